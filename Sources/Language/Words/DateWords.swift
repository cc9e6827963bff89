/// The names of months, days of the week and seasons, and the small words of dates.
package struct DateWords: Sendable {
    /// A name with its short forms, as they are printed.
    package struct Name: Sendable {
        /// "September"
        package let full: String
        /// "Sep"; the name itself where it has no short form.
        package let short: String
        /// "Sept"
        let others: [String]

        init(_ full: String, _ short: String, _ others: String...) {
            (self.full, self.short, self.others) = (full, short, others)
        }

        /// A name and its short forms, with `/` between.
        fileprivate init(forms: Substring) {
            let forms = forms.split(separator: "/").map { String($0.drop { $0 == " " || $0 == "\n" }) }
            (full, short, others) = (forms.first ?? "", forms.last ?? "", Array(forms.dropFirst().dropLast()))
        }

        /// The forms that are shorter than the name.
        var shortForms: [String] { short == full ? others : [short] + others }
    }

    /// From January on.
    package let months: [Name]
    /// From Monday on.
    package let weekdays: [Name]
    /// From spring on, as EDTF numbers them from 21.
    package let seasons: [Name]
    /// Words that may come between a day and its month.
    let joints: WordSet
    let phrases: PhraseWords
    /// Between two of a kind: `and`.
    package var and: WordSet { phrases.and }
    package let small: SmallWords
    /// What follows a date with a time of the day, and between the two.
    package let timeWords: WordSet
    /// Words for the day of a month: `الرابع` for the fourth.
    package let dayWords: [String: Int]
    /// The small words within dates and ranges, for readers that look words up by their role.
    package let roles: [(role: Role, words: WordSet)]
    /// Every form of each month, in small letters, with the month's number.
    package let monthForms: [String: Int]
    private let monthNames: Set<String>
    /// Every form of each day of the week, in small letters, with its number, 1 for Monday.
    package let weekdayForms: [String: Int]

    /// The words of a date that is written as a phrase.
    struct PhraseWords: Sendable {
        /// Before a date that is not exact: circa.
        var approximate: WordSet = ""
        var uncertain: WordSet = ""
        var beforeChrist: WordSet = ""
        var afterChrist: WordSet = ""
        var century: WordSet = ""
        /// Words that say nothing: the, of.
        var fillers: WordSet = ""
        /// Before the only end, or the start, of an interval.
        var since: WordSet = ""
        var from: WordSet = ""
        var between: WordSet = ""
        var until: WordSet = ""
        /// Between the two ends.
        var to: WordSet = ""
        var and: WordSet = ""
        /// For an end that is open.
        var open: WordSet = ""
        var unknown: WordSet = ""
    }

    /// What a small word does in a date or range: "between 130 and 150", "130 to 150", "16 de diciembre".
    package enum Role: Sendable { case between, to, and, joint, since }

    /// Small words beside dates in a sentence.
    package struct SmallWords: Sendable {
        /// Before a month alone, where a word such as May is one.
        package var beforeMonths: WordSet = ""
        /// Before four digits that are a year and count nothing.
        package var beforeYears: WordSet = ""
        /// Before a weekday that is the last one of its name: on, last.
        package var beforeWeekdays: WordSet = ""
        /// Before a year in a sentence: in.
        package var inYear: WordSet = ""
        /// this year, last year
        package var thisYear: Set<String> = []
        package var lastYear: Set<String> = []
        /// The article before a day that is part of a name: "the September 11 attacks".
        package var articles: WordSet = ""
    }

    init(
        months: [Name], weekdays: [Name], seasons: [Name], joints: WordSet, small: SmallWords, timeWords: WordSet,
        phrases: PhraseWords, dayWords: [String: Int] = [:]
    ) {
        self.dayWords = dayWords
        (self.months, self.weekdays, self.seasons) = (months, weekdays, seasons)
        (self.joints, self.phrases, self.timeWords, self.small) = (joints, phrases, timeWords, small)
        roles = [
            (.between, phrases.between), (.to, phrases.to), (.and, phrases.and), (.joint, joints),
            (.since, phrases.since),
        ]
        monthForms = Self.numbers(of: months)
        weekdayForms = Self.numbers(of: weekdays)
        monthNames = Set(months.map { $0.full.lowercased() })
    }

    /// Names and their short forms as lists: a comma between names, and `/` between forms of a name.
    init(
        months: String, weekdays: String, seasons: String, joints: WordSet = "", small: SmallWords,
        timeWords: WordSet = "",
        phrases: PhraseWords, dayWords: [String: Int] = [:]
    ) {
        func names(_ list: String) -> [Name] { list.split(separator: ",").map { Name(forms: $0) } }
        self.init(
            months: names(months), weekdays: names(weekdays), seasons: names(seasons), joints: joints, small: small,
            timeWords: timeWords, phrases: phrases, dayWords: dayWords)
    }

    private static func numbers(of names: [Name]) -> [String: Int] {
        var numbers: [String: Int] = [:]
        for (index, name) in names.enumerated() {
            for form in [name.full, name.short] + name.others { numbers[form.lowercased()] = index + 1 }
        }
        return numbers
    }

    /// The number of a month, from 1, by its name or a short form in small letters, without a full stop.
    package func month(_ word: String) -> Int? { monthForms[word] }

    /// The number of a day of the week, 1 for Monday, by its name or a short form in small letters.
    package func weekday(_ word: String) -> Int? { weekdayForms[word] }

    /// Whether months and days of the week are written with a capital.
    package var areMonthsCapital: Bool { months.first?.full.first?.isUppercase ?? false }

    /// Whether a word in small letters is the full name of a month or of a day of the week.
    package func isName(_ word: String) -> Bool { monthNames.contains(word) || isWeekdayName(word) }

    /// Whether a word in small letters is the full name of a month.
    package func isMonthName(_ word: String) -> Bool { monthNames.contains(word) }

    /// Whether a word in small letters is the full name of a day of the week.
    package func isWeekdayName(_ word: String) -> Bool {
        weekdayForms[word].map { weekdays[$0 - 1].full.utf8.count == word.utf8.count } ?? false
    }

    /// The number of the name that a word in small letters begins, three of its letters at least: `decem`.
    static func number(beginning word: String, of names: [Name]) -> Int? {
        guard word.utf8.count >= 3 else { return nil }
        return names.firstIndex { name in
            ([name.full] + name.others).contains { $0.lowercased().hasPrefix(word) }
        }.map { $0 + 1 }
    }
}

