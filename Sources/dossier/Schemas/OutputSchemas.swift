import Base
import Changing
import Model

/// The JSON Schemas of what the command prints. Keys may be added to these forms; within a `version`, none is removed
/// or changes its meaning.
enum OutputSchemas {
    static let findings = JSONSchema.object(
        [
            ("version", version),
            ("findings", .list(of: .reference("finding")).described("The findings, sorted by place.")),
            (
                "suppressions",
                .list(of: .reference("suppression")).described("The findings that editors have silenced.")
            ),
        ], required: ["version", "findings", "suppressions"])

    static let list = JSONSchema.list(
        of: .object(
            [
                ("kind", .choice(["article", "actor", "event", "footnote", "source", "page", "note"])),
                ("id", text.described("The id that references use; empty for a source without a file.")),
                ("title", text),
                ("page", text.described("The path of the page from the output folder; for a note, with its fragment.")),
                ("address", optionalText.described("The published address; null if the site has no base_url.")),
                (
                    "file",
                    optionalText.described(
                        "The file it comes from; null for an entry that is gathered from other files.")
                ),
                ("draft", .type("boolean")),
                ("counts", JSONSchema([("type", .text("object")), ("additionalProperties", count.json)])),
            ], required: ["kind", "id", "title", "page", "address", "file", "draft", "counts"]))

    static let uses = JSONSchema.object(
        [
            ("version", version), ("of", text.described("The entry, place or footnote.")),
            ("uses", .list(of: .object(use, required: use.map(\.0))).described("Sorted by place.")),
            (
                "unread",
                .list(of: .object([("path", text), ("reason", text)], required: ["path", "reason"])).described(
                    "Files whose errors may hide references.")
            ),
        ], required: ["version", "of", "uses", "unread"])

    private static let use: [(String, JSONSchema)] =
        place + [
            (
                "offset",
                JSONSchema.type("integer", "null").described(
                    "The first byte of the id or name, from 0; null if it is written in another way.")
            ),
            ("length", JSONSchema.type("integer", "null").described("In bytes.")),
            ("role", .choice(WrittenReference.Role.allCases.map(\.rawValue))),
            ("words", text.described("The line, without the blanks around it.")),
        ]

    static let rules = JSONSchema.object(
        [
            ("version", version),
            (
                "rules",
                .list(
                    of: .object(
                        [
                            ("rule", rule), ("chapter", text),
                            (
                                "level",
                                .choice(["error", "warning", "note", "off"]).described("The level on this site.")
                            ),
                            ("own_level", level),
                            ("firm", optionalText.described("Why it cannot be lowered; null if it can be.")),
                            (
                                "mendable",
                                .type("boolean").described("Whether 'check --fix' fixes some of its findings.")
                            ),
                            ("summary", text), ("why", text), ("remedy", text), ("wrong", text), ("right", text),
                        ],
                        required: [
                            "rule", "chapter", "level", "own_level", "firm", "mendable", "summary", "why", "remedy",
                            "wrong",
                            "right",
                        ]))
            ),
        ], required: ["version", "rules"])

    /// The parts of findings.
    static let parts: [(String, JSONSchema)] = [
        ("finding", .object(finding, required: finding.map(\.0))),
        ("suppression", .object(suppression, required: suppression.map(\.0))),
        ("place", .object(place, required: place.map(\.0))), ("note", .object(note, required: note.map(\.0))),
        ("edit", .object(edit, required: edit.map(\.0))),
    ]

    private static let place: [(String, JSONSchema)] = [
        ("path", text.described("The file, from the site's root.")),
        ("line", position.described("Counted from 1, front matter included.")),
        ("column", position.described("In Unicode code points, counted from 1.")),
    ]

    private static let finding: [(String, JSONSchema)] =
        place + [
            ("length", position.described("The length in code points.")), ("level", level), ("rule", rule),
            ("message", text), ("fix", optionalText.described("What to do about it, as a phrase.")),
            ("notes", .list(of: .reference("note")).described("Other places that it is about.")),
            ("edits", .list(of: .reference("edit")).described("Possible fixes; any one of them is enough.")),
        ]

    private static let note: [(String, JSONSchema)] = place + [("text", text.described("What the place shows."))]

    private static let edit: [(String, JSONSchema)] =
        place + [
            ("start", count.described("The first byte to remove, from 0, in the file as it was read.")),
            ("end", count.described("The byte after the last one to remove.")),
            ("replaced", text.described("The text to remove; empty if text is only added.")),
            ("replacement", text.described("The text to add, with the line endings of the file.")),
            (
                "safe",
                .type("boolean").described("Whether 'check --fix' makes this edit, because nothing else can be meant.")
            ),
            ("choice", count.described("The edits of one choice belong together.")),
        ]

    private static let suppression: [(String, JSONSchema)] =
        finding + [
            ("justification", text.described("Why it is acceptable, in the editor's words.")),
            ("silenced_at", .reference("place")),
        ]

    private static let version = JSONSchema([("const", .number(1))])
    private static let text = JSONSchema.type("string")
    private static let optionalText = JSONSchema.type("string", "null")
    private static let position = JSONSchema.type("integer").with([("minimum", .number(1))])
    private static let count = JSONSchema.type("integer").with([("minimum", .number(0))])
    private static let level = JSONSchema.choice(["error", "warning", "note"])
    private static let rule = JSONSchema.choice(Rule.allCases.map(\.rawValue))
}
