import Base

/// A link or picture that an author wrote, and its place.
package struct Reference: Sendable, Hashable {
    /// What the written destination means.
    package enum Target: Sendable, Hashable {
        /// `actor:id`, `[[id]]` (no kind given), `[[event:id]]`.
        case entity(kind: EntityKind?, id: String)
        /// `footnote:article-id/label`.
        case footnote(article: String, label: String)
        /// A web or mail address.
        case url(SafeURL)
        /// `#fragment` of the same page.
        case fragment(String)
        /// The path of a file of the site, such as `media/map.png`, from the content folder, without a leading `/`.
        case file(String)
        /// An address that is not allowed; the text as written.
        case unsafe(String)
    }

    package var target: Target
    /// The position of the reference's first character in the file.
    package var position: Position
    /// Characters of the destination as written, for the caret.
    package var length: Int
    /// The caption of a picture: the title after its address.
    package var caption: String?
    /// The place on the page of an entry, without `#`, percent escapes decoded; nil for the page itself.
    package var place: String?
    /// The path of the entry's file, where it is written instead of a reference: `../actors/xi.md`.
    package var path: String?
    /// Whether it is written as `[@key]`.
    package var isCitation = false

    package init(_ target: Target, at position: Position, length: Int = 1, caption: String? = nil) {
        self.caption = caption
        self.target = target
        self.position = position
        self.length = length
    }
}

/// The kinds of entry that a reference can name by id.
package enum EntityKind: String, Sendable, CaseIterable, Hashable {
    case article, actor, event, source, page
}

extension Reference.Target {
    /// Reads a destination as written in Markdown or front matter, entities already decoded.
    package init(destination: String) {
        if destination.utf8.first == UInt8(ascii: "#") {
            self = .fragment(String(destination.dropFirst()))
        } else if let target = Self(scheme: destination) {
            self = target
        } else if let url = SafeURL(destination) {
            self = url.isRelative ? .file(url.relativePath) : .url(url)
        } else {
            self = .unsafe(destination)
        }
    }

    /// Reads `actor:id` and the like, and `footnote:article-id/label`; nil for any other scheme or none.
    private init?(scheme destination: String) {
        guard let colon = destination.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let rest = destination[destination.utf8.index(after: colon)...]
        switch destination[..<colon] {
        case "http", "https", "mailto": return nil
        case "footnote":
            let parts = rest.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
            self = .footnote(article: String(parts[0]), label: parts.count > 1 ? String(parts[1]) : "")
        case let scheme:
            // A page about a topic is a page.
            let name = scheme == "topic" ? EntityKind.page.rawValue : String(scheme)
            guard let kind = EntityKind(rawValue: name) else { return nil }
            self = .entity(kind: kind, id: String(rest))
        }
    }

    /// Divides a reference to an entry at its first `#`: what leads to the page, and the place on it.
    ///
    /// The label of a footnote may hold a `#`, so it has no place.
    package static func split(_ written: String) -> (entry: String, place: String?) {
        guard let mark = written.utf8.firstIndex(of: UInt8(ascii: "#")), !written.hasPrefix("footnote:") else {
            return (written, nil)
        }
        let place = PercentEscapes.decoded(written[written.utf8.index(after: mark)...])
        return (String(written[..<mark]), place.isEmpty ? nil : place)
    }

    /// Reads the text between `[[` and `]]`, before any `|`.
    package init(wiki text: String) {
        guard text.utf8.contains(UInt8(ascii: ":")) else {
            self = .entity(kind: nil, id: text)
            return
        }
        let target = Self(destination: text)
        switch target {
        case .entity, .footnote: self = target
        default: self = .entity(kind: nil, id: text)
        }
    }
}
