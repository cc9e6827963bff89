import Language

extension ClaimComparison {
    /// Why the claim is another one now, or may be; nil if it is the same.
    var objection: String? {
        guard !quote.isEmpty else { return "the passage is gone" }
        if likeness < 0.5 { return "most of the passage is gone" }
        let edits = edits
        let moved = Set(movedPhrases(edits).flatMap { [$0.from, $0.to] })
        for (index, edit) in edits.enumerated() where !moved.contains(index) {
            if let objection = objection(to: edit) { return objection }
        }
        return governing ?? capitals ?? punctuation ?? retraction
    }

    private func objection(to edit: Edit) -> String? {
        let (old, new) = (claim.text.printed(edit.old), now.printed(edit.new))
        if edit.isAtSentence, isJoining(edit.old, in: claim.text), isJoining(edit.new, in: now) { return nil }
        if edit.old.isEmpty {
            return isSidePhrase(edit.new, of: now, edit) ? nil : "'\(new)' was added"
        }
        if edit.new.isEmpty {
            let isNoted = isQuoted(edit) && edit.old.contains { claim.isNoted(claim.text.words[$0]) }
            return !isNoted && isSidePhrase(edit.old, of: claim.text, edit) ? nil : "'\(old)' was removed"
        }
        return isSame(edit) || isJoint(edit) || isElsewhere(edit) ? nil : "'\(old)' is now '\(new)'"
    }

    /// Whether words only join two sentences into one, or are none.
    private func isJoining(_ range: Range<Int>, in text: ClaimText) -> Bool {
        guard let changes = language.changes, range.count <= 2 else { return false }
        return text.words[range].allSatisfy { changes.joints.contains($0.form) || changes.fillers.contains($0.form) }
    }

    private func isSidePhrase(_ range: Range<Int>, of text: ClaimText, _ edit: Edit) -> Bool {
        guard let changes = language.changes else { return false }
        let phrase = SidePhrase(
            text: text, changes: changes, isQuoted: isQuoted(edit),
            isAfter: edit.old.lowerBound >= claim.quote.upperBound, language: language)
        return phrase.isOne(range)
    }

    /// Whether the words differ only in how they are written.
    private func isSame(_ edit: Edit) -> Bool {
        let (old, new) = (claim.text.words[edit.old], now.words[edit.new])
        let (left, right) = (old.map(\.form).joined(), new.map(\.form).joined())
        if left == right { return !(language.changes?.hedges.contains(left) ?? false) || old.count == new.count }
        guard let changes = language.changes, old.count == 1, new.count == 1 else { return false }
        guard !changes.isDecisive(left), !changes.isDecisive(right) else { return false }
        return Spelling.isMended(left, right)
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
        guard claim.text.words[edit.old].allSatisfy(isFact) else { return false }
        let facts = now.words[edit.new].prefix(while: isFact).count
        let rest = edit.new.lowerBound + facts..<edit.new.upperBound
        return facts > 0 && (rest.isEmpty || isSidePhrase(rest, of: now, edit))
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
            if changes.prepositions.contains(first.form) || isSetOff { moved.append((from, to)) }
        }
        return moved
    }

    /// The words of the quotation, with a phrase of it that was moved to its other end.
    var wholeQuote: Range<Int> {
        let edits = edits
        var whole = quote
        for (from, to) in movedPhrases(edits) where edits[from].old.overlaps(claim.quote) {
            let new = edits[to].new
            if new.upperBound == whole.lowerBound { whole = new.lowerBound..<whole.upperBound }
            if new.lowerBound == whole.upperBound { whole = whole.lowerBound..<new.upperBound }
        }
        return whole
    }

    // MARK: The whole

    /// A word such as `said` or `denied` that a part of the passage has come under, or is no longer under.
    private var governing: String? {
        guard let changes = language.changes else { return nil }
        let (old, new) = (claim.text.words, now.words)
        for index in claim.unit.lowerBound..<claim.quote.upperBound {
            guard let place = counterparts[index], governs(index, in: claim.text, changes) else { continue }
            for other in claim.quote where other > index {
                guard let now = counterparts[other] else { continue }
                if (old[index].sentence == old[other].sentence) != (new[place].sentence == new[now].sentence) {
                    return "'\(claim.text.printed(index..<index + 1))' is in another sentence"
                }
            }
        }
        for place in unit.lowerBound..<quote.lowerBound where governs(place, in: now, changes) {
            guard let index = counterparts.firstIndex(of: place), !claim.unit.contains(index) else { continue }
            return "'\(now.printed(place..<place + 1))' is in the same sentence"
        }
        return nil
    }

    private func governs(_ index: Int, in text: ClaimText, _ changes: ChangeWords) -> Bool {
        let word = text.words[index]
        if changes.conditions.contains(word.form) { return text.words[safe: index + 1].map { !$0.isFigure } ?? true }
        guard changes.weakAttributions.contains(word.form) else { return changes.governs(word.form) }
        guard let next = text.words[safe: index + 1] else { return false }
        return next.form == "that" || !next.before.isDisjoint(with: [.colon, .quotation])
    }

    /// A word that is an acronym now, or no longer one: `us`, `US`.
    private var capitals: String? {
        for index in claim.unit {
            guard let place = counterparts[index] else { continue }
            let (old, new) = (claim.text.printed(index..<index + 1), now.printed(place..<place + 1))
            guard old != new, old.utf8.count > 1, old.uppercased() == old || new.uppercased() == new,
                old.lowercased() == new.lowercased()
            else { continue }
            return "'\(old)' is now '\(new)'"
        }
        return nil
    }

    /// A question that became a statement, words that are or are no longer in quotation marks.
    private var punctuation: String? {
        func marks(_ text: ClaimText, _ range: Range<Int>) -> [ClaimMarks] {
            range.map { text.words[safe: $0]?.before ?? text.end }
        }
        func has(_ mark: ClaimMarks, _ marks: [ClaimMarks]) -> Bool { marks.contains { $0.contains(mark) } }
        let old = marks(claim.text, claim.quote.lowerBound + 1..<claim.quote.upperBound + 1)
        let new = marks(now, quote.lowerBound + 1..<quote.upperBound + 1)
        if has(.question, old) != has(.question, new) { return "a question mark was added or removed" }
        let isQuoted = has(.quotation, Array(old.dropLast())) != has(.quotation, Array(new.dropLast()))
        return isQuoted ? "quotation marks were added or removed" : nil
    }

    /// A word such as `retracted` in a sentence that was added after the claim.
    private var retraction: String? {
        guard let changes = language.changes else { return nil }
        let next = now.sentence(from: unit.upperBound)
        let known = Set(claim.text.words.map(\.form))
        let word = next.first {
            !known.contains(now.words[$0].form) && changes.retractions.contains(now.words[$0].form)
        }
        return word.map { "the next sentence has '\(now.printed($0..<$0 + 1))'" }
    }
}
