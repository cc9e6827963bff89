import Base

/// A day or month as articles print it, read into ISO form.
enum WrittenDate: Equatable, Sendable {
    /// `2014-12-18` or `2014-12`.
    case iso(String)
    /// Day and month could be either way round, as in `03/04/2014`.
    case ambiguous

    /// Reads a text that is a date as a whole, with a weekday before it and a time after it at most.
    init?(_ bytes: [UInt8]) {
        guard bytes.count <= 80 else { return nil }
        var words = bytes.words.filter { $0.string != "of" }
        if words.count > 1, let first = words.first, Self.isWeekday(first) { words.removeFirst() }
        while words.count > 1, let last = words.last, Self.isTime(last) { words.removeLast() }
        switch words.count {
        case 1:
            guard let date = Self.numeric(words[0]) else { return nil }
            self = date
        case 2:
            guard let month = Self.month(words[0]), let year = Self.year(words[1]) else { return nil }
            self = .iso("\(year)-\(Self.padded(month))")
        case 3:
            let (month, day) = Self.month(words[0]).map { ($0, words[1]) } ?? (Self.month(words[1]) ?? 0, words[0])
            guard let date = Self.date(Self.year(words[2]), month, Self.day(day)) else { return nil }
            self = date
        default: return nil
        }
    }

    /// `2014-12-18`, `2014/12/18`, `2014-12-18T10:00Z`, `18.12.2014`, `12/18/2014`.
    private static func numeric(_ word: [UInt8]) -> WrittenDate? {
        let day = word.firstIndex(of: UInt8(ascii: "t")).map { Array(word[..<$0]) } ?? word
        let parts = day.split(omittingEmptySubsequences: false) { [UInt8]("-/.".utf8).contains($0) }.map {
            Array($0).decimal
        }
        guard parts.count == 3, let first = parts[0], let second = parts[1], let third = parts[2] else { return nil }
        if first > 999 { return date(first, second, third) }
        guard third > 999 else { return nil }
        if day.contains(UInt8(ascii: ".")) || first > 12 { return date(third, second, first) }
        if second > 12 || first == second { return date(third, first, second) }
        return first > 0 && second > 0 ? .ambiguous : nil
    }

    private static func date(_ year: Int?, _ month: Int, _ day: Int?) -> WrittenDate? {
        guard let year, let day, year >= 1000, year <= 2999, month >= 1, month <= 12, day >= 1 else { return nil }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return day <= lengths[month - 1] ? .iso("\(year)-\(padded(month))-\(padded(day))") : nil
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func year(_ word: [UInt8]) -> Int? {
        word.decimal.flatMap { $0 >= 1000 && $0 <= 2999 ? $0 : nil }
    }

    /// `18`, `18th`, `1st`.
    private static func day(_ word: [UInt8]) -> Int? {
        let digits = Array(word.prefix(while: \.isDigit))
        let rest = Array(word.dropFirst(digits.count)).string
        return ["", "st", "nd", "rd", "th"].contains(rest) && digits.count <= 2 ? digits.decimal : nil
    }

    /// 1 to 12; names in full, or at least their first three letters.
    private static func month(_ word: [UInt8]) -> Int? {
        guard word.count >= 3 else { return nil }
        return months.firstIndex { $0 == word.string || $0.hasPrefix(word.string) && word.count <= 4 }.map { $0 + 1 }
    }

    private static func isWeekday(_ word: [UInt8]) -> Bool {
        word.count >= 3 && weekdays.contains { $0 == word.string || $0.hasPrefix(word.string) && word.count <= 5 }
    }

    private static func isTime(_ word: [UInt8]) -> Bool {
        if timeWords.contains(word.string) { return true }
        guard let first = word.first, first.isDigit else { return false }
        let rest = Array(word.drop { $0.isDigit || $0 == UInt8(ascii: ":") }).string
        return word.contains(UInt8(ascii: ":")) && ["", "am", "pm", "h", "z"].contains(rest)
            || ["am", "pm"].contains(rest)
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
    private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    private static let timeWords: Set = [
        "at", "am", "pm", "a.m", "p.m", "gmt", "utc", "est", "edt", "pst", "pdt", "cet", "cest", "bst", "ist", "pkt",
        "hrs",
    ]
}
