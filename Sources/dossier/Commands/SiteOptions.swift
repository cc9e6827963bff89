import ArgumentParser
import Model
import Publishing

/// Where a site is and where its results go; every command takes these.
struct SiteOptions: ParsableArguments {
    @Option(name: [.customShort("C"), .long], help: "The site's folder, which holds 'content'.")
    var root = "."

    @Option(name: .shortAndLong, help: "The output folder. (default: public, in the site's folder)")
    var output: String?

    @Option(
        name: [.customShort("u"), .long],
        help: "The address of the published site. (default: base_url in site.yaml)")
    var baseURL: String?

    @Flag(
        name: [.customShort("D"), .long],
        help: "Include drafts and entries whose publish_at is still to come, each marked on its page.")
    var drafts = false

    @Option(
        help:
            "The day of the build, such as 2026-11-21 or 2026-11-21T08:00Z; entries with a later publish_at are held back. (default: SOURCE_DATE_EPOCH; if that is not set either, no day is printed and every entry with a publish_at is held back)"
    )
    var now: String?

    @Flag(help: "Treat warnings as errors.")
    var strict = false

    @Option(name: .shortAndLong, help: "The number of files to process at once. (default: the number of processors)")
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

    @Flag(name: .shortAndLong, help: "Print every finding, every file that changes, and silenced findings.")
    var verbose = false

    @Option(
        help:
            "The format of findings: text goes to standard error; json, github (workflow commands) and sarif go to standard output."
    )
    var format = Format.text

    @Option(help: "When to use colour. NO_COLOR turns it off.")
    var color = Color.auto
}
