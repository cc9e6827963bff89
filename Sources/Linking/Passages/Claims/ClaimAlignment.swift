import Language

/// Where a quotation is found, before its words are compared.
struct ClaimStretch {
    /// In bytes of the text.
    var bytes: Range<Int>
    /// Whether its words are unchanged.
    var isExact: Bool
    /// How many words of its beginning and end may be in the sentences before and after.
    var missing: (before: Int, after: Int) = (0, 0)
}

/// Finds for the words of a claim their counterparts: first for its quotation, then for what is before and after it.
struct ClaimAlignment {
    private let claim: NotedClaim
    private let now: ClaimText
    private let ids: (old: [UInt64], new: [UInt64])
    /// For each word of the claim its counterpart; these ascend.
    private(set) var counterparts: [Int?]

    init(_ claim: NotedClaim, _ now: ClaimText) {
        (self.claim, self.now) = (claim, now)
        var numbers: [String: UInt64] = [:]
        for word in claim.text.words + now.words where numbers[word.form] == nil {
            numbers[word.form] = UInt64(numbers.count)
        }
        ids = (claim.text.words.map { numbers[$0.form] ?? 0 }, now.words.map { numbers[$0.form] ?? 0 })
        counterparts = [Int?](repeating: nil, count: claim.text.words.count)
    }

    mutating func align(at place: ClaimStretch) {
        let touched = now.words.indices.filter { now.words[$0].range.overlaps(place.bytes) }
        guard let first = touched.first, let last = touched.last else { return align(ids.old.indices, ids.new.indices) }
        if place.isExact, last + 1 - first == claim.quote.count {
            for offset in 0..<claim.quote.count { counterparts[claim.quote.lowerBound + offset] = first + offset }
        } else {
            var near = now.sentences(around: first..<last + 1)
            let (start, end) = (near.lowerBound - place.missing.before, near.upperBound + place.missing.after)
            while near.lowerBound > max(0, start) {
                near = now.sentence(endingAt: near.lowerBound).lowerBound..<near.upperBound
            }
            while near.upperBound < min(now.words.count, end) {
                near = near.lowerBound..<now.sentence(from: near.upperBound).upperBound
            }
            align(claim.quote, near)
        }
        let found = counterparts.compactMap(\.self)
        align(0..<claim.quote.lowerBound, 0..<(found.first ?? first))
        align(claim.quote.upperBound..<ids.old.count, (found.last ?? last) + 1..<ids.new.count)
    }

    private mutating func align(_ old: Range<Int>, _ new: Range<Int>) {
        var (i, j) = (old.lowerBound, new.lowerBound)
        let hunks = SequenceDiff.hunks(Array(ids.old[old]), Array(ids.new[new]))
        for hunk in hunks + [.init(old: old.count..<old.count, new: new.count..<new.count)] {
            while i < old.lowerBound + hunk.old.lowerBound {
                counterparts[i] = j
                (i, j) = (i + 1, j + 1)
            }
            (i, j) = (old.lowerBound + hunk.old.upperBound, new.lowerBound + hunk.new.upperBound)
        }
    }
}
