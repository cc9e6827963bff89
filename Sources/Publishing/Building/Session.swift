import Base
import Exports
import Linking
package import Loading
package import Model
import Rendering
import Reviewing

/// A site and what was made of it: each step keeps its results, and the next build redoes only what has changed.
///
/// The first build of a session works like any later one. `serve` and `build --watch` keep one session as files change.
package struct Session: Sendable {
    let options: BuildOptions
    /// Texts that are read in place of files; a file whose text changes here must be among the changed paths.
    package var unsaved = UnsavedTexts()
    /// The last state of the site that could be built; nil until there is one.
    package private(set) var files: SiteFiles?

    private var loader = Loader()
    private var linker = Linker()
    private var reviewer = Reviewer()
    private var typesetter = Typesetter()
    private var pictureMaking = PictureMaking()
    private var distinctPaths = Memo<[String], Bool>()
    private var vanished = Memo<VanishedAddresses.Input, [Ledger.Entry]>()
    private var clock = StageClock()
    /// Whether nothing has been read yet.
    private var isNew = true

    package init(_ options: BuildOptions) { self.options = options }

    // MARK: Using a session

    /// Applies changes, and shows the result as `files`. If findings prevent it, the last good state stays.
    ///
    /// - Parameter paths: Files and folders that may have changed, from the root; nil if that is not known.
    /// - Returns: What was found in the site as it is now. Its `output` is nil: nothing is written.
    package mutating func update(_ paths: Set<String>? = nil) async throws(PublishingFailure) -> BuildReport {
        try await examine(paths).report
    }

    /// The same, with the linked site and its texts.
    package mutating func examine(_ paths: Set<String>? = nil) async throws(PublishingFailure) -> ExaminedSite {
        let before = self
        defer { Session.letGo(of: before) }
        let prepared = try await prepare(ChangedPaths(paths))
        if let plan = prepared.plan { files = SiteFiles(plan) }
        return ExaminedSite(
            site: prepared.site, catalog: prepared.catalog, report: prepared.report, texts: loader.siteTexts)
    }

    /// Applies changes, and writes the output folder to match.
    package mutating func publish(
        _ paths: Set<String>? = nil, progress: Build.Progress? = nil
    ) async throws(PublishingFailure) -> BuildReport {
        let before = self
        defer { Session.letGo(of: before) }
        // What is read again of some paths may be older than the state of all files.
        let survey = paths == nil && !options.isDryRun ? InputState.Survey(of: options.root, at: time(nil)) : nil
        if isNew, let survey, let report = try await unchanged(since: survey) { return report }
        let inputs = survey.flatMap { InputState(of: $0) }
        return try await prepare(ChangedPaths(paths)).write(options, inputs: inputs, progress: progress)
    }

    /// Frees an earlier state in the background, because that takes longer than a reader should wait.
    package static func letGo(of former: consuming some Sendable) {
        let former = former
        Task.detached(priority: .background) { withExtendedLifetime(former) {} }
    }

    // MARK: The steps

    mutating func read(_ changed: ChangedPaths = .all) async throws(PublishingFailure) -> Diagnosed<LoadedSite> {
        (clock, isNew) = (StageClock(), false)
        defer { clock.lap("load") }
        let reading = LoadOptions(
            includesDrafts: options.includesDrafts, now: options.moment, jobs: options.jobs, unsaved: unsaved)
        do throws(ReadFailure) {
            var loaded = try await loader.load(options.root, options: reading, changed: changed)
            if let baseURL = options.baseURL { loaded.value.catalog.settings.baseURL = baseURL }
            return loaded
        } catch {
            throw .inputMissing(error.isMissing ? error.reason : error.message)
        }
    }

    mutating func link(_ catalog: Catalog) async -> Diagnosed<Site> {
        defer { clock.lap("link") }
        var site = await linker.link(catalog, jobs: options.jobs)
        if let ledger = catalog.ledger, let day = options.recordedOn ?? options.now {
            let more = site.value.unrecorded(in: ledger, on: day)
            if !more.isEmpty { site.value.add(more) }
        }
        return site
    }

    mutating func review(_ site: Site) async -> Review {
        defer { clock.lap("review") }
        return await reviewer.review(site, jobs: options.jobs)
    }

    /// What other programs add to the pictures of a site.
    mutating func pictures(of site: Site) async -> Diagnosed<MadePictures> {
        defer { clock.lap("pictures") }
        return await pictureMaking.make(for: site, options)
    }

    /// The pages, with the assets that they link to; nil if templates are broken.
    mutating func pages(
        of site: Site, _ statements: EntryMap<Site.Event, [Site.Statement]>?, _ loaded: LoadedSite,
        _ pictures: MadePictures,
        data: DataFiles?
    ) -> Diagnosed<Pages?> {
        defer { clock.lap("templates") }
        let assets = FingerprintedAssets(loaded, root: options.root)
        var rendering = RenderOptions(builtOn: options.now, version: options.version, data: data?.summary)
        rendering.shownInPictures = { Pictures.shownText($0, pictures.drawn) }
        rendering.pictureCopies = pictures.forPages
        let renderer = typesetter.renderer(
            of: site, with: SiteTemplates(loaded.templates, assets: assets.paths), statements: statements,
            options: rendering)
        return Diagnosed(
            renderer.value.map { Pages(renderer: $0, assets: assets) }, renderer.diagnostics + assets.findings)
    }

    /// Every file of the output; nil if there are no pages, or two of them have the same path.
    mutating func plan(
        _ pages: Pages?, of site: Site, _ loaded: LoadedSite, _ pictures: MadePictures, data: DataFiles?
    ) -> Diagnosed<OutputPlan?> {
        defer { clock.lap("plan") }
        var findings = HostFiles.findings(in: site)
        guard let pages else { return Diagnosed(nil, findings) }
        let outputs = Deferred { SiteOutputs.all(of: site, data: data, pages.renderer, pages.assets, pictures) }
        let plan = OutputPlan(
            renderer: pages.renderer, site: site, loaded: loaded, assets: pages.assets, pictures: pictures,
            outputs: outputs, root: options.root)
        let areDistinct = distinctPaths(plan.files.map(\.path)) { PathConflicts.areDistinct($0) }
        let conflicts = PathConflicts.find(in: plan, of: site, areDistinct: areDistinct)
        findings += conflicts
        if let ledger = loaded.catalog.ledger {
            let addresses = VanishedAddresses.Input(
                ledger: ledger, pages: pages.renderer.addressedPages, media: site.media,
                subscriptions: Subscriptions(site).paths(in: site))
            findings += VanishedAddresses.findings(on: vanished(addresses) { $0.vanished }, of: site)
            findings += ExchangedAddresses.findings(in: site, ledger)
        }
        return Diagnosed(conflicts.isEmpty ? plan : nil, findings)
    }

    /// The build with its report; without a plan if findings prevent it.
    func prepared(
        _ plan: OutputPlan?, of site: Site, _ catalog: Catalog, _ findings: [Diagnostic]
    ) -> PreparedBuild {
        let verdict = rule(on: findings, of: catalog)
        var report = BuildReport(
            diagnostics: verdict.standing, silenced: verdict.silenced, timings: clock.timings,
            counts: SiteCounts(site), heldBack: catalog.heldBack, notes: SiteOutputs.notes(on: site.settings))
        EditedFiles.locate(&report, in: loader)
        let isStopped = report.has(options.isStrict ? .warning : .error)
        return PreparedBuild(
            report: report, plan: isStopped ? nil : plan, site: site, catalog: catalog, clock: clock
        ) { [self] findings in rule(on: findings, of: catalog, isWhole: false) }
    }

    /// Applies the levels and silences of a site to what was found in it.
    func rule(on findings: [Diagnostic], of catalog: Catalog, isWhole: Bool = true) -> Ruling.Verdict {
        var ruling = Ruling(catalog) { path in
            unsaved.texts[path] ?? (try? FileReading.bytes(of: options.root + "/" + path, limit: 1 << 22).get())
        }
        return ruling.judge(findings.withoutAbsences.sorted(), isWhole: isWhole)
    }
}

/// A site as its files are, with the findings in it.
package struct ExaminedSite: Sendable {
    package let site: Site
    /// What the site was linked from.
    package let catalog: Catalog
    package let report: BuildReport
    package let texts: SiteTexts

    init(site: Site, catalog: Catalog, report: BuildReport, texts: SiteTexts) {
        (self.site, self.catalog, self.report, self.texts) = (site, catalog, report, texts)
    }
}

/// The pages of a site before they are written.
struct Pages: Sendable {
    let renderer: Renderer
    let assets: FingerprintedAssets
}

extension PageTask.Subject {
    /// Whether it is something that readers may cite.
    fileprivate var isPublished: Bool {
        switch self {
        case .list(.notFound), .withdrawn: false
        case .list, .entity, .pair, .redirect: true
        }
    }
}

extension Renderer {
    /// The pages whose addresses are meant to last, with the old addresses that redirect, but without the later pages
    /// of long lists.
    var addressedPages: [String] {
        pages.lazy.filter { $0.number == 1 && $0.subject.isPublished }.map(\.path.text)
    }
}
