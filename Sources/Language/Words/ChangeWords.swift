/// The words by which an edit is known to change a claim, or to leave it as it was; all in small letters.
///
/// For a language without these words, only white space, punctuation and capitals can change without a question.
package struct ChangeWords: Sendable {
    /// not, never, without: added or dropped, they reverse a claim.
    package let negations: WordSet
    /// must, may, would.
    package let modals: WordSet
    /// was, had: they make a claim of another time, but not where they are in a clause of their own.
    package let auxiliaries: WordSet
    /// nearly, allegedly, former, attempted: what makes a claim weaker, or of something else.
    package let hedges: WordSet
    /// all, only, most, more.
    package let quantifiers: WordSet
    /// if, unless, because: what a claim depends on.
    package let conditions: WordSet
    /// said, denied, according, report: whose claim it is.
    package let attributions: WordSet
    /// Those of them that have another use as often: found, wrote. They say whose claim it is before "that" or a mark.
    package let weakAttributions: WordSet
    /// false, withdrew, retracted: what takes a claim back.
    package let retractions: WordSet
    /// week, percent, dollar.
    package let units: WordSet
    /// Months, days of the week, yesterday: they can differ in a part of the sentence that the note is not about.
    package let dates: WordSet
    /// Offices and bodies: a word added before one makes it another.
    package let roles: WordSet
    /// Words that begin a phrase of time, place or manner.
    package let prepositions: WordSet
    /// Words that begin a clause about what was just named: who, which.
    package let relatives: WordSet
    /// Other small words, which cannot be within a phrase that describes a thing: of, to, that, was.
    package let functionWords: WordSet
    /// Words that join or divide sentences: and, which, then.
    package let joints: WordSet
    /// Those of them after which the opposite may follow: but.
    package let adversatives: WordSet
    /// Words that refer to what was named before: he, it, these.
    package let pronouns: WordSet
    /// Words that can be added or dropped without changing anything: the, also.
    package let fillers: WordSet
    /// Phrases that contain one of these words and change nothing: not for the first time.
    package let harmless: [String]
    /// How an adverb ends that says only how something was done.
    package let adverbEnding: String?
    /// Whether a capital within a sentence is a sign of a name.
    package let capitalsAreNames: Bool
    /// Each variant or common misspelling with the form that is compared.
    package let spellings: [String: String]
    /// Quantifiers and hedges that only describe something where commas set them off: twice, little.
    package var describing: WordSet = ""
    /// How often: at the start of a sentence they count what it tells.
    package var frequencies: WordSet = ""
    /// Pronouns by which somebody speaks of himself: within a quotation they stand for who is named before it.
    package var speakers: WordSet = ""
    /// Pronouns that a verb follows, so that they determine no noun: it, they.
    package var subjects: WordSet = ""
    /// Pronouns that determine a noun by its owner: its.
    package var possessives: WordSet = ""
    /// Small words that can stand for one another: that, which.
    package var twins: [WordSet] = []
    /// How a participle ends that begins a side phrase: having heard.
    package var participleEnding: String?
    /// Conditions that draw a conclusion and depend on no other clause of their sentence: therefore.
    package var inferences: WordSet = ""
    /// Conditions that begin a time where an article follows: since the war.
    package var beginnings: WordSet = ""
    /// Words for what is told, by which a sentence beside a claim can take it back: legend, version, none of this.
    package var tales: WordSet = ""
    /// Words that announce what comes next: the story goes as follows.
    package var announcements: WordSet = ""
    /// Before the one who did it in a passive sentence: by.
    package var agents: WordSet = ""
    /// The words of a passive: was, were, been.
    package var passives: WordSet = ""
    /// Those of them that only follow one of `perfects`: been.
    package var perfectPassives: WordSet = ""
    /// has, have: their tense is the same in both voices.
    package var perfects: WordSet = ""
    /// Words that begin a clause of time, which can be before or after the other: while.
    package var subordinators: WordSet = ""
    /// Whether the verb is the second part of a sentence, so that it and its subject change places with what is first.
    package var isVerbSecond = false
    /// Small words that are written together with the next one.
    package var prefixes: [String] = []

    /// The words of a language by its BCP 47 tag; nil if there are none.
    package static func of(_ language: String) -> ChangeWords? {
        all[String(language.prefix { $0 != "-" }).lowercased()]
    }

    private static let all: [String: ChangeWords] = [
        "en": english, "de": german, "fr": french, "es": spanish, "ar": arabic,
    ]
}

extension ChangeWords {
    /// Whether a claim would be another with this word or without it.
    package func isDecisive(_ word: String) -> Bool {
        negations.contains(word) || modals.contains(word) || hedges.contains(word) || quantifiers.contains(word)
            || conditions.contains(word) || governs(word) || units.contains(word) || auxiliaries.contains(word)
    }

    /// Whether a word says whose claim the rest of its sentence is, or takes it back.
    package func governs(_ word: String) -> Bool { attributions.contains(word) || retractions.contains(word) }

    /// Whether a word ties a phrase to its sentence and describes nothing.
    package func isFunction(_ word: String) -> Bool {
        functionWords.contains(word) || prepositions.contains(word) || joints.contains(word)
            || pronouns.contains(word) || fillers.contains(word) || conditions.contains(word)
            || negations.contains(word) || modals.contains(word) || auxiliaries.contains(word)
            || relatives.contains(word)
    }
}
