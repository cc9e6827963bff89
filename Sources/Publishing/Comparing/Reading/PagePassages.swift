import Base
import Model

/// The words of a page's numbered paragraphs, in pieces that are in its source as they are.
package enum PagePassages {
    /// A piece with fewer words may be anywhere.
    private static let fewest = 5

    /// The pieces of text between two tags, each on one line, in the escapes of the page.
    package static func all(in page: [UInt8]) -> [String] {
        var scanner = HTMLScanner(page)
        var pieces: [String] = []
        var isInside = false
        while let token = scanner.next() {
            switch token {
            case .open(let tag):
                if let id = tag.attributes.id, LedgerAddress.isParagraph(page[id]) { isInside = true }
            case .close(let name, _): if ends.contains(name) { isInside = false }
            case .text(let range):
                guard isInside else { continue }
                pieces += page[range].split(separator: UInt8(ascii: "\n")).compactMap(piece)
            case .other: break
            }
        }
        return pieces
    }

    /// The elements that a paragraph or a row ends with.
    private static let ends: Set<UInt64> = Set(
        ["p", "li", "tr", "figure"].map { ElementTable.word(of: Array($0.utf8), in: 0..<$0.utf8.count) })

    private static func piece(_ line: ArraySlice<UInt8>) -> String? {
        let words = line.split(separator: UInt8(ascii: " "))
        guard words.count >= fewest else { return nil }
        return String(decoding: line, as: UTF8.self)
    }
}
