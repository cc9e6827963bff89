import Base
import Language
import Model

/// `[@key, p. 12]`: works that a text cites by their keys, as Pandoc writes it.
struct CitationSyntax {
    /// One cited work.
    struct Part: Equatable {
        /// What is before the key, such as `see`.
        let prefix: String
        let key: String
        /// What is after the key, such as `p. 12`.
        let locator: String
        /// The byte offset of the key within the brackets, from `[`.
        let offset: Int
    }

    let parts: [Part]

    /// Reads a bracket with its ends; nil if it cites nothing, as `[@ home]` or `[jane@example.org]`.
    init?(_ bracket: ArraySlice<UInt8>) {
        var parts: [Part] = []
        var start = bracket.startIndex + 1
        while start < bracket.endIndex {
            let end = bracket[start...].firstIndex { $0 == UInt8(ascii: ";") } ?? bracket.endIndex - 1
            guard let part = Self.part(bracket[start..<end], from: bracket.startIndex) else { return nil }
            parts.append(part)
            start = end + 1
        }
        guard let first = parts.first, Self.openings.contains(first.prefix.lowercased()) else { return nil }
        self.parts = parts
    }

    /// What may be before the first key. With any words, `[photo: @agency]` would be a citation.
    private static let openings: Set = [
        "", "see", "see also", "but see", "cf.", "compare", "e.g.", "e.g.,", "see, e.g.,", "siehe", "vgl.", "voir",
        "cfr.",
    ]

    private static func part(_ bytes: ArraySlice<UInt8>, from start: Int) -> Part? {
        guard let at = bytes.firstIndex(of: UInt8(ascii: "@")) else { return nil }
        var before = bytes[..<at]
        if before.last == UInt8(ascii: "-") { before = before.dropLast() }
        guard before.last.map(\.isWhiteSpace) ?? true, let end = keyEnd(bytes[(at + 1)...]) else { return nil }
        let rest = bytes[end...]
        guard rest.isEmpty || rest.first == UInt8(ascii: ",") || rest.first?.isWhiteSpace == true else { return nil }
        let locator = rest.drop { $0 == UInt8(ascii: ",") || $0.isWhiteSpace }
        return Part(
            prefix: plain(before), key: String(decoding: bytes[(at + 1)..<end], as: UTF8.self), locator: plain(locator),
            offset: at + 1 - start)
    }

    /// The end of a key: letters, digits and `_`, with single marks of punctuation between them.
    private static func keyEnd(_ bytes: ArraySlice<UInt8>) -> Int? {
        var end = bytes.startIndex
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte.isLetterOrDigit || byte == UInt8(ascii: "_") || byte >= 0x80 {
                end = index + 1
            } else if !marks.contains(byte) {
                break
            }
            index += 1
        }
        return end > bytes.startIndex && !marks.contains(bytes[bytes.startIndex]) ? end : nil
    }

    private static let marks = Array(":.#$%&-+?<>~/".utf8)

    /// Words with single blanks between them.
    private static func plain(_ bytes: ArraySlice<UInt8>) -> String {
        bytes.split(whereSeparator: \.isWhiteSpace).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }
}

/// The footnotes that a text's citations make.
struct CitationNotes {
    /// One footnote, which several places may cite.
    struct Note {
        let label: String
        let parts: [CitationSyntax.Part]
        /// The reference of each part, in the document's `references`.
        let references: [Int]
        let position: Position
    }

    private(set) var notes: [Note] = []
    private var places: [String: Int] = [:]
    private var labels = UniqueNames()

    /// The number of the footnote with these parts, if a place before has made it.
    func number(of parts: [CitationSyntax.Part]) -> Int? { places[Self.text(parts)] }

    /// Adds a footnote; returns its number, from 0.
    mutating func add(_ parts: [CitationSyntax.Part], _ references: [Int], at position: Position) -> Int {
        let text = Self.text(parts)
        notes.append(Note(label: label(text), parts: parts, references: references, position: position))
        places[text] = notes.count - 1
        return notes.count - 1
    }

    /// The citation in letters, such as `cite-doe2014-p-12`, so that the footnote keeps its address while others come and go.
    private mutating func label(_ text: String) -> String {
        labels.name(for: "cite-" + (Slug.id(text) ?? "\(notes.count + 1)"))
    }

    private static func text(_ parts: [CitationSyntax.Part]) -> String {
        parts.map { "\($0.prefix) \($0.key) \($0.locator)" }.joined(separator: ";")
    }
}
