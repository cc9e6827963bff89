import Base
import Model

extension RecordWriter {
    /// Writes the sentences that name an actor or event, each with the address of the first name in it.
    mutating func write(_ evidence: [Site.Evidence]) {
        list("mentions", evidence) { evidence, writer in
            let article = evidence.article
            writer.member("article", writer.site.articles[article].record.header.id)
            guard let first = evidence.mentions.first,
                writer.site.articles[article].body.mentions.indices.contains(Int(first))
            else { return }
            writer.writeEvidence(of: Int(first), inArticle: article)
            writer.member("mention_count", evidence.mentions.count)
        }
    }

    /// Writes the members that say where something is named, and with which words.
    mutating func writeEvidence(of mention: Int, inArticle article: Handle<Site.Article>) {
        let (range, sentence, block) = (
            site.articles[article].body.mentions[mention].range,
            site.articles[article].body.mentions[mention].sentence,
            site.articles[article].body.mentions[mention].block
        )
        let words = Int(range.lowerBound)..<Int(max(range.lowerBound, range.upperBound))
        write("text", Excerpt(article: article, range: words))
        member("paragraph", site.paragraph(block: block, ofArticle: article))
        write("sentence", site.sentence(sentence, ofArticle: article))
        writeAddress { $0.appendAddress(ofMention: mention, inArticle: article, to: &$1) }
    }

    mutating func writeNotes(_ uses: [Site.PassageUse]) {
        list("notes", uses) { $1.writePassage($0.passage, ofArticle: $0.article, isInArticle: false) }
    }

    /// Writes a passage note.
    ///
    /// - Parameter isInArticle: Whether it is in the record of the article itself; then it says what it is about.
    mutating func writePassage(_ index: Int, ofArticle article: Handle<Site.Article>, isInArticle: Bool) {
        guard site.articles[article].body.passages.indices.contains(index) else { return }
        let passage = site.articles[article].body.passages[index]
        member("as", passage.role.rawValue)
        if isInArticle {
            member("about", passage.entity)
        } else {
            member("article", site.articles[article].record.header.id)
        }
        write("quote", site.sentence(passage.range, ofArticle: article))
        member("note", passage.note)
        member("paragraph", site.paragraph(block: passage.block, ofArticle: article))
        write("sentence", site.sentence(passage.sentence, ofArticle: article))
        writeAddress { $0.appendAddress(ofPassage: index, inArticle: article, to: &$1) }
    }

    /// Writes a place where a footnote is cited, with its address.
    mutating func writeMarker(_ index: Int, ofArticle article: Handle<Site.Article>) {
        guard site.articles[article].body.markers.indices.contains(index) else { return }
        writeSentence(ofMarker: index, ofArticle: article)
        writeAddress { $0.appendAddress(ofMarker: index, inArticle: article, to: &$1) }
    }

    mutating func writeSentence(ofMarker index: Int, ofArticle article: Handle<Site.Article>) {
        guard site.articles[article].body.markers.indices.contains(index) else { return }
        let (sentence, block) = (
            site.articles[article].body.markers[index].sentence,
            site.articles[article].body.markers[index].block
        )
        member("paragraph", site.paragraph(block: block, ofArticle: article))
        if !sentence.isEmpty { write("sentence", site.sentence(sentence, ofArticle: article)) }
    }

    /// Writes a member with words of an article.
    mutating func write(_ name: String, _ excerpt: Excerpt) {
        cells.json.key(name)
        site.write(excerpt, to: &cells.json)
    }
}
