import Exports

/// What the output of a site would hold, each file made when it is asked for.
package struct SiteFiles: Sendable {
    private let plan: OutputPlan
    private let hasSearch: Bool

    init(_ plan: OutputPlan, hasSearch: Bool = false) {
        self.plan = plan
        self.hasSearch = hasSearch
    }

    /// Every path, in a fixed order.
    package var paths: [String] { (plan.files + plan.outputFiles).map(\.path) }

    /// Whether a path belongs to the data by which the site is searched, and these are still to be made.
    package func lacks(_ path: String) -> Bool { !hasSearch && path.hasPrefix(SearchIndex.folder) }

    /// The same with the data by which the site is searched; no page needs them.
    package func withSearch(jobs: Int) async -> SiteFiles {
        hasSearch ? self : SiteFiles(await plan.withSearch(jobs: jobs), hasSearch: true)
    }

    /// Whether there is a file at a path, such as `articles/a.html`.
    package func holds(_ path: String) -> Bool { file(at: path) != nil }

    /// The place on the disk of a file that is copied as it is; nil where a file is made, or where there is none.
    package func copy(of path: String) -> String? { file(at: path)?.source }

    /// The bytes of a file; nil where there is none, or where it cannot be read or has no end.
    package func bytes(of path: String) -> [UInt8]? {
        guard let file = file(at: path) else { return nil }
        var bytes: [UInt8] = []
        do throws(PublishingFailure) { try plan.append(file, to: &bytes) } catch { return nil }
        return bytes
    }

    /// The file at a path, found by looking: a browser asks for a few files after an edit, and a table of all would have to
    /// be made anew after each.
    private func file(at path: String) -> OutputPlan.File? {
        plan.files.first { $0.path == path } ?? plan.outputFiles.first { $0.path == path }
    }
}
