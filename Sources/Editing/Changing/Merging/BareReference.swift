import Base
import Model

/// A reference without words of its own, which shows the name of its entry: `[[id]]`, `[[kind:id#place]]` or
/// `[](kind:id)`.
struct BareReference {
    private let path: String
    private let position: Position
    private let written: String
    /// The place on the page, with its `#`.
    private let place: String

    /// Nil if the reference has words of its own.
    init?(_ use: Use, in file: SourceFile) {
        guard use.reference.isInText, use.range != nil else { return nil }
        let bytes = file.bytes
        let start = file.offset(of: use.position)
        let opening = bytes[..<start].lastIndex { !($0.isLetterOrDigit || $0 == UInt8(ascii: ":") || $0.isBlank) }
        guard let opening else { return nil }
        let closing: [UInt8]
        var first = opening
        if bytes[opening] == UInt8(ascii: "["), opening > 0, bytes[opening - 1] == UInt8(ascii: "[") {
            (first, closing) = (opening - 1, Array("]]".utf8))
        } else if bytes[..<(opening + 1)].suffix(3).elementsEqual("[](".utf8) {
            (first, closing) = (opening - 2, Array(")".utf8))
        } else {
            return nil
        }
        guard let end = bytes[start...].firstIndex(where: { "])| \"\n".utf8.contains($0) }),
            let stop = bytes[end...].firstIndex(where: { !$0.isBlank }), bytes[stop...].starts(with: closing)
        else { return nil }
        path = file.path
        position = file.position(at: first)
        written = String(decoding: bytes[first..<stop + closing.count], as: UTF8.self)
        place = String(decoding: bytes[start..<end].drop { $0 != UInt8(ascii: "#") }, as: UTF8.self)
    }

    /// The edit that lets the words stay and changes where they lead.
    func edit(to entry: EntryID, showing name: String) -> Edit {
        Edit(in: path, at: position, replacing: written, with: "[\(Self.escaped(name))](\(entry.written)\(place))")
    }

    /// A name as the words of a link.
    private static func escaped(_ name: String) -> String {
        String(
            String.UnicodeScalarView(
                name.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
                    "\\[]*_`<&|~$".unicodeScalars.contains(scalar) ? ["\\", scalar] : [scalar]
                }))
    }
}

extension SourceFile {
    /// The byte of a position.
    func offset(of position: Position) -> Int {
        var offset = offset(ofLine: position.line)
        for _ in 1..<max(1, position.column) where offset < bytes.count {
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        }
        return offset
    }
}
