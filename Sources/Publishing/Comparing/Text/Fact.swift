import Language

/// What a reader would quote from a sentence.
package enum FactKind: String, CaseIterable, Sendable {
    case date, figure, name
    /// A word that decides what is claimed, or whose claim it is: "not", "claimed".
    case claim
    /// A figure that Dossier counts itself: how often a name occurs in a text, how long it takes to read.
    case count
}

/// A date, a figure or a name in a sentence.
struct Fact: Sendable {
    var kind: FactKind
    /// Numbers of its words.
    var words: Range<Int>
    var text: String
    /// The same for every way to write it: months in full.
    var key: String
}

/// A date, a figure or a name that has changed.
package struct FactChange: Hashable, Sendable {
    package var kind: FactKind
    /// Nil if there was none.
    package var before: String?
    /// Nil if there is none now.
    package var after: String?
    /// The same for every way to write both.
    var key: String

    /// The facts that some changes of words touch, each listed once.
    static func changes(_ hunks: [SequenceDiff.Hunk], _ old: [Fact], _ new: [Fact]) -> [FactChange] {
        var changes: [FactChange] = []
        var (firstOld, firstNew) = (0, 0)
        for hunk in hunks {
            while firstOld < old.count, old[firstOld].words.upperBound < hunk.old.lowerBound { firstOld += 1 }
            while firstNew < new.count, new[firstNew].words.upperBound < hunk.new.lowerBound { firstNew += 1 }
            var before = touched(old[firstOld...], hunk.old)
            var after = touched(new[firstNew...], hunk.new)
            before += beside(hunk.old, old[firstOld...], before, longer: after, hunk.new)
            after += beside(hunk.new, new[firstNew...], after, longer: before, hunk.old)
            for kind in FactKind.allCases {
                let (one, other) = (before.filter { $0.kind == kind }, after.filter { $0.kind == kind })
                for place in 0..<max(one.count, other.count) {
                    let change = FactChange(
                        kind, place < one.count ? one[place] : nil, place < other.count ? other[place] : nil)
                    if let change, !changes.contains(change) { changes.append(change) }
                }
            }
        }
        return exchanging(changes)
    }

    /// A name that left one place of a sentence and came to another stands for both changes.
    private static func exchanging(_ changes: [FactChange]) -> [FactChange] {
        let gone = Set(changes.filter { $0.after == nil }.map { "\($0.kind)\($0.before ?? "")" })
        let new = Set(changes.filter { $0.before == nil }.map { "\($0.kind)\($0.after ?? "")" })
        let both = gone.intersection(new)
        guard !both.isEmpty else { return changes }
        return changes.compactMap { change in
            guard change.before == nil || change.after == nil,
                both.contains("\(change.kind)\(change.before ?? change.after ?? "")")
            else { return change }
            guard change.after == nil else { return nil }
            var moved = change
            moved.after = change.before
            moved.key += "\nmoved"
            return moved
        }
    }

    /// Whether it is the same as before, at another place of its sentence.
    package var isMoved: Bool { before == after }

    /// Nil if both say the same.
    private init?(_ kind: FactKind, _ before: Fact?, _ after: Fact?) {
        guard before?.key != after?.key else { return nil }
        self.kind = kind
        self.before = before?.text
        self.after = after?.text
        key = "\(kind.rawValue)\n\(before?.key ?? "")\n\(after?.key ?? "")"
    }

    /// The facts at the edge of a stretch that is longer on the other side: `1 March`, which became `1 March 2014`.
    private static func beside(
        _ range: Range<Int>, _ facts: ArraySlice<Fact>, _ touched: [Fact], longer: [Fact], _ other: Range<Int>
    ) -> [Fact] {
        guard range.isEmpty, touched.isEmpty else { return [] }
        return facts.prefix { $0.words.lowerBound <= range.upperBound }.filter { fact in
            longer.contains { longer in
                guard longer.kind == fact.kind else { return false }
                return fact.words.upperBound == range.lowerBound && longer.words.lowerBound < other.lowerBound
                    || fact.words.lowerBound == range.upperBound && longer.words.upperBound > other.upperBound
            }
        }
    }

    /// The facts that share a word with a stretch, or that contain it if it is empty.
    private static func touched(_ facts: ArraySlice<Fact>, _ range: Range<Int>) -> [Fact] {
        var touched: [Fact] = []
        for fact in facts {
            if fact.words.lowerBound >= range.upperBound, fact.words.lowerBound > range.lowerBound { break }
            let isWithin =
                range.isEmpty && fact.words.lowerBound < range.lowerBound && range.lowerBound < fact.words.upperBound
            if isWithin || fact.words.overlaps(range) { touched.append(fact) }
        }
        return touched
    }
}
