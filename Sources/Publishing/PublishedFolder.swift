import Loading
import Rendering

/// A folder that holds a website as it was published, to be read only: the output of a build, a release, a checkout.
package struct PublishedFolder: Sendable {
    package let path: String
    /// Its files that are Dossier's, sorted by bytes.
    package let files: [String]
    /// How many others lie in it: files of somebody else's, links, devices.
    package let foreignCount: Int

    private static let home = PageTask.List.home.path.text

    /// Why a folder cannot be taken for a website.
    package enum Fault: Error, Sendable, Equatable {
        case missing, empty
        case unreadable(ReadFailure)
    }

    /// Lists a folder. Where it has a memory of what Dossier wrote, that decides what is Dossier's; else the file's place.
    package init(_ path: String) throws(Fault) {
        let found: FolderListing?
        do throws(ReadFailure) { found = try FolderListing.listAll(path) } catch { throw .unreadable(error) }
        guard let listing = found else { throw .missing }
        guard listing.files.contains(Self.home) else { throw .empty }
        self.path = path
        let memory = OutputMemory(from: OutputDisk(root: path))
        let files = listing.files.filter { memory.fault == nil ? memory.remembers($0) : Self.mayBeOurs($0) }
        self.files = files
        foreignCount = listing.files.count - files.count + listing.others.count
    }

    /// The bytes of a file; a failure where it is larger than the limit.
    package func bytes(of file: String, limit: Int = .max) -> Result<[UInt8], ReadFailure> {
        FileReading.bytes(of: path + "/" + file, limit: limit)
    }

    /// A file, open to be read in pieces.
    package func open(_ file: String) throws(ReadFailure) -> OpenFile { try OpenFile(path + "/" + file) }

    /// Whether a file lies where Dossier puts one: pages, what lies in its folders, feeds and the like beside the home page.
    private static func mayBeOurs(_ path: String) -> Bool {
        if path.hasSuffix(".html") { return true }
        // What a deploy has compressed stands for the file beside it.
        if path.hasSuffix(".gz") || path.hasSuffix(".br") { return false }
        guard let slash = path.utf8.firstIndex(of: UInt8(ascii: "/")) else {
            return ["feed.xml", "feed.json", "events.ics", "robots.txt", "_headers", "_redirects"].contains(path)
                || path.hasPrefix("sitemap")
        }
        return ["assets", "media", "data", "articles", "actors", "events", "footnotes", "sources"].contains(
            path[..<slash])
    }
}
