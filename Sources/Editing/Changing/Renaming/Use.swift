import Base
package import Model

/// A place in an editor's file that refers to an entry.
package struct Use: Sendable, Hashable {
    package let reference: WrittenReference
    /// Where the id, the label or the name starts.
    package let position: Position
    /// The bytes of the id, the label or the name, from 0, in the file as it is on the disk; nil if it is written in
    /// another way there, such as with an escape.
    package let range: Range<Int>?
    /// The line, without the blanks around it.
    package let line: String
    /// The bytes of the range as text.
    var words: String?

    /// The path of the file, from the site's root.
    package var path: String { reference.path }
    package var role: WrittenReference.Role { reference.role }

    /// Such as `content/articles/a.md:12:8`.
    package var place: String { "\(path):\(position.line):\(position.column)" }
}

extension Use: Comparable {
    package static func < (left: Use, right: Use) -> Bool {
        (left.path, left.position, left.role.rawValue) < (right.path, right.position, right.role.rawValue)
    }
}

/// Finds where in a file references write their ids.
struct UseLocator {
    private let file: SourceFile
    private var lines: WrittenLines
    /// The byte at which each line starts.
    private let starts: [Int]

    init(_ file: SourceFile) {
        self.file = file
        lines = WrittenLines(file.written)
        var starts = [0]
        for (offset, byte) in file.bytes.enumerated() where byte == 0x0A { starts.append(offset + 1) }
        self.starts = starts
    }

    /// The places where a reference writes the id of its entry; several if it is defined apart, as in `[id]: actor:x`,
    /// and one without a range if it is written in another way.
    mutating func uses(of reference: WrittenReference) -> [Use] {
        if reference.isNextToFootnote { return [] }
        let start = offset(of: reference.position)
        let spelling = Spelling(reference)
        if let id = spelling.id(at: start, in: file.bytes, isInText: reference.isInText) {
            return [use(reference, at: id, spelling.idLength)]
        }
        let defined = reference.isInText ? definitions(of: reference) : []
        return defined.isEmpty ? [unlocated(reference)] : defined
    }

    /// The place where a reference says some words; without a range if something else is there.
    mutating func use(_ reference: WrittenReference, _ words: ArraySlice<UInt8>) -> Use {
        let start = offset(of: reference.position)
        if start + words.count <= file.bytes.count, file.bytes[start..<start + words.count].elementsEqual(words) {
            return use(reference, at: start, words.count)
        }
        return unlocated(reference)
    }

    private func unlocated(_ reference: WrittenReference) -> Use {
        Use(reference: reference, position: reference.position, range: nil, line: line(reference.position.line))
    }

    /// A place of some bytes of the file.
    mutating func use(_ reference: WrittenReference, at offset: Int, _ length: Int) -> Use {
        let position = position(of: offset)
        let words = String(decoding: file.bytes[offset..<offset + length], as: UTF8.self)
        let edit = lines.locate(Edit(in: file.path, at: position, replacing: words, with: words))
        return Use(
            reference: reference, position: position, range: edit?.range, line: line(position.line), words: words)
    }

    private func offset(of position: Position) -> Int {
        guard starts.indices.contains(position.line - 1) else { return file.bytes.count }
        var offset = starts[position.line - 1]
        var column = 1
        while offset < file.bytes.count, column < position.column {
            offset += 1
            while offset < file.bytes.count, file.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            column += 1
        }
        return offset
    }

    private func position(of offset: Int) -> Position {
        let line = max(0, starts.partitioningIndex { $0 > offset } - 1)
        return Position(line: line + 1, column: file.bytes[starts[line]..<offset].count { $0 & 0xC0 != 0x80 } + 1)
    }

    private func line(_ number: Int) -> String {
        guard starts.indices.contains(number - 1) else { return "" }
        let bytes = file.bytes[starts[number - 1]...].prefix { $0 != 0x0A }
        let words = bytes.drop { $0.isBlank }
        return String(decoding: words.reversed().drop { $0.isBlank }.reversed(), as: UTF8.self)
    }

    /// The ids in the link definitions of the file that lead to the same: `[words]: actor:id`.
    mutating func definitions(of reference: WrittenReference) -> [Use] {
        let spelling = Spelling(reference)
        var found: [Int] = []
        var offset = 0
        while let mark = file.offset(of: "]:".utf8, from: offset) {
            offset = mark + 2
            var start = offset
            while start < file.bytes.count, file.bytes[start].isBlank || file.bytes[start] == 0x0A { start += 1 }
            if start < file.bytes.count, file.bytes[start] == UInt8(ascii: "<") { start += 1 }
            if let id = spelling.id(at: start, in: file.bytes, isInText: true) { found.append(id) }
        }
        return found.map { use(reference, at: $0, spelling.idLength) }
    }
}

extension WrittenReference {
    /// Whether it is the path of a note in the same folder, which names no article.
    fileprivate var isNextToFootnote: Bool {
        guard case .footnote(let article, _) = target, let linkedPath else { return false }
        return !linkedPath.contains("\(article)/")
    }
}

/// How a reference names its entry.
private struct Spelling {
    /// What comes before the id in the destination.
    private let lead: [UInt8]
    private let id: [UInt8]
    /// What comes after it.
    private let end: [UInt8]

    var idLength: Int { id.count }

    init(_ reference: WrittenReference) {
        var (lead, id, end) = ("", "", "")
        switch reference.target {
        case .entity(let kind, let name):
            id = name
            if reference.isInText, let kind { lead = kind.rawValue + ":" }
        case .footnote(let article, let label):
            id = article
            end = "/" + label
            if reference.isInText { lead = "footnote:" }
        default: break
        }
        if let path = reference.linkedPath {
            let file = path.prefix { $0 != "#" }
            end = end.isEmpty ? ".md" : end + ".md"
            lead = file.hasSuffix(id + end) ? String(file.dropLast(id.utf8.count + end.utf8.count)) : "\0"
        }
        (self.lead, self.id, self.end) = (Array(lead.utf8), Array(id.utf8), Array(end.utf8))
    }

    /// Where the id starts in a destination or value at an offset; nil if something else is there.
    func id(at offset: Int, in bytes: [UInt8], isInText: Bool) -> Int? {
        var start = offset
        if !isInText, start < bytes.count { start = Self.valueStart(start, in: bytes) }
        let word = lead + id + end
        let stop = start + word.count
        guard !id.isEmpty, stop <= bytes.count, bytes[start..<stop].elementsEqual(word) else { return nil }
        let next = stop < bytes.count ? bytes[stop] : 0x0A
        guard !next.isLetterOrDigit, next != UInt8(ascii: "-"), next < 0x80 else { return nil }
        return start + lead.count
    }

    /// Goes past the quote, or the header of the block, of a value.
    private static func valueStart(_ offset: Int, in bytes: [UInt8]) -> Int {
        switch bytes[offset] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return offset + 1
        case UInt8(ascii: ">"), UInt8(ascii: "|"):
            guard let lineEnd = bytes[offset...].firstIndex(of: 0x0A) else { return offset }
            return bytes[lineEnd...].firstIndex { $0 > 0x20 } ?? offset
        default: return offset
        }
    }
}
