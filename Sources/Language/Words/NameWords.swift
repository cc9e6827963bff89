/// The words by which names are told from other words, and the names of states.
///
/// All are in small letters but acronyms, states and demonyms, which are as they are printed.
package struct NameWords: Sendable {
    /// Written in capitals and no name of anybody.
    package let plainAcronyms: Set<String>
    /// Words that begin sentences in capitals without being names, and are in none.
    package let functionWords: Set<String>
    /// Other words that begin sentences before a name: verbs, and nouns and adjectives for those it belongs to.
    package let starters: Set<String>
    /// First words of names of firms and places, which make a longer name even where they begin a sentence.
    package let openers: Set<String>
    /// Legal forms and the like after the name of a firm, which make no other name of it.
    package let legalForms: Set<String>
    /// Adjectives of parties and faiths after a state’s name, which make a name only with a further word in capitals.
    package let parties: Set<String>
    /// Small words that a name in capitals may end with, `India Today`.
    package let lastWords: Set<String>
    /// After a person’s name, for somebody else of that name.
    package let generations: Set<String>
    /// Small words within a name.
    package let particles: Set<String>
    /// Before a place, as a rule.
    package let placePrepositions: Set<String>
    /// After the name of a place.
    package let placeNouns: Set<String>
    /// Names of places end with these.
    package let placeHeads: Set<String>
    /// Buildings, honours and works that are called after somebody.
    package let monuments: Set<String>
    /// A point of the compass, which makes a name of a region rather than of somebody.
    package let compass: Set<String>
    /// Verbs of saying and doing that follow the name of whoever acts.
    package let actingVerbs: Set<String>
    /// Titles and offices in capitals before a name.
    package let titles: Set<String>
    /// Titles and other offices, in small letters before a name.
    package let offices: Set<String>
    /// Other words in capitals before a person’s name: forms of address, kinship and short forms of titles.
    package let addresses: Set<String>
    /// What is before the word for an office within its name: `Foreign Minister`, `Deputy Chief`.
    package let modifiers: Set<String>
    /// A first word that makes a name that of a happening or a plan, not of somebody: `Operation`, `Treaty`.
    package let happenings: Set<String>
    /// The last word of the name of a body, with the kind of body that it makes likely.
    package let heads: [String: String]
    private let states: Set<String>
    private let otherNamesOfStates: [String: String]
    private let partsOfStates: Set<String>
    private let demonyms: Set<String>
    private let demonymPrefixes: Set<String>

    init(
        plainAcronyms: String, functionWords: String, starters: String, openers: String, legalForms: String,
        parties: String, lastWords: String, generations: String, particles: String, placePrepositions: String,
        placeNouns: String, placeHeads: String, monuments: String, compass: String, actingVerbs: String,
        titles: String, offices: String, addresses: String, modifiers: String, happenings: String,
        heads: [String: String], shortTitles: String, states: String, otherNamesOfStates: [String: String],
        partsOfStates: String, demonyms: String, demonymPrefixes: String
    ) {
        self.plainAcronyms = Set(words: plainAcronyms)
        self.functionWords = Set(words: functionWords)
        self.starters = Set(words: starters)
        self.openers = Set(words: openers)
        self.legalForms = Set(words: legalForms)
        self.parties = Set(words: parties)
        self.lastWords = Set(words: lastWords)
        self.generations = Set(words: generations)
        self.particles = Set(words: particles)
        self.placePrepositions = Set(words: placePrepositions)
        self.placeNouns = Set(words: placeNouns)
        self.placeHeads = Set(words: placeHeads)
        self.monuments = Set(words: monuments)
        self.compass = Set(words: compass)
        self.actingVerbs = Set(words: actingVerbs)
        self.titles = Set(words: titles)
        self.offices = self.titles.union(Set(words: offices))
        self.addresses = Set(words: addresses).union(Set(words: shortTitles.lowercased()))
        self.modifiers = Set(words: modifiers)
        self.happenings = Set(words: happenings)
        self.heads = [String: String](lists: heads)
        self.states = Set(phrases: states)
        self.otherNamesOfStates = otherNamesOfStates
        self.partsOfStates = Set(phrases: partsOfStates)
        self.demonyms = Set(words: demonyms)
        self.demonymPrefixes = Set(words: demonymPrefixes)
    }

    /// The full name of a state, by any of its names in the table; nil for what is none.
    package func state(_ words: String) -> String? {
        if let canonical = otherNamesOfStates[words] { return canonical }
        return states.contains(words) ? words : nil
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
