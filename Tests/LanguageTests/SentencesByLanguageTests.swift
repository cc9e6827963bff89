import Language
import Testing

@Suite("Sentences in other languages")
struct SentencesByLanguageTests {
    private func cut(_ text: String, _ language: String) -> String {
        let bytes = Array(text.utf8)
        var starts: [Int32] = []
        SentenceScanner.starts(
            in: bytes.span, block: 0..<bytes.count, language: LanguageWords.of(language) ?? .english, into: &starts)
        let ends = starts.dropFirst().map(Int.init) + [bytes.count]
        return zip(starts, ends).map { String(decoding: bytes[Int($0)..<$1], as: UTF8.self) }.joined(separator: "|")
    }

    @Test(
        "German ordinals and short forms do not end a sentence",
        arguments: [
            "Am 20. Dezember kam er an.", "Es war der 2. Weltkrieg.", "Im 19. Jahrhundert war das anders.",
            "Er kam am 20. Berliner Appell zu Wort.", "Die 3. Armee zog ab. |Dann kam Ruhe.",
            "Es waren 20. |Dann ging er.", "Er sah am 20. |Dann ging er.", "Das gilt z. B. Köln und d. h. Bonn.",
            "Dr. Weiß und Prof. Kühn kamen.", "Es kostet 3 Mio. Euro.", "Laut Abs. 3 Nr. 2 gilt das.",
            "Friedrich II. Preußens König war alt.", "Er kam 44 v. Chr. |Das war früh.", "„Nein.“ |Dann ging er.",
            "»Nein.« |Dann ging er.", "Sie fragte: „Warum?“ und ging.", "Äpfel, Birnen usw. |Die Liste ist lang.",
        ])
    func german(_ text: String) { #expect(cut(text.replacing("|", with: ""), "de") == text) }

    @Test(
        "French",
        arguments: [
            "M. Dupont est venu. |Il est parti.", "Mme Martin et Mgr. Blanc sont venus.", "« Non. » |Il est parti.",
            "« Non. » |« Oui. »", "Est-ce vrai ? |Oui.", "Le 1er janvier, il vint. |Le 2, il partit.",
            "Voir p. 12 et art. 3 du code.",
        ])
    func french(_ text: String) { #expect(cut(text.replacing("|", with: ""), "fr") == text) }

    @Test(
        "Spanish",
        arguments: [
            "El Sr. López vino. |Se fue.", "En los EE. UU. Trump ganó.", "Vive en EE. UU. |La ciudad es grande.",
            "¿Vino? |¡Sí!", "La Sra. Díaz y el Dr. Ruiz vinieron.",
        ])
    func spanish(_ text: String) { #expect(cut(text.replacing("|", with: ""), "es") == text) }

    @Test(
        "Arabic and Urdu",
        arguments: [
            ("ar", "هل جاء؟ |نعم، جاء."), ("ar", "قال د. أحمد ذلك. |ثم ذهب."), ("ar", "جاء! |ثم ذهب."),
            ("ur", "وہ آیا۔ |وہ گیا۔"), ("ur", "کیا وہ آیا؟ |ہاں۔"),
        ])
    func rightToLeft(_ language: String, _ text: String) {
        #expect(cut(text.replacing("|", with: ""), language) == text)
    }

    @Test(
        "Chinese",
        arguments: ["他来了。|她走了！|真的？", "“他来了。”|她走了。", "「他来了。」|她走了。", "（他来了。）|她走了。"])
    func chinese(_ text: String) { #expect(cut(text.replacing("|", with: ""), "zh") == text) }

    @Test("English keeps its own rules")
    func english() {
        #expect(cut("On page 20. December was cold.", "en") == "On page 20. |December was cold.")
        #expect(cut("He said z. Then he left.", "en") == "He said z. |Then he left.")
    }
}
