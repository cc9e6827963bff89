import Language
import Testing

@Suite("The tables of the languages")
struct LanguageTableTests {
    @Test("Every language has its months and days", arguments: LanguageWords.all)
    func calendar(_ language: LanguageWords) {
        #expect(language.dates.months.count == 12)
        #expect(language.dates.weekdays.count == 7)
        #expect(language.dates.seasons.count == 4)
        #expect(Set(language.dates.months.map(\.full)).count == 12)
    }

    @Test(
        "Months and days are known by their names",
        arguments: [
            ("de", "dezember", 12, nil), ("de", "jänner", 1, nil), ("fr", "août", 8, nil), ("es", "setiembre", 9, nil),
            ("ar", "كانون الأول", 12, nil), ("ar", "ديسمبر", 12, nil), ("ur", "دسمبر", 12, nil), ("zh", "十二月", 12, nil),
            ("de", "samstag", nil, 6), ("de", "sonnabend", nil, 6), ("fr", "mardi", nil, 2),
            ("es", "miércoles", nil, 3),
            ("ar", "الجمعة", nil, 5), ("ur", "جمعہ", nil, 5), ("zh", "星期日", nil, 7),
        ] as [(String, String, Int?, Int?)])
    func names(_ language: String, _ word: String, _ month: Int?, _ weekday: Int?) {
        let dates = LanguageWords.of(language)?.dates
        #expect(dates?.month(word) == month && dates?.weekday(word) == weekday)
    }

    @Test(
        "Words of numbers have their values",
        arguments: [
            ("de", "zwölf", 12), ("de", "einundzwanzig", 21), ("de", "hundertdrei", 103),
            ("de", "zweihundertzwölf", 212),
            ("de", "neunhundertneunundneunzig", 999), ("ur", "دو", 2), ("ur", "اکتالیس", 41), ("ur", "پچاس", 50),
            ("ur", "پچھتر", nil), ("ur", "ننانوے", 99), ("fr", "seize", 16), ("es", "veintidós", 22), ("zh", "两", 2),
        ] as [(String, String, Int?)])
    func numbers(_ language: String, _ word: String, _ value: Int?) {
        #expect(LanguageWords.of(language)?.numbers.words[word] == value.map(NumberWord.unit))
    }
}
