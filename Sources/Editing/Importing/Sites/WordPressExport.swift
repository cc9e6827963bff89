import Base

/// Reads the file that WordPress exports (WXR). It can be large, so each item is read by itself.
struct WordPressExport {
    private let bytes: [UInt8]
    private var site = ForeignSite()
    private var people: [String: String] = [:]
    private var base = ""

    /// - Parameter uploads: The files that lie with the export, if it is in a folder.
    static func read(_ bytes: [UInt8], uploads: SourceFolder?) throws(ImportRefusal) -> ForeignSite {
        guard bytes.span.place(of: "<rss", in: 0..<min(bytes.count, 1 << 16)) != nil,
            bytes.prefix(1 << 16).contains(sequence: "wordpress.org/export")
        else { throw ImportRefusal("is no export of WordPress; export all content under Tools, Export") }
        var export = WordPressExport(bytes: bytes)
        export.readAll()
        for path in uploads?.paths ?? [] {
            // wp-content/uploads/2014/05/a.jpg, or the folders below it.
            let inner = path.ranges(of: "uploads/").last.map { String(path[$0.upperBound...]) } ?? path
            export.site.files["/wp-content/uploads/" + inner] = path
            export.site.files["/" + path] = path
        }
        return export.site
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func readAll() {
        let firstItem = bytes.span.place(of: "<item>", in: 0..<bytes.count) ?? bytes.count
        readChannel(Array(bytes[..<firstItem]))
        for range in MarkupRanges.elements("item", in: bytes, from: firstItem) { readItem(bytes[range]) }
        site.reportBreak(of: bytes, at: "</rss>")
    }

    private mutating func readChannel(_ head: [UInt8]) {
        guard let root = Self.fragment(head + Array("</channel></rss>".utf8)) else { return }
        let channel = root.first("channel") ?? root
        base = channel.child("wp:base_blog_url")?.word ?? channel.child("link")?.word ?? ""
        site.bases = [base, channel.child("link")?.word ?? ""].filter { !$0.isEmpty }
        site.language = channel.child("language")?.word
        for author in channel.children where author.name == "wp:author" {
            guard let login = author.child("wp:author_login")?.word else { continue }
            people[login] = author.child("wp:author_display_name")?.word ?? login
        }
    }

    /// The root of a piece of an export.
    static func fragment(_ bytes: [UInt8]) -> MarkupNode? { try? MarkupReader.xml(MarkupRanges.clean(bytes)).root }

    private mutating func readItem(_ item: ArraySlice<UInt8>) {
        guard let root = Self.fragment(Array(item)), let node = root.first("item") else {
            let sentence = "This item of the export is damaged, so it was left out."
            site.findings.append(
                (
                    "item at byte \(item.startIndex)",
                    ImportFinding(line: nil, kind: .brokenEntry, text: "", sentence: sentence)
                ))
            return
        }
        let type = node.child("wp:post_type")?.word ?? "post"
        let id = node.child("wp:post_id")?.word ?? ""
        if type == "attachment" {
            guard let url = node.child("wp:attachment_url")?.word else { return }
            site.attachments[id] = url
            if let parent = node.child("wp:post_parent")?.word, parent != "0" {
                site.galleries[parent, default: []].append(id)
            }
            return
        }
        let status = node.child("wp:status")?.word ?? "publish"
        let isText = node.child("content:encoded").map { !$0.text.trimmed.isEmpty } ?? false
        guard Self.texts.contains(type) || isText && !Self.furniture.contains(type), status != "trash",
            status != "auto-draft"
        else { return }
        site.posts.append(post(node, item, id: id, type: type, status: status))
    }

    private func post(_ node: MarkupNode, _ item: ArraySlice<UInt8>, id: String, type: String, status: String)
        -> SitePost
    {
        let title = node.child("title")?.word ?? ""
        let name = node.child("wp:post_name")?.word.map { PercentEscapes.decoded($0) } ?? ""
        var post = SitePost(
            origin: "\(type) \(id)", slug: name.isEmpty ? title : name, title: title.isEmpty ? "Untitled \(id)" : title,
            body: .item(item))
        if title.isEmpty { post.report(.missingTitle, post.title, "It has no title; give it one.") }
        let date = node.child("wp:post_date")?.word ?? ""
        post.date =
            date.hasPrefix("0000") ? node.child("pubDate")?.word.flatMap(MarkdownPost.day) : MarkdownPost.day(date)
        let updated = node.child("wp:post_modified")?.word.flatMap { $0.hasPrefix("0000") ? nil : MarkdownPost.day($0) }
        if let updated, let published = post.date, updated > published { post.updated = updated }
        if let login = node.child("dc:creator")?.word { post.authors = [people[login] ?? login] }
        post.summary = node.child("excerpt:encoded")?.word.map { Array(HTMLText.plain($0).utf8).plainWhiteSpace.string }
        // What only some may read is not published.
        post.isDraft = status != "publish" || node.child("wp:post_password")?.word != nil
        post.isPage = type == "page"
        setTerms(node, &post)
        let link = node.child("link")?.word ?? ""
        post.addresses = [link]
        post.names = [id, "?p=\(id)", "?page_id=\(id)"]
        for old in Self.oldSlugs(node) {
            post.names.append(old)
            // WordPress redirects from the addresses that a post had.
            if link.contains("/\(name)/"), !name.isEmpty {
                post.addresses.append(link.replacing("/\(name)/", with: "/\(old)/"))
            }
        }
        post.image = Self.meta(node)["_thumbnail_id"].map { "attachment:" + $0 }
        for comment in node.children where comment.name == "wp:comment" {
            if comment.child("wp:comment_approved")?.word == "1" { post.lost.append("comment") }
        }
        return post
    }

    private func setTerms(_ node: MarkupNode, _ post: inout SitePost) {
        var tags: [String] = []
        for term in node.children where term.name == "category" {
            guard let word = term.word, !["Uncategorized", "Uncategorised"].contains(word) else { continue }
            switch term["domain"] {
            case "category"?: if post.section == nil { post.section = word } else { tags.append(word) }
            case "post_format"?: break
            default: tags.append(word)
            }
        }
        post.tags = MarkdownPost.unique(tags)
    }

    /// The fields that plug-ins and themes add.
    static func meta(_ node: MarkupNode) -> [String: String] {
        var meta: [String: String] = [:]
        for field in node.children where field.name == "wp:postmeta" {
            if let key = field.child("wp:meta_key")?.word { meta[key] = field.child("wp:meta_value")?.word }
        }
        return meta
    }

    private static func oldSlugs(_ node: MarkupNode) -> [String] {
        node.children.compactMap { field in
            guard field.name == "wp:postmeta", field.child("wp:meta_key")?.word == "_wp_old_slug" else { return nil }
            return field.child("wp:meta_value")?.word
        }
    }

    private static let texts: Set = ["post", "page"]
    private static let furniture: Set = [
        "nav_menu_item", "revision", "wp_global_styles", "wp_template", "wp_template_part", "wp_navigation",
        "custom_css",
        "customize_changeset", "oembed_cache", "user_request", "wp_block", "acf-field", "acf-field-group",
        "wpcf7_contact_form",
        "elementor_library", "feedback", "jetpack_migration", "wp_font_family", "wp_font_face", "amp_validated_url",
        "scheduled-action",
        "jp_img_sitemap", "jp_sitemap", "mc4wp-form", "ml-slider", "ml-slide", "shop_order", "tablepress_table",
    ]
}

extension MarkupNode {
    /// The trimmed text of an element; nil if it is empty.
    var word: String? {
        let text = self.text.string.withoutOuterWhiteSpace
        return text.isEmpty ? nil : text
    }
}

/// Finds the elements of a large XML file without reading it as a whole.
enum MarkupRanges {
    /// The ranges of the elements of a name, which are not within one another; what looks like one in a CDATA section does not count.
    static func elements(_ name: String, in bytes: [UInt8], from start: Int) -> [Range<Int>] {
        let opening = Array("<\(name)".utf8)
        let closing = Array("</\(name)>".utf8)
        let section = Array("<![CDATA[".utf8)
        var ranges: [Range<Int>] = []
        var begin: Int?
        var index = start
        while let at = bytes.span.place(of: UInt8(ascii: "<"), in: index..<bytes.count) {
            index = at + 1
            if bytes.span.holds(section.span, at: at) {
                index = bytes.span.place(of: "]]>", in: at..<bytes.count) ?? bytes.count
            } else if let from = begin, bytes.span.holds(closing.span, at: at) {
                ranges.append(from..<at + closing.count)
                begin = nil
            } else if begin == nil, bytes.span.holds(opening.span, at: at), at + opening.count < bytes.count,
                !bytes[at + opening.count].isLetterOrDigit
            {
                begin = at
            }
        }
        return ranges
    }

    /// Without the control characters that XML does not allow.
    static func clean(_ bytes: [UInt8]) -> [UInt8] {
        bytes.contains { $0 < 0x20 && !$0.isWhiteSpace } ? bytes.filter { $0 >= 0x20 || $0.isWhiteSpace } : bytes
    }
}

/// Short texts with a little HTML in them.
enum HTMLText {
    static func plain(_ html: String) -> String {
        guard html.contains("<") || html.contains("&"), let root = try? MarkupReader.html(Array(html.utf8)).root else {
            return html
        }
        return root.text.string
    }
}
