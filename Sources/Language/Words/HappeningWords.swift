/// The words that describe something that happened, in lower case.
package struct HappeningWords: Sendable {
    /// Nouns, in singular and plural, with the kind of event they make.
    package let nouns: [String: String]
    /// Verbs in the past, with the kind of event they make.
    package let verbs: [String: String]
    /// Kinds whose noun follows the name of a place: "the Port Vale bombing".
    package let strikes: WordSet
    /// Nouns of a thing that happens once, so that it is marked even where the text gives no date.
    package let singular: WordSet
    /// Adjectives that judge: no part of an event’s title.
    package let judgements: WordSet
    /// Prepositions that may follow the noun within its phrase.
    package let prepositions: WordSet
    /// Where a phrase ends: words that begin another clause.
    package let ends: WordSet
    /// What is done to somebody or something, by its verb: `signed` is the `Signing of` it.
    package var deeds: [String: Telling] = [:]
    /// What somebody does to somebody or something: `visited` is somebody’s `visit to` it. A preposition that must follow
    /// the verb is part of the key: `wrote_to`.
    package var doings: [String: Telling] = [:]
    /// What happens without an object: `died` is the `Death of` somebody.
    package var changes: [String: Telling] = [:]
    /// Kinds of what may have no name of its own: an `opening`.
    package var openings: WordSet = ""
    /// Verbs of those who come together: `met`.
    package var encounters: WordSet = ""
    /// What such an event is called: before the names, before a place, and its kind.
    package var encounter = (of: "", alone: "", kind: "")
    /// First words of titles for what makes something begin, so that their date is also its own: `Signing`.
    package var firstDeeds: WordSet = ""
    /// What follows the phrase for an event that is the subject: `took`, `killed`.
    package var occurrences: WordSet = ""
    /// What a disaster does to a place: `struck` it.
    package var blows: WordSet = ""
    /// What explodes where an attack is meant: `bomb`.
    package var bombs: WordSet = ""
    /// What a bomb does: `exploded`; the event is a `Bombing` there.
    package var detonations: WordSet = ""
    /// What an attack by a bomb is called.
    package var bombing = ""
    /// Verbs whose object is the event: `staged` a coup, `launched` an offensive.
    package var stagings: WordSet = ""
    /// After a passive verb, what is done with a vote or the like: `held`.
    package var holdings: WordSet = ""
    /// Before what only sounds like such a name: a `site` or a `film` called so.
    package var namesakes: WordSet = ""
    /// After a preposition, no part of a title: an attack in `response`.
    package var idioms: WordSet = ""
    /// What happens to trains and ships, by its verb: `derailed` is a `Derailment`.
    package var mishaps: [String: String] = [:]
    /// Before such names, and no part of them: `Tropical`.
    package var beforeOpeners: WordSet = ""
    /// What a storm makes where it comes ashore: `landfall`.
    package var landings: WordSet = ""
    /// First words of names of events: `Operation`, `Battle`.
    package var openers: WordSet = ""
    /// Between a subject and its verb: `had`, `also`.
    package var beforeVerbs: WordSet = ""
    /// Before a verb whose subject it is done to: `was`.
    package var passives: WordSet = ""
    /// Words that make a sentence say that something did not happen, or not yet: `not`, `would`.
    package var reserves: WordSet = ""
    /// Before a clause that is only part of what the sentence says: `that`, `if`.
    package var subordinators: WordSet = ""
    /// Before or after a date that is only a limit: `since`, `before`.
    package var limits: WordSet = ""
    /// What no title keeps: `his`.
    package var pronouns: WordSet = ""
    /// Articles before a noun.
    package var articles: WordSet = ""
    /// What comes after an object within its phrase, with a name: `in Port Vale`.
    package var joints: WordSet = ""
}

