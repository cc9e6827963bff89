import Base
package import Model

/// A calendar (RFC 5545): the events of the site, or those that one actor took part in, each on whole days.
struct Calendar {
    let site: Site
    /// Nil if the site has no `base_url`: there are then no links to its pages.
    let root: WebRoot?
    /// The part after the `@` of ids.
    let domain: [UInt8]
    /// Nil for the calendar of the whole site.
    let actor: Handle<Site.Actor>?

    /// Appends the file.
    func append(to bytes: inout [UInt8]) {
        var lines = CalendarWriter(appendingTo: [])
        lines.write("BEGIN:VCALENDAR")
        lines.write("VERSION:2.0")
        lines.write("PRODID:-//Dossier//Dossier//EN")
        lines.write("CALSCALE:GREGORIAN")
        lines.write("METHOD:PUBLISH")
        let name = site.title(of: actor)
        lines.write("NAME:", text: name)
        lines.write("X-WR-CALNAME:", text: name)
        if let root { lines.write("SOURCE;VALUE=URI:") { root.append(path, plain: &$0) } }
        lines.write("REFRESH-INTERVAL;VALUE=DURATION:P1D")
        lines.write("X-PUBLISHED-TTL:P1D")
        let events = actor.map { site.calendarEvents(of: $0) } ?? Array(site.calendarEvents)
        for event in events { append(event, to: &lines) }
        if events.isEmpty { Self.appendTimeZone(to: &lines) }
        lines.write("END:VCALENDAR")
        bytes += lines.out
    }

    private var path: String { site.path(of: .calendar, actor) }

    /// Appends the time zone UTC: a calendar must have a component (RFC 5545, section 3.4), and one without events has no other.
    private static func appendTimeZone(to lines: inout CalendarWriter) {
        lines.write("BEGIN:VTIMEZONE")
        lines.write("TZID:UTC")
        lines.write("BEGIN:STANDARD")
        lines.write("DTSTART:19700101T000000")
        lines.write("TZOFFSETFROM:+0000")
        lines.write("TZOFFSETTO:+0000")
        lines.write("END:STANDARD")
        lines.write("END:VTIMEZONE")
    }

    private func append(_ handle: Handle<Site.Event>, to lines: inout CalendarWriter) {
        let record = site.events[handle].record
        guard let days = record.date.calendarDays else { return }
        lines.write("BEGIN:VEVENT")
        lines.write("UID:") { line in
            line += record.header.id.utf8
            line.literal("@")
            line += domain
        }
        lines.write("DTSTAMP:") { Self.append(stamp(handle, days.lowerBound), to: &$0, end: "T000000Z") }
        lines.write("DTSTART;VALUE=DATE:") { Self.append(days.lowerBound, to: &$0) }
        lines.write("DTEND;VALUE=DATE:") { Self.append(days.upperBound.adding(days: 1), to: &$0) }
        let words = record.date.isCalendarExact ? "" : " (\(record.date.inWords))"
        lines.write("SUMMARY", text: record.title + words, language: record.header.language)
        lines.write("DESCRIPTION", text: description(handle), language: record.header.language)
        if let status = record.status { status.write(to: &lines) }
        lines.write("TRANSP:TRANSPARENT")
        if let place = record.place { append(place, to: &lines) }
        lines.write("CATEGORIES:", texts: (record.kind.map { [$0] } ?? []) + record.header.tags)
        if let root { lines.write("URL:") { root.append(site.events[handle].path.text, plain: &$0) } }
        lines.write("END:VEVENT")
    }

    /// The date if it is not exact, the status, the summary and the actors, one line each.
    private func description(_ handle: Handle<Site.Event>) -> String {
        let record = site.events[handle].record
        var lines: [String] = []
        if !record.date.isCalendarExact { lines.append("Date: \(record.date.inWords).") }
        if let status = record.status, status != .confirmed { lines.append("Status: \(status.rawValue).") }
        if let summary = record.header.summary ?? site.events[handle].body.opening { lines.append(summary) }
        let parts = site.events[handle].actors.filter { !site.isHeld(.actor($0.handle)) }
        let actors = parts.map { part in
            let name = site.actors[part.handle].record.name
            return part.role.map { "\(name) (\($0))" } ?? name
        }
        if !actors.isEmpty { lines.append("Actors: \(actors.joined(separator: ", ")).") }
        return lines.joined(separator: "\n")
    }

