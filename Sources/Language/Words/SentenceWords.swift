import Base

/// The words that tell the full stop of an abbreviation from the end of a sentence.
package struct SentenceWords: Sendable {
    /// Followed by a name as a rule, so never the end of a sentence.
    private let always: Set<UInt64>
    /// Short forms only where a number follows: "No. 5" and not "he said no".
    private let beforeDigits: Set<UInt64>
    /// Words that hardly ever follow a short form within a sentence: "the U.S. The".
    private let starters: Set<UInt64>

    /// - Parameters: Words of up to eight bytes, with one space between, written as in a sentence.
    init(always: String, beforeDigits: String, starters: String) {
        self.always = Self.table(always)
        self.beforeDigits = Self.table(beforeDigits)
        self.starters = Self.table(starters)
    }

    /// Whether the text before a full stop ends in a short form, seen what follows it.
    func isShortForm(_ lead: Span<UInt8>, before following: Span<UInt8>) -> Bool {
        let word = Self.lastWord(of: lead)
        guard !word.isEmpty, word.count <= 8 else { return false }
        let isBeforeDigit = !following.isEmpty && following[0].isDigit
        if word.count == 1 { return word[0].isUpper || (word[0].isLower && isBeforeDigit) }
        if Self.isInitials(word) { return !beginsSentence(following) }
        let packed = Self.packed(word)
        return always.contains(packed) || beforeDigits.contains(packed) && isBeforeDigit
    }

    @_lifetime(copy lead)
    private static func lastWord(of lead: Span<UInt8>) -> Span<UInt8> {
        var start = lead.count
        while start > 0, lead[start - 1].isLetterOrDigit || lead[start - 1] == UInt8(ascii: ".") { start -= 1 }
        // A word that continues to the left in another script, or after an apostrophe, is not one of ours.
        if start > 0, lead[start - 1] >= 0x80, !isPunctuation(before: start, in: lead) { start = lead.count }
        return lead.extracting(start...)
    }

    private static func isPunctuation(before offset: Int, in lead: Span<UInt8>) -> Bool {
        UTF8Scalars.scalar(before: offset, in: lead).map { !WordBoundary.isWord($0) } ?? true
    }

    /// `U.S`, `e.g`, `a.m`: single letters with full stops between.
    private static func isInitials(_ word: Span<UInt8>) -> Bool {
        guard word.count % 2 == 1, word.count >= 3 else { return false }
        return word.indices.allSatisfy { $0 % 2 == 1 ? word[$0] == UInt8(ascii: ".") : word[$0].isLetter }
    }

    private func beginsSentence(_ following: Span<UInt8>) -> Bool {
        let end = following.extracting(first: 9).end(from: 0, while: \.isLetterOrDigit)
        return end <= 8 && starters.contains(Self.packed(following.extracting(first: end)))
    }

    /// A word of up to eight bytes as one number.
    private static func packed(_ word: Span<UInt8>) -> UInt64 {
        word.indices.reduce(0) { $0 << 8 | UInt64(word[$1]) }
    }

    private static func table(_ words: String) -> Set<UInt64> { Set(Set(words: words).map { packed($0.utf8.span) }) }
}

extension SentenceWords {
    static let english = SentenceWords(
        always: """
            Mr Mrs Ms Mx Dr Prof Gen Lt Col Maj Capt Sgt Cpl Brig Adm Cmdr Sen Rep Gov Pres Hon Rev Fr Messrs Amb Supt \
            Insp St Mt Ft vs cf ca approx Co Lt.Gen Maj.Gen
            """,
        beforeDigits: """
            No no Nos nos Vol vol vols pp Fig fig figs Art art Arts Sec sec para paras Ch ch ed eds al est
            """ + " " + DateWords.english.months.flatMap(\.shortForms).joined(separator: " "),
        starters: """
            The It He She They We This That These Those But And In On At A An However When After Its His Her Their There \
            What Who Why How No Not Yet
            """)
}
