extension Rule.Chapter {
    /// Rules about the Markdown of a file.
    static let markdown = Rule.Chapter(
        title: "Texts",
        explanations: [
            Rule.Explanation(
                .tooComplex, "Markdown that takes too long to read",
                why:
                    "Some texts, such as tables with thousands of columns, take a parser minutes and gigabytes of memory.",
                remedy: "Simplify what the message points at, or split the file.",
                wrong: "> > > > … (33 levels)",
                right: "> One quotation."),
            Rule.Explanation(
                .rawHTML, "HTML in a text",
                why:
                    "Pages contain only what editors wrote in Markdown, so content cannot run a script or break a page. The tags are left out. Comments are allowed, and so are '<sub>', '<sup>', '<kbd>', '<mark>', '<br>' and '<abbr title=\"…\">', each closed in its paragraph.",
                remedy: "Write it in Markdown.",
                wrong: "The <b>army</b> said …",
                right: "The **army** said …"),
            Rule.Explanation(
                .unsafeURL, "an address that is unsafe, or is not an address",
                why:
                    "Only http, https, mailto and relative addresses are published; others could run a script in a reader's browser.",
                remedy: "Write an address that starts with https://.",
                wrong: "[record](javascript:open())",
                right: "[record](https://example.org/record)"),
            Rule.Explanation(
                .undefinedFootnote, "a footnote marker without a footnote",
                why: "Readers would see the bare characters where they expect the evidence.",
                remedy: "Define the footnote, correct its label, or write '\\[^' to show the characters themselves.",
                wrong: "31 people had died.[^army]",
                right: """
                    31 people had died.[^army]

                    [^army]: Press release of 17 December.
                    """),
            Rule.Explanation(
                .unusedFootnote, "a footnote that nothing refers to",
                why: "It would not appear on the page, and the sentence that it supports would have no evidence.",
                remedy: "Put its marker where it belongs, or delete the footnote.",
                wrong: """
                    31 people had died.

                    [^1]: Press release.
                    """,
                right: """
                    31 people had died.[^1]

                    [^1]: Press release.
                    """),
            Rule.Explanation(
                .duplicateFootnote, "two footnotes with the same label",
                why: "The second would not appear, and its markers would lead to the first.",
                remedy: "Give one of them another label.",
                wrong: """
                    [^1]: Press release.
                    [^1]: Minutes.
                    """,
                right: """
                    [^1]: Press release.
                    [^2]: Minutes.
                    """),
            Rule.Explanation(
                .unclosedReference, "a '[[' without a closing ']]'",
                why: "Readers would see the brackets.",
                remedy: "Close it with ']]', or write '\\[[' to show the characters themselves.",
                wrong: "[[ada-byron met the assembly",
                right: "[[ada-byron]] met the assembly"),
            Rule.Explanation(
                .hiddenCharacter, "an invisible character in a text",
                why:
                    "A character that reverses the direction of text makes it read differently from how it is written, an invisible tag hides words, and a byte order mark splits a name so that it is not found.",
                remedy:
                    "Delete the character. In right-to-left text, use the marks U+200E and U+200F, which are safe.",
                wrong: "The army said \u{202E}31 dead\u{202C}.",
                right: "The army said 31 dead."),
            Rule.Explanation(
                .addressLogin, "a user name or password in an address",
                why:
                    "Every reader of the page could use it, and 'https://bank.example@elsewhere.example/' does not lead where it seems to.",
                remedy: "Remove everything before the '@', and change the password if there was one.",
                wrong: "[record](https://user:secret@example.org/record)",
                right: "[record](https://example.org/record)"),
        ])
}
