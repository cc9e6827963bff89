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

    /// After `Y`: a year with any number of digits. EDTF intends it for more than four; fewer do no harm.
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

extension DateParser {
    /// The digits of a year, month or day; the last ones may be `X`.
    struct Field {
        /// The value of the digits before the first `X`.
        let value: Int
        /// How many `X` there are.
        let unknown: Int

        /// Nil unless the bytes are digits, then `X`, and `width` of them in all.
        init?(_ bytes: ArraySlice<UInt8>, width: Int) {
            guard bytes.count == width else { return nil }
            let digits = bytes.prefix(while: \.isDigit)
            guard bytes.dropFirst(digits.count).allSatisfy({ $0 == UInt8(ascii: "X") }) else { return nil }
            value = digits.reduce(0) { $0 * 10 + Int($1 & 15) }
            unknown = width - digits.count
        }
    }

    /// Whether EDTF level 1 uses the byte.
    static func isUsed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "X"), UInt8(ascii: "Y"): true
        default: byte.isDigit || qualification(byte) != nil
        }
    }

    static func qualification(_ byte: UInt8) -> PartialDate.Qualification? {
        switch byte {
        case UInt8(ascii: "?"): .uncertain
        case UInt8(ascii: "~"): .approximate
        case UInt8(ascii: "%"): .uncertainAndApproximate
        default: nil
        }
    }

    static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let rest = bytes.drop(while: \.isWhiteSpace)
        return rest.dropLast(rest.reversed().prefix(while: \.isWhiteSpace).count)
    }

    /// Whether a day is followed by an hour: `2014-12-16T10:00`, `2014-12-16 10:00`.
    static func hasTime(_ bytes: ArraySlice<UInt8>) -> Bool {
        let rest = bytes.dropFirst(10)
        guard let separator = rest.first, [UInt8(ascii: "T"), UInt8(ascii: "t"), 0x20].contains(separator) else {
            return false
        }
        guard let hour = rest.dropFirst().first, hour.isDigit else { return false }
        return bytes.prefix(10).allSatisfy { $0.isDigit || $0 == UInt8(ascii: "-") }
    }

    /// The fault of a field of the wrong shape: its length, or an `X` among the digits.
    static func shapeFault(_ bytes: ArraySlice<UInt8>, _ length: Reason) -> Reason {
        if bytes.allSatisfy(\.isDigit) { return length }
        return bytes.contains(UInt8(ascii: "Y")) ? .notADate : .misplacedX
    }
}

extension DateParser {
    /// What is wrong with a text that is not an EDTF date.
    enum Reason: Error, Hashable {
        case empty, notADate, tooLong, timeOfDay, severalDates
        case yearDigits, yearTooFar, negativeZero, monthDigits, dayDigits, misplacedX
        case noSuchMonth(Int), noSuchSeason(Int), noSuchDay(Int, Month, Year)
        case partAfterUnknown, dayOfSeason, afterLongYear
        case misplacedQualification, severalQualifications
        case severalSlashes, noEnds, reversed

        /// A clause without a full stop; the text is quoted only where the clause would be unclear without it.
        func message(for text: String) -> String {
            switch self {
            case .empty: "the date is empty"
            case .notADate: "'\(Self.quoted(text))' is not a date; dates are written 2014-12-16, 2014-12 or 2014"
            case .tooLong: "'\(Self.quoted(text))' is too long for a date"
            case .timeOfDay: "a date has no time of day"
            case .severalDates: "a list of dates cannot be read here; write one date or an interval"
            case .yearDigits: "a year has four digits"
            case .yearTooFar: "years beyond 9999 are not supported"
            case .negativeZero: "there is no year -0000; 1 BC is written 0000"
            case .monthDigits: "a month has two digits"
            case .dayDigits: "a day has two digits"
            case .misplacedX: "X can replace the last one or two digits of a year, a whole month or a whole day"
            case .noSuchMonth(let month): "there is no month \(month)"
            case .noSuchSeason(let number):
                "there is no season \(number); 21 is spring, 22 summer, 23 autumn, 24 winter"
            case .noSuchDay(let day, let month, let year): Self.noSuchDay(day, month, year)
            case .partAfterUnknown: "everything after an X must also be X"
            case .dayOfSeason: "a season has no days"
            case .afterLongYear: "a year written with Y has no month"
            case .misplacedQualification: "'~', '?' and '%' go at the end of a date"
            case .severalQualifications: "use only one of '~', '?' and '%' in a date; '%' means both"
            case .severalSlashes: "a date is divided by hyphens, and an interval by one '/'"
            case .noEnds: "an interval needs a start or an end"
            case .reversed: "the interval ends before it begins"
            }
        }

        /// The message for a text that can be either of two dates.
        static func twoReadings(of text: String, _ one: String, _ other: String) -> String {
            "'\(quoted(text))' can be read in two ways; write \(one) or \(other)"
        }

        private static func noSuchDay(_ day: Int, _ month: Month, _ year: Year) -> String {
            if day == 0 || day > 31 { return "there is no day \(day)" }
            return "\(month.name) \(year.inWords) has \(month.length(in: year)) days"
        }

        /// At most 40 characters of the text, made safe for one line of a terminal.
        private static func quoted(_ text: String) -> String {
            let isWhole = text.unicodeScalars.dropFirst(40).isEmpty
            return String(text.unicodeScalars.prefix(40)).visible() + (isWhole ? "" : "…")
        }
    }
}
