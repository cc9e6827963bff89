/// The tokens of a text. Beyond its ends are tokens that are nothing, so a look at what stands before or after a word needs
/// no check, whatever an author has written.
struct Tokens: Sendable {
    private let tokens: [Token]

    init(_ tokens: some Sequence<Token>) { self.tokens = Array(tokens) }

    /// Whether words follow one another from a token on.
    func reads(_ words: [PackedWord], at start: Int) -> Bool {
        words.indices.allSatisfy { self[start + $0].word == words[$0] }
    }

    private static let nothing = Token(kind: .opaque, range: 0..<0)
}

extension Tokens: RandomAccessCollection {
    var startIndex: Int { 0 }
    var endIndex: Int { tokens.count }

    subscript(index: Int) -> Token {
        _read {
            if tokens.indices.contains(index) { yield tokens[index] } else { yield Self.nothing }
        }
    }

    func makeIterator() -> IndexingIterator<[Token]> { tokens.makeIterator() }

    /// Those in a range, as far as the text has them.
    subscript(range: Range<Int>) -> ArraySlice<Token> { tokens[range.clamped(to: tokens.indices)] }

    subscript(range: PartialRangeUpTo<Int>) -> ArraySlice<Token> {
        self[0..<Swift.max(0, range.upperBound)]
    }

    subscript(range: PartialRangeFrom<Int>) -> ArraySlice<Token> {
        self[Swift.min(range.lowerBound, tokens.count)..<tokens.count]
    }
}
