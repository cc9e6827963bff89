import Base

/// A part of a run of words that cmark has left as text.
enum TextPiece: Equatable {
    case words(Range<Int>)
    /// An address on its own.
    case address(Range<Int>)
    /// `[[id]]` or `[[id|text]]`: the whole, the part before `|`, and the part after it.
    case reference(Range<Int>, id: Range<Int>, text: Range<Int>?)
    /// `[[` that nothing closes; its characters are among the words.
    case unclosed(Int)
    /// `[@key, p. 12]`, with its brackets.
    case citation(Range<Int>)
    /// `[^label]`, without a footnote; its characters are among the words.
    case footnote(Range<Int>)

    /// Whether a run can hold anything but words.
    static func mayBeSpecial(_ run: Span<UInt8>) -> Bool {
        run.place(of: UInt8(ascii: "["), in: run.indices) != nil || run.place(of: "://", in: run.indices) != nil
    }

    /// Divides a run; the words and what is between them follow one another without a gap.
    static func pieces(of run: Span<UInt8>) -> [Self] {
        var scanner = Scanner(bytes: run)
        scanner.scan()
        return scanner.pieces
    }

    private struct Scanner: ~Escapable {
        let bytes: Span<UInt8>
        var pieces: [TextPiece] = []
        private var start = 0
        private var index = 0

        @_lifetime(copy bytes)
        init(bytes: Span<UInt8>) { self.bytes = bytes }

        mutating func scan() {
            var (bracketAt, colonAt) = (-1, -1)
            while true {
                let rest = index..<bytes.count
                if bracketAt < index { bracketAt = bytes.place(of: UInt8(ascii: "["), in: rest) ?? bytes.count }
                if colonAt < index { colonAt = bytes.place(of: UInt8(ascii: ":"), in: rest) ?? bytes.count }
                index = min(bracketAt, colonAt)
                guard index < bytes.count else { break }
                if index == bracketAt { bracket() } else { address() }
            }
            words(to: bytes.count)
        }

        private mutating func words(to end: Int) {
            if start < end { pieces.append(.words(start..<end)) }
            start = end
        }

        private mutating func bracket() {
            let next = byte(index + 1)
            if next == UInt8(ascii: "^") {
                footnote()
            } else if next == UInt8(ascii: "["), byte(index + 2) != UInt8(ascii: "[") {
                reference()
            } else if !citation() {
                index += 1
            }
        }

        /// Takes a bracket with a key of a work in it; returns whether there is one.
        private mutating func citation() -> Bool {
            let limit = min(bytes.count, index + Self.longestCitation)
            guard let end = bytes.place(of: UInt8(ascii: "]"), in: index + 1..<limit),
                bytes.place(of: UInt8(ascii: "["), in: index + 1..<end) == nil,
                bytes.place(of: UInt8(ascii: "@"), in: index + 1..<end) != nil,
                CitationSyntax(Array(bytes.extracting(index..<end + 1))[...]) != nil
            else { return false }
            words(to: index)
            pieces.append(.citation(index..<end + 1))
            index = end + 1
            start = index
            return true
        }

        /// In bytes; a bracket is searched for its end no further.
        private static let longestCitation = 1_000

        private mutating func footnote() {
            let end = bytes.place(of: UInt8(ascii: "]"), in: index + 2..<bytes.count)
            if let end, end > index + 2 {
                words(to: index)
                pieces.append(.footnote(index..<end + 1))
            }
            index += 2
        }

        private mutating func reference() {
            let inner = index + 2
            guard let end = bytes.place(of: "]]", in: inner..<bytes.count),
                bytes.place(of: "[[", in: inner..<end) == nil
            else {
                words(to: index)
                pieces.append(.unclosed(index))
                index = inner
                return
            }
            words(to: index)
            let bar = bytes.place(of: UInt8(ascii: "|"), in: inner..<end)
            pieces.append(.reference(index..<end + 2, id: inner..<(bar ?? end), text: bar.map { $0 + 1..<end }))
            index = end + 2
            start = index
        }

        private mutating func address() {
            guard let found = BareAddress.range(in: bytes, colon: index), found.lowerBound >= start else {
                index += 1
                return
            }
            words(to: found.lowerBound)
            pieces.append(.address(found))
            index = found.upperBound
            start = index
        }

        private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
    }
}
