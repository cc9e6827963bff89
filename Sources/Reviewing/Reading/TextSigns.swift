import Base
import Language

/// What a text may contain, judged by its bytes alone, so that most texts need not be read more closely.
struct TextSigns: OptionSet, Sendable {
    let rawValue: UInt8

    static let digit = TextSigns(rawValue: 1)
    static let quotationMark = TextSigns(rawValue: 2)
    /// two to twelve
    static let smallNumber = TextSigns(rawValue: 4)
    /// thirteen, thirty, hundred, dozen
    static let largeNumber = TextSigns(rawValue: 8)
    /// A word that attributions are made with.
    static let attribution = TextSigns(rawValue: 16)
    /// killed, injured, arrested
    static let harm = TextSigns(rawValue: 32)

    /// dozens, hundreds, nobody
    static let vagueNumber = TextSigns(rawValue: 64)
    /// Monday
    static let weekday = TextSigns(rawValue: 128)

    /// Whether there may be a number.
    var hasNumber: Bool { !isDisjoint(with: [.digit, .smallNumber, .largeNumber, .vagueNumber]) }

    /// Whether there may be a figure, a quotation or an attribution: small numbers count only next to a harm.
    var hasClaim: Bool {
        !isDisjoint(with: [.digit, .quotationMark, .largeNumber, .attribution])
            || isSuperset(of: [.smallNumber, .harm])
    }

    static func of(_ text: Span<UInt8>) -> TextSigns {
        let openings = openings
        var signs: TextSigns = []
        var index = 0
        var isStart = true
        while index < text.count {
            let byte = text[index]
            if byte.isLetter {
                if isStart, index + 2 < text.count, openings[place(byte, text[index + 1], text[index + 2])] {
                    signs.formUnion(sign(ofWordAt: index, in: text))
                }
                isStart = false
            } else {
                if byte.isDigit { signs.insert(.digit) }
                if isQuotationMark(byte, at: index, of: text) { signs.insert(.quotationMark) }
                isStart = true
            }
            index += 1
        }
        return signs
    }

    private static func isQuotationMark(_ byte: UInt8, at index: Int, of text: Span<UInt8>) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), 0xC2: true
        case 0xE2: index + 2 < text.count && text[index + 1] == 0x80 && (0x9C...0x9F).contains(text[index + 2])
        default: false
        }
    }

    private static func sign(ofWordAt start: Int, in text: Span<UInt8>) -> TextSigns {
        words[PackedWord(text.extracting(start..<text.end(from: start) { $0.isLetter }))] ?? []
    }

    /// The words of the lexicon by what they may be a sign of.
    private static let words: [PackedWord: TextSigns] = {
        let lexicon = Lexicon.english
        var signs: [PackedWord: TextSigns] = [:]
        for (word, entry) in lexicon.words {
            if entry.vague != nil { signs[word, default: []].insert(.vagueNumber) }
            if entry.weekday > 0 { signs[word, default: []].insert(.weekday) }
            switch entry.number {
            case .unit(let value)? where value <= 12: signs[word, default: []].insert(.smallNumber)
            case nil: break
            default: signs[word, default: []].insert(.largeNumber)
            }
        }
        for family in lexicon.families {
            for word in family.verbs.union(family.states).union(family.nouns).union(family.singles) {
                signs[word, default: []].insert(.harm)
            }
        }
        signs["toll", default: []].insert(.harm)
        // "a single life", "half a million"
        for word: PackedWord in ["single", "half", "quarter"] { signs[word, default: []].insert(.vagueNumber) }
        for phrase in lexicon.attributions {
            // In "is said to", the word in the middle is the rarest; in all others, the first.
            let word = phrase.count == 3 ? phrase[1] : phrase.first
            if let word { signs[word, default: []].insert(.attribution) }
        }
        return signs
    }()

    /// Whether a word of these begins with three letters.
    private static let openings: [Bool] = {
        var table = [Bool](repeating: false, count: 1 << 15)
        for word in words.keys {
            if let (first, second, third) = word.opening { table[place(first, second, third)] = true }
        }
        return table
    }()

    private static func place(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
        Int(first & 31) << 10 | Int(second & 31) << 5 | Int(third & 31)
    }
}
