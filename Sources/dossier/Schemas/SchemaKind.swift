import ArgumentParser
import Base
import Loading

/// What there is a JSON Schema of: every kind of file that an editor keeps, and every JSON that Dossier prints.
enum SchemaKind: String, ExpressibleByArgument, CaseIterable {
    case site, article, actor, event, source, footnote, notes, page, home
    case findings, list, rules, diff

    var summary: String {
        switch self {
        case .notes: "Passage notes: content/notes/<article>.yaml."
        case .findings: "What 'check --format json' and 'build --format json' print."
        case .list: "What 'list --json' prints."
        case .rules: "What 'explain --format json' prints."
        case .diff: "What 'diff --format json' prints."
        default: shape?.summary ?? ""
        }
    }

    /// The files it holds for, from the site's root; nil for what is printed.
    var files: String? {
        switch self {
        case .site: "content/site.yaml"
        case .notes: "content/notes/*.yaml"
        case .home: "content/index.md"
        case .footnote: "content/footnotes/*/*.md"
        case .article, .actor, .event, .source, .page: "content/\(rawValue)s/**/*.md"
        case .findings, .list, .rules, .diff: nil
        }
    }

    /// Whether its files are YAML as a whole, which text editors take a schema for.
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
        case .home: .home
        case .notes: .passageNote
        case .findings, .list, .rules, .diff: nil
        }
    }
}
