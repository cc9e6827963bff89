import Base
import Publishing

/// The JSON Schema of what `diff --format json` prints. Keys may be added; within a `version`, none is removed or
/// changes its meaning.
enum DifferenceSchema {
    static let schema = object([
        ("version", JSONSchema([("const", .number(1))])),
        ("against", text.described("The folder it is compared with.")),
        ("same", .type("boolean").described("Whether every byte of every file is the same.")),
        ("pages_before", count), ("pages_after", count),
        ("broken", .list(of: broken).described("Addresses that would break, those of whole pages first.")),
        (
            "facts",
            .list(of: object(fact + [("pages", .list(of: text))])).described(
                "Dates, figures, names and words that decide what is claimed, each listed once.")
        ),
        ("changed", .list(of: changed).described("Pages whose text differs: articles first, lists last.")),
        (
            "linked",
            .list(of: linked).described(
                "Whom articles name by words that did not lead there before: the most frequent first.")
        ),
        (
            "links",
            .list(of: link).described("Links of the text whose words are the same and that lead elsewhere.")
        ),
        (
            "frame",
            .list(of: object([("before", optionalText), ("after", optionalText), ("pages", count)])).described(
                "Words outside the text that changed, with the number of pages.")
        ),
        (
            "moved_text",
            .list(of: object([("page", text), ("text", text), ("follows", optionalText)])).described(
                "Sentences that are at another place of their page, and the sentence that each follows now.")
        ),
        ("site", .list(of: text).described("What concerns the whole site: its address, the ids in its feed.")),
        ("new", .list(of: object(page))),
        ("gone", .list(of: object(page))),
        ("moved", .list(of: redirect).described("Pages that now redirect.")),
        ("redirects", .list(of: redirect).described("New redirects.")),
        (
            "same_text",
            object([
                ("pages", count.described("How many pages differ in something other than their text.")),
                (
                    "parts",
                    JSONSchema([("type", .text("object")), ("additionalProperties", count.json)]).described(
                        "For each part, in how many of them it differs: \(PagePart.allCases.map(\.name).joined(separator: ", "))."
                    )
                ),
            ])
        ),
        ("files", .list(of: file).described("Files that are not pages.")),
        ("notes", .list(of: text).described("What could not be compared, and why.")),
    ])

    private static let broken = object([
        ("address", text.described("From the output folder, with its fragment.")),
        ("kind", .choice(["page", "file", "paragraph", "heading", "note", "other"])),
        ("reason", .choice(["gone", "leads-elsewhere"])),
        ("text", text.described("The page's title, or how the paragraph began.")),
        ("now", optionalText.described("Where it may be: a page, or a fragment of the same page.")),
    ])

    private static let changed = object(
        page + [
            ("title_before", optionalText.described("Null if the name has not changed.")),
            ("changes", .list(of: change)),
            ("omitted", count.described("How many more sentences differ than are listed.")),
            ("parts", .list(of: .choice(PagePart.allCases.map(\.name))).described("What differs besides the text.")),
        ])

    private static let linked = object(
        page + [
            (
                "names",
                .list(
                    of: object([
                        ("words", text.described("As the article has them.")), ("count", count),
                        ("sentence", text.described("The first sentence with these words.")),
                        ("address", text.described("Of that place, from the output folder.")),
                    ]))
            )
        ])

    private static let link = object([
        ("before", text), ("after", text), ("words", text.described("Of the first such link.")),
        ("pages", .list(of: text)),
    ])

    private static let change = object([
        ("kind", .choice(["changed", "added", "removed"])),
        (
            "prose",
            .type("boolean").described("Whether an editor wrote it; false for lists and counts that Dossier makes.")
        ),
        ("before", optionalText), ("after", optionalText),
        (
            "words",
            .list(of: object([("kind", .choice(["same", "removed", "added"])), ("text", text)])).described(
                "The words of both sentences: those that are not 'added' make the old one, those that are not 'removed' the new one."
            )
        ), ("facts", .list(of: object(fact))),
    ])

    private static let fact: [(String, JSONSchema)] = [
        ("kind", .choice(FactKind.allCases.map(\.rawValue))), ("before", optionalText), ("after", optionalText),
    ]

    private static let page: [(String, JSONSchema)] = [
        ("page", text.described("From the output folder.")), ("title", text),
    ]

    private static let redirect = object(page + [("to", text)])

    private static let file = object([
        ("path", text), ("kind", .choice(FileChange.Content.allCases.map(\.rawValue))),
        ("change", .choice(["new", "gone", "changed"])),
        ("bytes_before", .type("integer", "null")), ("bytes_after", .type("integer", "null")),
    ])

    private static let text = JSONSchema.type("string")
    private static let optionalText = JSONSchema.type("string", "null")
    private static let count = JSONSchema.type("integer").with([("minimum", .number(0))])

    /// A mapping that requires every key.
    private static func object(_ properties: [(String, JSONSchema)]) -> JSONSchema {
        .object(properties, required: properties.map(\.0))
    }
}
