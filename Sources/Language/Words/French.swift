extension LanguageWords {
    package static let french = LanguageWords(
        tag: "fr", dates: .french, numbers: .french, sentences: .french, claims: .french, writing: .french)
}

extension WritingWords {
    fileprivate static let french = WritingWords(
        thousands: [" ", "\u{A0}", "\u{2009}", "\u{202F}", "."], by: "par", page: .french, decimal: ",",
        hasCapitals: true)
}

extension DateWords {
    fileprivate static let french = DateWords(
        months: """
            janvier/janv, février/févr/fév, mars, avril/avr, mai, juin, juillet/juil, août/aout, septembre/sept, octobre/oct, \
            novembre/nov, décembre/déc
            """,
        weekdays: "lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche",
        seasons: "printemps, été, automne, hiver",
        small: SmallWords(
            beforeMonths: "en depuis fin début mi de dès jusqu'en courant",
            beforeYears: "en depuis de dès avant après vers fin début année l'année", beforeWeekdays: "ce dernier",
            inYear: "en depuis", thisYear: ["cette année"], lastYear: ["année dernière", "l'année dernière"],
            articles: "les"),
        timeWords: "à h heures gmt",
        phrases: PhraseWords(
            approximate: "vers environ circa", uncertain: "peut-être probablement", century: "siècle",
            fillers: "le du de en",
            since: "depuis", from: "de du", between: "entre", until: "jusque", to: "à au", and: "et",
            open: "aujourd'hui", unknown: "inconnu"))
}

extension NumberWords {
    fileprivate static let french = NumberWords(
        words: [
            "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
            "onze": 11,
            "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "trente": 30,
            "quarante": 40,
            "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80, "nonante": 90, "quatre vingt": 80,
            "quatre vingts": 80, "dix sept": 17, "dix huit": 18, "dix neuf": 19, "vingt et un": 21, "trente et un": 31,
            "quarante et un": 41, "cinquante et un": 51, "soixante et un": 61, "soixante et onze": 71,
        ],
        multipliers: [
            "cent": 100, "cents": 100, "mille": 1_000, "million": 1_000_000, "millions": 1_000_000,
            "milliard": 1_000_000_000,
            "milliards": 1_000_000_000,
        ],
        ordinalEndings: ["er", "e", "ème", "re"],
        hedges: [
            ("au moins, pas moins de, au minimum", "at least"), ("au plus, au maximum", "at most"),
            ("plus de, plus d'", "more than"), ("moins de", "fewer than"), ("jusqu'à, jusqu à", "up to"),
            ("près de, presque, quasi", "almost"), ("environ, quelque, quelques, autour de, à peu près", "about"),
            ("au total, exactement, seulement, les, ces", nil),
        ],
        vague: [
            "dizaines de": 20...199, "dizaines d": 20...199, "centaine de": 80...199, "centaines de": 150...2_999,
            "centaines d": 150...2_999, "millier de": 800...1_999, "milliers de": 1_500...29_999,
        ])
}

extension SentenceWords {
    fileprivate static let french = SentenceWords(
        always: "M MM Mme Mmes Mlle Mgr Me Dr Pr St Ste Gal Col Cdt Cap Lt cf env av apr J.-C p ex c-à-d n réf",
        unlessStarter: "etc II III IV VI VII VIII IX XI XII",
        beforeDigits: "no nos vol p pp fig art chap t éd janv févr avr juil sept oct nov déc",
        starters: """
            Le La Les Un Une Des Il Elle Ils Elles On Nous Vous Je Ce Cet Cette Ces En Au Aux Dans Sur Et Mais Or Donc Puis Après \
            Avant Avec Pour Par Depuis Selon Si Que Qui Quand Ainsi Leur Leurs Son Sa Ses
            """,
        isCloserApart: true)
}

