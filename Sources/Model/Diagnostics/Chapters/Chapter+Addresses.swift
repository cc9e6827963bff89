extension Rule.Chapter {
    /// What keeps published addresses alive.
    static let addresses = Rule.Chapter(
        title: "Addresses",
        explanations: [
            Rule.Explanation(
                .vanishedAddress, "an address that was published leads nowhere any more",
                why: "Others have linked to it and cited it; their readers would find nothing.",
                remedy: """
                    Name the address under 'aliases' of the page that takes its place: a small page there leads on. If nothing \
                    does, say so in a line of content/published.txt: 'gone', the address, and why.
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
                .lostParagraphAddress, "no paragraph continues one whose address was published",
                why: """
                    A citation that leads to #p7 must find what it cites. Paragraphs keep their addresses when they are edited, \
                    moved, merged or split; one that was deleted or wholly rewritten has no successor that could be told.
                    """,
                remedy: """
                    Append a line to content/published.txt: 'moved', its address, 'to', and the address of the paragraph that \
                    says it now; or 'gone', its address, and why.
                    """,
                wrong: "content/published.txt: articles/flood.html#p7 61 …",
                right: "gone articles/flood.html#p7 withdrawn: the figure was wrong"),
            Rule.Explanation(
                .damagedLedger, "a line of content/published.txt that cannot be read",
                why: "An address that the ledger has lost may vanish without a word.",
                remedy: """
                    Restore the line. After a merge keep the lines of both sides; 'content/published.txt merge=union' in \
                    .gitattributes lets git do so by itself.
                    """,
                wrong: "articles/flood.html#p7",
                right: "articles/flood.html#p7 61 …"),
            Rule.Explanation(
                .redirectLimit, "a host does not take all redirects of the site",
                why: """
                    The pages at the old addresses are there and lead on, but the host's own redirects, which are faster and \
                    tell search engines that a page has moved for good, hold only the first of them.
                    """,
                remedy: "Take out aliases that nobody uses any more, or publish on a host that takes more.",
                wrong: "host: cloudflare, with 2,100 aliases",
                right: "host: netlify"),
        ])
}
