import Base

/// Reads JSON (RFC 8259) that others wrote.
struct JSONReader {
    private struct Fault: Error {}

    private let bytes: [UInt8]
    private let keepsLines: Bool
    private var place = 0
    private static let depth = 64

    /// The value of a text; nil if it is not JSON, or nested more than 64 levels deep.
    ///
    /// - Parameter keepingLines: Whether the ends of lines within texts stay, instead of being blanks.
    static func read(_ bytes: [UInt8], keepingLines: Bool = false) -> JSON? {
        var reader = JSONReader(bytes: bytes, keepsLines: keepingLines)
        guard let value = try? reader.value(0) else { return nil }
        reader.skipBlanks()
        return reader.place == bytes.count ? value : nil
    }

    /// The line on which a text ceases to be JSON, from 1.
    static func faultLine(of bytes: [UInt8]) -> Int {
        var reader = JSONReader(bytes: bytes, keepsLines: false)
        _ = try? reader.value(0)
        return 1 + bytes[..<min(reader.place, bytes.count)].count { $0 == 0x0A }
    }

    private init(bytes: [UInt8], keepsLines: Bool) { (self.bytes, self.keepsLines) = (bytes, keepsLines) }

    private mutating func skipBlanks() {
        while place < bytes.count, bytes[place].isWhiteSpace { place += 1 }
    }

    private mutating func next() throws(Fault) -> UInt8 {
        guard place < bytes.count else { throw Fault() }
        place += 1
        return bytes[place - 1]
    }

    private mutating func value(_ level: Int) throws(Fault) -> JSON {
        guard level < Self.depth else { throw Fault() }
        skipBlanks()
        guard place < bytes.count else { throw Fault() }
        switch bytes[place] {
        case UInt8(ascii: "{"): return .object(try members(level))
        case UInt8(ascii: "["): return .list(try items(level))
        case UInt8(ascii: "\""): return .text(try text())
        default: return try word()
        }
    }

    private mutating func members(_ level: Int) throws(Fault) -> [(String, JSON)] {
        var members: [(String, JSON)] = []
        try list(to: UInt8(ascii: "}")) { reader throws(Fault) in
            let key = try reader.text()
            reader.skipBlanks()
            guard try reader.next() == UInt8(ascii: ":") else { throw Fault() }
            members.append((key, try reader.value(level + 1)))
        }
        return members
    }

    private mutating func items(_ level: Int) throws(Fault) -> [JSON] {
        var items: [JSON] = []
        try list(to: UInt8(ascii: "]")) { reader throws(Fault) in items.append(try reader.value(level + 1)) }
        return items
    }

    private mutating func list(
        to end: UInt8, _ item: (inout JSONReader) throws(Fault) -> Void
    ) throws(Fault) {
        place += 1
        skipBlanks()
        if place < bytes.count, bytes[place] == end {
            place += 1
            return
        }
        while true {
            skipBlanks()
            try item(&self)
            skipBlanks()
            let byte = try next()
            if byte == end { return }
            guard byte == UInt8(ascii: ",") else { throw Fault() }
        }
    }

    private mutating func text() throws(Fault) -> String {
        guard try next() == UInt8(ascii: "\"") else { throw Fault() }
        var out: [UInt8] = []
        while true {
            let byte = try next()
            if byte == UInt8(ascii: "\"") { return String(decoding: out, as: UTF8.self) }
            if byte == UInt8(ascii: "\\") { try escape(to: &out) } else { out.append(byte) }
        }
    }

    private mutating func escape(to out: inout [UInt8]) throws(Fault) {
        switch try next() {
        case UInt8(ascii: "n"): out.append(keepsLines ? 0x0A : 0x20)
        case UInt8(ascii: "r"), UInt8(ascii: "t"): out.append(0x20)
        case UInt8(ascii: "b"), UInt8(ascii: "f"): break
        case UInt8(ascii: "u"):
            var units = [try unit()]
            if UTF16.isLeadSurrogate(units[0]), place + 1 < bytes.count, bytes[place] == UInt8(ascii: "\\") {
                place += 2
                units.append(try unit())
            }
            out += String(decoding: units, as: UTF16.self).utf8
        case let byte: out.append(byte)
        }
    }

    private mutating func unit() throws(Fault) -> UInt16 {
        guard place + 4 <= bytes.count else { throw Fault() }
        place += 4
        guard let unit = UInt16(String(decoding: bytes[place - 4..<place], as: UTF8.self), radix: 16) else {
            throw Fault()
        }
        return unit
    }

    private mutating func word() throws(Fault) -> JSON {
        let start = place
        while place < bytes.count, bytes[place].isLetterOrDigit || "+-.".utf8.contains(bytes[place]) { place += 1 }
        switch String(decoding: bytes[start..<place], as: UTF8.self) {
        case "true": return .flag(true)
        case "false": return .flag(false)
        case "null": return .null
        case let text:
            if let whole = Int(text) { return .number(whole) }
            guard let number = Double(text) else { throw Fault() }
            return .decimal(number, digits: 6)
        }
    }
}

extension JSON {
    /// The member of an object.
    subscript(key: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.0 == key }?.1
    }

    /// The items of a list; a value that is none is its own only item.
    var items: [JSON] {
        switch self {
        case .list(let items): items
        case .null: []
        default: [self]
        }
    }

    /// The text of a string.
    var string: String? { if case .text(let text) = self { text } else { nil } }
}
