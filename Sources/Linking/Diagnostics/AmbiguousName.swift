import Model

/// A name in an article that several actors or events bear, so that it is linked to none.
struct AmbiguousName {
    var match: NameMatch
    /// Of the block in which it stands.
    var line: Int
    /// The text of the block in which it stands.
    var block: Range<Int>

    func warning(
        in file: SourceFile, text: UnsafeBufferPointer<UInt8>, names: NameIndex, directory: Directory
    ) -> Diagnostic {
        let words = text[match.range].map { $0 == UInt8(ascii: "\n") ? 0x20 : $0 }
        let name = String(decoding: words, as: UTF8.self)
        let ids = names.owners[match.name].map { directory.reference(to: $0) }
        let forms = ids.map { "[[\($0)|\(name)]]" }
        let message = "'\(name)' is a name of \(ids.map { "'\($0)'" }.joined(separator: " and of "))"
        return Diagnostic(
            .ambiguousName, in: file.path, at: position(in: file, text), message,
            fix: "write \(forms.joined(separator: " or "))",
            length: name.unicodeScalars.count)
    }

    /// Looks for the words in the file; where they are written in another way, the line of their block.
    private func position(in file: SourceFile, _ text: UnsafeBufferPointer<UInt8>) -> Position {
        let start = file.offset(ofLine: line)
        let words = Array(text[match.range])
        let before = Self.count(of: words, in: text[block.lowerBound..<max(block.lowerBound, match.range.lowerBound)])
        guard let found = file.offset(of: words, from: start, occurrence: before) else { return Position(line: line) }
        return file.position(at: found)
    }

    /// How often the words stand in the text before, in code or in longer names.
    private static func count(of words: [UInt8], in text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        guard let first = words.first, text.count >= words.count else { return 0 }
        return (text.startIndex...(text.endIndex - words.count)).count { offset in
            text[offset] == first && text[offset..<offset + words.count].elementsEqual(words)
        }
    }
}

extension Directory {
    /// How an author names an actor or event outright: `actor:id`.
    func reference(to target: MentionTarget) -> String {
        if let actor = target.actor { return "actor:\(actorIDs[actor.index])" }
        if let event = target.event { return "event:\(eventIDs[event.index])" }
        return ""
    }
}
