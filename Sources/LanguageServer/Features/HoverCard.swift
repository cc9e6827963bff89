import Base
import Model

/// What a reader should know of an entry at a glance, in Markdown.
struct HoverCard {
    private let site: Site

    init(_ site: Site) { self.site = site }

    /// The card of an entry: its name, what it is, and what the site says of it.
    func markdown(of entity: Entity) -> String {
        let (facts, text): ([String?], String?) =
            switch entity {
            case .article(let article): (facts(of: site[article]), site[article].record.header.summary)
            case .actor(let actor): (facts(of: site[actor]), site[actor].record.header.summary)
            case .event(let event): (facts(of: site[event]), site[event].record.header.summary)
            case .source(let source): (facts(of: site[source]), site[source].record?.header.summary)
            case .page(let page): (["page"], site[page].record.header.summary)
            case .footnote(let footnote): (facts(of: site[footnote]), text(of: site[footnote]))
            }
        let head = "**\(Self.plain(site.name(of: entity)))**"
        let line = facts.compactMap(\.self).filter { !$0.isEmpty }.map(Self.plain).joined(separator: " · ")
        let more = more(on: entity).map { "- \(Self.plain($0))" }.joined(separator: "\n")
        return ([head, line, text.map(Self.plain) ?? "", more]).filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private func facts(of article: Site.Article) -> [String?] {
        [
            "article", article.record.date.inWords, article.record.authors.joined(separator: ", "),
            article.record.section,
        ]
    }

    private func facts(of actor: Site.Actor) -> [String?] {
        let record = actor.record.value
        let years = [record.began.map { "from \($0.inShortWords)" }, record.ended.map { "to \($0.inShortWords)" }]
        let names = record.alsoKnownAs.map(\.name.value).joined(separator: ", ")
        return [
            record.kind.rawValue, record.role, years.compactMap(\.self).joined(separator: " "),
            names.isEmpty ? nil : "also \(names)", Self.named(actor.mentionCount, in: actor.articleCount),
        ]
    }

    private func facts(of event: Site.Event) -> [String?] {
        let figures = event.figures.map { "\($0.figure.name): \($0.figure.quantity.inWords)" }
        return [event.record.kind ?? "event", event.record.date.inWords, event.record.place?.name]
            + [event.record.status?.rawValue] + figures
            + [event.mentionCount > 0 ? "named \(Self.times(event.mentionCount))" : nil]
    }

    private func facts(of source: Site.Source) -> [String?] {
        let work = source.work.value
        return [
            work.type ?? "source", work.authors.map(\.name).joined(separator: ", "), work.publisher, work.date?.inWords,
            work.standing.map { $0.rawValue.replacing("-", with: " ") },
            source.uses.isEmpty ? "not cited" : "cited \(Self.times(source.uses.count))",
        ]
    }

    private func facts(of footnote: Site.Footnote) -> [String?] {
        let source = footnote.source.map { site[$0].work.name }
        return ["in “\(site[footnote.article].record.title)”", source.map { "cites “\($0)”" }, footnote.note?.locator]
    }

    private func text(of footnote: Site.Footnote) -> String {
        let document = site[footnote.article].body.document
        let words = document.text(ofFootnote: footnote.number)
        return String(decoding: document.text[words].map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
    }

    /// Where accounts of an event differ from what the site says.
    private func more(on entity: Entity) -> [String] {
        guard case .event(let handle) = entity else { return [] }
        let event = site[handle]
        return event.accounts.flatMap { account in
            let giver = account.origin.map { site.name(of: $0) } ?? "An account"
            return differences(account.record, event).map { "\(giver) differs: \($0)" }
        }
    }

    private func differences(_ account: Catalog.Account, _ event: Site.Event) -> [String] {
        var found: [String] = []
        if let date = account.date, case .differs = event.record.date.agreement(of: date) { found.append(date.inWords) }
        for (name, quantity) in [("killed", account.killed), ("injured", account.injured)] {
            guard let quantity, let own = event.figures.first(where: { $0.figure.name == name })?.figure.quantity,
                case .differs = own.agreement(of: quantity)
            else { continue }
            found.append("\(name): \(quantity.inWords), here \(own.inWords)")
        }
        if let place = account.place, let own = event.record.place?.name, !place.contains(own), !own.contains(place) {
            found.append("in \(place)")
        }
        return found
    }

    private static func named(_ mentions: Int, in articles: Int) -> String? {
        mentions == 0 ? nil : "named \(times(mentions)) in \(articles) article\(articles == 1 ? "" : "s")"
    }

    private static func times(_ count: Int) -> String {
        count == 1 ? "once" : count == 2 ? "twice" : "\(Quantity.grouped(count)) times"
    }

    /// A text whose characters have no meaning in Markdown.
    static func plain(_ text: String) -> String {
        var out = ""
        for scalar in text.visible().unicodeScalars {
            if "\\`*_[]<>#|".unicodeScalars.contains(scalar) { out += "\\" }
            out.unicodeScalars.append(scalar)
        }
        return out
    }
}
