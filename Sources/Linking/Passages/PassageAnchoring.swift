package import Model

/// Finds where passage notes belong in their article, whose text may have changed since they were written.
package struct PassageAnchoring {
    /// So much better than the second one a place must be to be clearly the best.
    static let clearly = 0.12
    /// The weight of the likeness of prefix and suffix, compared with that of the quotation.
    static let contextShare = 0.3
    /// How much of the prefix and suffix must surround the words of a quotation if only they distinguish its places.
    static let contextEnough = 0.5
    /// A quotation with fewer bytes of words than this is not accepted where its prefix and suffix do not match.
    static let telling = 24

    let text: PassageText
    let outline: Outline
    let article: Document
    /// Where lines of the text end, in order.
    let lineBreaks: [Int]
    private let footnotes: FootnoteWords
    /// The names that bare references show, by what is written between their brackets.
    private let names: [String: String]

    /// - Parameter article: The article's body as readers read it, with the names that its bare references show.
    package init(_ article: Document) {
        self.article = article
        outline = Outline(article)
        text = PassageText(article.text, blocks: outline.blocks.map(\.text))
        lineBreaks = article.text.indices.filter { article.text[$0] == UInt8(ascii: "\n") }
        footnotes = FootnoteWords(article)
        names = QuoteMarkup.names(in: article)
    }

    /// Where a note belongs.
    package func anchor(_ note: Catalog.PassageNote) -> PassageAnchor {
        let context = PassageContext(prefix: note.prefix?.value, suffix: note.suffix?.value, in: text, names: names)
        let quotations = [note.quote.value, QuoteMarkup.plain(note.quote.value, names: names)]
            .compactMap(\.self).map(text.quotation)
        guard let quotation = quotations.last, quotation.hasWords else { return PassageAnchor(.lost, .noWords) }
        let places = quotations.lazy.map { text.places(of: $0.tokens) }.first { !$0.isEmpty } ?? []
        let whole = places.filter { text.tokens[$0.lowerBound].block == text.tokens[$0.upperBound - 1].block }
        if !whole.isEmpty { return among(whole, quotation, context, of: note) }
        if let range = places.first { return severalBlocks(range, context, of: note) }
        if let footnote = footnotes.place(of: note.quote.value, names: names) {
            return PassageAnchor(.lost, .footnote(label: footnote.label, line: footnote.line))
        }
        return near(quotation, context, of: note)
    }

    // MARK: The words are in the text

    private func among(
        _ places: [Range<Int>], _ quotation: Quotation, _ context: PassageContext, of note: Catalog.PassageNote
    ) -> PassageAnchor {
        let fitting = context.isEmpty ? places : places.filter { context.fits($0, in: text) }
        if fitting.count > 1 { return ambiguous(fitting) }
        if let range = fitting.first { return PassageAnchor(.exact, at: bytes(range)) }
        let ranked = places.map { (likeness: context.likeness(about: $0, in: text), range: $0) }
            .sorted { ($1.likeness, $0.range.lowerBound) < ($0.likeness, $1.range.lowerBound) }
        let (best, second) = (ranked[0], ranked.count > 1 ? ranked[1].likeness : 0)
        let isTelling = ranked.count == 1 && quotation.weight >= Self.telling
        if isTelling || best.likeness >= Self.contextEnough && best.likeness - second >= 2 * Self.clearly {
            return moved(best.range, .context, likeness: best.likeness, context, of: note)
        }
        var anchor = ambiguous(ranked.map(\.range))
        (anchor.state, anchor.cause) = (.lost, .context)
        return anchor
    }

    /// Several places with the same words, in order.
    private func ambiguous(_ ranges: [Range<Int>]) -> PassageAnchor {
        var anchor = PassageAnchor(.ambiguous)
        anchor.count = ranges.count
        anchor.places = PlaceNaming(anchoring: self, ranges: ranges).places(most: 5)
        return anchor
    }

    private func severalBlocks(
        _ range: Range<Int>, _ context: PassageContext, of note: Catalog.PassageNote
    ) -> PassageAnchor {
        var (part, best, start) = (range, 0, range.lowerBound)
        for index in range
        where index + 1 == range.upperBound || text.tokens[index + 1].block != text.tokens[start].block {
            let weight = text.tokens[start...index].reduce(0) { $0 + Int($1.weight) }
            if weight > best { (best, part) = (weight, start..<index + 1) }
            start = index + 1
        }
        return moved(part, .severalBlocks, likeness: 1, context, of: note)
    }

    // MARK: Other words

    private func near(
        _ quotation: Quotation, _ context: PassageContext, of note: Catalog.PassageNote
    ) -> PassageAnchor {
        let found = NearPlaces.find(quotation, in: text)
        let ranked = found.map { place in
            (score: place.likeness + Self.contextShare * context.likeness(about: place.tokens, in: text), place: place)
        }.sorted { ($1.score, $0.place.tokens.lowerBound) < ($0.score, $1.place.tokens.lowerBound) }
        let isEnough = { (ranked: (score: Double, place: NearPlaces.Place)) in
            let isBacked = ranked.score - ranked.place.likeness >= Self.contextShare * Self.contextEnough
            return ranked.place.likeness >= Likeness.enough(bytes: quotation.weight, isBacked: isBacked)
        }
        guard let best = ranked.first, isEnough(best) else { return lost(found) }
        let rivals = ranked.filter { isEnough($0) && best.score - $0.score < Self.clearly }
        guard rivals.count == 1 else {
            var anchor = PassageAnchor(.ambiguous)
            anchor.count = rivals.count
            anchor.places = rivals.prefix(5).map { described(widened($0.place), likeness: $0.place.likeness) }
            return anchor
        }
        var anchor = moved(widened(best.place), .words, likeness: best.place.likeness, context, of: note)
        if anchor.caution == nil, let quote = anchor.quote, !hasSameFigures(quotation, text.quotation(quote)) {
            anchor.caution = "a figure in it has changed"
        }
        return anchor
    }

    private func lost(_ found: [NearPlaces.Place]) -> PassageAnchor {
        var anchor = PassageAnchor(.lost)
        for place in found where anchor.places.count < 3 {
            let closest = described(place.tokens, likeness: place.likeness)
            if !anchor.places.contains(where: { $0.line == closest.line && $0.sentence == closest.sentence }) {
                anchor.places.append(closest)
            }
        }
        anchor.count = anchor.places.count
        return anchor
    }

    /// A note whose place is clear, with what it should say there.
    private func moved(
        _ range: Range<Int>, _ cause: PassageAnchor.Cause, likeness: Double, _ context: PassageContext,
        of note: Catalog.PassageNote
    ) -> PassageAnchor {
        var anchor = PassageAnchor(.moved, cause, at: bytes(range))
        anchor.count = 1
        anchor.places = [described(range, likeness: likeness)]
        let naming = PlaceNaming(anchoring: self, ranges: [range])
        let quote = cause == .context ? note.quote.value : words(range)
        if cause != .context { anchor.quote = quote }
        if let prefix = note.prefix?.value, !context.precedes(range.lowerBound, in: text) {
            anchor.prefix = naming.words(before: range, as: prefix, count: context.prefix.tokens.count)
        }
        if let suffix = note.suffix?.value, !context.follows(range.upperBound, in: text) {
            anchor.suffix = naming.words(behind: range, as: suffix, count: context.suffix.tokens.count)
        }
        let renewed = PassageContext(
            prefix: anchor.prefix ?? note.prefix?.value, suffix: anchor.suffix ?? note.suffix?.value, in: text,
            names: names)
        let places = text.places(of: Array(text.tokens[range])).filter { renewed.fits($0, in: text) }
        if places != [range] { anchor.caution = "it needs a different prefix or suffix to be found" }
        return anchor
    }

    /// The figures of two quotations, whatever their order.
    private func hasSameFigures(_ left: Quotation, _ right: Quotation) -> Bool {
        func figures(_ words: Quotation) -> [String] {
            words.tokens.filter { $0.kind == .figure }.map { String(decoding: words.bytes[$0.range], as: UTF8.self) }
                .sorted()
        }
        return figures(left) == figures(right)
    }
}
