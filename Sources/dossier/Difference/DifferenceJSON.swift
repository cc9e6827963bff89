import Publishing
import Base

/// A difference as Dossier's own JSON; `dossier schema diff` prints its schema.
enum DifferenceJSON {
    static func document(_ digest: DifferenceDigest) -> JSON {
        let difference = digest.difference
        return .object([
            ("version", .number(1)), ("against", .text(difference.against)), ("same", .flag(difference.isEmpty)),
            ("pages_before", .number(difference.pagesBefore)), ("pages_after", .number(difference.pagesAfter)),
            ("broken", .list(difference.broken.map(json))),
            ("facts", .list(digest.facts.map { json($0, difference) })),
            ("changed", .list(difference.changed.map { json($0, difference) })),
            ("linked", .list(difference.linked.map(json))), ("links", .list(difference.links.map(json))),
            ("frame", .list(difference.frame.map(json))), ("moved_text", .list(difference.movedText.map(json))),
            ("site", .list(difference.identity.map(JSON.text))),
            ("new", .list(difference.new.map(json))), ("gone", .list(difference.gone.map(json))),
            ("moved", .list(difference.moved.map(json))), ("redirects", .list(difference.newRedirects.map(json))),
            ("same_text", sameText(difference)), ("files", .list(difference.files.map(json))),
            ("notes", .list(difference.notes.map(JSON.text))),
        ])
    }

    private static func json(_ broken: BrokenAddress) -> JSON {
        .object([
            ("address", .text(broken.address)), ("kind", .text(broken.kind.rawValue)),
            ("reason", .text(broken.reason.rawValue)), ("text", .text(broken.text)), ("now", .optional(broken.now)),
        ])
    }

    private static func json(_ group: DifferenceDigest.FactGroup, _ difference: SiteDifference) -> JSON {
        .object(
            fact(group.fact) + [("pages", .list(group.pages.map { .text(difference.changed[$0].path) }))])
    }

    private static func fact(_ fact: FactChange) -> [(String, JSON)] {
        [
            ("kind", .text(fact.kind.rawValue)), ("before", .optional(fact.before)), ("after", .optional(fact.after)),
        ]
    }

    private static func json(_ page: SiteDifference.ChangedPage, _ difference: SiteDifference) -> JSON {
        .object([
            ("page", .text(page.path)), ("title", .text(page.title)), ("title_before", .optional(page.titleBefore)),
            ("changes", .list(page.changes.map { json(difference.changes[$0]) })),
            ("omitted", .number(page.omitted)), ("parts", .list(page.parts.map { .text($0.name) })),
        ])
    }

    private static func json(_ change: SentenceChange) -> JSON {
        .object([
            ("kind", .text(change.kind.rawValue)), ("prose", .flag(change.isProse)),
            ("before", .optional(change.before)), ("after", .optional(change.after)),
            (
                "words",
                .list(change.runs.map { .object([("kind", .text($0.kind.rawValue)), ("text", .text($0.text))]) })
            ), ("facts", .list(change.facts.map { .object(fact($0)) })),
        ])
    }

    private static func json(_ entry: LinkedEntry) -> JSON {
        .object([
            ("page", .text(entry.page)), ("title", .text(entry.title)),
            (
                "names",
                .list(
                    entry.names.map { name in
                        .object([
                            ("words", .text(name.words)), ("count", .number(name.count)),
                            ("sentence", .text(name.sentence)), ("address", .text(name.address)),
                        ])
                    })
            ),
        ])
    }

    private static func json(_ link: LinkChange) -> JSON {
        .object([
            ("before", .text(link.before)), ("after", .text(link.after)), ("words", .text(link.words)),
            ("pages", .list(link.pages.map(JSON.text))),
        ])
    }

    private static func json(_ change: FrameChange) -> JSON {
        .object([
            ("before", .optional(change.before)), ("after", .optional(change.after)), ("pages", .number(change.pages)),
        ])
    }

    private static func json(_ moved: MovedText) -> JSON {
        .object([("page", .text(moved.page)), ("text", .text(moved.text)), ("follows", .optional(moved.follows))])
    }

    private static func json(_ page: PageName) -> JSON {
        .object([("page", .text(page.path)), ("title", .text(page.title))])
    }

    private static func json(_ redirect: MovedPage) -> JSON {
        .object([("page", .text(redirect.path)), ("title", .text(redirect.title)), ("to", .text(redirect.target))])
    }

    private static func sameText(_ difference: SiteDifference) -> JSON {
        let parts = PagePart.allCases.compactMap { part in
            difference.sameText[part].map { (part.name, JSON.number($0)) }
        }
        return .object([("pages", .number(difference.sameTextCount)), ("parts", .object(parts))])
    }

    private static func json(_ file: FileChange) -> JSON {
        .object([
            ("path", .text(file.path)), ("kind", .text(file.kind.rawValue)), ("change", .text(file.change.rawValue)),
            ("bytes_before", file.before.map(JSON.number) ?? .null),
            ("bytes_after", file.after.map(JSON.number) ?? .null),
        ])
    }
}
