import Language

extension ClaimComparison {
    /// Why the claim is another one now, or may be; nil if it is the same.
    var objection: String? {
        guard !quote.isEmpty else { return "the passage is gone" }
        if isRearranged { return retraction ?? tale }
        if likeness < 0.5 { return "most of the passage is gone" }
        let edits = edits
        let moved = Set(
            (movedPhrases(edits) + swappedWords(edits) + movedAround(edits) + recast(edits))
                .flatMap { [$0.from, $0.to] })
        for (index, edit) in edits.enumerated() where !moved.contains(index) && !isBeforeReferrer(edit) {
            if let objection = objection(to: edit) { return objection }
        }
        return governing ?? capitals ?? punctuation ?? retraction ?? tale
    }

    private func objection(to edit: Edit) -> String? {
        let (old, new) = (claim.text.printed(edit.old), now.printed(edit.new))
        if edit.isAtSentence || isDivision(edit), isJoining(edit.old, in: claim.text), isJoining(edit.new, in: now) {
            return nil
        }
        if isRelativeAlone(edit) { return "'\(edit.old.isEmpty ? new : old)' changes what the sentence says" }
        if edit.old.isEmpty {
            return isSidePhrase(edit.new, of: now, edit) ? nil : "'\(new)' was added"
        }
        if edit.new.isEmpty {
            if isCutOff(edit) { return nil }
            let isNoted = isQuoted(edit) && edit.old.contains { claim.isNoted(claim.text.words[$0]) }
            return !isNoted && !isName(edit) && isSidePhrase(edit.old, of: claim.text, edit) || isClauseInPassing(edit)
                ? nil : "'\(old)' was removed"
        }
        return isSame(edit) || isJoint(edit) || isElsewhere(edit) || isResolved(edit) || isAcronym(edit)
            || isShortened(edit) ? nil : "'\(old)' is now '\(new)'"
    }

    /// Whether "which" alone was added after a subject or dropped there, so that the verb is another clause's now.
    private func isRelativeAlone(_ edit: Edit) -> Bool {
        guard let changes = language.changes, edit.old.count + edit.new.count == 1 else { return false }
        let (text, range) = edit.old.isEmpty ? (now, edit.new) : (claim.text, edit.old)
        let word = text.words[range.lowerBound]
        return changes.relatives.contains(word.form) && !changes.fillers.contains(word.form) && word.before == .comma
            && text.words[safe: range.upperBound].map { changes.auxiliaries.contains($0.form) } ?? false
            && edits.count == 1
    }

    /// Whether the quotation lost words that are the name of somebody in it: `her deputy, Ada Byron, signed`.
    private func isName(_ edit: Edit) -> Bool {
        guard let changes = language.changes, changes.capitalsAreNames, isQuoted(edit) else { return false }
        return claim.text.words[edit.old].allSatisfy { $0.isCapital && !changes.dates.contains($0.form) }
            && !claim.text.beginsSentence(edit.old.lowerBound)
    }

    /// Whether a sentence ends now where it went on before, and nothing before that place was said of both its parts.
    private func isDivision(_ edit: Edit) -> Bool {
        guard let changes = language.changes, !edit.old.isEmpty, edit.new.upperBound < now.words.count,
            now.beginsSentence(edit.new.upperBound)
        else { return false }
        let start = claim.text.sentences(around: edit.old).lowerBound
        return !claim.text.words[start..<edit.old.lowerBound].contains { word in
            changes.negations.contains(word.form) || changes.modals.contains(word.form)
                || changes.conditions.contains(word.form) || changes.governs(word.form)
        }
    }

    /// Whether words only join two sentences into one, or are none.
    private func isJoining(_ range: Range<Int>, in text: ClaimText) -> Bool {
        guard let changes = language.changes, range.count <= 2 else { return false }
        return text.words[range].allSatisfy { changes.joints.contains($0.form) || changes.fillers.contains($0.form) }
    }

