import Base
import Model

/// The source of a footnote, as far as it names one.
enum FootnoteCitation: Sendable, Equatable {
    case none
    /// A source with a file, by its place in the catalog.
    case file(Int)
    indirect case work(Work, SourceKey)
    case address(SafeURL, SourceKey)

    /// An article with all by which it is known what its footnotes cite.
    struct Article: Sendable, Equatable, Identifiable {
        let id: String
        let body: Shared<Document>
        /// The editor's notes on its footnotes, footnote by footnote; empty if there are none.
        let notes: [Note?]
        let ids: Shared<EntryIDs>

        /// What each footnote cites.
        var citations: [FootnoteCitation] {
            body.value.footnotes.enumerated().map { index, definition in
                find(definition, in: body.value, note: notes.isEmpty ? nil : notes[index], ids: ids.value)
            }
        }
    }

    /// What an editor's note on a footnote says of its source.
    struct Note: Sendable, Equatable {
        let source: Citation?
        let url: SafeURL?
    }

    /// What the editor's note names, else an address in the note, else the first source or address in the footnote's text.
    private static func find(
        _ definition: FootnoteDefinition, in document: Document, note: Note?, ids: EntryIDs
    ) -> FootnoteCitation {
        if let note, let noted = noted(note.source, note.url, ids: ids) { return noted }
        return written(definition.nodes, in: document, ids: ids)
    }

    private static func noted(_ source: Citation?, _ url: SafeURL?, ids: EntryIDs) -> FootnoteCitation? {
        switch source {
        case .id(let id)?:
            if let place = ids.place(of: id.value, .source) { return .file(place) }
        case .work(var work)?:
            work.url = work.url ?? url
            if let key = SourceKey(work) { return .work(work, key) }
        case nil: break
        }
        return url.flatMap { url in SourceKey(url).map { .address(url, $0) } }
    }

    private static func written(_ nodes: Range<Int>, in document: Document, ids: EntryIDs) -> FootnoteCitation {
        for index in nodes.clamped(to: document.nodes.indices) where document.nodes[index].isLink {
            guard let reference = document.reference(of: document.nodes[index]) else { continue }
            switch reference.target {
            case .url(let url):
                if let key = SourceKey(url) { return .address(url, key) }
            case .entity(.source?, let id):
                if let place = ids.place(of: id, .source) { return .file(place) }
            case .entity(nil, let id) where ids.kinds(of: id) == [.source]:
                if let place = ids.place(of: id, .source) { return .file(place) }
            default: continue
            }
        }
        return .none
    }
}
