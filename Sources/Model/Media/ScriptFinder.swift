import Base

/// Finds anything that runs scripts, or could, in a file that a browser opens as HTML, SVG or another kind of XML.
///
/// It is not a parser, because parsers differ: whatever looks like a tag counts as one, even in comments, attributes
/// and other tags. So it may find too much, but it misses nothing that any browser reads as a tag.
package struct ScriptFinder {
    /// What was found, and where.
    package struct Place: Sendable, Equatable {
        /// In bytes.
        package var offset: Int
        package var message: String
    }

    private let bytes: [UInt8]
    /// Whether the file declares entities.
    private let hasEntities: Bool
    private var places: [Place] = []
    /// How many bytes may still be read, so that a file full of quotation marks does not take for ever.
    private var patience: Int

    /// Every place, in the order of the file.
    package static func find(in bytes: [UInt8]) -> [Place] {
        if let offset = bytes.firstIndex(where: isUnexpected) {
            let message =
                "the file is compressed, damaged or not UTF-8, so it cannot be checked for scripts"
            return [Place(offset: offset, message: message)]
        }
        var finder = ScriptFinder(bytes)
        finder.run()
        return finder.places
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        hasEntities = SourceFile(path: "", bytes: bytes).offset(of: "<!ENTITY".utf8) != nil
        patience = 1 << 20 + 32 * bytes.count
    }

    private static func isUnexpected(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0C && byte != 0x0D
    }

    private mutating func run() {
        var offset = 0
        while let start = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) {
            offset = start + 1
            guard offset < bytes.count else { return }
            switch bytes[offset] {
            case UInt8(ascii: "!"): takeDeclaration(start)
            case UInt8(ascii: "?"): takeInstruction(start)
            case UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "<"), 0...0x20: break
            default: takeTag(start)
            }
            guard patience > 0 else {
                return add(start, "the file is too complicated to be checked for scripts")
            }
        }
    }

    /// A declaration may name a piece of markup, or add attributes to every tag of a kind.
    private mutating func takeDeclaration(_ start: Int) {
        let word = lowercased(start + 2, count: 9)
        if word.hasPrefix("attlist") {
            return add(start, "a declaration adds attributes that the tags do not show")
        }
        guard word.hasPrefix("entity") else { return }
        let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
        patience -= end - start
        let text = String(decoding: bytes[start + 1..<end], as: UTF8.self)
        if text.contains(where: { "<&%".contains($0) }) || text.contains("SYSTEM") || text.contains("PUBLIC") {
            add(start, "a declaration names a piece of markup or another file")
        }
    }

    private mutating func takeInstruction(_ start: Int) {
        if lowercased(start + 2, count: 14) == "xml-stylesheet" {
            add(start, "a processing instruction makes the page from another file")
        }
    }

    private mutating func takeTag(_ start: Int) {
        var reader = TagReader(bytes, from: start + 1)
        let name = reader.name()
        // In XML a tag may have a prefix of any name.
        let local = name.split(separator: ":").last.map(String.init) ?? name
        if let message = Self.elements[local] { add(start, "<\(local)> \(message)") }
        while let attribute = reader.attribute() { take(attribute, of: name) }
        patience -= reader.offset - start
    }

    private mutating func take(_ attribute: TagReader.Attribute, of tag: String) {
        let name = attribute.name
        if name.hasPrefix("on"), name.utf8.count > 2, name.utf8.allSatisfy(\.isLower) {
            return add(attribute.offset, "'\(name)' runs a script")
        }
        if name == "srcdoc" { return add(attribute.offset, "'srcdoc' contains another page") }
        let address = AddressText(bytes[attribute.value])
        if address.isScript { return add(attribute.offset, "the address in '\(name)' runs a script") }
        if address.isPage { return add(attribute.offset, "the address in '\(name)' contains another page") }
        if address.hasUnknownName, !name.hasPrefix("xmlns"), hasEntities {
            add(attribute.offset, "the value of '\(name)' is hidden in a declaration")
        }
    }

    private mutating func add(_ offset: Int, _ message: String) {
        if places.last?.offset != offset { places.append(Place(offset: offset, message: message)) }
    }

    private func lowercased(_ start: Int, count: Int) -> String {
        String(decoding: bytes[min(start, bytes.count)..<min(start + count, bytes.count)], as: UTF8.self).lowercased()
    }

    /// The elements that are not allowed in media files, and what they do.
    private static let elements: [String: String] = [
        "script": "runs a script", "handler": "runs a script", "listener": "runs a script",
        "foreignobject": "puts a page into a drawing", "iframe": "contains another page",
        "frame": "contains another page",
        "object": "contains another file", "embed": "contains another file", "applet": "runs a program",
        "portal": "contains another page", "fencedframe": "contains another page",
    ]
}

/// Reads one tag, attribute by attribute, as browsers do (WHATWG HTML, section 13.2.5).
struct TagReader {
    /// One attribute of a tag.
    struct Attribute {
        /// The offset of its name, in bytes.
        var offset: Int
        /// In lower case.
        var name: String
        /// Without quotation marks.
        var value: Range<Int>
    }

    private let bytes: [UInt8]
    /// The offset of the next byte to read.
    private(set) var offset: Int

    init(_ bytes: [UInt8], from offset: Int) { (self.bytes, self.offset) = (bytes, offset) }

    /// The name of the tag, in lower case.
    mutating func name() -> String { word { !$0.isWhiteSpace && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") } }

    /// The next attribute; nil at the end of the tag.
    mutating func attribute() -> Attribute? {
        skip { $0.isWhiteSpace || $0 == UInt8(ascii: "/") }
        guard offset < bytes.count, bytes[offset] != UInt8(ascii: ">") else { return nil }
        let start = offset
        // A name may begin with '='.
        offset += 1
        skip { !$0.isWhiteSpace && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "=") }
        let name = String(decoding: bytes[start..<offset], as: UTF8.self).lowercased()
        let end = offset
        skip { $0.isWhiteSpace }
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "=") else {
            return Attribute(offset: start, name: name, value: end..<end)
        }
        offset += 1
        skip { $0.isWhiteSpace }
        return Attribute(offset: start, name: name, value: value())
    }

    private mutating func value() -> Range<Int> {
        guard offset < bytes.count else { return offset..<offset }
        let quote = bytes[offset]
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        if isQuoted { offset += 1 }
        let start = offset
        if isQuoted { skip { $0 != quote } } else { skip { !$0.isWhiteSpace && $0 != UInt8(ascii: ">") } }
        let value = start..<offset
        if isQuoted, offset < bytes.count { offset += 1 }
        return value
    }

    private mutating func word(_ isPart: (UInt8) -> Bool) -> String {
        let start = offset
        skip(isPart)
        return String(decoding: bytes[start..<offset], as: UTF8.self).lowercased()
    }

    private mutating func skip(_ isPassed: (UInt8) -> Bool) {
        while offset < bytes.count, isPassed(bytes[offset]) { offset += 1 }
    }

}
