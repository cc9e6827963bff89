import Language

/// Edits that name the same thing by another word, or say the same in another order.
extension ClaimComparison {
    /// Whether a pronoun that begins a sentence is now the subject of the sentence before, or the other way round: of
    /// "The board met. It refused", "The board refused".
    func isResolved(_ edit: Edit) -> Bool {
        if isNamed(edit) { return true }
        guard let changes = language.changes, claim.text.beginsSentence(edit.old.lowerBound),
            now.beginsSentence(edit.new.lowerBound)
        else { return false }
        let (old, new) = (claim.text.words[edit.old], now.words[edit.new])
        let (before, nowBefore) = (
            claim.text.sentence(endingAt: edit.old.lowerBound), now.sentence(endingAt: edit.new.lowerBound)
        )
        // The sentence that names it is the same, as far as its beginning goes.
        guard let first = before.first, let place = counterparts[first], place == nowBefore.first else { return false }
        let (subject, nowSubject) = (claim.text.words[before], now.words[nowBefore])
        if new.last?.form == "'s" {
            return isPossessive(old, changes) && isSubject(new.dropLast(), of: subject, changes)
        }
        if old.last?.form == "'s" {
            return isPossessive(new, changes) && isSubject(old.dropLast(), of: nowSubject, changes)
        }
        return isPronoun(old, changes) && isSubject(new, of: subject, changes)
            || isPronoun(new, changes) && isSubject(old, of: nowSubject, changes)
    }

    /// Whether a pronoun near the start of its sentence is now the thing that the sentence before is about: of
    /// "The old bridge fell. Replacing it was dear", "Replacing the bridge was dear".
    func isNamed(_ edit: Edit) -> Bool {
        guard let changes = language.changes, edit.old.count == 1, (2...3).contains(edit.new.count) else {
            return false
        }
        let own = claim.text.sentences(around: edit.old)
        let lead = claim.text.words[own.lowerBound..<edit.old.lowerBound]
        let pronoun = claim.text.words[edit.old.lowerBound]
        guard ["it", "them"].contains(pronoun.form), (1...4).contains(lead.count),
            !lead.dropFirst().contains(where: { $0.isCapital || $0.isFigure || changes.fillers.contains($0.form) })
        else { return false }
        let subject = claim.text.words[claim.text.sentence(endingAt: own.lowerBound)]
            .drop { changes.fillers.contains($0.form) }
        let noun = subject.prefix { !changes.isFunction($0.form) && $0.form != "'s" }
        let name = now.words[edit.new].drop { changes.fillers.contains($0.form) }
        guard let verb = subject.dropFirst(noun.count).first, changes.auxiliaries.contains(verb.form),
            let head = noun.last, now.words[edit.new.lowerBound].form == "the"
        else { return false }
        return !name.isEmpty && noun.count <= 4 && head.form == name.last?.form
            && noun.suffix(name.count).map(\.form) == name.map(\.form)
    }

    /// "its", "their"
    private func isPossessive(_ words: ArraySlice<ClaimWord>, _ changes: ChangeWords) -> Bool {
        words.count == 1 && words.allSatisfy { changes.possessives.contains($0.form) }
    }

    private func isPronoun(_ words: ArraySlice<ClaimWord>, _ changes: ChangeWords) -> Bool {
        guard let word = words.first, words.count == 1 else { return false }
        return changes.pronouns.contains(word.form) && changes.subjects.contains(word.form)
    }

    /// Whether words are those that a sentence begins with, or the last of the name that it begins with.
    private func isSubject(
        _ words: ArraySlice<ClaimWord>, of sentence: ArraySlice<ClaimWord>, _ changes: ChangeWords
    ) -> Bool {
        let name = words.drop { changes.fillers.contains($0.form) }.map(\.form)
        let subject = sentence.drop { changes.fillers.contains($0.form) }
        guard !name.isEmpty, name.count <= 4, !name.contains(where: changes.isFunction) else { return false }
        let capitals = subject.prefix(while: \.isCapital)
        let length = name == capitals.suffix(name.count).map(\.form) ? capitals.count : name.count
        guard subject.prefix(length).suffix(name.count).map(\.form) == name else { return false }
        guard let next = subject.dropFirst(length).first else { return false }
        // "The board and the applicant", "The board's chairman" is somebody else.
        return next.form != "'s" && next.form != "of" && !changes.joints.contains(next.form)
            && (changes.isFunction(next.form) || !next.isCapital)
    }

    /// The edits that together move words over a phrase of time or place: "Emissions in 2019", "In 2019 emissions".
    func movedAround(_ edits: [Edit]) -> [(from: Int, to: Int)] {
        guard let changes = language.changes else { return [] }
        var moved: [(from: Int, to: Int)] = []
        for (from, removed) in edits.enumerated() where removed.new.isEmpty && (1...3).contains(removed.old.count) {
            let words = claim.text.words[removed.old]
            guard !words.contains(where: { changes.isFunction($0.form) && !changes.fillers.contains($0.form) }) else {
                continue
            }
            for (to, added) in edits.enumerated() where added.old.isEmpty {
                let between =
                    added.old.lowerBound > removed.old.upperBound
                    ? removed.old.upperBound..<added.old.lowerBound : added.old.lowerBound..<removed.old.lowerBound
                guard (2...6).contains(between.count), isMovable(between, changes),
                    now.words[added.new].lazy.map(\.form).elementsEqual(words.lazy.map(\.form))
                else { continue }
                moved.append((from, to))
            }
        }
        return moved
    }

