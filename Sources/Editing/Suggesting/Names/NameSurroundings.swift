import Base
import Language

/// What the words around a name say of it.
struct NameSurroundings {
    let words: [ProseWord]
    let language: LanguageWords

    private var names: NameWords { language.names }

    /// Adds to a use of a name what is before and after it.
    func look(around name: Range<Int>, _ use: inout NameUse) {
        let (first, last) = (words[name.lowerBound], words[name.upperBound - 1])
        look(before: name.lowerBound, &use)
        look(behind: name.upperBound, &use)
        use.isPossessive = last.isPossessive || last.isPluralOwner
        use.isItalic = name.allSatisfy { words[$0].isItalic }
        use.isDoubtful = name.count == 1 && first.isInitial && !first.isAcronym
        let isBody = names.kind(ofHead: last.lower) != nil || names.state(use.name) != nil
        if names.placeHeads.contains(last.lower), !isBody { use.isPlace = true }
        if names.actors.places.contains(use.name) || names.isPartOfState(use.name) { use.isPlace = true }
        if names.compass.contains(first.lower), !isBody { use.isPlace = true }
    }

    // MARK: - Before

    private func look(before start: Int, _ use: inout NameUse) {
        guard start > 0, words[start].gap == .space || words[start].gap == .comma else { return }
        var before = start - 1
        if saysPerson(words[before].lower), !words[before].isCapital, !words[before].isPossessive {
            use.followsOffice = true
            if words[start].gap == .space, use.role == nil { use.role = office(endingAt: before) }
        }
        guard words[start].gap == .space else { return }
        use.saidKind = words[before].isPossessive ? nil : names.actors.bodyNouns[words[before].lower]
        if isVersus(before) { use.isParty = true }
        if words[before].isPossessive, names.isNational(words[before].text) { use.isOwnedByState = true }
        if words[before].lower == "the" {
            use.hasArticle = true
            guard before > 0 else { return }
            before -= 1
        }
        let lower = words[before].lower
        use.isIndefinite = ["a", "an"].contains(lower)
        if lower == "of", words[start].isAcronym, before > 1, isPerson(at: before - 2) { use.hasMember = true }
        if names.state(use.name) != nil, names.actors.ways.contains(lower) { use.isPlace = true }
        if names.placePrepositions.contains(lower), !isOwner(use, from: start) { use.isPlace = true }
        if lower == "of", before > 0, names.actors.placeKinds.contains(words[before - 1].lower) {
            use.isPlace = true
        }
        if names.actors.beforeAgents.contains(lower) { use.isAgent = true }
        // `We shall strike, said Ada Byron`
        if names.actors.quotingVerbs.contains(lower), use.words.count > 1, !use.hasArticle, before + 1 == start {
            (use.acts, use.speaks) = (true, true)
        }
        if lower == "and", before > 1, names.actors.beforeAgents.contains(words[before - 2].lower),
            words[before - 1].isCapital
        {
            use.isAgent = true
        }
    }

    /// Whether the name ends in `’s`, as in `in Ada Byron’s office`.
    private func isOwner(_ use: NameUse, from start: Int) -> Bool {
        words[min(words.count, start + use.words.count) - 1].isPossessive
    }

    private func isVersus(_ index: Int) -> Bool {
        index < words.count && names.actors.versus.contains(words[index].lower)
    }

    /// The office in small letters that ends at a word, with the words that describe it; nil for a relative.
    private func office(endingAt index: Int) -> String? {
        guard !names.actors.kin.contains(words[index].lower) else { return nil }
        var start = index
        while start > 0, index - start < 3, words[start].gap == .space, describes(start - 1) { start -= 1 }
        return (start..<index + 1).map { words[$0].text }.joined(separator: " ")
    }

    private func describes(_ index: Int) -> Bool {
        let word = words[index]
        return names.modifiers.contains(word.lower) || names.isOffice(word.lower)
            || names.actors.officeModifiers.contains(word.lower)
    }

    // MARK: - After

    private func look(behind end: Int, _ use: inout NameUse) {
        guard end < words.count else { return }
        let (next, last) = (words[end], words[end - 1])
        if isVersus(end), next.gap == .space { use.isParty = true }
        if next.text.utf8.first.map({ (48...57).contains($0) }) == true, next.gap == .space { use.isNumbered = true }
        if names.actors.honours.contains(next.text), next.gap == .space || next.gap == .comma {
            use.followsOffice = true
        }
        lookPastComma(end, &use)
        if use.words.count == 1, next.lower == "and", next.gap == .space, end + 2 < words.count,
            words[end + 1].isCapital, !words[end + 1].isAcronym, !names.isTitle(words[end + 1].lower),
            words[end + 2].isCapital, words[end + 2].gap == .space
        {
            use.isShared = true
        }
        if next.gap == .opens, end + 1 < words.count, words[end + 1].lower == "capital" { use.isPlace = true }
        lookPastList(end, &use)
        if last.isPossessive, next.gap == .space, isPerson(at: end) { use.hasMember = true }
        guard next.gap == .space, !last.isPossessive, !last.isPluralOwner else { return }
        if names.actors.personPronouns.contains(next.lower) { use.followsOffice = true }
        lookAtVerb(end, &use)
        if use.words.count > 1, !use.isPlace, names.actors.membersNouns.contains(next.lower) {
            use.saidKind = names.actors.bodyNouns[next.lower]
        }
        use.isAttribute = !next.isCapital && !use.acts && !names.functionWords.contains(next.lower)
        guard !next.isCapital, !last.isAcronym else { return }
        if names.placeNouns.contains(next.lower)
            || language.happenings.strikes.contains(language.happenings.nouns[next.lower] ?? "")
        {
            use.isPlace = true
        }
    }

