import Language

/// A word of a text with what a reader of names asks of it. Hyphens, apostrophes and full stops within it belong to it.
struct TextWord {
    /// In bytes of the text, without a possessive ending.
    let range: Range<Int>
    let text: String
    /// In small letters, for the vocabularies.
    let lower: String
    /// Where the text continues after a possessive ending and a full stop.
    let end: Int
    let isPossessive: Bool
    /// Whether a full stop follows at once.
    let hasStop: Bool
    private let language: LanguageWords

    init?(_ whole: Range<Int>, in text: [UInt8], hasStop: Bool, language: LanguageWords) {
        var word = String(decoding: text[whole], as: UTF8.self)
        isPossessive = word.hasSuffix("'s") || word.hasSuffix("’s")
        if isPossessive { word.removeLast(2) }
        guard !word.isEmpty else { return nil }
        range = whole.lowerBound..<whole.lowerBound + word.utf8.count
        end = whole.upperBound + (hasStop ? 1 : 0)
        self.text = word
        self.hasStop = hasStop
        self.language = language
        lower = word.lowercased()
    }

    var isCapital: Bool { text.unicodeScalars.first?.properties.isUppercase ?? false }

    var isLetter: Bool { text.unicodeScalars.count == 1 }

    /// Whether it is written in capitals, such as `NATO` or `U.S.`.
    var isAcronym: Bool {
        text.utf8.count > 1 && text.unicodeScalars.allSatisfy { $0.properties.isUppercase || $0 == "." || $0 == "&" }
    }

    /// Whether it says of what state or part of the world something is: `Chinese`, `China`.
    var isNational: Bool { language.names.isNational(text) }

    /// Whether it is a title or another capitalised word before a name, such as `Ex-President`.
    var isTitle: Bool {
        let last = lower.split(separator: "-").last.map(String.init) ?? lower
        return [lower, last].contains { language.names.isTitle($0) }
    }

    /// Whether it can be a word of a name, judging by the word itself.
    var isNamePart: Bool {
        isCapital && !isAcronym && !isLetter && !isTitle && !language.names.functionWords.contains(lower)
            && !language.dates.isName(lower)
    }

    /// Whether names of bodies or places end with it.
    var isHead: Bool {
        language.names.heads[lower] != nil || language.names.placeHeads.contains(lower)
            || language.names.monuments.contains(lower)
    }
}

/// Reads the words next to a place in a text, within a part of it: forwards and backwards, one word at a time, which no
/// other scanner does.
struct TextWords {
    let text: [UInt8]
    let bounds: Range<Int>
    let language: LanguageWords

    /// The word that follows an offset after one white space.
    func word(after offset: Int) -> TextWord? {
        guard let space = SentenceMark.space(at: offset, in: text.span, limit: bounds.upperBound) else { return nil }
        return word(at: offset + space)
    }

    /// The word that begins at an offset.
    func word(at start: Int) -> TextWord? {
        var end = start
        while end < bounds.upperBound {
            let (scalar, length) = UTF8Scalars.scalar(at: end, in: text.span)
            guard WordBoundary.isWord(scalar) || (end > start && joins(scalar, behind: end + length)) else { break }
            end += length
        }
        let hasStop = end < bounds.upperBound && text[end] == UInt8(ascii: ".")
        return TextWord(start..<end, in: text, hasStop: hasStop, language: language)
    }

    /// The word that ends before an offset with one white space between.
    func word(before offset: Int) -> TextWord? {
        guard offset > bounds.lowerBound, let space = space(before: offset) else { return nil }
        var start = offset - space
        while start > bounds.lowerBound, let scalar = UTF8Scalars.scalar(before: start, in: text.span),
            WordBoundary.isWord(scalar) || TextWords.isJoint(scalar)
        {
            start -= scalar.utf8.count
        }
        while start < offset - space, TextWords.isJoint(UTF8Scalars.scalar(at: start, in: text.span).scalar) {
            start += UTF8Scalars.scalar(at: start, in: text.span).length
        }
        guard start < offset - space, let word = word(at: start), word.end == offset - space else { return nil }
        return word
    }

    private func space(before offset: Int) -> Int? {
        guard let scalar = UTF8Scalars.scalar(before: offset, in: text.span) else { return nil }
        let length = scalar.utf8.count
        guard offset - length >= bounds.lowerBound else { return nil }
        return SentenceMark.space(at: offset - length, in: text.span, limit: offset) == length ? length : nil
    }

    /// Whether a mark ties a word to what follows it.
    private func joins(_ scalar: Unicode.Scalar, behind offset: Int) -> Bool {
        guard TextWords.isJoint(scalar), offset < bounds.upperBound else { return false }
        return WordBoundary.isWord(UTF8Scalars.scalar(at: offset, in: text.span).scalar)
    }

    /// Hyphens, the dash within words, apostrophes and full stops.
    private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "\u{2010}", "\u{2011}", "\u{2013}", "'", "\u{2019}", ".": true
        default: false
        }
    }
}
