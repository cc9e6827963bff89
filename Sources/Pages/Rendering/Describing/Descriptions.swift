import Base
import Model

extension Edition {
    /// What a page is, where its editor has not said it: for search engines, and for links in chat programs.
    func description(of subject: PageTask.Subject?) -> String? {
        switch subject {
        case .list(let list): description(of: list)
        case .entity(.article(let article)): opening(of: site.articles[article].body.document)
        case .entity(.actor(let actor)): description(of: actorLines[actor])
        case .entity(.event(let event)): description(of: eventLines[event])
        case .entity(.source(let source)): description(of: sourceLines[source])
        case .entity(.footnote(let footnote)): opening(of: footnote)
        case .entity(.page(let page)): opening(of: site.pages[page].body.document)
        case .pair, .redirect, .withdrawn, nil: nil
        }
    }

    private func description(of list: PageTask.List) -> String? {
        let title = site.settings.title
        return switch list {
        case .home: site.settings.tagline ?? title
        case .names: "Every name on \(title), from A to Z."
        case .articles: "All briefings of \(title), newest first."
        case .actors: "The people, organisations and states that \(title) names."
        case .events: "What happened, event by event, as \(title) tells it."
        case .footnotes: "Every footnote of \(title), with the sentences that it supports."
        case .sources: "The sources of \(title), and what rests on each."
        case .timeline: "The events of \(title), from the earliest to the latest."
        case .search: "Search the briefings, actors, events, footnotes and sources of \(title)."
        case .disputed, .changes, .topics, .places, .pictureCredits, .data, .notFound: nil
        }
    }

    /// `Person, mayor of Port Vale. On Briefings.`
    private func description(of line: Line) -> String {
        [line.kind, line.detail].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
            + ". On \(site.settings.title)."
    }
}
