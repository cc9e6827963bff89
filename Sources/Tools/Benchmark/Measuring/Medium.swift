/// Where a site is kept and built: a memory file system or a disk.
struct Medium: Sendable, Hashable {
    enum Kind: String, Sendable {
        case memory
        case disk
    }

    let kind: Kind
    /// A folder of the benchmark's own, removed at the end.
    let folder: String

    var site: String { "\(folder)/site" }
    /// The same site, of which no more is made than of `hugoSite`: no feeds, pictures or data.
    var pagesSite: String { "\(folder)/pages-site" }
    var smallSite: String { "\(folder)/small-site" }
    var hugoSite: String { "\(folder)/hugo-site" }
    var output: String { "\(folder)/output" }
    var log: String { "\(folder)/log" }
}
