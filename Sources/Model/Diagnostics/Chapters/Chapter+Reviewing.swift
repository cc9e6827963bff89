extension Rule.Chapter {
    /// What an editor would ask of a text that can be published as it is.
    static let reviewing = Rule.Chapter(title: "Facts and sources", explanations: facts + claims + leftovers)

    private static let facts = [
        Rule.Explanation(
            .disagreeingFigure, "a sentence gives another figure than the event it names",
            why:
                "Readers who see 31 here and 33 there believe neither. Only figures that the event declares are held against it, in sentences that name this event alone.",
            remedy:
                "Correct the sentence or the event. Where sources differ, add what this one says to the event's 'accounts': both then stand on its page.",
            wrong: """
                The flood killed 31 people.
                events/flood.md: figures: {killed: 33}
                """,
            right: """
                events/flood.md: figures: {killed: 33}
                accounts:
                  - {footnote: after-the-flood/1, killed: 31}
                """),
        Rule.Explanation(
            .disagreeingDate, "a sentence gives an event another date than the event's own",
            why: "The timeline and the text would tell different stories.",
            remedy: "Correct the one that is wrong, or add the other date to the event's 'accounts'.",
            wrong: """
                The flood of 17 December 2014 …
                events/flood.md: date: 2014-12-16
                """,
            right: "The flood of 16 December 2014 …"),
    ]

    private static let claims = [
        Rule.Explanation(
            .unsourcedFigure, "a figure in a paragraph without a footnote",
            why:
                "A number that nobody stands behind cannot be checked. Years, dates, ages, ordinals and durations are no figures.",
            remedy: "Cite the source with a footnote, link to it, or pin a passage note with a source there.",
            wrong: "The flood killed 31 people.",
            right: "The flood killed 31 people.[^1]"),
        Rule.Explanation(
            .unsourcedQuotation, "a quotation of three words or more in a paragraph without a footnote",
            why:
                "Words between quotation marks are somebody's; a reader should be able to see whose, and where. Titles are no quotations.",
            remedy: "Cite the source with a footnote, link to it, or pin a passage note with a source there.",
            wrong: "She called it “the worst of all floods”.",
            right: "She called it “the worst of all floods”.[^1]"),
        Rule.Explanation(
            .unsourcedAttribution, "an 'according to' in a paragraph without a footnote",
            why:
                "It names a giver and not where the words stand. A note by default: a text that tells who says so is half way there.",
            remedy: "Cite where it was said, or link to its source.",
            wrong: "According to the army the flood is over.",
            right: "According to the army the flood is over.[^1]"),
        Rule.Explanation(
            .incompleteFootnote, "a footnote with no address, no date and no publisher",
            why:
                "Nobody can follow it. What the footnote's file and its source add is counted. A note by default: some footnotes explain and cite nothing.",
            remedy: "Add what is known, or record that nothing is: 'status: missing' in the footnote's file.",
            wrong: "[^1]: Retrieved from",
            right: "[^1]: Ministry of Water, report of 17 December 2014, https://example.org/report."),
        Rule.Explanation(
            .singlePublisher, "a section whose footnotes, three or more, are all of one publisher",
            why: "Three footnotes look like three witnesses. A note by default: sometimes there is only one.",
            remedy: "Look for somebody else, or say in the text that there is nobody else.",
            wrong: "[^1][^2][^3]: all of the Ministry of Water",
            right: "[^1][^2]: of the Ministry of Water, [^3]: of the Port Vale Herald"),
    ]

    private static let leftovers = [
        Rule.Explanation(
            .uncitedSource, "a source that nothing cites",
            why: "Its page says that nothing rests on it. A note by default: it may be waiting for its article.",
            remedy: "Name it where it is used, or take the file away.",
            wrong: "sources/report.md (named nowhere)",
            right: "footnotes/after-the-flood/1.md: source: report"),
        Rule.Explanation(
            .orphanAnnotation, "an actor or event that nothing leads to",
            why:
                "No text names it and it takes part in nothing, so no reader will meet it. Often its name is written in another way in the texts. A note by default: it may be waiting for its article.",
            remedy: "Add the name that the texts use under 'also_known_as', or link to it.",
            wrong: "name: Ada Byron, Countess of Lovelace",
            right: """
                name: Ada Byron, Countess of Lovelace
                also_known_as: [Ada Byron]
                """),
    ]
}
