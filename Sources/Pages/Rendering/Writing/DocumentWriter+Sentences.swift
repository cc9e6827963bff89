import Model

/// A sentence whose end has not been written.
struct OpenSentence {
    /// In bytes of the document's text.
    var end: Int
    /// How many nodes were open where it began; it is closed at the same depth.
    var depth: Int
}

extension DocumentWriter {
    /// Writes the words of a node. Sentences to which other pages lead, because they name somebody or cite a footnote, stand
    /// in an element of their own, so that the whole sentence can be marked when a reader arrives at a word of it.
    ///
    /// A sentence that begins within emphasis or a link is opened behind that; one that ends within it is closed behind it.
    mutating func text(_ range: Range<Int>, hasNames: Bool) {
        let range = range.clamped(to: linked.document.text.indices)
        guard hasIDs, hasNames, stack.last?.isInline == false else { return run(range, hasNames: hasNames) }
        var start = range.lowerBound
        while start < range.upperBound {
            let border = turnSentence(at: start) ?? range.upperBound
            let end = min(range.upperBound, max(border, start + 1))
            run(start..<end, hasNames: hasNames)
            start = end
        }
        if let open = sentence, open.end <= start, open.depth == stack.count { closeSentence() }
    }

    /// Closes a sentence that has ended before a place in the block itself, and opens the one that begins there.
    ///
    /// - Returns: Where the next one ends or begins.
    @discardableResult
    mutating func turnSentence(at place: Int) -> Int? {
        guard hasIDs, stack.last?.isInline == false else { return nil }
        if let open = sentence, open.end <= place { closeSentence() }
        if let open = sentence { return open.end }
        guard let next = nextSentence(after: place) else { return nil }
        guard next.lowerBound <= place else { return next.lowerBound }
        out.markup("<span class=\"q\">")
        sentence = OpenSentence(end: next.upperBound, depth: stack.count)
        return next.upperBound
    }

    mutating func closeSentence() {
        sentence = nil
        out.markup("</span>")
    }

    /// The first sentence to which other pages lead that ends after a place.
    private mutating func nextSentence(after start: Int) -> Range<Int>? {
        while let mention = linked.mentions[at: nextNaming],
            mention.ordinal == 0 || Int(mention.sentence.upperBound) <= start
        {
            nextNaming += 1
        }
        while let marker = linked.markers[at: nextCiting], Int(marker.sentence.upperBound) <= start { nextCiting += 1 }
        let naming = linked.mentions[at: nextNaming]?.sentence.ints
        let citing = linked.markers[at: nextCiting]?.sentence.ints
        guard let naming, let citing else { return naming ?? citing }
        return citing.lowerBound < naming.lowerBound ? citing : naming
    }
}
