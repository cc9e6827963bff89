import Base
import Exports
import Linking
import Loading
import Model
import Rendering
import Reviewing

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
        try await write(prepare(options), options, progress: progress)
    }

    /// Makes ready every file of the output and writes none; nil where findings stand in the way of a build.
    package static func output(_ options: BuildOptions) async throws(PublishingFailure) -> (BuildReport, WholeOutput?) {
        let prepared = try await prepare(options)
        guard let plan = prepared.plan, !prepared.report.has(options.isStrict ? .warning : .error) else {
            return (prepared.report, nil)
        }
        return (prepared.report, WholeOutput(await plan.forWriting(jobs: options.jobs)))
    }

    /// Writes what was prepared, unless findings stand in the way.
    static func write(
        _ prepared: Prepared, _ options: BuildOptions, progress: Progress?
    ) async throws(PublishingFailure) -> BuildReport {
        var prepared = prepared
        guard var plan = prepared.plan, !prepared.report.has(options.isStrict ? .warning : .error) else {
            return prepared.report
        }
        plan = await plan.forWriting(jobs: options.jobs)
        prepared.clock.lap("search")
        if !options.isDryRun {
            try PublishingFailure.onDisk { () throws(DiskFailure) in _ = try OpenFolder.make(options.output) }
        }
        let mark = OutputMark(prepared.memory.linked.value.settings, hasDrafts: options.includesDrafts)
        let folder = try await OutputFolder(options.output, of: options.root, isDryRun: options.isDryRun)
        let foreign = try folder.foreignFiles(among: plan)
        guard foreign.isEmpty else {
            prepared.report.diagnostics = (prepared.report.diagnostics + foreign).sorted()
            return prepared.report
        }
        prepared.report.output = try await folder.write(plan, of: mark, jobs: options.jobs, progress: progress)
        prepared.clock.lap("write")
        prepared.report.timings = prepared.clock.timings
        return prepared.report
    }

    /// Reads and links a site, for commands that only look at it; none of it may be unreadable.
    package static func site(_ options: BuildOptions) async throws(PublishingFailure) -> Diagnosed<Site> {
        var clock = StageClock()
        let (memory, loaded) = try await link(options, keeping: nil, changed: nil, &clock)
        let linked = memory.linked
        if let unread = linked.diagnostics.first(where: { $0.rule == .unreadableFile }) {
            throw .inputMissing("cannot read \(options.root)/\(unread.path): \(unread.message)")
        }
        return Diagnosed(
            linked.value, rule(on: linked.diagnostics, of: loaded.catalog, options, isWhole: false).standing)
    }

    /// Applies the levels and silences of a site to what was found in it.
    private static func rule(
        on findings: [Diagnostic], of catalog: Catalog, _ options: BuildOptions, isWhole: Bool = true
    ) -> Ruling.Verdict {
        var ruling = Ruling(catalog) { path in
            try? FileReading.bytes(of: options.root + "/" + path, limit: 1 << 22).get()
        }
        return ruling.judge(findings.withoutAbsences.sorted(), isWhole: isWhole)
    }

    /// Everything that precedes the first byte of output.
    struct Prepared {
        var report: BuildReport
        /// Nil where templates are broken or two pages claim one path.
        var plan: OutputPlan?
        var clock: StageClock
        /// What spares the next build work.
        var memory: BuildMemory
        /// The addresses that were published before.
        var ledger: Ledger?
    }

    /// Reads and links a site and plans its pages.
    ///
    /// - Parameter changed: Files that may have changed since the memory was made, from the root; nil where that is not known.
    static func prepare(
        _ options: BuildOptions, keeping memory: BuildMemory? = nil, changed: Set<String>? = nil
    ) async throws(PublishingFailure) -> Prepared {
        var clock = StageClock()
        let (formerReview, formerTemplates) = (memory?.review, memory?.templates)
        let (former, answered) = (memory?.plan, memory?.answered)
        var (memory, loaded) = try await link(options, keeping: memory, changed: changed, &clock)
        let linked = memory.linked
        async let data = SiteOutputs.data(of: linked.value)
        let review = await Reviewer.read(linked.value, keeping: formerReview, jobs: options.jobs)
        memory.review = review
        async let remarks = Reviewer.diagnostics(on: review)
        clock.lap("review")
        let assets = FingerprintedAssets(loaded, root: options.root)
        let templates = CompiledTemplates(loaded.templates, assets: assets.paths, keeping: formerTemplates)
        memory.templates = templates
        let renderer = Renderer.make(
            templates: templates, site: linked.value, statements: review.statements,
            options: RenderOptions(builtOn: options.now, version: options.version, data: await data?.summary),
            keeping: former?.renderer)
        clock.lap("templates")
        var diagnostics =
            linked.diagnostics + renderer.diagnostics + assets.findings + HostFiles.findings(in: linked.value)
        var plan: OutputPlan?
        if let renderer = renderer.value {
            let outputs = SiteOutputs.all(of: linked.value, data: await data, renderer, assets)
            let planned = OutputPlan.make(
                renderer: renderer, site: linked.value, loaded: loaded, assets: assets, outputs: outputs,
                root: options.root, keeping: former)
            diagnostics += planned.diagnostics
            diagnostics += memory.findVanished(
                in: loaded.catalog.ledger, pages: renderer.addressedPages, keeping: answered)
            plan = planned.diagnostics.isEmpty ? planned.value : nil
            memory.plan = plan
        }
        diagnostics += await remarks
        clock.lap("plan")
        let verdict = rule(on: diagnostics, of: loaded.catalog, options)
        let report = BuildReport(
            diagnostics: verdict.standing, silenced: verdict.silenced, timings: clock.timings,
            counts: SiteCounts(linked.value), heldBack: loaded.catalog.heldBack,
            notes: SiteOutputs.notes(on: linked.value.settings))
        return Prepared(report: report, plan: plan, clock: clock, memory: memory, ledger: loaded.catalog.ledger)
    }

    private static func link(
        _ options: BuildOptions, keeping memory: BuildMemory?, changed: Set<String>?, _ clock: inout StageClock
    ) async throws(PublishingFailure) -> (memory: BuildMemory, loaded: LoadedSite) {
        var (loaded, kept) = try await load(options, keeping: memory?.load, changed: changed)
        if let baseURL = options.baseURL { loaded.value.catalog.settings.baseURL = baseURL }
        clock.lap("load")
        let catalog = loaded.value.catalog
        // Which files changed does not say it: templates decide as well which media of what is held back are published.
        if let memory, memory.catalog == catalog {
            let same = BuildMemory(
                load: kept, catalog: memory.catalog, link: memory.link, site: memory.site, findings: loaded.diagnostics)
            return (same, loaded.value)
        }
        let (site, link) = await Linker.relink(catalog, keeping: memory?.link, jobs: options.jobs)
        clock.lap("link")
        let next = BuildMemory(load: kept, catalog: catalog, link: link, site: site, findings: loaded.diagnostics)
        return (next, loaded.value)
    }

    private static func load(
        _ options: BuildOptions, keeping memory: LoadMemory?, changed: Set<String>?
    ) async throws(PublishingFailure) -> (Diagnosed<LoadedSite>, LoadMemory) {
        do {
            let reading = LoadOptions(
                includesDrafts: options.includesDrafts, now: options.moment, jobs: options.jobs)
            return try await Loader.reload(options.root, options: reading, keeping: memory, changed: changed)
        } catch {
            throw .inputMissing(error.isMissing ? error.reason : error.message)
        }
    }
}
