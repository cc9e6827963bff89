import Linking
import Loading
import Model
import Rendering

/// The build as a whole: files are read, parsed into a catalog, linked into a site, rendered page by page, and the output
/// folder is written to match.
package enum Build {
    /// Says how many of how many files are done; called now and then while pages are written.
    package typealias Progress = @Sendable (_ done: Int, _ total: Int) -> Void

    /// Reads, links and checks a site, and writes nothing.
    package static func check(_ options: BuildOptions) async throws(PublishingFailure) -> BuildReport {
        try await prepare(options).report
    }

    /// Builds a site. An error in the content, or a warning where the build is strict, stops it before the output changes.
    package static func run(_ options: BuildOptions, progress: Progress? = nil) async throws(PublishingFailure)
        -> BuildReport
    {
        var prepared = try await prepare(options)
        guard var plan = prepared.plan, !prepared.report.has(options.isStrict ? .warning : .error) else {
            return prepared.report
        }
        plan = await plan.withSearch(jobs: options.jobs)
        prepared.clock.lap("search")
        if !options.isDryRun { try OutputFolder.make(options.output) }
        let folder = await OutputFolder(options.output, isDryRun: options.isDryRun)
        let foreign = folder.foreignFiles(among: plan)
        guard foreign.isEmpty else {
            prepared.report.diagnostics = (prepared.report.diagnostics + foreign).sorted()
            return prepared.report
        }
        prepared.report.output = try await folder.write(plan, jobs: options.jobs, progress: progress)
        prepared.clock.lap("write")
        prepared.report.timings = prepared.clock.timings
        return prepared.report
    }

    /// Reads and links a site, for commands that only look at it.
    package static func site(_ options: BuildOptions) async throws(PublishingFailure) -> Diagnosed<Site> {
        var clock = StageClock()
        return try await link(options, &clock).linked
    }

    /// Everything that precedes the first byte of output.
    struct Prepared {
        var report: BuildReport
        /// Nil where templates are broken or two pages claim one path.
        var plan: OutputPlan?
        var clock: StageClock
    }

    static func prepare(_ options: BuildOptions) async throws(PublishingFailure) -> Prepared {
        var clock = StageClock()
        let (loaded, linked) = try await link(options, &clock)
        let rendering = RenderOptions(builtOn: options.now, version: options.version)
        let renderer = Renderer.make(templates: loaded.templates, site: linked.value, options: rendering)
        clock.lap("templates")
        var diagnostics = linked.diagnostics + renderer.diagnostics
        var plan: OutputPlan?
        if let renderer = renderer.value {
            let planned = OutputPlan.make(renderer: renderer, site: linked.value, loaded: loaded, root: options.root)
            diagnostics += planned.diagnostics
            plan = planned.diagnostics.isEmpty ? planned.value : nil
        }
        clock.lap("plan")
        let report = BuildReport(
            diagnostics: diagnostics.sorted(), timings: clock.timings, counts: SiteCounts(linked.value))
        return Prepared(report: report, plan: plan, clock: clock)
    }

    private static func link(
        _ options: BuildOptions, _ clock: inout StageClock
    ) async throws(PublishingFailure) -> (loaded: LoadedSite, linked: Diagnosed<Site>) {
        var loaded = try await load(options)
        if let baseURL = options.baseURL { loaded.value.catalog.settings.baseURL = baseURL }
        clock.lap("load")
        var linked = await Linker.link(loaded.value.catalog, jobs: options.jobs)
        linked.diagnostics = loaded.diagnostics + linked.diagnostics
        clock.lap("link")
        return (loaded.value, linked)
    }

    private static func load(_ options: BuildOptions) async throws(PublishingFailure) -> Diagnosed<LoadedSite> {
        do {
            return try await Loader.load(
                options.root, options: LoadOptions(includesDrafts: options.includesDrafts, jobs: options.jobs))
        } catch {
            throw .inputMissing(error.reason)
        }
    }
}
