import Language
import Model

/// Names of bodies in a language of which only the words of bodies are known: `Cour des comptes`, `Wiener Bankverein`.
struct BodyRun {
    let words: [ProseWord]
    let bodies: BodyWords

    /// Nil in a language of which more is known, or nothing.
    init?(_ words: [ProseWord], _ language: LanguageWords) {
        guard let bodies = BodyWords.of(language.tag) else { return nil }
        (self.words, self.bodies) = (words, bodies)
    }

    /// No name of a body has more words.
    private static let longest = 12

    /// Where a name ends that begins at a word with the word for a body; nil if none does.
    func end(from start: Int) -> Int? {
        let head = words[start]
        guard head.isCapital, !head.isCovered, bodies.leading[head.lower] != nil else { return nil }
        var end = start + 1
        while end < words.count, end - start < Self.longest, let next = part(at: end) { end = next }
        while end > start + 1, bodies.connectors.contains(words[end - 1].lower) { end -= 1 }
        let rest = words[start + 1..<end]
        guard !rest.isEmpty, rest.contains(where: { isName($0) }) || bodies.hasSmallNouns && !head.isInitial else {
            return nil
        }
        return end
    }

    /// Where a part of a name ends: an adjective, or a noun after a connector.
    private func part(at index: Int) -> Int? {
        let word = words[index]
        guard word.gap == .space, !word.isCovered, !words[index - 1].isPossessive else { return nil }
        if isName(word) { return index + 1 }
        if elision(word) != nil { return index + 1 }
        if bodies.hasSmallNouns,
            bodies.adjectiveEndings.contains(where: { word.lower.hasSuffix($0) && word.lower.count > 4 }),
            !bodies.connectors.contains(words[index - 1].lower)
        {
            return index + 1
        }
        guard bodies.connectors.contains(word.lower), index + 1 < words.count else { return nil }
        var next = index + 1
        while next < words.count, next - index < 3, words[next].gap == .space,
            bodies.connectors.contains(words[next].lower)
        {
            next += 1
        }
        guard next < words.count, words[next].gap == .space else { return nil }
        if isName(words[next]) || elision(words[next]) != nil { return next + 1 }
        // "des göttlichen Heilandes"
        if bodies.hasCapitalNouns, next + 1 < words.count, isName(words[next + 1]), words[next + 1].gap == .space {
            return next + 2
        }
        let isNoun = bodies.hasSmallNouns && ["de", "des", "du", "la"].contains(words[next - 1].lower)
        return isNoun && words[next].lower.count > 2 ? next + 1 : nil
    }

    private func isName(_ word: ProseWord) -> Bool {
        if word.isCapital { return true }
        return word.text.utf8.first.map { (48...57).contains($0) } == true
            && !word.text.utf8.allSatisfy { (48...57).contains($0) }
    }

    /// What is after a small word and its apostrophe: `Homme` of `l'Homme`.
    private func elision(_ word: ProseWord) -> Substring? {
        guard let mark = word.text.firstIndex(where: { $0 == "'" || $0 == "’" }),
            bodies.elided.contains(word.text[..<mark].lowercased())
        else { return nil }
        return word.text[word.text.index(after: mark)...]
    }

    // MARK: - Kinds

    /// What a name is; nil if its words do not say it.
    func kind(of use: NameUse, in run: Range<Int>) -> Catalog.Actor.Kind? {
        if let kind = kind(of: run), run.count == use.words.count { return kind }
        return isPerson(use, in: run) ? .person : nil
    }

    /// The kind of body that the first or last word of a run says it is.
    func kind(of run: Range<Int>) -> Catalog.Actor.Kind? {
        let first = words[run.lowerBound]
        if run.count > 1, let kind = bodies.leading[first.lower], end(from: run.lowerBound) == run.upperBound {
            return Catalog.Actor.Kind(rawValue: kind)
        }
        let last = words[run.upperBound - 1]
        guard run.allSatisfy({ words[$0].isCapital }) else { return nil }
        guard run.count > 1 || last.text.contains("-"), !first.isInitial || run.count > 2 || !bodies.hasCapitalNouns,
            let kind = isFirm(last)
                ? "organisation" : bodies.endings.first(where: { last.lower.hasSuffix($0.ending) })?.kind
        else { return nil }
        return Catalog.Actor.Kind(rawValue: kind)
    }

    /// `AG`, `Fabriks-AG`
    private func isFirm(_ word: ProseWord) -> Bool {
        ["AG", "GmbH", "SE", "KG", "SARL", "SAS"].contains(word.text.split(separator: "-").last.map(String.init) ?? "")
    }

    /// Whether a name begins with a first name and is not that of a street or the like.
    private func isPerson(_ use: NameUse, in run: Range<Int>) -> Bool {
        guard (2...4).contains(use.words.count), let first = use.words.first, let last = use.words.last else {
            return false
        }
        let given = first.split(separator: "-").first.map(String.init) ?? first
        guard ActorWords.continentalGivenNames.contains(given), last.first?.isUppercase == true, last.count > 2,
            !bodies.endings.contains(where: { last.lowercased().hasSuffix($0.ending) }),
            !bodies.namedAfter.words.contains(where: { last.lowercased().hasSuffix($0) && $0.count > 3 }),
            use.words.dropFirst().allSatisfy({ bodies.leading[$0.lowercased()] == nil })
        else { return false }
        let start = run.upperBound - use.words.count
        let before = [start - 1, start - 2].filter { $0 >= 0 }.map { words[$0].lower }
        return !(before.first.map(bodies.namedAfter.contains) ?? false)
            && !(before.count > 1 && bodies.connectors.contains(before[0]) && bodies.namedAfter.contains(before[1]))
    }
}
