import Base
import Model
import TestSupport
import Testing

@testable import Linking

@Suite("Names with what their language writes together with them")
struct AffixTests {
    private func names(_ text: String, _ language: String, _ known: [String]) async -> [String] {
        var desk = Draft()
        for (number, name) in known.enumerated() { desk.actor("actor-\(number)", name) }
        desk.article("a", text, language: language)
        let body = await desk.site().articles[Handle(0)].body
        return body.mentions.map { mention in
            String(
                decoding: body.document.text[Int(mention.range.lowerBound)..<Int(mention.range.upperBound)],
                as: UTF8.self)
        }
    }

    @Test(
        "The German genitive has no apostrophe",
        arguments: [
            ("Angela Merkels Rede war kurz.", ["Angela Merkel"]),
            ("Die Regierung Pakistans trat zurück.", ["Pakistan"]),
            ("Angela Merkel sprach.", ["Angela Merkel"]), ("Die Pakistanische Zeitung schrieb.", []),
            ("Die NATOs dieser Welt.", []), ("Der Pakistanstreit.", []),
            ("Angela Merkels' Rede war kurz.", ["Angela Merkel"]),
        ])
    func german(_ text: String, _ found: [String]) async {
        #expect(await names(text, "de", ["Angela Merkel", "Pakistan", "NATO"]) == found)
    }

    @Test(
        "Arabic writes small words together with the next",
        arguments: [
            ("زار الرئيس باكستان والصين.", ["باكستان", "الصين"]), ("وباكستان دولة.", ["باكستان"]),
            ("سافر لباكستان وإيران.", ["باكستان", "إيران"]), ("تأثر بإيران كثيرا.", ["إيران"]),
            ("باكستاني سافر.", []), ("سافر إيرانيون.", []), ("وصل علي.", []), ("الوعلي سافر.", []),
        ])
    func arabic(_ text: String, _ found: [String]) async {
        #expect(await names(text, "ar", ["باكستان", "الصين", "إيران"]) == found)
    }

    @Test(
        "In other languages the same letters are part of the word",
        arguments: [
            ("en", "Pakistans are many.", []), ("fr", "Les Pakistans sont nombreux.", []), ("es", "Los Pakistans.", []),
            ("ur", "وباکستان", []), ("nl", "Pakistans regering", []), ("en", "Pakistan's army", ["Pakistan"]),
            ("ur", "باکستان", ["باکستان"]),
        ] as [(String, String, [String])])
    func elsewhere(_ language: String, _ text: String, _ found: [String]) async {
        #expect(await names(text, language, ["Pakistan", "باکستان"]) == found)
    }
}
