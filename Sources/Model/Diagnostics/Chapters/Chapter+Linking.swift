extension Rule.Chapter {
    /// What does not lead where it should.
    static let linking = Rule.Chapter(
        title: "References and names",
        explanations: [
            Rule.Explanation(
                .unknownReference, "a reference to something that is not there",
                why: "The link that an author promised would not exist.",
                remedy: "Correct the id, or write the file it names.",
                wrong: "[the operation](event:operation-z)",
                right: "[the operation](event:operation-x)"),
            Rule.Explanation(
                .heldBackReference, "a reference to something that is a draft, or not to be published yet",
                why: "Its words stay and lead nowhere; [[event:flood]] without words of its own leaves a gap.",
                remedy: "Publish the two together, or give the reference words that stand without a link.",
                wrong: "See [[event:summit]]. (in summit.md: publish_at: 2026-12-01)",
                right: "See the summit."),
            Rule.Explanation(
                .ambiguousReference, "an id that several kinds of things have",
                why: "An actor and an event may share an id; only the author knows which is meant.",
                remedy: "Name the kind.",
                wrong: "[[flood]]",
                right: "[[event:flood]]"),
            Rule.Explanation(
                .unknownMedia, "a picture or file that is not there",
                why: "Readers would see a broken picture, or a link that ends in an error.",
                remedy: "Put the file under content/media, or correct its path.",
                wrong: "![Map](media/mpa.png)",
                right: "![Map](media/map.png)"),
            Rule.Explanation(
                .unknownFragment, "a link to a heading or paragraph that is not there",
                why: "The link would lead to the top of the page.",
                remedy: "Correct the part after '#'.",
                wrong: "[above](#figuers)",
                right: "[above](#figures)"),
            Rule.Explanation(
                .ambiguousName, "a name that several actors or events bear",
                why: "It is linked to none of them, for a wrong link is worse than a missing one.",
                remedy: "Name the one that is meant by its id, or list the name under 'unlinked' of the article.",
                wrong: "Wang spoke first.",
                right: "[[actor:wang-yi|Wang]] spoke first."),
            Rule.Explanation(
                .partOfLongerName, "a name within a longer capitalised name that no actor or event bears",
                why: "The longer name is, as a rule, another one's, so nothing is linked there.",
                remedy:
                    "Add an actor of the longer name, or the longer name to 'also_known_as'; link the words by id; or list the longer name under 'unlinked' of the article.",
                wrong: "They met at the Lincoln Memorial. (with an actor 'Lincoln')",
                right: "unlinked: [Lincoln Memorial]"),
            Rule.Explanation(
                .selfReference, "something that is part of itself",
                why: "A whole that is part of its own part cannot be true, and can be drawn nowhere.",
                remedy: "Take one of the ids out.",
                wrong: "part_of: nato (in nato.md)",
                right: "part_of: western-alliances"),
            Rule.Explanation(
                .invalidAlias, "an old address that no file can answer",
                why: "Links to the old address would break.",
                remedy: "Write it from the site's root, without query or fragment.",
                wrong: "aliases: [\"/?p=12\"]",
                right: "aliases: [/2014/flood.html]"),
            Rule.Explanation(
                .quoteNotFound, "a passage note whose words stand nowhere in the article",
                why:
                    "The note would not be shown: the text has moved on, or the words were not copied as readers see them.",
                remedy: "Copy the words from the page, or remove the note.",
                wrong: "- quote: 31 persons had died",
                right: "- quote: 31 people had died"),
            Rule.Explanation(
                .ambiguousQuote, "a passage note whose words stand in several places",
                why: "The note could belong to any of them.",
                remedy: "Add 'prefix' or 'suffix' with the words before or behind.",
                wrong: "- quote: the army",
                right: """
                    - quote: the army
                      suffix: " said that 31"
                    """),
            Rule.Explanation(
                .movedQuote, "a passage note whose words are other ones now",
                why:
                    "The article was edited after the note was written. One place is clearly the note's, and it is shown there.",
                remedy:
                    "See whether the note still holds, and take over the new words; 'dossier reanchor --write' does it.",
                wrong: "- quote: 31 persons had died",
                right: "- quote: 31 people had died"),
            Rule.Explanation(
                .duplicateNote, "two passage notes on the same words that are linked alike",
                why: "Readers would find the same passage twice in one list.",
                remedy: "Make one note of the two.",
                wrong: """
                    - {quote: 31 had died, event: flood, note: By the army.}
                    - {quote: 31 had died, event: flood, note: In its release.}
                    """,
                right: "- {quote: 31 had died, event: flood, note: By the army's release.}"),
        ])
}
