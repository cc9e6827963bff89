extension String {
    /// The text as it can safely be printed in a terminal, a log or a message: on one line, with nothing that moves a
    /// cursor, ends a line, changes the direction of text, or is a command in the log of a build server.
    ///
    /// Such characters are written as `\u{9b}`. Only this file decides which they are.
    ///
    /// - Parameter kept: Characters that the caller handles itself.
    package func visible(keeping kept: Set<Unicode.Scalar> = []) -> String {
        replacingUnseen(keeping: kept, \.escaped)
    }

    /// The text with every character that must not be printed written in another form.
    package func replacingUnseen(
        keeping kept: Set<Unicode.Scalar> = [], _ form: (Unicode.Scalar) -> String
    ) -> String {
        guard mayHoldUnseen else { return self }
        let scalars = Array(unicodeScalars)
        let unseen = UnseenCharacters(in: scalars)
        var out = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            if unseen.indices.contains(index), !kept.contains(scalar) {
                out.append(contentsOf: form(scalar).unicodeScalars)
            } else {
                out.append(scalar)
            }
        }
        return String(out)
    }

    /// False for nearly every text: ASCII without controls, double colons and `##[`, and European letters.
    private var mayHoldUnseen: Bool {
        var before: UInt8 = 0
        for byte in utf8 {
            if byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte >= 0xEF { return true }
            if byte == before, byte == UInt8(ascii: ":") { return true }
            if byte == UInt8(ascii: "["), before == UInt8(ascii: "#") { return true }
            before = byte
        }
        return false
    }
}

extension Unicode.Scalar {
    /// Such as `\u{9b}`.
    package var escaped: String { "\\u{\(String(value, radix: 16))}" }
}

/// The characters of a line that must not reach a terminal or a log as they are.
package struct UnseenCharacters: Sendable {
    /// Their places among the line's scalars, from 0.
    package private(set) var indices: Set<Int>

    package init(in scalars: [Unicode.Scalar]) {
        indices = Set(HiddenCharacter.all(in: scalars).map(\.index))
        for (index, scalar) in scalars.enumerated() where Self.breaks(scalar) { indices.insert(index) }
        insertCommands(scalars)
    }

    /// Control characters, line ends, and noncharacters.
    private static func breaks(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isForbiddenInText || scalar == "\n" || scalar == "\t" || scalar.value == 0x2028
            || scalar.value == 0x2029
    }

    /// GitHub reads `::` as a command at the start of a log line, after blanks, and `##[` anywhere.
    private mutating func insertCommands(_ scalars: [Unicode.Scalar]) {
        if let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }), start + 1 < scalars.count,
            scalars[start] == ":", scalars[start + 1] == ":"
        {
            indices.insert(start)
        }
        for index in scalars.indices.dropFirst(2) where scalars[index] == "[" {
            if scalars[index - 1] == "#", scalars[index - 2] == "#" { indices.insert(index) }
        }
    }
}
