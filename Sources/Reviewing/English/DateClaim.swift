import Language
import Model

/// The date that a sentence gives the event it names, where it plainly is the event's own.
struct DateClaim {
    let date: PartialDate
    let tokens: Range<Int>
    /// Whether it is said to have begun then.
    let isBeginning: Bool

    /// Nil if the sentence has several dates, or one that may be of something else.
    init?(_ sentence: ReadSentence) {
        guard sentence.dates.count == 1, let written = sentence.dates.first, let date = written.date,
            !sentence.subject.isEmpty
        else { return nil }
        let reading = Reading(tokens: sentence.tokens, subject: sentence.subject, date: written.tokens)
        guard let verb = reading.attachment() else { return nil }
        self.date = date
        tokens = written.tokens
        isBeginning = verb == .beginning
    }

    /// Whether it can be true together with what the event says.
    func agrees(with facts: EventFacts) -> Bool {
        if facts.date.isApproximate || facts.date.isUncertain { return true }
        let others = [days(of: facts.date)] + facts.accountDates.map(days)
        return others.contains { $0.overlaps(date.earliest...date.latest) }
    }

    private func days(of date: PartialDate) -> ClosedRange<Day> {
        if isBeginning, date.isInterval, let start = date.start.date { return start.period.days }
        return date.earliest...max(date.earliest, date.latest)
    }

    private enum Attachment { case own, beginning }

    private struct Reading {
        let tokens: [Token]
        let subject: Range<Int>
        let date: Range<Int>

        func attachment() -> Attachment? {
            if subject.contains(date.lowerBound) { return isIn(date.lowerBound - 1, ["of", "on", "in"]) ? .own : nil }
            return date.lowerBound >= subject.upperBound ? behind() : before()
        }

        /// "the attack of 16 December", "the attack (16 December)", "the attack took place on 16 December".
        private func behind() -> Attachment? {
            let next = subject.upperBound
            if isIn(next, ["of"]), date.lowerBound == next + 1 { return .own }
            if isMark(next, "("), date.lowerBound == next + 1, isMark(date.upperBound, ")") { return .own }
            guard isIn(date.lowerBound - 1, ["on", "in"]) else { return nil }
            if isMark(next, ","), date.lowerBound == next + 2, isMark(date.upperBound, ",") {
                return verb(at: date.upperBound + 1)?.kind
            }
            guard let verb = verb(at: next) else { return nil }
            if verb.end == date.lowerBound - 1 { return verb.kind }
            let between = tokens[verb.end..<date.lowerBound - 1]
            let isOneClause = between.allSatisfy {
                $0.roles.isDisjoint(with: [.report, .conjunction]) && !$0.isMark(",")
            }
            return verb.isEffect && isOneClause && between.count <= 12 ? verb.kind : nil
        }

        /// "On 16 December 2014 an attack left …", at the beginning of the sentence.
        private func before() -> Attachment? {
            guard date.lowerBound == 1, isIn(0, ["on", "in"]) else { return nil }
            var index = date.upperBound
            if isMark(index, ",") { index += 1 }
            if isIn(index, ["a", "an", "the"]) { index += 1 }
            guard index == subject.lowerBound else { return nil }
            return verb(at: subject.upperBound)?.kind
        }

        private func verb(at start: Int) -> (kind: Attachment, end: Int, isEffect: Bool)? {
            guard tokens.indices.contains(start) else { return nil }
            let roles = tokens[start].roles
            if roles.contains(.occurrence) {
                if isIn(start, ["took"]) { return isIn(start + 1, ["place"]) ? (.own, start + 2, false) : nil }
                return (isIn(start, ["began", "started"]) ? .beginning : .own, start + 1, false)
            }
            return roles.contains(.effect) ? (.own, start + 1, true) : nil
        }

        private func isIn(_ index: Int, _ words: [PackedWord]) -> Bool {
            tokens.indices.contains(index) && words.contains(tokens[index].word)
        }

        private func isMark(_ index: Int, _ mark: Character) -> Bool {
            tokens.indices.contains(index) && tokens[index].isMark(mark)
        }
    }
}