    /// Whether words are one phrase of time or place, all of which stayed: "in 2019", "on 3 May".
    private func isMovable(_ range: Range<Int>, _ changes: ChangeWords) -> Bool {
        let words = claim.text.words[range]
        guard let first = words.first, changes.prepositions.contains(first.form),
            range.allSatisfy({ counterparts[$0] != nil })
        else { return false }
        return words.dropFirst().allSatisfy { word in
            word.isFigure || changes.fillers.contains(word.form) || changes.dates.contains(word.form) || word.isCapital
        }
    }

    /// Whether an edit is in the sentence before a claim that refers to something in it, and that is still the same.
    ///
    /// The claim itself says nothing of what else the sentence before tells: of "The board met in May. It refused", the
    /// month can change, but not the board.
    func isBeforeReferrer(_ edit: Edit) -> Bool {
        guard let changes = language.changes, claim.refersBack else { return false }
        let (own, nowOwn) = (claim.text.sentences(around: claim.quote), now.sentences(around: quote))
        guard edit.old.upperBound <= own.lowerBound, edit.new.upperBound <= nowOwn.lowerBound else { return false }
        // What it referred to is named now.
        if edits.contains(where: isNamed) { return true }
        let old = claim.text.words[claim.text.sentence(endingAt: own.lowerBound)]
        let new = now.words[now.sentence(endingAt: nowOwn.lowerBound)]
        let words = claim.text.words[edit.old] + now.words[edit.new]
        let isPredicate =
            isAfterSubject(edit.old, in: claim.text, changes) && isAfterSubject(edit.new, in: now, changes)
        let isHarmless = words.allSatisfy { word in
            !changes.negations.contains(word.form) && (isPredicate || !changes.hedges.contains(word.form))
                && !changes.modals.contains(word.form) && !changes.conditions.contains(word.form)
                && !changes.governs(word.form) && !claim.isNoted(word)
        }
        let names = Set(old.map(\.form))
        func isJoint(_ word: ClaimWord) -> Bool {
            changes.joints.contains(word.form) && !changes.fillers.contains(word.form)
                && !changes.relatives.contains(word.form)
        }
        guard isHarmless, !old.isEmpty, !new.isEmpty, old.startIndex > 0 || !claim.isOpen.start,
            !now.words[edit.new].contains(where: { $0.isCapital && !names.contains($0.form) && !$0.isFigure }),
            !new.contains(where: { isJoint($0) && !names.contains($0.form) })
        else { return false }
        return isReferentKept(in: claim.text.words[own], old: old, new: new, changes)
    }

    /// Whether a sentence begins with the same noun past an opening phrase: "The square tower is", "Square in plan, the
    /// tower is".
    private func isHeadKept(_ old: ArraySlice<ClaimWord>, _ new: ArraySlice<ClaimWord>, _ changes: ChangeWords) -> Bool
    {
        guard let comma = new.dropFirst().firstIndex(where: { $0.before == .comma }), comma - new.startIndex <= 4,
            changes.fillers.contains(new[comma].form), let noun = new.dropFirst(comma + 1 - new.startIndex).first,
            let article = old.first, changes.fillers.contains(article.form), !noun.isCapital
        else { return false }
        let subject = old.dropFirst().prefix(2)
        guard let place = subject.firstIndex(where: { $0.form == noun.form }),
            !subject.contains(where: { changes.isFunction($0.form) }),
            let next = old.dropFirst(place + 1 - old.startIndex).first,
            next.form != "'s", next.form != "of"
        else { return false }
        let opening = Set(new[..<comma].map(\.form))
        return old[..<place].dropFirst().allSatisfy { opening.contains($0.form) }
    }

    /// Whether words are after the subject of their sentence and its verb.
    private func isAfterSubject(_ range: Range<Int>, in text: ClaimText, _ changes: ChangeWords) -> Bool {
        guard text.words.indices.contains(range.lowerBound) else { return false }
        let sentence = text.sentences(around: range.lowerBound..<range.lowerBound + 1)
        let lead = text.words[sentence.lowerBound..<max(sentence.lowerBound, range.lowerBound)]
        return lead.dropFirst().contains { changes.auxiliaries.contains($0.form) }
            || lead.count == 2 && changes.fillers.contains(lead.first?.form ?? "")
    }

    /// Whether two sentences begin with the same subject, and end with the same place if the next one says "there".
    private func isReferentKept(
        in own: ArraySlice<ClaimWord>, old: ArraySlice<ClaimWord>, new: ArraySlice<ClaimWord>, _ changes: ChangeWords
    ) -> Bool {
        let places = language.variants.places
        let referrers = own.prefix(8).filter {
            changes.pronouns.contains($0.form) && !changes.fillers.contains($0.form)
        }
        guard referrers.allSatisfy({ changes.subjects.contains($0.form) || changes.possessives.contains($0.form) })
        else { return false }
        if own.prefix(2).contains(where: { places.contains($0.form) }) {
            guard let last = old.last, last.isCapital, last.form == new.last?.form else { return false }
        } else if referrers.isEmpty {
            return false
        }
        func subject(_ words: ArraySlice<ClaimWord>) -> [String] {
            let named = words.drop { changes.fillers.contains($0.form) }
            let name = named.prefix(max(1, named.prefix(while: \.isCapital).count))
            return name.map(\.form)
                + (named.dropFirst(name.count).first.map { next in
                    next.form == "'s" || changes.joints.contains(next.form) && next.before.isEmpty ? [next.form] : []
                } ?? [])
        }
        if isHeadKept(old, new, changes) { return true }
        let name = subject(old)
        return name == subject(new) && !name.contains(where: changes.isFunction)
    }
}
