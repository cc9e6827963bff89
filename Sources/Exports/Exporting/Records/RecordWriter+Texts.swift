import Base
import Model

extension RecordWriter {
    mutating func write(_ article: Handle<Site.Article>) {
        Table.articles.writeMembers(Row(article), of: site, to: &cells)
        member(held: site.articles[article].record.header.hold)
        member("source", site.articles[article].source.map(Entity.source))
        list("actors", site.articles[article].actors) { count, writer in
            writer.writeLink(.actor(count.handle))
            writer.member("mention_count", count.times)
        }
        list("events", site.articles[article].events) { count, writer in
            writer.writeLink(.event(count.handle))
            writer.member("mention_count", count.times)
        }
        list("paragraphs", site.articles[article].body.anchors.indices) { $1.write(anchor: $0, ofArticle: article) }
        let mentions = site.articles[article].body.mentions.indices.filter {
            site.articles[article].body.mentions[$0].ordinal > 0
        }
        list("mentions", mentions) { item, writer in
            writer.member("kind", writer.site.articles[article].body.mentions[item].entity.kindName)
            writer.member("id", writer.site.id(of: writer.site.articles[article].body.mentions[item].entity))
            writer.writeEvidence(of: item, inArticle: article)
        }
        let footnotes = site.articles[article].footnotes.clamped(to: site.footnotes.indices)
        list("footnotes", footnotes) { footnote, writer in
            writer.writeLink(.footnote(footnote))
            writer.member("number", writer.site.footnotes[footnote].number)
            writer.write("text", writer.site.text(ofFootnote: footnote))
            writer.member("source", writer.site.footnotes[footnote].source.map(Entity.source))
        }
        list("notes", site.articles[article].body.passages.indices) {
            $1.writePassage($0, ofArticle: article, isInArticle: true)
        }
    }

    mutating func write(_ footnote: Handle<Site.Footnote>) {
        Table.footnotes.writeMembers(Row(footnote), of: site, to: &cells)
        let article = site.footnotes[footnote].article
        member(held: site.articles[article].record.header.hold ?? site.footnotes[footnote].note?.hold)
        member("article", Entity.article(site.footnotes[footnote].article))
        member("source", site.footnotes[footnote].source.map(Entity.source))
        member("note", site.footnotes[footnote].noteBody)
        list("cited_at", site.footnotes[footnote].markers) { $1.writeMarker($0, ofArticle: article) }
        writeNotes(site.footnotes[footnote].passages)
    }

    mutating func write(_ source: Handle<Site.Source>) {
        Table.sources.writeMembers(Row(source), of: site, to: &cells)
        member(held: site.sources[source].record?.header.hold)
        member("text", site.sources[source].body)
        list("used_by", site.sources[source].uses) { entity, writer in
            writer.writeLink(entity)
            guard case .footnote(let handle) = entity,
                let marker = writer.site.footnotes[handle].markers.first
            else { return }
            writer.writeSentence(
                ofMarker: marker, ofArticle: writer.site.footnotes[handle].article)
        }
        writeNotes(site.sources[source].passages)
    }

    private mutating func write(anchor: Int, ofArticle article: Handle<Site.Article>) {
        let node = Int(site.articles[article].body.anchors[anchor].node)
        guard site.articles[article].body.document.nodes.indices.contains(node) else { return }
        let range = site.articles[article].body.document.nodes[node].text
        let id = site.articles[article].body.anchors[anchor].id
        if site.articles[article].body.anchors[anchor].paragraph > 0 {
            member("number", Int(site.articles[article].body.anchors[anchor].paragraph))
        } else {
            member("level", site.articles[article].body.document.nodes[node].headingLevel)
        }
        write("text", site.sentence(range, ofArticle: article))
        let captions = site.articles[article].body.document.captions(ofNode: node)
        member("caption", captions.isEmpty ? nil : captions.joined(separator: "\n"))
        let path = site.articles[article].path
        writeAddress { site, out in
            site.appendAddress(of: path, to: &out)
            out.append(UInt8(ascii: "#"))
            JSONWriter.append(escaping: id, to: &out)
        }
    }
}
