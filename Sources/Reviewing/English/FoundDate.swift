import Language
import Model

/// A date in a text: its tokens and the days it can mean.
struct FoundDate: Sendable {
    var tokens: Range<Int>
    /// Nil if the year is not said.
    var date: PartialDate?
    /// The other reading of a date in digits: `05/06/2014`.
    var other: PartialDate?
    /// Whether it is a year alone, which often says when something else was.
    var isYearAlone = false
    /// As it is written without a year.
    var written: WrittenDate?

    /// How many days after its first one it goes on, where only the month is said: `June 18–20`.
    var extraDays = 0

    /// The days it can mean in a year, if none is said.
    func days(in year: Int) -> ClosedRange<Day>? {
        guard let text = written?.edtf(in: year), let date = Self.parse(text) else { return nil }
        return date.earliest...max(date.earliest, date.latest).adding(days: extraDays)
    }

    /// The days it can mean.
    var days: [ClosedRange<Day>] { [date, other].compactMap { $0.map { $0.earliest...max($0.earliest, $0.latest) } } }

    /// The days and months of a text; days without a year and years alone are among them.
    ///
    /// - Parameters:
    ///   - order: Of the numbers in `05/06/2014`.
    ///   - named: Days that have a name.
    static func all(in tokens: Tokens, order: DigitOrder = .either, named: [NamedDay] = []) -> [FoundDate] {
        guard tokens.contains(where: { $0.month > 0 || $0.digits?.isYear == true }) else { return [] }
        let pieces = tokens.indices.map { piece($0, of: tokens) }
        let reader = DateReader(pieces)
        var dates: [FoundDate] = []
        var index = 0
        while index < tokens.count {
            if let digits = inDigits(at: index, of: tokens, order) {
                dates.append(digits)
                index = digits.tokens.upperBound
            } else if let day = NamedDay.date(at: index, in: tokens, named) {
                dates.append(day)
                index = day.tokens.upperBound
            } else if let written = reader.date(at: index), written.day != nil || written.year != nil {
                dates.append(
                    FoundDate(tokens: written.pieces, date: written.edtf.flatMap(Self.parse), written: written))
                index = written.pieces.upperBound
            } else {
                if let year = pieces[index].year, index == 0 || !tokens[index - 1].isMark("$"),
                    !isJoined(index, to: tokens)
                {
                    let span = lastYear(of: year, at: index, in: pieces)
                    let isSpan = pieces.indices.contains(index + 1) && pieces[index + 1] == .hyphen
                    let date = span.map { parse("\(year)/\($0)") } ?? (isSpan ? nil : parse(DigitDate.padded(year, 4)))
                    let end = span == nil ? index + 1 : index + 3
                    dates.append(FoundDate(tokens: index..<end, date: date, isYearAlone: true))
                    index = end - 1
                }
                index += 1
            }
        }
        return DateSpans.joined(dates, in: tokens)
    }

    /// The 1986 of "1984–86"; two digits that can be a month are no year.
    private static func lastYear(of year: Int, at index: Int, in pieces: [DatePiece]) -> Int? {
        guard pieces.indices.contains(index + 2), pieces[index + 1] == .hyphen,
            case .number(let last, digits: 2) = pieces[index + 2], last > 12, last > year % 100,
            !pieces.indices.contains(index + 3) || pieces[index + 3] != .hyphen
        else { return nil }
        return year / 100 * 100 + last
    }

    /// `16/12/2014`
    private static func inDigits(at index: Int, of tokens: Tokens, _ order: DigitOrder) -> FoundDate? {
        if let dotted = withDots(at: index, of: tokens) { return dotted }
        guard index + 4 < tokens.count, tokens[index + 1].isMark("/"), tokens[index + 3].isMark("/"),
            (1...4).allSatisfy({ tokens[index + $0].isTight })
        else { return nil }
        let numbers = [index, index + 2, index + 4].compactMap { tokens[$0].digits }
        guard numbers.count == 3, numbers.allSatisfy({ !$0.isGrouped && $0.decimals == 0 }) else { return nil }
        var readings = DigitDate.readings(numbers.map { ($0.value, $0.digitCount) }, isDotted: order == .dayFirst)
        if order == .monthFirst, readings.count == 2 { readings.removeFirst() }
        let dates = readings.compactMap { parse($0.edtf) }
        guard let first = dates.first else { return nil }
        return FoundDate(tokens: index..<index + 5, date: first, other: dates.count > 1 ? dates[1] : nil)
    }

