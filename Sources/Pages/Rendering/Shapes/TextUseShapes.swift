import Base
import Model
import Mustache

/// The shape of a text other than an article's that names an actor or event.
enum TextUseShapes {
    static func use(_ link: Shape<Entity>, in schema: inout SchemaDraft) -> Shape<Site.TextUse> {
        Shape(
            "text", "A text of the editor's own, or a footnote, that names an actor or event.", in: &schema,
            [
                .markup("html", "The sentence that names it first, with the name marked.") { use, page, out in
                    guard let text = page.site.document(of: use)?.text else { return }
                    let (sentence, name) = (use.sentence.ints, use.mention.ints)
                    out.escaped(text, sentence.lowerBound..<name.lowerBound)
                    out.markup("<mark>")
                    out.escaped(text, name)
                    out.markup("</mark>")
                    out.escaped(text, name.upperBound..<sentence.upperBound)
                },
                .record("page", link, "The page that has the text.") { use, _ in use.entity },
            ])
    }
}

extension PartShapes {
    /// The most texts of a list that are shown.
    private static let mostTexts = 100

    /// The lists of the other texts that name something.
    func textUses<Subject>(
        _ uses: @escaping @Sendable (Subject, PageScope) -> [Site.TextUse]
    ) -> [ShapeField<Subject>] {
        let lists: [(name: String, isOwn: Bool, help: String)] = [
            ("own_words", true, "Texts of the editor's own that name it, at most 100."),
            ("in_footnotes", false, "Footnotes that name it, at most 100."),
        ]
        return lists.flatMap { list -> [ShapeField<Subject>] in
            [
                .list(list.name, text, list.help) { subject, page in
                    Array(uses(subject, page).filter { $0.isOwn == list.isOwn }.prefix(Self.mostTexts))
                },
                .number("\(list.name)_count", "How many there are.") { subject, page in
                    uses(subject, page).count { $0.isOwn == list.isOwn }.nonzero
                },
                .number("more_\(list.name)", "How many of them are not shown.") { subject, page in
                    max(0, uses(subject, page).count { $0.isOwn == list.isOwn } - Self.mostTexts).nonzero
                },
            ]
        }
    }
}

extension Site.TextUse {
    /// Whether the editor of the site wrote the text.
    fileprivate var isOwn: Bool { if case .footnote = entity { isNote } else { true } }
}
