import Base
import Model

/// Checks a file's bytes before anything reads them as text: UTF-8, no control characters, no noncharacters; a BOM at
/// the start is stripped, CRLF and CR become LF.
enum TextCheck {
    /// The text file, or why it is not one, at the first wrong byte.
    static func check(_ raw: [UInt8], path: String) -> Diagnosed<SourceFile?> {
        let hasBOM = raw.starts(with: [0xEF, 0xBB, 0xBF])
        let scan = Scan(of: raw.span)
        if let offset = scan.firstInvalid {
            let position = SourceFile(path: path, bytes: Array(raw[..<offset])).position(at: offset)
            let message = Self.message(at: raw[offset...])
            let diagnostic = Diagnostic(
                .invalidEncoding, in: path, at: position, message, fix: "save the file as plain UTF-8 text")
            return Diagnosed(nil, [diagnostic])
        }
        guard hasBOM || scan.hasCarriageReturn else { return Diagnosed(SourceFile(path: path, bytes: raw)) }
        return Diagnosed(SourceFile(path: path, bytes: normalised(raw[(hasBOM ? 3 : 0)...]), original: raw))
    }

    private static func message(at bytes: ArraySlice<UInt8>) -> String {
        let first = bytes[bytes.startIndex]
        if first < 0x80 || isC1(bytes) { return "a control character (byte \(first))" }
        var decoder = UTF8()
        var iterator = bytes.prefix(4).makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return "this is not UTF-8" }
        return "\(scalar.codePoint) is a code point, but not a character"
    }

    /// U+0080 to U+009F, which HTML forbids.
    private static func isC1(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.first == 0xC2 && bytes.dropFirst().first.map { (0x80...0x9F).contains($0) } == true
    }

    private static func normalised(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var previous: UInt8 = 0
        for byte in bytes {
            if byte == 0x0D {
                out.append(0x0A)
            } else if byte != 0x0A || previous != 0x0D {
                out.append(byte)
            }
            previous = byte
        }
        return out
    }

    /// One pass over the bytes, eight at a time where they are ASCII.
    private struct Scan {
        private(set) var firstInvalid: Int?
        private(set) var hasCarriageReturn = false

        init(of bytes: Span<UInt8>) {
            var index = 0
            while index < bytes.count {
                while index + 8 <= bytes.count {
                    guard Self.isPlain(bytes.word(at: index)) else { break }
                    index += 8
                }
                guard index < bytes.count else { return }
                let byte = bytes[index]
                if byte == 0x0D { hasCarriageReturn = true }
                let length = Self.length(at: index, in: bytes)
                guard length > 0 else {
                    firstInvalid = index
                    return
                }
                index += length
            }
        }

        /// Whether eight bytes are all ASCII from the space to `~`. Each of the three terms shows one thing in the top
        /// bit of a byte: that it is not ASCII, that it is below 0x20, that it is 0x7F. (`|` and `&+` have the same
        /// precedence in Swift, hence the parentheses. A term carries into the next byte only from a byte that is not
        /// plain itself.)
        @inline(__always)
        private static func isPlain(_ word: UInt64) -> Bool {
            let ones: UInt64 = 0x0101_0101_0101_0101
            let highs: UInt64 = 0x8080_8080_8080_8080
            let lifted = word &+ ones
            let lowered = word &- (ones &* 0x20)
            return (word | lowered | lifted) & highs == 0
        }

        /// The bytes of the well-formed sequence that starts here (Unicode 15, table 3-7); 0 if there is none, and for
        /// noncharacters.
        private static func length(at index: Int, in bytes: Span<UInt8>) -> Int {
            let first = bytes[index]
            if first < 0x80 {
                return first >= 0x20 && first != 0x7F || first == 0x09 || first == 0x0A || first == 0x0D ? 1 : 0
            }
            let needed: Int
            var second: ClosedRange<UInt8> = 0x80...0xBF
            switch first {
            case 0xC2: (needed, second) = (2, 0xA0...0xBF)
            case 0xC3...0xDF: needed = 2
            case 0xE0: (needed, second) = (3, 0xA0...0xBF)
            case 0xED: (needed, second) = (3, 0x80...0x9F)
            case 0xE1...0xEF: needed = 3
            case 0xF0: (needed, second) = (4, 0x90...0xBF)
            case 0xF1...0xF3: needed = 4
            case 0xF4: (needed, second) = (4, 0x80...0x8F)
            default: return 0
            }
            guard index + needed <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
            for tail in index + 2..<max(index + 2, index + needed) where bytes[tail] & 0xC0 != 0x80 { return 0 }
            return needed >= 3 && isNoncharacter(bytes.extracting(index..<index + needed)) ? 0 : needed
        }

        /// U+FDD0 to U+FDEF, and the last two code points of each plane, which end in FFFE and FFFF.
        private static func isNoncharacter(_ sequence: Span<UInt8>) -> Bool {
            let last = sequence.count - 1
            guard sequence[last - 1] == 0xBF, sequence[last] >= 0xBE else {
                return last == 2 && sequence[0] == 0xEF && sequence[1] == 0xB7 && (0x90...0xAF).contains(sequence[2])
            }
            return last == 2 ? sequence[0] == 0xEF : sequence[1] & 0x0F == 0x0F
        }
    }
}

/// Finds invisible characters in the text of a file.
enum HiddenText {
    /// A warning for each hidden character in the file.
    static func findings(in file: SourceFile) -> [Diagnostic] {
        HiddenCharacter.all(in: file.bytes).map { hidden in
            let position = file.position(at: hidden.offset)
            return Diagnostic(
                .hiddenCharacter, in: file.path, at: position, "the text contains \(hidden.words)", fix: "delete it",
                edits: [Edit(in: file.path, at: position, replacing: String(hidden.scalar), with: "")])
        }
    }

    /// The findings in a file, with a warning for each hidden character whose line has no such finding yet.
    static func add(to findings: [Diagnostic], in file: SourceFile) -> [Diagnostic] {
        let hidden = Self.findings(in: file)
        guard !hidden.isEmpty else { return findings }
        let told = Set(
            findings.filter { $0.rule == .controlCharacter || $0.rule == .hiddenCharacter }.map(\.position.line))
        return findings + hidden.filter { !told.contains($0.position.line) }
    }
}