    /// The day of the latest article that names the event, else its own first day: a stamp is required, and it must not
    /// depend on the clock.
    private func stamp(_ handle: Handle<Site.Event>, _ first: Day) -> Day {
        var last: Handle<Site.Article>?
        var stamp: Day?
        for sentence in site.events[handle].mentionedIn where sentence.article != last {
            last = sentence.article
            let article = sentence.article
            guard site.articles[article].record.header.hold == nil else { continue }
            let (date, updated) = (site.articles[article].record.date, site.articles[article].record.updated)
            for case let day? in [date.stampDay, updated?.stampDay] { stamp = max(stamp ?? day, day) }
        }
        return max(stamp ?? first, Day(daysSince1970: 0))
    }

    private func append(_ place: Place, to lines: inout CalendarWriter) {
        lines.write("LOCATION:", text: place.name)
        guard let latitude = place.latitude, let longitude = place.longitude, abs(latitude) <= 90, abs(longitude) <= 180
        else { return }
        lines.write("GEO:") { line in
            Self.append(degrees: latitude, to: &line)
            line.literal(";")
            Self.append(degrees: longitude, to: &line)
        }
    }

    /// Appends degrees with at most six digits after the point, a tenth of a metre.
    private static func append(degrees: Double, to line: inout [UInt8]) {
        let millionths = Int((abs(degrees) * 1_000_000).rounded())
        if degrees < 0, millionths > 0 { line.literal("-") }
        line.digits(millionths / 1_000_000)
        line.literal(".")
        var (rest, width) = (millionths % 1_000_000, 6)
        while width > 1, rest % 10 == 0 { (rest, width) = (rest / 10, width - 1) }
        line.digits(rest, width: width)
    }

    /// Appends `20141216`.
    private static func append(_ day: Day, to line: inout [UInt8], end: StaticString = "") {
        let (year, month, day) = day.components
        line.digits(year, width: 4)
        line.digits(month.rawValue, width: 2)
        line.digits(day, width: 2)
        line.literal(end)
    }
}

extension Catalog.Event.Status {
    fileprivate func write(to lines: inout CalendarWriter) {
        switch self {
        case .confirmed: lines.write("STATUS:CONFIRMED")
        case .claimed, .disputed: lines.write("STATUS:TENTATIVE")
        case .denied: lines.write("STATUS:CANCELLED")
        }
    }
}

extension LinkedDocument {
    /// The words of the first paragraph; nil if there are none.
    fileprivate var opening: String? {
        guard
            let first = document.nodes[document.body.clamped(to: document.nodes.indices)].first(where: {
                $0.kind == .paragraph
            }),
            !first.text.isEmpty
        else { return nil }
        return String(decoding: document.string(first.text).utf8.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
    }
}

/// The calendars of a site and of its actors.
package struct Calendars: SiteOutput {
    /// The actor of each, nil for the calendar of the whole site, and the path from the output folder.
    private let files: [(actor: Handle<Site.Actor>?, path: String)]
    private let site: Site
    private let root: WebRoot?
    private let domain: [UInt8]

    package init(_ site: Site) {
        self.site = site
        root = WebRoot(site.settings)
        domain = WebRoot(site.idBase)?.domain ?? root?.domain ?? Self.domain(of: site.settings.title)
        let subscriptions = Subscriptions(site)
        let ofActors = site.actors.indices.filter { subscriptions.of($0).contains(.calendar) }
        let actors = (subscriptions.ofSite.contains(.calendar) ? [nil] : []) + ofActors
        files =
            actors.map { ($0, site.path(of: .calendar, $0)) }
            + subscriptions.former.filter { $0.kind == .calendar }.map { ($0.actor, $0.path) }
    }

    /// From the output folder: the site's, then those of the actors in the site's order, then those at old addresses.
    package var paths: [String] { files.map(\.path) }

    /// Appends the bytes of the file at a place in `paths`.
    package func append(fileAt place: Int, to bytes: inout [UInt8]) {
        guard files.indices.contains(place) else { return }
        Calendar(site: site, root: root, domain: domain, actor: files[place].actor).append(to: &bytes)
    }

    /// The part after the `@` of ids if the site has no address: a number made from its title (64-bit FNV-1a), so that
    /// the events of two sites have different ids.
    private static func domain(of title: String) -> [UInt8] {
        Array("\(String(FNVHash(title.utf8).value, radix: 16)).invalid".utf8)
    }
}
