extension Rule.Chapter {
    /// What is wrong with the fields of a file.
    static let frontMatter = Rule.Chapter(
        title: "Front matter and settings",
        explanations: [
            Rule.Explanation(
                .missingFrontMatter, "a file has no front matter",
                why: "Title, date or name would have to be guessed.",
                remedy: "Start the file with a line '---', 'key: value' lines and a line '---'.",
                wrong: "Thirty-one people died …",
                right: """
                    ---
                    title: After the flood
                    date: 2014-12-18
                    ---
                    Thirty-one people died …
                    """),
            Rule.Explanation(
                .invalidYAML, "the fields cannot be read as YAML",
                why: "Nothing that stands in the front matter would be known.",
                remedy:
                    "Mend what the message names. Most often a value that holds ': ' or starts with a sign needs quotes.",
                wrong: "title: The flood: a reckoning",
                right: "title: \"The flood: a reckoning\""),
            Rule.Explanation(
                .unsupportedYAML, "YAML that Dossier does not read",
                why:
                    "Anchors, tags, merge keys and second documents make one line depend on another, so that an editor cannot see what a file says.",
                remedy: "Write the value out where it is meant.",
                wrong: """
                    place: &here Port Vale
                    region: *here
                    """,
                right: "place: Port Vale"),
            Rule.Explanation(
                .duplicateKey, "a key stands twice in one mapping",
                why: "Only one of the two values could count, and nobody could tell which.",
                remedy: "Keep one of them, or make a list of both.",
                wrong: """
                    authors: A. Writer
                    authors: B. Writer
                    """,
                right: "authors: [A. Writer, B. Writer]"),
            Rule.Explanation(
                .unknownKey, "a key that this kind of file does not have",
                why: "What it says would not appear anywhere; most often it is a misspelling.",
                remedy: "Correct the spelling. 'dossier schema' prints the keys of each kind of file.",
                wrong: "autors: [A. Writer]",
                right: "authors: [A. Writer]"),
            Rule.Explanation(
                .missingField, "a field that must be there is missing",
                why: "A page without its title or date cannot be listed, sorted or cited.",
                remedy: "Write the field.",
                wrong: """
                    ---
                    title: After the flood
                    ---
                    """,
                right: """
                    ---
                    title: After the flood
                    date: 2014-12-18
                    ---
                    """),
            Rule.Explanation(
                .wrongType, "a value has the wrong shape",
                why: "A list where text is expected, or the reverse, would lose what was written.",
                remedy: "Write the value in the shape that the message names.",
                wrong: "title: [After, the flood]",
                right: "title: After the flood"),
            Rule.Explanation(
                .unknownValue, "a value that is none of the choices",
                why:
                    "Kinds, types and standings are sorted, counted and drawn by their names; another word would drop out of all that.",
                remedy: "Write one of the words that the message names.",
                wrong: "kind: human",
                right: "kind: person"),
            Rule.Explanation(
                .invalidDate, "a date that is none",
                why:
                    "Dates say what is known and no more, in EDTF: 2014-12-16, 2014-12, 2014~ (about), 2014-12-XX (some day), 2014/.. (since).",
                remedy: "Write it in that form.",
                wrong: "date: 16.12.2014",
                right: "date: 2014-12-16"),
            Rule.Explanation(
                .invalidSlug, "a slug that cannot be an address",
                why: "The slug is the name of the page in its address.",
                remedy: "Write lower-case letters, digits and single hyphens.",
                wrong: "slug: After the Flood",
                right: "slug: after-the-flood"),
            Rule.Explanation(
                .invalidNumber, "a number that is none",
                why: "Figures are compared and drawn.",
                remedy: "Write 31, 26-31, 'almost 100', or {low: 26, best: 31, high: 40}.",
                wrong: "figures: {killed: dozens}",
                right: "figures: {killed: {low: 24, hedge: at least}}"),
            Rule.Explanation(
                .controlCharacter, "text with a control character in it",
                why: "No page may hold such characters: some hide text, others turn its direction.",
                remedy: "Leave the character out.",
                wrong: "title: \"Flood\\0\"",
                right: "title: Flood"),
            Rule.Explanation(
                .reversedDates, "a second date that lies before the first",
                why: "Something would end before it began; no timeline could draw it.",
                remedy: "Correct one of the two dates.",
                wrong: """
                    began: 2014
                    ended: 2012
                    """,
                right: """
                    began: 2012
                    ended: 2014
                    """),
            Rule.Explanation(
                .aliasIsNoURL, "an alias that looks like a name",
                why: "aliases are old addresses of a page, which lead on to it. A name put there is found in no text.",
                remedy: "Put other names under also_known_as.",
                wrong: "aliases: [A. Byron]",
                right: "also_known_as: [A. Byron]"),
        ])
}
