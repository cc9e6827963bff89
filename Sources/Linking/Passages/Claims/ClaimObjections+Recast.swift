import Language

/// Sentences that say the same as one, and one that says the same as two.
extension ClaimComparison {
    /// The edits that together make one sentence of two about the same thing, or two of one: "The bridge, built in 1958,
    /// fell" and "The bridge was built in 1958. It fell"; "The island, which is private, was closed" and "The island is
    /// private. It was closed".
    func recast(_ edits: [Edit]) -> [(from: Int, to: Int)] {
        guard let changes = language.changes else { return [] }
        var pairs: [(from: Int, to: Int)] = []
        for (pronoun, edit) in edits.enumerated() where edit.old.isEmpty != edit.new.isEmpty {
            let isDivided = edit.old.isEmpty
            let two = Side(text: isDivided ? now : claim.text, range: isDivided ? edit.new : edit.old)
            let one = Side(text: isDivided ? claim.text : now, range: isDivided ? edit.old : edit.new)
            guard two.isSubject(changes), one.text.isDivided(at: one.range.lowerBound) else { continue }
            for (opening, other) in edits.enumerated() where opening != pronoun {
                let first = Side(text: two.text, range: isDivided ? other.new : other.old)
                let second = Side(text: one.text, range: isDivided ? other.old : other.new)
                guard first.range.upperBound <= two.range.lowerBound,
                    first.isOpening(of: two.text.sentence(endingAt: two.range.lowerBound), asIn: second, changes)
                else { continue }
                pairs.append((opening, pronoun))
            }
        }
        return pairs
    }

    /// Some words of one version.
    private struct Side {
        let text: ClaimText
        let range: Range<Int>

        var words: ArraySlice<ClaimWord> { text.words[range] }

        /// Whether this is only a pronoun that its sentence begins with.
        func isSubject(_ changes: ChangeWords) -> Bool {
            guard range.count == 1, text.beginsSentence(range.lowerBound), let form = words.first?.form else {
                return false
            }
            return changes.pronouns.contains(form) && changes.subjects.contains(form)
        }

        /// Whether this is after what a sentence begins with, and the other after the same words, set off from them:
        /// here nothing or "was", there nothing or "which".
        func isOpening(of sentence: Range<Int>, asIn other: Side, _ changes: ChangeWords) -> Bool {
            let length = range.lowerBound - sentence.lowerBound
            let isHere = range.isEmpty || range.count == 1 && changes.auxiliaries.contains(words.first?.form ?? "")
            let isThere =
                other.range.isEmpty
                || other.range.count == 1 && changes.relatives.contains(other.words.first?.form ?? "")
            guard (1...6).contains(length), isHere, isThere, other.text.isDivided(at: other.range.lowerBound) else {
                return false
            }
            let start = other.range.lowerBound - length
            guard start >= 0, other.text.beginsSentence(start) else { return false }
            let subject = text.words[sentence.lowerBound..<range.lowerBound].map(\.form)
            return other.text.words[start..<other.range.lowerBound].map(\.form) == subject
                && !subject.contains { changes.negations.contains($0) || changes.governs($0) }
        }
    }

    /// Whether a sentence lost the clause at its end that described a thing named in passing: "found during the building
    /// of a railway [that was never finished]". The note must be about the rest.
    func isClauseInPassing(_ edit: Edit) -> Bool {
        guard let changes = language.changes, edit.new.isEmpty, edit.old.count > 2, isQuoted(edit),
            let first = claim.text.words[safe: edit.old.lowerBound], first.before.isEmpty,
            changes.relatives.contains(first.form) || first.form == "that",
            claim.text.beginsSentence(edit.old.upperBound) || edit.old.upperBound == claim.text.words.count
        else { return false }
        let clause = claim.text.words[edit.old]
        guard
            !clause.contains(where: { word in
                changes.governs(word.form) || changes.modals.contains(word.form)
                    || changes.conditions.contains(word.form)
                    || changes.quantifiers.contains(word.form) || claim.isNoted(word)
            })
        else { return false }
        let sentence = claim.text.sentences(around: edit.old)
        let main = claim.text.words[sentence.lowerBound..<edit.old.lowerBound]
        let article = main.indices.suffix(4).last { language.variants.indefinites.contains(main[$0].form) }
        guard let article, article > main.startIndex, changes.isFunction(main[article - 1].form),
            !changes.auxiliaries.contains(main[article - 1].form)
        else { return false }
        return main.count(where: claim.isNoted) >= 2
            && !main.contains { word in
                changes.negations.contains(word.form) || changes.modals.contains(word.form)
                    || changes.conditions.contains(word.form) || changes.governs(word.form)
            }
    }

    /// Whether a name is now its initials, or the other way round: "the National Safety Board", "the NSB".
    func isAcronym(_ edit: Edit) -> Bool {
        isAcronym(edit.old, in: claim.text, of: edit.new, in: now)
            || isAcronym(edit.new, in: now, of: edit.old, in: claim.text)
    }

    private func isAcronym(_ short: Range<Int>, in text: ClaimText, of long: Range<Int>, in other: ClaimText) -> Bool {
        guard short.count == 1, (2...8).contains(long.count), language.changes?.capitalsAreNames ?? false else {
            return false
        }
        let capitals = other.words[long].filter(\.isCapital)
        guard capitals.count > 2 || capitals.count == long.count else { return false }
        let initials = capitals.compactMap { other.printed($0) }.compactMap(\.first)
        let letters = text.printed(short).filter { $0 != "." }
        return letters.count >= 2 && letters == letters.uppercased() && letters == String(initials)
    }

    /// Whether words are the same day: "3. Mai 1998", "03.05.1998", "1998-05-03".
    func isSameDate(_ edit: Edit) -> Bool {
        guard let old = date(claim.text.words[edit.old]), let new = date(now.words[edit.new]) else { return false }
        return old == new
    }

    private func date(_ words: ArraySlice<ClaimWord>) -> [Int]? {
        let dates = language.words.dates
        let forms = words.map(\.form)
        if forms.count == 1 {
            // The month is the second part where a comma is before decimals, and only there is it certain.
            let parts = forms[0].split(separator: ".").compactMap { Int($0) }
            guard parts.count == 3, parts[2] > 999, language.words.writing.decimal == "," else { return nil }
            return [parts[2], parts[1], parts[0]]
        }
        guard forms.count == 3 else { return nil }
        if let month = forms.compactMap(dates.month).first {
            let numbers = forms.compactMap { Int($0) }
            guard numbers.count == 2, let day = numbers.first(where: { $0 <= 31 }),
                let year = numbers.first(where: { $0 > 999 })
            else { return nil }
            return [year, month, day]
        }
        let numbers = forms.compactMap { Int($0) }
        return numbers.count == 3 && numbers[0] > 999 && numbers[1] <= 12 ? numbers : nil
    }

    /// "it's" and "it is".
    func isShortened(_ edit: Edit) -> Bool {
        guard edit.old.count == 1, edit.new.count == 1, let before = claim.text.words[safe: edit.old.lowerBound - 1],
            let changes = language.changes, !language.variants.contractions.isEmpty
        else { return false }
        let forms = [claim.text.words[edit.old.lowerBound].form, now.words[edit.new.lowerBound].form].sorted()
        return ["is", "has"].contains(forms[1]) && forms[0] == "'s"
            && (changes.subjects.contains(before.form) || ["there", "that", "what", "who"].contains(before.form))
    }
}

extension ClaimText {
    fileprivate func printed(_ word: ClaimWord) -> String { PassageAnchoring.spaced(bytes[word.range]) }
}
