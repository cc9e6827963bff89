import Reviewing
import Loading
package import Model

/// The build of a site, once, from end to end.
package enum Build {
    /// Reports how many of the files are done; called now and then while pages are written.
    package typealias Progress = @Sendable (_ done: Int, _ total: Int) -> Void

    /// Builds a site. An error in the content, or a warning if the build is strict, stops it before the output changes.
    package static func run(_ options: BuildOptions, progress: Progress? = nil) async throws(PublishingFailure)
        -> BuildReport
    {
        var session = Session(options)
        return try await session.publish(progress: progress)
    }

    /// Reads, links and checks a site, and writes nothing.
    package static func check(_ options: BuildOptions) async throws(PublishingFailure) -> BuildReport {
        var options = options
        options.runsPrograms = false
        var session = Session(options)
        return try await session.prepare().report
    }

    /// Prepares every file of the output without writing any; nil if findings prevent a build.
    package static func output(_ options: BuildOptions) async throws(PublishingFailure) -> (BuildReport, WholeOutput?) {
        var session = Session(options)
        let prepared = try await session.prepare()
        guard let plan = prepared.plan else { return (prepared.report, nil) }
        return (prepared.report, WholeOutput(await plan.forWriting(jobs: options.jobs)))
    }

    /// Reads and links a site, for commands that only look at it; none of it may be unreadable.
    package static func site(_ options: BuildOptions) async throws(PublishingFailure) -> Diagnosed<Site> {
        var session = Session(options)
        let loaded = try await session.read()
        let site = await session.link(loaded.value.catalog)
        let findings = loaded.diagnostics + site.diagnostics
        if let unread = findings.first(where: { $0.rule == .unreadableFile }) {
            throw .inputMissing("cannot read \(options.root)/\(unread.path): \(unread.message)")
        }
        return Diagnosed(site.value, session.rule(on: findings, of: loaded.value.catalog, isWhole: false).standing)
    }
}

extension Session {
    /// Makes a site: files are read into a catalog, the catalog is linked into a site, the site is reviewed, and its
    /// pages and all other files are planned.
    mutating func prepare(_ changed: ChangedPaths = .all) async throws(PublishingFailure) -> PreparedBuild {
        let loaded = try await read(changed)
        let site = await link(loaded.value.catalog)
        async let data = SiteOutputs.data(of: site.value)
        let review = await review(site.value)
        async let remarks = review.diagnostics
        let pictures = await pictures(of: site.value)
        let pages = pages(of: site.value, review.statements, loaded.value, pictures.value, data: await data)
        let plan = plan(pages.value, of: site.value, loaded.value, pictures.value, data: await data)
        let findings =
            loaded.diagnostics + site.diagnostics + pictures.diagnostics + pages.diagnostics + plan.diagnostics
            + (await remarks)
        return prepared(plan.value, of: site.value, loaded.value.catalog, findings)
    }
}

/// What to build, from where, to where, and how.
package struct BuildOptions: Sendable {
    /// The folder that holds `content/` and `templates/`.
    package var root: String
    /// The folder that is published.
    package var output: String
    /// Takes the place of `base_url` in `site.yaml`.
    package var baseURL: SafeURL?
    package var includesDrafts = false
    /// The current time, for entries with a `publish_at`, in seconds since 1970, UTC; nil holds them all back.
    package var moment: Int?
    /// The day that pages may print as the day they were built; nothing else in a build depends on the clock.
    package var now: Day?
    /// The day on which what is new is recorded as such, and shown on the page of changes; nil for that of the build.
    package var recordedOn: Day?
    /// How many files or pages are worked on at a time; does not affect the result.
    package var jobs = 1
    /// Whether warnings stop the build as errors do.
    package var isStrict = false
    /// Whether to write nothing and only report what would be written.
    package var isDryRun = false
    /// Whether to measure how much processor time each kind of file takes.
    package var isTimed = false
    /// Whether programs may run that make pictures; whether they are there is checked in any case.
    package var runsPrograms = true
    /// Where to look for these programs, with `:` between folders; nil for the system's `PATH`.
    package var programs: String?

    /// The version of Dossier that pages name as their maker.
    package var version = ""

    package init(root: String, output: String) {
        self.root = root
        self.output = output
    }
}
