package import Model

/// Finds where passage notes belong in their article, whose text may have changed since they were written.
package struct PassageAnchoring {
    /// So much better than the second one a place must be to be clearly the best.
    static let clearly = 0.12
    /// The weight of the likeness of prefix and suffix, compared with that of the quotation.
    static let contextShare = 0.3
    /// How much of the prefix and suffix must surround the words of a quotation if only they distinguish its places.
    static let contextEnough = 0.5
    /// Of more places than this with the same words, none is compared: more words must be quoted.
    static let mostPlaces = 200

    let text: PassageText
    let outline: Outline
    let article: Document
    let language: ClaimLanguage
    /// Where lines of the text end, in order.
    let lineBreaks: [Int]
    private let footnotes: FootnoteWords
    /// The names that bare references show, by what is written between their brackets.
    private let names: [String: String]

    /// - Parameters:
    ///   - article: The article's body as readers read it, with the names that its bare references show.
    ///   - language: Its BCP 47 tag.
    package init(_ article: Document, language: String) {
        self.article = article
        self.language = ClaimLanguage(language)
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
        let fitting = context.isEmpty ? places : places.filter { context.fits($0, in: text) }
        if fitting.count > 1 { return ambiguous(fitting) }
        if let range = fitting.first { return exact(range, note) }
        if places.count > Self.mostPlaces { return ambiguous(places) }
        if places.isEmpty, let footnote = footnotes.place(of: note.quote.value, names: names) {
            return PassageAnchor(.lost, .footnote(label: footnote.label, line: footnote.line))
        }
        return near(note, quotation, context, exactly: places)
    }

    /// A note whose words and surroundings are as recorded; those that are not recorded are given to be written.
    private func exact(_ range: Range<Int>, _ note: Catalog.PassageNote) -> PassageAnchor {
        var anchor = PassageAnchor(.exact, at: bytes(range))
        guard note.prefix == nil || note.suffix == nil else { return anchor }
        let recorded = Surroundings(anchoring: self, range: range).recorded
        if note.prefix == nil, !recorded.prefix.isEmpty { anchor.prefix = recorded.prefix }
        if note.suffix == nil, !recorded.suffix.isEmpty { anchor.suffix = recorded.suffix }
        return anchor
    }

    /// Several places with the same words, in order.
    private func ambiguous(_ ranges: [Range<Int>]) -> PassageAnchor {
        var anchor = PassageAnchor(.ambiguous)
        anchor.count = ranges.count
        anchor.places = PlaceNaming(anchoring: self, ranges: ranges).places(most: 5)
        return anchor
    }

    // MARK: Other words, or other surroundings

    private func near(
        _ note: Catalog.PassageNote, _ quotation: Quotation, _ context: PassageContext, exactly places: [Range<Int>]
    ) -> PassageAnchor {
        let claim = NotedClaim(note, language) { QuoteMarkup.plain($0, names: names) ?? $0 }
        let found = NearPlaces.find(quotation, in: text)
        var candidates = places.map { PassageCandidate(tokens: $0, likeness: 1, isExact: true) }
        for place in found where !places.contains(where: { $0.overlaps(place.tokens) }) {
            var candidate = PassageCandidate(tokens: place.tokens, likeness: place.likeness, isExact: false)
            candidate.missing = place.missing
            candidates.append(candidate)
        }
        for index in candidates.indices {
            candidates[index].backing = context.likeness(about: candidates[index].tokens, in: text)
        }
        candidates.sort { ($1.score, $0.tokens.lowerBound) < ($0.score, $1.tokens.lowerBound) }
        candidates = candidates.filter { $0.isEnough(bytes: quotation.weight) }
        if places.count > 1, context.isEmpty { return ambiguous(places) }
        var compared: [PassageCandidate] = []
        for candidate in candidates.prefix(PassageCandidate.most) {
            let judged = judged(candidate, claim, quotation)
            if !compared.contains(where: { $0.tokens == judged.tokens }) { compared.append(judged) }
        }
        if compared.contains(where: { $0.isExact && $0.objection == nil }) {
            compared.removeAll { !$0.isExact && isNeighbour($0, of: claim) }
        }
        return PassageChoice(anchoring: self, note: note, candidates: compared).anchor(claim) ?? lost(found)
    }

    /// Whether a place is a sentence that was beside the claim, which is only like it.
    private func isNeighbour(_ candidate: PassageCandidate, of claim: NotedClaim) -> Bool {
        let sentence = described(candidate.tokens, likeness: 0).sentence
        let beside = [
            claim.text.sentence(endingAt: claim.unit.lowerBound), claim.text.sentence(from: claim.unit.upperBound),
        ]
        return beside.contains { range in
            let words = claim.text.printed(range)
            return !words.isEmpty && sentence.hasPrefix(words) && sentence.utf8.count - words.utf8.count <= 3
        }
    }

    /// A candidate with what its claim has become there.
    private func judged(_ candidate: PassageCandidate, _ claim: NotedClaim, _ quotation: Quotation) -> PassageCandidate
    {
        var candidate = candidate
        let window = window(around: candidate.tokens, claim)
        let comparison = ClaimComparison(
            claim, with: ClaimText(text.bytes, blocks: window, language),
            at: ClaimStretch(
                bytes: bytes(candidate.tokens), isExact: candidate.isExact, missing: candidate.missing), language)
        candidate.objection = comparison.objection
        guard !comparison.quote.isEmpty else { return candidate }
        let place = ClaimPlace(comparison: comparison)
        (candidate.isOld, candidate.isClear) = (place.isOld, place.isClear)
        let (words, whole) = (comparison.now.words, comparison.wholeQuote)
        guard !candidate.isExact || candidate.objection == nil && whole != comparison.quote else { return candidate }
        candidate.isExact = false
        let start = text.token(at: words[whole.lowerBound].range.lowerBound)
        let end = text.token(at: words[whole.upperBound - 1].range.upperBound)
        if start < end { candidate.tokens = withMarks(start..<end, quotation) }
        return candidate
    }

    /// The text around a place, block by block, as far as the recorded words may reach.
    private func window(around range: Range<Int>, _ claim: NotedClaim) -> [Range<Int>] {
        let reach = claim.text.words.count + 2 * Surroundings.most
        let tokens = max(0, range.lowerBound - reach)..<min(text.tokens.count, range.upperBound + reach)
        let first = Int(text.tokens[tokens.lowerBound].block)
        let last = Int(text.tokens[tokens.upperBound - 1].block)
        let bytes = bytes(tokens)
        return (first...last).map { block in
            let whole = outline.blocks[block].text
            return block == first || block == last
                ? whole.clamped(
                    to: bytes.lowerBound..<max(bytes.upperBound, min(whole.upperBound, bytes.upperBound + 8))) : whole
        }
    }

    /// A stretch with the marks at its ends that the quotation has there: a full stop, quotation marks.
    private func withMarks(_ range: Range<Int>, _ quotation: Quotation) -> Range<Int> {
        let leading = quotation.tokens.prefix { !$0.isWord }.count
        let trailing = quotation.tokens.reversed().prefix { !$0.isWord }.count
        var (start, end) = (range.lowerBound, range.upperBound)
        if end < text.tokens.count, text.tokens[end].block == text.tokens[end - 1].block, closesBracket(of: range) {
            end += 1
        }
        let last = end
        while range.lowerBound - start < leading, start > 0, text.tokens[start - 1].kind == .opener { start -= 1 }
        let block = text.tokens[range.upperBound - 1].block
        while end - last < trailing, end < text.tokens.count, text.tokens[end].block == block,
            text.tokens[end].kind == .ender
                || text.tokens[end].kind == .opener && text.tokens[end].start == text.tokens[end - 1].end
        {
            end += 1
        }
        return start..<end
    }

    /// Whether the mark after a stretch is the bracket that closes one within it.
    private func closesBracket(of range: Range<Int>) -> Bool {
        guard let next = text.tokens[safe: range.upperBound], !next.isWord else { return false }
        let bytes = text.bytes[bytes(range)]
        return [("(", ")"), ("[", "]")].contains { open, close in
            let isClosing = text.bytes[next.range].elementsEqual(close.utf8)
            return isClosing && bytes.count { open.utf8.contains($0) } > bytes.count { close.utf8.contains($0) }
        }
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
}
