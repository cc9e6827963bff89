/// Words by which names are told from other words. English: in another language fewer names are suggested, and no name is
/// taken for a part of a longer one.
package enum Vocabulary {
    /// A list of words, one space or line end between them.
    package static func words(_ text: String) -> Set<String> {
        Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
    }

    /// Whether a text's language, by its BCP 47 tag, is the one of these words.
    package static func isLanguage(_ tag: String) -> Bool {
        tag.utf8.prefix { $0 != UInt8(ascii: "-") }.map { $0 | 0x20 } == Array("en".utf8)
    }

    /// Written in capitals and no name of anybody.
    package static let plainAcronyms = words(
        "GDP GNP TV PhD CEO CFO COVID HIV AIDS DNA USD EUR GBP PKR RMB AM PM BC AD GMT UTC FAQ PDF ID OK HQ VIP IED WMD IT AI NGO NGOS PR"
    )

    /// Words that begin sentences in capitals without being names, and stand inside none.
    package static let functionWords = words(
        """
        a about above according accordingly across additionally after again against ago all already also although amid among \
        an and another any anyone as at away back based be because been before behind being below beside besides between \
        beyond both but by can clearly could despite did do does due during each earlier either elsewhere even eventually \
        every everyone except few finally first following for formerly from further furthermore given had has have having he \
        hence her here hers his how however i if in indeed initially inside instead into is it it's its itself just last lastly \
        later latest least less like likewise many may maybe meanwhile might more moreover most much must my near nearly \
        neither never nevertheless next no nobody none nonetheless nor not nothing notwithstanding now of off often on once \
        one only onto or other others otherwise our out outside over overall own per perhaps rather recently regardless same \
        second secondly several shall she should similarly simply since so some someone something sometimes soon still \
        subsequently such than that the their them then there therefore these they third this those though through \
        throughout thus to today together tomorrow too towards two under unless unlike until up upon us very was we were what \
        when whenever where whereas whether which while who whom whose why will with within without would yesterday yet you \
        your that's there's what's he's she's they're let's chapter figure table section page note source editor photo image
        """)

    /// Other words that begin sentences before a name: verbs, and nouns and adjectives for those it belongs to.
    package static let starters = words(
        """
        are am been being were does doing done can't cannot couldn't don't doesn't didn't hasn't haven't isn't aren't wasn't \
        won't wouldn't ask asked told said says believe consider compare blame give let make take see remember unsurprisingly \
        instead besides thanks regarding like too enough other plenty part parts half critics officials analysts observers \
        leaders members experts reports sources supporters opponents voters investors diplomats soldiers troops citizens \
        former future young old new modern ancient early late rural urban central mainland nuclear democratic rich poor big \
        great little whole senior top rival fellow ally neighbouring neighboring nearby post-war wartime today's yesterday's \
        tomorrow's last next this year's ever even given asked left unlike sadly oddly really newly early daily right three \
        four five six seven eight nine ten dear poor hello yes okay oh well
        """)

    /// First words of names of firms and places, which make a longer name even where they begin a sentence.
    package static let openers = words("air radio miss inner greater lake mount port fort saint st san cape camp")

    /// Legal forms and the like behind the name of a firm, which make no other name of it.
    package static let legalForms = words(
        "inc incorporated ltd limited llc llp plc corp corporation co gmbh ag sa nv bv spa pty")

    /// Adjectives of parties and faiths behind a state's name, which make a name only with a further word in capitals.
    package static let parties = words(
        "republican democratic conservative liberal labour socialist evangelical catholic")

    /// Small words that a name in capitals may end with, `India Today`.
    package static let lastWords = words("today first now together")

    /// Behind a person's name, for somebody else of that name.
    package static let generations = words("jr sr junior senior ii iii iv")

    /// Small words that stand inside a name.
    package static let particles = words("al bin bint binte ibn ul ur e de del della da dos du von van der den la le y")

    /// The months, in small letters.
    package static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
    /// The days of the week, in small letters.
    package static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

    /// Before a place, as a rule.
    package static let placePrepositions = words("in at near across throughout around within outside inside into via")

    /// Behind the name of a place.
    package static let placeNouns = words(
        """
        region province city district area airport market station town village river valley border mountains coast island \
        islands peninsula sea gulf bay port road street square hotel school hospital square neighbourhood suburb countries \
        states
        """)

    /// Names of places end with these.
    package static let placeHeads = words(
        """
        airport region province city district river valley mountains mountain island islands peninsula sea gulf bay port road \
        street square hotel school hospital pass strait desert plateau lake ocean bazaar bazar corridor highway territory area areas
        """)

    /// Buildings, honours and works that are called after somebody.
    package static let monuments = words(
        """
        memorial museum library monument prize award medal building tower house palace theatre theater stadium arena cemetery \
        tunnel bridge dam cathedral mosque temple act doctrine plan amendment cup
        """)

    /// A point of the compass, which makes a name of a region rather than of somebody.
    package static let compass = words(
        "north south east west northern southern eastern western central middle upper lower northeast northwest southeast southwest north-eastern north-western south-eastern south-western mid"
    )

    /// Verbs of saying and doing that follow the name of whoever acts.
    package static let actingVerbs = words(
        """
        said says told tells added adds announced announces claimed claims declared declares warned warns wrote writes \
        argued argues predicted stressed noted notes called calls condemned condemns denied denies confirmed confirms \
        reported reports stated states agreed agrees pledged pledges promised promises met meets visited visits signed signs \
        launched launches ordered orders decided refused accused accuses urged urges asked expressed expanded explained \
        rejected praised vowed voted led leads joined
        """)
}
