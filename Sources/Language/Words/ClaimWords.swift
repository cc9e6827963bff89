/// What a word can be in a sentence, as far as figures and dates are concerned. A word can be several things.
public struct WordRole: OptionSet, Sendable {
    public let rawValue: UInt64

    @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// Words that may be between a number and its verb: was, were, have, been, who.
    @inlinable public static var auxiliary: WordRole { WordRole(rawValue: 1 << 0) }
    /// Words that end a noun phrase: in, at, and, who.
    @inlinable public static var boundary: WordRole { WordRole(rawValue: 1 << 1) }
    /// Everybody who was counted: people, persons.
    @inlinable public static var everybody: WordRole { WordRole(rawValue: 1 << 2) }
    /// Some in addition to others: others, more.
    @inlinable public static var rest: WordRole { WordRole(rawValue: 1 << 3) }
    /// Negations and reserves, which make a sentence say less, or say it of something else: not, could, if, than, after, initially.
    @inlinable public static var reserve: WordRole { WordRole(rawValue: 1 << 4) }
    /// a, an, another
    @inlinable public static var indefinite: WordRole { WordRole(rawValue: 1 << 5) }
    /// the, this, that, its
    @inlinable public static var definite: WordRole { WordRole(rawValue: 1 << 6) }
    /// Something that happens: attack, bombing.
    @inlinable public static var happening: WordRole { WordRole(rawValue: 1 << 7) }
    /// The same in the plural.
    @inlinable public static var happenings: WordRole { WordRole(rawValue: 1 << 8) }
    /// and, or
    @inlinable public static var conjunction: WordRole { WordRole(rawValue: 1 << 9) }
    /// A length of time: years, days.
    @inlinable public static var duration: WordRole { WordRole(rawValue: 1 << 10) }
    /// What has a number for a name: page, section, resolution.
    @inlinable public static var label: WordRole { WordRole(rawValue: 1 << 11) }
    /// took (place), occurred, happened, began
    @inlinable public static var occurrence: WordRole { WordRole(rawValue: 1 << 12) }
    /// said, reported, announced: what follows may be another day.
    @inlinable public static var report: WordRole { WordRole(rawValue: 1 << 13) }
    /// percent, percentage
    @inlinable public static var percentage: WordRole { WordRole(rawValue: 1 << 14) }
    /// The verb of an event with an object: left, killed, claimed, hit.
    @inlinable public static var effect: WordRole { WordRole(rawValue: 1 << 15) }
    /// of, to, at, rose: between "death toll" and its number.
    @inlinable public static var tollLink: WordRole { WordRole(rawValue: 1 << 16) }
    /// Verbs of what happens at once to a vehicle, a place or a crowd: crashed, sank, attacked.
    @inlinable public static var mishap: WordRole { WordRole(rawValue: 1 << 17) }
    /// morning, evening
    @inlinable public static var partOfDay: WordRole { WordRole(rawValue: 1 << 18) }
    /// noon, dawn: an hour in words.
    @inlinable public static var hour: WordRole { WordRole(rawValue: 1 << 19) }
    /// What those do who take part in an event: joined, marched.
    @inlinable public static var participation: WordRole { WordRole(rawValue: 1 << 21) }
    /// People of a kind that is mostly all who were there: men, workers.
    @inlinable public static var commonPeople: WordRole { WordRole(rawValue: 1 << 22) }
    /// Between "were" and what was done, that it is told: known to have.
    @inlinable public static var hearsay: WordRole { WordRole(rawValue: 1 << 23) }
    /// Those whom police look for: suspects, charged.
    @inlinable public static var suspect: WordRole { WordRole(rawValue: 1 << 63) }
    /// Before a number that counts all there are: carrying, all, totalled.
    @inlinable public static var inclusive: WordRole { WordRole(rawValue: 1 << 20) }
    /// A number of dead, without saying so: toll.
    @inlinable public static var toll: WordRole { WordRole(rawValue: 1 << 32) }
    /// Before an event in which something happens: in, at, during, by.
    @inlinable public static var scene: WordRole { WordRole(rawValue: 1 << 33) }
    /// Before an event that has consequences: after, over, for.
    @inlinable public static var aftermath: WordRole { WordRole(rawValue: 1 << 34) }
    /// Before another time: before, since, after.
    @inlinable public static var elsewhen: WordRole { WordRole(rawValue: 1 << 35) }
    /// What stands for an event named in the sentence before: it.
    @inlinable public static var pronoun: WordRole { WordRole(rawValue: 1 << 36) }
    /// which, whose: begins a clause about an event.
    @inlinable public static var relative: WordRole { WordRole(rawValue: 1 << 37) }
    /// who: begins a clause about persons.
    @inlinable public static var personal: WordRole { WordRole(rawValue: 1 << 38) }
    /// Signs of an earlier or an average number: first, initially, revised, every.
    @inlinable public static var revision: WordRole { WordRole(rawValue: 1 << 39) }
    /// Signs that a number is not yet, or not of, the whole: instantly, so far, climbed.
    @inlinable public static var partial: WordRole { WordRole(rawValue: 1 << 40) }
    /// Those who act against others in an event: police, army.
    @inlinable public static var responder: WordRole { WordRole(rawValue: 1 << 41) }
    /// A kind of people that is all who were there: miners, worshippers.
    @inlinable public static var crowd: WordRole { WordRole(rawValue: 1 << 42) }
    /// Verbs whose object is an event, and participles that say how it came about: carried, launched, signed.
    @inlinable public static var enactment: WordRole { WordRole(rawValue: 1 << 43) }
    /// began, opened, erupted
    @inlinable public static var beginning: WordRole { WordRole(rawValue: 1 << 44) }
    /// ended, finished
    @inlinable public static var ending: WordRole { WordRole(rawValue: 1 << 45) }
    /// of
    @inlinable public static var possessive: WordRole { WordRole(rawValue: 1 << 46) }
    /// Before words that are themselves spoken of: term, called.
    @inlinable public static var naming: WordRole { WordRole(rawValue: 1 << 47) }
    /// One of several: one, another.
    @inlinable public static var single: WordRole { WordRole(rawValue: 1 << 49) }
    /// Verbs whose object is brought about: caused, triggering.
    @inlinable public static var cause: WordRole { WordRole(rawValue: 1 << 50) }
    /// A happening that follows its cause at once: explosion, crash.
    @inlinable public static var sudden: WordRole { WordRole(rawValue: 1 << 52) }
    /// Verbs that end a relative clause, as they begin what is said of the noun before it: was, has.
    @inlinable public static var finite: WordRole { WordRole(rawValue: 1 << 53) }
    /// Words that deny or suppose whatever follows in their sentence: if, whether, alleged, scenario.
    @inlinable public static var doubt: WordRole { WordRole(rawValue: 1 << 51) }
    /// Who gives one account of several: accounts, historians.
    @inlinable public static var teller: WordRole { WordRole(rawValue: 1 << 54) }
    /// Before a teller that nobody names: some, other.
    @inlinable public static var unnamed: WordRole { WordRole(rawValue: 1 << 55) }
    /// Verbs whose object came first: followed.
    @inlinable public static var sequel: WordRole { WordRole(rawValue: 1 << 56) }
    /// Before a verb, that what it says came later: would.
    @inlinable public static var prospect: WordRole { WordRole(rawValue: 1 << 57) }
    /// Before a clause that is told or said: that.
    @inlinable public static var content: WordRole { WordRole(rawValue: 1 << 58) }
    /// Verbs of a text or a claim that has its reason in an event: arise, stems.
    @inlinable public static var origin: WordRole { WordRole(rawValue: 1 << 60) }
    /// By what an event does harm: the force, winds, flames of it.
    @inlinable public static var means: WordRole { WordRole(rawValue: 1 << 61) }
    /// Adjectives that leave a count as it is: total, confirmed.
    @inlinable public static var neutral: WordRole { WordRole(rawValue: 1 << 62) }
    /// Begins a clause that the main one sets aside: although.
    @inlinable public static var concession: WordRole { WordRole(rawValue: 1 << 59) }
    /// What the parameters of a program are counted in: bytes, pixels.
    @inlinable public static var technicalUnit: WordRole { WordRole(rawValue: 1 << 48) }
}

