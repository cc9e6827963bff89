/// The parts of one date in words and figures: "16th December 2014", "c. 2014", "05/06/2014", "44 BC".
struct SingleDatePhrase {
    private var numbers: [(value: Int, digits: Int)] = []
    private var decade: Int?
    private var month: Int?
    /// As EDTF numbers it.
    private var season: Int?
    private var isBC = false
    private var isAD = false
    private var isCentury = false
    private var isDotted = false
    private var isApproximate = false
    private var isUncertain = false
    private let words: DateWords

    /// Nil when a token has no place in a date.
    init?(_ tokens: [DateToken], _ words: DateWords) {
        self.words = words
        for token in tokens {
            switch token {
            case .number(let value, let digits): numbers.append((value, digits))
            case .plural(let value): decade = value
            case .mark(let byte): guard take(byte) else { return nil }
            case .word(let word): guard take(word) else { return nil }
            }
        }
    }

    private mutating func take(_ mark: UInt8) -> Bool {
        switch mark {
        case UInt8(ascii: "."): isDotted = true
        case UInt8(ascii: "-"), UInt8(ascii: "/"): break
        case UInt8(ascii: "~"): isApproximate = true
        case UInt8(ascii: "?"): isUncertain = true
        case UInt8(ascii: "%"): (isApproximate, isUncertain) = (true, true)
        default: return false
        }
        return true
    }

    private mutating func take(_ word: String) -> Bool {
        let phrases = words.phrases
        if phrases.approximate.contains(word) {
            isApproximate = true
        } else if phrases.uncertain.contains(word) {
            isUncertain = true
        } else if phrases.beforeChrist.contains(word) {
            isBC = true
        } else if phrases.afterChrist.contains(word) {
            isAD = true
        } else if phrases.century.contains(word) {
            isCentury = true
        } else if !phrases.fillers.contains(word) {
            return takeName(word)
        }
        return true
    }

    /// A month or a season; the name of a weekday is passed over.
    private mutating func takeName(_ word: String) -> Bool {
        if let named = words.seasons.firstIndex(where: { $0.full == word || $0.shortForms.contains(word) }) {
            season = named + 21
        } else if month == nil, let named = DateWords.number(beginning: word, of: words.months) {
            month = named
        } else {
            return DateWords.number(beginning: word, of: words.weekdays) != nil
        }
        return true
    }

    /// EDTF texts, which need not be valid; two where it can be read in two ways.
    var readings: [String] {
        let mark = isUncertain ? (isApproximate ? "%" : "?") : (isApproximate ? "~" : "")
        return bodies.map { $0 + mark }
    }

    private var bodies: [String] {
        if let decade { return plural(decade) }
        if isCentury { return century }
        if month != nil || season != nil { return named }
        switch numbers.count {
        case 1: return oneNumber(numbers[0])
        case 2: return twoNumbers
        case 3: return threeNumbers
        default: return []
        }
    }

    /// "2010s"; "1900s" is a decade or a century, "90s" of no known century.
    private func plural(_ year: Int) -> [String] {
        guard numbers.isEmpty, (1_000...9_999).contains(year), year.isMultiple(of: 10) else { return [] }
        return year.isMultiple(of: 100) ? ["\(year / 10)X", "\(year / 100)XX"] : ["\(year / 10)X"]
    }

    private var century: [String] {
        guard numbers.count == 1, (1...99).contains(numbers[0].value) else { return [] }
        return [(isBC ? "-" : "") + padded(numbers[0].value - 1, 2) + "XX"]
    }

    /// "December 2014", "16 December 2014", "December 16, 2014", "spring 2014".
    private var named: [String] {
        guard let last = numbers.last, numbers.count <= 2 else { return [] }
        let isYearFirst = numbers.count == 2 && numbers[0].digits == 4
        guard let year = year(isYearFirst ? numbers[0] : last) else { return [] }
        let day = numbers.count == 2 ? "-" + padded((isYearFirst ? last : numbers[0]).value, 2) : ""
        if let month { return ["\(year)-\(padded(month, 2))\(day)"] }
        return season.map { ["\(year)-\($0)\(day)"] } ?? []
    }

    private func oneNumber(_ number: (value: Int, digits: Int)) -> [String] {
        let value = number.value
        switch number.digits {
        case 8:
            return [
                [padded(value / 10_000, 4), padded(value / 100 % 100, 2), padded(value % 100, 2)].joined(separator: "-")
            ]
        case 6: return ["\(padded(value / 100, 4))-\(padded(value % 100, 2))"]
        default: return year(number).map { [$0] } ?? []
        }
    }

    /// "12/2014", "2014.12", "2014-2016", "2013-14", and "2014-25", which is a northern spring in EDTF level 2.
    private var twoNumbers: [String] {
        let (first, second) = (numbers[0], numbers[1])
        switch (first.digits, second.digits) {
        case (4, 4): return ["\(padded(first.value, 4))/\(padded(second.value, 4))"]
        case (4, 2) where (25...28).contains(second.value): return ["\(padded(first.value, 4))-\(second.value - 4)"]
        case (4, 2) where second.value > 12 && second.value > first.value % 100:
            return ["\(padded(first.value, 4))/\(padded(first.value / 100 * 100 + second.value, 4))"]
        case (4, 1...2): return ["\(padded(first.value, 4))-\(padded(second.value, 2))"]
        case (1...2, 4): return ["\(padded(second.value, 4))-\(padded(first.value, 2))"]
        default: return []
        }
    }

    /// "16.12.2014", "12/16/2014", "2014/12/16", "2014-1-5".
    private var threeNumbers: [String] { DigitDate.readings(numbers, isDotted: isDotted).map(\.edtf) }

    /// Two figures are too few to tell the century, unless "BC" or "AD" says it.
    private func year(_ number: (value: Int, digits: Int)) -> String? {
        guard number.digits <= 4, number.digits >= 3 || isBC || isAD else { return nil }
        if isBC { return number.value <= 1 ? "0000" : "-" + padded(number.value - 1, 4) }
        return padded(number.value, 4)
    }

    private func padded(_ number: Int, _ width: Int) -> String { DigitDate.padded(number, width) }
}
