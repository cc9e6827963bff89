/// Reads JSON (RFC 8259) that others wrote.
package struct JSONReader: ~Escapable {
    private struct Fault: Error {}

    private let bytes: Span<UInt8>
    private var place = 0
    private static let depth = 64

    /// The value of a text; nil if it is not JSON, or nested more than 64 levels deep.
    package static func read(_ bytes: [UInt8]) -> JSON? {
        var reader = JSONReader(bytes.span)
        guard let value = try? reader.value(0) else { return nil }
        reader.skipBlanks()
        return reader.place == bytes.count ? value : nil
    }

    /// The line on which a text ceases to be JSON, from 1.
    package static func faultLine(of bytes: [UInt8]) -> Int {
        var reader = JSONReader(bytes.span)
        _ = try? reader.value(0)
        let place = min(reader.place, bytes.count)
        return 1 + bytes[..<place].count { $0 == 0x0A }
    }

    @_lifetime(copy bytes)
    private init(_ bytes: Span<UInt8>) { self.bytes = bytes }

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
        guard try opens(UInt8(ascii: "}")) else { return members }
        repeat {
            skipBlanks()
            let key = try text()
            skipBlanks()
            guard try next() == UInt8(ascii: ":") else { throw Fault() }
            members.append((key, try value(level + 1)))
        } while try continues(to: UInt8(ascii: "}"))
        return members
    }

    private mutating func items(_ level: Int) throws(Fault) -> [JSON] {
        var items: [JSON] = []
        guard try opens(UInt8(ascii: "]")) else { return items }
        repeat { items.append(try value(level + 1)) } while try continues(to: UInt8(ascii: "]"))
        return items
    }

    /// Passes an opening bracket; false if the closing one follows, which is passed as well.
    private mutating func opens(_ end: UInt8) throws(Fault) -> Bool {
        place += 1
        skipBlanks()
        guard place < bytes.count else { throw Fault() }
        if bytes[place] == end { place += 1 } else { return true }
        return false
    }

    /// Passes the comma after an item, or the closing bracket; false for the latter.
    private mutating func continues(to end: UInt8) throws(Fault) -> Bool {
        skipBlanks()
        let byte = try next()
        if byte == end { return false }
        guard byte == UInt8(ascii: ",") else { throw Fault() }
        return true
    }

    private mutating func text() throws(Fault) -> String {
        guard try next() == UInt8(ascii: "\"") else { throw Fault() }
        var out: [UInt8] = []
        while true {
            let end = bytes.first(from: place) { word in
                Marks.equal(UInt8(ascii: "\""), word) | Marks.equal(UInt8(ascii: "\\"), word)
            }
            guard end < bytes.count else { throw Fault() }
            out.append(contentsOf: bytes.extracting(place..<end))
            place = end + 1
            if bytes[end] == UInt8(ascii: "\"") { return String(decoding: out, as: UTF8.self) }
            try escape(to: &out)
        }
    }

    private mutating func escape(to out: inout [UInt8]) throws(Fault) {
        switch try next() {
        case UInt8(ascii: "n"): out.append(0x0A)
        case UInt8(ascii: "r"): out.append(0x0D)
        case UInt8(ascii: "t"): out.append(0x09)
        case UInt8(ascii: "b"): out.append(0x08)
        case UInt8(ascii: "f"): out.append(0x0C)
        case UInt8(ascii: "u"):
            var units = [try unit()]
            if UTF16.isLeadSurrogate(units[0]), place + 1 < bytes.count, bytes[place] == UInt8(ascii: "\\"),
                bytes[place + 1] == UInt8(ascii: "u")
            {
                place += 2
                units.append(try unit())
            }
            out += String(decoding: units, as: UTF16.self).utf8
        case let byte: out.append(byte)
        }
    }

    private mutating func unit() throws(Fault) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let digit = PercentEscapes.hex(try next()) else { throw Fault() }
            unit = unit << 4 | UInt16(digit)
        }
        return unit
    }

    private mutating func word() throws(Fault) -> JSON {
        let start = place
        while place < bytes.count, bytes[place].isLetterOrDigit || "+-.".utf8.contains(bytes[place]) { place += 1 }
        switch String(decoding: (start..<place).map { bytes[$0] }, as: UTF8.self) {
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
    package subscript(key: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.0 == key }?.1
    }

    /// The items of a list; none for any other value.
    package var list: [JSON] { if case .list(let items) = self { items } else { [] } }

    /// The text of a string.
    package var string: String? { if case .text(let text) = self { text } else { nil } }

    /// A whole number.
    package var whole: Int? { if case .number(let number) = self { number } else { nil } }

    /// Whether it is `true`; nil if it is no flag.
    package var isTrue: Bool? { if case .flag(let flag) = self { flag } else { nil } }
}
