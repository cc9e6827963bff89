import Base
import Foundation

/// Makes ZIP files for tests; parts are stored as they are unless they say otherwise.
struct ZipFile {
    struct Part {
        var name: String
        var bytes: [UInt8]
        var method = 0
        var flags = 0
        /// The size that the archive claims; that of the bytes if it is nil.
        var size: Int?
    }

    var parts: [Part]

    init(_ parts: [Part]) { self.parts = parts }

    /// An archive of texts, in the order of their names.
    init(_ texts: [String: String]) {
        parts = texts.sorted { $0.key < $1.key }.map { Part(name: $0.key, bytes: Array($0.value.utf8)) }
    }

    var bytes: [UInt8] {
        var (out, directory): ([UInt8], [UInt8]) = ([], [])
        for part in parts {
            let start = out.count
            let name = Array(part.name.utf8)
            let common =
                Self.number(part.flags, 2) + Self.number(part.method, 2) + Self.number(0, 8)
                + Self.number(part.bytes.count, 4) + Self.number(part.size ?? part.bytes.count, 4)
                + Self.number(name.count, 2) + Self.number(0, 2)
            out += Self.number(0x0403_4B50, 4) + Self.number(20, 2) + common + name + part.bytes
            directory += Self.number(0x0201_4B50, 4) + Self.number(20, 2) + Self.number(20, 2) + common
            directory += Self.number(0, 10) + Self.number(start, 4) + name
        }
        let count = Self.number(parts.count, 2)
        return out + directory + Self.number(0x0605_4B50, 4) + Self.number(0, 4) + count + count
            + Self.number(directory.count, 4) + Self.number(out.count, 4) + Self.number(0, 2)
    }

    private static func number(_ value: Int, _ width: Int) -> [UInt8] {
        (0..<width).map { UInt8(truncatingIfNeeded: $0 < 8 ? value >> (8 * $0) : 0) }
    }
}

/// Makes Word documents for tests.
struct WordFile {
    var body: String
    var styles = ""
    var numbering = ""
    var footnotes = ""
    var comments = ""
    /// The relationships of the document, in addition to those of its own parts.
    var links = ""
    var more: [ZipFile.Part] = []

    static let spaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""

    /// A paragraph in a style.
    static func paragraph(_ text: String, _ style: String? = nil) -> String {
        let named = style.map { "<w:pPr><w:pStyle w:val=\"\($0)\"/></w:pPr>" } ?? ""
        return "<w:p>\(named)\(text.hasPrefix("<") ? text : run(text))</w:p>"
    }

    static func run(_ text: String, _ properties: String = "") -> String {
        "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    }

    var bytes: [UInt8] {
        let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let parts = ["styles", "numbering", "footnotes", "comments"]
        let targets = parts.map { "<Relationship Id=\"\($0)\" Type=\"\(type)/\($0)\" Target=\"\($0).xml\"/>" }.joined()
        var zip = ZipFile([
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels":
                "<Relationships><Relationship Id=\"d\" Type=\"\(type)/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
            "word/_rels/document.xml.rels": "<Relationships>\(targets)\(links)</Relationships>",
            "word/document.xml": "<w:document \(Self.spaces)><w:body>\(body)</w:body></w:document>",
            "word/styles.xml": "<w:styles \(Self.spaces)>\(Self.usualStyles)\(styles)</w:styles>",
            "word/numbering.xml": "<w:numbering \(Self.spaces)>\(numbering)</w:numbering>",
            "word/footnotes.xml": "<w:footnotes \(Self.spaces)>\(footnotes)</w:footnotes>",
            "word/comments.xml": "<w:comments \(Self.spaces)>\(comments)</w:comments>",
        ])
        zip.parts += more
        return zip.bytes
    }

    private static let usualStyles = [
        "Title": "Title", "Heading1": "heading 1", "Heading2": "heading 2", "Quote": "Quote",
    ]
    .sorted { $0.key < $1.key }
    .map { "<w:style w:type=\"paragraph\" w:styleId=\"\($0)\"><w:name w:val=\"\($1)\"/></w:style>" }.joined()
}
