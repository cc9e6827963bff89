import Base
import Model

extension RecordWriter {
    mutating func write(article index: Int) {
        Table.articles.writeMembers(Row(index), of: exported, to: &cells)
        member(held: exported.articles[index].record.header.hold)
        member("source", exported.articles[index].source.map(Entity.source))
        list("actors", exported.articles[index].actors) { count, writer in
            writer.writeLink(.actor(count.handle))
            writer.member("mention_count", count.times)
        }
        list("events", exported.articles[index].events) { count, writer in
            writer.writeLink(.event(count.handle))
            writer.member("mention_count", count.times)
        }
        list("paragraphs", exported.articles[index].body.anchors.indices) { $1.write(anchor: $0, ofArticle: index) }
        let mentions = exported.articles[index].body.mentions.indices.filter {
            exported.articles[index].body.mentions[$0].ordinal > 0
        }
        list("mentions", mentions) { item, writer in
            writer.member("kind", ExportedSite.kind(of: writer.exported.articles[index].body.mentions[item].entity))
            writer.member("id", writer.exported.id(of: writer.exported.articles[index].body.mentions[item].entity))
            writer.writeEvidence(of: item, inArticle: index)
        }
        let footnotes = exported.articles[index].footnotes.clamped(to: exported.footnotes.indices)
        list("footnotes", footnotes) { footnote, writer in
            writer.writeLink(.footnote(Handle(footnote)))
            writer.member("number", writer.exported.footnotes[footnote].number)
            writer.write("text", writer.exported.text(ofFootnote: footnote))
            writer.member("source", writer.exported.footnotes[footnote].source.map(Entity.source))
        }
        list("notes", exported.articles[index].body.passages.indices) {
            $1.writePassage($0, ofArticle: index, isInArticle: true)
        }
    }

    mutating func write(footnote index: Int) {
        Table.footnotes.writeMembers(Row(index), of: exported, to: &cells)
        let article = exported.footnotes[index].article.index
        member(held: exported.articles[article].record.header.hold ?? exported.footnotes[index].note?.hold)
        member("article", Entity.article(exported.footnotes[index].article))
        member("source", exported.footnotes[index].source.map(Entity.source))
        member("note", exported.footnotes[index].noteBody)
        list("cited_at", exported.footnotes[index].markers) { $1.writeMarker($0, ofArticle: article) }
        writeNotes(exported.footnotes[index].passages)
    }

    mutating func write(source index: Int) {
        Table.sources.writeMembers(Row(index), of: exported, to: &cells)
        member(held: exported.sources[index].record?.header.hold)
        member("text", exported.sources[index].body)
        list("used_by", exported.sources[index].uses) { entity, writer in
            writer.writeLink(entity)
            guard case .footnote(let handle) = entity,
                let marker = writer.exported.footnotes[handle.index].markers.first
            else { return }
            writer.writeSentence(
                ofMarker: marker, ofArticle: writer.exported.footnotes[handle.index].article.index)
        }
        writeNotes(exported.sources[index].passages)
    }

    private mutating func write(anchor: Int, ofArticle article: Int) {
        let node = Int(exported.articles[article].body.anchors[anchor].node)
        guard exported.articles[article].body.document.nodes.indices.contains(node) else { return }
        let range = exported.articles[article].body.document.nodes[node].text
        let id = exported.articles[article].body.anchors[anchor].id
        if exported.articles[article].body.anchors[anchor].paragraph > 0 {
            member("number", Int(exported.articles[article].body.anchors[anchor].paragraph))
        } else {
            member("level", exported.articles[article].body.document.nodes[node].headingLevel)
        }
        write("text", exported.sentence(range, ofArticle: article))
        let captions = exported.articles[article].body.document.captions(ofNode: node)
        member("caption", captions.isEmpty ? nil : captions.joined(separator: "\n"))
        let path = exported.articles[article].path
        writeAddress { exported, out in
            exported.appendAddress(of: path, to: &out)
            out.append(UInt8(ascii: "#"))
            JSONWriter.append(escaping: id, to: &out)
        }
    }
}
