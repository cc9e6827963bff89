import Base
import Model
import Publishing

/// Findings as SARIF 2.1.0 (OASIS), which code scanners read.
struct SARIFFindings {
    let paths: RepositoryPath
    /// For the ends of regions, and for what a fix replaces.
    private var excerpts: Excerpts
    private let rules: [Rule]

    /// - Parameter root: The site's folder.
    init(_ diagnostics: [Diagnostic], silenced: [SilencedFinding], root: String) {
        paths = RepositoryPath(root: root)
        excerpts = Excerpts(root: root)
        let broken = Set(diagnostics.map(\.rule)).union(silenced.map(\.finding.rule))
        rules = Rule.allCases.filter(broken.contains)
    }

    static func log(_ diagnostics: [Diagnostic], silenced: [SilencedFinding], root: String) -> JSON {
        var log = SARIFFindings(diagnostics, silenced: silenced, root: root)
        let results =
            diagnostics.map { log.result($0, suppressions: []) }
            + silenced.map { log.result($0.finding, suppressions: [log.suppression($0.silence)]) }
        let driver: JSON = .object([
            ("name", .text("Dossier")), ("semanticVersion", .text(Dossier.version)),
            ("rules", .list(log.rules.map(SARIFRule.descriptor))),
        ])
        let run: JSON = .object([
            ("tool", .object([("driver", driver)])), ("columnKind", .text("unicodeCodePoints")),
            ("results", .list(results)),
        ])
        return .object([
            ("$schema", .text("https://json.schemastore.org/sarif-2.1.0.json")), ("version", .text("2.1.0")),
            ("runs", .list([run])),
        ])
    }

    /// Every result says by which silences it is suppressed: where one of a run does, all must (section 3.27.23).
    private mutating func result(_ diagnostic: Diagnostic, suppressions: [JSON]) -> JSON {
        let end = excerpts.marked(by: diagnostic)?.end
        var entries: [(String, JSON)] = [
            ("ruleId", .text(diagnostic.rule.rawValue)),
            ("ruleIndex", .number(rules.firstIndex(of: diagnostic.rule) ?? -1)),
            ("level", .text(diagnostic.level.rawValue)), ("message", Self.text(diagnostic.sentence)),
            ("locations", .list([location(diagnostic.path, diagnostic.position, end: end)])),
        ]
        if let edit = SuggestedEdit(diagnostic, &excerpts) { entries.append(("fixes", .list([fix(edit, diagnostic)]))) }
        return .object(entries + [("suppressions", .list(suppressions))])
    }

    private func suppression(_ silence: Silence) -> JSON {
        .object([
            ("kind", .text("inSource")), ("status", .text("accepted")), ("justification", .text(silence.reason)),
            ("location", location(silence.path, silence.position, end: nil)),
        ])
    }

    private func fix(_ edit: SuggestedEdit, _ diagnostic: Diagnostic) -> JSON {
        let replacement: JSON = .object([
            ("deletedRegion", Self.region(edit.start, end: edit.end)), ("insertedContent", Self.text(edit.text)),
        ])
        let change: JSON = .object([
            ("artifactLocation", artifact(diagnostic.path)), ("replacements", .list([replacement])),
        ])
        return .object([
            ("description", Self.text(diagnostic.fix ?? "")), ("artifactChanges", .list([change])),
        ])
    }

    private func location(_ path: String, _ start: Position, end: Position?) -> JSON {
        .object([
            (
                "physicalLocation",
                .object([("artifactLocation", artifact(path)), ("region", Self.region(start, end: end))])
            )
        ])
    }

    private func artifact(_ path: String) -> JSON { .object([("uri", .text(paths.uri(of: path)))]) }

    /// - Parameter end: The place behind the last character; nil for one character.
    private static func region(_ start: Position, end: Position?) -> JSON {
        let end = end ?? Position(line: start.line, column: start.column + 1)
        return .object([
            ("startLine", .number(start.line)), ("startColumn", .number(start.column)), ("endLine", .number(end.line)),
            ("endColumn", .number(end.column)),
        ])
    }

    private static func text(_ text: String) -> JSON { .object([("text", .text(text))]) }
}

/// A rule as SARIF describes it.
enum SARIFRule {
    static func descriptor(_ rule: Rule) -> JSON {
        var entries: [(String, JSON)] = [("id", .text(rule.rawValue))]
        if let explanation = rule.explanation {
            entries += [
                ("shortDescription", text(explanation.summary)), ("fullDescription", text(explanation.why)),
                (
                    "help",
                    .object([
                        ("text", .text("\(explanation.why)\n\(explanation.remedy)")),
                        ("markdown", .text(markdown(explanation))),
                    ])
                ),
            ]
        }
        let level: JSON = .object([("level", .text(rule.level.rawValue))])
        return .object(entries + [("defaultConfiguration", level)])
    }

    private static func text(_ text: String) -> JSON { .object([("text", .text(text))]) }

    /// The examples as indented code, which needs no fence that they might hold.
    private static func markdown(_ explanation: Rule.Explanation) -> String {
        let code = { (example: String) in
            example.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }.joined(separator: "\n")
        }
        return """
            \(explanation.why)

            \(explanation.remedy)

            Wrong:

            \(code(explanation.wrong))

            Right:

            \(code(explanation.right))
            """
    }
}
