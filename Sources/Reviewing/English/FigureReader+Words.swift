import Language
import Model

/// The words of the families: what verb is before a number, and in what words of several.
extension FigureReader {
    /// "killed 31", "gunning down 31": the family whose verb is directly before the number, and where the verb begins.
    func verb(before start: Int) -> (family: Int, start: Int)? {
        if let found = phrase(endingAt: start), isActive(found.start) { return found }
        let verb = start - 1
        // in "was killed 31 …" the number is not an object; "killed or injured 130" counts two things in one.
        guard let family = family(in: \.verbs, verb), isActive(verb), !isJoined(before: verb) else { return nil }
        return (family, verb)
    }

    func isActive(_ verb: Int) -> Bool {
        !["was", "were", "been", "be", "are", "is"].contains { word(verb - 1, $0) }
    }

    /// The words of a family that begin here, and their end.
    func phrase(at index: Int) -> (family: Int, end: Int)? {
        guard tokens[index].kind == .word else { return nil }
        if isToDeath(index) { return families.firstIndex(where: \.isDeath).map { ($0, index + 3) } }
        if let end = woundsEnd(index) {
            return families.firstIndex { $0.names.contains("injured") }.map { ($0, end) }
        }
        for (family, words) in families.enumerated() {
            for phrase in words.phrases where phrase.first == tokens[index].word && isWritten(phrase, at: index) {
                return (family, index + phrase.count)
            }
        }
        return nil
    }

    /// Past "sustained various degrees of burns", "suffered leg injuries"; nil for "suffered fatal injuries".
    private func woundsEnd(_ verb: Int) -> Int? {
        guard ["suffered", "sustained", "received"].contains(where: { word(verb, $0) }) else { return nil }
        let end = (verb + 1..<verb + 7).first { index in
            tokens[index].kind != .word || tokens[index].number != nil || tokens[index].traits.contains(.wound)
        }
        guard let end, tokens[end].traits.contains(.wound),
            !(verb..<end).contains(where: { ["fatal", "no", "deadly", "mortal"].contains(tokens[$0].word) })
        else { return nil }
        return end + 1
    }

    /// "speared to death": any participle but those of what a court does, or of boredom and fear.
    private func isToDeath(_ index: Int) -> Bool {
        word(index + 1, "to") && word(index + 2, "death") && tokens[index].word.ends(in: lexicon.participleEnding)
            && !["condemned", "scared", "bored", "frightened", "tired"].contains { word(index, $0) }
            && !tokens[max(0, index - 9)..<index + 1].contains { $0.roles.contains(.suspect) }
    }

    func phrase(endingAt end: Int) -> (family: Int, start: Int)? {
        guard tokens[end - 1].kind == .word else { return nil }
        for (family, words) in families.enumerated() {
            for phrase in words.phrases
            where phrase.last == tokens[end - 1].word && isWritten(phrase, at: end - phrase.count) {
                return (family, end - phrase.count)
            }
        }
        return nil
    }

    func isWritten(_ phrase: [PackedWord], at start: Int) -> Bool {
        tokens.reads(phrase, at: start)
    }

    /// Whether a verb shares its number with the one before it: "killed or injured 130".
    func isJoined(before verb: Int) -> Bool {
        guard tokens[verb - 1].roles.contains(.conjunction) else { return false }
        return family(in: \.verbs, verb - 2) != nil || family(in: \.states, verb - 2) != nil
    }

    /// "31 were killed or injured": of "31 were killed and 100 injured" the second has a number of its own.
    func isJoined(behind state: Int) -> Bool {
        guard tokens[state + 1].roles.contains(.conjunction) || tokens[state + 1].isMark("/")
        else { return false }
        return family(in: \.states, state + 2) != nil || family(in: \.verbs, state + 2) != nil
    }

    func family(in forms: any KeyPath<Lexicon.Family, Set<PackedWord>> & Sendable, _ index: Int) -> Int? {
        guard tokens[index].word != .unknown else { return nil }
        return families.firstIndex { $0[keyPath: forms].contains(tokens[index].word) }
    }

    func has(_ index: Int, _ role: WordRole) -> Bool {
        tokens[index].roles.contains(role)
    }

    func word(_ index: Int, _ word: PackedWord) -> Bool {
        tokens[index].word == word
    }
}
