import Language

/// Objections to a claim that no single edit gives.
extension ClaimComparison {
    /// A word such as `said` or `denied` that a part of the passage has come under, or is no longer under.
    var governing: String? {
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

    /// Whether a word says whose claim the rest of its sentence is, or what that depends on.
    func governs(_ index: Int, in text: ClaimText, _ changes: ChangeWords) -> Bool {
        let word = text.words[index]
        if changes.inferences.contains(word.form) { return false }
        if changes.conditions.contains(word.form) { return text.words[safe: index + 1].map { !$0.isFigure } ?? true }
        guard changes.weakAttributions.contains(word.form) else { return changes.governs(word.form) }
        guard let next = text.words[safe: index + 1] else { return false }
        return next.form == "that" || !next.before.isDisjoint(with: [.colon, .quotation])
    }

    /// A word that is an acronym now, or no longer one: `us`, `US`.
    var capitals: String? {
        for index in claim.unit {
            guard let place = counterparts[index] else { continue }
            let (old, new) = (
                claim.text.printed(index..<index + 1).filter { $0 != "." },
                now.printed(place..<place + 1).filter { $0 != "." }
            )
            guard old != new, old.utf8.count > 1, old.uppercased() == old || new.uppercased() == new,
                old.lowercased() == new.lowercased()
            else { continue }
            return "'\(old)' is now '\(new)'"
        }
        return nil
    }

    /// A question that became a statement, words that are or are no longer in quotation marks.
    var punctuation: String? {
        func marks(_ text: ClaimText, _ places: some Sequence<Int>) -> [ClaimMarks] {
            places.map { text.words[safe: $0]?.before ?? text.end }
        }
        func has(_ mark: ClaimMarks, _ marks: [ClaimMarks]) -> Bool { marks.contains { $0.contains(mark) } }
        let edges = [marks(claim.text, claim.quote.edges), marks(now, quote.edges)]
        if edges.contains(where: { $0.allSatisfy { $0.contains(.quotation) } }),
            edges.contains(where: { !has(.quotation, $0) })
        {
            return "quotation marks were added or removed"
        }
        let old = marks(claim.text, claim.quote.lowerBound + 1..<claim.quote.upperBound + 1)
        let new = marks(now, quote.lowerBound + 1..<quote.upperBound + 1)
        if has(.question, old) != has(.question, new) { return "a question mark was added or removed" }
        let isQuoted = has(.quotation, Array(old.dropLast())) != has(.quotation, Array(new.dropLast()))
        return isQuoted ? "quotation marks were added or removed" : nil
    }

    /// A word such as `retracted` in a sentence that was added after the claim.
    var retraction: String? {
        guard let changes = language.changes else { return nil }
        let next = now.sentence(from: unit.upperBound)
        let known = Set(claim.text.words.map(\.form))
        let word = next.first {
            !known.contains(now.words[$0].form) && changes.retractions.contains(now.words[$0].form)
        }
        return word.map { "the next sentence has '\(now.printed($0..<$0 + 1))'" }
    }

    /// A sentence that was added beside the claim and says that somebody tells it: "This is a legend."
    var tale: String? {
        guard let changes = language.changes else { return nil }
        let known = Set(claim.text.words.map(\.form))
        func tale(_ sentence: Range<Int>, isAfter: Bool) -> String? {
            let forms = now.words[sentence].map(\.form)
            guard let first = forms.first, forms.contains(where: { changes.tales.contains($0) && !known.contains($0) })
            else { return nil }
            func refersBack(_ form: String) -> Bool {
                changes.pronouns.contains(form) && !changes.fillers.contains(form)
            }
            let refers =
                isAfter
                // In "Die Geschichte der Mühle", the first word is an article.
                ? [changes.pronouns, changes.conditions, changes.relatives].contains { $0.contains(first) }
                    && forms.dropFirst().first.map { !changes.tales.contains($0) } ?? false
                : forms.contains { changes.announcements.contains($0) || refersBack($0) }
            guard refers else { return nil }
            return "'\(now.printed(sentence))' was added next to it"
        }
        return tale(now.sentence(from: unit.upperBound), isAfter: true)
            ?? tale(now.sentence(endingAt: unit.lowerBound), isAfter: false)
    }
}

extension Range<Int> {
    /// Its first index, and the one after its last.
    fileprivate var edges: [Int] { [lowerBound, upperBound] }
}
