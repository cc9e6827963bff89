import Language

/// A sentence that differs, word by word.
package struct SentenceChange: Hashable, Sendable {
    package enum Change: String, Sendable { case changed, added, removed }

    /// Words in a row, with the space before them if there is one.
    package struct Run: Hashable, Sendable {
        package enum Change: String, Sendable { case same, removed, added }

        package var kind: Change
        package var text: String
    }

    package var kind: Change
    /// Nil for a sentence that was added.
    package var before: String?
    /// Nil for one that was removed.
    package var after: String?
    package var runs: [Run]
    /// The dates, figures and names that differ in a changed sentence.
    package var facts: [FactChange] = []
    /// Whether an editor wrote it, as far as can be determined; lists and counts are made by Dossier.
    package var isProse: Bool

    /// The size of its texts, in bytes.
    var size: Int {
        runs.reduce((before?.utf8.count ?? 0) + (after?.utf8.count ?? 0)) { $0 + $1.text.utf8.count } + 160
    }

    /// A sentence on one side only.
    init(_ kind: Change, _ text: String, isProse: Bool) {
        self.kind = kind
        before = kind == .removed ? text : nil
        after = kind == .added ? text : nil
        runs = [Run(kind: kind == .removed ? .removed : .added, text: text)]
        self.isProse = isProse
    }

    /// A sentence that became another.
    init(_ old: WordedSentence, _ new: WordedSentence) {
        kind = .changed
        before = old.page.string(old.sentence.range)
        after = new.page.string(new.sentence.range)
        isProse = old.sentence.isProse || new.sentence.isProse
        let hunks = Self.joined(SequenceDiff.hunks(old.words.map(\.hash), new.words.map(\.hash)), new.words)
        runs = Self.runs(hunks, old, new)
        facts = FactChange.changes(hunks, FactFinder.facts(in: old), FactFinder.facts(in: new))
        // A value or a row that says more than before is shown in full, not as a new fact.
        if !old.sentence.isRunning, !new.sentence.isRunning { facts.removeAll { $0.before == nil || $0.after == nil } }
    }

    /// The hunks, joined if only a short word separates them: they read as one change.
    private static func joined(_ hunks: [SequenceDiff.Hunk], _ words: [Word]) -> [SequenceDiff.Hunk] {
        var joined: [SequenceDiff.Hunk] = []
        for hunk in hunks {
            if let last = joined.last, hunk.new.lowerBound - last.new.upperBound == 1,
                words[last.new.upperBound].range.count <= 3, !last.old.isEmpty || !hunk.old.isEmpty,
                !last.new.isEmpty || !hunk.new.isEmpty
            {
                joined[joined.count - 1] = SequenceDiff.Hunk(
                    old: last.old.lowerBound..<hunk.old.upperBound, new: last.new.lowerBound..<hunk.new.upperBound)
            } else {
                joined.append(hunk)
            }
        }
        return joined
    }

    private static func runs(
        _ hunks: [SequenceDiff.Hunk], _ old: WordedSentence, _ new: WordedSentence
    ) -> [Run] {
        var runs: [Run] = []
        var place = 0
        for hunk in hunks {
            runs.append(Run(kind: .same, text: new.string(place..<hunk.new.lowerBound)))
            runs.append(Run(kind: .removed, text: old.string(hunk.old)))
            runs.append(Run(kind: .added, text: new.string(hunk.new)))
            place = hunk.new.upperBound
        }
        runs.append(Run(kind: .same, text: new.string(place..<new.words.count)))
        return runs.filter { !$0.text.isEmpty }
    }
}

/// A sentence cut into words.
struct WordedSentence {
    let page: PageText
    let sentence: PageText.Sentence
    let words: [Word]

    init(_ page: PageText, _ sentence: PageText.Sentence) {
        self.page = page
        self.sentence = sentence
        words = Word.words(in: page.text, sentence.range)
    }

    /// Some words as written, with the blank before the first.
    func string(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        let start = words[first].range.lowerBound - (words[first].followsBlank ? 1 : 0)
        return page.string(start..<words[last].range.upperBound)
    }

    /// A word in lower case.
    func word(_ index: Int) -> String {
        words.indices.contains(index) ? page.string(words[index].range).lowercased() : ""
    }
}
