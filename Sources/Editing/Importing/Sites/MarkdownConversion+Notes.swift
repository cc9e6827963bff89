import Base

/// Notes that are written where they are called: `^[words]`.
extension MarkdownConversion {
    /// Writes a marker in the place of a note; its words follow after the text. Returns whether there was a note.
    mutating func readInlineNote() -> Bool {
        guard let end = endOfInlineNote, !isExponent(index + 2..<end) else { return false }
        let words = converted(bytes[(index + 2)..<end])
        inlineNotes.append(words.plainWhiteSpace)
        out += "[^inline-\(inlineNotes.count)]".utf8
        index = end + 1
        return true
    }

    /// `x^[2]` is a formula.
    private func isExponent(_ range: Range<Int>) -> Bool {
        !bytes[range].contains { $0.isLetter || $0 >= 0x80 || $0 == UInt8(ascii: "<") }
    }

    private var endOfInlineNote: Int? {
        var depth = 0
        var place = index + 1
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "\\"): place += 1
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"):
                depth -= 1
                if depth == 0 { return place }
            case 0x0A where place + 1 < bytes.count && bytes[place + 1] == 0x0A: return nil
            default: break
            }
            place += 1
        }
        return nil
    }

    mutating func writeInlineNotes() {
        guard !inlineNotes.isEmpty else { return }
        while out.last?.isWhiteSpace == true { out.removeLast() }
        out.append(0x0A)
        for (place, words) in inlineNotes.enumerated() {
            out += "\n[^inline-\(place + 1)]: ".utf8 + words + "\n".utf8
        }
    }
}
