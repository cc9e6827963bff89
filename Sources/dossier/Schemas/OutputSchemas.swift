import Base
import Model

/// The JSON Schemas of what the command prints. Keys may be added to these forms; none is taken away or changes its meaning
/// within a `version`.
enum OutputSchemas {
    static let findings = JSONSchema.object(
        [
            ("version", version),
            ("findings", .list(of: .reference("finding")).described("What stands, sorted by place.")),
            ("suppressions", .list(of: .reference("suppression")).described("What editors have silenced.")),
        ], required: ["version", "findings", "suppressions"])

    static let list = JSONSchema.list(
        of: .object(
            [
                ("kind", .choice(["article", "actor", "event", "footnote", "source", "page", "note"])),
                ("id", text.described("What references name it by; empty for a source without a file.")),
                ("title", text),
                ("page", text.described("The page, from the output folder; of a note, with its fragment.")),
                ("address", optionalText.described("Where it is published; null where the site has no base_url.")),
                ("file", optionalText.described("The file it comes from; null for what is gathered from others.")),
                ("draft", .type("boolean")),
                ("counts", JSONSchema([("type", .text("object")), ("additionalProperties", count.json)])),
            ], required: ["kind", "id", "title", "page", "address", "file", "draft", "counts"]))

    static let rules = JSONSchema.object(
        [
            ("version", version),
            (
                "rules",
                .list(
                    of: .object(
                        [
                            ("rule", rule), ("chapter", text),
                            ("level", .choice(["error", "warning", "note", "off"]).described("On this site.")),
                            ("own_level", level),
                            ("firm", optionalText.described("Why it cannot be lowered; null where it can be.")),
                            (
                                "mendable",
                                .type("boolean").described("Whether 'check --fix' mends some of its findings.")
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

    /// What the findings are made of.
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
            ("length", position.described("How many code points are meant.")), ("level", level), ("rule", rule),
            ("message", text), ("fix", optionalText.described("What to do about it, as a phrase.")),
            ("notes", .list(of: .reference("note")).described("Further places that it is about.")),
            ("edits", .list(of: .reference("edit")).described("What would mend it; of several choices, any one.")),
        ]

    private static let note: [(String, JSONSchema)] = place + [("text", text.described("What is there."))]

    private static let edit: [(String, JSONSchema)] =
        place + [
            ("start", count.described("The first byte that goes, from 0, in the file as it was read.")),
            ("end", count.described("The byte after the last that goes.")),
            ("replaced", text.described("What goes; empty where something is only added.")),
            ("replacement", text.described("What comes, with the file's own line ends.")),
            ("safe", .type("boolean").described("Whether 'check --fix' makes it: nothing else can be meant.")),
            ("choice", count.described("The edits of one choice are made together.")),
        ]

    private static let suppression: [(String, JSONSchema)] =
        finding + [
            ("justification", text.described("Why it may stand, in the editor's words.")),
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
