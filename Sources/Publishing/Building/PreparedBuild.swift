import Base
import Exports
import Loading
import Model

/// All the work before the first byte of output.
struct PreparedBuild: Sendable {
    var report: BuildReport
    /// Nil if findings prevent a build.
    let plan: OutputPlan?
    let site: Site
    let catalog: Catalog
    var clock: StageClock
    /// Applies the site's levels and silences to what is found as files are made.
    let judge: @Sendable ([Diagnostic]) -> Ruling.Verdict

    /// Writes what was prepared, unless findings prevent it.
    ///
    /// - Parameter inputs: The state of the site before it was read, for the next build; nil if that is not known.
    func write(
        _ options: BuildOptions, inputs: InputState? = nil, progress: Build.Progress?
    ) async throws(PublishingFailure) -> BuildReport {
        var (report, clock) = (report, clock)
        guard let plan else { return report }
        let origin = options.origin
        async let opened = Self.opened(options, origin)
        let whole = await plan.forWriting(jobs: options.jobs)
        clock.lap("search")
        let folder = try await opened.get()
        let mark = OutputMark(site.settings, hasDrafts: options.includesDrafts)
        let foreign = try folder.foreignFiles(among: whole)
        guard foreign.isEmpty else {
            report.diagnostics = (report.diagnostics + foreign).sorted()
            return report
        }
        let output = try await folder.write(
            whole, of: mark, jobs: options.jobs, isTimed: options.isTimed, progress: progress)
        let verdict = judge(HostLimits(site.settings, files: output.files.map { ($0.path, $0.size) }).findings)
        report.diagnostics = (report.diagnostics + verdict.standing).sorted()
        report.silenced += verdict.silenced
        report.output = output
        if let origin { folder.keep(report, inputs, origin) }
        clock.lap("write")
        clock.add(output.timings)
        report.timings = clock.timings
        return report
    }

    /// The output folder, which is made if it is not there.
    private static func opened(
        _ options: BuildOptions, _ origin: Fingerprint?
    ) async -> Result<OutputFolder, PublishingFailure> {
        do throws(PublishingFailure) {
            if !options.isDryRun {
                try PublishingFailure.onDisk { () throws(DiskFailure) in _ = try OpenFolder.make(options.output) }
            }
            return .success(
                try await OutputFolder(options.output, of: options.root, origin: origin, isDryRun: options.isDryRun))
        } catch { return .failure(error) }
    }

    /// The addresses that are not in the ledger yet; nil if findings prevent a build.
    func newAddresses(_ options: BuildOptions) -> NewAddresses? {
        plan.map { plan in
            let addresses = PublishedAddresses(site, pages: plan.renderer.addressedPages)
            return NewAddresses(
                file: LedgerFile(root: options.root),
                bytes: addresses.unrecorded(in: catalog.ledger, on: options.recordedOn ?? options.now),
                ledger: catalog.ledger)
        }
    }
}
