extension Rule.Chapter {
    /// Rules about texts that could be published as they are: questions that an editor would ask.
    static let reviewing = Rule.Chapter(title: "Facts and sources", explanations: facts + claims + leftovers)

    private static let facts = [
        Rule.Explanation(
            .disagreeingFigure, "a sentence gives a different figure from the event it names",
            why:
                "Readers who see 31 here and 33 there believe neither. Sentences that name the event and no other are compared with its figures, in every text of the site; its own text counts too. Where the event gives no such figure, articles are compared with one another. Denials, suppositions, comparisons, parts of a whole and numbers that the sentence itself corrects are passed over.",
            remedy:
                "Correct the sentence or the event. If sources differ, add what this one says to the event's 'accounts'; its page then shows both.",
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
            .disagreeingDate, "a sentence gives a different date from the event it names, or a wrong day of the week",
            why:
                "The timeline and the text would tell different stories. In any sentence, a day of the week is compared with its date, and in \"The flood happened on a Friday\" with the event's. '05/06/2014' is read as the language has it: en-US puts the month first, en-GB the day, and 'en' alone allows both.",
            remedy: "Correct whichever is wrong, or add the other date to the event's 'accounts'.",
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
                "A number without a source cannot be checked. Years, dates, ages, ordinals, durations, section numbers, versions and parameters do not count as figures. A case or law that the paragraph cites in full answers for it as a footnote would.",
            remedy: "Cite the source with a footnote, link to it, or pin a passage note with a source there.",
            wrong: "The flood killed 31 people.",
            right: "The flood killed 31 people.[^1]"),
        Rule.Explanation(
            .unsourcedQuotation, "a quotation of three words or more in a paragraph without a footnote",
            why:
                "Words in quotation marks were said or written by someone; a reader should be able to see by whom, and where. Titles and words that are themselves spoken of do not count as quotations, nor do those of a section that the paragraph names. The text of an event or a footnote whose record names a source is answered for by that.",
            remedy: "Cite the source with a footnote, link to it, or pin a passage note with a source there.",
            wrong: "She called it “the worst of all floods”.",
            right: "She called it “the worst of all floods”.[^1]"),
        Rule.Explanation(
            .unsourcedAttribution, "an 'according to' in a paragraph without a footnote",
            why:
                "It names who said something but not where. A note by default, because naming the speaker is already half a source.",
            remedy: "Cite where it was said, or link to its source.",
            wrong: "According to the army the flood is over.",
            right: "According to the army the flood is over.[^1]"),
        Rule.Explanation(
            .incompleteFootnote, "a footnote with no address, no date and no publisher",
            why:
                "A reader cannot follow it. Details in the footnote's file and its source also count. A note by default, because some footnotes explain something and cite nothing.",
            remedy: "Add what is known, or record that nothing is: 'status: missing' in the footnote's file.",
            wrong: "[^1]: Retrieved from",
            right: "[^1]: Ministry of Water, report of 17 December 2014, https://example.org/report."),
        Rule.Explanation(
            .singlePublisher, "a section with three or more footnotes that all cite one publisher",
            why:
                "Three footnotes look like three independent sources. A note by default, because sometimes there is only one.",
            remedy: "Look for another source, or say in the text that there is none.",
            wrong: "[^1][^2][^3]: all from the Ministry of Water",
            right: "[^1][^2]: from the Ministry of Water, [^3]: from the Port Vale Herald"),
    ]

    private static let leftovers = [
        Rule.Explanation(
            .uncitedSource, "a source that nothing cites",
            why: "Its page says that nothing cites it. A note by default, because its article may not be written yet.",
            remedy: "Cite it where it is used, or delete the file.",
            wrong: "sources/report.md (not cited)",
            right: "footnotes/after-the-flood/1.md: source: report"),
        Rule.Explanation(
            .orphanAnnotation, "an actor or event that nothing refers to",
            why:
                "No text names it and it is not linked to anything, so no reader will come across it. Often the texts write its name differently. A note by default, because its article may not be written yet.",
            remedy: "Add the name that the texts use to 'also_known_as', or link to the entry.",
            wrong: "name: Ada Byron, Countess of Lovelace",
            right: """
                name: Ada Byron, Countess of Lovelace
                also_known_as: [Ada Byron]
                """),
        Rule.Explanation(
            .unreadLanguage, "texts in a language that Dossier cannot read",
            why:
                "Figures and dates are compared with the events only in English, German, French, Spanish, Arabic, Urdu and Chinese, and sentences that need a source are found only in English. Silence about any other text does not mean that it agrees.",
            remedy:
                "Read these texts against the events yourself. Correct 'lang' if it names the wrong language; turn the rule off if you know of these texts.",
            wrong: "lang: nl",
            right: """
                site.yaml: rules:
                  unread-language: off
                """),
    ]
}
