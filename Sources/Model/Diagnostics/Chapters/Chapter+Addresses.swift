extension Rule.Chapter {
    /// Rules that keep published addresses alive.
    static let addresses = Rule.Chapter(
        title: "Addresses",
        explanations: [
            Rule.Explanation(
                .vanishedAddress, "a published address no longer leads to a page",
                why: "Others have linked to it and cited it, and their readers would find nothing.",
                remedy: """
                    Add the address to the 'aliases' of the page that replaces it; it then redirects there, and so do the pages of \
                    an article's footnotes. If no page replaces it, add a line to content/published.txt: 'gone', the address, and \
                    why. This line also withdraws the article's paragraphs and footnotes, and readers find the title and the reason \
                    there. With 'withheld' for a reason, they find neither.
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
                    says it now, in this article or another; or 'gone', the old address, and why.
                    """,
                wrong: "content/published.txt: articles/flood.html#p7 61 …",
                right: "gone articles/flood.html#p7 withdrawn: the figure was wrong"),
            Rule.Explanation(
                .lostFootnoteAddress, "no footnote matches one whose page was published",
                why: """
                    A link to footnotes/flood/3.html must lead to the note that it cites. A footnote keeps its page when notes are \
                    numbered anew: Dossier knows it by its words, its source and the sentence that cites it. It cannot tell what \
                    replaced a note that was deleted or completely rewritten.
                    """,
                remedy: """
                    Add a line to content/published.txt: 'moved', the old address, 'to', and the address of the footnote that \
                    says it now; or 'gone', the old address, and why.
                    """,
                wrong: "content/published.txt: footnotes/flood/3.html 14 … 22 …",
                right: "gone footnotes/flood/3.html the witness withdrew the statement"),
            Rule.Explanation(
                .lostHeadingAddress, "a heading whose address was published no longer exists",
                why: """
                    A link to #the-night would lead to the top of the page. A heading that is renamed keeps its old address if the \
                    same paragraph follows it.
                    """,
                remedy: """
                    Add a line to content/published.txt: 'moved', the old address, 'to', and the address of the heading that \
                    replaces it; or 'gone', the old address, and why.
                    """,
                wrong: "content/published.txt: articles/flood.html#the-night p7",
                right: "moved articles/flood.html#the-night to articles/flood.html#the-flood"),
            Rule.Explanation(
                .exchangedAddress, "two pages have exchanged their addresses",
                why: "A reader who follows a citation would find a page, but not the one that was cited.",
                remedy: """
                    Give both pages their old 'slug' again, or new ones, with the old addresses as 'aliases'. If the pages only \
                    exchanged their titles, record the new titles: append each address with its title to content/published.txt.
                    """,
                wrong: """
                    content/published.txt: articles/flood.html "The flood"
                    content/published.txt: articles/dam.html "The dam"
                    content/articles/dam.md: slug: flood
                    content/articles/flood.md: slug: dam
                    """,
                right: "articles/flood.html \"The dam\""),
            Rule.Explanation(
                .vanishedFeed, "a published feed or calendar is no longer made",
                why: "Those who subscribed to it get no news, and no error that they would see.",
                remedy: """
                    Make it again: 'base_url' and 'leave_out' in content/site.yaml decide about feeds and calendars. If it is to \
                    end, add a line to content/published.txt: 'gone', the address, and why.
                    """,
                wrong: """
                    content/published.txt: feed.xml
                    content/site.yaml: leave_out: [feeds]
                    """,
                right: "gone feed.xml we send a newsletter instead"),
            Rule.Explanation(
                .damagedLedger, "a line of content/published.txt cannot be read",
                why: """
                    An address that is missing from this file can disappear unnoticed, and a move that leads to two places, or back \
                    to itself, leads nowhere.
                    """,
                remedy: """
                    Restore the line, or remove the one that is wrong. After a merge, keep the lines of both sides; with 'content/published.txt merge=union' in \
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
            Rule.Explanation(
                .hostLimit, "the site is more than its host accepts",
                why: """
                    A host that refuses an upload, or part of one, leaves visitors an old site or a broken one. Cloudflare Pages accepts \
                    20,000 files (100,000 for those who pay) of 25 MiB, GitHub Pages a site of 1 GB. Cloudflare Pages and Netlify read \
                    redirects and headers only at the root of a domain.
                    """,
                remedy: """
                    Leave out files that your readers do not need, such as the pictures for previews, or publish on a host that \
                    accepts more. The finding names what would be enough.
                    """,
                wrong: "host: cloudflare, with 9,000 articles",
                right: """
                    host: cloudflare
                    leave_out: [pictures, page-data]
                    """),
        ])
}
