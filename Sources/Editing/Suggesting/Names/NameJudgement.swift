import Language
import Model

/// Whether a name is likely that of an actor: how much speaks for it, and what kind of actor it is.
struct NameJudgement: Sendable {
    let kind: Catalog.Actor.Kind
    /// More is likelier; names below `threshold` are not suggested.
    let score: Int
    /// What speaks for it, in words.
    let reasons: [String]

    static let threshold = 4

    init?(_ group: NameGroup) {
        let uses = group.uses
        let words = group.words
        guard let first = words.first, !group.language.names.happenings.contains(first.lowercased()) else { return nil }
        let isAcronym = words.count == 1 && ProseWord.isAcronym(first, in: group.language)
        var evidence: [(points: Int, reason: String)] = []
        if group.isState { evidence.append((6, "a state")) }
        if group.isExplained { evidence.append((6, "an acronym explained")) }
        if uses.contains(where: { $0.role != nil || $0.followsOffice }) {
            evidence.append((5, "an office before the name"))
        }
        if words.count > 1, group.headKind != nil { evidence.append((4, "named like an organisation")) }
        if uses.contains(where: \.acts) { evidence.append((3, "says or does something")) }
        if words.count > 1, uses.contains(where: \.isOwnedByState) { evidence.append((4, "a state’s own")) }
        if words.count > 1, uses.contains(where: \.isPossessive) { evidence.append((4, "owns or has something")) }
        if isAcronym { evidence.append((4, "an acronym")) }
        let certain = uses.count { !$0.isDoubtful }
        if uses.count > 1, certain > 0 {
            evidence.append((min(10, (words.count > 1 ? 2 : 1) * uses.count), "named \(uses.count) times"))
        }
        guard certain > 0 || group.isState else { return nil }
        let places = group.isState || group.isExplained ? 0 : uses.count(where: \.isPlace)
        // A name that is used like a place in a third of its uses is one.
        let isPlace = places * 3 >= uses.count && places > 0
        score = evidence.reduce(0) { $0 + $1.points } - (isPlace ? 100 : 0)
        reasons = evidence.map(\.reason)
        kind = Self.kind(group, isPerson: uses.contains { $0.role != nil || $0.followsOffice }, isAcronym: isAcronym)
        guard score >= Self.threshold else { return nil }
    }

    private static func kind(_ group: NameGroup, isPerson: Bool, isAcronym: Bool) -> Catalog.Actor.Kind {
        if group.isState { return .state }
        if let head = group.headKind, let kind = Catalog.Actor.Kind(rawValue: head) { return kind }
        if isPerson { return .person }
        if isAcronym || group.isExplained { return .organisation }
        if group.uses.contains(where: \.isOwnedByState) { return .governmentBody }
        return group.mayBePerson && group.uses.contains(where: \.acts) ? .person : .organisation
    }
}

/// A name and the acronym that follows it in brackets: `Shanghai Cooperation Organisation (SCO)`.
struct Expansion: Sendable, Hashable {
    /// Indices of the sentence's words.
    var name: Range<Int>
    var acronym: String

    /// How many words before the bracket are looked at.
    private static let reach = 16

    /// Every acronym in brackets of a sentence whose letters begin the words of a name before it.
    static func find(in words: [ProseWord]) -> [Expansion] {
        words.indices.flatMap { index -> [Expansion] in
            guard index > 0, words[index].gap == .opens else { return [] }
            var end = index + 1
            while end < words.count, words[end].gap == .space, words[end].isAcronym { end += 1 }
            return words[index..<end].filter(\.isAcronym).compactMap { word in
                name(for: word.text, before: index, in: words).map { Expansion(name: $0, acronym: word.text) }
            }
        }
    }

    private static func name(for acronym: String, before index: Int, in words: [ProseWord]) -> Range<Int>? {
        let letters = acronym.lowercased().filter { $0 != "." }
        let first = max(0, index - reach)
        for end in stride(from: index, to: first, by: -1) where words[end - 1].isCapital {
            for start in stride(from: end - 1, through: first, by: -1) {
                guard let initials = initials(of: words[start..<end]), initials.count <= letters.count else { break }
                if initials == letters, words[start].isCapital, end - start > 1 || initials.count > 1 {
                    return start..<end
                }
            }
        }
        return nil
    }

    /// The first letters of the capitalised parts of words; nil if a longer lower-case word is between them.
    private static func initials(of words: ArraySlice<ProseWord>) -> String? {
        var letters = ""
        for (index, word) in zip(words.indices, words) {
            if index > words.startIndex, word.gap != .space { return nil }
            guard word.isCapital else {
                if word.lower.utf8.count > 3 { return nil }
                continue
            }
            for part in word.text.split(separator: "-") { letters += part.prefix(1).lowercased() }
        }
        return letters
    }
}
