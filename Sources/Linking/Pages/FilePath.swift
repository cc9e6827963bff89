import Base
import Model

/// The path of a file of the site as an author writes it.
package enum FilePath {
    /// From the content folder: percent escapes decoded, no `../` before it, no query and no fragment after it.
    static func normal(_ written: String) -> String {
        var path = written.withoutQuery
        while path.hasPrefix("../") || path.hasPrefix("./") { path = path.dropFirst(path.hasPrefix("../") ? 3 : 2) }
        return PercentEscapes.decoded(path)
    }

    /// The query and fragment after a written path, with their `?` and `#`.
    static func behind(_ written: String) -> Substring { written.drop { $0 != "?" && $0 != "#" } }

    /// A path as an address: characters that RFC 3986 does not allow in a path are percent-escaped.
    package static func address(of path: String) -> String {
        PercentEscapes.encoded(path) { $0.isLetterOrDigit || pathMarks.contains($0) }
    }

    /// A path without `.` and `..` between its folders; nil if it leads out of its root.
    static func collapsed(_ path: String) -> String? {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            guard part == ".." else {
                parts.append(part)
                continue
            }
            guard parts.popLast() != nil else { return nil }
        }
        return parts.joined(separator: "/")
    }

    private static let pathMarks = Set("/-._~!$&'()*+,;=:@".utf8)

    /// Pages that every site has.
    static func isAlwaysPublished(_ path: String) -> Bool { published.contains(path) }

    /// The kind, where its folder is named, and the id where a path looks like that of a file of the editor's or its page:
    /// `../actors/x.md`.
    static func contentFile(_ path: String) -> (kind: EntityKind?, id: String)? {
        guard path.hasSuffix(".md") || path.hasSuffix(".html") else { return nil }
        let parts = path.split(separator: "/").suffix(2)
        guard let file = parts.last, let stem = file.split(separator: ".").first else { return nil }
        guard parts.count == 2 else { return (nil, String(stem)) }
        return folders[String(parts[parts.startIndex])].map { ($0, String(stem)) }
    }

    private static let folders: [String: EntityKind] = [
        "articles": .article, "actors": .actor, "events": .event, "sources": .source, "pages": .page, "topics": .page,
    ]

    private static let published: Set<String> = [
        "index.html", "timeline.html", "search.html", "actors/index.html", "events/index.html", "sources/index.html",
        "footnotes/index.html", "articles/index.html", "feed.xml", "feed.json", "events.ics", "sitemap.xml",
        "changes.xml", "data/index.html",
    ]
}
