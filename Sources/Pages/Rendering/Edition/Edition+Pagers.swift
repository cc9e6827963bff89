import Base
import Model

/// The place of one page among the pages of a long list.
struct Pager: Sendable {
    /// One of the pages.
    struct Link: Sendable {
        var path: String
        var number: Int
        /// What it contains: `2014–2012`, `A–F`.
        var label: String?
        var isCurrent: Bool
    }

    var links: [Link]
    /// From 1.
    var number: Int

    var previous: Link? { links[at: number - 2] }
    var next: Link? { links[at: number] }
}

extension PagePath {
    /// The address of a page's further pages: `actors/china.html`, `actors/china.2.html`. No slug contains a dot.
    func numbered(_ number: Int) -> PagePath {
        number > 1 ? beside(".\(number).html") : self
    }
}

extension Edition {
    /// The pages of a list, seen from one of them; nil if there is only one.
    func pager(of list: PageTask.List, on number: Int) -> Pager? {
        pager(list.path, count: pagination.count(list), on: number) { page in
            switch list {
            case .articles: pagination.articles[at: page].flatMap { years(ofArticles: $0) }
            case .names:
                Self.span(pagination.names[at: page]?.first?.title, pagination.names[at: page]?.last?.title)
            case .actors: pagination.actors[at: page]?.first?.title
            case .events: pagination.events[at: page]?.first?.title
            case .footnotes:
                Self.span(
                    year(ofFootnotes: pagination.footnotes[at: page]?.first),
                    year(ofFootnotes: pagination.footnotes[at: page]?.last))
            case .timeline:
                pagination.timeline[at: page].flatMap { years(of: Handle($0.lowerBound)..<Handle($0.upperBound)) }
            case .sources, .disputed, .changes, .topics, .places, .pictureCredits, .home, .search, .data, .notFound: nil
            }
        }
    }

    /// The pages of an actor, event or source, seen from one of them; nil if there is only one.
    func pager(of entity: Entity, on number: Int) -> Pager? {
        let evidence: [Site.Evidence]
        var events = 0
        switch entity {
        case .actor(let actor):
            evidence = site.actors[actor].mentionedIn
            events = site.actors[actor].tookPartIn.count
        case .event(let event): evidence = site.events[event].mentionedIn
        default: evidence = []
        }
        return pager(PagePath(path(entity)), count: pagination.count(entity, events: events), on: number) { page in
            let range = pagination.evidence(entity, of: evidence.count, on: page + 1)
            guard let first = evidence[at: range.lowerBound], let last = evidence[at: range.upperBound - 1] else {
                return nil
            }
            return Self.span(year(of: first.article), year(of: last.article))
        }
    }

    /// The pages of a pair of actors, seen from one of them; nil if there is only one.
    func pager(of pair: Site.Pair, on number: Int) -> Pager? {
        pager(pair.path, count: pagination.count(pair), on: number) { _ in nil }
    }

    /// The pages of a topic, seen from one of them; nil if there is only one.
    func pager(ofTopic topic: Handle<Site.Page>, on number: Int) -> Pager? {
        pager(site.pages[topic].path, count: Pagination.count(site.pages[topic]), on: number) { _ in nil }
    }

    private func pager(_ path: PagePath, count: Int, on number: Int, label: (Int) -> String?) -> Pager? {
        guard count > 1 else { return nil }
        let links = (0..<count).map { page in
            Pager.Link(
                path: path.numbered(page + 1).text, number: page + 1, label: label(page),
                isCurrent: page + 1 == number)
        }
        return Pager(links: links, number: number)
    }

    private func years(ofArticles range: Range<Int>) -> String? {
        range.isEmpty ? nil : Self.span(year(of: Handle(range.lowerBound)), year(of: Handle(range.upperBound - 1)))
    }

    private func year(ofFootnotes group: ListGroup<Handle<Site.Footnote>>?) -> String? {
        group?.entries.first.flatMap { year(of: site.footnotes[$0].article) }
    }

    private func year(of article: Handle<Site.Article>) -> String? {
        let day = site.articles[article].record.date.earliest
        return day == .distantPast ? nil : Year(day.year).inWords
    }

    /// From the first to the last of something: `2001–2014`; one alone if they are the same or the other is not known.
    static func span(_ first: String?, _ last: String?, _ dash: String = "–") -> String? {
        guard let first, let last else { return first ?? last }
        return first == last ? first : first + dash + last
    }
}
