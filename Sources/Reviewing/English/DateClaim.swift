import Language
import Model

/// The date that a sentence gives the event it names, where it plainly is the event's own.
struct DateClaim {
    /// Which of the event's days it gives; `whole` if a span of days is that of the whole event.
    enum Sense: Sendable { case own, whole, beginning, ending }

    let date: FoundDate
    let sense: Sense

    /// The dates of a sentence that are plainly the event's own.
    ///
    /// - Parameter event: The event's own date.
    static func all(in sentence: ReadSentence, _ clause: EventClause, lexicon: Lexicon, of event: PartialDate)
        -> [DateClaim]
    {
        guard !sentence.name.isEmpty else {
            return sentence.dates.filter { sentence.isAlone($0) }.map { DateClaim(date: $0, sense: .own) }
        }
        let claims = sentence.dates.compactMap { date -> DateClaim? in
            guard date.date != nil || date.written?.day != nil,
                clause.range.contains(date.tokens.lowerBound) || clause.isBegun
            else { return nil }
            return DateAttachment(sentence: sentence, clause: clause, date: date.tokens, lexicon: lexicon).sense.map {
                DateClaim(date: date, sense: $0)
            }
        }
        let all = claims.isEmpty ? [slip(in: sentence, clause, of: event)].compactMap(\.self) : claims
        return all.filter { !isMemory($0.date, in: sentence, of: event) }
    }

    /// "on 20 February 2004, when the first anniversary was marked": a later day on which the event was remembered.
    private static func isMemory(_ date: FoundDate, in sentence: ReadSentence, of event: PartialDate) -> Bool {
        date.days.allSatisfy { $0.lowerBound > event.latest } && !date.days.isEmpty
            && !sentence.tokens[sentence.name.upperBound].roles.contains(.possessive)
            && sentence.tokens.indices.contains { index in
                sentence.tokens[index].traits.contains(.memory) && !sentence.name.contains(index)
            }
    }

    /// Whether it can be true together with what the event says.
    func agrees(with facts: EventFacts, isHedged: Bool) -> Bool {
        let own = days(of: facts.date, isVague: isHedged || facts.date.isApproximate || facts.date.isUncertain)
        let others = [own] + facts.accountDates.map { days(of: $0, isVague: false) }
        guard !reachesBeyond(facts.date) && !isOtherSpan(facts.date) || !facts.accountDates.isEmpty || isHedged else {
            return false
        }
        return days(near: facts.date).contains { days in others.contains { $0.overlaps(days) } }
    }

    /// Whether "from March 1983 to March 1985" begins before an event of several days, or ends after it.
    private func reachesBeyond(_ event: PartialDate) -> Bool {
        guard let said = date.date, said.isInterval, event.isInterval, !event.isApproximate, !event.isUncertain,
            let start = said.start.date, let end = said.end.date
        else { return false }
        return start.period.days.upperBound < event.earliest || end.period.days.lowerBound > event.latest
    }

    /// Whether "lasted from 2 May to 30 September 1803" begins or ends on another day than the event.
    private func isOtherSpan(_ event: PartialDate) -> Bool {
        guard sense == .whole, let said = date.date, said.isInterval, event.isInterval, !event.isApproximate,
            !event.isUncertain, let ends = said.ends, let own = event.ends
        else { return false }
        return !zip(ends, own).allSatisfy { $0.overlaps($1) }
    }

    /// The days that the sentence can mean: a day without a year is in the years of the event.
    private func days(near event: PartialDate) -> [ClosedRange<Day>] {
        guard date.date == nil, date.written != nil else { return date.days }
        let years = Set([event.earliest, event.latest].map(\.year).filter(WrittenDate.years.contains))
        let days = years.compactMap(date.days(in:))
        return days.isEmpty || event.latest.year - event.earliest.year > 1 ? [.distantPast ... .distantFuture] : days
    }

    private func days(of date: PartialDate, isVague: Bool) -> ClosedRange<Day> {
        var days = date.earliest...max(date.earliest, date.latest)
        if sense == .beginning, date.isInterval, let start = date.start.date { days = start.period.days }
        if sense == .ending, date.isInterval, let end = date.end.date { days = end.period.days }
        guard isVague else { return days }
        // About a day is within a month of it, about a month within a year, about a year within five.
        let slack = date.precision <= .day ? 31 : date.precision <= .month ? 366 : 1_827
        return days.lowerBound.adding(days: -slack)...days.upperBound.adding(days: slack)
    }
}

extension PartialDate {
    /// The days of its start and of its end; nil if it is open.
    fileprivate var ends: [ClosedRange<Day>]? {
        guard let start = start.date, let end = end.date else { return nil }
        return [start.period.days, end.period.days]
    }
}
