import Base
import Model

/// Findings as Dossier's own JSON; `dossier schema findings` prints its schema.
enum JSONFindings {
    static func document(_ diagnostics: [Diagnostic], silenced: [SilencedFinding]) -> JSON {
        .object([
            ("version", .number(1)), ("findings", .list(diagnostics.map { .object(finding($0)) })),
            ("suppressions", .list(silenced.map(suppression))),
        ])
    }

    private static func finding(_ diagnostic: Diagnostic) -> [(String, JSON)] {
        place(diagnostic.path, diagnostic.position) + [
            ("length", .number(diagnostic.length)), ("level", .text(diagnostic.level.rawValue)),
            ("rule", .text(diagnostic.rule.rawValue)), ("message", .text(diagnostic.message)),
            ("fix", .optional(diagnostic.fix)), ("notes", .list(diagnostic.notes.map(note))),
            ("edits", .list(diagnostic.edits.compactMap(edit))),
        ]
    }

    private static func note(_ note: Note) -> JSON {
        .object(place(note.path, note.position) + [("text", .text(note.text))])
    }

    private static func edit(_ edit: Edit) -> JSON? {
        guard let range = edit.range else { return nil }
        return .object(
            place(edit.path, edit.position) + [
                ("start", .number(range.lowerBound)), ("end", .number(range.upperBound)),
                ("replaced", .text(edit.replaced)), ("replacement", .text(edit.replacement)),
                ("safe", .flag(edit.isSafe)), ("choice", .number(edit.choice)),
            ])
    }

    private static func suppression(_ silenced: SilencedFinding) -> JSON {
        let silence = silenced.silence
        return .object(
            finding(silenced.finding) + [
                ("justification", .text(silence.reason)),
                ("silenced_at", .object(place(silence.path, silence.position))),
            ])
    }

    private static func place(_ path: String, _ position: Position) -> [(String, JSON)] {
        [("path", .text(path)), ("line", .number(position.line)), ("column", .number(position.column))]
    }
}
