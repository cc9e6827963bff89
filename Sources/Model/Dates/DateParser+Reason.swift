extension DateParser {
    /// What is wrong with a text that is no EDTF date.
    enum Reason: Error, Hashable {
        case empty, notADate, tooLong, timeOfDay, severalDates
        case yearDigits, yearTooFar, negativeZero, monthDigits, dayDigits, misplacedX
        case noSuchMonth(Int), noSuchSeason(Int), noSuchDay(Int, Month, Year)
        case partAfterUnknown, dayOfSeason, afterLongYear
        case misplacedQualification, severalQualifications
        case severalSlashes, noEnds, reversed

        /// A clause without a full stop; the text is quoted only where it is not clear without it.
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
            case .misplacedX: "X replaces the last one or two digits of a year, a whole month or a whole day"
            case .noSuchMonth(let month): "there is no month \(month)"
            case .noSuchSeason(let number):
                "there is no season \(number); 21 is spring, 22 summer, 23 autumn, 24 winter"
            case .noSuchDay(let day, let month, let year): Self.noSuchDay(day, month, year)
            case .partAfterUnknown: "what follows an X must be X too"
            case .dayOfSeason: "a season has no days"
            case .afterLongYear: "a year written with Y has no month"
            case .misplacedQualification: "'~', '?' and '%' stand at the end of a date"
            case .severalQualifications: "a date takes one of '~', '?' and '%'; '%' is both"
            case .severalSlashes: "hyphens divide a date, and one '/' an interval"
            case .noEnds: "an interval needs a start or an end"
            case .reversed: "the interval ends before it begins"
            }
        }

        /// For a text that stands for two dates alike.
        static func twoReadings(of text: String, _ one: String, _ other: String) -> String {
            "'\(quoted(text))' can be read in two ways; write \(one) or \(other)"
        }

        private static func noSuchDay(_ day: Int, _ month: Month, _ year: Year) -> String {
            if day == 0 || day > 31 { return "there is no day \(day)" }
            return "\(month.name) \(year.inWords) has \(month.length(in: year)) days"
        }

        /// At most 40 characters of the text, fit for one line of a terminal.
        private static func quoted(_ text: String) -> String {
            let isWhole = text.unicodeScalars.dropFirst(40).isEmpty
            return String(text.unicodeScalars.prefix(40)).visible() + (isWhole ? "" : "…")
        }
    }
}
