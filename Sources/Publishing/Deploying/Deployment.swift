import Base
import Model

/// Brings a built site to where visitors read it: look at what is there, decide what changes, send it, check it, and
/// publish it in one step.
///
/// Its functions take as long as the network does: do not call them on a thread that others wait for.
package struct Deployment: Sendable {
    package typealias Tell = @Sendable (DeployStep) -> Void

    let options: DeployOptions
    let target: any Target
    let programs: Programs
    let tell: Tell

    package init(_ options: DeployOptions, programs: Programs, tell: @escaping Tell) {
        (self.options, self.programs, self.tell) = (options, programs, tell)
        if let bucket = options.address.bucket {
            target = BucketTarget(bucket, prefix: options.address.path, options, programs: programs)
        } else if let host = options.address.host {
            let shell = SecureShell(
                host: host, port: options.port, configuration: options.sshConfiguration, programs: programs)
            target = HostTarget(root: options.address.path, shell: shell)
        } else {
            target = FolderTarget(options, programs: programs)
        }
    }

    /// Deploys the contents of an output folder.
    ///
    /// - Parameter seconds: The current time, since 1970, UTC.
    package func run(_ site: SiteOutputFiles, at seconds: Int) throws(DeployFailure) -> DeployReport {
        for path in site.leftOut { tell(.note("\(path) stays here: hidden files and links are not published")) }
        guard !options.isDryRun else { return try deploy(site, at: seconds) }
        return try locked { () throws(DeployFailure) in try deploy(site, at: seconds) }
    }

    private func deploy(_ site: SiteOutputFiles, at seconds: Int) throws(DeployFailure) -> DeployReport {
        let survey = try target.survey(isPlain: options.isPlain)
        try checkPlace(survey)
        // A deploy that was killed after its switch leaves the sending folder, and this one may find nothing to send.
        if !options.isDryRun, let output = site.folder {
            try DeployFailure.onDisk { () throws(DiskFailure) in _ = try SendingFolder.clear(in: output) }
        }
        let encodings = options.compresses ? Encoding.allCases : []
        let installed = Compression.installed
        for encoding in encodings where !installed.contains(encoding) {
            tell(.note("\(encoding.program) is not installed here: no new \(encoding.suffix) files are made"))
        }
        let plan = DeployPlan(site.files, over: survey, encodings: encodings, installed: installed)
        try checkLedger(site)
        let words = try withheldWords(site.purge, survey)
        guard !plan.isEmpty else {
            try keepLedger(of: site)
            try purge(words, showing: survey.current)
            return DeployReport(release: survey.current, kept: plan.kept.count, isUpToDate: true)
        }
        describe(plan)
        try checkDeletions(plan)
        var report =
            options.isPlain
            ? try replace(site, plan, over: survey) : try release(site, plan, over: survey, at: seconds)
        report.changed = (plan.sent.map(\.path) + plan.gone).sorted()
        try purge(words, showing: report.release)
        return report
    }

    /// Refuses a site that was compared with a ledger which another deploy has changed since.
    private func checkLedger(_ site: SiteOutputFiles) throws(DeployFailure) {
        guard let ledger = site.ledger, !options.isDryRun, try target.ledger() != ledger.before else { return }
        throw .refused("someone else has deployed to \(target.name) since this deploy began; deploy again")
    }

    /// Keeps the addresses that are about to be published at the target, where the next fresh clone finds them.
    func keepLedger(of site: SiteOutputFiles) throws(DeployFailure) {
        guard let ledger = site.ledger, !options.isDryRun, ledger.after != ledger.before ?? [] else { return }
        try target.keep(ledger: ledger.after)
    }

    /// The ledger of published addresses at the target; nil if it has none.
    package func ledger() throws(DeployFailure) -> [UInt8]? { try target.ledger() }

    /// Refuses a folder in which others keep something else.
    private func checkPlace(_ survey: Survey) throws(DeployFailure) {
        guard survey.exists, !options.isPlain else { return }
        if survey.isCurrentForeign {
            throw .refused(
                "'\(TargetNames.current)' in \(target.name) is not a link to a release; move it away, or use --plain")
        }
        let own = [TargetNames.releases, TargetNames.manifests, TargetNames.current, TargetNames.nextLink]
        let others = survey.entries.filter { !own.contains($0) && !$0.hasPrefix(".") && $0 != "lost+found" }
        guard survey.releases.isEmpty, survey.current == nil, !others.isEmpty else { return }
        throw .refused(
            "\(target.name) contains other files and no release; give an empty folder, or use --plain if its pages are directly in it"
                + PathList(others).below)
    }

    /// Says what changes.
    private func describe(_ plan: DeployPlan) {
        let new = plan.sent.count - plan.changed.count
        tell(
            .step(
                "send \(Count.of(new, "new file")) and \(Count.of(plan.changed.count, "changed one")), \(Count.bytes(plan.sent.reduce(0) { $0 + $1.size }))"
            ))
        for file in plan.sent {
            let change = "\(plan.changed.contains(file.path) ? "changed" : "new") \(file.path)"
            tell(file.path.hasSuffix(".html") ? .page(change) : .detail(change))
        }
        if !plan.compressed.isEmpty { tell(.step("send \(Count.of(plan.compressed.count, "compressed file"))")) }
        for file in plan.compressed { tell(.detail("new \(file.path)\(file.encoding.suffix)")) }
        tell(.step("keep \(Count.of(plan.kept.count, "file")) as they are"))
        if !plan.carried.isEmpty { tell(.step("keep \(Count.of(plan.carried.count, "file")) that are not Dossier's")) }
        for path in plan.carried { tell(.detail("kept \(path)")) }
        if !plan.gone.isEmpty { tell(.step("remove \(Count.of(plan.gone.count, "file"))")) }
        for path in plan.gone { tell(path.hasSuffix(".html") ? .page("gone \(path)") : .detail("gone \(path)")) }
        for path in plan.healed.prefix(Self.mostNotes) {
            tell(.note("\(path) was changed at \(target.name) by someone else; it is replaced"))
        }
        let rest = plan.healed.count - Self.mostNotes
        if rest > 0 { tell(.note("and \(Count.of(rest, "more file")) there; they are replaced as well")) }
    }

    private static let mostNotes = 10

    /// Refuses a deploy that does not fit on the target's disk.
    func checkSpace(for sent: [ReleaseFile]) throws(DeployFailure) {
        let needed = sent.reduce(0) { $0 + $1.size }
        guard let free = try target.space(), free < needed else { return }
        throw .full("the disk of \(target.name) is full\n" + need(sent, free: free))
    }

    /// How much space is needed, in words.
    func need(_ sent: [ReleaseFile], free: Int?) -> String {
        let needed = "\(Count.bytes(sent.reduce(0) { $0 + $1.size })) are needed at \(target.name)"
        return free.map { "\(needed), and \(Count.bytes($0)) are free" } ?? needed
    }

    private func checkDeletions(_ plan: DeployPlan) throws(DeployFailure) {
        let (gone, before) = (plan.gonePages, plan.pagesBefore)
        let allowed = DeletionCap.allowed(options.maxDelete, of: before)
        guard gone.count > allowed else { return }
        throw .refused(
            "this would remove \(gone.count) of \(Count.of(before, "page")), but at most \(allowed) may be removed at once; allow it with --max-delete \(gone.count)"
                + PathList(gone).below)
    }

    /// Prepares the files to send in a folder, with their compressed forms, for as long as `body` runs.
    func staged(
        _ site: SiteOutputFiles, _ plan: DeployPlan,
        _ body: (Staging, _ compressed: [ReleaseFile]) throws(DeployFailure) -> Void
    ) throws(DeployFailure) {
        guard let output = site.folder else { throw .unreadable("the output folder is gone") }
        let staging = try Staging(in: output)
        defer {
            do throws(DeployFailure) { try staging.clear() } catch {
                tell(.note("the files prepared for sending could not be removed: \(error.message)"))
            }
        }
        try staging.add(Set(plan.sent.map(\.path) + plan.compressed.map(\.path)).sorted())
        let compression = Compression(programs: programs, jobs: options.jobs)
        try body(staging, compression.make(plan.compressed, in: staging))
    }
}
