import Base
import Model
import Publishing

/// Findings as SARIF 2.1.0 (OASIS), which code scanners read.
struct SARIFFindings {
    let paths: RepositoryPath
    /// For the ends of regions, and for what a fix replaces.
    private var excerpts: Excerpts
    private let rules: [Rule]
    /// How often each fingerprint was given, so that two equal findings can be distinguished.
    private var fingerprints: [UInt64: Int] = [:]

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
            ("name", .text("Dossier")), ("version", .text(Dossier.version)),
            ("semanticVersion", .text(Dossier.version)),
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

    /// Every result lists the silences that suppress it: if one result of a run does, all must (section 3.27.23).
    private mutating func result(_ diagnostic: Diagnostic, suppressions: [JSON]) -> JSON {
        let marked = excerpts.marked(by: diagnostic)
        var entries: [(String, JSON)] = [
            ("ruleId", .text(diagnostic.rule.rawValue)),
            ("ruleIndex", .number(rules.firstIndex(of: diagnostic.rule) ?? -1)),
            ("level", .text(diagnostic.level.rawValue)), ("message", Self.text(diagnostic.sentence)),
            ("locations", .list([location(diagnostic.path, diagnostic.position, end: marked?.end)])),
            ("partialFingerprints", fingerprint(of: diagnostic, marked?.text ?? "")),
        ]
        if !diagnostic.notes.isEmpty { entries.append(("relatedLocations", .list(related(diagnostic.notes)))) }
        let fixes = Dictionary(grouping: diagnostic.edits, by: \.choice).sorted { $0.key < $1.key }
        if !fixes.isEmpty { entries.append(("fixes", .list(fixes.map { fix($0.value, diagnostic) }))) }
        return .object(entries + [("suppressions", .list(suppressions))])
    }

    private func suppression(_ silence: Silence) -> JSON {
        .object([
            ("kind", .text("inSource")), ("status", .text("accepted")), ("justification", .text(silence.reason)),
            ("location", location(silence.path, silence.position, end: nil)),
        ])
    }

    /// Stays the same while the finding only moves: it is made from its rule, file, words and the text it marks.
    private mutating func fingerprint(of diagnostic: Diagnostic, _ text: String) -> JSON {
        var hash = FNVHash()
        for part in [diagnostic.rule.rawValue, diagnostic.path, diagnostic.message, text] {
            for byte in part.utf8 { hash.add(byte) }
            hash.add(0)
        }
        let count = fingerprints[hash.value, default: 0] + 1
        fingerprints[hash.value] = count
        return .object([("finding/v1", .text(String(hash.value, radix: 16) + ":\(count)"))])
    }

    private func related(_ notes: [Note]) -> [JSON] {
        notes.enumerated().map { index, note in
            .object([
                ("id", .number(index + 1)), ("physicalLocation", physical(note.path, note.position, end: nil)),
                ("message", Self.text(note.text)),
            ])
        }
    }

    /// The edits of one fix of a finding, file by file.
    private func fix(_ edits: [Edit], _ diagnostic: Diagnostic) -> JSON {
        let changes = Dictionary(grouping: edits, by: \.path).sorted { $0.key < $1.key }.map { path, edits in
            JSON.object([
                ("artifactLocation", artifact(path)), ("replacements", .list(edits.map(replacement))),
            ])
        }
        return .object([
            ("description", Self.text(diagnostic.fix ?? diagnostic.message)), ("artifactChanges", .list(changes)),
        ])
    }

    private func replacement(_ edit: Edit) -> JSON {
        .object([
            ("deletedRegion", Self.region(edit.position, end: edit.end)),
            ("insertedContent", Self.text(edit.replacement)),
        ])
    }

    private func location(_ path: String, _ start: Position, end: Position?) -> JSON {
        .object([("physicalLocation", physical(path, start, end: end))])
    }

    private func physical(_ path: String, _ start: Position, end: Position?) -> JSON {
        .object([("artifactLocation", artifact(path)), ("region", Self.region(start, end: end))])
    }

    private func artifact(_ path: String) -> JSON { .object([("uri", .text(paths.uri(of: path)))]) }

    /// - Parameter end: The place after the last character; nil for one character.
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

    /// The examples as indented code, which they cannot end, unlike a fence.
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
