import Base
import Model
import Suggesting
import TestSupport
import Testing

@Suite("Names in languages of which few words are known")
struct BodyNameTests {
    /// The actors of an article in a language.
    private func actors(_ language: String, _ text: String) async throws -> [String] {
        let site = try SiteFolder([
            "site.yaml": "title: S\n", "articles/a.md": "---\ntitle: A\ndate: 2014\nlang: \(language)\n---\n\(text)\n",
        ])
        return try await site.actors().sorted()
    }

    @Test(
        "Persons are told by their first names, and bodies by their first or last words",
        arguments: [
            ("de", "Dann kam Roderich Malkow nach Orr.", ["Roderich Malkow: person"]),
            ("de", "Dann zahlte der Orrer Bankverein alles.", ["Orrer Bankverein: organisation"]),
            ("fr", "Puis la Ligue des droits de l'Enfant parla.", ["Ligue des droits de l'Enfant: organisation"]),
            ("fr", "Puis la Cour spéciale de justice refusa.", ["Cour spéciale de justice: government-body"]),
            ("es", "Luego habló Eulalia Montes en la sala.", ["Eulalia Montes: person"]),
            ("es", "Luego pagó el Instituto de Estudios del Mar.", ["Instituto de Estudios del Mar: organisation"]),
            ("zh", "市长拉里·埃伦斯与牛津大学签约。", ["拉里·埃伦斯: person", "牛津大学: organisation"]),
        ])
    func told(_ language: String, _ text: String, _ expected: [String]) async throws {
        #expect(try await actors(language, text) == expected)
    }

    @Test(
        "Streets, common nouns and plain words are none",
        arguments: [
            ("fr", "Il habite rue Blanche Morel."), ("de", "Der Verein zahlte alles."),
            ("fr", "Le conseil de la ville parla."), ("es", "Vive en la calle Eulalia Montes."),
            ("zh", "他们在城里开会。"),
        ])
    func none(_ language: String, _ text: String) async throws {
        #expect(try await actors(language, text) == [])
    }
}
