import Language

/// Tells the words that can be added to a sentence, or dropped from it, without changing what it claims.
struct SidePhrase {
    let text: ClaimText
    let changes: ChangeWords
    /// Whether the words are within what a note quotes.
    let isQuoted: Bool
    /// Whether they come after it.
    let isAfter: Bool
    /// Whether they were added, not dropped.
    var isAdded = false
    let language: ClaimLanguage

    /// The same words may be cut out at several places: of "in May and in June", "in May and" or "May and in".
    func isOne(_ range: Range<Int>) -> Bool {
        if isHere(range) { return true }
        for step in [-1, 1] {
            var range = range
            for _ in 0..<4 {
                guard let moved = shifted(range, by: step) else { break }
                range = moved
                if isHere(range) { return true }
            }
        }
        return false
    }

    private func shifted(_ range: Range<Int>, by step: Int) -> Range<Int>? {
        let (gained, lost) =
            step > 0 ? (range.upperBound, range.lowerBound) : (range.lowerBound - 1, range.upperBound - 1)
        guard let one = text.words[safe: gained], let other = text.words[safe: lost], one.form == other.form else {
            return nil
        }
        return range.lowerBound + step..<range.upperBound + step
    }

    private func isHere(_ range: Range<Int>) -> Bool {
        let words = text.words[range]
        guard let first = words.first else { return true }
        if isHarmless(words) || isJoint(range) || isOfKnownForm(range) || isOfKnownPlace(range) {
            return true
        }
        if text.beginsSentence(range.lowerBound), words.contains(where: { changes.frequencies.contains($0.form) }) {
            return false
        }
        guard !words.indices.contains(where: { governs($0, in: range) }), first.form != "'s" else { return false }
        if isSentence(range) { return isParagraph(range) }
        let isSetOff = text.isDivided(at: range.lowerBound) && text.isDivided(at: range.upperBound)
        if isSetOff && isAside(range, first) || isContinuation(range, first) { return true }
        guard words.last?.form != "'s" else { return false }
        return isPhrase(range, first) || isAdverb(words) || isModifier(range) || isPlace(range)
    }

    // MARK: Kinds

    private func isHarmless(_ words: ArraySlice<ClaimWord>) -> Bool {
        changes.harmless.contains(words.map(\.form).joined(separator: " "))
    }

    /// An article, or a word that joins what is divided there.
    private func isJoint(_ range: Range<Int>) -> Bool {
        let words = text.words[range]
        if range.count == 1, let word = words.first, changes.fillers.contains(word.form) {
            return text.words[safe: range.upperBound].map { !changes.quantifiers.contains($0.form) } ?? true
        }
        let isDivided = text.isDivided(at: range.lowerBound) || text.isDivided(at: range.upperBound)
        return isDivided && range.count <= 2
            && words.allSatisfy { changes.joints.contains($0.form) || changes.fillers.contains($0.form) }
    }

    /// A whole sentence, which is never a side phrase of another.
    private func isSentence(_ range: Range<Int>) -> Bool {
        range.contains { text.beginsSentence($0) && text.sentences(around: $0..<$0 + 1).upperBound <= range.upperBound }
    }

    /// A paragraph between two that a note quotes, of which the second does not refer back to it.
    private func isParagraph(_ range: Range<Int>) -> Bool {
        let next = text.words[text.sentence(from: range.upperBound)]
        return isQuoted && text.isWholeBlocks(range) && !NotedClaim.refersBack(next, language)
    }

    /// A clause or phrase that commas, dashes or brackets set off.
    private func isAside(_ range: Range<Int>, _ first: ClaimWord) -> Bool {
        let words = text.words[range]
        guard words.count > 1 else { return isAdverb(words) }
        if countsAgain(range) { return false }
        // "Had it rained, …" is a condition.
        if text.beginsSentence(range.lowerBound),
            changes.auxiliaries.contains(first.form) || changes.modals.contains(first.form)
        {
            return false
        }
        let isRelative =
            (changes.relatives.contains(first.form) || isOfThem(range)) && !text.beginsSentence(range.lowerBound)
        if isRelative, !isQuoted { return true }
        let isBracketed = first.before.contains(.opening)
        guard isRelative || isBracketed || words.contains(where: { !$0.isCapital && !$0.isFigure }) || isNamed(range)
        else { return false }
        return words.indices.allSatisfy { index in
            let word = words[index]
            guard isDecisive(word), !changes.governs(word.form) || governs(index, in: range) else { return true }
            if changes.auxiliaries.contains(word.form) || changes.units.contains(word.form) { return true }
            if word.form == "'s" || changes.describing.contains(word.form) || isTime(index) { return true }
            if isBracketed, index > range.lowerBound, word.before.contains(.comma),
                changes.negations.contains(word.form)
            {
                return true
            }
            let describes = changes.quantifiers.contains(word.form) || changes.hedges.contains(word.form)
            return describes && (isRelative || isBracketed || isDetermined(index, in: range))
        }
    }

    /// "many of them elderly"
    private func isOfThem(_ range: Range<Int>) -> Bool {
        let first = text.words[range.lowerBound].form
        guard range.count > 3, changes.quantifiers.contains(first) || changes.hedges.contains(first) else {
            return false
        }
        let (link, others) = (text.words[range.lowerBound + 1].form, text.words[range.lowerBound + 2].form)
        return changes.functionWords.contains(link) && changes.pronouns.contains(others)
    }

