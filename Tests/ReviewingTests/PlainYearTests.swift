import Base
import Model
import TestSupport
import Testing

@testable import Reviewing

/// Years, months and spans of the event `{}` of 16 December 2014, each in a sentence that is read and in one left alone.
@Suite("Years and spans of events in other languages")
struct PlainYearTests {
    private func reported(_ language: String, _ sentence: String, date: String = "2014-12-16") async -> String {
        var desk = Draft()
        desk.event("attack", "X", date: date)
        desk.article("a", sentence.replacing("{}", with: "[X](event:attack)"), language: language)
        let found = await desk.findings(.disagreeingDate)
        return found.compactMap { $0.split(separator: "'").dropFirst().first.map(String.init) }.joined(separator: " · ")
    }

    @Test(
        "A year alone is the event's beside a verb that only says that it happened",
        arguments: [
            ("de", "Der {} ereignete sich 2012.", "2012"), ("de", "Der {} ereignete sich vor 2012.", ""),
            ("de", "Der 2012 geschlossene {} beendete den Streit.", "2012"),
            ("de", "Der 2012 gebaute {} beendete den Streit.", ""),
            ("de", "Das {} 2012 war das schwerste.", "2012"), ("de", "Der {} wurde 2016 verfilmt.", ""),
            ("fr", "Le {}, survenu en 2012, choqua le pays.", "2012"),
            ("fr", "Le {}, filmé en 2012, choqua le pays.", ""),
            ("fr", "Signé en 2012, le {} mit fin au conflit.", "2012"),
            ("es", "El {} ocurrió en 2012.", "2012"), ("es", "El {} ocurrió antes de 2012.", ""),
            ("ar", "وقع {} عام 2012.", "2012"), ("ar", "وقع {} قبل عام 2016.", ""),
            ("ur", "{} 2012ء میں ہوا۔", "2012ء"), ("ur", "{} 2016ء میں شائع ہوا۔", ""),
            ("zh", "{}发生于2012年。", "2012年"), ("zh", "{}于2016年被拍成电影。", ""),
        ])
    func years(_ language: String, _ sentence: String, _ words: String) async {
        #expect(await reported(language, sentence) == words)
    }

    @Test(
        "Spans of days and months are one date",
        arguments: [
            ("de", "Vom 28. Juni bis 2. Juli 2014 dauerte der {}.", "28. Juni bis 2. Juli 2014"),
            ("de", "Vom 28. November bis 20. Dezember 2014 dauerte der {}.", ""),
            ("es", "La {} (mayo-julio de 2014) fracasó.", "mayo-julio de 2014"),
            ("es", "La {} (octubre-diciembre de 2014) fracasó.", ""),
            ("zh", "{}（2014年10月16日至18日）失败。", "2014年10月16日至18日"),
            ("zh", "{}（2014年12月14日至18日）失败。", ""),
            ("ar", "استمرت {} من 16 إلى 18 يوليو 2014.", "16 إلى 18 يوليو 2014"),
            ("ur", "{} 16 سے 18 جولائی 2014 تک جاری رہی۔", "16 سے 18 جولائی 2014"),
        ])
    func spans(_ language: String, _ sentence: String, _ words: String) async {
        #expect(await reported(language, sentence) == words)
    }

    @Test(
        "What all that is told before was known as is the event",
        arguments: [
            ("zh", "2014年10月16日，两船相撞，史称{}。", "2014年10月16日"),
            ("de", "Am 16. Oktober 2014 explodierte ein Kessel, bekannt als {}.", "16. Oktober 2014"),
            ("de", "Am 16. Oktober 2014 sprach er über eine Explosion, nicht über den {}.", ""),
            ("es", "El 16 de octubre de 2014 estalló una bomba, en lo que se conoce como {}.", "16 de octubre de 2014"),
        ])
    func names(_ language: String, _ sentence: String, _ words: String) async {
        #expect(await reported(language, sentence) == words)
    }

    @Test(
        "Who or what the event only describes has days of its own",
        arguments: [
            ("fr", "Le commandant qui ordonna le {} fut tué le 29 octobre 2014.", ""),
            ("es", "El {} fue debatido en las Cortes el 8 de octubre de 2014.", ""),
            ("zh", "下令制造{}的指挥官于2014年10月29日阵亡。", ""),
            ("zh", "2015年12月16日，{}签订一年后，争端再起。", ""),
            ("ur", "{} یکم جنوری 2015 کو نافذ ہوا۔", ""),
            ("de", "Der {} ereignete sich am 16.10.2014 kurz nach Mittag.", "16.10.2014"),
        ])
    func others(_ language: String, _ sentence: String, _ words: String) async {
        #expect(await reported(language, sentence) == words)
    }
}
