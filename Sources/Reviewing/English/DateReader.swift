import Model

/// A date in a text: its tokens and the days it can mean.
struct WrittenDate: Sendable {
    var tokens: Range<Int>
    /// Nil where the year is not said.
    var date: PartialDate?
    /// Whether it is a year alone, which often says when something else was.
    var isYearAlone = false
}

/// Finds days and months with their years: "16 December 2014", "December 16, 2014", "Dec. 2014", "2014-12-16".
struct DateReader {
    private let tokens: [Token]

    /// Days without a year and years alone are among them, without a date.
    static func dates(in tokens: [Token]) -> [WrittenDate] {
        let reader = DateReader(tokens: tokens)
        var dates: [WrittenDate] = []
        var index = 0
        while index < tokens.count {
            if let date = reader.date(at: index), date.tokens.upperBound > index {
                dates.append(date)
                index = date.tokens.upperBound
            } else {
                index += 1
            }
        }
        return dates
    }

    private func date(at index: Int) -> WrittenDate? {
        if let iso = iso(at: index) { return iso }
        if let day = day(at: index), let month = month(at: index + 1) {
            let afterMonth = skipDot(index + 2)
            let comma = isMark(afterMonth, ",") ? afterMonth + 1 : afterMonth
            return made(
                index, day, month,
                year: year(at: afterMonth).map { ($0, afterMonth) }
                    ?? year(at: comma).map { ($0, comma) }, end: afterMonth)
        }
        if let month = month(at: index) {
            let next = skipDot(index + 1)
            if let day = day(at: next) {
                let comma = isMark(next + 1, ",") ? next + 2 : next + 1
                return made(index, day, month, year: year(at: comma).map { ($0, comma) }, end: next + 1)
            }
            guard let year = year(at: next) else { return nil }
            return WrittenDate(tokens: index..<next + 1, date: parse("\(padded(year, 4))-\(padded(month, 2))"))
        }
        guard year(at: index) != nil, !isJoined(index) else { return nil }
        return WrittenDate(tokens: index..<index + 1, date: nil, isYearAlone: true)
    }

    private func made(_ start: Int, _ day: Int, _ month: Int, year: (Int, at: Int)?, end: Int) -> WrittenDate {
        guard let year else { return WrittenDate(tokens: start..<end) }
        let text = "\(padded(year.0, 4))-\(padded(month, 2))-\(padded(day, 2))"
        return WrittenDate(tokens: start..<year.at + 1, date: parse(text))
    }

    /// 2014-12-16
    private func iso(at index: Int) -> WrittenDate? {
        guard let year = year(at: index), index + 4 < tokens.count, isMark(index + 1, "-"), isMark(index + 3, "-"),
            tokens[(index + 1)...(index + 4)].allSatisfy(\.isTight), let month = tokens[index + 2].digits,
            let day = tokens[index + 4].digits, month.digitCount == 2, day.digitCount == 2
        else { return nil }
        let text = "\(year)-\(padded(month.value, 2))-\(padded(day.value, 2))"
        return WrittenDate(tokens: index..<index + 5, date: parse(text))
    }

    private func day(at index: Int) -> Int? {
        guard tokens.indices.contains(index) else { return nil }
        let number: Int?
        switch tokens[index].kind {
        case .number(let digits): number = digits.digitCount <= 2 ? digits.whole : nil
        case .ordinal(let value): number = value
        default: number = nil
        }
        return number.flatMap { (1...31).contains($0) ? $0 : nil }
    }

    private func month(at index: Int) -> Int? {
        tokens.indices.contains(index) && tokens[index].month > 0 ? tokens[index].month : nil
    }

    private func year(at index: Int) -> Int? {
        guard tokens.indices.contains(index), let digits = tokens[index].digits, digits.isYear else { return nil }
        return digits.value
    }

    private func skipDot(_ index: Int) -> Int {
        isMark(index, ".") && tokens[index].isTight && tokens.indices.contains(index + 1) ? index + 1 : index
    }

    private func isJoined(_ index: Int) -> Bool { index > 0 && isMark(index - 1, "$") }

    private func isMark(_ index: Int, _ mark: Character) -> Bool {
        tokens.indices.contains(index) && tokens[index].isMark(mark)
    }

    private func parse(_ text: String) -> PartialDate? {
        if case .success(let date) = PartialDate.parse(text) { date } else { nil }
    }

    private func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
