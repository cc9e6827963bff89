import Base
import Model
import TestSupport
import Testing

@testable import Reviewing

@Suite("Languages that are not read")
struct UnreadLanguageTests {
    private func findings(_ languages: String?...) async -> [String] {
        var desk = Draft()
        for (number, language) in languages.enumerated() { desk.article("a\(number)", "Text.", language: language) }
        return await desk.findings(.unreadLanguage)
    }

    @Test("A site whose languages are all known has no such finding")
    func known() async {
        #expect(await findings(nil, "en-GB", "de", "fr-CA", "es", "ar", "ur", "zh-Hant").isEmpty)
        #expect(await findings().isEmpty)
    }

    @Test("One sentence says for the whole site which languages were not read")
    func unknown() async {
        #expect(
            await findings("en", "ja") == [
                "content/articles/a1.md:1:1: the text in 'ja' was not compared with the events, because Dossier has no words of this language; check the figures and dates there yourself [unread-language]"
            ])
        #expect(
            await findings("ru", "ja-JP", "de", "JA") == [
                "content/articles/a0.md:1:1: 3 texts in 'ja', 'ru' were not compared with the events, because Dossier has no words of these languages; check the figures and dates there yourself [unread-language]"
            ])
    }
}
