import Language
import Model

/// Sentences that report one event.
struct HappeningGroup: Sendable {
    var happening: Happening
    /// Indices of the sentences, the one that reports it best first.
    var sentences: [Int]

    /// Brings together what has one title, or one kind, one date and one name in it.
    static func gather(_ found: [(happening: Happening, sentence: Int)]) -> [HappeningGroup] {
        var groups: [HappeningGroup] = []
        var places: [String: [Int]] = [:]
        for (happening, sentence) in found {
            let keys = happening.keys
            let place = keys.lazy.flatMap { places[$0] ?? [] }.first { groups[$0].happening.isSame(as: happening) }
            if let place {
                groups[place].absorb(happening, sentence)
            } else {
                groups.append(HappeningGroup(happening: happening, sentences: [sentence]))
                for key in keys { places[key, default: []].append(groups.count - 1) }
            }
        }
        return groups
    }

    private mutating func absorb(_ other: Happening, _ sentence: Int) {
        if (other.date?.weight ?? 0) > (happening.date?.weight ?? 0) {
            (happening.time, happening.title) = (other.time, other.title)
            sentences.insert(sentence, at: 0)
        } else if !sentences.contains(sentence) {
            sentences.append(sentence)
        }
        happening.score += 1
    }
}

extension Happening {
    /// What another report of the same event shares.
    fileprivate var keys: [String] {
        [title.lowercased()] + (date.map { ["\(kind) \($0.edtf)"] } ?? [])
    }

    fileprivate func isSame(as other: Happening) -> Bool {
        let agree = date == nil || other.date == nil || date?.agrees(with: other.date) == true
        if title.lowercased() == other.title.lowercased() { return agree }
        guard agree, kind == other.kind, !names.isEmpty, !other.names.isEmpty else { return false }
        return Set(names).isSubset(of: other.names) || Set(other.names).isSubset(of: names)
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
