import Model

extension Site {
    /// The path of the page of anything.
    func path(_ entity: Entity) -> String {
        switch entity {
        case .article(let handle): articles[handle.index].path.text
        case .actor(let handle): actors[handle.index].path.text
        case .event(let handle): events[handle.index].path.text
        case .footnote(let handle): footnotes[handle.index].path.text
        case .source(let handle): sources[handle.index].path.text
        case .page(let handle): pages[handle.index].path.text
        }
    }

    /// The path of a feed or calendar of an actor, or of the whole site.
    func path(of format: Subscription, _ actor: Handle<Actor>?) -> String {
        (actor.map { format.path(beside: actors[$0.index].path) } ?? format.sitePath).text
    }

    /// The title of a feed or calendar of an actor, or of the whole site.
    func title(of actor: Handle<Actor>?) -> String {
        actor.map { "\(actors[$0.index].record.name) – \(settings.title)" } ?? settings.title
    }

    /// The name or title of anything.
    func name(_ entity: Entity) -> String {
        switch entity {
        case .article(let handle): articles[handle.index].record.title
        case .actor(let handle): actors[handle.index].record.name
        case .event(let handle): events[handle.index].record.title
        case .footnote(let handle): footnotes[handle.index].name
        case .source(let handle): sources[handle.index].work.name
        case .page(let handle): pages[handle.index].record.title
        }
    }

    /// Whether a page is shown as a draft is, and is not published yet.
    func isHeld(_ entity: Entity) -> Bool {
        switch entity {
        case .article(let handle): articles[handle.index].record.header.hold != nil
        case .actor(let handle): actors[handle.index].record.header.hold != nil
        case .event(let handle): events[handle.index].record.header.hold != nil
        case .source(let handle): sources[handle.index].record?.header.hold != nil
        case .page(let handle): pages[handle.index].record.header.hold != nil
        case .footnote(let handle):
            footnotes[handle.index].note?.hold != nil
                || articles[footnotes[handle.index].article.index].record.header.hold != nil
        }
    }

    /// What stands for the footnotes of an article in its text.
    func footnoteMarks(of article: Int) -> [String] {
        articles[article].footnotes.clamped(to: footnotes.indices).map { footnotes[$0].mark }
    }

    /// The HTML id of a mention on its article's page, such as `a.china.2`; nil where it has none.
    func anchor(of mention: Mention) -> String? {
        guard mention.ordinal > 0 else { return nil }
        return switch mention.entity {
        case .actor(let handle): "\(actors[handle.index].mentionStem).\(mention.ordinal)"
        case .event(let handle): "\(events[handle.index].mentionStem).\(mention.ordinal)"
        default: nil
        }
    }
}
