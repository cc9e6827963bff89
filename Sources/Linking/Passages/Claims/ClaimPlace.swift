import Language

/// Whether a place is the one that a note was pinned to, by the sentences around it.
struct ClaimPlace {
    let comparison: ClaimComparison

    private var old: ClaimText { comparison.claim.text }
    private var now: ClaimText { comparison.now }

    /// What was before and after the claim, as far as it is recorded.
    private var before: Range<Int> { old.sentence(endingAt: comparison.claim.unit.lowerBound) }
    private var after: Range<Int> { old.sentence(from: comparison.claim.unit.upperBound) }
    /// What is there now.
    private var nowBefore: Range<Int> { now.sentence(endingAt: comparison.unit.lowerBound) }
    private var nowAfter: Range<Int> { now.sentence(from: comparison.unit.upperBound) }

    /// How alike two sentences must be to count as one.
    private static let enough = 0.6

    /// Whether a sentence beside it is still there, or, where none is known, the rest of its own.
    var isOld: Bool {
        if before.isEmpty, after.isEmpty { return true }
        return isBeside(before, nowBefore) || isBeside(after, nowAfter) || hasRest
    }

    /// Whether the words alone say that it is the same claim, wherever it is now.
    var isClear: Bool {
        let claim = comparison.claim
        guard !claim.refersBack, !isNewlyQuoted, comparison.likeness >= 0.9 else { return false }
        if isAlike(before, nowAfter) || isAlike(after, nowBefore) || isGapClosed { return true }
        guard comparison.edits.isEmpty else { return false }
        let words = old.words[claim.unit]
        guard words.count >= 8 else { return false }
        return words.contains { $0.isFigure && $0.form.count >= 3 } || words.dropFirst().contains(where: \.isCapital)
    }

    // MARK: Evidence

    /// Whether a sentence is where it was, or is now a part of the claim's own.
    private func isBeside(_ old: Range<Int>, _ now: Range<Int>) -> Bool {
        guard !old.isEmpty else { return false }
        let merged = old.count { comparison.counterparts[$0].map(comparison.unit.contains) ?? false }
        return merged * 10 >= old.count * 6 || isAlike(old, now)
    }

    /// Whether what was before and after the claim is together now, so that it was the claim that moved.
    private var isGapClosed: Bool {
        let (left, right) = (old.words[before].suffix(4), old.words[after].prefix(4))
        guard left.count > 2, right.count > 2 else { return false }
        let seam = (left + right).map(\.form)
        return now.words.indices.dropLast(seam.count - 1).contains { start in
            now.beginsSentence(start + left.count)
                && zip(now.words[start...], seam).allSatisfy { $0.form == $1 }
        }
    }

    /// Whether enough of the sentence around the quotation is still around it.
    private var hasRest: Bool {
        let claim = comparison.claim
        let rest = claim.unit.filter { !claim.quote.contains($0) }
        let left = rest.count { comparison.counterparts[$0].map(comparison.unit.contains) ?? false }
        return rest.count >= 3 && claim.unit.count >= 8 && left * 10 >= rest.count * 6
    }

    private func isAlike(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        var counts: [String: Int] = [:]
        var (all, common) = (0, 0)
        for word in old.words[left] {
            counts[word.form, default: 0] += 1
            all += word.weight
        }
        guard all > 0 else { return false }
        let isCut = left.lowerBound == 0 || left.upperBound == old.words.count
        var others = 0
        for word in now.words[right] {
            others += word.weight
            guard let count = counts[word.form], count > 0 else { continue }
            counts[word.form] = count - 1
            common += word.weight
        }
        let length = isCut ? min(all + others, 2 * max(all, common)) : all + others
        return Double(2 * common) >= Self.enough * Double(length)
    }

    /// Whether the words are within quotation marks now, and were not as far as the recorded words say.
    private var isNewlyQuoted: Bool {
        func isOdd(_ words: ArraySlice<ClaimWord>) -> Bool {
            !words.count { $0.before.contains(.quotation) }.isMultiple(of: 2)
        }
        return isOdd(now.words[...comparison.quote.lowerBound])
            != isOdd(old.words[...comparison.claim.quote.lowerBound])
    }
}
