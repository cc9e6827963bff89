import Base
import Model

/// The entry whose content file a relative link names, as links between notes do: `../actors/xi.md#section`.
enum EntryPath {
    private static let folders: [Substring: EntityKind] = [
        "articles": .article, "actors": .actor, "events": .event, "sources": .source, "pages": .page,
    ]

    /// What a path leads to, and the place on its page.
    ///
    /// - Parameters:
    ///   - written: The destination of a link.
    ///   - path: The path of the file that holds the link.
    static func target(of written: String, in path: String) -> (target: Reference.Target, place: String?)? {
        let file = PercentEscapes.decoded(written.prefix { $0 != "#" })
        guard file.hasSuffix(".md"), !file.contains("?") else { return nil }
        let steps = file.split(separator: "/").filter { $0 != "." }
        let names = steps.filter { $0 != ".." }
        guard let name = names.last, names.first != "media" else { return nil }
        let fragment = written.drop { $0 != "#" }.dropFirst()
        let place = fragment.isEmpty ? nil : PercentEscapes.decoded(fragment)
        var folder = Array(path.split(separator: "/").dropLast())
        for step in steps.dropLast() {
            if step != ".." { folder.append(step) } else if folder.popLast() == nil { return nil }
        }
        let id = String(name.dropLast(3))
        if let kind = names.dropLast().last(where: { folders[$0] != nil }).flatMap({ folders[$0] }) {
            return (.entity(kind: kind, id: id), place)
        }
        guard folder.first == "content" || folder.isEmpty && names.count > 1 else { return nil }
        if folder.count == 1 { return name == "index.md" ? home(place) : (.entity(kind: nil, id: id), place) }
        if folder.count == 3, folder[1] == "footnotes" {
            return (.footnote(article: String(folder[2]), label: id), place)
        }
        return folder.count > 1 ? folders[folder[1]].map { (.entity(kind: $0, id: id), place) } : nil
    }

    private static func home(_ place: String?) -> (target: Reference.Target, place: String?) {
        (.file("index.html" + (place.map { "#\($0)" } ?? "")), nil)
    }
}
