import Base
import Language
import Model

/// Finds the names in one sentence: runs of capitalised words, without what only says a nationality or an office.
struct NameFinder {
    /// No name has more words.
    private static let longest = 16

    private let words: [ProseWord]
    private let sentence: Int
    private let language: LanguageWords
    private let names: NameWords
    private let runs: [Range<Int>]
    private let expanded: Set<Range<Int>>

    init(_ sentence: ProseSentence, at index: Int, wording: Wording, expansions: [Expansion]) {
        (words, language, names) = (sentence.words, sentence.language, sentence.language.names)
        self.sentence = index
        runs = NameRuns(sentence, wording: wording, expansions: expansions).all()
        expanded = Set(expansions.map(\.name))
    }

    func uses() -> [NameUse] {
        // A heading or title that is all in capitals shows no names.
        let capitals = words.count { $0.isAcronym && $0.lower.utf8.count > 3 }
        if capitals > 3 && capitals * 2 > words.count { return [] }
        let persons = NameLists(words: words, runs: runs, actors: names.actors.value).amongPersons
        return runs.flatMap { run in
            uses(run).map { use in
                var use = use
                use.isAmongPersons = persons.contains(run)
                use.isInPart = !language.isComplete
                if use.isInPart { use.plainKind = BodyRun(words, language)?.kind(of: use, in: run) }
                use.mayBeGenitive =
                    !language.writing.affixes.isEmpty && use.name.hasSuffix("s") && !use.name.hasSuffix("ss")
                return use
            }
        }
    }

    private func uses(_ run: Range<Int>) -> [NameUse] {
        guard run.count <= Self.longest else { return [] }
        if expanded.contains(run) || BodyRun(words, language)?.kind(of: run) != nil { return [use(run, role: nil)] }
        var run = run
        if run.count > 1, run.allSatisfy({ words[$0].isAcronym || words[$0].hasStop }) { return capitals(run) }
        guard !fillsQuotation(run) else { return [] }
        run = withoutCompany(run)
        // `Rose Bowl-bound`, `Labour MPs`
        if let last = run.last, run.count > 1, isAdjective(words[last]) || isPluralAcronym(words[last]) { return [] }
        return split(run).compactMap(person).map(withoutDash)
    }

    /// `Ada Byron` of `Ada Byron–say her name`: a long dash ends the name of a person, though no space is beside it.
    private func withoutDash(_ use: NameUse) -> NameUse {
        guard let place = use.words.firstIndex(where: { $0.contains("–") || $0.contains("—") }), place > 0,
            names.actors.givenNames.contains(use.words[0])
        else { return use }
        var use = use
        use.words = use.words[..<place] + [String(use.words[place].prefix { $0 != "–" && $0 != "—" })]
        use.name = use.words.joined(separator: " ")
        return use
    }

    /// Without what stands beside a name: `Petitioner`, `Washington-based`, the `Flight` before a number, `QC`.
    private func withoutCompany(_ run: Range<Int>) -> Range<Int> {
        var run = run
        while let last = run.last, run.count > 1, isLabel(last) { run = run.lowerBound..<last }
        if run.count > 1, names.actors.partyWords.contains(words[run.lowerBound].lower) {
            run = run.lowerBound + 1..<run.upperBound
        }
        if let last = run.dropLast().last(where: { describesOnly(words[$0]) }), run.upperBound - last > 2 {
            run = last + 1..<run.upperBound
        }
        while let last = run.last, run.count > 2, names.actors.honours.contains(words[last].text) {
            run = run.lowerBound..<last
        }
        return run
    }

    /// Whether a word begins with a name and ends in small letters, as `Washington-based` does.
    private func describesOnly(_ word: ProseWord) -> Bool {
        guard let last = parts(word).dropFirst().last, let first = last.unicodeScalars.first else {
            return false
        }
        return first.properties.isLowercase && last.utf8.count > 2
    }

    private func parts(_ word: ProseWord) -> [Substring] { word.text.split { "-–".contains($0) } }

    private func isAdjective(_ word: ProseWord) -> Bool {
        guard let tail = parts(word).dropFirst().last else { return false }
        return names.actors.adjectiveEndings.contains(String(tail))
    }

    private func isPluralAcronym(_ word: ProseWord) -> Bool {
        word.text.count > 2 && word.text.hasSuffix("s") && word.text.dropLast().allSatisfy(\.isUppercase)
    }

    /// A number follows the word, so it is `Flight` or `Section`, and no part of the name before it.
    private func isLabel(_ index: Int) -> Bool {
        let isNumbered =
            index + 1 < words.count && words[index + 1].text.utf8.first.map { (48...57).contains($0) } == true
        return isNumbered && names.actors.things.contains(words[index].lower) && words[index + 1].gap == .space
    }

