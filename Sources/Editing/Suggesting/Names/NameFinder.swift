import Language
import Model

/// Finds the names in one sentence: runs of capitalised words, without words that only begin a sentence, or name a
/// nationality or an office.
struct NameFinder {
    private let words: [ProseWord]
    private let sentence: Int
    private let language: LanguageWords
    private let wording: Wording
    private let expansions: [Expansion]

    init(_ sentence: ProseSentence, at index: Int, wording: Wording, expansions: [Expansion]) {
        words = sentence.words
        language = sentence.language
        self.sentence = index
        self.wording = wording
        self.expansions = expansions
    }

    func uses() -> [NameUse] { runs().flatMap(uses) }

    // MARK: - Runs

    private func runs() -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var index = 0
        while index < words.count {
            if let whole = expansions.first(where: { $0.name.lowerBound == index }) {
                runs.append(whole.name)
                index = whole.name.upperBound
            } else if begins(index) {
                var end = index + 1
                while let next = goesOn(to: end, from: index) { end = next }
                runs.append(index..<end)
                index = end
            } else {
                index += 1
            }
        }
        return runs
    }

    private func begins(_ index: Int) -> Bool {
        guard isPart(index) else { return false }
        guard words[index].isInitial, !words[index].isAcronym else { return true }
        let isPlain = wording.small.contains(words[index].lower) || Self.endsSmall(words[index])
        guard isPlain, index + 1 < words.count, isPart(index + 1), words[index + 1].gap == .space else {
            return !isPlain
        }
        return language.names.heads[words[index + 1].lower] != nil || language.names.titles.contains(words[index].lower)
    }

    /// Whether a hyphenated word continues in lower case, as `Counter-terrorism` at the start of a sentence does.
    private static func endsSmall(_ word: ProseWord) -> Bool {
        let parts = word.text.split(separator: "-")
        guard parts.count > 1, let last = parts.last?.unicodeScalars.first else { return false }
        return !last.properties.isUppercase
    }

    private func isPart(_ index: Int) -> Bool {
        let word = words[index]
        return word.isCapital && !word.isCovered && !language.dates.isName(word.lower)
            && (word.isAcronym || !language.names.functionWords.contains(word.lower))
            && (word.text.unicodeScalars.count > 1 || word.text.utf8.count > 1)
    }

    /// Where the name ends if it continues at a word.
    private func goesOn(to index: Int, from start: Int) -> Int? {
        guard index < words.count, words[index].gap == .space, !words[index - 1].isPossessive,
            !expansions.contains(where: { $0.name.lowerBound == index })
        else { return nil }
        if isPart(index) || isParticled(index) { return index + 1 }
        guard let next = after(index) else { return nil }
        if language.names.particles.contains(words[index].lower) { return next + 1 }
        guard words[index].lower == "of" || words[index].lower == "for" else { return nil }
        let last = words[index - 1].lower
        let joins =
            language.names.heads[last] != nil || language.names.titles.contains(last)
            || language.names.happenings.contains(last)
        return joins ? next + 1 : nil
    }

    /// Whether a small particle is tied to a capitalised word, as in `al-Baghdadi`.
    private func isParticled(_ index: Int) -> Bool {
        let parts = words[index].text.split(separator: "-")
        guard parts.count == 2, language.names.particles.contains(String(parts[0])), !words[index].isCovered else {
            return false
        }
        return parts[1].unicodeScalars.first?.properties.isUppercase ?? false
    }

    /// The capitalised word after a connecting one.
    private func after(_ index: Int) -> Int? {
        let next = index + 1
        guard next < words.count, words[next].gap == .space, isPart(next), !words[index].isCovered,
            !expansions.contains(where: { $0.name.lowerBound == next })
        else { return nil }
        return next
    }

    // MARK: - Uses

    private func uses(_ run: Range<Int>) -> [NameUse] {
        if run.count > 1, run.allSatisfy({ words[$0].isAcronym }) { return run.flatMap { uses($0..<$0 + 1) } }
        guard !fillsQuotation(run), let (name, role, hasOffice) = trimmed(run) else { return [] }
        let parts = name.map { words[$0].text }
        var use = NameUse(
            name: parts.joined(separator: " "), words: parts, sentence: sentence, role: role, followsOffice: hasOffice)
        look(before: name.lowerBound, &use)
        look(behind: name.upperBound, &use)
        use.isPossessive = words[name.upperBound - 1].isPossessive
        use.isDoubtful = name.count == 1 && words[name.lowerBound].isInitial && !words[name.lowerBound].isAcronym
        let last = parts.last?.lowercased() ?? ""
        if language.names.placeHeads.contains(last) { use.isPlace = true }
        let isBody = language.names.heads[last] != nil || language.names.state(use.name) != nil
        if let first = parts.first, language.names.compass.contains(first.lowercased()), !isBody { use.isPlace = true }
        return [use]
    }

    /// Without nationality and office before the name; nil if nothing but these is there.
    private func trimmed(_ run: Range<Int>) -> (name: Range<Int>, role: String?, hasOffice: Bool)? {
        guard !expansions.contains(where: { $0.name == run }) else { return (run, nil, false) }
        var name = run
        let isBody = language.names.heads[words[run.upperBound - 1].lower] != nil
        let hasTitle = !isBody && run.contains { language.names.titles.contains(words[$0].lower) }
        while name.count > 1, language.names.state(text(name)) == nil, isNational(words[name.lowerBound]),
            hasTitle || !isBody
        {
            guard hasTitle || language.names.isDemonym(words[name.lowerBound].text) else { break }
            name = name.lowerBound + 1..<name.upperBound
        }
        if name.count == 1, language.names.isDemonym(words[name.lowerBound].text) { return nil }
        guard hasTitle, let title = name.last(where: { language.names.titles.contains(words[$0].lower) }) else {
            return (name, nil, false)
        }
        guard title + 1 < name.upperBound else { return nil }
        let isCut =
            run.lowerBound > 0 && words[run.lowerBound - 1].lower == "and" && words[run.lowerBound].gap == .space
        return (title + 1..<name.upperBound, isCut ? nil : text(name.lowerBound..<title + 1), true)
    }

    private func isNational(_ word: ProseWord) -> Bool { language.names.isNational(word.text) }

    private func text(_ range: Range<Int>) -> String { range.map { words[$0].text }.joined(separator: " ") }

    /// Whether a quotation holds the run and nothing else: the title of a work.
    private func fillsQuotation(_ run: Range<Int>) -> Bool {
        let first = words[run.lowerBound]
        let isClosed =
            run.upperBound == words.count || !words[run.upperBound].isQuoted || words[run.upperBound].isInitial
        return run.count > 1 && first.isQuoted && first.isInitial && isClosed
    }

    private func look(before start: Int, _ use: inout NameUse) {
        guard start > 0, words[start].gap == .space || words[start].gap == .comma else { return }
        var before = words[start - 1]
        if language.names.isOffice(before.lower), !before.isCapital, !before.isPossessive {
            use.followsOffice = true
        }
        guard words[start].gap == .space else { return }
        if before.isPossessive, isNational(before) { use.isOwnedByState = true }
        if before.lower == "the", start > 1 { before = words[start - 2] }
        if language.names.placePrepositions.contains(before.lower) { use.isPlace = true }
        if before.lower == "of", start > 1, words[start - 2].lower == "capital" { use.isPlace = true }
    }

    /// Whether words after a comma say who someone is: `, its president`, `, who advised`.
    private func tellsPerson(_ index: Int) -> Bool {
        if words[index].lower == "who" { return true }
        guard ["its", "his", "her", "their", "the", "a", "an", "then"].contains(words[index].lower) else {
            return false
        }
        return words[index + 1..<max(index + 1, min(words.count, index + 4))].contains { word in
            word.gap == .space && !word.isCapital && language.names.isOffice(word.lower)
        }
    }

    private func look(behind end: Int, _ use: inout NameUse) {
        guard end < words.count else { return }
        let next = words[end]
        let isList = end + 1 < words.count && words[end + 1].gap == .comma
        if next.gap == .comma, next.isCapital, language.names.state(next.text) != nil,
            language.names.state(use.name) == nil,
            !isList,
            language.names.heads[words[end - 1].lower] == nil
        {
            use.isPlace = true
        }
        if next.gap == .comma, !next.isCapital, tellsPerson(end) { use.followsOffice = true }
        if next.gap == .opens, end + 1 < words.count, words[end + 1].lower == "capital" { use.isPlace = true }
        guard next.gap == .space, !next.isCapital else { return }
        if language.names.actingVerbs.contains(next.lower) { use.acts = true }
        guard !words[end - 1].isPossessive, !words[end - 1].isAcronym else { return }
        if language.names.placeNouns.contains(next.lower)
            || language.happenings.strikes.contains(language.happenings.nouns[next.lower] ?? "")
        {
            use.isPlace = true
        }
    }
}
