import Base

/// Reads TOML as front matter and settings use it.
struct TOMLReader {
    private let bytes: [UInt8]
    private var index = 0
    private var root = FrontValue.map([:])

    static func read(_ text: ArraySlice<UInt8>) -> [String: FrontValue] {
        var reader = TOMLReader(bytes: Array(text))
        reader.read()
        if case .map(let members) = reader.root { return members }
        return [:]
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func read() {
        var path: [String] = []
        while index < bytes.count {
            skip(lines: true)
            guard let byte = peek else { return }
            if byte == UInt8(ascii: "[") {
                let isList = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "[")
                index += isList ? 2 : 1
                path = key(to: UInt8(ascii: "]"))
                index += isList ? 2 : 1
                if isList { Self.append(.map([:]), at: path[...], in: &root) }
            } else {
                let start = index
                let name = key(to: UInt8(ascii: "="))
                index += 1
                if let value = value() { Self.set(value, at: (path + name)[...], in: &root) }
                if index <= start { index = start + 1 }
                skipLine()
            }
        }
    }

    private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func skip(lines: Bool) {
        while let byte = peek {
            if byte.isBlank || lines && byte.isWhiteSpace {
                index += 1
            } else if byte == UInt8(ascii: "#"), lines {
                skipLine()
            } else {
                return
            }
        }
    }

    private mutating func skipLine() {
        while let byte = peek, byte != 0x0A { index += 1 }
    }

    /// The parts of a dotted key.
    private mutating func key(to end: UInt8) -> [String] {
        var parts: [String] = []
        while let byte = peek, byte != end, byte != 0x0A {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                parts.append(text(byte).lowercased())
            } else if byte.isBlank || byte == UInt8(ascii: ".") {
                index += 1
            } else {
                let start = index
                while let byte = peek, byte != end, !byte.isWhiteSpace, byte != UInt8(ascii: ".") { index += 1 }
                parts.append(Array(bytes[start..<index]).string.lowercased())
            }
        }
        return parts
    }

    private mutating func value() -> FrontValue? {
        skip(lines: false)
        switch peek {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return .text(text(bytes[index]))
        case UInt8(ascii: "["): return .list(items())
        case UInt8(ascii: "{"): return .map(members())
        case nil: return nil
        default:
            let start = index
            while let byte = peek, byte != 0x0A, byte != UInt8(ascii: ","), byte != UInt8(ascii: "]"),
                byte != UInt8(ascii: "}"),
                byte != UInt8(ascii: "#")
            { index += 1 }
            return .text(Array(bytes[start..<index].filter { $0 != 0x0D }).trimmed.string)
        }
    }

    private mutating func items() -> [FrontValue] {
        index += 1
        var items: [FrontValue] = []
        while true {
            skip(lines: true)
            guard let byte = peek, byte != UInt8(ascii: "]") else { break }
            if byte == UInt8(ascii: ",") { index += 1 } else if let value = value() { items.append(value) }
        }
        index += 1
        return items
    }

    private mutating func members() -> [String: FrontValue] {
        index += 1
        var members = FrontValue.map([:])
        while true {
            skip(lines: true)
            guard let byte = peek, byte != UInt8(ascii: "}") else { break }
            if byte == UInt8(ascii: ",") {
                index += 1
            } else {
                let name = key(to: UInt8(ascii: "="))
                index += 1
                guard let value = value() else { break }
                Self.set(value, at: name[...], in: &members)
            }
        }
        index += 1
        if case .map(let members) = members { return members }
        return [:]
    }

    /// A text in quotation marks, or three of them over several lines.
    private mutating func text(_ quote: UInt8) -> String {
        let triple = [quote, quote, quote]
        let isLong = bytes[index...].starts(with: triple)
        index += isLong ? 3 : 1
        if isLong, peek == 0x0A { index += 1 }
        var out: [UInt8] = []
        while let byte = peek {
            if isLong ? bytes[index...].starts(with: triple) : byte == quote { break }
            if !isLong, byte == 0x0A { break }
            if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                escape(to: &out)
            } else {
                out.append(byte)
                index += 1
            }
        }
        index += isLong ? 3 : 1
        return out.string
    }

    private mutating func escape(to out: inout [UInt8]) {
        index += 1
        guard let byte = peek else { return }
        index += 1
        switch byte {
        case UInt8(ascii: "n"): out.append(0x0A)
        case UInt8(ascii: "t"): out.append(0x09)
        case UInt8(ascii: "u"), UInt8(ascii: "U"):
            let length = byte == UInt8(ascii: "u") ? 4 : 8
            let digits = Array(bytes[index..<min(bytes.count, index + length)]).string
            index += length
            if let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) { out += String(scalar).utf8 }
        case 0x0A: while let next = peek, next.isWhiteSpace { index += 1 }
        default: out.append(byte)
        }
    }

    private static func set(_ value: FrontValue, at path: ArraySlice<String>, in node: inout FrontValue) {
        guard let name = path.first else { return node = value }
        if case .list(var items) = node, !items.isEmpty {
            set(value, at: path, in: &items[items.count - 1])
            node = .list(items)
            return
        }
        var members: [String: FrontValue] = if case .map(let members) = node { members } else { [:] }
        var inner = members[name] ?? .map([:])
        set(value, at: path.dropFirst(), in: &inner)
        members[name] = inner
        node = .map(members)
    }

    private static func append(_ value: FrontValue, at path: ArraySlice<String>, in node: inout FrontValue) {
        guard let name = path.first, case .map(var members) = node else { return }
        if path.count > 1 {
            var inner = members[name] ?? .map([:])
            append(value, at: path.dropFirst(), in: &inner)
            members[name] = inner
        } else if case .list(let items) = members[name] {
            members[name] = .list(items + [value])
        } else {
            members[name] = .list([value])
        }
        node = .map(members)
    }
}
