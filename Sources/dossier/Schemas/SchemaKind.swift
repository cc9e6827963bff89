import ArgumentParser
import Base
import Loading

/// The JSON Schemas: one for each kind of file that an editor keeps, and for each kind of JSON that Dossier prints.
enum SchemaKind: String, ExpressibleByArgument, CaseIterable {
    case site, article, actor, event, source, footnote, notes, page, topic, home
    case findings, list, uses, rules, diff

    var summary: String {
        switch self {
        case .notes: "Passage notes: content/notes/<article>.yaml."
        case .findings: "What 'check --format json' and 'build --format json' print."
        case .list: "What 'list --json' prints."
        case .uses: "What 'uses --json' prints."
        case .rules: "What 'explain --format json' prints."
        case .diff: "What 'diff --format json' prints."
        default: shape?.summary ?? ""
        }
    }

    /// The files it applies to, from the site's root; nil for what is printed.
    var files: String? {
        switch self {
        case .site: "content/site.yaml"
        case .notes: "content/notes/*.yaml"
        case .home: "content/index.md"
        case .footnote: "content/footnotes/*/*.md"
        case .article, .actor, .event, .source, .page, .topic: "content/\(rawValue)s/**/*.md"
        case .findings, .list, .uses, .rules, .diff: nil
        }
    }

    /// Whether its files are YAML as a whole, for which text editors accept a schema.
    var isYAML: Bool { self == .site || self == .notes }

    /// The name of its file.
    var fileName: String { rawValue + ".schema.json" }

    var document: JSON {
        switch self {
        case .notes:
            let definitions = JSONSchema.definitions(of: .passageNote) + [("note", JSONSchema(.passageNote))]
            return JSONSchema.list(of: .reference("note")).document(rawValue, title: summary, definitions: definitions)
        case .findings:
            return OutputSchemas.findings.document(rawValue, title: summary, definitions: OutputSchemas.parts)
        case .list: return OutputSchemas.list.document(rawValue, title: summary)
        case .uses: return OutputSchemas.uses.document(rawValue, title: summary)
        case .rules: return OutputSchemas.rules.document(rawValue, title: summary)
        case .diff: return DifferenceSchema.schema.document(rawValue, title: summary)
        default:
            guard let shape else { return .null }
            return JSONSchema(shape).document(
                rawValue, title: summary, definitions: JSONSchema.definitions(of: shape))
        }
    }

    private var shape: RecordShape? {
        switch self {
        case .site: .settings
        case .article: .article
        case .actor: .actor
        case .event: .event
        case .source: .source
        case .footnote: .footnote
        case .page: .page
        case .topic: .topic
        case .home: .home
        case .notes: .passageNote
        case .findings, .list, .uses, .rules, .diff: nil
        }
    }
}

/// Regular expressions (ECMA-262) for texts of a certain form. They check only the form: the readers check that there
/// is no 30 February.
enum SchemaPattern {
    /// Ids and slugs.
    static let id = "^[a-z0-9]+(-[a-z0-9]+)*$"

    /// `article/label`.
    static let footnote = "^[a-z0-9]+(-[a-z0-9]+)*/.+$"

    /// A date or interval of EDTF level 1.
    static let date = "^\\s*(\(oneDate)|(\(oneDate)|\\.\\.)?/(\(oneDate)|\\.\\.)?)\\s*$"

    private static let oneDate =
        "(Y-?\\d+|-?\\d{3}[\\dX]|-?\\d{2}XX|-?\\d{4}-(\\d{2}|XX)|-?\\d{4}-\\d{2}-(\\d{2}|XX)|-?\\d{4}-XX-XX)[?~%]?"

    /// A day, or a day and a time with its zone.
    static let publicationTime = "^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2})? ?(Z|[+-]\\d{2}:?\\d{2}))?$"

    static let webAddress = "^\\s*[Hh][Tt][Tt][Pp][Ss]?://[^/]"

    /// A tag by BCP 47, such as zh-Hans.
    static let language = "^[A-Za-z0-9]{2,8}(-[A-Za-z0-9]{1,8})*$"

    static let wholeNumber = "^\\d[\\d,]*$"

    /// A number or a range at the end, perhaps with words before it.
    static let quantity = "(^| )\\d[\\d,]*([-–]\\d[\\d,]*)?$"
}
