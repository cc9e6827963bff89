import Base
import Language
import Model

/// The systems from which whole sites are imported.
package enum SiteSystem: String, Sendable, CaseIterable { case hugo, jekyll, obsidian, wordpress, mediawiki }

/// One text of another system, before its links are resolved.
struct SitePost: Sendable {
    /// The text in the language of its system.
    enum Body: Sendable {
        /// Markdown, as this system extends it.
        case markdown(ArraySlice<UInt8>)
        /// An item of a WordPress export.
        case item(ArraySlice<UInt8>)
        /// A page of a MediaWiki dump.
        case wikiPage(ArraySlice<UInt8>)
    }

    /// Where it is in the source: a path or a title, which no other has.
    let origin: String
    /// From which its id is made.
    var slug: String
    var title: String
    var subtitle: String?
    /// `2014-12-18`; nil if none is known.
    var date: String?
    var updated: String?
    var authors: [String] = []
    var summary: String?
    var section: String?
    var tags: [String] = []
    var language: String?
    /// The path or address of its picture.
    var image: String?
    /// Old addresses, the main one first: paths from the root of the old site.
    var addresses: [String] = []
    /// Names by which links may call it, besides its path and title.
    var names: [String] = []
    var isDraft = false
    /// Whether it is a page that belongs to no date.
    var isPage = false
    var body: Body
    /// Fields that an article does not have.
    var lost: [String] = []
    var findings: [ImportFinding] = []

    init(origin: String, slug: String, title: String, body: Body) {
        (self.origin, self.slug, self.title, self.body) = (origin, slug, title, body)
    }

    /// The folder of a path in the source; empty for the top.
    var folder: String { origin.lastIndex(of: "/").map { String(origin[..<$0]) } ?? "" }

    mutating func report(_ kind: ImportFinding.Topic, _ text: String, _ sentence: String) {
        findings.append(
            ImportFinding(
                line: nil, kind: kind, text: Array(text.utf8).plainWhiteSpace.shortened(to: 160), sentence: sentence))
    }
}

/// Everything that was read of another system.
struct ForeignSite: Sendable {
    var posts: [SitePost] = []
    /// The paths of all files that may be pictures and the like, from the root of the source, by what links call them.
    var files: [String: String] = [:]
    /// The paths of pictures with scripts.
    var scripted: Set<String> = []
    /// The addresses of the old site, such as `https://example.org/blog`.
    var bases: [String] = []
    var findings: [(origin: String, finding: ImportFinding)] = []
    /// The addresses of attachments, by their ids.
    var attachments: [String: String] = [:]
    /// The ids of attachments by the ids of the posts to which they were added.
    var galleries: [String: [String]] = [:]
    /// The main language of its texts.
    var language: String?

    /// Says that a file of the source is not imported.
    mutating func leaveOut(_ path: String, _ sentence: String, _ kind: ImportFinding.Topic = .unread) {
        findings.append((path, ImportFinding(line: nil, kind: kind, text: "", sentence: sentence)))
    }

    /// Says that an export ends before its end.
    mutating func reportBreak(of bytes: [UInt8], at ending: StaticString) {
        let start = max(0, bytes.count - 4_096)
        guard bytes.span.place(of: ending, in: start..<bytes.count) == nil else { return }
        let sentence = "The export breaks off, so its last text can be missing; export it again."
        findings.append(
            ("end of the file", ImportFinding(line: nil, kind: .brokenEntry, text: "", sentence: sentence)))
    }

    /// Whether a file is a text in a language that is not read, which is reported.
    mutating func isForeign(_ path: String) -> Bool {
        let isForeign = ["adoc", "asciidoc", "org", "rst", "textile", "mdx", "pandoc", "ipynb"].contains(
            path.fileExtension)
        if isForeign { leaveOut(path, "Texts in this format are not read; turn it into Markdown, and import again.") }
        return isForeign
    }
    var system = SiteSystem.hugo
    /// The system and, for an export, its address: what the record puts before each origin.
    var name = ""
    /// The settings that texts may show, such as `site.repository`.
    var values: [String: String] = [:]
}

/// Reads files below the folder of a source.
struct SourceFolder {
    let root: String
    /// The paths of all files, sorted.
    let paths: [String]

    /// - Parameter ignored: Folders at the top that are not entered.
    init(_ root: String, ignoring ignored: Set<String>) throws(DiskFailure) {
        self.root = root
        let entries = try OpenFolder.open(root)?.contents { path in
            let name = path.split(separator: "/").last ?? ""
            return !name.hasPrefix(".") && name != "node_modules" && !ignored.contains(path)
        }
        paths = (entries ?? [:]).filter { $0.value.kind == .file }.keys.sorted()
    }

    /// The text of a file in UTF-8; nil if it cannot be read.
    func text(_ path: String) -> [UInt8]? {
        guard let bytes = bytes(path) else { return nil }
        return try? TextEncoding.utf8(bytes)
    }

    func bytes(_ path: String) -> [UInt8]? {
        try? FileReading.bytes(of: "\(root)/\(path)", limit: FileImport.largestFile).get()
    }
}

extension String {
    /// The name of a file without its folders and its last ending.
    var fileStem: String {
        let name = split(separator: "/").last.map(String.init) ?? self
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
        return String(name[..<dot])
    }

    var fileExtension: String {
        let name = split(separator: "/").last ?? Substring(self)
        return name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    }

    /// Words of a file's name as a title: `what-we-know` is `What we know`.
    var asTitle: String {
        let words = split { $0 == "-" || $0 == "_" || $0 == " " }.joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