    /// Whether a word after the quotation began what is a sentence of its own now: ", sending 31 away", ". It sent 31 away".
    private func isCutOff(_ edit: Edit) -> Bool {
        guard let changes = language.changes, let ending = changes.participleEnding, edit.old.count == 1,
            !isQuoted(edit),
            edit.old.lowerBound >= claim.quote.upperBound, claim.text.isDivided(at: edit.old.lowerBound),
            let word = claim.text.words[safe: edit.old.lowerBound], word.form.hasSuffix(ending), word.form.count > 5,
            !changes.isDecisive(word.form), let next = counterparts[safe: edit.old.upperBound] ?? nil
        else { return false }
        return next >= unit.upperBound
    }

    private func isSidePhrase(_ range: Range<Int>, of text: ClaimText, _ edit: Edit) -> Bool {
        guard let changes = language.changes else {
            return SidePhrase.isOpener(range, of: text, language)
                || SidePhrase.isPlain(range, of: text, language, isAdded: edit.old.isEmpty)
        }
        let phrase = SidePhrase(
            text: text, changes: changes, isQuoted: isQuoted(edit),
            isAfter: edit.old.lowerBound >= claim.quote.upperBound, isAdded: edit.old.isEmpty, language: language)
        return phrase.isOne(range)
    }

    /// Whether words of the later text that follow the quotation are no clause of their own: ", a week later".
    private func isShort(_ rest: Range<Int>) -> Bool {
        guard let changes = language.changes, rest.count <= 4 else { return false }
        let isParticiple = changes.participleEnding.map {
            now.words[safe: rest.lowerBound]?.form.hasSuffix($0) ?? false
        }
        return !(isParticiple ?? false) && !now.words[rest].contains { changes.joints.contains($0.form) }
    }

    /// Whether a word begins a clause of its own: ", and it", ", leaving nothing"; "including" does not.
    private func opensClause(_ word: ClaimWord) -> Bool {
        guard let changes = language.changes else { return false }
        let isParticiple = changes.participleEnding.map { word.form.hasSuffix($0) && word.form != "including" }
        return changes.joints.contains(word.form) || isParticiple ?? false && !changes.prepositions.contains(word.form)
    }

    /// Whether words of the later text only refer to a source: "[2, 3]".
    private func isReference(_ range: Range<Int>) -> Bool {
        guard let changes = language.changes, !range.isEmpty else { return false }
        return SidePhrase(text: now, changes: changes, isQuoted: true, isAfter: true, language: language)
            .isReference(range)
    }

    /// Whether the words differ only in how they are written.
    private func isSame(_ edit: Edit) -> Bool {
        let (old, new) = (claim.text.words[edit.old], now.words[edit.new])
        let (left, right) = (old.map(\.form).joined(), new.map(\.form).joined())
        if left == right { return !(language.changes?.hedges.contains(left) ?? false) || old.count == new.count }
        if let amount = language.amount(of: old), amount == language.amount(of: new) { return true }
        if isSameDate(edit) { return true }
        guard let changes = language.changes, old.count == 1, new.count == 1 else { return false }
        // "a third", "one third"
        if [left, right].contains("1"), [left, right].contains(where: language.variants.indefinites.contains) {
            return true
        }
        if isTwin(edit, left, right, changes) { return true }
        guard !changes.isDecisive(left), !changes.isDecisive(right) else { return false }
        return Spelling.isMended(left, right)
    }

    /// Whether a small word has another that means the same there: "that lay", "which lay", "this view", "that view".
    private func isTwin(_ edit: Edit, _ left: String, _ right: String, _ changes: ChangeWords) -> Bool {
        guard changes.twins.contains(where: { $0.contains(left) && $0.contains(right) }),
            let before = claim.text.words[safe: edit.old.lowerBound - 1]
        else { return false }
        // "said that", "in which"
        return !changes.governs(before.form) && !changes.prepositions.contains(before.form)
            && !changes.isFunction(before.form)
            || !changes.relatives.contains(left) && !changes.relatives.contains(right)
    }

