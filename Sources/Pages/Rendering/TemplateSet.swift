import Base
import Model
import Mustache

/// The compiled templates, with one for each type of page.
struct TemplateSet: Sendable {
    /// Which page a template is for.
    enum PageType: Hashable {
        case article, actor, pair, event, footnote, source, continued, page, topic, redirect
        case list(PageTask.List)

        /// The name of the template's file, without folder and extension.
        var name: String {
            switch self {
            case .article: "article"
            case .actor: "actor"
            case .pair: "pair"
            case .event: "event"
            case .footnote: "footnote"
            case .source: "source"
            case .continued: "continued"
            case .page: "page"
            case .topic: "topic"
            case .redirect: "redirect"
            case .list(let list): list.rawValue
            }
        }

        static let all: [PageType] =
            [.article, .actor, .pair, .event, .footnote, .source, .continued, .page, .topic, .redirect]
            + PageTask.List.allCases.map(PageType.list)
    }

    let library: TemplateLibrary
    private let templates: [PageType: Template]
    /// Of all the files.
    let key: Fingerprint

    subscript(kind: PageType) -> Template? { templates[kind] }

    /// Compiles the templates among the files; nothing if one is missing or wrong.
    static func compile(_ files: [SourceFile]) -> Diagnosed<TemplateSet?> {
        let shapes = Shapes()
        let sources = files.compactMap(TemplateSource.init)
        let present = shapes.roots.filter { root in sources.contains { $0.name == root.template } }
        let roots = Dictionary(present.map { ($0.template, $0.type) }) { first, _ in first }
        let (library, problems) = TemplateLibrary.compile(sources, schema: shapes.schema, roots: roots)
        var diagnostics = problems.map(Diagnostic.init)
        var templates: [PageType: Template] = [:]
        for kind in PageType.all {
            if let template = library.template(kind.name) {
                templates[kind] = template
            } else {
                diagnostics.append(
                    Diagnostic(
                        .template, in: "templates/\(kind.name).mustache", at: .start,
                        "there is no template '\(kind.name).mustache'"))
            }
        }
        let isFit = !diagnostics.contains { $0.level == .error }
        let set = TemplateSet(library: library, templates: templates, key: key(of: sources))
        return Diagnosed(isFit ? set : nil, diagnostics.sorted())
    }
}

extension TemplateSet {
    private static func key(of sources: [TemplateSource]) -> Fingerprint {
        var sum = WordFingerprinting()
        for source in sources {
            sum.add(source.name.utf8.span)
            sum.add(source.text.span)
        }
        return sum.fingerprint
    }
}

extension TemplateSource {
    /// A template file under the name that other templates include it by; nil for a file that is not a template.
    fileprivate init?(_ file: SourceFile) {
        let (folder, ending) = ("templates/", ".mustache")
        guard file.path.hasPrefix(folder), file.path.hasSuffix(ending) else { return nil }
        let name = String(file.path.dropFirst(folder.utf8.count).dropLast(ending.utf8.count))
        guard !name.isEmpty else { return nil }
        self.init(path: file.path, name: name, text: file.bytes)
    }
}

extension Diagnostic {
    /// A problem of a template as a finding for the author.
    fileprivate init(_ problem: TemplateProblem) {
        let fix: String? =
            switch problem.rule {
            case .unknownName, .unknownPartial, .unknownBlock: problem.suggestion.map { "did you mean '\($0)'?" }
            default: problem.suggestion.map { "write \($0)" }
            }
        self.init(
            .template, in: problem.path, at: Position(line: problem.line, column: problem.column), problem.message,
            fix: fix,
            edits: problem.edits.map {
                Edit(
                    in: problem.path, at: Position(line: $0.line, column: $0.column), replacing: $0.old, with: $0.new,
                    within: $0.reach, isSafe: $0.isSure)
            })
    }
}

extension SourceFile {
    /// A template that links to assets under other names.
    ///
    /// - Parameter names: For the path of an asset, such as `assets/style.css`, the path to link to instead. Only a
    ///   path directly after a tag counts, as in `{{page.root}}assets/style.css`, up to the end of the attribute.
    func linking(to names: [String: String]) -> SourceFile {
        var text: [UInt8] = []
        var start = 0
        while let tag = offset(of: "}}assets/".utf8, from: start) {
            let path = bytes[(tag + 2)...].prefix { !Self.ends($0) }
            text += bytes[start..<path.startIndex]
            text += names[String(decoding: path, as: UTF8.self)].map { Array($0.utf8) } ?? Array(path)
            start = path.endIndex
        }
        guard start > 0 else { return self }
        return SourceFile(path: self.path, bytes: text + bytes[start...])
    }

    /// Whether a byte ends a path in an attribute.
    private static func ends(_ byte: UInt8) -> Bool {
        byte <= 0x20 || "\"'<>?#{".utf8.contains(byte)
    }
}

/// The reference for people who write templates, made from the schema itself.
package enum TemplateReference {
    /// The contents of `templates/README.md`: every template, every record, every name with its type and meaning.
    package static var markdown: String {
        let shapes = Shapes()
        let schema = shapes.schema
        let templates = shapes.roots.map {
            "| `\($0.template).mustache` | [\(schema[$0.type].name)](#\(anchor(schema[$0.type].name))) |"
        }
        return introduction + "\n| template | its record |\n|---|---|\n" + templates.joined(separator: "\n") + "\n"
            + schema.types.map { section($0, schema) }.joined()
    }

    private static func section(_ type: RecordType, _ schema: Schema) -> String {
        let rows = type.fields.map { "| `\($0.name)` | \(kind($0.kind, schema)) | \(escaped($0.summary)) |\n" }
        return "\n## \(type.name)\n\(type.summary)\n\n| name | type | meaning |\n|---|---|---|\n" + rows.joined()
    }

    private static func kind(_ kind: FieldKind, _ schema: Schema) -> String {
        switch kind {
        case .text: "text"
        case .number: "number"
        case .flag: "flag"
        case .url: "url"
        case .html: "html"
        case .texts: "list of texts"
        case .record(let type): "[\(schema[type].name)](#\(anchor(schema[type].name)))"
        case .list(let type): "list of [\(schema[type].name)](#\(anchor(schema[type].name)))"
        }
    }

    private static func anchor(_ name: String) -> String {
        String(decoding: name.utf8.map { $0 == 0x20 ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
    }

    private static func escaped(_ text: String) -> String { text.split(separator: "|").joined(separator: "\\|") }

    private static let introduction = """
        # The templates

        Every page of the site is made by one of these templates, in
        [Mustache](https://mustache.github.io/mustache.5.html); you can change any of them. `partials/` holds what several
        share: `{{> work}}` inserts `partials/work.mustache`, and `{{< layout}}{{$main}}…{{/main}}{{/layout}}` fills the
        blocks of `partials/layout.mustache`. `assets/` is copied, style sheets and
        scripts without indentation and lines of comments.

        A template is checked before anything is written. These are errors, each reported with its line and column: a name
        that no record in scope has; a value in an unquoted attribute, a script or a style; an address that does not begin
        with a `url`; and `{{{…}}}` for anything but `html`. A name is looked up in the current record and then in those
        around it. A section on a text, address or record is left out if there is none; on a list, it is repeated. Addresses
        are relative to the page and end in a file name, so that the site also works when a page is opened from a disk: write
        your own as `{{page.root}}about.html`.

        This file is generated from the code, and a test compares the two.

        """
}
