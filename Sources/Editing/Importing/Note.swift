/// One endnote as pasted.
struct Note: Sendable {
    let label: NoteLabel
    /// The note's lines joined by a space; may be empty.
    var text: [UInt8]
    /// The indexes of its lines, the first one bearing the number.
    var lines: [Int]

    /// Whether the note stops where its source should begin, as in `Retrieved from`.
    var isIncomplete: Bool {
        let edge = [UInt8](" .:;,<>()[]".utf8)
        let bare = Array(text.plain.reversed().drop { edge.contains($0) }.reversed())
        return bare.isEmpty
            || Self.danglers.contains {
                bare.ends(with: $0) && (bare.count == $0.utf8.count || bare.ends(with: " " + $0))
            }
    }

    private static let danglers = [
        "retrieved from", "retrieved", "available at", "available from", "available online at", "accessed at",
        "accessed from", "online at", "cited in", "cited from", "quoted in", "see", "url", "source", "from",
    ]
}
