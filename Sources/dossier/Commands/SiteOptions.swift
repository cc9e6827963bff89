import ArgumentParser
import Model
import Publishing

/// Where a site lies and what to call its results; every command takes these.
struct SiteOptions: ParsableArguments {
    @Option(name: [.customShort("C"), .long], help: "The site's folder, with 'content' and 'templates' in it.")
    var root = "."

    @Option(name: .shortAndLong, help: "The folder to write the website into. (default: public, in the site's folder)")
    var output: String?

    @Option(
        name: [.customShort("u"), .long],
        help: "The address the site is published at, instead of base_url in site.yaml.")
    var baseURL: String?

    @Flag(name: [.customShort("D"), .long], help: "Include drafts and what is held back, each marked on its page.")
    var drafts = false

    @Option(
        help:
            "What day it is, as 2026-11-21 or 2026-11-21T08:00Z: printed as the day of the build, and what has a later publish_at is held back. SOURCE_DATE_EPOCH serves, too; without either, no day is printed and whatever has a publish_at is held back."
    )
    var now: String?

    @Flag(help: "Treat warnings as errors.")
    var strict = false

    @Option(name: .shortAndLong, help: "How many files to work on at a time. (default: the processors)")
    var jobs: Int?

    func validate() throws {
        if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 1024") }
        if let baseURL, SafeURL(base: baseURL) == nil {
            throw ValidationError("--base-url takes an address such as https://briefings.example/")
        }
        if now == nil, let epoch = BuildDay.environment, BuildDay(epoch: epoch) == nil {
            throw ValidationError("SOURCE_DATE_EPOCH takes seconds since 1970, not '\(epoch)'")
        }
        if let fault = OutputPlace.fault(output: output ?? "\(root)/public", root: root) {
            throw ValidationError(fault)
        }
        if let now, BuildDay(now) == nil { throw ValidationError("--now takes a day such as 2026-11-21") }
    }

    /// The options of a build, as Publishing takes them.
    var build: BuildOptions {
        var options = BuildOptions(root: root, output: output ?? "\(root)/public")
        options.baseURL = baseURL.flatMap { SafeURL(base: $0) }
        options.includesDrafts = drafts
        let moment = now.flatMap { BuildDay($0) } ?? BuildDay.environment.flatMap { BuildDay(epoch: $0) }
        options.now = moment?.day
        options.moment = moment?.seconds
        options.jobs = jobs ?? Processors.count
        options.isStrict = strict
        options.version = Dossier.version
        return options
    }
}

/// How results and findings are printed; every command takes these.
struct PrintOptions: ParsableArguments {
    /// The forms that findings can take.
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, github, sarif }
    /// When to colour.
    enum Color: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

    @Flag(name: .shortAndLong, help: "Print findings only.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Print every finding, every file that changes, and what is silenced.")
    var verbose = false

    @Option(
        help:
            "How to print findings: text on standard error; json, github (workflow commands) or sarif on standard output."
    )
    var format = Format.text

    @Option(help: "When to colour; NO_COLOR turns colour off.")
    var color = Color.auto
}
