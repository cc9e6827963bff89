import Language
import Markdown
import Model
import YAML

/// One content file being read: its front matter through a `FieldReader`, its body as Markdown.
struct ContentFile {
    let file: SourceFile
    /// From the file's name, without folder and extension.
    let id: String
    var fields: FieldReader
    private let matter: FrontMatter
    private var diagnostics: [Diagnostic]

    /// Splits a file; one that needs front matter and has none is reported.
    init(_ file: SourceFile, as shape: RecordShape, id: String, needsFrontMatter: Bool) {
        let matter = FrontMatter.read(file)
        self.file = file
        self.id = id
        self.matter = matter.value
        diagnostics = matter.diagnostics
        fields = FieldReader(matter.value.entries, as: shape, path: file.path)
        if needsFrontMatter, !matter.value.isPresent {
            diagnostics.append(
                Diagnostic(
                    .missingFrontMatter, in: file.path, at: .start, "the file has no front matter",
                    fix: "start it with a line '---', then 'key: value' lines, then another line '---'"))
        }
    }

    /// Whether missing fields are reported one by one; false if the front matter as a whole is missing or broken.
    var hasFrontMatter: Bool { matter.isReadable }

    /// The fields that every kind of file may have.
    mutating func header() -> Catalog.Header {
        var header = Catalog.Header(file: file, id: id, slug: slug())
        header.aliases = aliases()
        header.isDraft = fields.flag("draft")
        header.publishAt = fields.publicationTime("publish_at")
        header.language = fields.language("lang")
        header.summary = fields.text("summary")
        let tags = fields.texts("tags")
        (header.tags, header.tagPlaces) = (tags.map(\.value), tags.map(\.position))
        header.corrections = fields.corrections()
        header.silences = fields.silences()
        return header
    }

    /// The Markdown below the front matter.
    mutating func body() -> Document {
        let parsed = MarkdownParser.parse(file, from: matter.bodyOffset, line: matter.bodyLine)
        diagnostics += parsed.diagnostics
        return parsed.value
    }

    /// All findings in the file, including unknown keys.
    mutating func close() -> [Diagnostic] {
        fields.close()
        return diagnostics + fields.diagnostics
    }

    private mutating func slug() -> Located<String> {
        guard let slug = fields.located("slug") else { return Located(id, at: .start) }
        guard ID.isValid(slug.value) else {
            fields.report(
                .invalidSlug, slug, "'\(slug.value)' is not a valid slug: use \(ID.rule)", meant: Slug.id(slug.value))
            return Located(id, at: slug.position)
        }
        return slug
    }

    /// Old URLs; an alias that looks like a name gets a warning instead.
    private mutating func aliases() -> [Located<String>] {
        fields.texts("aliases").filter { alias in
            let looksLikeURL = alias.value.utf8.contains { $0 == UInt8(ascii: "/") } || alias.value.hasSuffix(".html")
            guard looksLikeURL else {
                fields.report(
                    .aliasIsNoURL, at: alias.position,
                    "'aliases' lists old addresses of this page, and '\(alias.value)' looks like a name",
                    fix: "put other names under 'also_known_as'", length: alias.value.unicodeScalars.count)
                return false
            }
            return true
        }
    }
}

/// A content file split in two: the YAML between its `---` lines, and where the Markdown below starts.
struct FrontMatter {
    /// The most bytes allowed between the `---` lines.
    static let largest = 64 * 1024

    /// The mapping's entries; empty if there is no front matter.
    var entries: [YAMLNode.Entry] = []
    var isPresent = false
    /// Whether its fields could be read; if the front matter as a whole is broken, that has been reported.
    var isReadable = false
    /// The byte at which the body starts, and its 1-based line.
    var bodyOffset = 0
    var bodyLine = 1

    /// Splits a file and reads its front matter.
    static func read(_ file: SourceFile) -> Diagnosed<FrontMatter> {
        guard file.bytes.starts(with: "---\n".utf8) else { return Diagnosed(FrontMatter()) }
        guard let end = closing(of: file.bytes) else {
            let finding = Diagnostic(
                .invalidYAML, in: file.path, at: .start, "the front matter is not closed",
                fix: "end it with a line '---'", length: 3)
            return Diagnosed(FrontMatter(isPresent: true, bodyOffset: file.bytes.count), [finding])
        }
        guard end.start <= largest else {
            let finding = Diagnostic(
                .fileTooLarge, in: file.path, at: .start,
                "the front matter has \(end.start) bytes; the limit is \(largest)")
            return Diagnosed(FrontMatter(isPresent: true, bodyOffset: end.after, bodyLine: end.line + 1), [finding])
        }
        let yaml = YAMLReader.read(file.bytes[4..<max(4, end.start)], path: file.path, lineOffset: 1)
        var matter = FrontMatter(isPresent: true, bodyOffset: end.after, bodyLine: end.line + 1)
        var findings = yaml.diagnostics
        matter.isReadable = yaml.value != nil || yaml.diagnostics.isEmpty
        switch yaml.value?.content {
        case .mapping(let entries)?: matter.entries = entries
        case nil: break
        case let other?:
            let shape = YAMLNode(other, at: .start).shape
            findings.append(
                Diagnostic(
                    .wrongType, in: file.path, at: Position(line: 2), "the front matter is \(shape)",
                    fix: "write 'key: value' lines instead"))
        }
        return Diagnosed(matter, findings)
    }

    /// Where the closing line starts and what comes after it, with its 1-based line number.
    private static func closing(of bytes: [UInt8]) -> (start: Int, after: Int, line: Int)? {
        var line = 2
        var start = 4
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            let text = bytes[start..<end]
            if text.elementsEqual("---".utf8) || text.elementsEqual("...".utf8) {
                return (start, min(end + 1, bytes.count), line)
            }
            start = end + 1
            line += 1
        }
        return nil
    }
}

/// Ids and slugs: `[a-z0-9]+(-[a-z0-9]+)*`.
enum ID {
    /// The length of the longest id, in characters.
    static let longest = 120

    /// What an id is, in words.
    static let rule = "lower-case letters, digits and single hyphens, at most \(longest) characters"

    static func isValid(_ text: String) -> Bool { text.utf8.count <= longest && Slug.isID(text) }
}

extension FieldReader {
    /// `corrections:`, a list of `{date, text, place}`.
    fileprivate mutating func corrections() -> [Catalog.Correction] {
        list("corrections").compactMap { node in
            mapping(node, as: .correction, what: "a correction") { fields in
                let date = fields.requiredDate("date")
                let text = fields.requiredText("text", example: "An earlier version gave another number.")
                let place = fields.located("place").map { place in
                    Located(
                        place.value.hasPrefix("#") ? String(place.value.dropFirst()) : place.value, at: place.position)
                }
                guard let date, let text else { return nil }
                return Catalog.Correction(date: date, text: text, place: place)
            }
        }
    }
}
