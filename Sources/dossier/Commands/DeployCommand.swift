import Base
import ArgumentParser
import Publishing
import Loading
import Model

/// `dossier deploy [TO]`: build, and publish the site where visitors read it.
struct DeployCommand: SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "deploy",
        abstract: "Build the website and publish it to a folder or a server.",
        discussion: """
            TO is a folder (/srv/www/site), a folder on a server (user@host:/srv/site), which is reached with ssh \
            and rsync, or a bucket of a service that speaks S3 (s3://bucket/prefix), which is reached with curl. Let the \
            web server publish TO/current: a link to the newest release in TO/releases.

            Each deploy uploads a new release, which shares unchanged files with the previous one, verifies every \
            file, and then switches the link in one step. If anything fails before that, visitors still see the \
            whole previous release. Drafts are never deployed. A bucket has no releases: files are replaced one by one, \
            assets first, and removed last.
            """)

    @Argument(
        help: ArgumentHelp(
            "The target: a folder, user@host:folder, or s3://bucket/prefix. With --rollback, also the name of a release. (default: 'deploy: {to: …}' in site.yaml)",
            valueName: "to"))
    var places: [String] = []

    @Flag(name: [.customShort("n"), .long], help: "Change nothing; print each step.")
    var dryRun = false

    @Flag(help: "Publish the previous release again, or the named one.")
    var rollback = false

    @Flag(help: "List the releases at the target, newest first.")
    var list = false

    @Flag(name: .customLong("no-build"), help: "Deploy the output of the last build.")
    var skipsBuild = false

    @Flag(
        help:
            "Take withheld pages out of the target for good: remove all older releases, and search the new one for their words."
    )
    var purge = false

    @Option(help: "Write the addresses that changed into FILE, one per line, for purging a cache.", completion: .file())
    var changed: String?

    @OptionGroup var choices: DeployChoices

    @OptionGroup var site: SiteOptions
    @OptionGroup var printing: PrintOptions

    func validate() throws {
        if site.drafts { throw ValidationError("drafts are never deployed") }
        if purge, rollback || list || skipsBuild {
            throw ValidationError("--purge needs a build; it goes with neither --no-build, --rollback nor --list")
        }
        if rollback, list { throw ValidationError("--rollback and --list exclude each other") }
        if places.filter({ ReleaseName($0) == nil }).count > 1 {
            throw ValidationError("give only one target")
        }
        if places.contains(where: { ReleaseName($0) != nil }), !rollback {
            throw ValidationError("a release can be named only with --rollback")
        }
        if let place = places.first(where: { ReleaseName($0) == nil }),
            case .failure(let fault) = DeployAddress.parse(place)
        {
            throw ValidationError("'\(place)' \(fault.message)\(fault.fix.map { "; " + $0 } ?? "")")
        }
    }

    func run() async throws {
        let console = Console(printing)
        let settings = try ExitStatus.settings(of: site.root, console) ?? Settings(title: "")
        let options = try options(settings.deploy)
        if options.isPlain, rollback || list {
            throw ValidationError("a plain target or a bucket has no releases; deploy an earlier state of the site")
        }
        let release = places.compactMap { ReleaseName($0) }.first
        if list { return try await printReleases(options, console) }
        if rollback {
            return try await deploy(options, settings, console) { deployment throws(DeployFailure) in
                try deployment.rollBack(to: release)
            }
        }
        let published = skipsBuild ? nil : try await adoptLedger(of: options, console)
        let built = skipsBuild ? nil : try await build(console)
        var files = try await files(built?.output, settings, console)
        if let addresses = built?.addresses {
            files.ledger = LedgerUpdate(before: published, after: addresses.whole)
            if purge { files.purge = Purge(addresses.ledger) }
        }
        let now = BuildDay.today?.seconds ?? 0
        try await deploy(options, settings, console) { [files] deployment throws(DeployFailure) in
            try deployment.run(files, at: now)
        }
        if !dryRun { try record(built?.addresses, console) }
    }

    /// Records the addresses that are published now, so that none of them vanishes unnoticed later.
    private func record(_ addresses: NewAddresses?, _ console: Console) throws {
        guard let addresses else {
            return console.note("--no-build does not record addresses; run 'dossier publish --record'")
        }
        do throws(PublishingFailure) { try addresses.record() } catch { throw ExitStatus.of(error, console) }
        let count = addresses.lines.count
        if count > 0 { console.note("\(count) \(count == 1 ? "address" : "addresses") recorded in \(Ledger.path)") }
        if LedgerCommit(root: site.root).isMissing { console.note(LedgerCommit.advice) }
    }

    /// Adds to the site's ledger what the target knows and this checkout does not.
    ///
    /// - Returns: The target's ledger.
    private func adoptLedger(of options: DeployOptions, _ console: Console) async throws -> [UInt8]? {
        let published = try await Self.run(options, console, tell: { _ in }) { deployment throws(DeployFailure) in
            try deployment.ledger()
        }
        var build = site.build
        build.isDryRun = dryRun
        let count: Int
        do throws(PublishingFailure) { count = try Build.adopt(ledger: published, build) } catch {
            throw ExitStatus.of(error, console)
        }
        if count > 0 {
            let lines = "\(count) \(count == 1 ? "line" : "lines")"
            console.note(
                dryRun
                    ? "would add \(lines) of the ledger at \(options.address.text) to \(Ledger.path)"
                    : "\(lines) of the ledger at \(options.address.text) added to \(Ledger.path)")
        }
        return published
    }

    private func options(_ settings: DeploySettings) throws -> DeployOptions {
        var address = settings.to
        // A path in site.yaml starts from the site's folder.
        if let path = address?.path, address?.isLocal == true, !path.hasPrefix("/") {
            address?.path = site.root + "/" + path
        }
        if let place = places.first(where: { ReleaseName($0) == nil }) {
            address = try DeployAddress.parse(place).get()
        }
        guard let address else {
            throw ValidationError(
                "give a target: 'dossier deploy /srv/www/site', or 'deploy: {to: …}' in content/site.yaml")
        }
        if address.isLocal,
            let fault = OutputPlace.overlap(of: address.path, root: site.root, output: site.build.output)
        {
            throw ValidationError(fault)
        }
        var options = choices.options(to: address, settings)
        options.isDryRun = dryRun
        options.jobs = site.build.jobs
        return options
    }

    /// The built site; findings that prevent it are printed.
    ///
    /// - Parameter built: What was built now; nil to use an earlier build.
    private func files(
        _ built: OutputReport?, _ settings: Settings, _ console: Console
    ) async throws -> SiteOutputFiles {
        let build = site.build
        do throws(DeployFailure) {
            if dryRun, let built { return try SiteOutputFiles(of: build.output, planned: built.files) }
            var settings = settings
            if let base = build.baseURL { settings.baseURL = base }
            let output = try await finished(build.output, OutputMark(settings, hasDrafts: false))
            return try SiteOutputFiles(output)
        } catch {
            throw ExitStatus.of(error, console)
        }
    }

    private func finished(_ folder: String, _ mark: OutputMark) async throws(DeployFailure) -> FinishedOutput {
        let output: FinishedOutput
        do throws(FinishedOutput.Fault) {
            output = try await FinishedOutput.open(folder, of: site.root, verifies: choices.verify)
        } catch {
            throw switch error {
            case .missing: .refused("there is no built site in \(folder); run 'dossier build'")
            case .disk(let failure): .unreadable(failure.message)
            case .damaged, .unfinished: .refused("the last build of \(folder) did not finish; run 'dossier build'")
            }
        }
        guard let found = output.mark else {
            throw .refused("\(folder) was built by an older Dossier; run 'dossier build'")
        }
        if found.hasDrafts { throw .refused("\(folder) was built with drafts; run 'dossier build' without --drafts") }
        guard found == mark else {
            throw .refused(
                "\(folder) was built from another site, or before title or base_url changed; run 'dossier build'")
        }
        return output
    }

    /// Builds as `dossier build` does; findings that stop a build stop the deploy.
    private func build(_ console: Console) async throws -> (output: OutputReport, addresses: NewAddresses?) {
        var options = site.build
        options.isDryRun = dryRun
        options.recordedOn = options.now ?? BuildDay.today?.day
        let (report, addresses): (BuildReport, NewAddresses?)
        do throws(PublishingFailure) { (report, addresses) = try await Build.runForPublishing(options) } catch {
            throw ExitStatus.of(error, console)
        }
        Findings(root: site.root, console: console, format: printing.format).print(
            report.diagnostics, silenced: report.silenced)
        BuildSummary(report: report, isDryRun: dryRun).say(hasMoment: options.moment != nil, to: console)
        guard let output = report.output, !report.has(site.strict ? .warning : .error) else {
            console.error("nothing was deployed")
            throw ExitStatus.stopped(by: report)
        }
        return (output, addresses)
    }
}
