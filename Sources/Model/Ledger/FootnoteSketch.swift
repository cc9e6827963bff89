package import Language

/// Enough of a footnote to recognise it when the others are numbered anew: a sketch of its own words, with the addresses
/// to which it leads, and one of the first sentence that cites it.
package struct FootnoteSketch: Sendable, Hashable {
    package let text: ParagraphSketch
    package let sentence: ParagraphSketch

    package init(text: ParagraphSketch, sentence: ParagraphSketch) { (self.text, self.sentence) = (text, sentence) }

    /// Reads a sketch as it is written: that of the note and that of the sentence, with a space between them.
    package init?(written: ArraySlice<UInt8>) {
        let parts = written.split(separator: UInt8(ascii: " "))
        guard parts.count == 4,
            let text = ParagraphSketch(count: parts[0], letters: parts[1]),
            let sentence = ParagraphSketch(count: parts[2], letters: parts[3])
        else { return nil }
        self.init(text: text, sentence: sentence)
    }

    /// Appends the sketch as it is written.
    package func append(to bytes: inout [UInt8]) {
        text.append(to: &bytes)
        bytes.append(UInt8(ascii: " "))
        sentence.append(to: &bytes)
    }
}

extension LinkedDocument {
    /// The words of a footnote by its number, from 1, and the addresses to which it leads.
    package func words(ofFootnote number: Int) -> WordPairs {
        let range = document.text(ofFootnote: number)
        var text = Array(document.text[range])
        for node in document.nodes(ofFootnote: number) {
            guard case .url(let url)? = document.reference(of: document.nodes[node])?.target else { continue }
            text.append(UInt8(ascii: "\n"))
            text += url.text.utf8
        }
        return WordPairs(of: text, in: text.indices)
    }

    /// The words of the sentence that cites a footnote first; none if nothing does.
    ///
    /// - Parameter marker: An index into `markers`.
    package func words(ofSentenceAt marker: Int?) -> WordPairs {
        guard let marker, markers.indices.contains(marker) else { return WordPairs(of: [], in: 0..<0) }
        let range = markers[marker].sentence
        return WordPairs(of: document.text, in: Int(range.lowerBound)..<Int(range.upperBound))
    }

    /// The sketch of a block's words.
    package func sketch(of anchor: BlockAnchor) -> ParagraphSketch {
        guard document.nodes.indices.contains(Int(anchor.node)) else {
            return ParagraphSketch(WordPairs(of: [], in: 0..<0))
        }
        let range = document.nodes[Int(anchor.node)].text
        return ParagraphSketch(WordPairs(of: document.text, in: Int(range.lowerBound)..<Int(range.upperBound)))
    }
}
