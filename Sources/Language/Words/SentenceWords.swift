import Base

/// The words by which the full stop of a short form is told from the end of a sentence.
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
    func isShortForm(_ lead: UnsafeBufferPointer<UInt8>, before following: UnsafeBufferPointer<UInt8>) -> Bool {
        let word = Self.lastWord(of: lead)
        guard let first = word.first, word.count <= 8 else { return false }
        if word.count == 1 {
            return first.isUpper || (first.isLower && (following.first.map(\.isDigit) ?? false))
        }
        if Self.isInitials(word) { return !beginsSentence(following) }
        let packed = Self.packed(word)
        if always.contains(packed) { return true }
        return beforeDigits.contains(packed) && (following.first.map(\.isDigit) ?? false)
    }

    private static func lastWord(of lead: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>> {
        var start = lead.count
        while start > 0, lead[start - 1].isLetterOrDigit || lead[start - 1] == UInt8(ascii: ".") { start -= 1 }
        // A word that goes on to the left in another script, or behind an apostrophe, is none of ours.
        if start > 0, lead[start - 1] >= 0x80, !isPunctuation(before: start, in: lead) { return lead[lead.count...] }
        return lead[start...]
    }

    private static func isPunctuation(before offset: Int, in lead: UnsafeBufferPointer<UInt8>) -> Bool {
        UTF8Scalars.scalar(before: offset, in: lead).map { !WordBoundary.isWord($0) } ?? true
    }

    /// `U.S`, `e.g`, `a.m`: single letters with full stops between.
    private static func isInitials(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard word.count % 2 == 1, word.count >= 3 else { return false }
        return word.enumerated().allSatisfy { place, byte in
            place % 2 == 1 ? byte == UInt8(ascii: ".") : byte.isUpper || byte.isLower
        }
    }

    private func beginsSentence(_ following: UnsafeBufferPointer<UInt8>) -> Bool {
        let word = following.prefix(9).prefix(while: \.isLetterOrDigit)
        return word.count <= 8 && starters.contains(Self.packed(word))
    }

    /// A word of up to eight bytes as one number.
    private static func packed(_ word: some Sequence<UInt8>) -> UInt64 { word.reduce(0) { $0 << 8 | UInt64($1) } }

    private static func table(_ words: String) -> Set<UInt64> { Set(Set(words: words).map { packed($0.utf8) }) }
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
