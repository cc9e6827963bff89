import Language
import Model

/// Sentences that report one event.
struct HappeningGroup: Sendable {
    var happening: Happening
    /// Indices of the sentences, the one that reports it best first.
    var sentences: [Int]

    /// Brings together what has one title, or one kind and one name in it.
    static func gather(_ found: [(happening: Happening, sentence: Int)]) -> [HappeningGroup] {
        var groups: [HappeningGroup] = []
        for (happening, sentence) in found {
            if let place = groups.firstIndex(where: { $0.happening.isSame(as: happening) }) {
                groups[place].absorb(happening, sentence)
            } else {
                groups.append(HappeningGroup(happening: happening, sentences: [sentence]))
            }
        }
        return groups
    }

    private mutating func absorb(_ other: Happening, _ sentence: Int) {
        if !sentences.contains(sentence) { sentences.append(sentence) }
        if (other.date?.weight ?? 0) > (happening.date?.weight ?? 0) {
            happening.date = other.date
            happening.title = other.title
        }
        happening.score += 1
    }
}

extension Happening {
    func isSame(as other: Happening) -> Bool {
        let agree = date == nil || other.date == nil || date?.agrees(with: other.date) == true
        if title.lowercased() == other.title.lowercased() { return agree }
        guard agree, kind == other.kind else { return false }
        if date == nil, other.date == nil, isShorter(than: other) || other.isShorter(than: self) { return true }
        guard !names.isEmpty, !other.names.isEmpty else { return false }
        return Set(names).isSubset(of: other.names) || Set(other.names).isSubset(of: names)
    }
}

extension Happening {
    /// Whether the other says the same with more words: `Quadrilateral agreement`, `Quadrilateral intelligence agreement`.
    private func isShorter(than other: Happening) -> Bool {
        let (mine, its) = (Set(words: title.lowercased()), Set(words: other.title.lowercased()))
        return mine.count > 1 && mine.isSubset(of: its)
    }
}

extension MentionedDate {
    /// Whether one may be the other said with less: `2014?` and `2014-12-16`.
    func agrees(with other: MentionedDate?) -> Bool {
        guard let other else { return true }
        let (one, two) = (plain, other.plain)
        return one.hasPrefix(two) || two.hasPrefix(one)
    }

    private var plain: String { edtf.hasSuffix("?") ? String(edtf.dropLast()) : edtf }
}
