/// What people are, and what bodies of people are called.
package enum Roles {
    /// Titles and offices that stand in capitals before a name.
    package static let titles = Vocabulary.words(
        """
        president premier minister chancellor prime vice-president secretary secretary-general ambassador senator \
        representative governor mayor king queen prince princess emperor sultan emir sheikh ayatollah pope bishop imam mullah \
        maulana general lieutenant colonel major captain admiral marshal commander brigadier sergeant chief director chairman \
        chairwoman chair advisor adviser spokesperson spokesman spokeswoman judge justice professor dr mr mrs ms sir lady lord \
        doctor envoy commissioner inspector superintendent deputy congressman congresswoman mp
        """)

    /// Offices in small letters before a name.
    package static let nouns = titles.union(
        Vocabulary.words(
            """
            leader founder head analyst journalist writer author activist scholar lawyer diplomat official officer son daughter \
            wife husband brother sister father mother cleric militant suspect gunman dissident economist reporter correspondent \
            historian negotiator chief co-founder candidate
            """))

    /// Other words in capitals before a person's name: forms of address, kinship and short forms of titles.
    package static let addresses = Vocabulary.words(
        """
        comrade uncle aunt brother sister father mother miss madam madame mister coach detective agent officer private \
        cardinal rabbi reverend attorney speaker tsar czar empress baron count duke duchess caliph shah councillor councilor \
        leader founder boss host author editor candidate president-elect analyst journalist activist diplomat official \
        gen lt col maj capt sgt cpl brig adm cmdr sen rep gov pres hon rev prof fr supt insp amb mx messrs sec
        """)

    /// What stands before the word for an office within its name: `Foreign Minister`, `Deputy Chief`.
    package static let modifiers = Vocabulary.words(
        """
        foreign defence defense interior home finance trade commerce economic economy health education justice energy \
        agriculture culture environment labour labor transport information external internal national security affairs vice \
        assistant under acting interim former first second special permanent senior junior executive press political \
        military naval attorney shadow state federal provincial parliamentary human rights religious railways petroleum \
        planning law treasury opposition
        """)

    /// The last word of the name of a body, with what kind of body that makes likely.
    package static let heads: [String: String] = {
        var heads: [String: String] = [:]
        let kinds = [
            "government-body": """
            ministry department parliament senate congress assembly court government agency army navy police commission \
            directorate bureau cabinet council authority office forces administration services secretariat guard corps
            """,
            "armed-group": "front brigade brigades militia militias taliban mujahideen jihad guerrillas rebels",
            "alliance": "alliance coalition league union pact g7 g20",
            "media": "times post herald daily tribune radio television newspaper gazette guardian journal press",
            "organisation": """
            institute institution university college foundation party bank company corporation association centre center society \
            organisation organization movement group committee federation fund academy trust club church forum network team \
            relations structure initiative project cooperative mission
            """,
        ]
        for (kind, words) in kinds { for word in Vocabulary.words(words) { heads[word] = kind } }
        return heads
    }()

    /// A first word that makes a name that of a happening or a plan, not of somebody: `Operation`, `Treaty`.
    package static let happenings = Vocabulary.words(
        "operation treaty battle siege agreement accord summit conference war revolution declaration convention protocol plan act resolution olympics"
    )
}