    /// Whether words that join two sentences were replaced where they are divided now, or the other way round.
    private func isJoint(_ edit: Edit) -> Bool {
        guard let changes = language.changes, edit.old.count <= 3, edit.new.count <= 3 else { return false }
        guard claim.text.isDivided(at: edit.old.lowerBound) || now.isDivided(at: edit.new.lowerBound) else {
            return false
        }
        let (old, new) = (claim.text.words[edit.old], now.words[edit.new])
        guard (old + new).contains(where: { changes.joints.contains($0.form) || changes.relatives.contains($0.form) })
        else { return false }
        if claim.text.beginsSentence(edit.old.lowerBound) == now.beginsSentence(edit.new.lowerBound) {
            return isJoining(edit.old, in: claim.text) && isJoining(edit.new, in: now)
        }
        let named = Set(now.words[max(0, edit.new.lowerBound - 6)..<edit.new.lowerBound].map(\.form))
        let before = Set(claim.text.words[max(0, edit.old.lowerBound - 6)..<edit.old.lowerBound].map(\.form))
        return (old + new).allSatisfy { word in
            changes.joints.contains(word.form) || changes.pronouns.contains(word.form)
                || changes.fillers.contains(word.form) || changes.relatives.contains(word.form)
                || named.contains(word.form) || before.contains(word.form)
        }
    }

    /// Whether only a figure or date was corrected in a part of the sentence that the note does not quote.
    private func isElsewhere(_ edit: Edit) -> Bool {
        guard let changes = language.changes, !isQuoted(edit) else { return false }
        func isFact(_ word: ClaimWord) -> Bool {
            (word.isFigure || changes.dates.contains(word.form)) && !claim.isNoted(word)
        }
        guard claim.text.words[edit.old].allSatisfy(isFact), isApart(edit, changes) else { return false }
        let facts = now.words[edit.new].prefix(while: isFact).count
        let rest = edit.new.lowerBound + facts..<edit.new.upperBound
        return facts > 0 && (rest.isEmpty || isSidePhrase(rest, of: now, edit))
    }

    /// Whether an edit is in a clause of its own beside the quotation, so that the quotation does not depend on it.
    private func isApart(_ edit: Edit, _ changes: ChangeWords) -> Bool {
        let (text, quote) = (claim.text, claim.quote)
        let between =
            edit.old.lowerBound >= quote.upperBound
            ? quote.upperBound...edit.old.lowerBound : edit.old.upperBound...max(edit.old.upperBound, quote.lowerBound)
        guard between.contains(where: text.isDivided) else { return false }
        guard edit.old.upperBound <= quote.lowerBound, let word = text.words[safe: edit.old.lowerBound],
            text.words[safe: quote.lowerBound]?.sentence == word.sentence
        else { return true }
        // "By 1970, the mill employed": the time that its sentence begins with is that of the claim.
        let first = text.sentences(around: edit.old.lowerBound..<edit.old.lowerBound + 1).lowerBound
        return edit.old.lowerBound - first > 4 || text.words[safe: first].map { !changes.isFunction($0.form) } ?? true
    }

    /// The edits that together put a day before its month or behind it, or a unit: `3 May` and `May 3`, `£9` and `9 pounds`.
    private func swappedWords(_ edits: [Edit]) -> [(from: Int, to: Int)] {
        guard let changes = language.changes else { return [] }
        func name(_ form: String) -> Substring { form.hasSuffix("s") ? form.dropLast() : form[...] }
        var swapped: [(from: Int, to: Int)] = []
        for (from, removed) in edits.enumerated() where removed.new.isEmpty && removed.old.count == 1 {
            let word = claim.text.words[removed.old.lowerBound]
            for (to, added) in edits.enumerated() where added.old.isEmpty && added.new.count == 1 {
                let isBehind = added.old.lowerBound == removed.old.upperBound + 1
                // "4 billion dollars", "$4 billion"
                let isFar =
                    added.old.lowerBound + 2 == removed.old.lowerBound
                    && claim.text.words[safe: added.old.lowerBound + 1].map { changes.units.contains($0.form) } ?? false
                guard isBehind || isFar || added.old.lowerBound + 1 == removed.old.lowerBound,
                    name(now.words[added.new.lowerBound].form) == name(word.form),
                    let other = claim.text.words[safe: isBehind ? removed.old.upperBound : added.old.lowerBound]
                else { continue }
                let isDay =
                    word.isFigure && changes.dates.contains(other.form)
                    || other.isFigure && changes.dates.contains(word.form)
                let isMeasure =
                    changes.units.contains(word.form) && other.isFigure
                    || changes.units.contains(other.form) && word.isFigure
                if isDay || isMeasure { swapped.append((from, to)) }
            }
        }
        return swapped
    }

