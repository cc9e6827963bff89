/// Words by which articles name an actor or event, and which did not lead there before, although the sentence was there.
package struct LinkedWords: Sendable {
    /// The page of the actor or event.
    package var page: String
    package var words: String
    /// How often, on all pages.
    package var count: Int
    /// The first sentence.
    package var sentence: String
    /// Where that is: a page and the place on it.
    package var address: String

    /// A use of some words for somebody in a sentence.
    private struct Use: Hashable {
        var sentence: UInt64
        /// Of the actor or event: `a.china`.
        var entry: Substring
        var words: String
    }

    /// Those of one page, in the order of the text.
    static func new(on path: String, _ old: PageText, _ new: PageText) -> [LinkedWords] {
        guard !new.mentions.isEmpty else { return [] }
        var before: [Use: Int] = [:]
        for (use, _, _) in uses(old) { before[use, default: 0] += 1 }
        let known = Set(old.sentences.map(\.hash))
        let linked = new.mentions.filter { $0.target != nil }
        let pages = Dictionary(linked.map { ($0.entry, $0) }) { first, _ in first }
        var found: [LinkedWords] = []
        var places: [Use: Int] = [:]
        for (use, mention, sentence) in uses(new) where known.contains(use.sentence) {
            if let count = before[use], count > 0 {
                before[use] = count - 1
                continue
            }
            let key = Use(sentence: 0, entry: use.entry, words: use.words)
            if let place = places[key] {
                found[place].count += 1
            } else {
                places[key] = found.count
                found.append(
                    LinkedWords(
                        page: (pages[use.entry] ?? mention).page, words: use.words, count: 1,
                        sentence: new.string(sentence),
                        address: "\(path)#\(mention.id)"))
            }
        }
        return found
    }

    /// Each mention with its sentence.
    private static func uses(
        _ page: PageText
    ) -> [(use: Use, mention: PageText.Mention, sentence: Range<Int>)] {
        var sentence = 0
        return page.mentions.compactMap { mention in
            while sentence < page.sentences.count, page.sentences[sentence].range.upperBound <= mention.words.lowerBound
            {
                sentence += 1
            }
            guard sentence < page.sentences.count else { return nil }
            let found = page.sentences[sentence]
            let use = Use(sentence: found.hash, entry: mention.entry, words: page.string(mention.words))
            return (use, mention, found.range)
        }
    }
}

/// An actor or event, and the words that newly lead to it.
package struct LinkedEntry: Sendable {
    /// Its page, from the output folder.
    package var page: String
    package var title: String
    /// The most frequent first.
    package var names: [LinkedWords]

    package var count: Int { names.reduce(0) { $0 + $1.count } }

    /// The entries of some words, those that are named most often first.
    ///
    /// - Parameter titles: Of pages, by their paths.
    static func entries(_ words: [LinkedWords], titles: [String: String]) -> [LinkedEntry] {
        let entries = Dictionary(grouping: words, by: \.page).map { page, names in
            LinkedEntry(
                page: page, title: titles[page] ?? "",
                names: names.sorted { ($1.count, $0.words) < ($0.count, $1.words) })
        }
        return entries.sorted { ($1.count, $0.page) < ($0.count, $1.page) }
    }
}
