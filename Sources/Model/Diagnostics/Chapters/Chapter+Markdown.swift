extension Rule.Chapter {
    /// What is wrong with the Markdown of a file.
    static let markdown = Rule.Chapter(
        title: "Texts",
        explanations: [
            Rule.Explanation(
                .tooComplex, "Markdown that takes too long to read",
                why: "Some texts, such as tables of thousands of columns, take a parser minutes and gigabytes.",
                remedy: "Simplify what the message names, or split the file.",
                wrong: "> > > > … (33 levels)",
                right: "> One quotation."),
            Rule.Explanation(
                .rawHTML, "HTML in a text",
                why:
                    "Pages hold what editors wrote in Markdown and nothing else, so that no content can run a script or break a page. The tags are left out.",
                remedy: "Write it in Markdown.",
                wrong: "The <b>army</b> said …",
                right: "The **army** said …"),
            Rule.Explanation(
                .unsafeURL, "an address that is not safe to follow, or none",
                why:
                    "Only http, https, mailto and relative addresses are published; others can run a script in a reader's browser.",
                remedy: "Write an address that starts with https://.",
                wrong: "[record](javascript:open())",
                right: "[record](https://example.org/record)"),
            Rule.Explanation(
                .undefinedFootnote, "a footnote marker without a footnote",
                why: "Readers would see the bare characters where they expect the evidence.",
                remedy: "Define the footnote, correct its label, or write '\\[^' for the characters themselves.",
                wrong: "31 people had died.[^army]",
                right: """
                    31 people had died.[^army]

                    [^army]: Press release of 17 December.
                    """),
            Rule.Explanation(
                .unusedFootnote, "a footnote that nothing refers to",
                why: "It would vanish from the page, and the sentence it supports would stand without evidence.",
                remedy: "Put its marker where it belongs, or remove it.",
                wrong: """
                    31 people had died.

                    [^1]: Press release.
                    """,
                right: """
                    31 people had died.[^1]

                    [^1]: Press release.
                    """),
            Rule.Explanation(
                .duplicateFootnote, "two footnotes with one label",
                why: "The second would vanish, and its markers would lead to the first.",
                remedy: "Give it another label.",
                wrong: """
                    [^1]: Press release.
                    [^1]: Minutes.
                    """,
                right: """
                    [^1]: Press release.
                    [^2]: Minutes.
                    """),
            Rule.Explanation(
                .unclosedReference, "a '[[' without its ']]'",
                why: "Readers would see the brackets.",
                remedy: "Write ']]' after it, or '\\[[' for the characters themselves.",
                wrong: "[[ada-byron met the assembly",
                right: "[[ada-byron]] met the assembly"),
            Rule.Explanation(
                .hiddenCharacter, "a character in a text that nobody sees",
                why:
                    "A control that turns the direction of a text makes it read otherwise than it is written, an invisible tag hides words in it, and a byte order mark parts a name so that it is not found.",
                remedy:
                    "Delete the character. In right-to-left text, the marks U+200E and U+200F do without risk what it does.",
                wrong: "The army said \u{202E}31 dead\u{202C}.",
                right: "The army said 31 dead."),
            Rule.Explanation(
                .addressLogin, "a user name or password in an address",
                why:
                    "Everybody who reads the page could use it, and 'https://bank.example@elsewhere.example/' leads elsewhere than it seems to.",
                remedy: "Leave out what stands before the '@', and change the password if it was one.",
                wrong: "[record](https://user:secret@example.org/record)",
                right: "[record](https://example.org/record)"),
        ])
}
