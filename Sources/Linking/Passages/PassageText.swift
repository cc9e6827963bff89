import Base
import Model

/// The words of a text, ready to be searched for quotations: a word leads to its places, and any two runs of words are
/// compared in one step.
struct PassageText {
    let bytes: [UInt8]
    /// Block by block, in the order of the text.
    private(set) var tokens: [TextToken] = []
    private var vocabulary: [String: Int32] = [:]
    /// Where the places of each word begin in `places`, and, after the last one, their end.
    private var firstPlaces: [Int32] = [0]
    private var places: [Int32] = []
    /// Of the words before each place (a polynomial hash, so that the hash of any run is one subtraction).
    private var hashes: [UInt64] = [0]

    private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

    init(_ bytes: [UInt8], blocks: [Range<Int>]) {
        self.bytes = bytes
        for (block, range) in blocks.enumerated() {
            var scanner = TokenScanner(bytes, range)
            while let found = scanner.next() { add(found, block: Int32(truncatingIfNeeded: block)) }
        }
        index()
    }

    private mutating func add(_ found: TokenScanner.Found, block: Int32) {
        let next = Int32(truncatingIfNeeded: vocabulary.count)
        let id = vocabulary[found.form, default: next]
        if id == next { vocabulary[found.form] = id }
        tokens.append(TextToken(found, id: id, block: block))
        hashes.append((hashes.last ?? 0) &* Self.base &+ Self.mixed(id))
    }

    /// Sorts the places by their words.
    private mutating func index() {
        firstPlaces = [Int32](repeating: 0, count: vocabulary.count + 1)
        for token in tokens { firstPlaces[Int(token.id) + 1] += 1 }
        for id in 0..<vocabulary.count { firstPlaces[id + 1] += firstPlaces[id] }
        var next = firstPlaces
        places = [Int32](repeating: 0, count: tokens.count)
        for (place, token) in tokens.enumerated() {
            places[Int(next[Int(token.id)])] = Int32(truncatingIfNeeded: place)
            next[Int(token.id)] += 1
        }
    }

    /// The words of a quotation, as words of this text.
    func quotation(_ words: String) -> Quotation {
        let bytes = Array(words.utf8)
        var tokens: [TextToken] = []
        var scanner = TokenScanner(bytes, bytes.indices)
        while let found = scanner.next() {
            tokens.append(TextToken(found, id: vocabulary[found.form] ?? -1, block: 0))
        }
        return Quotation(bytes: bytes, tokens: tokens)
    }

    /// Where a word occurs, as ascending indices of tokens.
    func places(of id: Int32) -> ArraySlice<Int32> {
        guard id >= 0, Int(id) + 1 < firstPlaces.count else { return [] }
        return places[Int(firstPlaces[Int(id)])..<Int(firstPlaces[Int(id) + 1])]
    }

    /// Every place where words occur, as ranges of tokens; they may overlap, and continue from one block to the next.
    ///
    /// Takes time for the places of their rarest word. Two runs are taken to be the same where their hashes are.
    func places(of words: [TextToken]) -> [Range<Int>] {
        guard let rarest = words.indices.min(by: { places(of: words[$0].id).count < places(of: words[$1].id).count })
        else { return [] }
        let candidates = places(of: words[rarest].id)
        guard !candidates.isEmpty, words.count <= tokens.count else { return [] }
        let run = Run(words)
        return candidates.compactMap { place in
            let start = Int(place) - rarest
            guard start >= 0, start + words.count <= tokens.count else { return nil }
            let range = start..<start + words.count
            return holds(run, at: range) ? range : nil
        }
    }

    /// The first token that begins at or after a byte.
    func token(at byte: Int) -> Int { tokens.partitioningIndex { Int($0.start) >= byte } }

    /// Whether a range of tokens, as long as the run, is that run of words.
    func holds(_ run: Run, at range: Range<Int>) -> Bool {
        range.lowerBound >= 0 && range.upperBound < hashes.count
            && hashes[range.upperBound] &- hashes[range.lowerBound] &* run.power == run.hash
    }

    /// The hash of the last words before a place, which distinguishes several places.
    func hash(of range: Range<Int>) -> UInt64 {
        Run(tokens[range.clamped(to: tokens.indices)]).hash
    }

    /// A run of words by its hash.
    struct Run {
        private(set) var hash: UInt64 = 0
        private(set) var power: UInt64 = 1

        init(_ words: some Sequence<TextToken>) {
            for word in words {
                hash = hash &* PassageText.base &+ PassageText.mixed(word.id)
                power = power &* PassageText.base
            }
        }
    }

    /// Spreads an id over 64 bits (the finalizer of SplitMix64).
    private static func mixed(_ id: Int32) -> UInt64 {
        var bits = UInt64(truncatingIfNeeded: id) &+ base
        bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
        return bits ^ bits >> 31
    }
}

/// A quotation, prefix or suffix as words of a text.
struct Quotation {
    let bytes: [UInt8]
    let tokens: [TextToken]

    var hasWords: Bool { tokens.contains(where: \.isWord) }
    var weight: Int { tokens.reduce(0) { $0 + Int($1.weight) } }
}

extension TextToken {
    init(_ found: TokenScanner.Found, id: Int32, block: Int32) {
        self.init(
            id: id, block: block, start: Int32(truncatingIfNeeded: found.range.lowerBound),
            end: Int32(truncatingIfNeeded: found.range.upperBound), kind: found.kind)
    }
}
