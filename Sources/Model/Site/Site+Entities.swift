package import Base

/// The properties that every entry has, whatever its kind.
extension Site {
    /// The id of its file; for a footnote, the id of its article, a slash and its label; for a source without a file,
    /// the name of its page.
    package func id(of entity: Entity) -> String {
        switch entity {
        case .article(let article): articles[article].record.header.id
        case .actor(let actor): actors[actor].record.header.id
        case .event(let event): events[event].record.header.id
        case .footnote(let footnote):
            articles[footnotes[footnote].article].record.header.id + "/" + footnotes[footnote].label
        case .source(let source): sources[source].id
        case .page(let page): pages[page].record.header.id
        }
    }

    /// The name or title, as readers see it.
    package func name(of entity: Entity) -> String {
        switch entity {
        case .article(let article): articles[article].record.title
        case .actor(let actor): actors[actor].record.name
        case .event(let event): events[event].record.title
        case .footnote(let footnote): footnotes[footnote].name
        case .source(let source): sources[source].work.name
        case .page(let page): pages[page].record.title
        }
    }

    /// The path of its page.
    package func path(of entity: Entity) -> PagePath {
        switch entity {
        case .article(let article): articles[article].path
        case .actor(let actor): actors[actor].path
        case .event(let event): events[event].path
        case .footnote(let footnote): footnotes[footnote].path
        case .source(let source): sources[source].path
        case .page(let page): pages[page].path
        }
    }

    /// Every entry with a name of its own: articles, actors, events, sources and free pages, in the order of the site.
    package var namedEntities: [Entity] {
        articles.indices.map { .article($0) } + actors.indices.map { .actor($0) } + events.indices.map { .event($0) }
            + sources.indices.map { .source($0) } + pages.indices.map { .page($0) }
    }

    /// The head of its file; for a footnote, that of its article; nil for a source that is only named in other files.
    package func header(of entity: Entity) -> Shared<Catalog.Header>? {
        switch entity {
        case .article(let article): articles[article].record.header
        case .actor(let actor): actors[actor].record.header
        case .event(let event): events[event].record.header
        case .footnote(let footnote): articles[footnotes[footnote].article].record.header
        case .source(let source): sources[source].record?.header
        case .page(let page): pages[page].record.header
        }
    }

    /// Whether its page has a record in JSON next to it.
    package func makesRecord(of entity: Entity) -> Bool {
        switch entity {
        case .actor, .event: settings.makes(.pageData)
        case .article, .footnote: settings.makes(.textData)
        case .source(let source): settings.makes(.textData) && sources[source].hasPage
        case .page: false
        }
    }

    /// The text that names something; nil if the page has no such text.
    package func document(of use: TextUse) -> Document? {
        switch use.entity {
        case .actor(let actor): actors[actor].body.document
        case .event(let event): events[event].body.document
        case .source(let source): sources[source].body.document
        case .page(let page): pages[page].body.document
        case .article(let article): articles[article].body.document
        case .footnote(let footnote):
            use.isNote ? footnotes[footnote].noteBody?.document : articles[footnotes[footnote].article].body.document
        }
    }

    /// Whether its page is not published yet and is marked like a draft.
    package func isHeld(_ entity: Entity) -> Bool {
        switch entity {
        case .article(let article): articles[article].record.header.hold != nil
        case .actor(let actor): actors[actor].record.header.hold != nil
        case .event(let event): events[event].record.header.hold != nil
        case .source(let source): sources[source].record?.header.hold != nil
        case .page(let page): pages[page].record.header.hold != nil
        case .footnote(let footnote):
            footnotes[footnote].note?.hold != nil
                || articles[footnotes[footnote].article].record.header.hold != nil
        }
    }

    /// The start of the HTML ids of the mentions of an actor or event, such as `a.china`; nil for anything else.
    package func mentionStem(of entity: Entity) -> String? {
        switch entity {
        case .actor(let actor): actors[actor].mentionStem
        case .event(let event): events[event].mentionStem
        case .article, .footnote, .source, .page: nil
        }
    }

    /// The HTML id of a mention on its article's page, such as `a.china.2`; nil if it has none.
    package func anchor(of mention: Mention) -> String? {
        guard mention.ordinal > 0 else { return nil }
        return mentionStem(of: mention.entity).map { "\($0).\(mention.ordinal)" }
    }
}

extension Entity {
    /// What it is, as data and commands name it: `article`, `footnote`.
    package var kindName: String {
        switch self {
        case .article: "article"
        case .actor: "actor"
        case .event: "event"
        case .footnote: "footnote"
        case .source: "source"
        case .page: "page"
        }
    }
}
