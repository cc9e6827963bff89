extension LanguageWords {
    package static let german = LanguageWords(
        tag: "de", dates: .german, numbers: .german, sentences: .german, claims: .german, writing: .german)
}

extension WritingWords {
    fileprivate static let german = WritingWords(
        thousands: [".", "\u{A0}", "\u{2009}", "\u{202F}", "'", "’"], by: "von", page: .german, decimal: ",",
        hasDayStop: true,
        isVerbFinal: true, isCompounding: true, hasCapitals: true,
        // The genitive takes no apostrophe; of a name in capitals, "s" makes a plural, and so it does of many short words.
        affixes: NameAffixes(suffixes: [NameAffixes.Suffix("s", shortest: 4, notAfter: ["s", "x", "z", "ß"])]))
}

extension DateWords {
    fileprivate static let german = DateWords(
        months: """
            Januar/Jan/Jänner, Februar/Feb/Feber, März/Mrz, April/Apr, Mai, Juni/Jun, Juli/Jul, August/Aug, \
            September/Sept/Sep, Oktober/Okt, November/Nov, Dezember/Dez
            """,
        weekdays: "Montag/Mo, Dienstag/Di, Mittwoch/Mi, Donnerstag/Do, Freitag/Fr, Samstag/Sa/Sonnabend, Sonntag/So",
        seasons: "Frühling/Frühjahr, Sommer, Herbst, Winter",
        small: SmallWords(
            beforeMonths: "im seit bis ab Anfang Mitte Ende anfang mitte ende vom diesen",
            beforeYears: "in im seit von ab bis um vor nach jahr jahre anfang ende mitte",
            beforeWeekdays: "am vom letzten",
            inYear: "im jahr jahre in seit", thisYear: ["dieses jahr", "diesem jahr"],
            lastYear: ["letztes jahr", "letzten jahr", "vergangenen jahr", "voriges jahr"]),
        timeWords: "uhr um mez mesz",
        phrases: PhraseWords(
            approximate: "ca circa etwa ungefähr um", uncertain: "vielleicht wahrscheinlich vermutlich",
            beforeChrist: "v.chr", afterChrist: "n.chr", century: "jahrhundert jh", fillers: "der am im den",
            since: "seit", from: "von vom", between: "zwischen", until: "bis", to: "bis", and: "und",
            open: "heute offen", unknown: "unbekannt"))
}

extension NumberWords {
    fileprivate static let german = NumberWords(
        words: germanNumbers,
        multipliers: [
            "tausend": 1_000, "million": 1_000_000, "millionen": 1_000_000, "mio": 1_000_000,
            "milliarde": 1_000_000_000, "milliarden": 1_000_000_000, "mrd": 1_000_000_000, "dutzend": 12,
        ],
        hedges: [
            ("nicht weniger als, mindestens, wenigstens, zumindest", "at least"),
            ("nicht mehr als, höchstens, maximal", "at most"),
            ("mehr als, über, weit über", "more than"), ("weniger als, unter", "fewer than"), ("bis zu", "up to"),
            ("knapp, fast, beinahe, nahezu", "almost"),
            ("etwa, rund, ungefähr, ca, circa, zirka, gegen, schätzungsweise", "about"),
            ("insgesamt, genau, nur, alle, alle die", nil),
        ],
        vague: [
            "dutzende": 24...249, "dutzenden": 24...249, "hunderte": 150...2_999, "hunderten": 150...2_999,
            "tausende": 1_500...29_999, "tausenden": 1_500...29_999,
        ])

    /// Every number up to 999 in one word, with and without "ein" before "hundert".
    private static let germanNumbers: [String: Int] = {
        let units = [
            "", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
            "dreizehn",
            "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
        ]
        let tens = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]
        var small = units.enumerated().map { ($1, $0) }
        for (place, ten) in tens.enumerated() {
            let value = (place + 2) * 10
            small.append((ten, value))
            small += (1..<10).map { ("\(units[$0])und\(ten)", value + $0) }
        }
        var numbers = Dictionary(small.dropFirst()) { $1 }
        for hundreds in 1..<10 {
            for (word, value) in small {
                numbers["\(units[hundreds])hundert\(word)"] = hundreds * 100 + value
                if hundreds == 1 { numbers["hundert\(word)"] = 100 + value }
            }
        }
        // "ein" is an article more often than a number.
        numbers["ein"] = nil
        return numbers
    }()
}

