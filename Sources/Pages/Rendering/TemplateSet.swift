import Model
import Mustache

/// The compiled templates, every page's found.
struct TemplateSet: Sendable {
    /// Which page a template is for.
    enum Kind: Hashable {
        case article, actor, event, footnote, source, continued, page, redirect
        case list(PageTask.List)

        /// The template's file without folder and ending.
        var name: String {
            switch self {
            case .article: "article"
            case .actor: "actor"
            case .event: "event"
            case .footnote: "footnote"
            case .source: "source"
            case .continued: "continued"
            case .page: "page"
            case .redirect: "redirect"
            case .list(let list): list.rawValue
            }
        }

        static let all: [Kind] =
            [.article, .actor, .event, .footnote, .source, .continued, .page, .redirect]
            + PageTask.List.allCases.map(Kind.list)
    }

    let library: TemplateLibrary
    private let templates: [Kind: Template]

    subscript(kind: Kind) -> Template? { templates[kind] }

    /// Compiles the templates among the files; nothing where one is missing or wrong.
    static func compile(_ files: [SourceFile]) -> Diagnosed<TemplateSet?> {
        let shapes = Shapes()
        let sources = files.compactMap(TemplateSource.init)
        let present = shapes.roots.filter { root in sources.contains { $0.name == root.template } }
        let roots = Dictionary(present.map { ($0.template, $0.type) }) { first, _ in first }
        let (library, problems) = TemplateLibrary.compile(sources, schema: shapes.schema, roots: roots)
        var diagnostics = problems.map(Diagnostic.init)
        var templates: [Kind: Template] = [:]
        for kind in Kind.all {
            if let template = library.template(kind.name) {
                templates[kind] = template
            } else {
                diagnostics.append(
                    Diagnostic(
                        .missingTemplate, in: "templates/\(kind.name).mustache", at: .start,
                        "there is no template '\(kind.name).mustache'",
                        fix: "copy it from the folder 'templates' of Dossier itself"))
            }
        }
        let isFit = !diagnostics.contains { $0.level == .error }
        return Diagnosed(isFit ? TemplateSet(library: library, templates: templates) : nil, diagnostics.sorted())
    }
}

extension TemplateSource {
    /// A template file as the template language names it; nil for a file that is no template.
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
