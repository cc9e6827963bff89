extension NameWords {
    static let english = NameWords(
        plainAcronyms: """
            GDP GNP TV PhD CEO CFO COVID HIV AIDS DNA USD EUR GBP PKR RMB AM PM BC AD GMT UTC FAQ PDF ID OK HQ VIP \
            IED WMD IT AI NGO NGOS PR
            """,
        functionWords: """
            a about above according accordingly across additionally after again against ago all already also although \
            amid among an and another any anyone as at away back based be because been before behind being below \
            beside besides between beyond both but by can clearly could despite did do does due during each earlier \
            either elsewhere even eventually every everyone except few finally first following for formerly from \
            further furthermore given had has have having he hence her here hers his how however i if in indeed \
            initially inside instead into is it it's its itself just last lastly later latest least less like \
            likewise many may maybe meanwhile might more moreover most much must my near nearly neither never \
            nevertheless next no nobody none nonetheless nor not nothing notwithstanding now of off often on once one \
            only onto or other others otherwise our out outside over overall own per perhaps rather recently \
            regardless same second secondly several shall she should similarly simply since so some someone something \
            sometimes soon still subsequently such than that the their them then there therefore these they third \
            this those though through throughout thus to today together tomorrow too towards two under unless unlike \
            until up upon us very was we were what when whenever where whereas whether which while who whom whose why \
            will with within without would yesterday yet you your that's there's what's he's she's they're let's \
            chapter figure table section note source editor photo image thereafter afterwards afterward thereupon \
            whereupon notably
            """,
        starters: """
            are am been being were does doing done can't cannot couldn't don't doesn't didn't hasn't haven't isn't \
            aren't wasn't won't wouldn't ask asked told said says believe consider compare blame give let make take \
            see remember unsurprisingly instead besides thanks regarding like too enough other plenty part parts half \
            critics officials analysts observers leaders members experts reports sources supporters opponents voters \
            investors diplomats soldiers troops citizens former future young old new modern ancient early late rural \
            urban central mainland nuclear democratic rich poor big great little whole senior top rival fellow ally \
            neighbouring neighboring nearby post-war wartime today's yesterday's tomorrow's last next this year's \
            ever even given asked left unlike sadly oddly really newly early daily right three four five six seven \
            eight nine ten dear poor hello yes okay oh well
            """,
        openers: "air radio miss inner greater lake mount port fort saint st san cape camp",
        legalForms: "inc incorporated ltd limited llc llp plc corp corporation co gmbh ag sa nv bv spa pty",
        parties: "republican democratic conservative liberal labour socialist tory evangelical catholic",
        lastWords: "today first now together",
        generations: "jr sr junior senior ii iii iv",
        particles: "al arap bin bint binte ibn ul ur e de del della da des dos du von van der den la le y",
        placePrepositions: "in at near across throughout around within outside inside into via",
        placeNouns: """
            region province city district area airport market station town village river valley border mountains \
            coast island islands peninsula sea gulf bay port road street square hotel school hospital square \
            neighbourhood suburb countries states
            """,
        kin: """
            family families brothers sisters brother sister siblings dynasty clan clans household estate twins campaign \
            scale law effect theorem equation syndrome disease constant method principle doctrine foundation
            """,
        counters: "a an another every each only other",
        women: "mrs ms miss madam madame lady queen princess empress baroness duchess frau señora dame",
        men: "mr sir lord king prince emperor baron duke count herr señor monsieur mister",
        ships: "USS HMS HMAS HMCS INS PNS MV SS RMS USCGC",
        placeHeads: """
            airport region province city district river valley mountains mountain island islands peninsula sea gulf \
            bay port road street square hotel school hospital pass strait desert plateau lake ocean bazaar bazar \
            corridor highway territory area areas shoal shoals sound inlet reef cove creek ridge gorge channel
            """,
        monuments: """
            memorial museum library monument prize award medal building tower house palace theatre theater stadium \
            arena cemetery tunnel bridge dam cathedral mosque temple act doctrine plan amendment cup
            """,
        compass: """
            north south east west northern southern eastern western central middle upper lower northeast northwest \
            southeast southwest north-eastern north-western south-eastern south-western mid
            """,
        actingVerbs: """
            said says told tells added adds announced announces claimed claims declared declares warned warns wrote \
            writes argued argues predicted stressed noted notes called calls condemned condemns denied denies \
            confirmed confirms reported reports stated states agreed agrees pledged pledges promised promises met \
            meets visited visits signed signs launched launches ordered orders decided refused accused accuses urged \
            urges asked expressed expanded explained rejected praised vowed voted led leads joined
            """,
        titles: """
            president premier minister chancellor prime vice-president secretary secretary-general ambassador senator \
            representative governor mayor king queen prince princess emperor sultan emir sheikh ayatollah pope bishop \
            imam mullah maulana general lieutenant colonel major captain admiral marshal commander brigadier sergeant \
            chief director chairman chairwoman chair advisor adviser spokesperson spokesman spokeswoman judge justice \
            professor dr mr mrs ms sir lady lord doctor envoy commissioner inspector superintendent deputy counsel \
            congressman congresswoman mp commodore vice-admiral rear-admiral lieutenant-colonel lieutenant-general \
            major-general brigadier-general surgeon constable administrator curator provost ombudsman archbishop coroner sheriff treasurer undersecretary consul
            """,
        offices: """
            leader founder head analyst journalist writer author activist scholar lawyer diplomat official officer \
            son daughter wife husband brother sister father mother cleric militant suspect gunman dissident economist \
            reporter correspondent historian negotiator chief co-founder candidate
            """,
        plainTitles: """
            dr doctor professor prof comrade uncle aunt brother sister father mother coach author editor rev fr
            """,
        addresses: """
            comrade uncle aunt brother sister father mother miss madam madame mister coach detective agent officer \
            backbencher frontbencher campaigner lawmaker legislator filmmaker columnist biographer blogger broadcaster \
            presenter midfielder goalkeeper astronaut economist novelist playwright sociologist philosopher physicist \
            prosecutor barrister solicitor photographer \
            private cardinal rabbi reverend attorney speaker tsar czar empress baron count duke duchess caliph shah \
            councillor councilor leader founder boss host author editor candidate president-elect analyst journalist \
            activist diplomat official sec gen lt col maj capt sgt cpl brig adm cmdr sen rep gov pres hon rev prof fr \
            supt insp amb mx messrs lieut const earl viscount viscountess countess baroness dame marquess abbot pastor vicar \
            pc wpc dc ds di dci dsi cllr cpt pfc
            """,
        modifiers: """
            foreign defence defense interior home finance trade commerce economic economy health education justice \
            energy agriculture culture environment labour labor transport information external internal national \
            security affairs vice assistant under acting interim former first second special permanent senior junior \
            executive press political military naval attorney shadow state federal provincial parliamentary human \
            rights religious railways petroleum planning law treasury opposition
            """,
        happenings: """
            operation treaty battle siege agreement accord summit conference war revolution declaration convention \
            protocol plan act resolution olympics
            """,
        heads: [String: String](lists: englishHeads), states: englishStates,
        otherNamesOfStates: englishStateNames, partsOfStates: englishPartsOfStates, demonyms: englishDemonyms,
        demonymPrefixes: "Sino Indo Afro Anglo Franco Russo Euro Trans Pan", actorWords: { .english })

    private static let englishHeads = [
        "government-body": """
        ministry department parliament senate congress assembly court government agency army navy police commission \
        directorate bureau cabinet council authority office forces administration services secretariat guard corps
        """,
        "armed-group": "front brigade brigades militia militias taliban mujahideen jihad guerrillas rebels",
        "alliance": "alliance coalition league union pact g7 g20",
        "media": "times post herald daily tribune radio television newspaper gazette guardian journal press",
        "organisation": """
        institute institution university college foundation party bank company corporation association centre center \
        society organisation organization movement group committee federation fund academy trust club church forum \
        network team relations structure initiative project cooperative mission
        """,
    ]
}
