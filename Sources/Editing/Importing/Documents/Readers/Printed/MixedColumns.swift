import Base

extension PrintedReader {
    /// Warns of lines that a program put together across two columns, as the hyphens in the middle of lines show.
    mutating func reportMixedColumns() {
        guard !printed.hasSizes else { return }
        let broken = printed.pages.joined().filter { Self.isBroken($0.text) }
        guard broken.count >= 3, let first = broken.first else { return }
        text.report(
            .unread, first.text,
            "The lines of two columns are mixed here and elsewhere; import the PDF itself, or paste one column at a time."
        )
    }

    /// Warns of a text that begins in the middle of a sentence, as one does whose right column comes first.
    mutating func reportBeginning() {
        guard !printed.hasSizes, let first = text.lines.first(where: { $0.bytes.scalarCount >= 100 }),
            first.bytes.first?.isLower == true
        else { return }
        text.report(
            .unread, first.bytes,
            "The text begins in the middle of a sentence; if its columns are out of order, import the PDF itself.")
    }

    /// Whether a word with a hyphen at its end, as at the end of a line, is in the middle of one: “the sta- possibility of”,
    /// but not “Vor- oder Nachteile”.
    private static func isBroken(_ line: [UInt8]) -> Bool {
        let words = line.split(separator: 0x20).dropLast()
        return zip(words, words.dropFirst()).contains { word, next in
            word.count > 3 && word.last == UInt8(ascii: "-") && word.dropLast().allSatisfy(\.isLetter)
                && next.count > 2 && next.allSatisfy(\.isLetter)
                && !PrintedParagraph.smallWords.contains(Array(next).string)
        }
    }
}
