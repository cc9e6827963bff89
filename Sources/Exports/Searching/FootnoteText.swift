import Model

extension Site {
    /// Adds the words of a footnote, of the editor's quotation and of its source's title to an index.
    func index(footnote: Int, in slice: inout IndexSlice) {
        slice.beginText()
        let text = text(of: footnote)
        articles[footnotes[footnote].article.index].body.document.text.withUnsafeBufferPointer {
            slice.add($0, text, to: .footnotes, footnote)
        }
        let title = footnotes[footnote].source.flatMap { sources[$0.index].work.title }
        for case var words? in [footnotes[footnote].note?.quote, title] {
            words.withUTF8 { slice.add($0, 0..<$0.count, to: .footnotes, footnote) }
        }
        footnotes[footnote].noteBody?.document.text.withUnsafeBufferPointer {
            slice.add($0, 0..<$0.count, to: .footnotes, footnote)
        }
    }

    /// A footnote's line for the browser, in the form of a card: path, the opening of its text, number and article, nothing.
    func append(footnote: Int, to bytes: inout [UInt8]) {
        let article = footnotes[footnote].article.index
        let range = text(of: footnote)
        PartText.append(field: footnotes[footnote].path.text, to: &bytes)
        bytes.append(0x09)
        articles[article].body.document.text.withUnsafeBufferPointer { text in
            var end = min(range.upperBound, range.lowerBound + 240)
            while end < range.upperBound, text[end] & 0xC0 == 0x80 { end += 1 }
            PartText.append(field: UnsafeBufferPointer(rebasing: text[range.lowerBound..<end]), to: &bytes)
            if end < range.upperBound { bytes += "…".utf8 }
        }
        bytes += "\t\(footnotes[footnote].name) · ".utf8
        PartText.append(line: [articles[article].record.title, ""], to: &bytes)
    }

    /// The words of a footnote, in bytes of its article's text.
    private func text(of footnote: Int) -> Range<Int> {
        let article = footnotes[footnote].article.index
        return articles[article].body.document.text(ofFootnote: footnotes[footnote].number)
    }
}
