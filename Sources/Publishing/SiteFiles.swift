import Searching

/// What the output of a site would hold, each file made when it is asked for.
package struct SiteFiles: Sendable {
    private let plan: OutputPlan
    private let hasSearch: Bool
    /// The place of each path in the plan.
    private let places: [String: Int]

    init(_ plan: OutputPlan, hasSearch: Bool = false) {
        self.plan = plan
        self.hasSearch = hasSearch
        var places: [String: Int] = Dictionary(minimumCapacity: plan.files.count)
        for (place, file) in plan.files.enumerated() { places[file.path] = place }
        self.places = places
    }

    /// Every path, in a fixed order.
    package var paths: [String] { plan.files.map(\.path) }

    /// Whether a path belongs to the data by which the site is searched, and these are still to be made.
    package func lacks(_ path: String) -> Bool { !hasSearch && path.hasPrefix(SearchIndex.folder) }

    /// The same with the data by which the site is searched; no page needs them.
    package func withSearch(jobs: Int) async -> SiteFiles {
        hasSearch ? self : SiteFiles(await plan.withSearch(jobs: jobs), hasSearch: true)
    }

    /// Whether there is a file at a path, such as `articles/a.html`.
    package func holds(_ path: String) -> Bool { places[path] != nil }

    /// The bytes of a file; nil where there is none, or where it cannot be read or has no end.
    package func bytes(of path: String) -> [UInt8]? {
        guard let place = places[path] else { return nil }
        var bytes: [UInt8] = []
        do throws(PublishingFailure) { try plan.append(plan.files[place], to: &bytes) } catch { return nil }
        return bytes
    }
}
