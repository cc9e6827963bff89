import Testing

@testable import Exports

@Suite("Languages of babel")
struct BabelLanguageTests {
    @Test(
        "A tag gives babel's name of its language",
        arguments: [
            ("en", "english"), ("en-GB", "british"), ("en_US", "american"), ("de", "ngerman"), ("de-AT", "naustrian"),
            ("pt-BR", "brazilian"), ("pt", "portuguese"), ("sr-Cyrl", "serbianc"), ("ZH-Hant", "chinese"), ("xx", nil),
            ("", nil),
        ] as [(String, String?)])
    func names(_ tag: String, _ name: String?) { #expect(BabelLanguage.name(of: tag) == name) }
}
