import Base

/// Undoes the hyphens at the ends of lines.
enum Hyphenation {
    /// The words within lines, in small letters; hyphens are part of a word.
    static func vocabulary(of lines: [[UInt8]]) -> Set<String> {
        var words: Set<String> = []
        for line in lines {
            for word in line.split(separator: 0x20).dropLast() { words.insert(bare(Array(word))) }
        }
        return words
    }

    private static func bare(_ word: [UInt8]) -> String {
        let edge: [UInt8] = Array(",.;:()*!?\"'[]".utf8)
        var text = Array(word.drop { edge.contains($0) }.reversed().drop { edge.contains($0) || $0.isDigit }.reversed())
            .string.lowercased()
        guard text.utf8.contains(where: { $0 == 0xE2 || $0 == 0xC2 }) else { return text }
        for mark in ["“", "”", "‘", "’", "«", "»"] { text = text.replacing(mark, with: "") }
        return text
    }

    /// The lines as one, with spaces between them.
    static func join(_ lines: [[UInt8]], _ vocabulary: Set<String>) -> [UInt8] {
        var out: [UInt8] = []
        for line in lines {
            guard !out.isEmpty else {
                out = line
                continue
            }
            if SplitAddress.goesOn(out, line) {
                out = SplitAddress.withoutSoftHyphen(out) + line
                continue
            }
            let (hyphen, isSoft) = hyphen(at: out)
            guard hyphen > 0, let next = line.first, next.isLower || next >= 0x80 else {
                // In a text that writes its own hyphens otherwise, only a program puts this one.
                let isCut = isSoft && line.first?.isUpper == true && !vocabulary.contains { $0.contains("\u{2010}") }
                if isCut { out.removeLast(hyphen) }
                out += (hyphen > 0 && !isSoft || isCut ? [] : [0x20]) + line
                continue
            }
            let head = Array(out.dropLast(hyphen))
            let (left, right) = (
                bare(Array(head.split(separator: 0x20).last ?? [])),
                bare(Array(line.split(separator: 0x20).first ?? []))
            )
            if keepsHyphen(left, right, isSoft: isSoft, vocabulary) {
                out = head + [UInt8(ascii: "-")] + line
            } else {
                out = head + line
            }
        }
        return out
    }

    /// How many bytes the hyphen at the end of a line has, and whether only a program can have put it there.
    private static func hyphen(at line: [UInt8]) -> (count: Int, isSoft: Bool) {
        if line.ends(with: "\u{AD}") { return (2, true) }
        if line.ends(with: "\u{2010}") { return (3, true) }
        guard line.last == UInt8(ascii: "-"), let before = line.dropLast().last,
            before.isLetterOrDigit || before >= 0x80
        else {
            return (0, false)
        }
        return (1, false)
    }

    private static func keepsHyphen(_ left: String, _ right: String, isSoft: Bool, _ vocabulary: Set<String>) -> Bool {
        let tail = left.split(separator: "-").last.map(String.init) ?? left
        if vocabulary.contains(left + right) || vocabulary.contains(tail + right) { return false }
        if vocabulary.contains("\(left)-\(right)") || vocabulary.contains("\(tail)-\(right)") { return true }
        return !isSoft && vocabulary.contains(tail) && vocabulary.contains(right) && tail.count > 3 && right.count > 3
    }
}
