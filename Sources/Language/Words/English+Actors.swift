extension ActorWords {
    static let english: ActorWords = {
        var words = ActorWords()
        words.givenNames = WordSet(englishGivenNames.words.union(furtherGivenNames.words))
        words.doubtfulGivenNames = englishDoubtfulGivenNames
        words.nicknames = englishNicknames
        words.surnames = englishSurnames
        words.surnameEndings = englishSurnameEndings
        words.knownPersons = englishKnownPersons
        words.buildings = """
            college university school church court museum library academy club centre center embassy consulate house \
            barracks chamber lodge
            """
        words.institutions = "university college museum institute academy planetarium observatory laboratory"
        words.centers = """
            space science sciences research medical health cancer arts art cultural law legal policy studies study history \
            media technology information presidential conference
            """
        words.familyWords = "law page day park hall lane hill price moon case rule church temple house fields"
        words.leadingHeads = """
            université universite universität universidad universidade università instituto institut istituto banco banque \
            banca partido parti partito ministerio ministère ministero asociación association fundación fondation centro \
            comité consejo conseil confédération confederación federación federação fédération unión frente mouvement \
            movimiento ligue liga sindicato syndicat comisión conselho
            """
        words.deliberating = "committee subcommittee commission council conference board panel group forum"
        words.notBodies = """
            Social Security,National Security,Homeland Security,Internal Security,Grand Jury,Due Process,Equal Protection,\
            Common Council,Civil Service,Secret Ballot,Free Church,Privy Council Office,Human Services,Human Rights,\
            Foreign Relations,Public Relations,General Government,Federal Government,State Government,High Command,\
            Roman Catholic,Greek Orthodox,Russian Orthodox,Christian Democrat,Social Democrat,Liberal Democrat,\
            Air Force One,World Trade Center,Lower House,Upper House,New Party,Board of Directors
            """
        words.heads = [String: String](lists: englishHeads)
        words.known = englishKnown.merging(furtherKnown) { known, _ in known }
        words.seats = """
            Pentagon,Kremlin,White House,Downing Street,Capitol Hill,Whitehall,Vatican,Holy See,Wall Street,Brussels
            """
        words.places = englishPlaces
        words.things = """
            telescope telescopes satellite satellites spacecraft probe rover orbiter rocket missile act acts amendment amendments war wars treaty convention agreement accord accords bill report reports review \
            code constitution award prize medal day days eve week year tower towers building buildings hall protocol \
            doctrine plan plans program programme programs policy charter declaration proclamation resolution clause rule \
            rules order case trial affair scandal crisis incident massacre attack attacks bombing bombings revolution \
            uprising rebellion riots strike march summit games cup championship championships tournament olympics election \
            elections referendum census survey study paper papers book letters diary memoirs bible gospel testament album \
            song symphony opera film movie novel play poem magazine-cover series flight airport station stadium arena park \
            garden gardens square street avenue boulevard lane highway bridge tunnel canal dam palace castle house cottage \
            abbey cathedral temple mosque cemetery memorial monument library gallery theatre theater hotel inn \
            tavern coffee-house hospital prison jail camp island islands ocean sea river lake valley mountains hill hills \
            peak coast beach bay harbor harbour county state states province district city town village region area zone \
            territory peninsula hemisphere empire-style era age period century renaissance enlightenment reformation \
            theory law laws principle theorem equation effect syndrome disease virus method algorithm language system \
            systems framework api apis sdk protocol interface compiler runtime module package specification standard \
            version edition release proposal model models type types class function method structure key keys token pep \
            rfc amendment title section article chapter part volume appendix table figure page exhibit scale index prize \
            award awards scholarship fellowship chair lecture lectures address speech question answer problem project \
            projects operation initiative campaign-trail strategy budget tax fund-raiser test exam degree mass procedure \
            lord god christ sabbath easter christmas proceedings investigation inquiry hearing hearings \
            building center-line terrace row circle pier line railway-line route trail path pass corridor belt road \
            community mail messenger web internet net phone watch tv map maps docs drive earth chrome windows linux unix \
            dream boulevard pageant pact supp reporter universe term jury government governments reports people families children men women \
            bd univ cty dept comm assn dist sch cir ct supp brief briefs analysis
            """
        words.thingOpeners = """
            hurricane typhoon cyclone storm section title article chapter amendment exhibit appendix figure table rule \
            flight route highway interstate boeing airbus mount mt lake cape port fort saint st san santa los las el \
            operation treaty battle siege world cold civil great first second third new old upper lower north south east \
            west northern southern eastern western central middle day year black good happy holy dear pep rfc miss \
            space shuttle spacecraft orbiter
            """
        words.speakingVerbs = """
            said says told tells wrote writes recalled testified emailed replied responded asked asks believed explained \
            argued argues stated insisted denied admitted acknowledged alleged accused advised agreed announced \
            apologized apologised appealed assured authorized authorised begged boarded called claimed commented \
            complained conceded concluded confessed congratulated contended criticized criticised decided declared \
            declined defended demanded described directed disagreed dissented emphasized expressed hoped informed \
            instructed interviewed invited joked lamented learned met noted notified objected observed ordered \
            persuaded pleaded pledged praised predicted proposed protested quipped ran recommended refused remarked \
            remembered reported requested resigned retorted ruled sent shouted signed spoke stressed suggested sued \
            swore talked testify thanked thinks thought threatened travelled traveled urged voted vowed wanted warned \
            wept wondered worked joined left arrived died married moved visited hired fired founded led won lost took \
            gave went came held became made sought knew felt saw began spent returned received served fled fought
            """
        words.quotingVerbs = "said says added adds asked asks wrote writes recalled replied explained explains remarked"
        words.actingVerbs = """
            publishes provides runs wants plans believes leads denies hopes intends employs operates works supports opposes \
            funds owns controls makes takes gives holds seeks insists argues maintains represents oversees
            """
        words.beforeVerbs = """
            also had has have later then still himself herself themselves itself both all who which never once soon \
            now did does was were is would
            """
        words.owners = "people women men children workers writers farmers veterans students teachers nurses lawyers"
        words.regalTitles = "king queen pope prince princess emperor empress sultan emir saint lady lord tsar shah"
        words.courtesies = "mr mrs ms miss mx sir madam madame mister lady lord dr dear messrs master"
        words.kin = """
            son daughter wife husband brother sister father mother uncle aunt cousin nephew niece grandfather \
            grandmother widow colleague friend
            """
        words.occupations = """
            academic accountant actor actress adjutant administrator anthropologist apprentice archaeologist \
            archbishop architect artist assistant astronomer athlete attendant auditor baker banker barber biologist \
            bishop blacksmith bookkeeper botanist bricklayer builder butcher captain caretaker carpenter cartoonist \
            chaplain chauffeur chef chemist civilian clerk clinician comedian commentator composer conductor \
            constable consultant consul contractor cook coroner counsellor counselor cricketer critic curator dancer \
            dealer dean dentist deserter designer doctor driver editor electrician employee engineer entertainer \
            entrepreneur essayist expert explorer farmer fighter financier firefighter fisherman footballer gardener \
            geographer geologist goldsmith governess guard guerrilla guide gynaecologist hacker headmaster \
            headmistress headteacher historian hunter illustrator immigrant innkeeper inspector instructor intern \
            interpreter inventor investigator investor jeweller judge juror labourer laborer landlord landowner \
            lecturer librarian lieutenant linguist lobbyist magistrate manager mathematician mechanic merchant \
            meteorologist midwife migrant miller miner missionary monk musician nanny naturalist neighbour neighbor \
            neurologist nun nurse nursemaid officer orderly owner pacifist paediatrician painter paralegal paramedic \
            partisan passenger pastor pathologist paymaster peasant pediatrician pensioner pharmacist physician \
            pianist pilot pirate planter playwright plumber poet policeman policewoman politician porter postman \
            preacher priest printer prisoner professor programmer psychiatrist psychologist pupil radiologist \
            rancher ranger receptionist refugee researcher resident sailor salesman saleswoman schoolteacher \
            scientist scout screenwriter sculptor secretary seaman seamstress sergeant servant shareholder sheriff \
            shopkeeper singer smuggler social-worker soldier songwriter spy statesman statistician steward \
            stewardess strategist student superintendent surgeon surveyor survivor tailor tanner teacher technician \
            tenant theologian therapist trader trainer translator treasurer tutor typist undersecretary veteran \
            vicar victim waiter waitress warden watchman weaver whistleblower widow widower witness woodcutter \
            worker youth
            """
        words.adjectiveEndings = "bound based led born backed owned run funded controlled style era wide"
        words.honours = "MP MPs MEP MSP MLA QC KC SC OBE CBE MBE KBE DBE GBE CMG KCMG QPM PhD DPhil MD FRS FBA Esq Rtd"
        words.bodyNouns = [String: String](lists: englishBodyNouns)
        words.membersNouns = "party gang cartel militia group"
        words.beliefEndings = ["ism", "isms"]
        words.offices = englishOffices
        words.stops = """
            Mr Mrs Ms Mx Dr Prof Gen Lt Col Maj Capt Sgt Cpl Brig Adm Cmdr Sen Rep Gov Pres Hon Rev Fr Messrs Amb Supt \
            Insp Jr Sr St Mt Ft Esq Atty Sens Reps Cong Pvt Supt Det Bros Inc Ltd Corp Co No Jan Feb Mar Apr Jun Jul Aug \
            Sep Sept Oct Nov Dec Wm Geo Chas Thos Jos
            """
        words.officeModifiers = "campaign party board team company staff club union church school police army club"
        words.beforeOffices = "its his her their the a an then former"
        words.beforeAgents = "by between told met asked thanked accused with"
        words.personPronouns = "who whom himself herself"
        words.partyWords = """
            petitioner petitioners respondent respondents defendant defendants plaintiff plaintiffs appellant appellants \
            appellee appellees claimant claimants
            """
        words.versus = "v vs versus"
        words.citers = "see cf id ibid accord compare"
        words.ways = "through to from toward towards beyond via throughout across"
        words.placeKinds = "capital city town state village port province"
        return words
    }()

    private static let englishOffices = [
        "sen": "Senator", "sens": "Senator", "rep": "Representative", "reps": "Representative", "gov": "Governor",
        "gen": "General", "lt": "Lieutenant", "col": "Colonel", "maj": "Major", "capt": "Captain", "sgt": "Sergeant",
        "cpl": "Corporal", "brig": "Brigadier", "adm": "Admiral", "cmdr": "Commander", "pres": "President",
        "prof": "Professor", "rev": "Reverend", "amb": "Ambassador", "supt": "Superintendent", "insp": "Inspector",
        "atty": "Attorney", "fr": "Father", "det": "Detective", "pvt": "Private",
    ]

    private static let englishBodyNouns = [
        "government-body": "ministry agency regulator watchdog commission",
        "armed-group": "militia militias guerrillas",
        "alliance": "alliance bloc",
        "media":
            "newspaper newspapers daily weekly tabloid broadsheet magazine broadcaster broadcasters website outlet channel",
        "organisation": """
        company companies firm firms corporation conglomerate consultancy startup start-up airline bank charity charities \
        ngo nonprofit non-profit foundation think-tank thinktank organisation organization group party union association \
        federation institute institution university college retailer manufacturer carmaker carmakers chipmaker \
        drugmaker publisher insurer subsidiary cartel gang club orchestra
        """,
    ]

    private static let englishHeads = [
        "government-body": """
        senate house treasury tribunal judiciary staff command fleet battalion regiment division squadron platoon \
        constabulary sheriff patrol patrols embassy consulate mission-control presidency chancellery legislature diet \
        knesset bundestag duma politburo governorate municipality customs intelligence security-service board reserve \
        taskforce marines mechanism force circuit regents
        """,
        "armed-group": "militants jihadists insurgents contras khmer-rouge legion liberation-army cartel gang mafia",
        "alliance": "confederation commonwealth entente axis allies",
        "media":
            "magazine weekly quarterly broadcasting news chronicle observer telegraph mirror sun inquirer examiner star courier globe",
        "organisation": """
        group holdings industries airlines airways motors partners technologies laboratories laboratory labs studios \
        pictures records entertainment brothers bros stores foods petroleum oil insurance securities \
        exchange orchestra band choir brotherhood sisterhood synod diocese archdiocese chamber consortium syndicate \
        clan tribe caucus faction junta collective guild lodge faculty body campaign team \
        unions federation fellowship congress-party democrats republicans conservatives greens liberals socialists communists \
        workers teamsters veterans scientists engineers physicians lawyers writers teachers nurses students \
        services security solutions electric telecom telecommunications pharmaceuticals chemicals steel railways railroad railway \
        museum archive archives planetarium observatory airline bancorp capital ventures enterprises associates consulting publishing publishers publications books \
        inc incorporated ltd limited llc llp plc corp co gmbh ag sa nv bv spa pjsc mining drilling shipping energy watch international worldwide without-borders
        """,
    ]

    private static let englishKnown: [String: String] = {
        let lists = [
            "government-body": """
            FBI,CIA,NSA,DEA,ATF,IRS,SEC,FCC,FDA,EPA,FAA,FEMA,DHS,DOJ,NASA,NIST,MI5,MI6,GCHQ,KGB,FSB,GRU,SVR,ISI,RAW,\
            IDF,PLA,Mossad,Congress,Parliament,Pentagon,Kremlin,White House,Supreme Court,Bundestag,Knesset,Scotland Yard,\
            Interpol,Europol,House of Commons,House of Lords,House of Representatives,Downing Street,NHS,CDC,NIH,Gestapo,\
            Federal Reserve,Secret Service,Coast Guard,Bundesbank,Politburo,Whitehall,Red Army,Wehrmacht,Luftwaffe,\
            Royal Navy,Royal Air Force,State Duma,Lok Sabha,Rajya Sabha,GAO,CBO,OMB,NTSB,TSA,NORAD,USAID,DARPA,BBC Trust
            """,
            "alliance": """
            NATO,Nato,EU,European Union,United Nations,UN,ASEAN,OPEC,Opec,Asean,African Union,Arab League,G7,G20,BRICS,SAARC,SEATO,\
            Warsaw Pact,European Economic Community,Commonwealth of Independent States
            """,
            "armed-group": """
            Hamas,Hezbollah,Hizbullah,Taliban,al-Qaeda,Al-Qaeda,al Qaeda,Al Qaeda,al-Qaida,Al-Qaida,Islamic State,ISIS,\
            ISIL,Boko Haram,al-Shabaab,Al-Shabaab,IRA,ETA,FARC,PKK,Houthis,Haqqani Network,Lashkar-e-Taiba,\
            Jaish-e-Mohammed,Tehrik-i-Taliban,Khmer Rouge,Viet Cong,Ku Klux Klan,Wagner Group,SS
            """,
            "media": """
            BBC,CNN,CBS,NBC,ABC News,Fox News,MSNBC,NPR,PBS,Reuters,Associated Press,AFP,Al Jazeera,Xinhua,TASS,RT,\
            New York Times,Washington Post,Wall Street Journal,Financial Times,Guardian,Economist,Le Monde,Der Spiegel,\
            Politico,Bloomberg,Haaretz,Dawn,Axios,ProPublica,BuzzFeed,Newsweek,New Yorker
            """,
            "organisation": """
            WHO,UNESCO,UNICEF,Unesco,Unicef,Fifa,Uefa,UNHCR,IMF,World Bank,WTO,IAEA,OECD,OSCE,FIFA,UEFA,IOC,ICC,ICJ,Red Cross,Red Crescent,\
            Amnesty International,Human Rights Watch,Greenpeace,Oxfam,NAACP,ACLU,AFL-CIO,NRA,Google,Facebook,Meta,\
            Twitter,Amazon,Apple,Microsoft,IBM,Intel,Nvidia,OpenAI,Anthropic,Tesla,SpaceX,Boeing,Airbus,Lockheed Martin,\
            Exxon,ExxonMobil,Shell,BP,Gazprom,Rosneft,Huawei,Samsung,Sony,Toyota,Volkswagen,General Motors,\
            General Electric,Wells Fargo,Western Union,Goldman Sachs,JPMorgan,Morgan Stanley,Lehman Brothers,Enron,WikiLeaks,Wikipedia,\
            Republican Party,Democratic Party,Lib Dem,Lib Dems,Labour,Fatah,Likud,PLO,IETF,W3C,IEEE,Mozilla,Netflix,Uber,Airbnb,Pfizer,\
            Moderna,AstraZeneca,Cambridge Analytica,DNC,RNC,WADA,Interfax,Transparency International,AT&T,Monsanto,\
            Black Lives Matter,Major League Soccer,Major League Baseball,Doctors Without Borders,Legal Services Corporation,Planned Parenthood,Boy Scouts
            """,
        ]
        var known: [String: String] = [:]
        for (kind, names) in lists { for name in names.split(separator: ",") { known[String(name)] = kind } }
        return known
    }()

    private static let englishPlaces: WordSet = """
        Aberdeen,Abidjan,Abu Dhabi,Abuja,Accra,Aden,Addis Ababa,Aleppo,Alexandria,Algiers,Alps,Amazon Basin,Amman,\
        Amsterdam,Anbar,Andes,Ankara,Antarctica,Antwerp,Appalachia,Arabia,Arctic,Arlington,Asia,Athens,Atlanta,Atlantic,\
        Auckland,Auschwitz,Austria-Hungary,Babylon,Baghdad,Baku,Bali,Balkans,Baltimore,Bamako,Bangalore,Bangkok,\
        Barcelona,Basel,Basra,Bath,Beirut,Belfast,Belgrade,Bengal,Benghazi,Berlin,Bern,Birmingham,Bogotá,Bombay,Bonn,\
        Boston,Brasília,Bratislava,Bremen,Brighton,Bristol,Brooklyn,Brussels,Bucharest,Budapest,Buenos Aires,Buffalo,\
        Cairo,Calais,Calcutta,Cambridge,Canberra,Cape Town,Caracas,Cardiff,Caribbean,Casablanca,Caucasus,Chechnya,\
        Chennai,Chernobyl,Chicago,Cincinnati,Cleveland,Cologne,Colombo,Columbus,Copenhagen,Crimea,Dallas,Damascus,\
        Danzig,Darfur,Davos,Dayton,Delhi,Denver,Detroit,Dhaka,Doha,Donbas,Donetsk,Dresden,Dubai,Dublin,Durban,\
        Edinburgh,Embankment,England,Essex,Eurasia,Europe,Falluja,Flanders,Florence,Frankfurt,Fukushima,Galilee,Gaza,\
        Gaza Strip,Gdańsk,Geneva,Genoa,Ghent,Glasgow,Golan Heights,Gotham,Grozny,Guam,Guangdong,Guantánamo,Guantanamo,\
        Hague,Hamburg,Hanoi,Harare,Harlem,Harvard Yard,Havana,Hawaii,Helmand,Helsinki,Hiroshima,Hollywood,Hong Kong,\
        Houston,Idlib,Islamabad,Istanbul,Jakarta,Jerusalem,Johannesburg,Judea,Kabul,Kampala,Kandahar,Karachi,Kashmir,\
        Khartoum,Kherson,Kharkiv,Kiev,Kigali,Kinshasa,Kobe,Kolkata,Kosovo,Kraków,Kurdistan,Kyiv,Kyoto,Lagos,Lahore,\
        Lancashire,Las Vegas,Leeds,Leipzig,Leningrad,Lhasa,Lima,Lisbon,Liverpool,London,Los Angeles,Luanda,Lucknow,\
        Luxor,Lyon,Madrid,Manchester,Manchuria,Manhattan,Manila,Mariupol,Marseille,Mecca,Medina,Mediterranean,\
        Melbourne,Memphis,Mesopotamia,Mexico City,Miami,Middle East,Midwest,Milan,Minneapolis,Minsk,Mogadishu,Montreal,\
        Moscow,Mosul,Mumbai,Munich,Nagasaki,Nairobi,Nanjing,Nanking,Naples,Nashville,New Delhi,New England,New Orleans,\
        New York,New York City,Newark,Newcastle,Normandy,Northern Ireland,Nottingham,Nuremberg,Oakland,Odessa,Odesa,\
        Orient,Oslo,Oxford,Pacific,Palermo,Palmyra,Paris,Patagonia,Pearl Harbor,Peking,Peshawar,Philadelphia,Phoenix,\
        Pittsburgh,Portland,Potomac,Prague,Pretoria,Provence,Prussia,Punjab,Pyongyang,Quetta,Rafah,Ramallah,Raqqa,\
        Rawalpindi,Rhine,Rhineland,Riga,Rio de Janeiro,Riyadh,Rome,Rotterdam,Sahara,Sahel,Saigon,Salem,Salzburg,\
        Samarkand,San Diego,San Francisco,San José,Sana'a,Santiago,São Paulo,Sarajevo,Sarasota,Scandinavia,Scotland,\
        Seattle,Seoul,Sevastopol,Shanghai,Siberia,Sichuan,Sicily,Silesia,Sinai,Sindh,Smolensk,Sofia,Soho,Srebrenica,\
        Stalingrad,Stockholm,St. Petersburg,St. Louis,Strasbourg,Stuttgart,Suez,Sussex,Swat,Sydney,Tallinn,Tangier,\
        Tashkent,Tbilisi,Tehran,Tel Aviv,Tibet,Tigray,Tokyo,Toronto,Trieste,Tripoli,Tunis,Turin,Tuscany,Ulster,Utrecht,\
        Valencia,Vancouver,Venice,Verona,Versailles,Vienna,Vilnius,Wales,Warsaw,Washington,Waterloo,Waziristan,\
        West Bank,Western Europe,Eastern Europe,Wuhan,Xinjiang,Yalta,Yangon,Yorkshire,Ypres,Zagreb,Zurich,Zürich,\
        Pennsylvania Avenue,Oxfordshire,Lichfield,Streatham,Southwark,Westminster,Kensington,Chelsea,Soweto,Palo Alto,\
        Silicon Valley,Long Island,Staten Island,Queens,Bronx,Hudson,Mississippi,Danube,Thames,Nile,Ganges,Volga,Tigris,\
        Euphrates,Himalayas,Balochistan,Balochistan Province,Khyber Pakhtunkhwa,North Waziristan,Urumqi,Kunming
        """
}
