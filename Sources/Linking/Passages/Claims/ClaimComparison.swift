/// The words of a claim, each beside its counterpart in a later version of the text.
struct ClaimComparison {
    /// Words that were replaced; one of the two ranges may be empty.
    struct Edit {
        var old: Range<Int>
        var new: Range<Int>
        /// Whether a sentence of the claim's text ended there.
        var isAtSentence = false
    }

    let claim: NotedClaim
    let now: ClaimText
    let language: ClaimLanguage
    /// For each word of the claim its counterpart; these ascend.
    private(set) var counterparts: [Int?]
    /// The words that the quotation became; empty if none is left.
    private(set) var quote = 0..<0
    /// The sentences that contain them.
    private(set) var unit = 0..<0
    /// Whether the claim is there with its phrases in another order, or in the other voice.
    private(set) var isRearranged = false

    /// - Parameter place: Where the quotation is found.
    init(_ claim: NotedClaim, with now: ClaimText, at place: ClaimStretch, _ language: ClaimLanguage) {
        (self.claim, self.now, self.language) = (claim, now, language)
        var alignment = ClaimAlignment(claim, now)
        alignment.align(at: place)
        counterparts = alignment.counterparts
        let places = counterparts[claim.quote].compactMap(\.self)
        quote = (places.first ?? 0)..<(places.last.map { $0 + 1 } ?? 0)
        unit = quote.isEmpty ? quote : now.sentences(around: quote)
        guard !quote.isEmpty else { return }
        if claim.refersBack, let first = firstBefore(unit.lowerBound) { unit = first..<unit.upperBound }
        if !place.isExact, let changes = language.changes,
            let sentence = ClaimRearrangement(claim: claim, now: now, changes: changes).sentence
        {
            (quote, unit, isRearranged) = (sentence, sentence, true)
        }
        dropStrays()
    }

    /// Where the sentence begins that most words of the one before the claim are in; nil if they are in none before it.
    private func firstBefore(_ end: Int) -> Int? {
        var counts: [Int: Int] = [:]
        for place in counterparts[claim.unit].compactMap(\.self) where place < end {
            counts[now.sentences(around: place..<place + 1).lowerBound, default: 0] += 1
        }
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    }

    /// Takes away counterparts that only few words of a sentence have in another: they match by chance.
    private mutating func dropStrays() {
        let old = claim.text
        for index in counterparts.indices where !claim.quote.contains(index) {
            guard let place = counterparts[index], claim.unit.contains(index) != unit.contains(place) else { continue }
            let isFromOutside = !claim.unit.contains(index)
            let whole =
                isFromOutside ? old.sentences(around: index..<index + 1) : now.sentences(around: place..<place + 1)
            let shared =
                isFromOutside
                ? whole.count { counterparts[$0].map(unit.contains) ?? false }
                : claim.unit.count { counterparts[$0].map(whole.contains) ?? false }
            if shared * 10 < whole.count * 6 { counterparts[index] = nil }
        }
    }

    // MARK: Edits

    /// What was changed in the sentences of the claim, in order.
    var edits: [Edit] {
        var edits: [Edit] = []
        var (old, new) = (0, 0)
        for index in counterparts.indices {
            guard let place = counterparts[index] else { continue }
            add(Edit(old: old..<index, new: new..<place), to: &edits)
            (old, new) = (index + 1, place + 1)
        }
        add(Edit(old: old..<counterparts.count, new: new..<now.words.count), to: &edits)
        return edits
    }

    /// Adds the part of an edit that is within the claim's sentences.
    private func add(_ edit: Edit, to edits: inout [Edit]) {
        let old = edit.old.clamped(to: claim.unit)
        let new = edit.new.clamped(to: unit)
        if old.isEmpty {
            guard !new.isEmpty else { return }
            // What is beyond the recorded words is unknown.
            if claim.isOpen.start, edit.old.upperBound == 0 { return }
            if claim.isOpen.end, edit.old.lowerBound == counterparts.count { return }
        }
        let isAtSentence = (edit.old.lowerBound...edit.old.upperBound).contains(where: claim.text.beginsSentence)
        edits.append(Edit(old: old, new: new, isAtSentence: isAtSentence))
    }

    /// Whether an edit is within the quotation rather than around it.
    func isQuoted(_ edit: Edit) -> Bool {
        edit.old.isEmpty
            ? edit.new.lowerBound > quote.lowerBound && edit.new.upperBound < quote.upperBound
            : edit.old.overlaps(claim.quote)
    }

    /// How much of the quotation is left, from 0 to 1.
    var likeness: Double {
        let words = claim.text.words
        let all = claim.quote.reduce(0) { $0 + words[$1].weight }
        let left = claim.quote.reduce(0) { $0 + (counterparts[$1] == nil ? 0 : words[$1].weight) }
        return all == 0 ? 0 : Double(left) / Double(all)
    }
}
