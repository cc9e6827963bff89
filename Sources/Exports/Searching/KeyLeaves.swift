/// Every word of the site in the order of its bytes, with its postings, in leaves of about the same size: the bottom of
/// a B+ tree whose only inner node is the directory.
///
/// A line of a leaf has a character for the number of UTF-16 units reused from the word before (`%` is none), the rest
/// of the word, then its entries, stretches and footnotes, each after a `!` (`PostingText`). Empty lists at the end are
/// left out.
struct KeyLeaves: Sendable {
    /// Bytes after which a leaf is closed.
    static let limit = 16_384
    /// The maximum length of a list of entries; the first ones are kept.
    static let most = 2_048

    private(set) var leaves: [[UInt8]] = []
    /// The first word of each leaf.
    private(set) var firsts: [[UInt8]] = []
    /// The words of names, for finding the nearest to a mistyped one.
    private(set) var vocabulary = Vocabulary()

    private var leaf: [UInt8] = []
    private var before: [UInt8] = []
    /// The numbers of stretches and footnotes: a word in more than half of them is of no use in a search.
    private let totals: [Int]
    private let isNamed: @Sendable (Int) -> Bool

    /// Merges slices whose values increase from one to the next.
    init(merging slices: [SortedSlice], totals: [Stream: Int], isNamed: @escaping @Sendable (Int) -> Bool) {
        self.totals = Stream.allCases.map { totals[$0] ?? 0 }
        self.isNamed = isNamed
        var next = [Int](repeating: 0, count: slices.count)
        while let word = Self.least(slices, next) {
            var parts: [(slice: Int, term: Int)] = []
            for index in slices.indices where next[index] < slices[index].order.count {
                let term = slices[index].order[next[index]]
                guard slices[index].terms[term] == word else { continue }
                parts.append((index, term))
                next[index] += 1
            }
            add(
                Array(word),
                Stream.allCases.map { stream in parts.flatMap { slices[$0.slice].values($0.term, stream) } })
        }
        close()
    }

    private static func least(_ slices: [SortedSlice], _ next: [Int]) -> ArraySlice<UInt8>? {
        var least: ArraySlice<UInt8>?
        for index in slices.indices where next[index] < slices[index].order.count {
            let word = slices[index].terms[slices[index].order[next[index]]]
            if least.map({ word.lexicographicallyPrecedes($0) }) ?? true { least = word }
        }
        return least
    }

    private mutating func add(_ word: [UInt8], _ lists: [[UInt32]]) {
        if leaf.count >= Self.limit { close() }
        if leaf.isEmpty { firsts.append(word) }
        let shared = Self.shared(before, word)
        leaf.append(UInt8(truncatingIfNeeded: 37 + shared.units))
        PartText.append(word.span.extracting(shared.bytes...), to: &leaf)
        let used = lists.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
        for (stream, values) in lists.prefix(used).enumerated() {
            leaf.append(UInt8(ascii: "!"))
            append(values, stream)
        }
        leaf.append(0x0A)
        before = word
        if let first = lists[0].first(where: { $0 & 7 < TermRank.inDetail.rawValue }) {
            vocabulary.add(word, isNamed: isNamed(Int(first >> 3)))
        }
    }

    private mutating func append(_ values: [UInt32], _ stream: Int) {
        let total = totals[stream]
        if total > 0, values.count * 2 > total && total > 8 || values.count > Self.most, stream > 0 {
            leaf.append(PostingText.everything)
            return
        }
        PostingText.append(rising: values.prefix(Self.most), to: &leaf)
    }

    private mutating func close() {
        guard !leaf.isEmpty else { return }
        leaves.append(leaf)
        leaf.removeAll(keepingCapacity: true)
        before = []
    }

    /// The common start of two words: in bytes, up to a whole scalar, and in UTF-16 units; at most 50 units.
    private static func shared(_ left: [UInt8], _ right: [UInt8]) -> (bytes: Int, units: Int) {
        var bytes = 0
        while bytes < min(left.count, right.count, 50), left[bytes] == right[bytes] { bytes += 1 }
        while bytes > 0, bytes < right.count, right[bytes] & 0xC0 == 0x80 { bytes -= 1 }
        var units = 0
        for byte in right[..<bytes] where byte & 0xC0 != 0x80 { units += byte >= 0xF0 ? 2 : 1 }
        return (bytes, units)
    }
}
