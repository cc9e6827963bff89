import Language

/// Happenings that have names.
extension HappeningFinder {
    /// `Operation Zarb-e-Azb`, `Battle of Port Vale`.
    func operation(at index: Int) -> Happening? {
        guard words[index].isCapital, !words[index].isCovered, !words[index].isAcronym,
            index == 0 || !happenings.namesakes.contains(words[index - 1].lower),
            happenings.openers.contains(words[index].lower), !isOfPerson(index),
            index == 0 || words[index].gap != .space || !words[index - 1].isCapital || words[index - 1].isPossessive
                || happenings.beforeOpeners.contains(words[index - 1].lower)
                || words[index - 1].isInitial && happenings.articles.contains(words[index - 1].lower)
        else { return nil }
        var end = index + 1
        while end < words.count, words[end].gap == .space,
            words[end].isCapital && !titles.isTime(end)
                || words[end].lower == "of" && end + 1 < words.count
                    && (words[end + 1].isCapital || words[end + 1].lower == "the" && isName(end + 2))
                || words[end].lower == "the" && words[end - 1].lower == "of" && isName(end + 1)
        { end += 1 }
        guard end > index + 1, words[index + 1..<end].allSatisfy({ !$0.isCovered }) else { return nil }
        let kind = happenings.nouns[words[index].lower] ?? words[index].lower
        let title = titles.text(index..<end)
        return Happening(
            title: title, kind: kind, time: time(from: index, to: pastOccurrence(end)), names: [title], score: 7)
    }

    /// `the Great Vale Fire`, `the Vale Massacre`, where the sentence says when it was.
    func namedEvent(at noun: Int) -> Happening? {
        guard noun > 0, words[noun].isCapital, !words[noun].isCovered, !words[noun].isQuoted,
            let kind = happenings.nouns[words[noun].lower], happenings.strikes.contains(kind),
            noun + 1 == words.count || words[noun + 1].gap != .space || !words[noun + 1].isCapital
        else { return nil }
        var start = noun
        while start > 0, words[start].gap == .space, isName(start - 1), !words[start - 1].isPossessive,
            !words[start - 1].isCovered
        { start -= 1 }
        if happenings.articles.contains(words[start].lower) { start += 1 }
        guard start < noun, start > 0, happenings.articles.contains(words[start - 1].lower),
            let time = time(from: start - 1, to: pastOccurrence(noun + 1)), !time.isInferred
        else { return nil }
        let title = titles.text(start..<noun + 1)
        return Happening(title: title, kind: kind, time: time, names: [title], score: 7)
    }

    private func isName(_ index: Int) -> Bool { index < words.count && words[index].isCapital && !titles.isTime(index) }

    /// What a word names, if it begins or ends the name of a happening.
    func happeningName(at index: Int) -> Happening? {
        operation(at: index) ?? dayName(at: index) ?? yearName(at: index) ?? namedEvent(at: index) ?? owned(at: index)
    }

    private func isParticiple(_ word: String) -> Bool {
        happenings.deeds[word] != nil || word.hasSuffix("ed") || ["fought", "held"].contains(word)
    }

    /// Past `was fought` or `began` after a name that is its subject.
    private func pastOccurrence(_ end: Int) -> Int {
        var index = end
        while index < words.count, words[index].gap == .space, happenings.passives.contains(words[index].lower) {
            index += 1
        }
        if index + 1 < words.count, index == end, happenings.landings.contains(words[index + 1].lower) {
            return index + 2
        }
        guard index < words.count, words[index].gap == .space, !words[index].isCapital,
            index > end && isParticiple(words[index].lower) || happenings.occurrences.contains(words[index].lower)
        else { return end }
        return index + 1
    }

    /// `Ada Byron of Operation Vale Vote`: a body that she speaks for.
    private func isOfPerson(_ index: Int) -> Bool {
        index > 2 && ["of", "from"].contains(words[index - 1].lower) && words[index - 2].isCapital
            && words[index - 1].gap == .space && !titles.isTime(index - 2)
    }

    /// `the September 11 attacks`.
    func dayName(at index: Int) -> Happening? {
        guard index > 0, index + 2 < words.count, words[index - 1].lower == "the", words[index].isCapital,
            language.dates.isMonthName(words[index].lower), words[index + 1].number != nil,
            words[index + 2].gap == .space, let kind = happenings.nouns[words[index + 2].lower],
            words[index + 2].lower.hasSuffix("s"),
            !words[index].isCovered
        else { return nil }
        let title = titles.text(index..<index + 3)
        return Happening(title: title, kind: kind, names: [title], score: 6)
    }
}
