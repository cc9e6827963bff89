import Base
import Model

/// A run of blocks of one article that is indexed, and loaded, as one text; for an article of common length, all of it.
struct Stretch: Sendable {
    /// Bytes after which a new stretch begins.
    static let limit = 16_384

    let article: Handle<Site.Article>
    /// The range of its anchors in the article's body.
    let anchors: Range<Int>
    /// The number of bytes in its blocks.
    let size: Int

    /// Every stretch of every article, in the order of the site.
    static func all(of site: Site) -> [Stretch] {
        var stretches: [Stretch] = []
        stretches.reserveCapacity(site.articles.count)
        for article in site.articles.indices {
            let body = site.articles[article].body
            var (start, size) = (0, 0)
            for (index, anchor) in body.anchors.enumerated() {
                if size > limit {
                    stretches.append(Stretch(article: article, anchors: start..<index, size: size))
                    (start, size) = (index, 0)
                }
                size += body.value.text(of: anchor).count
            }
            if size > 0 {
                stretches.append(Stretch(article: article, anchors: start..<body.anchors.count, size: size))
            }
        }
        return stretches
    }

    /// Adds its words to an index.
    func index(_ site: Site, as number: Int, in slice: inout IndexSlice) {
        let body = site.articles[article].body
        slice.beginText()
        for anchor in body.anchors[anchors] {
            slice.add(body.document.text, body.value.text(of: anchor), to: .stretches, number)
        }
        for anchor in body.anchors[anchors] {
            for caption in body.document.captions(ofNode: Int(anchor.node)) {
                slice.add(caption, to: .stretches, number)
            }
        }
    }

    /// Appends who said what in a block, as editors noted: for each quotation 1C, the name of the actor, a tab and the
    /// words.
    private func appendSpeakers(of block: Int, _ site: Site, to bytes: inout [UInt8]) {
        let body = site.articles[article].body
        let text = body.document.text
        for passage in body.passages {
            guard Int(passage.block) == block, passage.role == .said, case .actor(let actor)? = passage.entity else {
                continue
            }
            let range = Int(passage.range.lowerBound)..<Int(passage.range.upperBound)
            let words = range.clamped(to: text.indices)
            bytes.append(0x1C)
            PartText.append(field: site.actors[actor].record.name, to: &bytes)
            bytes.append(0x09)
            PartText.append(text.span.extracting(words), to: &bytes)
        }
    }

    /// Its text for the browser: one line with path, title and date, and the number of paragraphs before it,
    /// then the blocks, each after a mark: 1E before a paragraph or table row, 1F before a heading, whose id is
    /// followed by a tab. A paragraph whose number does not follow that of the last one after a 1E is written like a
    /// heading, and so is the caption of a picture, with the id of its paragraph. After a block come those who speak in it.
    func append(_ site: Site, to bytes: inout [UInt8]) {
        let entry = site.articles[article]
        var before = entry.body.anchors[anchors].first { $0.paragraph > 0 }.map { $0.paragraph - 1 } ?? 0
        let fields = [entry.path.text, entry.record.title + " · " + entry.record.date.inShortWords, String(before)]
        PartText.append(line: fields, to: &bytes)
        let text = entry.body.document.text
        for (block, anchor) in zip(anchors, entry.body.anchors[anchors]) {
            let isNext = anchor.paragraph > 0 && anchor.paragraph == before + 1
            if isNext { before = anchor.paragraph }
            bytes.append(isNext ? 0x1E : 0x1F)
            if !isNext {
                bytes += anchor.id.utf8
                bytes.append(0x09)
            }
            PartText.append(text.span.extracting(entry.body.value.text(of: anchor)), to: &bytes)
            appendSpeakers(of: block, site, to: &bytes)
            for caption in entry.body.document.captions(ofNode: Int(anchor.node)) {
                bytes.append(0x1F)
                bytes += anchor.id.utf8
                bytes.append(0x09)
                PartText.append(caption.utf8.span, to: &bytes)
            }
        }
    }
}

extension LinkedDocument {
    /// The words of a block that links can lead to, in bytes of the text.
    func text(of anchor: BlockAnchor) -> Range<Int> {
        guard document.nodes.indices.contains(Int(anchor.node)) else { return 0..<0 }
        let range = document.nodes[Int(anchor.node)].text
        return (Int(range.lowerBound)..<Int(range.upperBound)).clamped(to: document.text.indices)
    }
}

extension Site {
    /// Adds the words of a footnote, of the editor's quotation and of its source's title to an index.
    func index(_ footnote: Handle<Footnote>, in slice: inout IndexSlice) {
        slice.beginText()
        let article = footnotes[footnote].article
        slice.add(articles[article].body.document.text, text(of: footnote), to: .footnotes, footnote.index)
        let title = footnotes[footnote].source.flatMap { sources[$0].work.title }
        for case let words? in [footnotes[footnote].note?.quote, title] {
            slice.add(words, to: .footnotes, footnote.index)
        }
        if let note = footnotes[footnote].noteBody?.document.text {
            slice.add(note, note.indices, to: .footnotes, footnote.index)
        }
    }

    /// A footnote's line for the browser, in the form of a card: path, beginning of its text, number and article, an
    /// empty field.
    func append(_ footnote: Handle<Footnote>, to bytes: inout [UInt8]) {
        let article = footnotes[footnote].article
        let range = text(of: footnote)
        PartText.append(field: footnotes[footnote].path.text, to: &bytes)
        bytes.append(0x09)
        let text = articles[article].body.document.text
        var end = min(range.upperBound, range.lowerBound + 240)
        while end < range.upperBound, !text[end].startsScalar { end += 1 }
        PartText.append(field: text.span.extracting(range.lowerBound..<end), to: &bytes)
        if end < range.upperBound { bytes += "…".utf8 }
        bytes += "\t\(footnotes[footnote].name) · ".utf8
        PartText.append(line: [articles[article].record.title, ""], to: &bytes)
    }

    /// The words of a footnote, in bytes of its article's text.
    private func text(of footnote: Handle<Footnote>) -> Range<Int> {
        let article = footnotes[footnote].article
        return articles[article].body.document.text(ofFootnote: footnotes[footnote].number)
    }
}
