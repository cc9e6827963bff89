import Base
import Model

/// A year of the timeline with its events, or a run of years without any.
struct TimelineYear: Sendable {
    var label: String
    var quiet: String?
    var events: [Handle<Site.Event>]

    /// How many events a page lists before it folds each year.
    static let mostUnfolded = 200

    /// Its HTML id: `y2014`.
    var id: String { Self.id(label) }

    static func id(_ label: String) -> String {
        let bytes = label.utf8.map { byte in byte.isLetterOrDigit ? byte | 0x20 : UInt8(ascii: "-") }
        return "y" + String(decoding: bytes, as: UTF8.self)
    }
}

/// A kind of event and how many there are.
struct EventKind: Sendable {
    /// `Attack`.
    var title: String
    var count: Int
}

extension Edition {
    /// The events year by year, by the first day each can have begun. An event of which only the decade or century is known
    /// stands under that, not under a year; years that no event can have touched are folded.
    func timeline() -> [TimelineYear] {
        var years: [TimelineYear] = []
        var reached: Int?
        for (index, event) in events.enumerated() {
            let date = event.record.date
            let label = Self.heading(date)
            // A decade's heading may stand between events of its first year.
            var place = years.lastIndex { $0.label == label && $0.quiet == nil }
            if place == nil {
                if let reached, date.earliest != .distantPast {
                    years += Self.quiet(between: reached, and: date.earliest.year)
                }
                place = years.count
                years.append(TimelineYear(label: label, events: []))
            }
            if let place { years[place].events.append(Handle(index)) }
            reached = [reached, Self.lastYear(date)].compactMap(\.self).max()
        }
        return years
    }

    private static func heading(_ date: PartialDate) -> String {
        guard let start = date.start.date else { return "no beginning given" }
        return start.period.precision < .decade ? Year(date.earliest.year).inWords : start.inShortWords
    }

    /// The last year that an event is known to have touched or can have; of one without an end, the last in which it can have begun.
    private static func lastYear(_ date: PartialDate) -> Int? {
        (date.end.date ?? date.start.date)?.period.days.upperBound.year
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

    /// The kinds of event in the order of the alphabet.
    func eventKinds() -> [EventKind] {
        var counts: [String: Int] = [:]
        for index in events.indices { counts[eventLines[index].kind, default: 0] += 1 }
        return counts.sorted { $0.key < $1.key }.map { EventKind(title: $0.key, count: $0.value) }
    }

    /// The first and the last year of the timeline, as far as they are known.
    func timelineSpan() -> String? {
        let days = events.flatMap { [$0.record.date.earliest, $0.record.date.latest] }
            .filter { $0 != .distantPast && $0 != .distantFuture }
        guard let first = days.min()?.year, let last = days.max()?.year else { return nil }
        return first == last ? Year(first).inWords : "\(Year(first).inWords) to \(Year(last).inWords)"
    }
}
