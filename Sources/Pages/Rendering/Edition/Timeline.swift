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
    /// The events year by year, by the first day each can have begun. An event known only to the decade or century is
    /// listed under that, not under a year; years without any possible event are folded.
    func timeline(of events: some Sequence<Handle<Site.Event>>) -> [TimelineYear] {
        var years: [TimelineYear] = []
        var reached: Int?
        for event in events {
            let date = site.events[event].record.date
            let label = Self.heading(date)
            // A decade's heading may come between events of its first year.
            var place = years.lastIndex { $0.label == label && $0.quiet == nil }
            if place == nil {
                if let reached, date.earliest != .distantPast {
                    years += Self.quiet(between: reached, and: date.earliest.year)
                }
                place = years.count
                years.append(TimelineYear(label: label, events: []))
            }
            if let place { years[place].events.append(event) }
            reached = [reached, Self.lastYear(date)].compactMap(\.self).max()
        }
        return years
    }

    private static func heading(_ date: PartialDate) -> String {
        guard let start = date.start.date else { return "no start date" }
        return start.period.precision < .decade ? Year(date.earliest.year).inWords : start.inShortWords
    }

    /// The last year that an event can have reached; for one without an end, the last in which it can have begun.
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
                quiet: count == 1 ? "a year without events" : "\(Words.number(count)) years without events", events: [])
        ]
    }

    /// The kinds of event in alphabetical order.
    func eventKinds() -> [EventKind] {
        var counts: [String: Int] = [:]
        for index in site.events.indices { counts[eventLines[index].kind, default: 0] += 1 }
        return counts.sorted { $0.key < $1.key }.map { EventKind(title: $0.key, count: $0.value) }
    }

    /// The first and the last year of the timeline, as far as they are known.
    func timelineSpan() -> String? {
        knownYears(of: site.events.indices).flatMap {
            Self.span(Year($0.lowerBound).inWords, Year($0.upperBound).inWords, " to ")
        }
    }
}

extension PageScope {
    /// The events on a page of the timeline.
    var timelineEvents: Range<Handle<Site.Event>> {
        let range = edition.pagination.timeline[at: number - 1] ?? 0..<0
        return Handle(range.lowerBound)..<Handle(range.upperBound)
    }
}

extension Edition {
    /// The page of the timeline on which a year begins.
    func timelinePage(of year: Int) -> PagePath {
        let first = site.events.indices.first { (site.events[$0].record.date.firstYear ?? .min) >= year }
        return timelinePage(of: first ?? Handle(0))
    }

    /// The page of the timeline that lists an event.
    func timelinePage(of event: Handle<Site.Event>) -> PagePath {
        let page = pagination.timeline.firstIndex { $0.contains(event.index) } ?? 0
        return PageTask.List.timeline.path.numbered(page + 1)
    }

    /// The drawing of all events.
    func drawing(on sheet: Sheet = .page) -> Drawing? {
        drawing(of: Array(site.events.indices), on: sheet)
    }

    /// An actor's events and its own dates; nil for fewer than two marks.
    func drawing(ofActor actor: Handle<Site.Actor>) -> Drawing? {
        let handles = site.actors[actor].tookPartIn.map(\.handle)
        return drawing(of: handles, Drawing.Item(site.actors[actor].record.value), on: .strip)
    }

    /// An event among its neighbours, four on each side.
    func drawing(ofEvent event: Handle<Site.Event>) -> Drawing? {
        let neighbours = (event.advanced(by: -4)..<event.advanced(by: 5)).clamped(to: site.events.indices)
        return drawing(of: Array(neighbours), current: [event], on: .neighbours)
    }

    /// Some events to scale; nil for fewer than two marks.
    func drawing(
        of handles: [Handle<Site.Event>], _ life: Drawing.Item? = nil, current: Set<Handle<Site.Event>> = [],
        on sheet: Sheet = .page
    ) -> Drawing? {
        guard handles.count + (life == nil ? 0 : 1) > 1 else { return nil }
        let drawn = handles.count > sheet.mostMarks ? weightiest(handles, sheet.mostMarks) : handles
        let items = [life].compactMap(\.self) + drawn.map { item($0, isCurrent: current.contains($0)) }
        let spans = drawn.count < handles.count ? handles.map { TimeSpan(site.events[$0].record.date) } : []
        guard let scale = TimeScale(for: spans + items.map(\.span), on: sheet) else { return nil }
        let counts = drawn.count < handles.count ? countsByYear(handles) : []
        return Drawing(items, counts: counts, count: handles.count, scale, on: sheet)
    }

    private func item(_ event: Handle<Site.Event>, isCurrent: Bool) -> Drawing.Item {
        Drawing.Item(
            event, site.events[event].record.value, weight: site.events[event].mentionCount, isCurrent: isCurrent)
    }

    /// The events without a known year, which no column can count, and then those named most often.
    private func weightiest(_ handles: [Handle<Site.Event>], _ limit: Int) -> [Handle<Site.Event>] {
        func weight(_ handle: Handle<Site.Event>) -> Int {
            site.events[handle].record.date.firstYear == nil ? .max : site.events[handle].mentionCount
        }
        let weighed = handles.map { (handle: $0, weight: weight($0)) }
        let order = weighed.sorted { ($0.weight, $1.handle) > ($1.weight, $0.handle) }
        return order.prefix(limit).map(\.handle).sorted()
    }

    private func countsByYear(_ handles: [Handle<Site.Event>]) -> [(year: Int, count: Int)] {
        var counts: [Int: Int] = [:]
        for handle in handles {
            if let year = site.events[handle].record.date.firstYear { counts[year, default: 0] += 1 }
        }
        return counts.sorted { $0.key < $1.key }.map { (year: $0.key, count: $0.value) }
    }
}

extension PartialDate {
    /// The year in which it begins, if that is known.
    var firstYear: Int? {
        guard let period = start.date?.period, period.precision < .decade else { return nil }
        return earliest.year
    }
}
