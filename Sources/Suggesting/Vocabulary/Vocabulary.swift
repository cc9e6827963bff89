/// Words by which names are told from other words. English; a text in another language gets fewer suggestions, not wrong ones.
enum Vocabulary {
    /// A list of words, one space or line end between them.
    static func words(_ text: String) -> Set<String> {
        Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
    }

    /// Written in capitals and no name of anybody.
    static let plainAcronyms = words(
        "GDP GNP TV PhD CEO CFO COVID HIV AIDS DNA USD EUR GBP PKR RMB AM PM BC AD GMT UTC FAQ PDF ID OK HQ VIP IED WMD IT AI NGO NGOS PR"
    )

    /// Words that begin sentences in capitals without being names, and stand inside none.
    static let functionWords = words(
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

    /// Small words that stand inside a name.
    static let particles = words("al bin bint binte ibn ul ur e de del della da dos du von van der den la le y")

    static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
    static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

    /// Before a place, as a rule.
    static let placePrepositions = words("in at near across throughout around within outside inside into via")

    /// Behind the name of a place.
    static let placeNouns = words(
        """
        region province city district area airport market station town village river valley border mountains coast island \
        islands peninsula sea gulf bay port road street square hotel school hospital square neighbourhood suburb countries \
        states
        """)

    /// Names of places end with these.
    static let placeHeads = words(
        """
        airport region province city district river valley mountains mountain island islands peninsula sea gulf bay port road \
        street square hotel school hospital pass strait desert plateau lake ocean bazaar bazar corridor highway territory area areas
        """)

    /// A point of the compass, which makes a name of a region rather than of somebody.
    static let compass = words(
        "north south east west northern southern eastern western central middle upper lower northeast northwest southeast southwest north-eastern north-western south-eastern south-western mid"
    )

    /// Verbs of saying and doing that follow the name of whoever acts.
    static let actingVerbs = words(
        """
        said says told tells added adds announced announces claimed claims declared declares warned warns wrote writes \
        argued argues predicted stressed noted notes called calls condemned condemns denied denies confirmed confirms \
        reported reports stated states agreed agrees pledged pledges promised promises met meets visited visits signed signs \
        launched launches ordered orders decided refused accused accuses urged urges asked expressed expanded explained \
        rejected praised vowed voted led leads joined
        """)
}
