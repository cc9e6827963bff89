import Base
import Model

extension Feed {
    /// Appends the feed as Atom (RFC 4287).
    func append(atom out: inout [UInt8]) {
        out.literal("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"")
        Self.language(site.settings.language, &out)
        out.literal(">\n")
        Self.element("title", title, &out)
        if let description { Self.element("subtitle", description, &out) }
        Self.id(
            topic.map { "topics/\(site.pages[$0].record.header.id).feed.xml" }
                ?? actor.map { "actors/\(site.actors[$0].record.header.id).feed.xml" } ?? "feed.xml", nil, ids, &out)
        Self.link("self", type: "application/atom+xml", to: path(.atom), root, &out)
        Self.link("alternate", type: "text/html", to: page, root, &out)
        if let updated { Self.stamp("updated", updated, &out) }
        Self.author(publisher, &out)
        if let licence = site.settings.licence { Self.element("rights", licence, &out) }
        out.literal("<generator>Dossier</generator>\n")
        for article in articles { append(atom: article, to: &out) }
        out.literal("</feed>\n")
    }

    private func append(atom article: Handle<Site.Article>, to out: inout [UInt8]) {
        let record = site.articles[article].record
        out.literal("<entry")
        if let language = record.header.language { Self.language(language, &out) }
        out.literal(">\n")
        Self.element("title", record.title, &out)
        let id = id(article)
        Self.id(id.path, id.fragment, ids, &out)
        Self.link("alternate", type: "text/html", to: site.articles[article].path.text, root, &out)
        origin(article, &out)
        if let day = published(article) { Self.stamp("published", day, &out) }
        if let day = updated(article) { Self.stamp("updated", day, &out) }
        for author in record.authors { Self.author(author, &out) }
        for subject in subjects(article) {
            out.literal("<category term=\"")
            out.append(xml: subject)
            out.literal("\"/>\n")
        }
        if let summary = record.header.summary { Self.element("summary", summary, &out) }
        var content: [UInt8] = []
        append(contentOf: article, to: &content)
        out.literal("<content type=\"html\">")
        out.append(xml: content.span)
        out.literal("</content>\n</entry>\n")
    }

    /// Where the article first appeared.
    private func origin(_ article: Handle<Site.Article>, _ out: inout [UInt8]) {
        guard let source = site.articles[article].source, let url = site.sources[source].work.url,
            !url.isRelative
        else { return }
        out.literal("<link rel=\"via\" href=\"")
        out.append(xml: url.text)
        out.literal("\"/>\n")
    }

    /// What identifies a feed or an entry: a path and perhaps a fragment, below the first address of the site.
    static func id(_ path: String, _ fragment: String?, _ ids: WebRoot, _ out: inout [UInt8]) {
        out.literal("<id>")
        ids.append(path, xml: &out)
        if let fragment {
            out.literal("#")
            out.append(xml: fragment)
        }
        out.literal("</id>\n")
    }

    /// - Parameter place: The id of a place on the page that is linked to.
    static func link(
        _ relation: StaticString, type: StaticString? = nil, to path: String, place: String? = nil, _ root: WebRoot,
        _ out: inout [UInt8]
    ) {
        out.literal("<link rel=\"")
        out.literal(relation)
        if let type {
            out.literal("\" type=\"")
            out.literal(type)
        }
        out.literal("\" href=\"")
        root.append(path, xml: &out)
        if let place {
            out.literal("#")
            out.append(address: place)
        }
        out.literal("\"/>\n")
    }

    static func language(_ language: String, _ out: inout [UInt8]) {
        out.literal(" xml:lang=\"")
        out.append(xml: language)
        out.literal("\"")
    }

    static func element(_ name: StaticString, _ text: String, _ out: inout [UInt8]) {
        open(name, &out)
        out.append(xml: text)
        close(name, &out)
    }

    static func stamp(_ name: StaticString, _ day: Day, _ out: inout [UInt8]) {
        open(name, &out)
        out.append(startOf: day)
        close(name, &out)
    }

    static func author(_ name: String, _ out: inout [UInt8]) {
        out.literal("<author><name>")
        out.append(xml: name)
        out.literal("</name></author>\n")
    }

    private static func open(_ name: StaticString, _ out: inout [UInt8]) {
        out.literal("<")
        out.literal(name)
        out.literal(">")
    }

    private static func close(_ name: StaticString, _ out: inout [UInt8]) {
        out.literal("</")
        out.literal(name)
        out.literal(">\n")
    }
}
