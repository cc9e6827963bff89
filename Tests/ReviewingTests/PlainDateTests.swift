import Base
import Model
import TestSupport
import Testing

@testable import Reviewing

@Suite("Dates of events in other languages")
struct PlainDateTests {
    private func findings(_ sentence: String, _ language: String) async -> [String] {
        var desk = Draft()
        desk.event("attack", "X", date: "2014-12-16")
        desk.article("a", sentence.replacing("{}", with: "[X](event:attack)"), language: language)
        return await desk.findings(.disagreeingDate)
    }

    @Test(
        "A date that is plainly the event's own is held against it",
        arguments: [
            ("de", "Am 17. Dezember 2014 ereignete sich der {}.", "17. Dezember 2014"),
            ("de", "Der {} vom 17. Dezember 2014 erschütterte das Land.", "17. Dezember 2014"),
            ("de", "Der {} (17. Dezember 2014) erschütterte das Land.", "17. Dezember 2014"),
            ("de", "Der {} geschah am 17.12.2014.", "17.12.2014"),
            ("de", "Der {} von 2013 erschütterte das Land.", "2013"),
            ("de", "Der {} vom 17. Dezember erschütterte das Land.", "17. Dezember"),
            ("de", "Beim {} am 17. Dezember 2014 war es kalt.", "17. Dezember 2014"),
            ("de", "Der {} wurde am 17. Dezember 2014 unterzeichnet.", "17. Dezember 2014"),
            ("de", "Das {} im Mai 2014 zerstörte viel.", "Mai 2014"),
            ("fr", "Le {} fut signé le 17 décembre 2014.", "17 décembre 2014"),
            ("fr", "Signé le 17 décembre 2014, le {} mit fin à la guerre.", "17 décembre 2014"),
            ("fr", "Le 17 décembre 2014, le {} a bouleversé le pays.", "17 décembre 2014"),
            ("zh", "{}于2014年12月17日签订。", "2014年12月17日"),
            ("ar", "هز {} المدينة في 17 ديسمبر 2014.", "17 ديسمبر 2014"),
            ("fr", "Le {} a eu lieu le 17 décembre 2014.", "17 décembre 2014"),
            ("fr", "Le {} du 17 décembre 2014 a choqué le pays.", "17 décembre 2014"),
            ("fr", "Le 1er décembre 2014, le {} a fait des morts.", "1er décembre 2014"),
            ("fr", "Le {}, survenu en mai 2014, a choqué le pays.", "mai 2014"),
            ("es", "El {} ocurrió el 17 de diciembre de 2014.", "17 de diciembre de 2014"),
            ("es", "El {} del 17 de diciembre de 2014 conmocionó al país.", "17 de diciembre de 2014"),
            ("es", "El {} de 2013 conmocionó al país.", "2013"),
            ("ar", "وقع {} في 17 ديسمبر 2014.", "17 ديسمبر 2014"),
            ("ar", "وقع {} في ١٧ ديسمبر/كانون الأول ٢٠١٤.", "١٧ ديسمبر/كانون الأول ٢٠١٤"),
            ("ar", "وقع {} في السابع عشر من كانون الأول 2014.", "السابع عشر من كانون الأول 2014"),
            ("ur", "17 دسمبر 2014 کو {} پیش آیا۔", "17 دسمبر 2014"),
            ("ur", "{} ۱۷ دسمبر ۲۰۱۴ء کو ہوا۔", "۱۷ دسمبر ۲۰۱۴ء"),
            ("zh", "{}发生于2014年12月17日。", "2014年12月17日"), ("zh", "2014年12月17日的{}震惊全国。", "2014年12月17日"),
            ("zh", "2014年12月17日，{}发生。", "2014年12月17日"),
            ("zh", "二〇一四年十二月十七日的{}震惊全国。", "二〇一四年十二月十七日"), ("zh", "2013年的{}震惊全国。", "2013年"),
        ])
    func fires(_ language: String, _ sentence: String, _ words: String) async {
        let found = await findings(sentence, language)
        #expect(found.count == 1)
        #expect(found.first?.contains("'\(words)' here; the event says 16 December 2014") == true)
    }

    @Test(
        "The event's own date, and the date of something else, are no findings",
        arguments: [
            ("de", "Am 16. Dezember 2014 ereignete sich der {}."),
            ("de", "In der Nacht vom 15. auf den 16. Dezember 2014 geschah der {}."),
            ("de", "Am 24. Dezember 2014 beschloss die Regierung nach dem {} einen Plan."),
            ("de", "Die Vereinten Nationen verurteilten den {} am 17. Dezember 2014."),
            ("de", "Der {} wurde am 20. März 2015 im Parlament erörtert."),
            ("de", "Am 17. Dezember 2014, einen Tag nach dem {}, blieben die Schulen zu."),
            ("fr", "Le {} a eu lieu le 16 décembre 2014."),
            ("fr", "Le 17 décembre 2014, au lendemain du {}, les écoles étaient fermées."),
            ("fr", "L'ONU a condamné le {} le 17 décembre 2014."),
            ("fr", "Dans la nuit du 15 au 16 décembre 2014, le {} a eu lieu."),
            ("es", "El 16 de diciembre de 2014 se produjo el {}."),
            ("es", "El juicio por el {} comenzó el 17 de diciembre de 2015."),
            ("de", "Der Prozess um den {} begann am 17. Dezember 2015."),
            ("es", "El tribunal dictó sentencia sobre el {} el 25 de octubre de 2015."),
            ("es", "El 17 de diciembre de 2014, tras el {}, cerraron las escuelas."),
            ("ar", "وقع {} في 16 ديسمبر 2014."), ("ar", "أدانت الأمم المتحدة {} في 17 ديسمبر 2014."),
            ("ur", "16 دسمبر 2014 کو {} پیش آیا۔"), ("ur", "6 جنوری 2015 کو {} کے بعد آئین میں ترمیم ہوئی۔"),
            ("zh", "{}发生于2014年12月16日。"), ("zh", "2015年1月7日，议会就{}通过了决议。"),
            ("zh", "{}发生三天后，即2014年12月19日，学校重新开放。"),
        ])
    func isSilent(_ language: String, _ sentence: String) async { #expect(await findings(sentence, language) == []) }

    @Test(
        "A day of the week that is not that date's is a finding",
        arguments: [
            ("de", "Der {} geschah am Montag, dem 16. Dezember 2014.", true),
            ("de", "Der {} geschah am Dienstag, dem 16. Dezember 2014.", false),
            ("fr", "Le lundi 16 décembre 2014, le {} a eu lieu.", true),
            ("fr", "Le mardi 16 décembre 2014, le {} a eu lieu.", false),
            ("es", "El {} ocurrió el lunes 16 de diciembre de 2014.", true),
            ("es", "El {} ocurrió el 16 de diciembre de 2014, martes.", false),
            ("ar", "وقع {} يوم الاثنين 16 ديسمبر 2014.", true), ("ar", "وقع {} يوم الثلاثاء 16 ديسمبر 2014.", false),
            ("ur", "پیر 16 دسمبر 2014 کو {} پیش آیا۔", true), ("ur", "منگل 16 دسمبر 2014 کو {} پیش آیا۔", false),
            ("zh", "{}发生于2014年12月16日（星期一）。", true), ("zh", "{}发生于2014年12月16日（星期二）。", false),
        ])
    func weekdays(_ language: String, _ sentence: String, _ isWrong: Bool) async {
        let found = await findings(sentence, language)
        #expect(found.contains { $0.contains("that day was a Tuesday") } == isWrong)
        #expect(found.count == (isWrong ? 1 : 0))
    }
}