    /// `29.6.1935`, whose first two numbers look like one with decimals.
    private static func withDots(at index: Int, of tokens: Tokens) -> FoundDate? {
        guard let first = tokens[index].digits, (1...2).contains(first.decimals), tokens[index + 1].isMark("."),
            tokens[index + 1].isTight, tokens[index + 2].isTight, let year = tokens[index + 2].digits, year.isYear
        else { return nil }
        let base = first.decimals == 1 ? 10 : 100
        let date = parse(WrittenDate.edtf(year.value, first.value % base, first.value / base))
        return date.map { FoundDate(tokens: index..<index + 3, date: $0) }
    }

    /// Whether a year is part of something else: `[2015]`, `2014/15`.
    private static func isJoined(_ index: Int, to tokens: Tokens) -> Bool {
        if index > 0, tokens[index - 1].isMark("[") || tokens[index - 1].isMark("/") { return true }
        return index + 1 < tokens.count && tokens[index + 1].isMark("/") && tokens[index + 1].isTight
    }

    private static func piece(_ index: Int, of tokens: Tokens) -> DatePiece {
        let token = tokens[index]
        switch token.kind {
        case .number(let number):
            return number.isGrouped || number.decimals > 0 ? .other : .number(number.value, digits: number.digitCount)
        case .ordinal(let value): return .ordinal(value)
        case .word: return token.month > 0 ? .month(token.month) : token.word == "of" ? .joint : .other
        case .mark(UInt8(ascii: ",")): return .comma
        case .mark(UInt8(ascii: ".")): return token.isTight ? .stop : .other
        case .mark(UInt8(ascii: "-")):
            return token.isTight && index + 1 < tokens.count && tokens[index + 1].isTight ? .hyphen : .other
        case .mark, .name, .opaque: return .other
        }
    }

    static func parse(_ text: String) -> PartialDate? {
        if case .success(let date) = PartialDate.parse(text) { date } else { nil }
    }
}

/// Which number of `05/06/2014` is the day.
enum DigitOrder: Sendable {
    case dayFirst, monthFirst, either

    /// That of a language by its BCP 47 tag: an American writes the month first, and "en" alone does not say who writes.
    init(language: String) {
        let parts = language.split(separator: "-")
        guard parts.first?.lowercased() == "en" else {
            self = .dayFirst
            return
        }
        guard let region = parts.dropFirst().first(where: { $0.utf8.count == 2 }) else {
            self = .either
            return
        }
        self = region.uppercased() == "US" ? .monthFirst : .dayFirst
    }
}

/// Joins the two ends of "21–24 September 2013", "30 April to 2 May 1926", "March 3–5, 2014" and "2014–16".
enum DateSpans {
    static func joined(_ dates: [FoundDate], in tokens: Tokens) -> [FoundDate] {
        var spans: [FoundDate] = []
        for date in dates where !(spans.last.map { $0.tokens.overlaps(date.tokens) } ?? false) {
            if let last = spans.last, let span = span(from: last, to: date, in: tokens) {
                spans[spans.count - 1] = span
            } else {
                let date = withLeadingDay(withTrailingDay(date, in: tokens), in: tokens)
                spans.append(withLeadingMonth(date, in: tokens))
            }
        }
        return spans
    }

    /// "21–" before "24 September 2013", "between 11 and" before "13 December 1981".
    private static func withLeadingDay(_ date: FoundDate, in tokens: Tokens) -> FoundDate {
        let start = date.tokens.lowerBound
        guard let end = date.written, let last = end.day, let year = end.year, tokens[start].month == 0,
            isJoint(start - 1, in: tokens), let first = day(at: start - 2, in: tokens), first < last
        else { return date }
        return spanning(
            date, start - 2..<date.tokens.upperBound, WrittenDate.edtf(year, end.month, first),
            WrittenDate.edtf(year, end.month, last))
    }

