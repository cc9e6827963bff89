import Model

/// Gathers what rests on each source: footnotes in order, then events, articles and actors.
enum SourceUses {
    static func gather(
        _ catalog: Catalog, _ sources: SourceTable, directory: Directory, articles: [LinkedArticle]
    ) -> [[Entity]] {
        var uses = [[Entity]](repeating: [], count: sources.entries.count)
        func add(_ entity: Entity, to handle: Handle<Site.Source>?) {
            guard let handle, uses[handle.index].last != entity else { return }
            uses[handle.index].append(entity)
        }
        func handle(_ citation: Citation) -> Handle<Site.Source>? {
            switch citation {
            case .work(let work): return sources.handle(of: work)
            case .id(let id):
                guard case .source(let handle)? = directory.entity(id.value, .source) else { return nil }
                return handle
            }
        }
        for index in articles.indices {
            for (place, others) in zip(directory.footnotes.range(ofArticle: index), articles[index].footnoteSources) {
                add(.footnote(Handle(place)), to: sources.footnotes[place])
                for other in others { add(.footnote(Handle(place)), to: other) }
            }
        }
        for index in catalog.events.indices {
            for citation in catalog.events[index].citations { add(.event(Handle(index)), to: handle(citation)) }
        }
        for index in catalog.articles.indices {
            if let citation = catalog.articles[index].source { add(.article(Handle(index)), to: handle(citation)) }
            for source in articles[index].sources { add(.article(Handle(index)), to: source) }
        }
        for index in catalog.actors.indices {
            for citation in catalog.actors[index].citations { add(.actor(Handle(index)), to: handle(citation)) }
        }
        return uses
    }
}
