import Base
import Model

extension ExportedSite {
    /// A stretch of an article's text.
    struct Stretch: Sendable {
        var article: Int
        /// In bytes of the text of the article's document.
        var range: Range<Int>
    }

    /// The sentence of a mention, a marker or a passage, without the blanks around it.
    func sentence(_ range: Range<Int32>, ofArticle article: Int) -> Stretch {
        stretch(Int(range.lowerBound)..<Int(max(range.lowerBound, range.upperBound)), ofArticle: article)
    }

    /// A range of an article's text without the blanks around it.
    private func stretch(_ range: Range<Int>, ofArticle article: Int) -> Stretch {
        articles[article].body.document.text.withUnsafeBufferPointer { text in
            let range = range.clamped(to: text.indices)
            var (lower, upper) = (range.lowerBound, range.upperBound)
            while lower < upper, text[lower] <= 0x20 { lower += 1 }
            while upper > lower, text[upper - 1] <= 0x20 { upper -= 1 }
            return Stretch(article: article, range: lower..<upper)
        }
    }

    /// The words of a footnote.
    func text(ofFootnote index: Int) -> Stretch {
        let article = footnotes[index].article.index
        return stretch(
            articles[article].body.document.text(ofFootnote: footnotes[index].number), ofArticle: article)
    }

    /// The 1-based number of the paragraph or table row in which something stands; nil where it has none.
    func paragraph(block: Int32, ofArticle article: Int) -> Int? {
        let block = Int(block)
        guard articles[article].body.anchors.indices.contains(block) else { return nil }
        let number = Int(articles[article].body.anchors[block].paragraph)
        return number > 0 ? number : nil
    }

    /// Appends the address of a mention in its article; of one that has no id of its own, of the article.
    func appendAddress(ofMention index: Int, inArticle article: Int, to out: inout [UInt8]) {
        appendAddress(of: articles[article].path, to: &out)
        let (entity, ordinal) = (
            articles[article].body.mentions[index].entity, articles[article].body.mentions[index].ordinal
        )
        guard ordinal > 0 else { return }
        switch entity {
        case .actor(let handle):
            appendFragment(actors[handle.index].mentionStem, Int(ordinal), to: &out)
        case .event(let handle):
            appendFragment(events[handle.index].mentionStem, Int(ordinal), to: &out)
        default: break
        }
    }

    /// Appends the address of a footnote's marker in its article.
    func appendAddress(ofMarker index: Int, inArticle article: Int, to out: inout [UInt8]) {
        appendAddress(of: articles[article].path, to: &out)
        let footnote = articles[article].body.markers[index].footnote.index
        let ordinal = Int(articles[article].body.markers[index].ordinal)
        appendFragment(footnotes[footnote].markerStem, ordinal, to: &out)
    }

    /// Appends the address of a passage with a note.
    func appendAddress(ofPassage index: Int, inArticle article: Int, to out: inout [UInt8]) {
        appendAddress(of: articles[article].path, to: &out)
        out += "#note.\(articles[article].body.passages[index].number)".utf8
    }

    func appendAddress(of path: PagePath, to out: inout [UInt8]) {
        out += base.utf8
        out += path.text.utf8
    }

    private func appendFragment(_ stem: String, _ ordinal: Int, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "#"))
        out += stem.utf8
        out.append(UInt8(ascii: "."))
        out.digits(ordinal)
    }
}