    /// `JUSTICE BYRON`: a name only after an office; several acronyms are several names.
    private func capitals(_ run: Range<Int>) -> [NameUse] {
        guard let title = run.last(where: { isTitle($0) }) else {
            return run.filter { words[$0].isAcronym }.compactMap { person($0..<$0 + 1) }
        }
        guard title + 1 < run.upperBound else { return [] }
        var use = use(title + 1..<run.upperBound, role: nil)
        use.words = use.words.map { $0.prefix(1) + $0.dropFirst().lowercased() }
        use.name = use.words.joined(separator: " ")
        let office = words[title].lower
        use.title = office.prefix(1).uppercased() + office.dropFirst() + words[title].ending
        if !names.actors.courtesies.contains(office) { use.role = use.title }
        return [use]
    }

    /// Cuts a run before a first name that follows an office, an acronym or a nationality: `Reuters | Ada Byron`.
    private func split(_ run: Range<Int>) -> [Range<Int>] {
        if !language.isComplete {
            return [BodyRun(words, language)?.kind(of: run) == nil ? cutAtFirstName(run) : run]
        }
        guard run.count > 2, !isBody(run),
            let given = run.dropFirst().dropLast().first(where: { names.actors.givenNames.contains(words[$0].text) }),
            !run.prefix(while: { $0 < given }).contains(where: { isTitle($0) })
        else { return [run] }
        let before = run.lowerBound..<given
        let text = written(before)
        let isKnown =
            words[given - 1].isAcronym || names.actors.known[text] != nil || isBody(before) || names.isNational(text)
            || names.parties.contains(words[given - 1].lower) || endsList(before)
        return isKnown ? [before, given..<run.upperBound] : [run]
    }

    /// In a language of which no words of offices are known, what is before a first name is no part of the name.
    private func cutAtFirstName(_ run: Range<Int>) -> Range<Int> {
        run.dropLast().first { index in
            let first = words[index].text.split(separator: "-").first.map(String.init) ?? ""
            return names.actors.givenNames.contains(first)
                || BodyWords.of(language.tag) != nil && ActorWords.continentalGivenNames.contains(first)
        }.map { $0..<run.upperBound } ?? run
    }

    /// `Minister for Schools, Young People and Families Ada Byron`: what the office is for ends in a plural.
    private func endsList(_ run: Range<Int>) -> Bool {
        run.count == 1 && run.lowerBound > 0 && words[run.lowerBound - 1].lower == "and"
            && words[run.lowerBound].lower.hasSuffix("s")
            && !names.actors.givenNames.contains(words[run.lowerBound].text)
    }

    /// Whether the last word, or the one before `of`, is that of a body.
    private func isBody(_ run: Range<Int>) -> Bool {
        let connector = run.dropFirst().first { ["of", "for", "on"].contains(words[$0].lower) } ?? run.upperBound
        return names.kind(ofHead: words[connector - 1].lower) != nil || names.actors.known[written(run)] != nil
    }

    // MARK: - Offices

    private func isTitle(_ index: Int) -> Bool { names.isTitle(withoutTime(words[index].lower)) }

    private func person(_ run: Range<Int>) -> NameUse? {
        guard let (name, title) = trimmed(run) else { return nil }
        let isCut =
            run.lowerBound > 0 && words[run.lowerBound - 1].lower == "and" && words[run.lowerBound].gap == .space
        guard let title else { return use(name, role: nil) }
        let last = words[title.upperBound - 1].lower
        var use = use(name, role: nil)
        use.title = written(title.count > 3 ? title.upperBound - 1..<title.upperBound : title)
        if names.actors.regalTitles.contains(last), name.count == 1 || isNumeral(name.upperBound - 1) {
            let title = words[title.upperBound - 1].text
            use.name = "\(title) \(use.name)"
            use.words.insert(title, at: 0)
            use.followsOffice = true
            return use
        }
        let isCourtesy = names.actors.courtesies.contains(last)
        if !isCut, !isCourtesy { use.role = office(title) }
        if isCut || isCourtesy { use.followsOffice = true }
        return use
    }

    private func isNumeral(_ index: Int) -> Bool { words[index].text.utf8.allSatisfy { "IVX".utf8.contains($0) } }

    /// The office in full, without an acronym that belongs to the sentence before: `Senator` for `Sen.`
    private func office(_ title: Range<Int>) -> String {
        let start = title.first { !(words[$0].isAcronym && words[$0].text.contains(".")) } ?? title.lowerBound
        return (start..<title.upperBound).map { index in
            names.actors.offices[words[index].lower] ?? withoutTime(words.written(index..<index + 1))
        }.joined(separator: " ")
    }

