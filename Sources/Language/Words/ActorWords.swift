import Base

/// The words by which a name in a text is recognised as that of a person or a body, where nobody has described it yet.
///
/// All are in small letters, except names, which are as they are printed.
package struct ActorWords: Sendable {
    /// First names that are hardly ever anything else.
    package var givenNames: WordSet = ""
    /// First names that are also words, surnames or places: `Hope`, `Grant`, `Virginia`.
    package var doubtfulGivenNames: WordSet = ""
    /// Frequent surnames, and endings that only surnames have.
    package var surnames: WordSet = ""
    var surnameEndings: [String] = []
    /// Persons who are known by one name: `Voltaire`.
    package var knownPersons: WordSet = ""
    /// Heads of bodies that are also buildings: `College`.
    package var buildings: WordSet = ""
    /// Those of them that are bodies also where the text only says that something is there: `University`.
    package var institutions: WordSet = ""
    /// What is before the `Center` of such a body: `Space`.
    package var centers: WordSet = ""
    /// Last words of things that are also surnames: `Law`.
    package var familyWords: WordSet = ""
    /// First words of the names of bodies in other languages: `Université`.
    package var leadingHeads: WordSet = ""
    /// Names of several words that look like those of bodies and are none: `Social Security`.
    package var notBodies: WordSet = ""
    /// Heads of bodies that deliberate on something: `Committee on Trade`.
    package var deliberating: WordSet = ""
    /// Short forms of first names, with the full form.
    package var nicknames: [String: String] = [:]
    /// Further last words of the names of bodies, with the kind of body, beside `NameWords.heads`.
    package var heads: [String: String] = [:]
    /// Bodies that are known without a word that says so, with their kind: `NATO`, `Hamas`, `Google`.
    package var known: [String: String] = [:]
    /// What comes before a citation, also in capitals: `See`, `Cf`.
    package var citers: WordSet = ""
    /// Bodies that are also buildings or places, so that they must act to be actors: `Pentagon`.
    package var seats: WordSet = ""
    /// Well-known towns and regions.
    package var places: WordSet = ""
    /// Last words of what is no actor though it has a name: acts, wars, works, products.
    package var things: WordSet = ""
    /// First words of what is no actor: `Hurricane`, `Section`.
    package var thingOpeners: WordSet = ""
    /// Verbs in the past that only people and bodies are the subject of: `said`, `testified`.
    package var speakingVerbs: WordSet = ""
    /// Those of them that can come before their subject: `said Ada Byron`.
    package var quotingVerbs: WordSet = ""
    /// Other verbs in the present of what bodies do: `funds`.
    package var actingVerbs: WordSet = ""
    /// What may be between a name and its verb, besides adverbs: `also`, `had`.
    package var beforeVerbs: WordSet = ""
    /// Owners in the names of bodies: `People’s`, `Women’s`.
    package var owners: WordSet = ""
    /// Titles that stay with a first name alone: `Pope Francis`.
    package var regalTitles: WordSet = ""
    /// Forms of address that are no office: `Mr`.
    package var courtesies: WordSet = ""
    /// Relatives: in small letters before a name, and no office.
    package var kin: WordSet = ""
    /// What people do, beside offices: in small letters before or after a name, and never said of a body.
    package var occupations: WordSet = ""
    /// What ends a word that only describes: `Washington-based`.
    package var adjectiveEndings: WordSet = ""
    /// Honours and the like in capitals after the name of a person: `MP`, `QC`.
    package var honours: WordSet = ""
    /// Nouns in small letters that say of a name that it is a body, with the kind of body: `newspaper`.
    package var bodyNouns: [String: String] = [:]
    /// Those of them that can also follow the name: `the Old Vale party`.
    package var membersNouns: WordSet = ""
    /// Ends of words for beliefs and ways of thinking, which no surname has.
    package var beliefEndings: [String] = []
    /// Short forms of offices, with the office: `sen`, `Senator`.
    package var offices: [String: String] = [:]
    /// Short forms that keep their full stop within a sentence: `Jr`, `Gen`.
    package var stops: WordSet = ""

    /// Nouns before the word for an office: `campaign`, `party`.
    package var officeModifiers: WordSet = ""
    /// What begins the words that say who someone is: `its president`.
    package var beforeOffices: WordSet = ""
    /// Before the name of whoever does something, or whom something is done to: `by`, `told`.
    package var beforeAgents: WordSet = ""
    /// After the name of a person: `who`, `himself`.
    package var personPronouns: WordSet = ""
    /// What a party of a case is called before its name: `Petitioner`.
    package var partyWords: WordSet = ""
    /// Between the parties of a case at law.
    package var versus: WordSet = ""
    /// Before a state that is only a place on the way: `through`.
    package var ways: WordSet = ""
    /// Before `of` and the name of a place: `city`.
    package var placeKinds: WordSet = ""

    package init() {}

    /// Whether a word is a first name, sure or doubtful.
    package func isGivenName(_ word: String) -> Bool { givenNames.contains(word) || doubtfulGivenNames.contains(word) }

    /// Whether a language has none of these words, so that no names can be found in it.
    package var isEmpty: Bool { givenNames.isEmpty }

    /// Whether words are the name of a body that is known without a word that says so.
    package func isKnown(_ name: String) -> Bool { known[name] != nil }

    /// Whether a word is a frequent surname, or ends like one.
    package func isSurname(_ word: String) -> Bool {
        surnames.contains(word) || word.utf8.count > 4 && surnameEndings.contains { word.hasSuffix($0) }
    }

    /// The full form of a first name: `Robert` of `Rob`.
    package func fullGivenName(_ word: String) -> String { nicknames[word] ?? word }
}

extension NameWords {
    /// The kind of body that the last word of a name makes likely.
    package func kind(ofHead word: String) -> String? { heads[word] ?? actors.heads[word] }
}

extension Shared<ActorWords> {
    static let english = Shared(ActorWords.english)
}
