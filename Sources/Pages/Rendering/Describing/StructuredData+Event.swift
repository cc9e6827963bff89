import Base
import Model

extension StructuredData {
    /// An event. Its participants are what it is `about`: `organizer`, `attendee` and the like would say more than the
    /// editor did, and none of them takes a `Country`.
    mutating func write(_ event: borrowing Site.Event) {
        begin(.event, "#event", event.record.title)
        writeNames(event.record.alsoKnownAs)
        out.member("description", event.record.header.summary)
        write(event.image)
        out.member("startDate", event.record.date.schemaStart)
        out.member("endDate", event.record.date.schemaEnd)
        writeEDTF([("date", event.record.date)])
        out.member("keywords", event.record.kind)
        if let place = event.record.place { write(place) }
        list("about", event.actors.map { .actor($0.handle) })
        member("superEvent", event.partOf.map { .event($0) })
        list("subEvent", event.parts.map { .event($0) })
        writeTellings(of: event)
        out.markup("}")
    }

    private mutating func write(_ place: Place) {
        out.key("location")
        out.markup("{\"@type\":\"Place\"")
        out.member("name", place.name)
        if let latitude = place.latitude, let longitude = place.longitude, latitude.isFinite, longitude.isFinite {
            out.markup(",\"geo\":{\"@type\":\"GeoCoordinates\",\"latitude\":")
            out += String(latitude).utf8
            out.markup(",\"longitude\":")
            out += String(longitude).utf8
            out.markup("}")
        }
        out.markup("}")
    }

    /// Appends what describes an event: claims, its sources and the articles that name it.
    private mutating func writeTellings(of event: borrowing Site.Event) {
        let works = event.sources.map { Entity.source($0) } + articles(naming: event.mentionedIn)
        let isClaim = event.record.status.map { $0 != .confirmed } ?? false
        guard isClaim || !event.accounts.isEmpty || !works.isEmpty else { return }
        out.key("subjectOf")
        var mark = UInt8(ascii: "[")
        func next(_ out: inout [UInt8]) {
            out.append(mark)
            mark = UInt8(ascii: ",")
        }
        if let status = event.record.status, isClaim {
            next(&out)
            begin(.claim, "#claim", event.record.title)
            out.member("creativeWorkStatus", status.rawValue)
            list("appearance", event.sources.map { .source($0) })
            writeSubject()
        }
        for (place, account) in event.accounts.enumerated() {
            next(&out)
            write(account, number: place + 1)
        }
        for work in works {
            next(&out)
            known.append(work, to: &out)
        }
        out.markup("]")
    }

    /// What one source says about the event.
    private mutating func write(_ account: Site.Account, number: Int) {
        out.markup("{\"@type\":\"Claim\",\"@id\":\"")
        writeAddress(path.text)
        out.markup("#account-")
        out.digits(number)
        out.markup("\"")
        out.member("text", Self.text(of: account.record))
        switch account.origin {
        case .footnote(let footnote): member("appearance", .article(edition.site.footnotes[footnote].article))
        case .source, .article: member("appearance", account.origin)
        case .actor, .event, .page, nil: break
        }
        writeSubject()
    }

    /// Ends a claim by saying that it is about the page's event.
    private mutating func writeSubject() {
        out.markup(",\"about\":{\"@id\":\"")
        writeAddress(path.text)
        out.markup("#event\"}}")
    }

    /// What an account says, in the words of the page's table.
    private static func text(of account: Catalog.Account) -> String? {
        let points: [String?] = [
            account.says, account.date?.inWords, account.place, account.killed.map { "\($0.inWords) killed" },
            account.injured.map { "\($0.inWords) injured" }, account.claimedBy.map { "claimed by \($0)" },
        ]
        let text = points.compactMap(\.self).joined(separator: "; ")
        return text.isEmpty ? nil : text
    }
}
