import Base
import Language
import Model

/// The words around a passage that a note records, so that a change in them is found.
///
/// They are the rest of its sentence; where that is short, or refers back, also the sentence before or after. A line end
/// separates paragraphs.
struct Surroundings {
    /// The most words of the passage's own sentence on each side, and of the one beside it.
    static let mostOfOwn = 120
    static let most = 40
    /// With fewer words than this, the next sentence is added.
    static let enough = 8

    let anchoring: PassageAnchoring
    /// In tokens.
    let range: Range<Int>

    private var text: PassageText { anchoring.text }

    /// As many words as distinguish the passage from others with the same words.
    var recorded: (prefix: String, suffix: String) {
        let (before, after) = (before, after)
        let places = text.places(of: Array(text.tokens[range]))
        var (start, end) = (before, after)
        while places.count > 1, places.count <= 200, start > 0 || end < text.tokens.count,
            range.lowerBound - start < 4 * Self.most
        {
            let fitting = places.count { place in
                text.hash(of: place.lowerBound - (range.lowerBound - start)..<place.lowerBound)
                    == text.hash(of: start..<range.lowerBound)
                    && text.hash(of: place.upperBound..<place.upperBound + (end - range.upperBound))
                        == text.hash(of: range.upperBound..<end)
            }
            if fitting <= 1 { break }
            (start, end) = (max(0, start - 4), min(text.tokens.count, end + 4))
        }
        return (prefix(from: start), suffix(to: end))
    }

    // MARK: How far

    private var before: Int {
        let own = sentence(of: range.lowerBound).lowerBound
        var start = own
        let words = anchoring.claimWords(own..<sentence(of: range.lowerBound).upperBound)
        if own > 0, range.lowerBound - own < Self.enough || NotedClaim.refersBack(words[...], anchoring.language) {
            start = sentence(of: own - 1).lowerBound
        }
        return max(start, own - Self.most, range.lowerBound - Self.mostOfOwn)
    }

    private var after: Int {
        let own = sentence(of: range.upperBound - 1).upperBound
        var end = own
        if own < text.tokens.count, own - range.upperBound < Self.enough { end = sentence(of: own).upperBound }
        return min(end, own + Self.most, range.upperBound + Self.mostOfOwn)
    }

    /// The tokens of the sentence that contains a token.
    private func sentence(of token: Int) -> Range<Int> {
        let block = text.tokens[token].block
        let bytes = anchoring.outline.blocks[Int(block)].text
        let reach = 2000
        let place = text.tokens[token].range
        let near = max(bytes.lowerBound, place.lowerBound - reach)..<min(bytes.upperBound, place.upperBound + reach)
        var starts: [Int32] = []
        SentenceScanner.starts(in: text.bytes.span, block: near, language: anchoring.language.words, into: &starts)
        let first = starts.last { Int($0) <= place.lowerBound }.map { Int($0) } ?? near.lowerBound
        let end = starts.first { Int($0) > place.lowerBound }.map { Int($0) } ?? near.upperBound
        return text.token(at: first)..<max(token + 1, text.token(at: end))
    }

    // MARK: Words

    private func prefix(from start: Int) -> String {
        let words = words(start..<range.lowerBound)
        return words.isEmpty ? "" : words + gap(before: range.lowerBound)
    }

    private func suffix(to end: Int) -> String {
        let words = words(range.upperBound..<end)
        return words.isEmpty ? "" : gap(before: range.upperBound) + words
    }

    /// The words, with a line end between blocks.
    private func words(_ range: Range<Int>) -> String {
        var parts: [String] = []
        var start = range.lowerBound
        for index in range
        where index + 1 == range.upperBound || text.tokens[index + 1].block != text.tokens[index].block {
            parts.append(anchoring.words(start..<index + 1))
            start = index + 1
        }
        return parts.joined(separator: "\n")
    }

    /// What is between a token and the one before it: nothing, a space or a line end.
    private func gap(before token: Int) -> String {
        guard token > 0, token < text.tokens.count else { return "" }
        let (left, right) = (text.tokens[token - 1], text.tokens[token])
        if left.block != right.block { return "\n" }
        return left.end < right.start ? " " : ""
    }
}

extension PassageAnchoring {
    /// The words before and after a range of the document's text that a note on it records.
    package func surroundings(of bytes: Range<Int>) -> (prefix: String, suffix: String) {
        let tokens = text.token(at: bytes.lowerBound)..<text.token(at: bytes.upperBound)
        return tokens.isEmpty ? ("", "") : Surroundings(anchoring: self, range: tokens).recorded
    }

    /// Every place of some words in the document's text, in order.
    package func places(of words: String) -> [Range<Int>] {
        text.places(of: text.quotation(words).tokens).map(bytes)
    }

    func claimWords(_ tokens: Range<Int>) -> [ClaimWord] {
        let bytes = bytes(tokens)
        return ClaimText(text.bytes, blocks: [bytes], language).words
    }
}
