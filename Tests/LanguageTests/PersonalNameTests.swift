import Language
import Testing

@Suite("Personal names")
struct PersonalNameTests {
    @Test(
        "The shorter forms of a name follow its own customs",
        arguments: [
            ("Ada Byron", ["Byron"]),
            ("Gen. Ada Byron", ["Byron"]),
            ("Ada K. Byron III", ["Byron", "Ada Byron"]),
            ("Ada Byron Jr.", ["Byron Jr."]),
            ("Pieter van der Meer", ["van der Meer", "Van der Meer", "Meer"]),
            ("Charles de Ville", ["de Ville", "De Ville"]),
            ("Omar bin Rashid", ["bin Rashid", "Bin Rashid"]),
            ("Karim al-Masri", ["al-Masri", "Al-Masri", "Masri"]),
            ("Lucía García Morales", ["Morales", "García Morales", "García", "Lucía Morales"]),
            ("Luis María Robles", ["Robles", "María Robles", "Luis Robles"]),
            ("John Lloyd George", ["George", "Lloyd George", "John George"]),
            ("Ivan Petrovich Orlov", ["Orlov", "Petrovich Orlov", "Ivan Orlov", "Ivan Petrovich"]),
            ("Wu Jianguo", ["Wu"]),
            ("Mao Tse-tung", ["Mao"]),
            ("Kim Dae-su", ["Kim"]),
            ("Kim Novotny", ["Novotny"]),
            ("Lee Marvin", ["Marvin"]),
        ])
    func forms(name: String, forms: [String]) throws {
        #expect(try #require(PersonalName(name, LanguageWords.english.names)).shortForms == forms)
    }

    @Test("Some names have no shorter form", arguments: ["Voltaire", "William of Orange", "Joan the Mad", "Dr. Faust"])
    func none(name: String) {
        #expect(PersonalName(name, LanguageWords.english.names) == nil)
    }

    @Test(
        "First names and initials tell whether a longer name is the same person's",
        arguments: [
            ("Robert Moll", ["Robert", "S."], true), ("Robert S. Moll", ["Robert"], true),
            ("Robert Moll", ["R."], true), ("Robert Moll", ["R.", "S."], true), ("Robert Moll", ["Mary"], false),
            ("Robert Moll", ["Robert", "Louis"], false), ("Robert Moll", [], false),
        ])
    func given(name: String, given: [String], fits: Bool) throws {
        #expect(try #require(PersonalName(name, LanguageWords.english.names)).fits(given: given) == fits)
    }
}
