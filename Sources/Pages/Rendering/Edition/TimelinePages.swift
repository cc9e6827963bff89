import Base
import Model

/// Divides the events of the timeline into pages: each lists its events, and the actors that took part in them, by whom
/// readers may filter.
struct TimelinePages {
    /// How many events a page has at most; a line of it is short where there are so many.
    private static let mostEvents = 1_000
    /// How many bytes of HTML the events and actors of a page may take; its drawing takes up to 80 kB.
    private static let limit = 210_000

    private let site: Site
    /// What the events and actors of the page take so far, estimated in bytes.
    private var bytes = 0
    private var named: Set<Handle<Site.Actor>> = []
    private var lastYear: Int?

    private init(_ site: Site) { self.site = site }

    /// The events of each page; one page without events if there are none.
    static func cut(_ site: Site) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        var page = TimelinePages(site)
        for (index, event) in site.events.enumerated() {
            var more = page.bytes(of: event)
            if index - start == mostEvents || index > start && page.bytes + more > limit {
                ranges.append(start..<index)
                (start, page) = (index, TimelinePages(site))
                more = page.bytes(of: event)
            }
            page.add(event, of: more)
        }
        return ranges + [start..<site.events.count]
    }

    private mutating func add(_ event: Site.Event, of more: Int) {
        bytes += more
        named.formUnion(event.actors.lazy.map(\.handle))
        lastYear = event.record.date.firstYear
    }

    /// What an event adds to the page: its line with the names of the pages of its actors, an option for each of them
    /// that is not named yet, and perhaps the heading of a year.
    private func bytes(of event: Site.Event) -> Int {
        let heading = event.record.date.firstYear == lastYear ? 0 : 150
        let line = 110 + event.record.title.utf8.count + event.path.text.utf8.count
        return event.actors.reduce(heading + line) { sum, participant in
            let actor = participant.handle
            let id = site.actors[actor].path.text.utf8.count - PagePath.actorFrame
            let option = named.contains(actor) ? 0 : 36 + id + site.actors[actor].record.name.utf8.count
            return sum + id + 1 + option
        }
    }
}

extension PagePath {
    /// How many bytes of an actor's path are not the name of its page.
    fileprivate static let actorFrame = "actors/.html".utf8.count
}
