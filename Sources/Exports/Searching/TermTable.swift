import Base

/// Every word found, once, with a number: a hash table with open addressing over one run of bytes.
struct TermTable: Sendable {
    private var bytes: [UInt8] = []
    /// Where each term ends in `bytes`.
    private var ends: [UInt32] = []
    private var hashes: [UInt32] = []
    /// A term's number plus 1; 0 if there is none. Their number is a power of two.
    private var slots = [UInt32](repeating: 0, count: 1 << 12)

    var count: Int { ends.count }

    /// The number of a word; a new one if it has none yet.
    @inline(__always)
    mutating func number(of word: Span<UInt8>, hash: UInt32) -> Int {
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] != 0 {
            let term = Int(slots[slot]) - 1
            if hashes[term] == hash, holds(word, term) { return term }
            slot = (slot + 1) & mask
        }
        return add(word, hash, slot)
    }

    private func holds(_ word: Span<UInt8>, _ term: Int) -> Bool {
        bytes.span.extracting(range(of: term)).isSame(as: word)
    }

    private mutating func add(_ word: Span<UInt8>, _ hash: UInt32, _ slot: Int) -> Int {
        bytes.append(contentsOf: word)
        ends.append(UInt32(truncatingIfNeeded: bytes.count))
        hashes.append(hash)
        slots[slot] = UInt32(truncatingIfNeeded: ends.count)
        if ends.count * 2 > slots.count { grow() }
        return ends.count - 1
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        let mask = slots.count - 1
        for (term, hash) in hashes.enumerated() {
            var slot = Int(hash) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt32(truncatingIfNeeded: term + 1)
        }
    }

    private func range(of term: Int) -> Range<Int> {
        (term == 0 ? 0 : Int(ends[term - 1]))..<Int(ends[term])
    }

    subscript(term: Int) -> ArraySlice<UInt8> { bytes[range(of: term)] }

    /// The terms in the order of their bytes.
    func sorted() -> [Int] {
        let heads = ends.indices.map { head(of: $0) }
        return ends.indices.sorted { left, right in
            if heads[left] != heads[right] { return heads[left] < heads[right] }
            return self[left].lexicographicallyPrecedes(self[right])
        }
    }

    /// The first eight bytes as one number that sorts as they do.
    private func head(of term: Int) -> UInt64 {
        var head: UInt64 = 0
        let word = self[term].prefix(8)
        for byte in word { head = head << 8 | UInt64(byte) }
        return head << UInt64(8 * (8 - word.count))
    }
}

/// The three lists that a term has in the index.
enum Stream: Int, CaseIterable, Sendable {
    /// Entries with the word: an entry's number times 8 plus a `TermRank`.
    case entries
    /// Stretches of articles that have it: a stretch's number.
    case stretches
    /// Footnotes that have it: a footnote's number.
    case footnotes
}

/// Where an entry has a word; lower ranks are shown earlier.
enum TermRank: UInt32, Sendable {
    /// The word is a whole name.
    case wholeName
    case beginsName, beginsOtherName, inName, inOtherName
    /// In what is said about the entry: a role, a date, a heading.
    case inDetail
    /// In the entry's own text.
    case inText
}

/// The words of names and titles, from which the nearest to a mistyped word is chosen.
struct Vocabulary: Sendable {
    /// The maximum size of the list in bytes.
    static let limit = 49_152

    private var words: [(word: [UInt8], isNamed: Bool)] = []

    /// Adds a word; `isNamed` if it is in the name of an actor or event. Skips digits, short words, unspaced scripts.
    mutating func add(_ word: [UInt8], isNamed: Bool) {
        guard word.count >= 4, word[0] > 0x39, word[0] < 0xE3 else { return }
        words.append((word, isNamed))
    }

    /// The words separated by spaces; if all would be too many, those of actors and events, as many as fit.
    var text: [UInt8] {
        let all = words.reduce(0) { $0 + $1.word.count + 1 }
        var text: [UInt8] = []
        for (word, isNamed) in words where isNamed || all <= Self.limit {
            guard text.count + word.count < Self.limit else { break }
            PartText.append(word.span, to: &text)
            text.append(0x20)
        }
        return text
    }
}