extension SentenceWords {
    fileprivate static let german = SentenceWords(
        always: """
            z d h u a v i o s n Dr Prof Hr Fr Frl St Mio Mrd bzw ca vgl Nr Abs Str geb gest evtl ggf inkl sog Dipl Ing Gen \
            Hrsg Bd Kap Mag Univ Präs Min Obst Hptm Lt Oblt Jh Anm Art Rn allg insb
            """,
        unlessStarter: "usw etc Chr II III IV VI VII VIII IX XI XII",
        beforeDigits: "S ff f Nr Abb Tab Jan Feb Mrz Apr Jun Jul Aug Sept Sep Okt Nov Dez",
        starters: """
            Der Die Das Dem Den Ein Eine Einen Er Sie Es Wir Ich Ihr In Im Am An Auf Aus Bei Beim Mit Nach Und Aber Doch Dann \
            Diese Dieser Dieses Seit Von Vom Zu Zum Zur Als Wenn Was Wer Wie Wo Nun So Auch Da Dort Hier Damit Danach Darauf \
            Sein Seine Ihre Trotz Ob Man Denn Weil Nur Nicht Kein Keine Alle
            """,
        ordinals: Ordinals(
            leads:
                "am vom zum im beim der die das dem den des bis ab seit jeder jeden jedem dieser diesen ihr sein ihrem seinem",
            nouns: """
                januar jänner februar märz april mai juni juli august september oktober november dezember jan feb mrz apr jun \
                jul aug sept okt nov dez jahrhundert jahrhunderts jahrhunderte jahrtausend jahrtausends weltkrieg weltkriegs \
                weltkrieges bundestag bundestags geburtstag jahrestag jahrestags todestag kapitel auflage etage stock klasse \
                platz mal division armee regiment bataillon korps legislaturperiode wahlperiode sitzung parteitag parteitags \
                parteikongress parlament republik etappe runde spieltag
                """))
}