    /// `President` of `Then-President`
    private func withoutTime(_ word: String) -> String {
        guard let dash = word.firstIndex(of: "-"), names.actors.beforeOffices.contains(word[..<dash].lowercased())
        else {
            return word
        }
        return String(word[word.index(after: dash)...])
    }

    /// Without nationality and office before the name; nil if nothing but these is there.
    private func trimmed(_ run: Range<Int>) -> (name: Range<Int>, title: Range<Int>?)? {
        var name = run
        let isBody = isBody(run)
        let isState = names.state(written(name)) != nil
        let titles = isBody || isRegalPlace(run) ? [] : run.filter { isTitle($0) }
        while name.count > 1, !isState, names.isNational(words[name.lowerBound].text), !titles.isEmpty || !isBody {
            let first = words[name.lowerBound].text
            guard !titles.isEmpty || names.isDemonym(first) else { break }
            if name.count == 2, names.actors.value.isGivenName(first) { break }
            name = name.lowerBound + 1..<name.upperBound
        }
        if name.count == 1, names.isDemonym(words[name.lowerBound].text) { return nil }
        guard !titles.isEmpty else { return (name, nil) }
        // `Secretary of State Ada Byron`: what the office is for ends at the first name.
        let connector = name.first { ["of", "for"].contains(words[$0].lower) }
        if let connector {
            guard let given = firstName(after: connector, in: name), given > connector + 1 else { return nil }
            return (given..<name.upperBound, name.lowerBound..<given)
        }
        guard let title = titles.last(where: { isOffice($0, in: name) }) else {
            return titles.contains(name.upperBound - 1) && name.count == 1 ? nil : (name, nil)
        }
        guard title + 1 < name.upperBound else { return nil }
        return (title + 1..<name.upperBound, name.lowerBound..<title + 1)
    }

    /// `Prince Edward County`
    private func isRegalPlace(_ run: Range<Int>) -> Bool {
        guard run.count > 2, names.actors.regalTitles.contains(words[run.lowerBound].lower) else { return false }
        let last = words[run.upperBound - 1].lower
        return names.placeHeads.contains(last) || names.actors.things.contains(last)
    }

    /// Where the name begins after what the office is for: at a first name, or at the second of three words.
    private func firstName(after connector: Int, in name: Range<Int>) -> Int? {
        if let given = name.dropLast().first(where: {
            $0 > connector && names.actors.givenNames.contains(words[$0].text)
        }) {
            return given
        }
        let rest = name.filter { $0 > connector && words[$0].lower != "the" }
        guard rest.count == 3, rest.allSatisfy({ words[$0].isCapital && !words[$0].isAcronym }),
            names.kind(ofHead: words[rest[2]].lower) == nil, !isTitle(rest[2]),
            names.state(words.written(rest[0]..<rest[1] + 1)) == nil,
            names.state(words.written(rest[1]..<rest[2] + 1)) == nil
        else { return nil }
        return rest[1]
    }

    /// Whether a word is the office before a name, and no part of it, as in `Martin Luther King`.
    private func isOffice(_ index: Int, in name: Range<Int>) -> Bool {
        let before = name.prefix { $0 < index }
        return isTitle(index)
            && !before.contains { names.actors.value.isGivenName(words[$0].text) && !isTitle($0) }
    }

    // MARK: - Uses

    private func written(_ range: Range<Int>) -> String { words.written(range) }

    private func use(_ name: Range<Int>, role: String?) -> NameUse {
        guard words[name.lowerBound].isQuoted || !name.contains(where: { isNickname($0, in: name) }) else {
            return useWithNickname(name)
        }
        var use = NameUse(
            name: written(name), words: name.map { words[$0].text + (words[$0].hasStop ? "." : "") },
            sentence: sentence, role: role)
        NameSurroundings(words: words, language: language).look(around: name, &use)
        return use
    }

    /// Whether a word within a name is in quotation marks or in brackets.
    private func isNickname(_ index: Int, in name: Range<Int>) -> Bool {
        words[index].isQuoted || words[index].gap == .opens && index > name.lowerBound
    }

    /// Without the nickname in quotation marks or brackets.
    private func useWithNickname(_ name: Range<Int>) -> NameUse {
        let parts = name.filter { !isNickname($0, in: name) }.map { words[$0].text + (words[$0].hasStop ? "." : "") }
        var use = NameUse(name: parts.joined(separator: " "), words: parts, sentence: sentence)
        NameSurroundings(words: words, language: language).look(around: name, &use)
        return use
    }

    /// Whether a quotation holds the run and nothing else: the title of a work.
    private func fillsQuotation(_ run: Range<Int>) -> Bool {
        let first = words[run.lowerBound]
        let isClosed =
            run.upperBound == words.count || !words[run.upperBound].isQuoted || words[run.upperBound].isInitial
        return run.count > 1 && first.isQuoted && first.isInitial && isClosed
    }
}
