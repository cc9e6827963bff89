import Base

/// The addresses of web pages that are too long for a line.
enum SplitAddress {
    /// The lines as one, with spaces between them but within addresses.
    static func joined(_ lines: [[UInt8]]) -> [UInt8] {
        lines.reduce(into: []) { whole, line in
            if goesOn(whole, line) {
                whole = withoutSoftHyphen(whole) + line
            } else {
                whole += (whole.isEmpty ? [] : [0x20]) + line
            }
        }
    }

    /// Whether a line ends in an address that goes on in the next: it stops at a joint, or the next is one word with joints.
    static func goesOn(_ above: [UInt8], _ line: [UInt8]) -> Bool {
        // The line above may be all of a long paragraph.
        let last = above[(above.lastIndex(of: 0x20).map { $0 + 1 } ?? 0)...]
        guard let first = line.first,
            last.starts(with: "http".utf8) || last.starts(with: "www.".utf8),
            first.isLetterOrDigit || "%_/?=&#~-".utf8.contains(first)
        else { return false }
        let word = line.prefix { !$0.isBlank }
        if withoutSoftHyphen(above).count < above.count { return true }
        let isJoint = last.last.map { "/_-=?&%#".utf8.contains($0) } ?? false
        if isJoint, isPart(word) { return true }
        return word.count == line.count && isPart(word) && !word.starts(with: "http".utf8)
    }

    /// Without the hyphen that only a program puts at the end of a line.
    static func withoutSoftHyphen(_ line: [UInt8]) -> [UInt8] {
        for hyphen in ["\u{2010}", "\u{AD}"] where line.ends(with: hyphen) {
            return Array(line.dropLast(hyphen.utf8.count))
        }
        return line
    }

    /// Whether a word has signs in it that only addresses have.
    private static func isPart(_ word: ArraySlice<UInt8>) -> Bool {
        word.contains { "/_%=&?".utf8.contains($0) }
            || word.dropLast().contains(UInt8(ascii: ".")) && word.contains(where: \.isLetter)
    }
}