extension ClaimWords {
    fileprivate static let french = ClaimWords(
        roles: [
            (
                .auxiliary,
                """
                ont,ont été,a été,sont,étaient,furent,avaient,avaient été,y,qui,qui ont,qui ont été,ayant,est,était,\
                auraient pas,se sont,de leur,ont ainsi
                """
            ),
            (.boundary, "dans,à,au,aux,en,par,pour,avec,sur,lors,pendant,chez"),
            (.everybody, "personnes,gens,victimes,individus,vies"),
            (.rest, "autres,de plus,supplémentaires"),
            (.part, "dont,parmi lesquels,parmi lesquelles,parmi eux,parmi elles,y compris,notamment,d'entre eux"),
            (
                .reserve,
                """
                ne,n,pas,jamais,aucun,aucune,sans,ni,pourrait,pourraient,aurait,auraient,serait,seraient,devrait,si,démenti,provisoire,premier temps,\
                dément,démentent,nie,nient,faux,fausse,à tort,prétendu,présumé,selon certaines rumeurs,rumeur,rumeurs,peut être,\
                probablement,éventuel,malgré,que lors,contrairement,comme,comparé,comparaison,que celui,que celle,que ceux,que celles,d'abord,abord,\
                initialement,initial,premières,selon les premières,premiers bilans,premier bilan,auparavant,précédemment,précédent,précédente,premier,première,premiers,plus tard,chaque,par an,\
                en moyenne,moyenne,déjoué,déjouée,empêché,menacé,menace,prévu,planifié,voulait,espère,doute,doutes,contesté,autre,\
                autant,plutôt
                """
            ),
            (.definite, "le,la,l,les,cet,cette,ce,du,au,de l,son,sa,leur"),
            (
                .happening,
                """
                attentat,attaque,explosion,fusillade,massacre,raid,opération,offensive,séisme,tremblement,inondation,accident,\
                bombardement,siège,bataille,catastrophe,incident,prise d'otages,enlèvement,frappe,assaut,émeute,incendie
                """
            ),
            (
                .happenings,
                """
                attentats,attaques,explosions,fusillades,massacres,raids,opérations,offensives,séismes,inondations,accidents,\
                bombardements,batailles,catastrophes,incidents,frappes,combats,affrontements,assauts,émeutes,incendies,vague,série
                """
            ),
            (
                .pronoun,
                """
                cette attaque,cet attentat,ce drame,il eut lieu,elle eut lieu,il a eu lieu,elle a eu lieu,il s'est produit,\
                elle s'est produite
                """
            ),
            (
                .persons,
                """
                mineurs,soldats,voyageurs,passagers,enfants,élèves,civils,policiers,hommes,femmes,habitants,\
                ouvriers,fidèles,manifestants,étudiants,réfugiés,spectateurs,touristes,pèlerins,otages,migrants,\
                marins,militaires,gendarmes,villageois,employés
                """
            ),
            (.conjunction, "et,ou,mais,tandis,alors que,ainsi que"),
            (
                .occurrence,
                """
                eu lieu,a eu lieu,a lieu,s'est produit,est produit,est produite,est déroulé,est déroulée,survenu,survenue,est survenu,\
                est survenue,se produit,se produisit,commis,commise,perpétré,perpétrée,a frappé,frappé,frappa,a visé,fait,a fait,\
                a coûté,coûté,a causé,causé,attaqué,ont attaqué,attaquent,commença,a commencé,éclaté,éclata,secoué,secoua,bouleversé,bouleversa,\
                ébranlé,ébranla,endeuillé,endeuilla,choqué,signé,signée,signés,conclu,conclue,fut signé,fut conclu,\
                il eut lieu,elle eut lieu,il a eu lieu,elle a eu lieu,il s'est produit,elle s'est produite,eut lieu,survint,advint,ouvrent le feu,ouvre le feu,ouvrit le feu,ouvert le feu,ravage,ravagea,a ravagé,se déroule,se déroula,déraille,dérailla,déraillent,percute,percuta,\
                écrase,est écrasé,explose,explosa,explosent,éclate,effondre,effondra,est effondré,coule,coula,sombre,sombra,\
                heurte,heurta,frappe,dévaste,dévasta,déclare,est déclaré,est déclarée,produit,survient
                """
            ),
            (
                .report,
                """
                dit,déclaré,annoncé,rapporté,affirmé,condamné,condamne,écrit,publié,publiée,revendiqué,revendiquée,commémoré,\
                rappelé,confirmé,indiqué,adopté,décidé,enquêté,arrêté,lendemain,veille
                """
            ),
            (
                .tollLink,
                "est,s'élève,s élève,élève,à,atteint,a atteint,est passé,passé,s'établit,établit,monte,fait état de,de,du,des,d"
            ),
            (.elsewhen, "avant,après,depuis,guerre"), (.finite, "est,était,fut,sont,étaient,furent"),
            (.crowd, "mineurs"),
            (.concession, "mais,malgré"), (.hour, "midi,minuit,aube,heures"),
            (.scene, "à,au,aux,en,dans"),
            (.duration, "année,an,ans,années,mois,semaines,jours"), (.aftermath, "après"),
            (.possessive, "sur,pour,contre,de,du,des,de l,d"), (.dayLead, "le,en,au,les,ce"),
            (.relative, "qui,dans lequel,dans laquelle,au cours duquel,lors duquel"),
            (.ownDay, "du,de,de l"), (.occasion, "lors de"), (.indefinite, "un,une"),
        ],
        families: [
            Family(
                "killed dead deaths death fatalities died morts tués",
                verbs: """
                    tué,tue,tuent,tua,tuèrent,tuant,assassiné,coûté,coûte,la vie à,la mort de,bilan,nombre de morts,\
                    le nombre de victimes,nombre des morts
                    """,
                states: """
                    tués,tuées,mortes,morts,décédées,décédés,péri,perdu la vie,trouvé la mort,perdirent la vie,périrent,\
                    moururent,assassinés,assassinées,perdent la vie,meurent,trouvèrent la mort,laissèrent la vie,périssent,succombent,décèdent,\
                    ont trouvé la mort,furent tués,furent tuées
                    """,
                nouns: "morts,tués,décès,victimes mortelles", isDeath: true),
            Family(
                "injured wounded injuries hurt blessés", verbs: "blessé,blesse,blessa,blessant,nombre de blessés",
                states: "blessés,blessées", nouns: "blessés"),
            Family(
                "arrested arrests detained arrestations", verbs: "interpellé",
                states: "arrêtées,arrêtés,interpellées,interpellés",
                nouns: "arrestations,interpellations"),
            Family(
                "missing disparus", states: "disparues,disparus,portées disparues,portés disparus", nouns: "disparus"),
            Family(
                "abducted kidnapped enlevés", verbs: "enlevé,kidnappé", states: "enlevées,enlevés,kidnappées,kidnappés"),
            Family("displaced déplacés", states: "déplacées,déplacés", nouns: "déplacés"),
            Family(
                "survivors survived survivants rescapés", states: "survécu,survécurent,survivent",
                nouns: "survivants,rescapés"),
            Family("evacuated évacués", states: "évacuées,évacués"),
        ])
}
