import Base
import Model

extension Feed {
    /// Appends the feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
    func append(json out: inout [UInt8]) {
        out.literal("{\n\"version\": \"https://jsonfeed.org/version/1.1\",\n\"title\": ")
        JSONWriter.append(quoting: title, to: &out)
        address("home_page_url", page, nil, &out)
        address("feed_url", path(.jsonFeed), nil, &out)
        if let description { Self.member("description", description, &out) }
        Self.member("language", site.settings.language, &out)
        Self.authors([publisher], &out)
        out.literal(",\n\"items\": [\n")
        for (index, article) in articles.enumerated() {
            if index > 0 { out.literal(",\n") }
            append(json: article, to: &out)
        }
        out.literal("\n]\n}\n")
    }

    private func append(json article: Handle<Site.Article>, to out: inout [UInt8]) {
        let record = site.articles[article].record
        out.literal("{\n\"title\": ")
        JSONWriter.append(quoting: record.title, to: &out)
        let id = id(article)
        address("id", from: ids, id.path, id.fragment, &out)
        address("url", site.articles[article].path.text, nil, &out)
        if let day = published(article) { Self.date("date_published", day, &out) }
        if let day = updated(article) { Self.date("date_modified", day, &out) }
        if !record.authors.isEmpty { Self.authors(record.authors, &out) }
        let subjects = subjects(article)
        if !subjects.isEmpty { Self.texts("tags", subjects, &out) }
        if let language = record.header.language { Self.member("language", language, &out) }
        if let image = site.articles[article].image {
            out.literal(",\n\"image\": ")
            var address: [UInt8] = []
            root.append(file: image.address, plain: &address)
            JSONWriter.append(quoting: address.span, to: &out)
        }
        if let summary = record.header.summary { Self.member("summary", summary, &out) }
        var content: [UInt8] = []
        append(contentOf: article, to: &content)
        out.literal(",\n\"content_html\": ")
        JSONWriter.append(quoting: content.span, to: &out)
        out.literal("\n}")
    }

    private func address(
        _ name: StaticString, from root: WebRoot? = nil, _ path: String, _ fragment: String?, _ out: inout [UInt8]
    ) {
        Self.name(name, &out)
        out.literal("\"")
        (root ?? self.root).append(path, plain: &out)
        if let fragment {
            out.literal("#")
            out += fragment.utf8
        }
        out.literal("\"")
    }

    private static func name(_ name: StaticString, _ out: inout [UInt8]) {
        out.literal(",\n\"")
        out.literal(name)
        out.literal("\": ")
    }

    private static func member(_ name: StaticString, _ text: String, _ out: inout [UInt8]) {
        Self.name(name, &out)
        JSONWriter.append(quoting: text, to: &out)
    }

    private static func date(_ name: StaticString, _ day: Day, _ out: inout [UInt8]) {
        Self.name(name, &out)
        out.literal("\"")
        out.append(startOf: day)
        out.literal("\"")
    }

    private static func authors(_ names: [String], _ out: inout [UInt8]) {
        out.literal(",\n\"authors\": [")
        for (index, name) in names.enumerated() {
            out.literal(index > 0 ? ", {\"name\": " : "{\"name\": ")
            JSONWriter.append(quoting: name, to: &out)
            out.literal("}")
        }
        out.literal("]")
    }

    private static func texts(_ name: StaticString, _ texts: [String], _ out: inout [UInt8]) {
        Self.name(name, &out)
        out.literal("[")
        for (index, text) in texts.enumerated() {
            if index > 0 { out.literal(", ") }
            JSONWriter.append(quoting: text, to: &out)
        }
        out.literal("]")
    }
}
