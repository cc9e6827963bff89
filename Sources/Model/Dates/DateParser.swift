import Base

/// Reads EDTF level 1, byte by byte.
enum DateParser {
    /// In bytes; the longest date has 25.
    static let longest = 100

    typealias Outcome<Value> = Result<Value, Reason>

    static func parse(_ text: String) -> Outcome<PartialDate.Extent> {
        guard text.utf8.count <= longest else { return .failure(.tooLong) }
        return parse(trimmed(Array(text.utf8)[...]))
    }

    static func parse(_ bytes: ArraySlice<UInt8>) -> Outcome<PartialDate.Extent> {
        guard let first = bytes.first else { return .failure(.empty) }
        if first == UInt8(ascii: "[") || first == UInt8(ascii: "{") { return .failure(.severalDates) }
        let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        switch parts.count {
        case 1: return single(bytes).map { .single($0) }
        case 2: return interval(parts[0], parts[1])
        default: return .failure(bytes.allSatisfy(isUsed) ? .severalSlashes : .notADate)
        }
    }

    private static func interval(_ from: ArraySlice<UInt8>, _ to: ArraySlice<UInt8>) -> Outcome<PartialDate.Extent> {
        bound(from).flatMap { start in
            bound(to).flatMap { end in
                if start.date == nil, end.date == nil { return .failure(.noEnds) }
                if let first = start.date, let last = end.date,
                    first.period.days.lowerBound > last.period.days.upperBound
                {
                    return .failure(.reversed)
                }
                return .success(.interval(start, end))
            }
        }
    }

    private static func bound(_ bytes: ArraySlice<UInt8>) -> Outcome<PartialDate.Bound> {
        if bytes.isEmpty { return .success(.unknown) }
        if bytes.elementsEqual("..".utf8) { return .success(.open) }
        return single(bytes).map { .date($0) }
    }

    private static func single(_ bytes: ArraySlice<UInt8>) -> Outcome<PartialDate.Single> {
        let marks = bytes.reversed().prefix { qualification($0) != nil }
        let body = bytes.dropLast(marks.count)
        guard marks.count <= 1 else { return .failure(.severalQualifications) }
        guard !body.contains(where: { qualification($0) != nil }) else {
            return .failure(body.allSatisfy(isUsed) ? .misplacedQualification : .notADate)
        }
        return period(body).map { PartialDate.Single($0, marks.first.flatMap(qualification) ?? .none) }
    }

    private static func period(_ bytes: ArraySlice<UInt8>) -> Outcome<PartialDate.Period> {
        guard bytes.allSatisfy(isUsed), bytes.contains(where: { $0.isDigit || $0 == UInt8(ascii: "X") }) else {
            return .failure(hasTime(bytes) ? .timeOfDay : .notADate)
        }
        if bytes.first == UInt8(ascii: "Y") { return longYear(bytes.dropFirst()) }
        let isNegative = bytes.first == UInt8(ascii: "-")
        let fields = (isNegative ? bytes.dropFirst() : bytes)
            .split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard (1...3).contains(fields.count) else { return .failure(.notADate) }
        guard let year = Field(fields[0], width: 4) else { return .failure(shapeFault(fields[0], .yearDigits)) }
        guard year.unknown <= 2 else { return .failure(.misplacedX) }
        if isNegative, year.unknown == 0, year.value == 0 { return .failure(.negativeZero) }
        if fields.count == 1 { return .success(years(year, isNegative: isNegative)) }
        guard year.unknown == 0 else { return .failure(.partAfterUnknown) }
        let number = Year(isNegative ? -year.value : year.value)
        guard let month = Field(fields[1], width: 2) else { return .failure(shapeFault(fields[1], .monthDigits)) }
        return fields.count == 2 ? inYear(number, month) : day(number, month, fields[2])
    }

    /// A year, decade or century; before year 0 the digits count backwards, so `-001X` is -19 to -10.
    private static func years(_ field: Field, isNegative: Bool) -> PartialDate.Period {
        let span = [1, 10, 100][min(field.unknown, 2)]
        let near = field.value * span
        let far = near + span - 1
        let (first, last) = isNegative ? (Year(-far), Year(-near)) : (Year(near), Year(far))
        switch span {
        case 1: return .year(first)
        case 10: return .decade(first, last)
        default: return .century(first, last)
        }
    }

    private static func inYear(_ year: Year, _ month: Field) -> Outcome<PartialDate.Period> {
        if month.unknown == 2 { return .success(.someMonth(year)) }
        if month.unknown == 1 { return .failure(.misplacedX) }
        if let named = Month(rawValue: month.value) { return .success(.month(named, year)) }
        if let season = Season(rawValue: month.value) { return .success(.season(season, year)) }
        return .failure((25...41).contains(month.value) ? .noSuchSeason(month.value) : .noSuchMonth(month.value))
    }

    private static func day(_ year: Year, _ month: Field, _ bytes: ArraySlice<UInt8>) -> Outcome<PartialDate.Period> {
        guard let day = Field(bytes, width: 2) else { return .failure(shapeFault(bytes, .dayDigits)) }
        guard month.unknown != 1, day.unknown != 1 else { return .failure(.misplacedX) }
        if month.unknown == 2 {
            return day.unknown == 2 ? .success(.someDayInYear(year)) : .failure(.partAfterUnknown)
        }
        guard let named = Month(rawValue: month.value) else {
            return .failure(Season(rawValue: month.value) == nil ? .noSuchMonth(month.value) : .dayOfSeason)
        }
        if day.unknown == 2 { return .success(.someDayInMonth(named, year)) }
        guard (1...named.length(in: year)).contains(day.value) else {
            return .failure(.noSuchDay(day.value, named, year))
        }
        return .success(.day(Day(day.value, named, year)))
    }

    /// After `Y`: a year with any number of digits. EDTF means it for more than four; fewer do no harm.
    private static func longYear(_ bytes: ArraySlice<UInt8>) -> Outcome<PartialDate.Period> {
        let isNegative = bytes.first == UInt8(ascii: "-")
        let digits = isNegative ? bytes.dropFirst() : bytes
        guard digits.allSatisfy(\.isDigit) else {
            return .failure(digits.contains(UInt8(ascii: "-")) ? .afterLongYear : .notADate)
        }
        let significant = digits.drop { $0 == UInt8(ascii: "0") }
        guard significant.count <= 4 else { return .failure(.yearTooFar) }
        let year = significant.reduce(0) { $0 * 10 + Int($1 & 15) }
        if isNegative, year == 0 { return .failure(.negativeZero) }
        return .success(.year(Year(isNegative ? -year : year)))
    }
}
