import Base
import Model

/// The site as a graph, in GraphML: who is mentioned where, who took part in what, what rests on which source.
///
/// Nodes are articles, actors, events and sources; footnotes are the edges from an article to the sources that it cites.
struct GraphML {
    private let site: Site
    private var out: [UInt8] = []
    private var edges = 0

    static func append(_ site: Site, to bytes: inout [UInt8]) {
        var graph = GraphML(site: site)
        swap(&graph.out, &bytes)
        graph.write()
        swap(&graph.out, &bytes)
    }

    private init(site: Site) { self.site = site }

    /// The attributes: name, type, and whether nodes or edges have it. The key of an attribute is its index.
    private static let attributes: [(name: String, type: String, of: String)] = [
        ("kind", "string", "node"), ("label", "string", "node"), ("class", "string", "node"),
        ("date", "string", "node"), ("earliest", "string", "node"), ("latest", "string", "node"),
        ("address", "string", "node"),
        ("type", "string", "edge"), ("weight", "int", "edge"), ("label", "string", "edge"),
        ("began", "string", "edge"), ("ended", "string", "edge"),
    ]

    private mutating func write() {
        out +=
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">

            """.utf8
        for (key, attribute) in Self.attributes.enumerated() {
            out += #"<key id="d\#(key)" for="\#(attribute.of)" attr.name="\#(attribute.name)" "#.utf8
            out += #"attr.type="\#(attribute.type)"/>"#.utf8
            out.append(0x0A)
        }
        out += "<graph id=\"site\" edgedefault=\"directed\">\n".utf8
        writeNodes()
        writeMentions()
        writeRelations()
        out += "</graph>\n</graphml>\n".utf8
    }

    private mutating func writeNodes() {
        for article in site.articles.indices {
            let entry = site.articles[article]
            write(.article(article), class: entry.record.section, date: entry.record.date)
        }
        for actor in site.actors.indices {
            let entry = site.actors[actor]
            write(.actor(actor), class: entry.record.kind.rawValue, date: entry.record.began)
        }
        for event in site.events.indices {
            let entry = site.events[event]
            write(.event(event), class: entry.record.kind, date: entry.record.date)
        }
        for source in site.sources.indices {
            let entry = site.sources[source]
            write(.source(source), class: entry.work.standing?.rawValue, date: entry.work.date)
        }
    }

    /// Writes how often each article names an actor or event, and how many of its footnotes cite a source.
    private mutating func writeMentions() {
        for article in site.articles.indices {
            let (entry, from) = (site.articles[article], Entity.article(article))
            for count in entry.actors { write("mentions", from, .actor(count.handle), weight: count.times) }
            for count in entry.events { write("mentions", from, .event(count.handle), weight: count.times) }
            for count in site.sources(ofArticle: article) {
                write("cites", from, .source(count.handle), weight: count.times)
            }
            if let source = entry.source { write("first-appeared-in", from, .source(source)) }
        }
    }

    private mutating func writeRelations() {
        for row in site.edgeRows {
            let edge = site.edge(row)
            write(
                edge.predicate.rawValue, edge.from, edge.to, label: edge.label,
                began: edge.began?.text, ended: edge.ended?.text)
        }
    }

    private mutating func write(_ entity: Entity, class: String?, date: PartialDate?) {
        out += "<node id=\"".utf8
        writeID(entity)
        out += "\">".utf8
        write(0, entity.kindName)
        write(1, site.name(of: entity))
        write(2, `class`)
        write(3, date?.text)
        write(4, date?.earliest.iso8601)
        write(5, date?.latest.iso8601)
        write(6, site.address(of: entity))
        out += "</node>\n".utf8
    }

    private mutating func write(
        _ type: String, _ from: Entity, _ to: Entity, weight: Int? = nil, label: String? = nil, began: String? = nil,
        ended: String? = nil
    ) {
        out += "<edge id=\"e".utf8
        out.digits(edges)
        out += "\" source=\"".utf8
        edges += 1
        writeID(from)
        out += "\" target=\"".utf8
        writeID(to)
        out += "\">".utf8
        write(7, type)
        write(8, weight.map(String.init))
        write(9, label)
        write(10, began)
        write(11, ended)
        out += "</edge>\n".utf8
    }

    /// Writes the id of a node in the form of a reference: `actor:china`.
    private mutating func writeID(_ entity: Entity) {
        out += entity.kindName.utf8
        out.append(UInt8(ascii: ":"))
        out += site.id(of: entity).utf8
    }

    private mutating func write(_ key: Int, _ value: String?) {
        guard let value else { return }
        out += "<data key=\"d".utf8
        out.digits(key)
        out += "\">".utf8
        out.append(xml: value, onOneLine: true)
        out += "</data>".utf8
    }
}
