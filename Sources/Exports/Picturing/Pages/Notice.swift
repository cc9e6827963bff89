import Base
import Model

/// What the picture of a page says.
struct Notice: Sendable {
    /// What the page is about, which gives its picture a colour and a mark.
    enum Topic: Int, Sendable, CaseIterable {
        case site, article, actor, event, source
    }

    var kind: Topic
    /// What kind of thing it is, in words; empty if that goes without saying.
    var label: String
    /// Its title, and alternatives if the typeface lacks its script.
    var titles: [String]
    /// A date, a place, a role.
    var line: String?
    /// Counts to show.
    var facts: [String] = []
    /// The events to mark on the timeline.
    var events: [Handle<Site.Event>] = []

    init(_ kind: Topic, _ label: String, titles: [String]) {
        self.kind = kind
        self.label = label
        self.titles = titles
    }

    /// Adds everything that it says; the events that it marks are columns of the timeline by then.
    func add(to record: inout ValueWriter) {
        record.add(kind.rawValue)
        record.add(label)
        record.add(titles) { $1.add($0) }
        record.add(optional: line) { $1.add($0) }
        record.add(facts) { $1.add($0) }
    }

    /// The parts of a line that the typeface can set.
    private static func line(_ parts: [String]) -> String {
        parts.filter { Inscription.letters(of: $0) != nil }.joined(separator: " · ")
    }

    /// `1 actor`, `1,200 actors`; nil for none.
    static func count(_ number: Int, _ one: String) -> String? {
        number == 0 ? nil : "\(Quantity.grouped(number)) \(one)\(number == 1 ? "" : "s")"
    }
}

extension Notice {
    init(_ article: Site.Article) {
        let record = article.record
        self.init(.article, "article", titles: record.pictureTitles)
        let date = record.date.inWords.startingLarge
        line = Self.line([date] + record.authors.prefix(2))
        facts = [
            Self.count(article.actors.count, "actor"), Self.count(article.events.count, "event"),
            Self.count(article.footnotes.count, "footnote"),
        ].compactMap(\.self)
        events = article.events.map(\.handle)
    }

    init(_ actor: Site.Actor) {
        let record = actor.record
        self.init(.actor, record.kind.inWords, titles: record.pictureTitles)
        line = record.role?.startingLarge
        let times = Self.count(actor.mentionCount, "time")
        let articles = Self.count(actor.articleCount, "article")
        if let times, let articles { facts.append("Named \(times) in \(articles)") }
        if let events = Self.count(actor.tookPartIn.count, "event") {
            facts.append("took part in \(events)".startingLarge)
        }
        events = actor.tookPartIn.map(\.handle)
    }

    init(_ event: Site.Event, at handle: Handle<Site.Event>) {
        let record = event.record
        let status: String? =
            switch record.status {
            case .claimed, .disputed, .denied: record.status?.rawValue
            case .confirmed, nil: nil
            }
        let label = ["event", status].compactMap(\.self).joined(separator: ", ")
        self.init(.event, label, titles: record.pictureTitles)
        line = Self.line([record.date.inWords.startingLarge, record.place?.name].compactMap(\.self))
        facts = record.figures.prefix(3).map { "\($0.quantity.inWords) \($0.name)".startingLarge }
        if facts.isEmpty {
            facts = [Self.count(event.actors.count, "actor"), Self.count(event.accounts.count, "account")].compactMap(
                \.self)
        }
        events = [handle]
    }

    init(_ source: Site.Source) {
        self.init(.source, "source", titles: [source.work.title ?? source.work.publisher ?? ""])
        let publisher = source.work.title == nil ? nil : source.work.outlet
        let parts = [publisher, source.work.date?.inWords.startingLarge].compactMap(\.self)
        line = parts.isEmpty ? nil : parts.joined(separator: " · ")
        var (footnotes, uses) = (0, [Handle<Site.Event>]())
        for use in source.uses {
            switch use {
            case .footnote: footnotes += 1
            case .event(let handle): uses.append(handle)
            default: break
            }
        }
        let citing = [Self.count(footnotes, "footnote"), Self.count(uses.count, "event")].compactMap(\.self)
        if !citing.isEmpty { facts = ["Cited by " + citing.joined(separator: " and ")] }
        events = uses
    }

    init(_ page: Site.Page) { self.init(.site, "", titles: [page.record.title]) }

    init(_ overview: Site.Overview, of site: Site) {
        let title = overview == .home ? site.settings.title : overview.title
        self.init(.site, "", titles: [title])
        let actors = Self.count(site.actors.count, "actor")
        let events = Self.count(site.events.count, "event")
        let articles = Self.count(site.articles.count, "article")
        switch overview {
        case .home: (line, facts) = (site.settings.tagline, [articles, actors, events].compactMap(\.self))
        case .articles: (kind, facts) = (.article, [articles].compactMap(\.self))
        case .actors: (kind, facts) = (.actor, [actors].compactMap(\.self))
        case .events, .timeline: (kind, facts) = (.event, [events].compactMap(\.self))
        case .sources: (kind, facts) = (.source, [Self.count(site.sources.count, "source")].compactMap(\.self))
        case .footnotes: (kind, facts) = (.source, [Self.count(site.footnotes.count, "footnote")].compactMap(\.self))
        case .names: facts = [Self.count(site.names.count, "name")].compactMap(\.self)
        }
        self.events = Array(site.events.indices)
    }
}

extension String {
    /// With a capital first letter, if that letter is ASCII.
    fileprivate var startingLarge: String {
        guard let first = utf8.first, UInt8(ascii: "a")...UInt8(ascii: "z") ~= first else { return self }
        return String(decoding: [first - 0x20], as: UTF8.self) + dropFirst()
    }
}

extension Catalog.Actor.Kind {
    fileprivate var inWords: String {
        switch self {
        case .governmentBody: "government body"
        case .armedGroup: "armed group"
        default: rawValue
        }
    }
}
