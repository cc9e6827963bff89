extension Rule.Chapter {
    /// Rules about references, names and passage notes.
    static let linking = Rule.Chapter(
        title: "References and names",
        explanations: [
            Rule.Explanation(
                .unknownReference, "a reference to something that does not exist",
                why: "The link would lead nowhere.",
                remedy: "Correct the id, or create the file that it names.",
                wrong: "[the operation](event:operation-z)",
                right: "[the operation](event:operation-x)"),
            Rule.Explanation(
                .heldBackReference, "a reference to a draft or to something that is not published yet",
                why:
                    "Its words stay on the page without a link; [[event:flood]], which has no words of its own, leaves a gap.",
                remedy: "Publish both together, or give the reference words that make sense without a link.",
                wrong: "See [[event:summit]]. (in summit.md: publish_at: 2026-12-01)",
                right: "See the summit."),
            Rule.Explanation(
                .ambiguousReference, "an id that belongs to several kinds of entries",
                why: "An actor and an event may have the same id; only the author knows which is meant.",
                remedy: "Add the kind.",
                wrong: "[[flood]]",
                right: "[[event:flood]]"),
            Rule.Explanation(
                .unknownMedia, "a picture or file that does not exist",
                why: "Readers would see a broken picture, or follow a link to an error page.",
                remedy: "Put the file under content/media, or correct its path.",
                wrong: "![Map](media/mpa.png)",
                right: "![Map](media/map.png)"),
            Rule.Explanation(
                .unknownTopic, "a tag that is probably another one, misspelt",
                why: "Nothing else has it, so the entry is missing from the page of the topic that was meant.",
                remedy: "Correct the tag, or silence the finding if the tag is meant.",
                wrong: "tags: [folods]",
                right: "tags: [floods]"),
            Rule.Explanation(
                .unknownFragment, "a link to a heading or paragraph that does not exist",
                why: "The link would lead to the top of the page.",
                remedy: "Correct the part after '#'.",
                wrong: "[above](#figuers)",
                right: "[above](#figures)"),
            Rule.Explanation(
                .ambiguousName, "a name that can mean several actors or events",
                why: "It is not linked to any of them, because a wrong link is worse than a missing one.",
                remedy:
                    "Link the right one by its id, or add the name to the article's 'unlinked' list. If the name nearly always means one of them, add it to that one's 'also_known_as'.",
                wrong: "Wang spoke first.",
                right: "[[actor:wang-yi|Wang]] spoke first."),
            Rule.Explanation(
                .partOfLongerName, "a name inside a longer name that no actor or event has",
                why: "The longer name usually belongs to someone or something else, so it is not linked.",
                remedy:
                    "Add an actor with the longer name, or add that name to 'also_known_as'; link the words by id; or add the longer name to the article's 'unlinked' list.",
                wrong: "They met at the Lincoln Memorial. (with an actor 'Lincoln')",
                right: "unlinked: [Lincoln Memorial]"),
            Rule.Explanation(
                .selfReference, "an actor or event that is part of itself",
                why: "Nothing can be part of its own part, and no page could show it.",
                remedy: "Remove one of the ids.",
                wrong: "part_of: nato (in nato.md)",
                right: "part_of: western-alliances"),
            Rule.Explanation(
                .invalidAlias, "an alias that cannot be the address of a file",
                why: "Links to the old address would break.",
                remedy: "Write the address from the site's root, without a query or fragment.",
                wrong: "aliases: [\"/?p=12\"]",
                right: "aliases: [/2014/flood.html]"),
            Rule.Explanation(
                .quoteNotFound, "a passage note whose words are not in the article",
                why:
                    "The note is not shown. The text has changed, or the words were not copied exactly as readers see them.",
                remedy: "Copy the words from the page, or remove the note.",
                wrong: "- quote: 31 persons had died",
                right: "- quote: 31 people had died"),
            Rule.Explanation(
                .ambiguousQuote, "a passage note whose words appear several times",
                why: "The note could belong to any of them.",
                remedy: "Add the words before it as 'prefix', or the words after it as 'suffix'.",
                wrong: "- quote: the army",
                right: """
                    - quote: the army
                      suffix: " said that 31"
                    """),
            Rule.Explanation(
                .movedQuote, "a passage note whose words have changed in the article",
                why:
                    "The article was edited after the note was written. One passage clearly matches and claims the same, so the note is shown there.",
                remedy:
                    "Run 'dossier reanchor --write', which writes the new words, or the new words around them, into the note.",
                wrong: "- quote: The dam near the harbour had been shut",
                right: "- quote: The dam, which was old, had been shut"),
            Rule.Explanation(
                .changedQuote, "a passage note whose passage may claim something else now",
                why:
                    "Words in or around the passage were replaced, added or removed so that the note could be wrong, or the words are in another place. The note is not shown.",
                remedy:
                    "Compare the two texts. If the note still fits, run 'dossier reanchor --accept NOTE'; else pin it to other words with --repin, or remove it with --drop.",
                wrong: "- quote: 31 persons had died",
                right: "- quote: 13 persons had died"),
            Rule.Explanation(
                .unrecordedContext, "passage notes that do not record the words around them",
                why:
                    "If the words around such a passage are edited so that it claims something else, nothing is reported.",
                remedy: "Run 'dossier reanchor --write', which adds 'prefix' and 'suffix' to these notes.",
                wrong: "- quote: 31 people had died",
                right: """
                    - quote: 31 people had died
                      prefix: "The army said that "
                      suffix: " in the town."
                    """),
            Rule.Explanation(
                .duplicateNote, "two passage notes on the same words with the same link",
                why: "Readers would find the same passage twice in one list.",
                remedy: "Combine the two notes.",
                wrong: """
                    - {quote: 31 had died, event: flood, note: By the army.}
                    - {quote: 31 had died, event: flood, note: In its release.}
                    """,
                right: "- {quote: 31 had died, event: flood, note: By the army's release.}"),
        ])
}
