import Model

/// What an output folder was built from, as its memory says it.
package struct OutputMark: Sendable, Equatable {
    /// Whether drafts, and what is held back, may be in it.
    package var hasDrafts: Bool
    /// Of the title and the address of the site.
    package var site: Fingerprint

    package init(_ settings: Settings, hasDrafts: Bool) {
        self.hasDrafts = hasDrafts
        site = Fingerprint(of: Array((settings.title + "\n" + (settings.baseURL?.text ?? "")).utf8))
    }

    init?(path: String, site: Fingerprint?) {
        guard let site, path == Self.drafts || path == Self.published else { return nil }
        (self.site, hasDrafts) = (site, path == Self.drafts)
    }

    /// In place of a path; no file can have such a one.
    var path: String { hasDrafts ? Self.drafts : Self.published }

    private static let (published, drafts) = ("./site", "./drafts")
}
