import Base
import Model

/// The site as a graph, in GraphML: who is mentioned where, who took part in what, what rests on which source.
///
/// Nodes are articles, actors, events and sources; footnotes are the edges from an article to the sources that it cites.
struct GraphML {
    private let exported: ExportedSite
    private var out: [UInt8] = []
    private var edges = 0

    static func append(_ exported: ExportedSite, to bytes: inout [UInt8]) {
        var graph = GraphML(exported: exported)
        swap(&graph.out, &bytes)
        graph.write()
        swap(&graph.out, &bytes)
    }

    private init(exported: ExportedSite) { self.exported = exported }

    /// What is said of nodes and edges: the attribute's name, its type and what it is of. Its key is its place.
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
        for (index, article) in exported.articles.enumerated() {
            write(.article(Handle(index)), class: article.record.section, date: article.record.date)
        }
        for (index, actor) in exported.actors.enumerated() {
            write(.actor(Handle(index)), class: actor.record.kind.rawValue, date: actor.record.began)
        }
        for (index, event) in exported.events.enumerated() {
            write(.event(Handle(index)), class: event.record.kind, date: event.record.date)
        }
        for (index, source) in exported.sources.enumerated() {
            write(.source(Handle(index)), class: source.work.standing?.rawValue, date: source.work.date)
        }
    }

    /// How often each article names whom, and how many of its footnotes cite which source.
    private mutating func writeMentions() {
        for (index, article) in exported.articles.enumerated() {
            let from = Entity.article(Handle(index))
            for count in article.actors { write("mentions", from, .actor(count.handle), weight: count.times) }
            for count in article.events { write("mentions", from, .event(count.handle), weight: count.times) }
            for count in exported.sources(ofArticle: index) {
                write("cites", from, .source(count.handle), weight: count.times)
            }
            if let source = article.source { write("first-appeared-in", from, .source(source)) }
        }
    }

    private mutating func writeRelations() {
        for row in exported.relationRows {
            let relation = exported.relation(row)
            write(
                relation.kind.rawValue, relation.from, relation.to, label: relation.label,
                began: relation.began?.text, ended: relation.ended?.text)
        }
    }

    private mutating func write(_ entity: Entity, class: String?, date: PartialDate?) {
        out += "<node id=\"".utf8
        writeID(entity)
        out += "\">".utf8
        write(0, ExportedSite.kind(of: entity))
        write(1, exported.name(of: entity))
        write(2, `class`)
        write(3, date?.text)
        write(4, date?.earliest.iso8601)
        write(5, date?.latest.iso8601)
        write(6, exported.address(of: entity))
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

    /// The id of a node, as a reference is written: `actor:china`.
    private mutating func writeID(_ entity: Entity) {
        out += ExportedSite.kind(of: entity).utf8
        out.append(UInt8(ascii: ":"))
        out += exported.id(of: entity).utf8
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