extension ClaimWords {
    fileprivate static let german = ClaimWords(
        roles: [
            (
                .auxiliary,
                """
                wurden,wurde,fielen,waren,war,sind,sein,worden,werden,haben,hatten,hat,kamen,kommen,gekommen,verloren,fanden,dabei,\
                dort,hier,auch,blieben,gelten als,galten als,gelten,starben
                """
            ),
            (.boundary, "in,im,an,am,auf,bei,beim,mit,von,vom,für,zu,zum,zur,nach,durch,während"),
            (.everybody, "menschen,personen,leute,opfer"),
            (.rest, "weitere,weiteren,andere,anderen"),
            (
                .part,
                "darunter,davon,unter ihnen,von denen,von ihnen,unter den toten,einschließlich,inklusive,mindestens davon,zumeist,meist"
            ),
            (
                .reserve,
                """
                nicht,nie,niemals,kein,keine,keinen,keiner,weder,noch nicht,ohne,könnte,könnten,würde,würden,sollte,sollten,\
                dürfte,dürften,hätte,hätten,wäre,wären,falls,wenn,sofern,ob,angeblich,vermutlich,möglicherweise,wohl,vielleicht,\
                bestritt,bestreitet,bestritten,geleugnet,seien,sei,hieß es,dementierte,falsch,fälschlich,irrtümlich,als zunächst,anders als,wie bei,ähnlich,trotz,zunächst,anfangs,ursprünglich,früher,zuvor,vorher,erste,ersten,zweite,zweiten,zweiter,erneute,erneuter,später,verglichen,\
                vergleich,drohte,drohten,geplante,plante,verhindert,verhinderte,vereitelt,vereitelte,zweifel,umstritten,jeder,\
                jede,jedes,jährlich,durchschnittlich,pro,mehr tote als,laut einem gerücht,gerüchte,gerüchten,befürchtet,beinahe,bis zum abend,bis zum morgen,bis zum mittag,bisher,bislang,vorläufig,vorläufige,\
                soll,sollen,will,wollte,wollten,möglich,ein anderer,eine andere,weiterer anschlag
                """
            ),
            (
                .definite,
                "der,die,das,dem,den,des,dieser,diese,dieses,diesem,diesen,beim,vom,zum,zur,im,am,sein,seinem,ihr,ihrem"
            ),
            (
                .happening,
                """
                anschlag,anschlags,anschlages,angriff,angriffs,angriffes,überfall,überfalls,attentat,attentats,explosion,zusammenstoß,zusammenstoßes,unglücks,unfalls,absturzes,brandes,\
                schießerei,massaker,massakers,erdbeben,erdbebens,flut,überschwemmung,absturz,unglück,unfall,schlacht,belagerung,\
                operation,offensive,entführung,bombardierung,luftangriff,luftangriffs,brand,aufstand,unruhe,katastrophe,attacke
                """
            ),
            (
                .happenings,
                """
                anschläge,anschlägen,angriffe,angriffen,überfälle,überfällen,attentate,attentaten,explosionen,schießereien,\
                erdbeben der,fluten,überschwemmungen,abstürze,unfälle,unfällen,schlachten,operationen,offensiven,entführungen,\
                luftangriffe,luftangriffen,brände,unruhen,katastrophen,attacken,kämpfe,kämpfen,gefechte,gefechten,serie,anschlagsserie,welle
                """
            ),
            (.pronoun, "dabei,hierbei,er ereignete sich,sie ereignete sich"),
            (
                .persons,
                """
                bergleute,kumpel,bergarbeiter,reisende,passagiere,fahrgäste,schüler,schülerinnen,kinder,zivilisten,soldaten,\
                polizisten,männer,frauen,bewohner,einwohner,arbeiter,gläubige,besucher,demonstranten,studenten,\
                jugendliche,flüchtlinge,bürger,lehrer,mitarbeiter,insassen,geiseln,touristen,pilger,gefangene,\
                migranten,matrosen,seeleute,mädchen,putschisten
                """
            ),
            (.conjunction, "und,oder,sowie,aber,doch,während"),
            (
                .occurrence,
                """
                ereignete,ereigneten,er ereignete sich,sie ereignete sich,geschah,geschahen,fand,fanden,stattfand,stattgefunden,passierte,begann,begannen,verübt,\
                verübte,verübten,überfielen,überfiel,angriffen,griffen,stürmten,stürmte,forderte,kostete,ereignet,erschütterte,\
                traf,explodierte,explodieren,explodiert,explodierten,kracht,krachte,krachten,stößt,stießen,stoßen,stieß,prallt,prallte,prallten,\
                rast,raste,rasten,entgleist,entgleiste,entgleisten,stürzt,stürzte,stürzten,kollidiert,kollidierte,kollidierten,\
                kentert,kenterte,sank,sinkt,brennt,brannte,bricht,springen,sprangen,ereignet sich,kommt,kam,erschüttert,\
                entgleisen,unterzeichnet,unterzeichnete,unterzeichneten,unterschrieben,geschlossen,\
                schlossen,abgeschlossen,verheerte,zerstörte,brach,brachen,ausbrach,brach aus
                """
            ),
            (
                .report,
                """
                sagte,sagten,erklärte,erklärten,berichtete,berichteten,meldete,meldeten,verkündete,kündigte,verurteilte,\
                verurteilten,verurteilt,schrieb,schrieben,teilte,gedachte,gedachten,erinnerte,erinnerten,veröffentlichte,\
                veröffentlicht,untersuchte,beschloss,bekannte,bekannt,bestätigte,diskutiert,verhaftet,festgenommen
                """
            ),
            (
                .tollLink,
                """
                auf,stieg,stiegen,gestiegen,ist,war,liegt,lag,bei,beträgt,betrug,erreichte,erhöhte,sich,wird,mit,wurde,beziffert,\
                angegeben,von,des,der,inzwischen,offiziell
                """
            ),
            (.elsewhen, "vor,nach,seit,bevor,nachdem,krieg,kriegs"), (.finite, "ist,war,waren,sind"),
            (.relative, "der,die,das,dem,denen"), (.concession, "aber,doch,trotz"),
            (.hour, "mitternacht,mittag,uhr"), (.crowd, "bergleute,kumpel,bergarbeiter"),
            (.scene, "in,im,auf,an,nahe,bei"),
            (.duration, "jahr,jahre,jahren,jahres,monaten,wochen,tagen"), (.aftermath, "nach"),
            (.possessive, "für,um,über,wegen,gegen,zum,zur,vom,von,des"),
            (.dayLead, "am,dem,den,im,der,des"), (.ownDay, "vom,von"), (.occasion, "bei,beim"),
            (.indefinite, "ein,eine,einem,einen,einer"),
        ],
        families: [
            Family(
                "killed dead deaths death fatalities died tote todesopfer getötet",
                verbs: """
                    tötete,töteten,tötet,kostete,kosteten,riss,rissen,ermordete,ermordeten,erschoss,erschossen,starben,zahl der toten,zahl der todesopfer,\
                    zahl der getöteten,todesopferzahl,totenzahl,opferzahl,todeszahl
                    """,
                states: """
                    getötet,tot,sterben,stirbt,zum opfer,ums leben,ums leben gekommen,gestorben,starben,verstarben,umgebracht,ermordet,erschossen,\
                    umgekommen,verloren ihr leben,ließen ihr leben,ihr leben verloren,fanden den tod,den tod fanden,das leben kostete,das leben kosteten,das leben gekostet
                    """,
                nouns: "tote,toten,todesopfer,todesopfern,menschenleben,getötete,getöteten", isDeath: true),
            Family(
                "injured wounded injuries hurt verletzte verletzt",
                verbs: "verletzte,verletzten,verwundete,verwundeten,zahl der verletzten",
                states: "verletzt,verwundet,verletzungen",
                nouns: "verletzte,verletzten,verwundete,verwundeten"),
            Family(
                "arrested arrests detained festgenommene", verbs: "verhaftete,verhafteten",
                states: "verhaftet,festgenommen,inhaftiert", nouns: "festnahmen,verhaftungen,festgenommene"),
            Family("missing vermisste", states: "vermisst", nouns: "vermisste,vermissten"),
            Family("abducted kidnapped entführte", verbs: "entführte,entführten", states: "entführt,verschleppt"),
            Family("displaced vertriebene", verbs: "vertrieb", states: "vertrieben", nouns: "vertriebene"),
            Family(
                "survivors survived überlebende", states: "überlebt,überlebten,am leben",
                nouns: "überlebende,überlebenden"),
            Family("evacuated evakuierte", states: "evakuiert,in sicherheit"),
        ])
}
