import Base
package import Model

/// A library of references, exported from a reference manager.
package struct ReferenceLibrary: Sendable {
    package let format: CitationFormat
    let items: [LibraryItem]
    let findings: [ImportFinding]

    /// The largest library that is read, in bytes.
    package static let largestFile = 256 << 20

    /// The format of a file by its first bytes, or else by its name; nil if it is no library.
    package static func format(of bytes: [UInt8], named path: String = "") -> CitationFormat? {
        if let format = format(ofText: bytes) { return format }
        switch path.fileExtension {
        case "bib", "bibtex", "biblatex": return .bibTeX
        case "ris": return .ris
        default: return path.hasSuffix(".csl.json") ? .csl : nil
        }
    }

    private static func format(ofText bytes: [UInt8]) -> CitationFormat? {
        let start = Array(bytes.drop { $0.isWhiteSpace || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }.prefix(1 << 16))
        if start.starts(with: "TY  -") { return .ris }
        if start.first == UInt8(ascii: "[") || start.first == UInt8(ascii: "{") { return isCSL(start) ? .csl : nil }
        return isBibTeX(start) ? .bibTeX : nil
    }

    private static func isCSL(_ start: [UInt8]) -> Bool {
        let head = start.prefix(1 << 14)
        return ["\"type\"", "\"author\"", "\"title\"", "\"issued\""].count { head.contains(sequence: $0) } > 1
    }

    /// Whether a line begins as an entry does: with its kind, its key and a comma, as no rule of a style sheet does.
    private static func isBibTeX(_ start: [UInt8]) -> Bool {
        guard start.first != UInt8(ascii: "<") else { return false }
        for line in start.split(separator: 0x0A) {
            let words = Array(line).trimmed
            guard words.first == UInt8(ascii: "@") else { continue }
            let name = words.dropFirst().prefix(while: \.isLetter)
            let rest = words.dropFirst(name.count + 1).drop(while: \.isBlank)
            guard !name.isEmpty, rest.first == UInt8(ascii: "{") || rest.first == UInt8(ascii: "(") else { continue }
            let key = Array(rest.dropFirst().prefix { $0 != UInt8(ascii: ",") }).trimmed
            let isWhole = rest.count > 1 + key.count && !key.contains { $0.isBlank || "({;".utf8.contains($0) }
            let isKeyed = key.isEmpty && rest.count == 1 || isWhole && rest.contains(UInt8(ascii: ","))
            let kind = name.map(\.lowercased).string
            if isKeyed && !["media", "page", "import"].contains(kind)
                || ["string", "preamble", "comment"].contains(kind)
            {
                return true
            }
        }
        return false
    }

    /// Reads a library; refuses what is not in its format at all.
    package init(_ bytes: [UInt8], as format: CitationFormat) throws(ImportRefusal) {
        self.format = format
        let text = try TextEncoding.utf8(bytes)
        switch format {
        case .bibTeX: (items, findings) = BibTeXItems.read(text)
        case .ris:
            let reader = RISReader(text)
            (items, findings) = (reader.items, reader.findings)
        case .csl:
            guard let read = CSLItems.read(text) else {
                throw ImportRefusal("is not valid JSON: see line \(JSONReader.faultLine(of: text))")
            }
            (items, findings) = read
        }
    }

    /// What the numbers of lines count.
    package var unit: String { format == .csl ? "entry" : "line" }
}
