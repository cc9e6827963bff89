import Base
import Language
import Model
import YAML

/// The file of an imported post, and what there is to say about it.
struct PostFile: Sendable {
    /// From the site's folder, such as `content/articles/flood.md`.
    let path: String
    let bytes: [UInt8]
    /// The paths in the source of the files that it uses.
    let files: Set<String>
    let findings: [ImportFinding]

    init(_ post: SitePost, at place: Int, _ index: SiteIndex, _ site: ForeignSite, aliases: [String]) {
        var links = PostLinks(index, post, at: place, of: site)
        let system: SiteSystem = site.system
        var tags = post.tags
        var body: [UInt8]
        switch post.body {
        case .markdown(let bytes):
            var conversion = MarkdownConversion(bytes, system, links)
            conversion.run()
            (links, body) = (conversion.links, conversion.out)
            tags += conversion.tags
        case .item(let bytes): body = WordPressContent.markdown(bytes, &links)
        case .wikiPage(let page):
            let (markdown, more) = WikiText.markdown(MediaWikiDump.text(of: page), &links)
            (body, tags) = (markdown, tags + more)
        }
        body = Self.withoutTitle(VisibleText.withoutControls(body).trimmedLines, post.title)
        if body.isEmpty { links.report(.emptyBody, "", "It has no text.") }
        body = FootnoteBalance.balanced(body) { links.report($0, $1, $2) }
        let isArticle = !post.isPage && post.date != nil
        let image = isArticle ? links.image() : nil
        if !isArticle, let image = post.image {
            links.report(.lostFields, image, "Pages have no picture; show it in the text if readers need it.")
        }
        var front = Self.front(post, tags: MarkdownPost.unique(tags), aliases: aliases, language: site.language)
        if let image { front.append("image: \(YAMLText.scalar(image))") }
        if post.isDraft { front.append("draft: true") }
        let head = (["---"] + front + ["---", ""]).joined(separator: "\n")
        path = (isArticle ? "content/articles/" : "content/pages/") + index.ids[place] + ".md"
        bytes = Array(head.utf8) + (body.isEmpty ? [] : [0x0A]) + body + (body.isEmpty ? [] : [0x0A])
        files = links.files
        findings = post.findings + links.findings
    }

    /// The text without a first heading that repeats the title.
    private static func withoutTitle(_ body: [UInt8], _ title: String) -> [UInt8] {
        let line = body.prefix { $0 != 0x0A }
        guard line.starts(with: "# ".utf8) || line.starts(with: "## ".utf8) else { return body }
        let words = Array(line.drop { $0 == UInt8(ascii: "#") }).trimmed
        return words.folded == Array(title.utf8).folded ? Array(body[line.count...]).trimmedLines : body
    }

    private static func front(_ post: SitePost, tags: [String], aliases: [String], language: String?) -> [String] {
        var lines = ["title: \(scalar(post.title))"]
        func add(_ name: String, _ value: String?) {
            if let value, !value.isEmpty { lines.append("\(name): \(scalar(value))") }
        }
        func add(_ name: String, _ values: [String]) {
            if !values.isEmpty { lines += ["\(name):"] + values.map { "  - " + scalar($0) } }
        }
        let isArticle = !post.isPage && post.date != nil
        if isArticle { add("subtitle", post.subtitle) }
        if !post.isPage, let date = post.date { lines.append("date: \(date)") }
        if isArticle {
            if let updated = post.updated, updated >= post.date ?? "" { lines.append("updated: \(updated)") }
            add("authors", post.authors)
            add("section", post.section)
        }
        // Pages have no subtitle.
        add("summary", post.summary ?? (isArticle ? nil : post.subtitle))
        add("tags", tags)
        if let own = post.language, own != language { add("lang", own) }
        add("aliases", aliases)
        return lines
    }

    private static func scalar(_ text: String) -> String {
        YAMLText.scalar(VisibleText.of(text).split(whereSeparator: \.isNewline).joined(separator: " "))
    }
}
