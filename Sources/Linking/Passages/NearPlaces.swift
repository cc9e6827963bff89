/// Looks for the places of a text that are most similar to a quotation that is not in it.
///
/// Rare words of the quotation lead to where many of them are close together; words are aligned only there. The work
/// for one quotation is bounded, whatever it and the text contain.
struct NearPlaces {
    /// A stretch of the text that is like the quotation.
    struct Place {
        /// The range in the text's tokens, within one block.
        var tokens: Range<Int>
        /// How many words at the start and at the end of the quotation have no counterpart here.
        var missing: (before: Int, after: Int)
        /// Twice what both have in common by the length of both (Dice), from 0 to 1.
        var likeness: Double
    }

    /// The most places of words that are looked at for one quotation.
    static let mostHits = 1024
    /// The most places at which words are aligned, and the most steps of aligning: of longer quotations fewer places are tried.
    static let mostWindows = 8
    static let mostSteps = 400_000
    /// If a quotation is longer than twice this many words, only its beginning and its end are aligned.
    static let longestWhole = 128

    private let text: PassageText
    private let quotation: Quotation
    private let alignment: Alignment

    /// The places, most similar first; equally similar ones in the order of the text. They do not overlap.
    static func find(_ quotation: Quotation, in text: PassageText) -> [Place] {
        NearPlaces(quotation, text).places()
    }

    private init(_ quotation: Quotation, _ text: PassageText) {
        self.text = text
        self.quotation = quotation
        alignment = Alignment(text: text, quotation: quotation)
    }

    private func places() -> [Place] {
        let count = quotation.tokens.count
        let steps = min(count, 2 * Self.longestWhole) * (3 * count + 20)
        let most = max(2, min(Self.mostWindows, Self.mostSteps / max(1, steps)))
        var found: [Place] = []
        for window in windows(most: most) {
            for block in blocks(of: window) {
                guard let place = place(in: block) else { continue }
                found.append(place)
                // A second one, equally good, may be next to the first.
                for rest in [block.lowerBound..<place.tokens.lowerBound, place.tokens.upperBound..<block.upperBound]
                where place.likeness >= 0.5 && 2 * rest.count >= count {
                    if let other = self.place(in: rest) { found.append(other) }
                }
            }
        }
        found.sort { ($1.likeness, $0.tokens.lowerBound) < ($0.likeness, $1.tokens.lowerBound) }
        var chosen: [Place] = []
        for place in found where !chosen.contains(where: { $0.tokens.overlaps(place.tokens) }) { chosen.append(place) }
        return chosen
    }

    // MARK: Aligning

    private func place(in block: Range<Int>) -> Place? {
        let all = 0..<quotation.tokens.count
        guard all.count > 2 * Self.longestWhole else {
            return alignment.best(of: all, in: block).flatMap { stretch in
                place(stretch.tokens, stretch.quoted, common: stretch.common)
            }
        }
        let head = alignment.best(of: all.prefix(Self.longestWhole), in: block)
        let tail = alignment.best(of: all.suffix(Self.longestWhole), in: block)
        guard head != nil || tail != nil else { return nil }
        let start = head?.tokens.lowerBound ?? block.lowerBound
        let end = tail?.tokens.upperBound ?? block.upperBound
        guard start < end else { return nil }
        let quoted = (head?.quoted.lowerBound ?? 0)..<(tail?.quoted.upperBound ?? all.count)
        return place(start..<end, quoted, common: common(start..<end))
    }

    private func place(_ tokens: Range<Int>, _ quoted: Range<Int>, common: Int) -> Place {
        let length = text.tokens[tokens].reduce(0) { $0 + Int($1.weight) } + quotation.weight
        return Place(
            tokens: tokens,
            missing: (quoted.lowerBound, quotation.tokens.count - quoted.upperBound),
            likeness: length == 0 ? 0 : Double(2 * common) / Double(length))
    }

    /// Bytes of the words that occur both in the quotation and in a stretch, in whatever order.
    private func common(_ range: Range<Int>) -> Int {
        var left: [Int32: Int] = [:]
        for token in quotation.tokens where token.id >= 0 { left[token.id, default: 0] += 1 }
        var common = 0
        for token in text.tokens[range] {
            guard let times = left[token.id], times > 0 else { continue }
            left[token.id] = times - 1
            common += Int(token.weight)
        }
        return common
    }

    /// The parts of a window, each within one block.
    private func blocks(of window: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = window.lowerBound
        for index in window
        where index + 1 == window.upperBound || text.tokens[index + 1].block != text.tokens[index].block {
            parts.append(start..<index + 1)
            start = index + 1
        }
        return parts
    }

    // MARK: Where to align

    /// A place of one of the quotation's words, and its weight: the rarer the word, the higher.
    private struct Hit {
        let place: Int32
        let seed: Int
        let value: Int
    }

    /// Where most of the rarest words are within one and a half times the quotation's length, best first.
    private func windows(most: Int) -> [Range<Int>] {
        let (hits, seeds) = hits()
        let reach = quotation.tokens.count
        var counts = [Int](repeating: 0, count: seeds)
        var (first, value) = (0, 0)
        var scored: [(value: Int, range: Range<Int>)] = []
        for hit in hits {
            if counts[hit.seed] == 0 { value += hit.value }
            counts[hit.seed] += 1
            while Int(hit.place - hits[first].place) > reach + reach / 2 + 6 {
                let old = hits[first]
                counts[old.seed] -= 1
                if counts[old.seed] == 0 { value -= old.value }
                first += 1
            }
            scored.append((value, Int(hits[first].place)..<Int(hit.place) + 1))
        }
        scored.sort {
            ($1.value, $0.range.count, $0.range.lowerBound) < ($0.value, $1.range.count, $1.range.lowerBound)
        }
        var chosen: [Range<Int>] = []
        for (value, range) in scored where chosen.count < most {
            if value * 4 < scored[0].value { break }
            if !chosen.contains(where: { $0.overlaps(range) }) { chosen.append(range) }
        }
        let margin = reach / 2 + 4
        return chosen.map { window in
            max(0, window.lowerBound - margin)..<min(text.tokens.count, window.upperBound + margin)
        }
    }

    /// The places of the rarest words in the order of the text, and how many words these are.
    private func hits() -> (hits: [Hit], seeds: Int) {
        let ids = Set(quotation.tokens.lazy.filter { $0.id >= 0 && $0.isWord }.map(\.id))
        let byRarity = ids.map { (count: text.places(of: $0).count, id: $0) }.sorted { $0 < $1 }
        var hits: [Hit] = []
        var seeds = 0
        for (count, id) in byRarity {
            guard hits.isEmpty || hits.count + count <= Self.mostHits else { break }
            let value = Int.bitWidth - (text.tokens.count / max(1, count)).leadingZeroBitCount
            for place in text.places(of: id).prefix(Self.mostHits) {
                hits.append(Hit(place: place, seed: seeds, value: value))
            }
            seeds += 1
        }
        return (hits.sorted { ($0.place, $0.seed) < ($1.place, $1.seed) }, seeds)
    }
}
