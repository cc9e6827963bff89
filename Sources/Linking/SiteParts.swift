import Base
import Model

/// What an article of the site is made of.
struct ArticleParts: Sendable, Equatable, Identifiable {
    let record: Shared<Catalog.Article>
    let image: Site.Picture?
    let linked: Shared<LinkedArticle>
    let footnotes: Range<Handle<Site.Footnote>>
    let source: Handle<Site.Source>?

    var id: String { record.header.id }

    var article: Site.Article {
        let linked = linked.value
        var article = Site.Article(record: record, path: PagePaths.article(record.value))
        article.image = image
        article.body = linked.text.document
        article.footnotes = footnotes
        article.source = source
        article.actors = linked.actors
        article.events = linked.events
        article.wordCount = linked.wordCount
        return article
    }
}

/// What an actor of the site is made of.
struct ActorParts: Sendable, Equatable, Identifiable {
    let id: Handle<Site.Actor>
    let record: Site.Actor
    let body: Shared<LinkedDocument>
    let passages: [Site.PassageUse]
    let evidence: [Site.Evidence]
    let uses: [Site.TextUse]
    let companions: [Site.Companion]

    var actor: Site.Actor {
        var actor = record
        actor.body = body
        actor.passages = passages
        actor.mentionedIn = evidence
        actor.namedIn = uses
        actor.companions = companions
        actor.mentionCount = evidence.mentionCount
        actor.articleCount = evidence.articleCount
        return actor
    }
}

/// What an event of the site is made of.
struct EventParts: Sendable, Equatable, Identifiable {
    let id: Handle<Site.Event>
    let record: Site.Event
    let body: Shared<LinkedDocument>
    let passages: [Site.PassageUse]
    let evidence: [Site.Evidence]
    let uses: [Site.TextUse]

    var event: Site.Event {
        var event = record
        event.body = body
        event.passages = passages
        event.mentionedIn = evidence
        event.namedIn = uses
        event.mentionCount = evidence.mentionCount
        return event
    }
}

/// What the footnotes of one article are made of.
struct FootnoteParts: Sendable, Equatable, Identifiable {
    /// An editor's note on a footnote.
    struct Note: Sendable, Equatable {
        let record: Shared<Catalog.FootnoteNote>
        let body: Shared<LinkedDocument>
    }

    /// The article.
    let id: Handle<Site.Article>
    let definitions: [FootnoteDefinition]
    /// Whether they are called by their numbers.
    let areNumbered: Bool
    let linked: Shared<LinkedArticle>
    /// Footnote by footnote, as are the sources.
    let notes: [Note?]
    let sources: [Handle<Site.Source>?]
    /// Empty if no passage note of the site is linked to a footnote.
    let passages: [[Site.PassageUse]]

    var footnotes: [Site.Footnote] {
        let linked = linked.value
        return definitions.enumerated().map { index, definition in
            var footnote = Site.Footnote(
                article: id, number: index + 1, label: definition.label,
                mark: areNumbered ? "\(index + 1)" : definition.label, path: linked.footnoteAddresses.paths[index])
            footnote.markers = linked.markers[index]
            if let note = notes[index] {
                footnote.note = note.record
                footnote.noteBody = note.body
            }
            footnote.source = sources[index]
            if !passages.isEmpty { footnote.passages = passages[index] }
            return footnote
        }
    }
}

/// What the sources of the site are made of.
struct SourceParts: Sendable, Equatable {
    let table: Shared<SourceTable>
    let files: [Shared<Catalog.Source>]
    let bodies: [Shared<LinkedDocument>]
    let uses: [[Entity]]
    let passages: PassageUses
    let footnotes: FootnoteTable
    /// By article.
    let footnotePaths: [[PagePath]]

    var sources: [Site.Source] {
        table.entries.enumerated().map { index, entry in
            let record = entry.file.map { files[$0] }
            var source = Site.Source(work: entry.work, record: record, path: PagePaths.source(slug: entry.slug))
            if let file = entry.file { source.body = bodies[file] }
            source.uses = uses[index]
            source.passages = passages[.source(Handle(index))]
            if let footnote = onlyFootnote(of: index) {
                let place = footnotes.place(of: footnote)
                source.path = footnotePaths[place.article][place.index]
            }
            return source
        }
    }

    /// The footnote whose page describes a source: it has no file, and nothing else cites it.
    private func onlyFootnote(of source: Int) -> Handle<Site.Footnote>? {
        guard table.entries[source].file == nil, uses[source].count == 1,
            case .footnote(let footnote) = uses[source][0],
            table.footnotes[footnote] == Handle(source)
        else { return nil }
        return footnote
    }
}

extension [Site.Evidence] {
    /// How many mentions the sentences hold.
    fileprivate var mentionCount: Int { reduce(0) { $0 + $1.mentions.count } }

    /// How many articles the sentences come from. Those of one article are adjacent.
    fileprivate var articleCount: Int {
        indices.count { $0 == startIndex || self[$0].article != self[$0 - 1].article }
    }
}
