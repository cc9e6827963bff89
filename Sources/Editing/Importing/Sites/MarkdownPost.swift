import Base
import Model

/// Reads the fields that systems of Markdown files share.
enum MarkdownPost {
    /// A post of a file with front matter.
    static func read(_ fields: ForeignFields, origin: String, slug: String, fallback title: String) -> SitePost {
        var post = SitePost(origin: origin, slug: slug, title: title, body: .markdown(fields.body))
        if let title = fields["title", "linktitle"]?.text { post.title = title } else { post.names.append(title) }
        post.subtitle = fields["subtitle", "tagline"]?.text
        let date = fields["date", "created", "published_at", "publishdate", "pubdate", "date created", "created_at"]?
            .text
        post.date = date.flatMap(day)
        if let date, post.date == nil {
            post.report(.missingDate, date, "Its date cannot be read; write it as 2014-12-18.")
        }
        post.updated = fields["lastmod", "updated", "modified", "last_modified_at", "last_updated", "date modified"]?
            .text.flatMap(day)
        post.authors = fields["authors", "author", "byline"]?.texts.flatMap { Byline.split(Array($0.utf8)) } ?? []
        post.summary = fields["description", "summary", "excerpt", "abstract"]?.text.map {
            Array($0.utf8).plainWhiteSpace.string
        }
        post.language = fields["lang", "language", "locale"]?.text.flatMap {
            LibraryLanguage.tag($0.lowercased().replacing("_", with: "-"))
        }
        post.image = image(fields)
        let categories = fields["categories", "category"].map { words($0) } ?? []
        post.section = categories.first
        post.tags = unique((fields["tags", "tag", "keywords"].map { words($0) } ?? []) + categories.dropFirst())
        post.isDraft = fields["draft"]?.isTrue == true || fields["published", "publish"]?.isFalse == true
        post.lost = fields.values.keys.filter { !known.contains($0) }.sorted()
        return post
    }

    /// The day of a date and time in any of the usual forms.
    static func day(_ text: String) -> String? {
        LibraryDate.read(text.withoutOuterWhiteSpace)?.text
    }

    /// The items of a list, or the words of a text between commas, else between blanks.
    private static func words(_ value: FrontValue) -> [String] {
        let texts = value.texts
        guard texts.count == 1, case .text(let text) = value else { return texts.map(bare) }
        return text.split { text.contains(",") ? $0 == "," : $0 == " " }.map { bare(String($0)) }
    }

    private static func bare(_ tag: String) -> String {
        let text = tag.withoutOuterSpaces
        return text.hasPrefix("#") ? String(text.dropFirst()) : text
    }

    static func unique(_ tags: [String]) -> [String] {
        var seen: Set<String> = []
        return tags.filter { !$0.isEmpty && seen.insert($0.lowercased()).inserted }
    }

    private static func image(_ fields: ForeignFields) -> String? {
        let header = fields["header"].flatMap { $0["image"] ?? $0["teaser"] }
        let value =
            fields["image", "featured_image", "featuredimage", "cover", "images", "thumbnail", "banner"] ?? header
        return value.flatMap { $0["image"]?.text ?? $0["path"]?.text ?? $0["feature"]?.text ?? $0.text }
    }

    /// Fields that become part of an article, or that only say how a page was laid out.
    private static let known: Set = [
        "title", "linktitle", "subtitle", "tagline", "date", "created", "published_at", "publishdate", "pubdate",
        "lastmod",
        "updated", "modified", "last_modified_at", "last_updated", "authors", "author", "byline", "description",
        "summary",
        "excerpt", "abstract", "lang", "language", "locale", "image", "featured_image", "featuredimage", "cover",
        "images",
        "thumbnail", "banner", "header", "categories", "category", "tags", "tag", "keywords", "draft", "published",
        "publish",
        "slug", "url", "aliases", "alias", "permalink", "redirect_from", "layout", "type", "weight", "menu", "markup",
        "toc",
        "comments", "sitemap", "outputs", "cascade", "ref", "id", "nav_order", "parent", "has_children", "cssclass",
        "cssclasses", "math", "mathjax", "katex", "share", "hidden", "sidebar", "robots", "build", "_build",
        "render_with_liquid",
        "date created", "date modified", "created_at", "translationkey", "translation_key", "lang-ref", "menutitle",
        "guid",
    ]
}
