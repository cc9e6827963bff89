import Model

/// Checks a file's bytes before anything reads them as text: UTF-8, no NUL; a BOM is stripped, CRLF and CR become LF.
enum TextCheck {
    /// The text file, or why it is none, at the first byte that is wrong.
    static func check(_ raw: [UInt8], path: String) -> Diagnosed<SourceFile?> {
        let hasBOM = raw.starts(with: [0xEF, 0xBB, 0xBF])
        let scan = raw.withUnsafeBytes { Scan(of: $0) }
        if let offset = scan.firstInvalid {
            let position = SourceFile(path: path, bytes: Array(raw[..<offset])).position(at: offset)
            let isNUL = raw[offset] == 0
            let diagnostic = Diagnostic(
                .invalidEncoding, in: path, at: position, isNUL ? "a NUL byte" : "this is not UTF-8",
                fix: "save the file as UTF-8 text")
            return Diagnosed(nil, [diagnostic])
        }
        guard hasBOM || scan.hasCarriageReturn else { return Diagnosed(SourceFile(path: path, bytes: raw)) }
        return Diagnosed(SourceFile(path: path, bytes: normalised(raw[(hasBOM ? 3 : 0)...])))
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

        init(of bytes: UnsafeRawBufferPointer) {
            var index = 0
            while index < bytes.count {
                while index + 8 <= bytes.count {
                    let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                    guard Self.isPlain(word) else { break }
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

        /// Whether eight bytes are all ASCII, none of them NUL or CR (the classic zero-byte test).
        @inline(__always)
        private static func isPlain(_ word: UInt64) -> Bool {
            let ones: UInt64 = 0x0101_0101_0101_0101
            let highs: UInt64 = 0x8080_8080_8080_8080
            let carriage = word ^ (ones &* 0x0D)
            return (word | (word &- ones) & ~word | (carriage &- ones) & ~carriage) & highs == 0
        }

        /// The bytes of the well-formed sequence that starts here (Unicode 15, table 3-7); 0 where none does.
        private static func length(at index: Int, in bytes: UnsafeRawBufferPointer) -> Int {
            let first = bytes[index]
            if first < 0x80 { return first == 0 ? 0 : 1 }
            let needed: Int
            var second: ClosedRange<UInt8> = 0x80...0xBF
            switch first {
            case 0xC2...0xDF: needed = 2
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
            return needed
        }
    }
}
