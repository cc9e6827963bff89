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
            alignQuote(in: now.sentences(around: first..<last + 1), place.missing)
        }
        let found = counterparts.compactMap(\.self)
        align(0..<claim.quote.lowerBound, 0..<(found.first ?? first))
        align(claim.quote.upperBound..<ids.old.count, (found.last ?? last) + 1..<ids.new.count)
        drawTogether()
    }

    /// Aligns the quotation with the sentences of a place, and with those beside them if most of its missing words are there.
    private mutating func alignQuote(in core: Range<Int>, _ missing: (before: Int, after: Int)) {
        align(claim.quote, core)
        drawTogether()
        dropEdges()
        let narrow = counterparts
        var near = core
        while near.lowerBound > max(0, core.lowerBound - missing.before) {
            near = now.sentence(endingAt: near.lowerBound).lowerBound..<near.upperBound
        }
        while near.upperBound < min(now.words.count, core.upperBound + missing.after) {
            near = near.lowerBound..<now.sentence(from: near.upperBound).upperBound
        }
        guard near != core else { return }
        for index in claim.quote { counterparts[index] = nil }
        align(claim.quote, near)
        drawTogether()
        let gained = counterparts.compactMap(\.self).count { !core.contains($0) }
        if gained * 2 < missing.before + missing.after { counterparts = narrow }
    }

    /// Takes away the counterparts of one or two words in a sentence at the edge: they match by chance.
    private mutating func dropEdges() {
        for isLast in [false, true] {
            let found = claim.quote.filter { counterparts[$0] != nil }
            let sentences = found.map { now.words[counterparts[$0] ?? 0].sentence }
            guard let edge = isLast ? sentences.last : sentences.first else { return }
            let few = zip(found, sentences).filter { $0.1 == edge }.map(\.0)
            let length = now.words.count { $0.sentence == edge }
            guard few.count <= 2, few.count < found.count, length > 2 * few.count else { continue }
            for index in few { counterparts[index] = nil }
        }
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

    // MARK: Nearness

    /// Moves counterparts towards the longest run of the quotation that is unchanged, where the same words are nearer to it.
    private mutating func drawTogether() {
        guard let run = longestRun else { return }
        var next = counterparts[run.lowerBound] ?? 0
        for index in (0..<run.lowerBound).reversed() {
            guard let place = counterparts[index] else { continue }
            next = (place..<next).last { ids.new[$0] == ids.old[index] } ?? place
            counterparts[index] = next
        }
        var last = counterparts[run.upperBound - 1] ?? 0
        for index in run.upperBound..<counterparts.count {
            guard let place = counterparts[index] else { continue }
            last = (last + 1...place).first { ids.new[$0] == ids.old[index] } ?? place
            counterparts[index] = last
        }
    }

    /// The most words of the quotation in a row that are in a row now.
    private var longestRun: Range<Int>? {
        var longest: Range<Int>?
        var start = claim.quote.lowerBound
        for index in claim.quote {
            guard let place = counterparts[index] else {
                start = index + 1
                continue
            }
            if index > start, counterparts[index - 1] != place - 1 { start = index }
            if index + 1 - start > longest?.count ?? 0 { longest = start..<index + 1 }
        }
        return longest
    }
}
