import Language

/// A month of the year; January is 1.
package enum Month: Int, Sendable, CaseIterable {
    case january = 1
    case february, march, april, may, june, july, august, september, october, november, december

    /// "December".
    package var name: String { words.full }

    /// "Dec".
    package var shortName: String { words.short }

    private var words: DateWords.Name { LanguageWords.english.dates.months[rawValue - 1] }

    /// "01" to "12".
    package var digits: String { rawValue < 10 ? "0\(rawValue)" : "\(rawValue)" }

    /// How many days the month has in `year`.
    package func length(in year: Year) -> Int {
        switch self {
        case .february: year.isLeap ? 29 : 28
        case .april, .june, .september, .november: 30
        default: 31
        }
    }
}
