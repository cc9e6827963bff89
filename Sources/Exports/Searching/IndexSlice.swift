/// The words of one part of a site, and their places, as gathered by one thread.
struct IndexSlice: Sendable {
    private(set) var terms = TermTable()
    /// A term and a value of a stream, in the order found; values increase.
    private struct Posting {
        var term: UInt32
        var value: UInt32
    }
    private var postings = [[Posting]](repeating: [], count: Stream.allCases.count)
    /// For each term, the text in which it was last found, so that it is counted once.
    private var seen: [UInt32] = []
    /// For each term, its last posting among those of the entries.
    private var last: [UInt32] = []
    private var text: UInt32 = 0
    private let folding = Folding.standard

    /// Begins another text: an entry, a stretch or a footnote.
    mutating func beginText() { text += 1 }

    /// Adds the words of a text under a value of a stream.
    mutating func add(_ bytes: [UInt8], _ range: Range<Int>, to stream: Stream, _ value: Int) {
        let value = UInt32(truncatingIfNeeded: value)
        scan(bytes, range) { slice, term, _ in
            guard slice.seen[term] != slice.text else { return }
            slice.seen[term] = slice.text
            slice.postings[stream.rawValue].append(Posting(term: UInt32(truncatingIfNeeded: term), value: value))
        }
    }

    /// Adds all words of a text under a value of a stream.
    mutating func add(_ words: String, to stream: Stream, _ value: Int) {
        let bytes = Array(words.utf8)
        add(bytes, bytes.indices, to: stream, value)
    }

    /// Adds the words of a name or a detail of an entry; a word keeps the lowest rank that it has there.
    mutating func add(_ words: String, entry: Int, as rank: TermRank, first: TermRank? = nil) {
        let bytes = Array(words.utf8)
        let count = first == nil ? 0 : count(bytes)
        var place = 0
        scan(bytes, bytes.indices) { slice, term, isAlone in
            let whole = count == 1 && first != nil
            let rank = place == 0 ? whole ? .wholeName : first ?? rank : rank
            place += 1
            slice.put(term, entry, rank)
        }
    }

    /// The number of words in a name, without the last letter of a run without spaces, which is indexed once more.
    private mutating func count(_ bytes: [UInt8]) -> Int {
        var count = 0
        scan(bytes, bytes.indices) { _, _, isTail in if !isTail || count == 0 { count += 1 } }
        return count
    }

    private mutating func put(_ term: Int, _ entry: Int, _ rank: TermRank) {
        let value = UInt32(truncatingIfNeeded: entry) << 3
        if seen[term] == text {
            let index = Int(last[term])
            postings[0][index].value = min(postings[0][index].value, value | rank.rawValue)
        } else {
            seen[term] = text
            last[term] = UInt32(truncatingIfNeeded: postings[0].count)
            postings[0].append(Posting(term: UInt32(truncatingIfNeeded: term), value: value | rank.rawValue))
        }
    }

    /// Calls `body` with the number of each word.
    @inline(__always)
    private mutating func scan(
        _ bytes: [UInt8], _ range: Range<Int>, _ body: (inout IndexSlice, _ term: Int, _ isTail: Bool) -> Void
    ) {
        var words = IndexedWords(bytes, range, folding)
        while let hash = words.next() {
            let term = terms.number(of: words.word.span.extracting(..<words.length), hash: hash)
            if term == seen.count {
                seen.append(0)
                last.append(0)
            }
            body(&self, term, words.isTail)
        }
    }

    /// The postings of every term together, the terms in the order of their bytes.
    consuming func sorted() -> SortedSlice {
        let lists = postings.map { list in
            var starts = [Int](repeating: 0, count: terms.count + 1)
            for posting in list { starts[Int(posting.term) + 1] += 1 }
            for term in 0..<terms.count { starts[term + 1] += starts[term] }
            var next = starts
            var values = [UInt32](repeating: 0, count: list.count)
            for posting in list {
                values[next[Int(posting.term)]] = posting.value
                next[Int(posting.term)] += 1
            }
            return SortedSlice.Lists(starts: starts, values: values)
        }
        return SortedSlice(order: terms.sorted(), lists: lists, terms: terms)
    }
}

/// A slice whose terms are in order and whose postings are gathered by term.
struct SortedSlice: Sendable {
    /// The postings of one stream.
    struct Lists: Sendable {
        /// Where each term's values begin, and, after the last, where they end.
        var starts: [Int]
        var values: [UInt32]
    }

    let order: [Int]
    fileprivate(set) var lists: [Lists]
    let terms: TermTable

    /// The values of a term in a stream, in increasing order.
    func values(_ term: Int, _ stream: Stream) -> ArraySlice<UInt32> {
        let lists = lists[stream.rawValue]
        return lists.values[lists.starts[term]..<lists.starts[term + 1]]
    }
}