extension HappeningWords {
    static let english = HappeningWords(
        nouns: [String: String](lists: [
            "attack": "attack attacks assault assaults raid raids ambush strike strikes airstrike airstrikes shelling",
            "bombing": "bombing bombings blast blasts explosion explosions",
            "killing":
                "killing killings massacre massacres assassination murder shooting shootings execution beheading stabbing",
            "military operation":
                "operation operations offensive offensives invasion siege battle intervention withdrawal",
            "meeting":
                "meeting meetings summit summits talks conference conferences visit visits dialogue negotiations",
            "agreement": "agreement agreements treaty treaties accord accords pact deal ceasefire truce memorandum",
            "statement":
                "statement statements declaration communiqué announcement speech video interview briefing release testimony",
            "protest": "protest protests demonstration demonstrations riot riots uprising strike clashes",
            "vote": "election elections referendum vote ballot",
            "trial": "trial trials verdict sentence arrest arrests conviction acquittal hearing",
            "disaster":
                """
            earthquake quake flood floods crash fire landslide epidemic disaster tragedy derailment collision \
            avalanche eruption tsunami storm hurricane typhoon cyclone tornado wildfire blaze stampede sinking \
            shipwreck famine
            """,
            "change of power": "coup revolution inauguration resignation",
            "decision": "abolition annexation veto impeachment dismissal", "appointment": "appointment",
        ]),
        verbs: [String: String](lists: [
            "attack": "attacked bombed stormed raided struck shelled ambushed invaded",
            "killing": "killed assassinated murdered shot",
            "agreement": "signed agreed ratified", "meeting": "met visited",
            "statement": "announced declared published pledged released",
            "military operation": "launched deployed withdrew",
            "trial": "arrested detained sentenced convicted", "vote": "elected voted",
            "change of power": "resigned overthrew",
            "founding": "founded established opened",
        ]),
        strikes: "attack bombing killing disaster",
        singular: """
            agreement treaty accord pact ceasefire truce summit coup referendum massacre assassination invasion \
            communiqué
            """,
        judgements: """
            brutal horrific deadly massive huge powerful large devastating major high-profile recent latest another tragic terrible heinous new such \
            further first second
            """,
        prepositions: "on in at of against with between near outside from by to over",
        ends: """
            that which who whom whose where when while as but because after before since until and or left took \
            said was were is are has have had been be will would could may might must can did does do being this \
            these if than then not also including during amid despite according came shook went saw gave made \
            began became found broke brought fell held kept led lost paid rose sent set spoke stood told won \
            wrote hit kills leaves wounds injures
            """,
        deeds: englishDeeds, doings: englishDoings, changes: englishChanges,
        openings: "opening closure completion construction", encounters: "met",
        encounter: (of: "Meeting of", alone: "Meeting", kind: "meeting"),
        firstDeeds: "signing conclusion launch start beginning",
        occurrences:
            """
            took occurred happened began started killed left came followed broke was were ended shook injured kills \
            leaves wounds burned raged
            """,
        blows: "struck hit shook rocked devastated", bombs: "bomb bombs", detonations: "exploded detonated",
        bombing: "Bombing", stagings: "staged launched mounted attended hosted convened",
        holdings: "held staged conducted fought",
        namesakes: """
            site website film game album book novel group show series song band magazine charity company
            """,
        idioms: "response retaliation revenge reprisal progress part return",
        mishaps: [
            "derailed": "Derailment", "collided": "Collision", "capsized": "Capsizing", "crashed": "Crash",
        ],
        beforeOpeners: "tropical super severe", landings: "landfall",
        openers: "operation battle siege treaty storming hurricane typhoon cyclone",
        beforeVerbs: "had has have also then later first finally again formally officially jointly soon himself",
        passives: "was were been being is",
        reserves: """
            not never no neither nor without cannot could would should might may must if unless whether deny denied \
            denies falsely planned wants wanted hoped feared expected likely perhaps possibly prevented foiled failed \
            proposed didn threatened attempted tried refused nearly almost
            """,
        subordinators: "that if whether because although though unless until while than how why since before",
        limits: "since before until till by after than from between through to and or pre following",
        pronouns:
            "his her its their him them it this that these those he she they who which whom what me us you my our",
        articles: "a an the", joints: "of in at on to into with between against for near")
}
