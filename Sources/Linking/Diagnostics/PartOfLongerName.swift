import Model

/// A place where a name is part of a longer one that no entry has, so it is not linked.
struct PartOfLongerName {
    let name: PartialName
    /// The line of the block that contains it.
    let line: Int
    /// The text of the block in which it is.
    let block: Range<Int>

    /// The most further places that are noted.
    private static let mostNotes = 5

    /// One note for each longer name of a document, at its first place.
    static func notes(
        _ places: [PartOfLongerName], in file: SourceFile, document: Document, rules: MentionRules
    ) -> [Diagnostic] {
        var order: [String] = []
        var byWhole: [String: [PartOfLongerName]] = [:]
        for place in places {
            let whole = words(place.name.whole, in: document)
            if byWhole[whole] == nil { order.append(whole) }
            byWhole[whole, default: []].append(place)
        }
        return order.compactMap { whole in
            byWhole[whole].flatMap { note(whole, $0, in: file, document: document, rules: rules) }
        }
    }

    private static func note(
        _ whole: String, _ places: [PartOfLongerName], in file: SourceFile, document: Document,
        rules: MentionRules
    ) -> Diagnostic? {
        guard let first = places.first, let owner = rules.names.owners[first.name.match.name].first else { return nil }
        // Two names within one longer name are one place.
        let alone = places.enumerated().filter { $0 == 0 || places[$0 - 1].name.whole != $1.name.whole }.map(\.element)
        let positions = alone.map {
            file.position(of: $0.name.whole, in: document, block: $0.block, line: $0.line)
        }
        let short = words(first.name.match.range, in: document)
        let reference = rules.sought.reference(to: owner)
        let times = positions.count > 1 ? " (\(positions.count) times)" : ""
        let unlinked = rules.isArticle ? ", or add '\(whole)' to 'unlinked'" : ""
        return Diagnostic(
            .partOfLongerName, in: file.path, at: positions[0],
            "'\(short)' is not linked here, because it is part of the unknown name '\(whole)'\(times)",
            fix:
                "add '\(whole)' as an actor or as another name of '\(reference)', link it as [[\(reference)|\(short)]]\(unlinked)",
            length: whole.unicodeScalars.count,
            notes: positions.dropFirst().prefix(mostNotes).map { Note(in: file.path, at: $0, "and here") },
            edits: [
                Edit(
                    in: file.path, at: positions[0], replacing: short, with: "[[\(reference)|\(short)]]",
                    within: whole.unicodeScalars.count, isSafe: false)
            ])
    }

    private static func words(_ range: Range<Int>, in document: Document) -> String {
        String(decoding: document.text[range].map { $0 == UInt8(ascii: "\n") ? 0x20 : $0 }, as: UTF8.self)
    }
}
