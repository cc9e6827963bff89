import Model

/// What a footnote rests on, as far as it says.
enum FootnoteCitation: Sendable, Equatable {
    case none
    /// A source with a file, by its place in the catalog.
    case file(Int)
    indirect case work(Work, SourceKey)
    case address(SafeURL, SourceKey)

    /// What the editor's note names, else an address in the note, else the first source or address in the footnote's text.
    static func find(
        _ definition: FootnoteDefinition, in document: Document, note: (source: Citation?, url: SafeURL?)?,
        ids: EntryIDs
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
        for index in nodes.clamped(to: document.nodes.indices) where document.nodes[index].kind == .link {
            let reference = Int(document.nodes[index].detail)
            guard document.references.indices.contains(reference) else { continue }
            switch document.references[reference].target {
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
