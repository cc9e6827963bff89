import Language
import Testing

@Suite("The words of a language")
struct WordTests {
    @Test(
        "A language is known by the first part of its tag, whatever the case",
        arguments: [
            ("en", true), ("EN", true), ("En-gb", true), ("en-US", true), ("de-AT", true), ("zh-Hans", true),
            ("eng", false), ("nl", false), ("", false),
        ])
    func tags(tag: String, isKnown: Bool) {
        #expect((LanguageWords.of(tag) != nil) == isKnown)
    }

    @Test(
        "Months and days of the week are known by their names and short forms",
        arguments: [
            ("december", 12, nil), ("dec", 12, nil), ("sep", 9, nil), ("sept", 9, nil), ("may", 5, nil),
            ("decem", nil, nil),
            ("monday", nil, 1), ("sun", nil, 7), ("tues", nil, 2), ("thurs", nil, 4), ("marc", nil, nil),
            ("", nil, nil),
        ] as [(String, Int?, Int?)])
    func calendar(word: String, month: Int?, weekday: Int?) {
        let dates = LanguageWords.english.dates
        #expect(dates.month(word) == month && dates.weekday(word) == weekday)
    }

    @Test(
        "Only full names of months and days of the week are no part of a name",
        arguments: [("may", true), ("sunday", true), ("jan", false), ("sun", false), ("mayor", false)])
    func names(word: String, isName: Bool) {
        #expect(LanguageWords.english.dates.isName(word) == isName)
    }

    @Test(
        "Words of numbers have their values",
        arguments: [
            ("zero", .unit(0)), ("one", .unit(1)), ("thirteen", .unit(13)), ("nineteen", .unit(19)),
            ("twenty", .tens(20)),
            ("ninety", .tens(90)), ("hundred", .hundred), ("dozen", .dozen), ("lakh", .scale(100_000)),
            ("crore", .scale(10_000_000)), ("trillion", .scale(1_000_000_000_000)), ("tenth", nil),
        ] as [(String, NumberWord?)])
    func numbers(word: String, number: NumberWord?) {
        #expect(LanguageWords.english.numbers.words[word] == number)
    }

    @Test(
        "Digits are read alone or with the ending of an ordinal",
        arguments: [
            ("16", 16, 2, false), ("4th", 4, 1, true), ("0007", 7, 4, false), ("22nd", 22, 2, true),
            ("4x", nil, 0, false),
            ("th", nil, 0, false), ("", nil, 0, false), ("1234567890", nil, 0, false), ("٣", nil, 0, false),
        ] as [(String, Int?, Int, Bool)])
    func digits(word: String, value: Int?, count: Int, isOrdinal: Bool) {
        let number = DigitWord(word)
        #expect(number?.value == value)
        if let number { #expect(number.digits == count && number.isOrdinal == isOrdinal) }
    }

    @Test(
        "States are known by any of their names, and what belongs to them",
        arguments: [
            ("U.S.", "United States"), ("Burma", "Myanmar"), ("Pakistan", "Pakistan"), ("Chinese", nil),
            ("Lincoln", nil),
        ] as [(String, String?)])
    func states(words: String, name: String?) {
        #expect(LanguageWords.english.names.state(words) == name)
    }

    @Test(
        "Demonyms may be joined",
        arguments: [("Chinese", true), ("Sino-Pakistani", true), ("Pak-Chinese", false), ("China", false)])
    func demonyms(word: String, isDemonym: Bool) {
        #expect(LanguageWords.english.names.isDemonym(word) == isDemonym)
    }

    @Test(
        "A hedge says how exact a number is",
        arguments: [("more than", .atLeast), ("up to", .atMost), ("almost", .nearly), ("circa", .about), ("only", nil)]
            as [(String, NumberWords.Bound?)])
    func hedges(phrase: String, bound: NumberWords.Bound?) {
        #expect(LanguageWords.english.numbers.bound(of: phrase) == bound)
    }

    @Test("Every hedge but those that say nothing has a bound, and so has what stands for it")
    func everyHedge() {
        let numbers = LanguageWords.english.numbers
        let meanings = numbers.hedges.compactMap(\.meaning)
        #expect(meanings.filter { numbers.bound(of: $0) == nil } == [])
    }
}
