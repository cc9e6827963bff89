import Base
import Language
import Model

/// A day or month as articles print it above their text, read into ISO form.
enum PrintedDate: Equatable, Sendable {
    /// `2014-12-18` or `2014-12`.
    case iso(String)
    /// Day and month could be either way round, as in `03/04/2014`.
    ///
    /// In `14/03/23` the month is not first, but the year may be.
    case ambiguous(dayFirst: String, monthFirst: String?)

    /// Reads a text that is a date as a whole, with a weekday before it and a time after it at most, in any known language.
    init?(_ bytes: [UInt8]) {
        guard bytes.count <= 80, bytes.contains(where: { $0.isDigit || $0 >= 0x80 }) else { return nil }
        let words = bytes.words.map(\.string)
        guard let date = LanguageWords.ofPages.lazy.compactMap({ Self.date(words, in: $0) }).first else { return nil }
        self = date
    }

    private static func date(_ written: [String], in language: LanguageWords) -> PrintedDate? {
        var words = language.writing.isWithoutSpaces ? written.flatMap(Self.atSigns) : written
        if words.count > 1, let first = words.first, language.dates.weekday(first) != nil { words.removeFirst() }
        while words.count > 1, let last = words.last, isTime(last, in: language) { words.removeLast() }
        if words.count == 1 { return numeric(words[0]) }
        let date = DateReader(words.map { DatePiece($0, in: language) }, in: language).date(at: 0)
        guard let date, date.pieces.count == words.count else { return nil }
        return valid(date.edtf)
    }

    /// The digits and the signs of a date without spaces: `2014年12月16日`.
    private static func atSigns(_ word: String) -> [String] {
        var parts: [String] = []
        for sign in word {
            let goesOn = parts.last?.last.map { $0.isASCII == sign.isASCII } ?? false
            if goesOn { parts[parts.count - 1].append(sign) } else { parts.append(String(sign)) }
        }
        return parts
    }

    /// `2014-12-18`, `2014/12/18`, `2014-12-18T10:00Z`, `18.12.2014`, `12/18/2014`.
    private static func numeric(_ word: String) -> PrintedDate? {
        let day = word.prefix { $0 != "t" }
        let parts = day.split(omittingEmptySubsequences: false) { "-/.".contains($0) }.map { DigitWord($0) }
        var numbers = parts.compactMap(\.self).filter { !$0.isOrdinal }.map { (value: $0.value, digits: $0.digits) }
        guard parts.count == 3, numbers.count == 3 else { return nil }
        if let year = fullYear(numbers, isDotted: day.contains(".")) { numbers[2] = (year, 4) }
        if let date = dayThenYear(numbers) { return date }
        let readings = DigitDate.readings(numbers, isDotted: day.contains(".")).compactMap { valid($0.edtf) }
        if readings.count == 2, case .iso(let day) = readings[0], case .iso(let month) = readings[1] {
            return .ambiguous(dayFirst: day, monthFirst: month)
        }
        return readings.first
    }

    /// The year that two figures at the end mean; nil where they could be a day, as in `14/03/23`.
    private static func fullYear(_ numbers: [(value: Int, digits: Int)], isDotted: Bool) -> Int? {
        guard numbers[2].digits == 2, numbers[0].digits <= 2, numbers[1].digits <= 2 else { return nil }
        guard isDotted ? numbers[1].value <= 12 : numbers[0].value <= 12 else { return nil }
        return year(of: numbers[2].value)
    }

    /// The year that two figures mean.
    private static func year(of figures: Int) -> Int { figures < 50 ? 2000 + figures : 1900 + figures }

    /// `14/03/23`, which is that day of 2023 unless the year is first; `14/03/85` is sure.
    private static func dayThenYear(_ numbers: [(value: Int, digits: Int)]) -> PrintedDate? {
        guard numbers.allSatisfy({ $0.digits == 2 }), numbers[0].value > 12, numbers[1].value <= 12 else { return nil }
        let full = [numbers[0], numbers[1], (year(of: numbers[2].value), 4)]
        guard case .iso(let date)? = DigitDate.readings(full, isDotted: false).compactMap({ valid($0.edtf) }).first
        else { return nil }
        return numbers[2].value > 31 ? .iso(date) : .ambiguous(dayFirst: date, monthFirst: nil)
    }

    /// Nil if it is not a day or month of the calendar, or if no article can be from that year.
    private static func valid(_ edtf: String?) -> PrintedDate? {
        guard let edtf, case .success(let date) = PartialDate.parse(edtf),
            WrittenDate.years.contains(date.earliest.year)
        else { return nil }
        return .iso(edtf)
    }

    /// The date where the order of its figures is known.
    func settled(_ order: DateOrder?) -> PrintedDate {
        guard let order, case .ambiguous(let dayFirst, let monthFirst) = self else { return self }
        return (order == .dayFirst ? dayFirst : monthFirst).map { .iso($0) } ?? self
    }

    private static func isTime(_ word: String, in language: LanguageWords) -> Bool {
        if language.dates.timeWords.contains(word) { return true }
        let rest = word.drop { $0.isNumber || $0 == ":" }
        guard rest.startIndex != word.startIndex else { return false }
        // `18h02` is how French has it.
        let isHour = rest.first == "h" && rest.dropFirst().allSatisfy(\.isNumber)
        return ["am", "pm"].contains(rest) || isHour || word.contains(":") && ["", "h", "z"].contains(rest)
    }
}

/// Which comes first in a date in figures, such as 3/4/2023.
package enum DateOrder: Sendable {
    case dayFirst, monthFirst

    /// By the language of a site, with its region where English is written; nil where that does not say.
    package init?(language: String) {
        let parts = language.lowercased().split(separator: "-").map(String.init)
        let region = parts.dropFirst().first { $0.count == 2 }
        switch (parts.first, region) {
        case ("en", "us"?), ("en", "ph"?): self = .monthFirst
        case ("en", nil), ("en", "ca"?), ("zh", _), ("ja", _), ("ko", _), ("hu", _), (nil, _): return nil
        default: self = .dayFirst
        }
    }
}
