import Language

/// Happenings that a sentence tells beside what it is about.
extension HappeningFinder {
    /// `Founding of the Vale Club` of `the Vale Club, founded in 1908, …`.
    func aside(at verb: Int) -> Happening? {
        guard verb > 0, words[verb].gap == .comma || words[verb].gap == .opens,
            let telling = happenings.deeds[words[verb].lower], !["publication", "release"].contains(telling.kind),
            let subject = titles.apposed(before: verb),
            let date = dates.first(where: { $0.words.lowerBound > verb }), date.words.lowerBound - verb <= 3,
            isFree(date), !date.isInferred,
            (verb + 1..<date.words.lowerBound).allSatisfy({ happenings.prepositions.contains(words[$0].lower) })
        else { return nil }
        let start = subject.lowerBound
        let article = start > 0 && isThe(start - 1) && words[start].gap == .space ? words[start - 1].lower + " " : ""
        return made("\(telling.title) \(article)\(words.written(subject))", telling.kind, subject, date)
    }

    /// `Ada Byron’s visit to Port Vale` of `Ada Byron’s June 2014 visit to Port Vale`.
    func owned(at noun: Int) -> Happening? {
        guard !words[noun].isQuoted, !words[noun].isCapital, !words[noun].isCovered,
            let kind = happenings.nouns[words[noun].lower], !words[noun].lower.hasSuffix("s"),
            case let range = titles.phrase(around: noun), range.lowerBound > 0,
            let time = timeOfOwner(before: range.lowerBound), time.words.lowerBound > 0,
            words[time.words.lowerBound - 1].isPossessive, words[time.words.lowerBound].gap == .space,
            let owner = titles.owner(endingAt: time.words.lowerBound)
        else { return nil }
        return made(
            "\(words.written(owner))’s \(words.written(range))", kind,
            owner.lowerBound..<range.upperBound, time)
    }

    /// A date, or a year alone, directly before a phrase.
    private func timeOfOwner(before start: Int) -> MentionedDate? {
        if let date = dates.last(where: { $0.words.upperBound == start }) { return date.isInferred ? nil : date }
        guard words[start].gap == .space, words[start - 1].text.utf8.count == 4, let year = words[start - 1].number,
            (1000...2100).contains(year)
        else { return nil }
        return MentionedDate(
            edtf: "\(year)", written: words[start - 1].text, words: start - 1..<start, isInferred: false, weight: 1)
    }

    /// What is opened, closed or built, which may have no name: `the inquest was opened on 24 December 2018`.
    func opened(before passive: Int, _ telling: HappeningWords.Telling) -> Range<Int>? {
        guard happenings.openings.contains(telling.kind), dates.contains(where: { $0.weight == 4 && !$0.isInferred })
        else { return nil }
        return titles.unnamed(before: passive)
    }
}