    /// A name beside a noun: `counsel, Mr Ellery, accepted`; of a list of names it would be another.
    private func isNamed(_ range: Range<Int>) -> Bool {
        guard changes.capitalsAreNames, range.count <= 4, text.words[range].allSatisfy(\.isCapital),
            let before = text.words[safe: range.lowerBound - 1], let next = text.words[safe: range.upperBound]
        else { return false }
        return !before.isCapital && !before.isFigure && !changes.isFunction(before.form) && !next.isCapital
            && !changes.joints.contains(next.form) && !changes.dates.contains(text.words[range.lowerBound].form)
    }

    /// Whether a word says whose claim the sentence is: within "having heard both experts", `heard` does not.
    private func governs(_ index: Int, in range: Range<Int>) -> Bool {
        let word = text.words[index]
        guard changes.governs(word.form) else { return false }
        guard let ending = changes.participleEnding, changes.weakAttributions.contains(word.form),
            index > range.lowerBound,
            index + 1 < range.upperBound, text.words[range.lowerBound].form.hasSuffix(ending),
            !changes.governs(text.words[range.lowerBound].form)
        else { return true }
        return text.words[safe: index + 1].map { $0.form == "that" || !$0.before.isEmpty } ?? true
    }

    /// Another clause after what a note quotes: `, and we therefore affirm`.
    private func isContinuation(_ range: Range<Int>, _ first: ClaimWord) -> Bool {
        isAfter && !isQuoted && (text.isDivided(at: range.lowerBound) || range.count > 3)
            && text.isDivided(at: range.upperBound) && changes.joints.contains(first.form)
            && !changes.adversatives.contains(first.form)
    }

    /// A phrase such as `on its second day`, at the end of a clause.
    private func isPhrase(_ range: Range<Int>, _ first: ClaimWord) -> Bool {
        let words = text.words[range]
        guard words.count > 1, changes.prepositions.contains(first.form) else { return false }
        if let before = text.words[safe: range.lowerBound - 1], !text.isDivided(at: range.lowerBound),
            changes.prepositions.contains(before.form) || changes.fillers.contains(before.form)
        {
            return false
        }
        if let next = text.words[safe: range.upperBound], !text.isDivided(at: range.upperBound),
            !changes.isFunction(next.form) || changes.auxiliaries.contains(next.form)
                || changes.modals.contains(next.form)
        {
            return false
        }
        return words.indices.allSatisfy { index in
            !isDecisive(words[index]) || changes.units.contains(words[index].form) || isTime(index)
                || changes.quantifiers.contains(words[index].form) && isDetermined(index, in: range)
        }
    }

    /// A single adverb that says how something was done.
    private func isAdverb(_ words: ArraySlice<ClaimWord>) -> Bool {
        guard words.count == 1, let word = words.first, let ending = changes.adverbEnding else { return false }
        return word.form.hasSuffix(ending) && word.form.count > 4 && !isDecisive(word) && !word.isCapital
    }

    /// One or two words that describe the thing after them: `a careful forecast`.
    private func isModifier(_ range: Range<Int>) -> Bool {
        guard changes.adverbEnding != nil, range.count <= 2, !text.isDivided(at: range.upperBound),
            let before = text.words[safe: range.lowerBound - 1], let next = text.words[safe: range.upperBound]
        else { return false }
        guard changes.fillers.contains(before.form) || changes.pronouns.contains(before.form), before.form != "that",
            !changes.isFunction(next.form), !changes.roles.contains(next.form), !next.isFigure, !isDecisive(next)
        else { return false }
        return text.words[range].allSatisfy {
            !$0.isCapital && !$0.isFigure && !isDecisive($0) && !changes.isFunction($0.form)
                && !changes.roles.contains($0.form)
        }
    }

    /// A name after a verb, before a phrase of time or place: `left Port Ellery at nine`.
    private func isPlace(_ range: Range<Int>) -> Bool {
        guard changes.capitalsAreNames, range.count <= 3, !text.beginsSentence(range.lowerBound),
            let before = text.words[safe: range.lowerBound - 1], let next = text.words[safe: range.upperBound]
        else { return false }
        return text.words[range].allSatisfy { $0.isCapital && !isDecisive($0) && !changes.dates.contains($0.form) }
            && !before.isCapital && !before.isFigure && !changes.isFunction(before.form)
            && !changes.roles.contains(before.form) && changes.prepositions.contains(next.form)
    }

    // MARK: Words

    func isDecisive(_ word: ClaimWord) -> Bool {
        if word.isCapital, changes.dates.contains(word.form) { return false }
        if word.form == "'s" || changes.isDecisive(word.form) { return true }
        return changes.prefixes.contains {
            word.form.hasPrefix($0) && changes.isDecisive(String(word.form.dropFirst()))
        }
    }

    /// Whether a word that can be a condition is before a year or date, or begins a time: `since 1903`, `since the war`.
    private func isTime(_ index: Int) -> Bool {
        guard changes.conditions.contains(text.words[index].form), let next = text.words[safe: index + 1] else {
            return false
        }
        if changes.beginnings.contains(text.words[index].form), changes.fillers.contains(next.form) { return true }
        return next.isFigure || next.isCapital && changes.dates.contains(next.form)
    }

    /// Whether an article or possessive comes before a word: `its second day`.
    private func isDetermined(_ index: Int, in range: Range<Int>) -> Bool {
        guard index > range.lowerBound else { return false }
        let before = text.words[index - 1].form
        return changes.fillers.contains(before)
            || changes.pronouns.contains(before) && !changes.subjects.contains(before)
    }
}