    /// "July–" before "August 1942", "from July to" before it.
    private static func withLeadingMonth(_ date: FoundDate, in tokens: Tokens) -> FoundDate {
        let start = date.tokens.lowerBound
        guard let end = date.written, end.day == nil, let year = end.year, start >= 2,
            tokens[start - 1].isMark("-")
                || start > 2 && isJoint(start - 1, in: tokens) && isOpened(start - 3, in: tokens),
            (1..<end.month).contains(tokens[start - 2].month)
        else { return date }
        let first = "\(DigitDate.padded(year, 4))-\(DigitDate.padded(tokens[start - 2].month, 2))"
        let last = "\(DigitDate.padded(year, 4))-\(DigitDate.padded(end.month, 2))"
        return spanning(date, start - 2..<date.tokens.upperBound, first, last)
    }

    /// "–5, 2014" after "March 3".
    private static func withTrailingDay(_ date: FoundDate, in tokens: Tokens) -> FoundDate {
        let joint = date.tokens.upperBound
        guard let start = date.written, let first = start.day, start.year == nil, joint + 1 < tokens.count,
            tokens[date.tokens.lowerBound].month > 0, isJoint(joint, in: tokens),
            let last = day(at: joint + 1, in: tokens), first < last
        else { return date }
        var place = joint + 2
        if place < tokens.count, tokens[place].isMark(",") { place += 1 }
        guard place < tokens.count, let year = tokens[place].digits, year.isYear else {
            guard tokens[joint].isMark("-") else { return date }
            return FoundDate(
                tokens: date.tokens.lowerBound..<joint + 2, written: start, extraDays: last - first)
        }
        return spanning(
            date, date.tokens.lowerBound..<place + 1, WrittenDate.edtf(year.value, start.month, first),
            WrittenDate.edtf(year.value, start.month, last))
    }

    /// Two dates with "to" or a dash between; the first may lack the year.
    private static func span(from first: FoundDate, to last: FoundDate, in tokens: Tokens) -> FoundDate? {
        guard last.tokens.lowerBound == first.tokens.upperBound + 1, isJoint(first.tokens.upperBound, in: tokens),
            let end = last.date, first.isYearAlone == last.isYearAlone
        else { return nil }
        let year = last.written?.year ?? end.latest.year
        guard let start = first.date?.text ?? first.written?.edtf(in: year) else { return nil }
        let span = spanning(last, first.tokens.lowerBound..<last.tokens.upperBound, start, end.text)
        return span.tokens == last.tokens ? nil : span
    }

    private static func spanning(_ date: FoundDate, _ tokens: Range<Int>, _ start: String, _ end: String) -> FoundDate {
        guard let span = FoundDate.parse("\(start)/\(end)") else { return date }
        return FoundDate(tokens: tokens, date: span, isYearAlone: date.isYearAlone)
    }

    /// "from", "between" before the first of two months
    private static func isOpened(_ index: Int, in tokens: Tokens) -> Bool {
        ["from", "between"].contains(tokens[index].word)
    }

    private static func isJoint(_ index: Int, in tokens: Tokens) -> Bool {
        tokens.indices.contains(index)
            && (tokens[index].isMark("-") || ["to", "and", "until", "till"].contains(tokens[index].word))
    }

    private static func day(at index: Int, in tokens: Tokens) -> Int? {
        if case .ordinal(let day) = tokens[index].kind, (1...31).contains(day) { return day }
        guard let number = tokens[index].digits, number.digitCount <= 2,
            number.decimals == 0, (1...31).contains(number.value)
        else { return nil }
        return number.value
    }
}

extension WrittenDate {
    fileprivate static func edtf(_ year: Int, _ month: Int, _ day: Int) -> String {
        "\(DigitDate.padded(year, 4))-\(DigitDate.padded(month, 2))-\(DigitDate.padded(day, 2))"
    }
}