/// The words by which figures, dates, quotations and attributions are known, in small letters.
package struct ClaimWords: Sendable {
    /// What is counted of an event, and how it is said; words with one space between.
    package struct Family: Sendable {
        /// Under what names an editor declares it: killed, dead, deaths.
        package let names: String
        /// Verbs that take the number as their object: killed 31.
        package let verbs: String
        /// What is said about those who were counted: 31 dead, 31 were killed.
        package let states: String
        /// Nouns that are counted themselves: 31 deaths.
        package let nouns: String
        /// States that may be those of some only, as others died otherwise: suffocated.
        package let manners: String
        /// One of those nouns: 1 death.
        package let singles: String
        /// What is said in several words, as a verb or a state: gunned down, lost their lives; commas between.
        package let phrases: String
        /// Nouns for what was done, before "of" and the number: death of 31; commas between.
        package let deeds: String
        /// Verbs and the words after those who were counted, a dash between: cost – their lives; commas between.
        package let frames: String
        /// Names of another family whose words count for this one where an event declares only this one.
        package let near: String
        /// Whether a "toll" or "lives" counts it.
        package let isDeath: Bool
        /// Whether it is also counted after the event: arrests.
        package let continues: Bool
        /// Whether those counted after the event may be some of many, as they come day by day: arrests.
        package let isGradual: Bool
        /// Whether it is also counted before the event: those evacuated ahead of a storm.
        package let precedes: Bool

        init(
            _ names: String, verbs: String = "", states: String = "", nouns: String = "", singles: String = "",
            manners: String = "", phrases: String = "",
            deeds: String = "", frames: String = "", near: String = "", isDeath: Bool = false, continues: Bool = false,
            isGradual: Bool = false, precedes: Bool = false
        ) {
            (self.names, self.verbs, self.states) = (names, verbs, states)
            (self.nouns, self.singles, self.phrases, self.near) = (nouns, singles, phrases, near)
            (self.deeds, self.frames, self.manners) = (deeds, frames, manners)
            (self.isDeath, self.continues, self.precedes) = (isDeath, continues, precedes)
            self.isGradual = isGradual
        }
    }

    /// The words of each role, with one space between; a word can have several.
    package let roles: [(role: WordRole, words: String)]
    /// The words of each trait.
    package var traits: [(trait: WordTrait, words: String)] = []
    package let families: [Family]
    /// What is counted in money, by the same words.
    package var sums: [Family] = []
    /// How an event's own length is said; its names are the units.
    package var lengths: Family?
    /// Between two counts of which the same is said: as well as.
    package var additions: [String] = []
    /// Phrases that name a giver: according to.
    package let attributions: [String]
    /// What happens at once, in several words: gave way.
    package var mishaps: [String] = []
    /// How a participle ends that can be counted by: `ed`, of `evicted`.
    package let participleEnding: String
    /// How the other forms of its verb end.
    package let verbEndings: [String]
    /// Participles with another ending, each with the other forms of its verb, one space between.
    package let irregularParticiples: [String: String]
    /// How nouns for people end in the plural: soldiers, students.
    package let endingsOfPeople: [String]
    /// Nouns with an irregular plural, with their singular.
    package let irregularPlurals: [String: String]
    /// Words that count the same, in groups: homes and houses.
    package var synonyms: [String] = []
    /// Days of the year that have a name: Christmas Day. One space between the words.
    package var namedDays: [(name: String, month: Int, day: Int)] = []
}

extension ClaimWords {
    /// The words of a language of which plain figures are read; its phrases have commas between them.
    init(roles: [(WordRole, String)], families: [Family]) {
        self.init(
            roles: roles.map { (role: $0.0, words: $0.1) }, families: families, attributions: [], participleEnding: "",
            verbEndings: [], irregularParticiples: [:], endingsOfPeople: [], irregularPlurals: [:])
    }
}
