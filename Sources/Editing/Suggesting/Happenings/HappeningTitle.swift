import Language
import Model

/// A title for a happening, cut out of its sentence and never invented.
struct HappeningTitle {
    private static let longest = 10

    let words: [ProseWord]
    /// The places of dates, which are not part of a title.
    let dates: [MentionedDate]
    let language: LanguageWords

    /// The noun with its modifiers and prepositional phrases: `car bomb attack on a market in Urumqi`.
    func phrase(around noun: Int) -> Range<Int> {
        var start = noun
        while start > 0, noun - start < 4, words[start].gap == .space, describes(start - 1) { start -= 1 }
        var end = noun + 1
        guard end < words.count, words[end].gap == .space, language.happenings.prepositions.contains(words[end].lower),
            !isTime(end + 1)
        else { return start..<end }
        while end < words.count, end - start < Self.longest + 3, words[end].gap == .space, !isEnd(end) { end += 1 }
        while end > noun + 1, isSmall(end - 1) { end -= 1 }
        return start..<end
    }

    /// The noun with what is said about it up to the end of the clause: `video released`.
    func telling(from noun: Int) -> Range<Int> { noun..<clause(around: noun).upperBound }

    /// The clause around a verb: `assailants at a railway station killed 29 people`.
    func clause(around verb: Int) -> Range<Int> {
        var start = verb
        while start > 0, verb - start < 8, words[start].gap == .space, !isBoundary(start - 1), !isTime(start - 1) {
            start -= 1
        }
        var end = verb + 1
        while end < words.count, end - verb < 6, words[end].gap == .space, !isBoundary(end), !isTime(end) { end += 1 }
        while end > verb + 1, isSmall(end - 1) || isTime(end - 1) { end -= 1 }
        while start < verb, isSmall(start) { start += 1 }
        return start..<end
    }

    func text(_ range: Range<Int>) -> String {
        let plain = range.map { words[$0].text + (words[$0].isPossessive && $0 + 1 < range.upperBound ? "’s" : "") }
        let title = plain.joined(separator: " ")
        return title.prefix(1).uppercased() + title.dropFirst()
    }

    /// Whether a word before the noun belongs to it: an adjective or a noun, nothing small, no verb.
    private func describes(_ index: Int) -> Bool {
        let word = words[index]
        return !word.isPossessive && !isSmall(index) && !isTime(index) && word.number == nil
            && !language.happenings.judgements.contains(word.lower) && language.happenings.verbs[word.lower] == nil
            && !language.happenings.ends.contains(word.lower)
            && !(word.lower.hasSuffix("ing") && !word.isCapital && !word.lower.contains("-"))
            && !(word.lower.hasSuffix("ed") && !word.isCapital)
            && !language.happenings.prepositions.contains(word.lower)
    }

    private func isEnd(_ index: Int) -> Bool {
        let word = words[index]
        if language.happenings.ends.contains(word.lower) || isTime(index) { return true }
        return !word.isCapital && (language.happenings.verbs[word.lower] != nil || word.lower.hasSuffix("ed"))
    }

    private func isBoundary(_ index: Int) -> Bool {
        language.happenings.ends.contains(words[index].lower) && words[index].lower != "was"
    }

    private func isSmall(_ index: Int) -> Bool {
        language.names.functionWords.contains(words[index].lower)
            || language.happenings.prepositions.contains(words[index].lower)
            || words[index].lower == "for"
    }

    private func isTime(_ index: Int) -> Bool {
        guard index < words.count else { return false }
        if dates.contains(where: { $0.words.contains(index) }) { return true }
        let lower = words[index].lower
        return words[index].isCapital && language.dates.isName(lower)
            || words[index].number.map { $0 > 31 } == true && words[index].text.utf8.count == 4
    }
}