extension DateWords {
    static let english = DateWords(
        months: [
            Name("January", "Jan"), Name("February", "Feb"), Name("March", "Mar"), Name("April", "Apr"),
            Name("May", "May"), Name("June", "Jun"), Name("July", "Jul"), Name("August", "Aug"),
            Name("September", "Sep", "Sept"), Name("October", "Oct"), Name("November", "Nov"), Name("December", "Dec"),
        ],
        weekdays: [
            Name("Monday", "Mon"), Name("Tuesday", "Tue", "Tues"), Name("Wednesday", "Wed"),
            Name("Thursday", "Thu", "Thur", "Thurs"), Name("Friday", "Fri"), Name("Saturday", "Sat"),
            Name("Sunday", "Sun"),
        ],
        seasons: [
            Name("spring", "spring"), Name("summer", "summer"), Name("autumn", "autumn", "fall"),
            Name("winter", "winter"),
        ],
        joints: "of",
        small: SmallWords(
            beforeMonths: "in since by until during last early late mid a the this",
            beforeYears: "in since of from until by to about during before after", beforeWeekdays: "on last",
            inYear: "in", thisYear: ["this year"], lastYear: ["last year"], articles: "the"),
        timeWords:
            "at am pm a.m p.m gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt cet cest bst ist pkt aest aedt hrs uk",
        phrases: PhraseWords(
            approximate: "c ca circa about around approx approximately",
            uncertain: "perhaps maybe possibly probably uncertain", beforeChrist: "bc bce",
            afterChrist: "ad ce", century: "century", fillers: "the of in on", since: "since",
            from: "from", between: "between", until: "until till", to: "to until till through",
            and: "and", open: "present now today ongoing open", unknown: "unknown"))
}
