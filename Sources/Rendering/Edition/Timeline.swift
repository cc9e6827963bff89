import Model

/// A year of the timeline with its events, or a run of years without any.
struct TimelineYear: Sendable {
    var label: String
    var quiet: String?
    var events: [Handle<Site.Event>]
}

extension Edition {
    /// The events year by year, by the first day each can have begun; years without any are folded.
    func timeline() -> [TimelineYear] {
        var years: [TimelineYear] = []
        var last: Int?
        for (index, event) in events.enumerated() {
            let day = event.record.date.earliest
            if day == .distantPast {
                if years.isEmpty { years.append(TimelineYear(label: "no beginning given", events: [])) }
                years[years.count - 1].events.append(Handle(index))
                continue
            }
            let year = day.year
            if year != last {
                if let last { years += Self.quiet(between: last, and: year) }
                years.append(TimelineYear(label: Year(year).inWords, events: []))
                last = year
            }
            years[years.count - 1].events.append(Handle(index))
        }
        return years
    }

    private static func quiet(between one: Int, and other: Int) -> [TimelineYear] {
        let count = other - one - 1
        guard count > 0 else { return [] }
        let (first, last) = (Year(one + 1).inWords, Year(other - 1).inWords)
        return [
            TimelineYear(
                label: count == 1 ? first : "\(first)–\(last)",
                quiet: count == 1 ? "a quiet year" : "\(Words.number(count)) quiet years", events: [])
        ]
    }

    /// The first and the last year of the timeline, as far as they are known.
    func timelineSpan() -> String? {
        let days = events.flatMap { [$0.record.date.earliest, $0.record.date.latest] }
            .filter { $0 != .distantPast && $0 != .distantFuture }
        guard let first = days.min()?.year, let last = days.max()?.year else { return nil }
        return first == last ? Year(first).inWords : "\(Year(first).inWords) to \(Year(last).inWords)"
    }
}
