import Base
import Language
import Model

/// Cuts the parts of a title out of a sentence: who did it, and to whom or what.
struct HappeningTitle {
    /// Words of a title at most.
    private static let longest = 10

    let words: [ProseWord]
    /// The places of dates, which are not part of a title.
    let dates: [MentionedDate]
    let language: LanguageWords
    /// Surnames of those whom the texts name in full.
    var surnames: Set<String> = []

    private var happenings: HappeningWords { language.happenings }

    /// Some words as a title has them: without quotation marks, its first letter in upper case.
    func text(_ range: Range<Int>) -> String {
        let text = words.written(range)
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    // MARK: - Who

    /// The names that end before a word, past adverbs and the like: `Ada Byron`, `Ada Byron and Tom Ashby`; nil for
    /// a pronoun, and for what is no name.
    func subject(before verb: Int) -> Range<Int>? {
        var end = verb
        while end > 0, words[end].gap == .space, isBeforeVerb(words[end - 1]) { end -= 1 }
        guard end > 0, words[end].gap == .space || words[end].gap == .closes else { return nil }
        guard let last = name(endingAt: end) else { return described(before: end) }
        // `(Diary of Ada Byron) was published`: what is in brackets is no subject, but for an acronym.
        if words[end].gap == .closes, end - last > 1 || words[last].gap != .opens { return nil }
        // `members of the Vale Council`: who did it is before that.
        let before = last > 0 && happenings.articles.contains(words[last - 1].lower) ? last - 2 : last - 1
        if before >= 0, words[before + 1].gap == .space,
            isJoint(before) || happenings.prepositions.contains(words[before].lower) || isReport(words[before])
                || isParticiple(words[before])
        {
            return nil
        }
        if last > 1, words[last - 1].lower == "and", var first = name(endingAt: last - 1) {
            while first > 0, words[first].gap == .comma, let one = name(endingAt: first) { first = one }
            return first > 0 && isParticiple(words[first - 1]) ? nil : first..<end
        }
        return last..<end
    }

    /// The name that ends before a comma or bracket: `the Vale Club, founded in 1908`.
    func apposed(before verb: Int) -> Range<Int>? {
        guard let start = name(endingAt: verb), !words[verb - 1].isPossessive,
            !(start..<verb).contains(where: { words[$0].isCovered || words[$0].isQuoted })
        else { return nil }
        // `a report on Norland, released in 2014`, `the singer Ada Byron, heard in 2014`: who or what is before that.
        let before = start > 0 && happenings.articles.contains(words[start - 1].lower) ? start - 2 : start - 1
        let isLed = before >= 0 && words[before + 1].gap == .space && !words[before].isCapital
        if isLed, words[before].lower != "and" { return nil }
        return start..<verb
    }

    /// The name in the possessive that ends before a word: `Ada Byron’s`.
    func owner(endingAt end: Int) -> Range<Int>? {
        name(endingAt: end).map { $0..<end } ?? (end == 1 && isName(0) ? 0..<1 : nil)
    }

    /// `the inquest into his death` before `was opened`: what has no name, at the beginning of a clause.
    func unnamed(before end: Int) -> Range<Int>? {
        guard end > 1,
            let start = (max(0, end - 7)..<end).first(where: { happenings.articles.contains(words[$0].lower) }),
            start == 0 || words[start].gap != .space || isTime(start - 1), words[start].lower == "the"
        else { return nil }
        let range = start..<end
        let isPlain = range.dropFirst().allSatisfy {
            words[$0].gap == .space && !isClauseWord($0) && words[$0].number == nil && !words[$0].isPossessive
                && (isJoint($0) || happenings.articles.contains(words[$0].lower) || !isSmall($0))
        }
        return isPlain && range.count > 1 ? range : nil
    }

    /// `a film starring Ada Byron`: the name is not who or what the sentence is about.
    private func isParticiple(_ word: ProseWord) -> Bool { !word.isCapital && word.lower.hasSuffix("ing") }

    /// Whether what follows a verb may be a clause of its own: `announced the council was closed`.
    private func isReport(_ word: ProseWord) -> Bool {
        !word.isCapital
            && (language.names.actors.speakingVerbs.contains(word.lower) || happenings.deeds[word.lower] != nil
                || language.names.actingVerbs.contains(word.lower))
    }

    private func isBeforeVerb(_ word: ProseWord) -> Bool {
        !word.isCapital && (happenings.beforeVerbs.contains(word.lower) || word.lower.hasSuffix("ly"))
    }

    /// Where a name begins that ends before a word.
    private func name(endingAt end: Int) -> Int? {
        guard end > 0, isName(end - 1) else { return nil }
        var start = end - 1
        while start > 0, words[start].gap == .space || words[start].gap == .ampersand {
            let before = words[start - 1]
            let isJoint = language.names.particles.contains(before.lower) || before.lower == "of"
            if isName(start - 1), !before.isPossessive {
                start -= 1
            } else if isJoint, start > 1, isName(start - 2), words[start - 1].gap == .space {
                start -= 2
            } else {
                break
            }
        }
        let first = words[start]
        let isOnlyWord = end - start == 1 && first.isInitial
        return isOnlyWord && !language.names.actors.value.isGivenName(first.text) && !first.isAcronym
            && language.names.state(first.text) == nil && !surnames.contains(first.text) ? nil : start
    }

    private func isName(_ index: Int) -> Bool {
        let word = words[index]
        return word.isCapital && !isTime(index)
            && (word.isAcronym || !language.names.functionWords.contains(word.lower))
    }

    /// `the state trial court`: a definite description of up to five words that ends before a word, with a name in it.
    private func described(before end: Int) -> Range<Int>? {
        var start = end
        while start > 0, end - start < 7, start == end || words[start].gap == .space, !isTime(start - 1) {
            start -= 1
            let word = words[start]
            if happenings.articles.contains(word.lower) {
                let range = start + 1..<end
                let isPlain = range.allSatisfy { !isClauseWord($0) && (words[$0].lower == "of" || !isSmall($0)) }
                return range.count > 1 && isPlain && !range.contains { words[$0].number != nil }
                    && range.contains(where: isName) ? start..<end : nil
            }
        }
        return nil
    }

    // MARK: - Whom or what

    /// The object after a verb, with the name of a place or the like that belongs to it; nil unless there is a name in
    /// it.
    func object(after verb: Int) -> Range<Int>? {
        let start = verb + 1
        guard start < words.count, words[start].gap == .space, !happenings.pronouns.contains(words[start].lower),
            !isClauseWord(start), words[start].number == nil, !isJoint(start),
            !happenings.prepositions.contains(words[start].lower), !isDirection(start)
        else { return nil }
        var end = start
        while end < words.count, end - start < Self.longest, end == start || isWithin(end), !isEnd(end, from: start) {
            end += 1
        }
        // What goes on past the limit cannot be cut.
        if end < words.count, end - start == Self.longest, words[end].gap == .space, !isEnd(end, from: start) {
            return nil
        }
        // `announced the council was …`: not the object, but the subject of another verb.
        if end < words.count, words[end].gap == .space, isVerbAfterObject(words[end]) { return nil }
        // `rejected the Vale Council’s second complaint`: not the council
        if words[end - 1].isPossessive { return nil }
        while end > start, isSmall(end - 1) || words[end - 1].isPossessive { end -= 1 }
        let range = start..<end
        guard !range.isEmpty, range.contains(where: isName), !range.dropFirst().contains(where: isPronoun) else {
            return nil
        }
        return range
    }

    /// `formed east-northeast of the islands`
    private func isDirection(_ index: Int) -> Bool {
        let word = words[index]
        return !word.isCapital
            && word.lower.split(separator: "-").allSatisfy { language.names.compass.contains(String($0)) }
    }

    private func isVerbAfterObject(_ word: ProseWord) -> Bool {
        !word.isCapital
            && (happenings.passives.contains(word.lower) || happenings.beforeVerbs.contains(word.lower)
                || happenings.reserves.contains(word.lower))
    }

    private func isPronoun(_ index: Int) -> Bool { happenings.pronouns.contains(words[index].lower) }

    private func isWithin(_ index: Int) -> Bool { words[index].gap == .space || words[index].gap == .ampersand }

    /// Whether the object ends before a word: a clause, a verb, a date, or a preposition that no name follows.
    private func isEnd(_ index: Int, from start: Int) -> Bool {
        let word = words[index]
        if isTime(index) || word.isQuoted != words[start].isQuoted { return true }
        if word.isCapital { return false }
        if happenings.articles.contains(word.lower) { return index > start && !isJoint(index - 1) }
        if word.lower == "of" { return isTime(index + 1) }
        if isJoint(index) { return !leadsToName(index) }
        if word.lower == "and" {
            return !(index > start && isName(index - 1) && index + 1 < words.count && isName(index + 1))
        }
        return isClauseWord(index) || isSmall(index) && !happenings.articles.contains(word.lower)
            || happenings.prepositions.contains(word.lower) || word.lower.hasSuffix("ing") && index > start
    }

    private func isJoint(_ index: Int) -> Bool {
        words[index].lower == "of" || happenings.joints.contains(words[index].lower)
    }

    /// Whether a name follows a preposition, perhaps after an article: `in Port Vale`, `with the River Authority`.
    private func leadsToName(_ index: Int) -> Bool {
        var next = index + 1
        if next < words.count, happenings.articles.contains(words[next].lower) { next += 1 }
        return next < words.count && words[next].gap == .space && isName(next)
    }

    /// The place after a verb without an object: `in Trump Tower`.
    func place(after verb: Int) -> Range<Int>? {
        let start = verb + 1
        guard start + 1 < words.count, ["in", "at"].contains(words[start].lower), words[start].gap == .space,
            leadsToName(start)
        else { return nil }
        var end = start + 2
        while end < words.count, words[end].gap == .space, isName(end) { end += 1 }
        return start..<end
    }

    // MARK: - Phrases

    /// A noun with its modifiers and what belongs to it: `car bomb attack on a market in Port Vale`.
    func phrase(around noun: Int) -> Range<Int> {
        var start = noun
        while start > 0, noun - start < 4, words[start].gap == .space, describes(start - 1) { start -= 1 }
        var end = noun + 1
        guard end < words.count, words[end].gap == .space, happenings.prepositions.contains(words[end].lower),
            !isTime(end + 1)
        else { return start..<end }
        while end < words.count, end - start < Self.longest + 3, words[end].gap == .space, !isPhraseEnd(end) {
            end += 1
        }
        while end > noun + 1, isSmall(end - 1) || happenings.idioms.contains(words[end - 1].lower) { end -= 1 }
        return start..<end
    }

    /// Whether a word before the noun belongs to it: an adjective or a noun, nothing small, no verb.
    private func describes(_ index: Int) -> Bool {
        let word = words[index]
        return !word.isPossessive && !isSmall(index) && !happenings.articles.contains(word.lower) && !isTime(index)
            && word.number == nil
            && !happenings.judgements.contains(word.lower) && happenings.verbs[word.lower] == nil
            && !happenings.ends.contains(word.lower)
            && !(word.lower.hasSuffix("ing") && !word.isCapital && !word.lower.contains("-"))
            && !(word.lower.hasSuffix("ed") && !word.isCapital)
            && !happenings.prepositions.contains(word.lower)
    }

    /// Past `, Norland,` after `in Port Vale`.
    func pastPlaces(_ end: Int) -> Int {
        var index = end
        while index < words.count, words[index].gap == .comma, isName(index) {
            index += 1
            while index < words.count, words[index].gap == .space, isName(index) { index += 1 }
        }
        return index
    }

    /// Past `(also known as …)`.
    func pastBrackets(_ end: Int) -> Int {
        guard end < words.count, words[end].gap == .opens else { return end }
        return (end + 1..<min(words.count, end + 12)).first { words[$0].gap == .closes } ?? end
    }

    private func isPhraseEnd(_ index: Int) -> Bool {
        isTime(index) || isClauseWord(index)
            || happenings.prepositions.contains(words[index].lower) && isTime(index + 1)
    }

    /// Whether a word begins another clause or is a verb.
    private func isClauseWord(_ index: Int) -> Bool {
        let word = words[index]
        if word.isCapital { return false }
        return happenings.ends.contains(word.lower) || happenings.verbs[word.lower] != nil
            || happenings.deeds[word.lower] != nil || word.lower.hasSuffix("ed") && word.lower.utf8.count > 4
    }

    private func isSmall(_ index: Int) -> Bool {
        let word = words[index]
        return (!word.isCapital || word.isInitial)
            && (language.names.functionWords.contains(word.lower) || happenings.prepositions.contains(word.lower)
                || word.lower == "for")
    }

    func isTime(_ index: Int) -> Bool {
        guard index < words.count else { return false }
        if dates.contains(where: { $0.words.contains(index) }) { return true }
        let lower = words[index].lower
        return words[index].isCapital && language.dates.isName(lower)
            || words[index].number.map { $0 > 31 } == true && words[index].text.utf8.count == 4
    }
}
