import Language

extension ClaimRearrangement {
    /// "The bridge was built in 1988 and was sold in May", "Built in 1988, the bridge was sold in May".
    ///
    /// - Parameter text: The text of the second sentence.
    func isFronted(_ joined: [Word], _ fronted: [Word], _ text: ClaimText) -> Bool {
        let (long, short) = (joined.map(\.form), fronted.map(\.form))
        guard !changes.passives.isEmpty, !long.contains(where: { changes.negations.contains($0) }),
            let first = long.firstIndex(where: { changes.passives.contains($0) }), first > 0, first <= 8,
            let and = long[first...].firstIndex(of: "and"), and > first + 1, and + 1 < long.count,
            let comma = fronted.indices.dropFirst().first(where: { text.words[fronted[$0].place].before == .comma })
        else { return false }
        let rest = long[(and + 1)...]
        let isRepeated = rest.first == long[first]
        let predicate = long[(first + 1)..<and]
        guard predicate.first.map({ $0.hasSuffix("ed") || Self.participles.contains($0) }) ?? false,
            short[..<comma].elementsEqual(predicate)
        else { return false }
        let main = Array(long[..<first]) + (isRepeated ? [] : [long[first]]) + rest
        return short[comma...].elementsEqual(main)
    }

    private static let participles = Set(
        words: """
            built made held kept lost found sent bought sold known begun written driven drawn given taken born brought
            """)
}

extension ClaimText {
    func isClosed(after index: Int) -> Bool { (words[safe: index + 1]?.before ?? end).contains(.closing) }

    /// Whether a word has two capitals or more.
    func isAcronym(_ index: Int) -> Bool {
        let letters = bytes[words[index].range]
        return letters.count <= 8 && letters.count { (0x41...0x5A).contains($0) } >= 2
    }
}
