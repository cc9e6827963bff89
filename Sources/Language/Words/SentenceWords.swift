import Base

/// The words that tell the full stop of an abbreviation from the end of a sentence.
package struct SentenceWords: Sendable {
    /// Followed by a name as a rule, so never the end of a sentence.
    private let always: Set<UInt64>
    /// Short forms only where a number follows: "No. 5" and not "he said no".
    private let beforeDigits: Set<UInt64>
    /// Words that hardly ever follow a short form within a sentence: "the U.S. The".
    private let starters: Set<UInt64>

    /// Short forms that can also end a sentence: "in the EE. UU.", "and so on".
    private let unlessStarter: Set<UInt64>
    /// Nil where a full stop after digits makes no ordinal.
    private let ordinals: Ordinals?
    /// Whether a closing `»` follows its sentence with a blank between.
    let isCloserApart: Bool

    /// What shows that a number with a full stop is an ordinal: "am 20. Dezember".
    struct Ordinals: Sendable {
        /// Before it: am, der.
        let leads: WordSet
        /// After it, in small letters: Dezember, Jahrhundert.
        let nouns: WordSet
    }

    /// - Parameters: Words of up to eight bytes, with one space between, written as in a sentence.
    init(
        always: String, unlessStarter: String = "", beforeDigits: String, starters: String, ordinals: Ordinals? = nil,
        isCloserApart: Bool = false
    ) {
        self.always = Self.table(always)
        self.unlessStarter = Self.table(unlessStarter)
        self.beforeDigits = Self.table(beforeDigits)
        self.starters = Self.table(starters)
        (self.ordinals, self.isCloserApart) = (ordinals, isCloserApart)
    }

    /// Whether the text before a full stop ends in a short form or an ordinal, seen what follows it.
    func isShortForm(_ lead: Span<UInt8>, before following: Span<UInt8>) -> Bool {
        let word = Self.lastWord(of: lead)
        guard !word.isEmpty, word.count <= 8 else { return false }
        if let ordinals, word.count <= 2, word[0].isDigit { return isOrdinal(word, ordinals, of: lead, following) }
        let isBeforeDigit = !following.isEmpty && following[0].isDigit
        let packed = Self.packed(word)
        if always.contains(packed) { return true }
        if word.count == 1 { return word[0].isUpper || (word[0].isLower && isBeforeDigit) }
        if Self.isInitials(word) || unlessStarter.contains(packed) { return !beginsSentence(following) }
        return beforeDigits.contains(packed) && isBeforeDigit
    }

    /// Whether digits are an ordinal, by the word before them or the noun after them.
    private func isOrdinal(
        _ digits: Span<UInt8>, _ ordinals: Ordinals, of lead: Span<UInt8>, _ following: Span<UInt8>
    ) -> Bool {
        guard digits.indices.allSatisfy({ digits[$0].isDigit }) else { return false }
        let next = following.end(from: 0) { $0.isLetterOrDigit || $0 >= 0x80 }
        let noun = String(decoding: following.extracting(first: next), as: UTF8.self).lowercased()
        if ordinals.nouns.contains(noun) { return true }
        let before = Self.lastWord(of: lead.extracting(..<max(0, lead.count - digits.count - 1)))
        let article = String(decoding: before, as: UTF8.self).lowercased()
        return ordinals.leads.contains(article) && !beginsSentence(following)
    }

    @_lifetime(copy lead)
    private static func lastWord(of lead: Span<UInt8>) -> Span<UInt8> {
        var start = lead.count
        while start > 0, isPart(before: start, in: lead) {
            repeat { start -= 1 } while start > 0 && lead[start] & 0xC0 == 0x80
            // Longer than any word of the tables.
            if lead.count - start > 12 { break }
        }
        return lead.extracting(start...)
    }

    private static func isPart(before offset: Int, in lead: Span<UInt8>) -> Bool {
        let byte = lead[offset - 1]
        if byte < 0x80 { return byte.isLetterOrDigit || byte == UInt8(ascii: ".") }
        return UTF8Scalars.scalar(before: offset, in: lead).map(WordBoundary.isWord) ?? false
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
