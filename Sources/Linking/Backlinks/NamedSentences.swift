import Model

/// What one article says of whom, sentence by sentence, in the order of its text.
struct NamedSentences: Sendable, Equatable {
    /// One actor or event in one sentence.
    struct Naming: Sendable, Equatable {
        let target: MentionTarget
        let sentence: Range<Int32>
        /// The mentions of it there, as indices into the article's.
        var mentions: [Int32]
        /// Whether it is the first that its sentence names.
        let isFirst: Bool
    }

    private(set) var namings: [Naming] = []

    init(_ mentions: [Mention]) {
        var start = 0
        while start < mentions.count {
            let sentence = mentions[start].sentence
            var end = start + 1
            while end < mentions.count, mentions[end].sentence == sentence, mentions[end].ordinal > 0 { end += 1 }
            if mentions[start].ordinal > 0 { add(mentions, start..<end) }
            start = end
        }
    }

    private mutating func add(_ mentions: [Mention], _ range: Range<Int>) {
        let first = namings.count
        var known: [MentionTarget: Int] = [:]
        for index in range {
            guard let target = MentionTarget(mentions[index].entity) else { continue }
            let mention = Int32(truncatingIfNeeded: index)
            let place =
                range.count > 8 ? known[target] : namings[first...].firstIndex { $0.target == target }
            if let place {
                namings[place].mentions.append(mention)
                continue
            }
            if range.count > 8 { known[target] = namings.count }
            namings.append(
                Naming(
                    target: target, sentence: mentions[index].sentence, mentions: [mention],
                    isFirst: namings.count == first))
        }
    }

    /// The places of the namings of one sentence after another.
    func sentence(from start: Int) -> Range<Int> {
        var end = start + 1
        while end < namings.count, !namings[end].isFirst { end += 1 }
        return start..<end
    }
}
