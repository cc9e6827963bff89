package import Base

/// The words that distinguish names from other words, and the names of states.
///
/// All are in small letters but acronyms, states and demonyms, which are as they are printed.
package struct NameWords: Sendable {
    /// Written in capitals and no name of anybody.
    package let plainAcronyms: WordSet
    /// Words that begin sentences in capitals without being names, and are in none.
    package let functionWords: WordSet
    /// Other words that begin sentences before a name: verbs, and nouns and adjectives for those it belongs to.
    package let starters: WordSet
    /// First words of names of firms and places, which make a longer name even where they begin a sentence.
    package let openers: WordSet
    /// Legal forms and the like after the name of a firm, which make no other name of it.
    package let legalForms: WordSet
    /// Adjectives of parties and faiths after a state’s name, which make a name only with a further word in capitals.
    package let parties: WordSet
    /// Small words that a name in capitals may end with, `India Today`.
    package let lastWords: WordSet
    /// After a person’s name, for another person of that name.
    package let generations: WordSet
    /// Small words within a name.
    package let particles: WordSet
    /// Before a place, as a rule.
    package let placePrepositions: WordSet
    /// After the name of a place.
    package let placeNouns: WordSet
    /// After a surname, for all who bear it, or others of them: `the Kennedy family`.
    package let kin: WordSet
    /// Before a surname where it is one of several: `a Kennedy`, `the other Smith`.
    package let counters: WordSet
    /// Forms of address of women and of men.
    package let women: WordSet
    package let men: WordSet
    /// Before the name of a ship.
    package let ships: WordSet
    /// Names of places end with these.
    package let placeHeads: WordSet
    /// Buildings, honours and works that are named after someone.
    package let monuments: WordSet
    /// A point of the compass, which makes a name of a region rather than of a person.
    package let compass: WordSet
    /// Verbs of saying and doing that follow the name of whoever acts.
    package let actingVerbs: WordSet
    /// Titles and offices in capitals before a name.
    package let titles: WordSet
    /// Other offices, in small letters before a name.
    let offices: WordSet
    /// Titles that many bear: `dr`, `lord`.
    let plainTitles: WordSet
    /// Other words in capitals before a person’s name: forms of address, kinship and short forms of titles.
    let addresses: WordSet
    /// What is before the word for an office within its name: `Foreign Minister`, `Deputy Chief`.
    package let modifiers: WordSet
    /// A first word that makes a name that of an event or a plan, not of a person: `Operation`, `Treaty`.
    package let happenings: WordSet
    /// The last word of the name of a body, with the kind of body that it makes likely.
    package let heads: [String: String]
    let states: WordSet
    let otherNamesOfStates: [String: String]
    let partsOfStates: WordSet
    let demonyms: WordSet
    let demonymPrefixes: WordSet
    /// By which names of persons and bodies are recognised that nobody has described.
    ///
    /// Made when first asked for, as only suggestions need them.
    package var actors: Shared<ActorWords> { actorWords() }
    var actorWords: @Sendable () -> Shared<ActorWords> = { Shared(ActorWords()) }

    /// The full name of a state, by any of its names in the table; nil for what is none.
    package func state(_ words: String) -> String? {
        if let canonical = otherNamesOfStates[words] { return canonical }
        return states.contains(words) ? words : nil
    }

    /// Whether a word is a title or an office: `president`, `spokesman`.
    package func isOffice(_ word: String) -> Bool { titles.contains(word) || offices.contains(word) }

    /// Whether a word is written in capitals before the name of a person: `president`, `uncle`, `gen`.
    package func isTitle(_ word: String) -> Bool { titles.contains(word) || addresses.contains(word) }

    /// Whether a word is an office or a rank, and no mere form of address: `president`, `gen`.
    package func isRank(_ word: String) -> Bool {
        isTitle(word) && !women.contains(word) && !men.contains(word) && !plainTitles.contains(word)
    }

    /// Whether words name a part of a state that is written after a town: `Nebraska`, `Ontario`.
    package func isPartOfState(_ words: String) -> Bool { partsOfStates.contains(words) }

    /// Whether a word says of what state or part of the world something is: `Chinese`, `Pakistani`, `Asian`.
    package func isDemonym(_ word: String) -> Bool {
        let parts = word.split { $0 == "-" || $0 == "–" }.map(String.init)
        guard parts.count > 1 else { return demonyms.contains(word) }
        return parts.allSatisfy { demonyms.contains($0) || state($0) != nil || demonymPrefixes.contains($0) }
    }

    /// Whether a word is a demonym or a state: `Chinese`, `China`.
    package func isNational(_ word: String) -> Bool { isDemonym(word) || state(word) != nil }
}
