import Base

/// The HTML ids that the templates use on pages with a text, which no heading may take.
enum ReservedIDs {
    static let all: Set<String> = [
        "top", "main", "text", "contents", "nav", "search", "who", "who-is-who", "actors", "events", "notes", "cite",
        "cite-this", "sources", "footnotes", "mentions", "timeline", "accounts", "figures", "facts", "relations",
        "companions", "passages", "took-part", "took-part-in", "said", "did", "noted", "mentioned", "mentioned-in",
        "appears-with", "rests-on-it", "used-by", "note", "others", "names", "theme", "card", "share", "related",
        "previous", "next", "named", "parts", "siblings", "actor", "years", "hatch",
        "torn", "fade-out", "fade-in", "tables", "files",
    ]

    /// Whether an id is one that is given to paragraphs: `p` and digits.
    static func isParagraph(_ id: String) -> Bool {
        id.utf8.first == UInt8(ascii: "p") && id.utf8.count > 1 && id.utf8.dropFirst().allSatisfy(\.isDigit)
    }
}
