import Language

/// A day of the week, numbered as in ISO 8601: Monday is 1, Sunday is 7.
package enum Weekday: Int, Sendable, CaseIterable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday

    /// "Monday".
    package var name: String { words.full }

    /// "Mon", as in the date of an RSS item.
    package var shortName: String { words.short }

    private var words: DateWords.Name { LanguageWords.english.dates.weekdays[rawValue - 1] }
}
