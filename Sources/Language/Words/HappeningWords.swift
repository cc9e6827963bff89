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
                "statement statements declaration communiqué announcement speech video interview briefing release",
            "protest": "protest protests demonstration demonstrations riot riots uprising strike clashes",
            "vote": "election elections referendum vote ballot",
            "trial": "trial trials verdict sentence arrest arrests conviction acquittal hearing",
            "disaster": "earthquake flood floods crash fire landslide epidemic",
            "change of power": "coup revolution inauguration resignation",
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
            brutal horrific deadly major high-profile recent latest another tragic terrible heinous new such \
            further first second
            """,
        prepositions: "on in at of against with between near outside from by to over",
        ends: """
            that which who whom whose where when while as but because after before since until and or left took \
            said was were is are has have had been be will would could may might must can did does do being this \
            these if than then not also including during amid despite according came shook went saw gave made \
            began became found broke brought fell held kept led lost paid rose sent set spoke stood told won \
            wrote hit
            """)
}
