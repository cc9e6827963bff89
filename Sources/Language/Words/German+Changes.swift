extension ChangeWords {
    static let german = ChangeWords(
        negations: """
            nicht nie niemals kein keine keinen keinem keiner keines weder noch niemand nichts nirgends ohne kaum \
            scheitert scheiterte lehnte lehnt ablehnte verweigerte verweigert außer ausser statt gegen
            """,
        modals: """
            muss müssen musste mussten müsste müssten soll sollen sollte sollten darf dürfen durfte durften dürfte \
            dürften kann können konnte konnten könnte könnten will wollen wollte wollten mag mögen möchte möchten \
            möge würde würden sei seien wäre wären habe hätte hätten lassen ließ liess
            """,
        auxiliaries: "wird werden wurde wurden worden ist sind war waren hat haben hatte hatten",
        hedges: """
            prinzip grundsatz grundsätzlich prinzipiell theoretisch gewissermaßen gewissermassen quasi \
            fast beinahe nahezu etwa ungefähr rund circa vielleicht wohl möglicherweise wahrscheinlich vermutlich \
            angeblich mutmaßlich mutmasslich anscheinend offenbar scheinbar teilweise teils größtenteils grösstenteils weitgehend vorläufig \
            zeitweise ursprünglich zunächst früher ehemals ehemalige ehemaliger ehemaligen damalige stellvertretende \
            stellvertretender stellvertretenden amtierende geplante geplanten versuchte versuchten sogenannte \
            sogenannten vermeintliche mögliche möglichen irrtümlich fälschlich versehentlich absichtlich scheint \
            schien derzeit aktuell gegenwärtig zurzeit momentan jetzt inzwischen mittlerweile kürzlich erneut bereits schon noch wieder übung entwurf theorie gerücht versuchen versuchte beabsichtigt \
            plant plante droht drohte hofft hoffte verspricht versprach
            """,
        quantifiers: """
            alle allen aller alles jede jeder jedes jeden jedem beide beiden nur bloß bloss lediglich sogar meisten viele \
            vielen viel wenige wenigen wenig weniger mehr mehrere mehreren einige einigen manche mindestens höchstens \
            halb halbe hälfte drittel viertel mehrheit minderheit dutzende hunderte tausende teil ganz ganze völlig \
            genau über unter bis als andere anderen weitere weiteren immer oft manchmal selten meist doppelt zweimal \
            insgesamt erste ersten letzte letzten zu genug
            """,
        conditions: """
            wenn falls sofern ob weil da denn deshalb daher obwohl trotz sodass damit bevor bis oder sonst indem
            """,
        attributions: """
            sagt sagte sagten gesagt erklärt erklärte erklärten behauptet behauptete behaupteten meldet meldete \
            meldeten berichtet berichtete berichteten laut zufolge gemäß gemäss bestreitet bestritt bestritten leugnet \
            leugnete dementiert dementierte gesteht gestand räumte bestätigt bestätigte glaubt glaubte glauben meint \
            meinte schreibt schrieb schrieben geschrieben zitiert zitierte warnt warnte wirft warf vorwurf schätzt \
            schätzte fragt fragte gefragt angaben aussage aussagen worten darstellung auffassung überzeugung einschätzung \
            schilderung bekunden lesart meinung ansicht bericht kritiker gegner anhänger teilte
            """,
        weakAttributions: "",
        retractions: """
            falsch unwahr unrichtig irrtum fehler widerrufen widerrief zurückgezogen zurückgenommen korrigiert \
            berichtigt widerlegt aufgehoben abgelehnt zurückgewiesen bestritten zweifel bezweifelt erfunden gefälscht
            """,
        units: """
            sekunde sekunden minute minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre \
            jahren jahrzehnt jahrzehnte jahrhundert meter metern kilometer kilometern meile meilen hektar gramm \
            kilogramm kilo tonne tonnen liter prozent euro dollar mark franken grad hundert tausend million millionen \
            milliarde milliarden dutzend
            """,
        dates: """
            januar jänner februar märz april mai juni juli august september oktober november dezember montag dienstag \
            mittwoch donnerstag freitag samstag sonnabend sonntag frühling sommer herbst winter
            """,
        roles: """
            präsident präsidentin kanzler kanzlerin minister ministerin ministerpräsident bürgermeister \
            bürgermeisterin sprecher sprecherin direktor direktorin leiter leiterin vorsitzende vorsitzender könig \
            königin general oberst richter richterin stadtrat rat ausschuss kommission regierung polizei armee partei \
            gericht behörde amt ministerium bank firma gruppe bruder schwester sohn tochter vater mutter anwalt \
            dr herr frau
            """,
        prepositions: """
            in im am an auf bei beim während nach vor innerhalb außerhalb ausserhalb durch entlang hinter neben seit mit unter \
            über zwischen aus ab um
            """,
        relatives: "der die das den dem dessen deren welche welcher welches wo wobei",
        functionWords: """
            der die das den dem des ein eine einen einem einer eines von vom zu zum zur für dass und aber sein seine \
            seinen seinem seiner ihr ihre ihren ihrem ihrer sich er sie es wir ich
            """,
        joints:
            "und aber während wobei wo der die das welche welcher welches dann auch zudem außerdem ausserdem jedoch als",
        adversatives: "aber jedoch doch",
        pronouns: """
            er sie es ihn ihm ihr ihnen sein seine seinen seinem seiner ihre ihren ihrem ihrer dies diese dieser dieses \
            diesen diesem dessen deren
            """,
        fillers: "der die das den dem des ein eine einen auch dann",
        harmless: ["nicht zum ersten mal", "nicht zuletzt", "im übrigen", "bekanntlich", "mit anderen worten"],
        adverbEnding: nil, capitalsAreNames: false,
        spellings: [
            "zu dem": "zum", "zu der": "zur", "in dem": "im", "an dem": "am", "bei dem": "beim", "von dem": "vom",
            "in das": "ins", "an das": "ans",
        ],
        describing:
            "wenig mehr weniger mehrere ersten erste letzten letzte anderen andere zweimal doppelt über unter als weiteren",
        frequencies: "einmal zweimal dreimal mehrmals mehrfach mal wiederholt",
        speakers: "ich mich mir mein meine wir uns",
        subjects: "er sie es wir ich man", beginnings: "seit bis",
        tales: """
            legende legenden mythos geschichte version gerücht gerüchte erfindung behauptung behauptungen darstellung ansicht \
            meinung lüge lügen propaganda theorie
            """,
        subordinators: "während als nachdem bevor", isVerbSecond: true)
}
