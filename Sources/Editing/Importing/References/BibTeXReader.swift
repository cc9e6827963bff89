import Base

/// Divides a file in BibTeX or BibLaTeX into its entries.
struct BibTeXReader {
    /// An entry with its fields as written, in the order given.
    struct Entry {
        let line: Int
        /// In small letters.
        let type: String
        let key: String
        /// Names in small letters; values with their TeX, abbreviations replaced.
        var fields: [(name: String, value: [UInt8])] = []
    }

    private(set) var entries: [Entry] = []
    private(set) var findings: [ImportFinding] = []
    private let bytes: [UInt8]
    private var index = 0
    private var abbreviations = BibTeXReader.months
    /// The line of `counted`.
    private var line = 1
    private var counted = 0

    /// What is wrong with an entry, and where.
    private struct Fault: Error {
        let sentence: String
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        while let at = bytes.span.place(of: UInt8(ascii: "@"), in: index..<bytes.count) {
            index = at + 1
            readEntry(from: at)
        }
    }

    private mutating func readEntry(from start: Int) {
        let line = line(at: start)
        let type = word().map(\.lowercased).string
        skipBlanks()
        guard !type.isEmpty, let opening = peek, opening == UInt8(ascii: "{") || opening == UInt8(ascii: "(") else {
            return
        }
        // An address in a comment between entries is none of them.
        if start > 0, !bytes[start - 1].isWhiteSpace, bytes[start - 1] != UInt8(ascii: "}") { return }
        index += 1
        let closing = opening == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: ")")
        do throws(Fault) {
            switch type {
            case "comment": try skipGroup(closing)
            case "preamble": try skipGroup(closing)
            case "string": try readAbbreviation(closing)
            default: try readFields(type, line, closing)
            }
        } catch {
            let words = Array(bytes[start..<min(bytes.count, start + 80)]).prefix { $0 != 0x0A }
            findings.append(
                ImportFinding(
                    line: self.line(at: min(index, bytes.count)), kind: .brokenEntry, text: Array(words).string,
                    sentence: "\(error.sentence); the entry that begins on line \(line) was left out."))
            recover(from: start)
        }
    }

    /// Goes on at the next entry that begins a line.
    private mutating func recover(from start: Int) {
        index = start + 1
        while let newline = bytes.span.place(of: UInt8(ascii: "\n"), in: index..<bytes.count) {
            index = newline + 1
            if peek == UInt8(ascii: "@") { return }
        }
        index = bytes.count
    }

    private mutating func readFields(_ type: String, _ line: Int, _ closing: UInt8) throws(Fault) {
        skipBlanks()
        let keyStart = index
        while let byte = peek, byte != UInt8(ascii: ","), byte != closing, byte != 0x0A, byte != UInt8(ascii: "=") {
            index += 1
        }
        var key = Array(bytes[keyStart..<index]).trimmed.string
        if peek == UInt8(ascii: "=") {
            // An entry without a key begins with its first field.
            (key, index) = ("", keyStart)
        }
        var entry = Entry(line: line, type: type, key: key)
        while true {
            skipBlanks()
            while peek == UInt8(ascii: ",") {
                index += 1
                skipBlanks()
            }
            guard let byte = peek else { throw Fault(sentence: "The file ends within an entry") }
            if byte == closing {
                index += 1
                break
            }
            entry.fields.append(try readField())
            skipBlanks()
            guard peek == UInt8(ascii: ",") || peek == closing else {
                throw Fault(
                    sentence: "After the field '\(entry.fields[entry.fields.count - 1].name)', a comma is missing")
            }
        }
        entries.append(entry)
    }

    private mutating func readField() throws(Fault) -> (name: String, value: [UInt8]) {
        let name = word().map(\.lowercased).string
        guard !name.isEmpty else { throw Fault(sentence: "A field has no name") }
        skipBlanks()
        guard peek == UInt8(ascii: "=") else { throw Fault(sentence: "After '\(name)', a '=' is missing") }
        index += 1
        return (name, try value(of: name))
    }

    /// Texts and abbreviations, joined by `#`.
    private mutating func value(of name: String) throws(Fault) -> [UInt8] {
        var out: [UInt8] = []
        while true {
            skipBlanks()
            switch peek {
            case UInt8(ascii: "{"): out += try group(of: name)
            case UInt8(ascii: "\""): out += try quoted(name)
            default: out += try bare(name)
            }
            skipBlanks()
            guard peek == UInt8(ascii: "#") else { return out }
            index += 1
        }
    }

    /// A number, or what an abbreviation stands for.
    private mutating func bare(_ name: String) throws(Fault) -> [UInt8] {
        let word = word()
        guard !word.isEmpty else { throw Fault(sentence: "The field '\(name)' has no value") }
        if let text = abbreviations[word.map(\.lowercased).string] { return text }
        if !word.allSatisfy(\.isDigit), name != "month" { reportUndefined(word.string, in: name) }
        return word
    }

    private mutating func reportUndefined(_ word: String, in name: String) {
        findings.append(
            ImportFinding(
                line: line(at: index), kind: .droppedValue, text: word,
                sentence: "The abbreviation in '\(name)' is not defined by an @string; its name was taken instead."))
    }

    /// What is between braces, which nest.
    private mutating func group(of name: String) throws(Fault) -> [UInt8] {
        let start = index + 1
        var depth = 0
        while let byte = peek {
            if byte == UInt8(ascii: "\\") { index += 1 } else if byte == UInt8(ascii: "{") { depth += 1 }
            if byte == UInt8(ascii: "}") { depth -= 1 }
            index += 1
            if depth == 0 { return Array(bytes[start..<index - 1]) }
        }
        index = start
        throw Fault(sentence: "The braces of '\(name)' are not closed")
    }

    private mutating func quoted(_ name: String) throws(Fault) -> [UInt8] {
        let start = index + 1
        var depth = 0
        index = start
        while let byte = peek {
            if byte == UInt8(ascii: "\\") { index += 1 } else if byte == UInt8(ascii: "{") { depth += 1 }
            if byte == UInt8(ascii: "}") { depth -= 1 }
            index += 1
            if byte == UInt8(ascii: "\""), depth == 0 { return Array(bytes[start..<index - 1]) }
        }
        index = start
        throw Fault(sentence: "The quotation marks of '\(name)' are not closed")
    }

    private mutating func readAbbreviation(_ closing: UInt8) throws(Fault) {
        skipBlanks()
        let field = try readField()
        abbreviations[field.name] = field.value
        skipBlanks()
        if peek == closing { index += 1 }
    }

    private mutating func skipGroup(_ closing: UInt8) throws(Fault) {
        guard closing == UInt8(ascii: "}") else { return }
        index -= 1
        _ = try group(of: "comment")
    }

    // MARK: Characters

    private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func skipBlanks() {
        while let byte = peek {
            if byte.isWhiteSpace {
                index += 1
            } else if byte == UInt8(ascii: "%") {
                index = bytes.span.place(of: UInt8(ascii: "\n"), in: index..<bytes.count) ?? bytes.count
            } else {
                return
            }
        }
    }

    private mutating func word() -> [UInt8] {
        let start = index
        let ends = Array("{}(),=#\"%'\\@".utf8)
        while let byte = peek, !byte.isWhiteSpace, !ends.contains(byte) { index += 1 }
        return Array(bytes[start..<index])
    }

    private mutating func line(at offset: Int) -> Int {
        if offset < counted { (line, counted) = (1, 0) }
        line += bytes[counted..<offset].count { $0 == 0x0A }
        counted = offset
        return line
    }

    private static let months: [String: [UInt8]] = Dictionary(
        uniqueKeysWithValues: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].map {
            ($0, Array($0.utf8))
        })
}
