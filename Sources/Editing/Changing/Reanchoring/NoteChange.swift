package import Linking
package import Model

/// What is to be written into the file of a passage note.
package struct NoteChange: Sendable {
    /// Where the note is, and what it quotes now.
    let quotation: Located<String>
    package let path: String
    /// The new values; nil for those that stay.
    var quote: String?
    var prefix: String?
    var suffix: String?
    /// Whether the note is removed instead.
    var isRemoval = false

    init(_ note: Catalog.PassageNote, quote: String? = nil, prefix: String? = nil, suffix: String? = nil) {
        (quotation, path) = (note.quote, note.file.path)
        (self.quote, self.prefix, self.suffix) = (quote, prefix, suffix)
    }

    /// Removes a note.
    package static func removal(of note: Catalog.PassageNote) -> NoteChange {
        var change = NoteChange(note)
        change.isRemoval = true
        return change
    }

    /// Pins a note to words of its article, with what surrounds them.
    ///
    /// - Returns: Nil unless the article has the words exactly once; then how often it has them is in `count`.
    package static func pinning(
        _ note: Catalog.PassageNote, to words: String, in anchoring: PassageAnchoring, count: inout Int
    ) -> NoteChange? {
        let places = anchoring.places(of: words)
        count = places.count
        guard places.count == 1, let place = places.first else { return nil }
        let around = anchoring.surroundings(of: place)
        return NoteChange(note, quote: words, prefix: around.prefix, suffix: around.suffix)
    }

    /// The new values by their keys, in the order of the file.
    var values: [(key: String, text: String)] {
        [("quote", quote), ("prefix", prefix), ("suffix", suffix)].compactMap { key, text in text.map { (key, $0) } }
    }
}
