/// How a language writes words and numbers, as far as its figures and dates are read.
package struct WritingWords: Sendable {
    /// What may be between groups of three digits.
    package var thousands: Set<Unicode.Scalar> = [",", "\u{A0}", "\u{2009}", "\u{202F}"]
    /// Before the name of whoever wrote a text: `By Rosa Lind`.
    package var by: WordSet = ""
    /// The family names with which names begin, in a language without capitals.
    package var familyNames: WordSet = ""
    /// What pages print around an article, in small letters.
    package var page = PagePhrases()
    /// The sign before decimals.
    package var decimal: Unicode.Scalar = "."
    /// Whether a full stop after digits makes an ordinal: `16. Dezember`.
    package var hasDayStop = false
    /// Letters after the digits of a year, at once: `2014ء`.
    package var yearEndings: WordSet = ""
    /// The signs after the digits of a year, month and day: `2014年12月16日`.
    package var dateSigns: DateSigns?
    /// Whether no space is between words.
    package var isWithoutSpaces = false
    /// Small words that are written together with the next: the `و` of `وأصيب`.
    package var clitics: [String] = []
    /// Whether other words may be between a noun and its verb: "141 Menschen wurden an der Schule getötet".
    package var isVerbFinal = false
    /// Whether a noun is written together with what tells it from others: "Zugunglück".
    package var isCompounding = false
    /// Whether digits are written together with the words around them: "147افراد".
    package var isGluedToDigits = false
    /// What is after a number and says how exact it is, with how a record writes it: `多`.
    package var hedgesAfter: [String: String] = [:]
    /// Whether names are told by their capitals, so that some are found although few words of the language are known.
    package var hasCapitals = false
    /// What may be written together with a name.
    package var affixes = NameAffixes()

    /// The signs of a year, a month and a day.
    package struct DateSigns: Sendable {
        package let year: WordSet
        package let month: WordSet
        package let day: WordSet

        /// What a word makes the digits before it, if it is one of these.
        package func sign(_ word: String) -> DatePiece.Sign? {
            if year.contains(word) { return .year }
            if month.contains(word) { return .month }
            return day.contains(word) ? .day : nil
        }
    }

    static let english = WritingWords(by: "by", page: .english)
}

/// Letters that a language writes together with a name: `Merkels`, `وباكستان`.
package struct NameAffixes: Sendable {
    /// Letters before a name, with how many letters it has at least: one letter is often part of the word.
    package struct Prefix: Sendable {
        let letters: [UInt8]
        let shortest: Int

        init(_ letters: String, shortest: Int) { (self.letters, self.shortest) = (Array(letters.utf8), shortest) }
    }

    /// An ending of a name.
    package struct Suffix: Sendable {
        let letters: [UInt8]
        /// Of the name that it may follow.
        let shortest: Int
        /// The last letters of names that do not take it.
        let notAfter: Set<Unicode.Scalar>

        init(_ letters: String, shortest: Int, notAfter: Set<Unicode.Scalar>) {
            (self.letters, self.shortest, self.notAfter) = (Array(letters.utf8), shortest, notAfter)
        }
    }

    var prefixes: [Prefix] = []
    var suffixes: [Suffix] = []

    package var isEmpty: Bool { prefixes.isEmpty && suffixes.isEmpty }

    /// Whether a word begins with one of the prefixes and goes on with a name.
    package func allowsPrefix(before name: Range<Int>, in text: Span<UInt8>) -> Bool {
        prefixes.contains { prefix in
            let start = name.lowerBound - prefix.letters.count
            guard start >= 0, Self.holds(prefix.letters, at: start, in: text),
                Self.letters(of: name, in: text) >= prefix.shortest
            else { return false }
            return WordBoundary.lies(
                between: UTF8Scalars.scalar(before: start, in: text),
                and: UTF8Scalars.scalar(at: start, in: text).scalar)
        }
    }

    /// Whether a word begins with a name and ends with one of the suffixes.
    package func allowsSuffix(after name: Range<Int>, in text: Span<UInt8>) -> Bool {
        suffixes.contains { suffix in
            let end = name.upperBound + suffix.letters.count
            guard end <= text.count, Self.holds(suffix.letters, at: name.upperBound, in: text),
                let last = UTF8Scalars.scalar(before: name.upperBound, in: text), last.properties.isLowercase,
                !suffix.notAfter.contains(last), Self.letters(of: name, in: text) >= suffix.shortest
            else { return false }
            let next = end < text.count ? UTF8Scalars.scalar(at: end, in: text).scalar : nil
            return WordBoundary.lies(between: UTF8Scalars.scalar(before: end, in: text), and: next)
        }
    }

    private static func holds(_ letters: [UInt8], at start: Int, in text: Span<UInt8>) -> Bool {
        letters.indices.allSatisfy { start + $0 < text.count && text[start + $0] == letters[$0] }
    }

    /// The number of characters of a name, white space among them.
    private static func letters(of name: Range<Int>, in text: Span<UInt8>) -> Int {
        name.count { text[$0] & 0xC0 != 0x80 }
    }
}
