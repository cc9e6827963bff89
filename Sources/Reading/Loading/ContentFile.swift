import Markdown
import Language
import Model
import YAML

/// One content file being read: its front matter through a `FieldReader`, its body as Markdown.
struct ContentFile {
    let file: SourceFile
    /// From the file's name, without folder and ending.
    let id: String
    var fields: FieldReader
    private let matter: FrontMatter
    private var diagnostics: [Diagnostic]

    /// Cuts a file; one that needs front matter and has none is reported.
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
                    fix: "start it with a line '---', 'key: value' lines and a line '---'"))
        }
    }

    /// Whether fields that are missing should be reported one by one: not where the front matter as a whole is missing or broken.
    var hasFrontMatter: Bool { matter.isReadable }

    /// What any kind of file may say of itself.
    mutating func header() -> Catalog.Header {
        var header = Catalog.Header(file: file, id: id, slug: slug())
        header.aliases = aliases()
        header.isDraft = fields.flag("draft")
        header.publishAt = fields.publicationTime("publish_at")
        header.language = fields.language("lang")
        header.summary = fields.text("summary")
        header.tags = fields.texts("tags").map(\.value)
        header.silences = fields.silences()
        return header
    }

    /// The Markdown below the front matter.
    mutating func body() -> Document {
        let parsed = MarkdownParser.parse(file, from: matter.bodyOffset, line: matter.bodyLine)
        diagnostics += parsed.diagnostics
        return parsed.value
    }

    /// Everything found in the file; unknown keys included.
    mutating func close() -> [Diagnostic] {
        fields.close()
        return diagnostics + fields.diagnostics
    }

    private mutating func slug() -> Located<String> {
        guard let slug = fields.located("slug") else { return Located(id, at: .start) }
        guard ID.isValid(slug.value) else {
            fields.report(
                .invalidSlug, slug, "'\(slug.value)' is no slug: \(ID.rule)", meant: Slug.id(slug.value))
            return Located(id, at: slug.position)
        }
        return slug
    }

    /// Old URLs; what looks like a name instead gets a warning that says so.
    private mutating func aliases() -> [Located<String>] {
        fields.texts("aliases").filter { alias in
            let looksLikeURL = alias.value.utf8.contains { $0 == UInt8(ascii: "/") } || alias.value.hasSuffix(".html")
            guard looksLikeURL else {
                fields.report(
                    .aliasIsNoURL, at: alias.position,
                    "aliases are old URLs of this page, and '\(alias.value)' looks like a name",
                    fix: "put other names under also_known_as", length: alias.value.unicodeScalars.count)
                return false
            }
            return true
        }
    }
}