    /// The edits that together move a phrase of time, place or manner, or one that commas set off.
    private func movedPhrases(_ edits: [Edit]) -> [(from: Int, to: Int)] {
        guard let changes = language.changes else { return [] }
        var moved: [(from: Int, to: Int)] = []
        for (from, removed) in edits.enumerated() where removed.new.isEmpty && removed.old.count > 1 {
            let old = claim.text.words[removed.old]
            let match = edits.indices.first { to in
                edits[to].old.isEmpty && !moved.contains { $0.to == to }
                    && now.words[edits[to].new].lazy.map(\.form).elementsEqual(old.lazy.map(\.form))
            }
            guard let to = match, let first = old.first else { continue }
            let isSetOff =
                claim.text.isDivided(at: removed.old.lowerBound) && claim.text.isDivided(at: removed.old.upperBound)
            let isSpoken = claim.unit.contains { governs($0, in: claim.text, changes) }
            if changes.prepositions.contains(first.form) || isSetOff || isTime(old) && !isSpoken {
                moved.append((from, to))
            }
        }
        return moved
    }

    /// A phrase of time without a preposition: "earlier this year".
    private func isTime(_ words: ArraySlice<ClaimWord>) -> Bool {
        guard let changes = language.changes, let first = words.first, let last = words.last, words.count <= 4 else {
            return false
        }
        return language.forms.timeStarts.contains(first.form)
            && (changes.units.contains(last.form) || changes.dates.contains(last.form))
            && words.dropFirst().dropLast().allSatisfy {
                language.forms.timeStarts.contains($0.form) || changes.fillers.contains($0.form) || $0.isFigure
            }
    }

    /// The words of the quotation, with those of it that were moved to its other end, or stand for its first or last.
    var wholeQuote: Range<Int> {
        if isRearranged { return quote }
        let edits = edits
        var whole = quote
        let moved = (movedPhrases(edits) + movedAround(edits)).filter { edits[$0.from].old.overlaps(claim.quote) }
        // What took the place of its first or last words is part of it.
        let replaced = edits.filter { $0.old.overlaps(claim.quote) && !$0.new.isEmpty }
        for new in moved.map({ edits[$0.to].new }) + replaced.map(\.new) {
            if new.upperBound == whole.lowerBound { whole = new.lowerBound..<whole.upperBound }
            if new.lowerBound == whole.upperBound { whole = whole.lowerBound..<new.upperBound }
        }
        return wholeSentences(around: whole) ?? whole
    }

    /// The sentences that a quotation of whole sentences has become; nil if it was none, or others were joined to it.
    private func wholeSentences(around range: Range<Int>) -> Range<Int>? {
        guard !claim.isOpen.start, !claim.isOpen.end, claim.text.sentences(around: claim.quote) == claim.quote else {
            return nil
        }
        let whole = now.sentences(around: range)
        let others = Set(counterparts.indices.lazy.filter { !claim.quote.contains($0) }.compactMap { counterparts[$0] })
        if whole.contains(where: others.contains) { return nil }
        let isJoined =
            language.changes?.joints.contains(now.words[whole.lowerBound].form) ?? false
            && !now.isDivided(at: whole.lowerBound + 1)
        let start = isJoined ? range.lowerBound : whole.lowerBound
        let rest = range.upperBound..<whole.upperBound
        if isShort(rest) || isReference(rest) { return start..<whole.upperBound }
        // Another clause behind it says something more, but not "in May" or ", held by posts".
        let isClause = rest.first.map { opensClause(now.words[$0]) } ?? false
        return start..<(isClause ? range.upperBound : whole.upperBound)
    }
}
