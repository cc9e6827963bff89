extension Rule.Chapter {
    /// Rules about the fields of a file.
    static let frontMatter = Rule.Chapter(
        title: "Front matter and settings",
        explanations: [
            Rule.Explanation(
                .missingFrontMatter, "a file has no front matter",
                why: "The title, date or name would have to be guessed.",
                remedy: "Start the file with a line '---', then 'key: value' lines, then another line '---'.",
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
                why: "Nothing in the front matter could be used.",
                remedy:
                    "Correct what the message points at. Most often, a value that contains ': ' or starts with a punctuation mark needs quotes.",
                wrong: "title: The flood: a reckoning",
                right: "title: \"The flood: a reckoning\""),
            Rule.Explanation(
                .unsupportedYAML, "YAML that Dossier does not support",
                why:
                    "Anchors, tags, merge keys and second documents make one line depend on another, so an editor can no longer see what a file says.",
                remedy: "Write the value itself where it is needed.",
                wrong: """
                    place: &here Port Vale
                    region: *here
                    """,
                right: "place: Port Vale"),
            Rule.Explanation(
                .duplicateKey, "the same key appears twice",
                why: "Only one of the two values could be used, and it is unclear which.",
                remedy: "Keep one of them, or turn both into a list.",
                wrong: """
                    authors: A. Writer
                    authors: B. Writer
                    """,
                right: "authors: [A. Writer, B. Writer]"),
            Rule.Explanation(
                .unknownKey, "a key that this kind of file does not have",
                why: "Its value would not appear anywhere. Most often the key is misspelt.",
                remedy: "Correct the spelling. 'dossier schema' prints the keys of each kind of file.",
                wrong: "autors: [A. Writer]",
                right: "authors: [A. Writer]"),
            Rule.Explanation(
                .missingField, "a required field is missing",
                why: "A page without its title or date cannot be listed, sorted or cited.",
                remedy: "Add the field.",
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
                .wrongType, "a value has the wrong type",
                why:
                    "If there is a list where text is expected, or the reverse, part of what was written would be lost.",
                remedy: "Write the value in the form that the message names.",
                wrong: "title: [After, the flood]",
                right: "title: After the flood"),
            Rule.Explanation(
                .unknownValue, "a value that is not one of the choices",
                why:
                    "Kinds and types are sorted, counted and drawn by their names; any other word would be missing from lists and drawings.",
                remedy: "Write one of the words that the message names.",
                wrong: "kind: human",
                right: "kind: person"),
            Rule.Explanation(
                .invalidDate, "a date that cannot be read",
                why:
                    "Dates are written in EDTF, which can say exactly as much as is known: 2014-12-16, 2014-12, 2014~ (about), 2014-12-XX (some day), 2014/.. (since).",
                remedy: "Write the date in that form.",
                wrong: "date: 16.12.2014",
                right: "date: 2014-12-16"),
            Rule.Explanation(
                .invalidSlug, "a slug that cannot be an address",
                why: "The slug is the part of the page's address that names the page.",
                remedy: "Use lower-case letters, digits and single hyphens.",
                wrong: "slug: After the Flood",
                right: "slug: after-the-flood"),
            Rule.Explanation(
                .invalidNumber, "a number that cannot be read",
                why: "Figures are compared and drawn, so they must be numbers.",
                remedy: "Write 31, 26-31, 'almost 100', or {low: 26, best: 31, high: 40}.",
                wrong: "figures: {killed: dozens}",
                right: "figures: {killed: {low: 24, hedge: at least}}"),
            Rule.Explanation(
                .invalidWorkNumber, "a DOI, ISBN or ISSN that cannot be right",
                why: "Readers and libraries find a work by it; with a wrong digit they find another work, or none.",
                remedy:
                    "Copy the number from the work again. The last digit of an ISBN or ISSN is made from the others.",
                wrong: "isbn: 978-0-262-03384-9",
                right: "isbn: 978-0-262-03384-8"),
            Rule.Explanation(
                .controlCharacter, "text that contains a control character",
                why: "Such characters are not allowed on pages: some hide text, others reverse its direction.",
                remedy: "Delete the character.",
                wrong: "title: \"Flood\\0\"",
                right: "title: Flood"),
            Rule.Explanation(
                .reversedDates, "an end date before the start date",
                why: "It would end before it began, and no timeline could show that.",
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
                why:
                    "'aliases' lists old addresses that redirect to the page. A name in that list is not found in texts.",
                remedy: "Put other names under 'also_known_as'.",
                wrong: "aliases: [A. Byron]",
                right: "also_known_as: [A. Byron]"),
            Rule.Explanation(
                .lowContrast, "a colour of the theme in which text is hard to read",
                why:
                    "Many readers cannot read text whose contrast with its background is under 4.5 (WCAG 2.2), and few can in bright sunlight.",
                remedy: "Take the colour that the finding gives, or another that is darker or lighter.",
                wrong: "theme: {colours: {accent: \"#ffcc00\"}}",
                right: "theme: {colours: {accent: \"#7a6200\"}}"),
            Rule.Explanation(
                .missingAlt, "a picture without words for those who cannot see it",
                why:
                    "Screen readers, search engines and shared links have nothing but these words (WCAG 2.2, 1.1.1). A caption does not replace them: it says what the picture means, and 'alt' what is in it.",
                remedy:
                    "Say in a sentence what the picture shows. In a text, write it between the brackets: ![A flooded street](media/street.jpg). If a picture in front matter only decorates the page, write 'decorative: true'.",
                wrong: "image: media/street.jpg",
                right: "image: {src: media/street.jpg, alt: A street under water}"),
            Rule.Explanation(
                .decorativeAlt, "a picture that is called decorative and has words that say what it shows",
                why: "Only one of the two can be meant. The words are used.",
                remedy: "Delete 'decorative' if the picture shows something, or else 'alt'.",
                wrong: "image: {src: media/waves.svg, alt: Waves, decorative: true}",
                right: "image: {src: media/waves.svg, decorative: true}"),
        ])
}
