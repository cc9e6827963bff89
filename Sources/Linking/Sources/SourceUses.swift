import Base
import Model

/// Gathers what rests on each source: footnotes in order, then events, articles and actors.
enum SourceUses {
    /// Everything that determines which entries cite a source.
    struct Input: Sendable, Equatable {
        let records: CitingRecords
        let articles: [Article]
        let sources: Shared<SourceTable>
        let directory: Shared<Directory>
    }

    /// The sources to which one article leads.
    struct Article: Sendable, Equatable {
        let body: [Handle<Site.Source>]
        let footnotes: [[Handle<Site.Source>]]

        init(_ article: Shared<LinkedArticle>) {
            (body, footnotes) = (article.value.sources, article.value.footnoteSources)
        }
    }

    static func gather(_ input: Input) -> [[Entity]] {
        let (records, articles) = (input.records, input.articles)
        let (sources, directory) = (input.sources.value, input.directory.value)
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
            for (footnote, others) in zip(directory.footnotes.footnotes(of: Handle(index)), articles[index].footnotes) {
                add(.footnote(footnote), to: sources.footnotes[footnote])
                for other in others { add(.footnote(footnote), to: other) }
            }
        }
        for index in records.events.indices {
            for citation in records.events[index].citations { add(.event(Handle(index)), to: handle(citation)) }
        }
        for index in articles.indices {
            if let citation = records.articles[index] { add(.article(Handle(index)), to: handle(citation)) }
            for source in articles[index].body { add(.article(Handle(index)), to: source) }
        }
        for index in records.actors.indices {
            for citation in records.actors[index].citations { add(.actor(Handle(index)), to: handle(citation)) }
        }
        return uses
    }
}
