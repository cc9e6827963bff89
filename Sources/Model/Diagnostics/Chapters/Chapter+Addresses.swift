extension Rule.Chapter {
    /// Rules that keep published addresses alive.
    static let addresses = Rule.Chapter(
        title: "Addresses",
        explanations: [
            Rule.Explanation(
                .vanishedAddress, "a published address no longer leads to a page",
                why: "Others have linked to it and cited it, and their readers would find nothing.",
                remedy: """
                    Add the address to the 'aliases' of the page that replaces it; it then redirects there. If no page replaces \
                    it, add a line to content/published.txt: 'gone', the address, and why.
                    """,
                wrong: """
                    content/published.txt: articles/flood.html
                    content/articles/deluge.md (was flood.md)
                    """,
                right: """
                    content/articles/deluge.md
                    aliases: [/articles/flood.html]
                    """),
            Rule.Explanation(
                .lostParagraphAddress, "no paragraph matches one whose address was published",
                why: """
                    A link to #p7 must lead to what it cites. Paragraphs keep their addresses when they are edited, moved, \
                    merged or split, but Dossier cannot tell what replaced one that was deleted or completely rewritten.
                    """,
                remedy: """
                    Add a line to content/published.txt: 'moved', the old address, 'to', and the address of the paragraph that \
                    says it now; or 'gone', the old address, and why.
                    """,
                wrong: "content/published.txt: articles/flood.html#p7 61 …",
                right: "gone articles/flood.html#p7 withdrawn: the figure was wrong"),
            Rule.Explanation(
                .damagedLedger, "a line of content/published.txt cannot be read",
                why: "An address that is missing from this file can disappear unnoticed.",
                remedy: """
                    Restore the line. After a merge, keep the lines of both sides; with 'content/published.txt merge=union' in \
                    .gitattributes, git does so automatically.
                    """,
                wrong: "articles/flood.html#p7",
                right: "articles/flood.html#p7 61 …"),
            Rule.Explanation(
                .redirectLimit, "the site has more redirects than its host accepts",
                why: """
                    Every old address still redirects through a small page. The host's own redirects are faster and tell search \
                    engines that a page has moved for good, but they cover only the first addresses.
                    """,
                remedy: "Remove aliases that are no longer in use, or publish on a host that accepts more.",
                wrong: "host: cloudflare, with 2,100 aliases",
                right: "host: netlify"),
        ])
}
