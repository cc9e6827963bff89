import Base

extension Site {
    /// A picture that a text shows.
    package struct ShownPicture: Sendable {
        /// The entry whose text it is; nil for the home page.
        package let entity: Entity?
        /// From the site's root.
        package let address: String
        package let alt: String
        package let caption: String?
    }

    /// The pictures that the texts of entries show, entry by entry, in the order of the texts.
    package var picturesInTexts: [ShownPicture] {
        var shown = home.map { Self.pictures(in: $0.body, of: nil) } ?? []
        for article in articles.indices { shown += Self.pictures(in: articles[article].body, of: .article(article)) }
        for actor in actors.indices { shown += Self.pictures(in: actors[actor].body, of: .actor(actor)) }
        for event in events.indices { shown += Self.pictures(in: events[event].body, of: .event(event)) }
        for page in pages.indices { shown += Self.pictures(in: pages[page].body, of: .page(page)) }
        for source in sources.indices { shown += Self.pictures(in: sources[source].body, of: .source(source)) }
        for footnote in footnotes.indices {
            guard let body = footnotes[footnote].noteBody else { continue }
            shown += Self.pictures(in: body, of: .footnote(footnote))
        }
        return shown
    }

    private static func pictures(in body: Shared<LinkedDocument>, of entity: Entity?) -> [ShownPicture] {
        guard body.links.contains(where: { if case .file = $0 { true } else { false } }) else { return [] }
        return body.document.nodes.compactMap { node in
            guard case .image = node.kind, case .file(let address) = body.target(of: node) else { return nil }
            return ShownPicture(
                entity: entity, address: address, alt: body.document.string(node.text), caption: body.caption(of: node))
        }
    }

    /// The addresses of all pictures that pages show, without those that belong to every page.
    package var shownPictures: Set<String> {
        var addresses = Set(picturesInTexts.map { String($0.address.withoutQuery) })
        addresses.formUnion(articles.lazy.compactMap(\.image?.address))
        addresses.formUnion(actors.lazy.compactMap(\.image?.address))
        addresses.formUnion(events.lazy.compactMap(\.image?.address))
        return addresses
    }
}