    /// Whether the full name of a person begins at a word.
    private func isPerson(at index: Int) -> Bool {
        guard index >= 0, index + 1 < words.count, words[index].isCapital, words[index + 1].isCapital,
            words[index + 1].gap == .space, !words[index].isPossessive
        else { return false }
        return names.actors.value.isGivenName(words[index].text)
            || FamilyNames.isFollowed(words[index].text, by: words[index + 1].text)
    }

    private func lookPastComma(_ end: Int, _ use: inout NameUse) {
        let (next, last) = (words[end], words[end - 1])
        guard next.gap == .comma else { return }
        let isList = end + 1 < words.count && words[end + 1].gap == .comma
        let isRegion = names.state(next.text) != nil || names.isPartOfState(next.text) || isTwoWordRegion(end)
        if next.isCapital, isRegion, names.state(use.name) == nil, !isList || names.isPartOfState(next.text),
            names.kind(ofHead: last.lower) == nil
        {
            use.isPlace = true
        }
        if !next.isCapital {
            if tellsPerson(end) { use.followsOffice = true } else if let kind = toldBody(end) { use.saidKind = kind }
        }
        // `…, Ada Byron, alerted the house`
        if words[end - use.words.count].gap == .comma, names.actors.speakingVerbs.contains(next.lower) {
            use.acts = true
        }
    }

    /// `Ada Byron, Tom Ashby and the Vale Council agreed`: the verb of a list is that of each.
    private func lookPastList(_ end: Int, _ use: inout NameUse) {
        var index = end
        while index < words.count, index < end + 20 {
            let word = words[index]
            let isBetween = word.lower == "and" || language.happenings.articles.contains(word.lower)
            guard word.gap == .space || word.gap == .comma, word.isCapital && !word.isInitial || isBetween else {
                break
            }
            index += 1
        }
        if index > end, words[index - 1].isCapital, !words[index - 1].isPossessive { lookAtVerb(index, &use) }
    }

    private func isTwoWordRegion(_ index: Int) -> Bool {
        index + 1 < words.count && words[index + 1].gap == .space
            && names.isPartOfState("\(words[index].text) \(words[index + 1].text)")
    }

    /// The verb after a name, past adverbs and the like.
    private func lookAtVerb(_ end: Int, _ use: inout NameUse) {
        var index = end
        while index < words.count, index < end + 3, words[index].gap == .space, !words[index].isCapital {
            let lower = words[index].lower
            if names.actors.speakingVerbs.contains(lower) || names.actingVerbs.contains(lower) {
                use.acts = true
                use.speaks = names.actors.speakingVerbs.contains(lower)
                return
            }
            let isPast = lower.hasSuffix("ed") && lower.utf8.count > 4 && !lower.hasSuffix("eed")
            if isPast || names.actors.actingVerbs.contains(lower) {
                use.acts = true
                return
            }
            guard names.actors.beforeVerbs.contains(lower) || lower.hasSuffix("ly") else { return }
            index += 1
        }
    }

    /// Whether words after a comma say who someone is: `, its president`, `, who advised`.
    private func tellsPerson(_ index: Int) -> Bool {
        if names.actors.personPronouns.contains(words[index].lower) { return true }
        if saysPerson(words[index].lower) { return true }
        guard names.actors.beforeOffices.contains(words[index].lower) else { return false }
        return description(from: index).contains {
            !$0.isCapital && (saysPerson($0.lower) || names.actors.personPronouns.contains($0.lower))
        }
    }

    /// The kind of body that words after a comma say something is: `, a weekly newspaper in the north`.
    private func toldBody(_ index: Int) -> String? {
        guard names.actors.beforeOffices.contains(words[index].lower) else { return nil }
        let noun = description(from: index).prefix { !names.functionWords.contains($0.lower) }.last
        return noun.flatMap { $0.isCapital ? nil : names.actors.bodyNouns[$0.lower] }
    }

    /// The next words after an article or the like, as far as nothing but spaces is between them.
    private func description(from index: Int) -> some Collection<ProseWord> {
        words[index + 1..<max(index + 1, min(words.count, index + 9))].prefix { $0.gap == .space }
    }

    /// Whether a word in small letters is that for an office, an occupation or a relative.
    private func saysPerson(_ word: String) -> Bool {
        names.isOffice(word) || names.actors.occupations.contains(word) || names.actors.kin.contains(word)
    }
}
