extension ClaimWords {
    /// What is counted of an event, and how English says it.
    static let englishFamilies: [Family] = [
        Family(
            "killed dead deaths death fatalities died martyred",
            verbs: """
                kill kills killed killing slew murder murdered murdering massacred massacring martyred martyring \
                slaughtered slaughtering butchered drowned drowning executed executing massacre massacres slaughter slaughters \
                butchering lynched lynching beheaded beheading exterminated exterminating assassinated \
                assassinating
                """,
            states: """
                killed dead died die dying drown slain murdered massacred martyred slaughtered butchered drowned executed \
                perished perish lynched beheaded exterminated assassinated
                """,
            nouns: "deaths fatalities lives", singles: "death fatality life",
            manners: "suffocated asphyxiated incinerated electrocuted gassed",
            phrases: """
                lost their lives,lost his life,lost her life,lose their lives,gunned down,gunning down,mown down,\
                mowed down,mowing down,cut down,shot dead,shooting dead,put to death,burned to death,burnt to death,\
                crushed to death,trampled to death,beaten to death,stabbed to death,hacked to death,bled to death,\
                starved to death,frozen to death,choked to death,embraced martyrdom,met their deaths,\
                met their death,to their deaths,swept to their deaths,fell to their deaths,plunged to their deaths,\
                hurled to their deaths,swept to his death,fell to his death,plunged to his death,proved fatal to,was fatal to,shot and killed,shooting and killing,\
                hit and killed,struck and killed,did not survive,never came home,did not come home,burned alive,\
                burnt alive,buried alive,fell victim,laid down their lives,gave their lives,succumbed to,fatally injured,\
                fatally wounded,fatally shot,lethally shot,fatally stabbed,lost their life,claimed the lives of,\
                taking the lives of,lose their life,took the lives of,claiming the lives of,carried off,carrying off,\
                wiped out,wiping out,never returned,did not return,failed to return,met a violent death,met violent deaths,\
                put to the sword,blown to pieces,blown apart,torn to pieces,torn apart,gave up their lives,\
                paid with their lives,shot to death,clubbed to death,kicked to death,bludgeoned to death,stoned to death,\
                cut to pieces,swept away,fell dead,lay dead,not survive
                """,
            deeds: "death,deaths,killing,murder,massacre,loss,slaughter,slaying,drowning,lynching,execution",
            frames: """
                cost costing costs – their lives,cost costing costs – their life,\
                burned burning burnt crushed crushing trampled trampling shot shooting stabbed stabbing beat beaten beating \
                hacked hacking – to death,took takes taking – down with,took takes taking – with it,\
                sent sending swept sweeping hurled hurling plunged plunging – to their deaths,\
                robbed robbing deprived – of their lives
                """, isDeath: true),
        Family(
            "injured wounded injuries hurt",
            verbs: """
                injure injures injured injuring wound wounds wounded wounding hurt hurting maimed maiming hospitalised \
                hospitalising hospitalized hospitalizing crippled crippling scalded scalding
                """,
            states: "injured wounded hurt maimed hospitalised hospitalized crippled scalded concussed",
            nouns: "injuries", singles: "injury",
            phrases: """
                suffered injuries,suffering injuries,sustaining injuries,suffered wounds,sustained injuries,sustained wounds,suffered burns,\
                sustained burns,suffered gunshot injuries,sustained gunshot injuries,suffered gunshot wounds,sustained gunshot wounds,shot and wounded,\
                shooting and wounding,with injuries,with wounds,with burns,treated for injuries,treated for burns,treated for wounds,reported injuries,taken to hospital,taken to hospitals,treated in hospital,\
                treated in hospitals,treated at hospitals,treated for smoke inhalation,admitted to hospital,\
                admitted to hospitals,rushed to hospital,rushed to hospitals,needed hospital treatment,\
                required hospital treatment,needed medical treatment,needed medical attention,required medical treatment,\
                required medical attention,received medical treatment,sought medical treatment,needed treatment,\
                required treatment,escaped with injuries,were nursing injuries,sustained an injury
                """,
            deeds: "wounding",
            frames: """
                sent sending put – to hospital,sent sending – to hospitals,put putting landed – in hospital,\
                put putting landed – in the hospital,sent sending – to the hospital,left leaving – with injuries,\
                left leaving – with wounds,left leaving – in need of treatment
                """),
        Family(
            "arrested arrests", verbs: "arrest arrests arrested arresting apprehended apprehending",
            states: "arrested apprehended handcuffed", nouns: "arrests", singles: "arrest",
            phrases: """
                taken into custody,took into custody,in handcuffs,in custody,rounded up,rounding up,placed under arrest,\
                put under arrest,taken prisoner by,thrown into jail,thrown into prison,thrown in jail,thrown in prison,\
                hauled off to jail,hauled off to prison,taken to jail,carted off to jail,led away in handcuffs,\
                put behind bars,picked up by police,picked up by the police,taken away by the police,taken in for questioning
                """,
            deeds: "arrest,arrests",
            frames: """
                took taking taken – into custody,placed placing put putting – under arrest,\
                threw throwing – into jail,threw throwing – into prison,threw throwing – in jail
                """, near: "detained", continues: true),
        Family(
            "detained detentions", verbs: "detain detains detained detaining", states: "detained",
            nouns: "detentions", deeds: "detention", near: "arrested", continues: true),
        Family(
            "missing", states: "missing unaccounted", manners: "vanished disappeared",
            phrases: """
                unaccounted for,reported missing,went missing,gone missing,never found,never been found,never recovered,whose bodies were never found,\
                whose bodies were never recovered,\
                listed as missing,posted as missing,posted missing,listed missing,reported as missing,\
                recorded as missing,not been found,not been accounted for,never accounted for,disappeared without trace,\
                disappeared without a trace,vanished without trace,vanished without a trace
                """,
            frames: """
                left leaving – unaccounted for,list lists listed listing posted post – as missing,\
                reported report reports recorded records – as missing,reported report reports – missing
                """, continues: true),
        Family(
            "rescued saved", verbs: "rescue rescued rescuing save saved saving", states: "rescued saved",
            phrases: "pulled alive,pulled out alive,pulled to safety,plucked from the sea,pulled from the water",
            deeds: "rescue", continues: true),
        Family(
            "abducted kidnapped", verbs: "abduct abducted abducting kidnap kidnapped kidnapping",
            states: "abducted kidnapped", deeds: "abduction,kidnapping"),
        Family(
            "displaced homeless", verbs: "displace displaces displaced displacing uprooted uprooting uproots",
            states: "displaced homeless uprooted dispossessed unhoused", manners: "fled",
            phrases:
                """
                lost their homes,made homeless,left homeless,rendered homeless,driven from their homes,driven from their land,driven from their lands,driven from their farms,\
                driven from their villages,driven from their houses,driven from the town,driven from the city,\
                forced from their homes,fled their homes,lost their houses,left without homes,left without a home,\
                left without shelter,out of their homes,forced to flee,forced to leave their homes,\
                forced to abandon their homes,had to leave their homes,had to abandon their homes,had to flee,leave home,lose their homes,\
                abandoned their homes,left their homes,fled their villages,turned out of their homes,\
                burned out of their homes,driven out of their homes,without a roof over their heads
                """,
            deeds: "displacement,uprooting",
            frames: """
                drove driven driving forced forcing – from their homes,drove driven driving – from the town,\
                drove driven driving – from the city,drove driven driving – from the village,drove driven driving – from their land,\
                forced forcing – to flee,forced forcing – to leave,\
                drove driven driving forced forcing – out of their homes,forced forcing – to abandon their homes,\
                made makes making rendered rendering left leaving – homeless,left leaving – without homes,\
                left leaving – without a home,left leaving – without shelter,left leaving – without a roof
                """,
            near: "evacuated", continues: true),
        Family(
            "survivors survived", states: "survived", nouns: "survivors",
            phrases: "came out alive,got out alive,were saved", continues: true),
        Family(
            "captured prisoners captives", verbs: "capture captures captured capturing", states: "captured",
            nouns: "prisoners captives",
            phrases: "taken prisoner,taken captive,made prisoner,carried into captivity",
            deeds: "capture", continues: true),
        Family(
            "evacuated", verbs: "evacuate evacuated evacuating airlifted airlifting", states: "evacuated airlifted",
            phrases: "brought to safety,taken to safety,flown to safety,flown out,lifted out",
            deeds: "evacuation", frames: "forced forcing – to evacuate", continues: true,
            precedes: true),
    ]

    /// How long an event was.
    static let englishLengths = Family(
        "minutes hours days weeks months years", verbs: "lasted lasts lasting",
        phrases: "lasted for,lasting for,went on for,raged for,burned for,continued for,dragged on for")

    /// Sums of money that are counted of an event.
    static let englishSums: [Family] = [
        Family(
            "damage damages cost costs losses", verbs: "cost costs costing", nouns: "damage damages losses destruction"),
        Family("stolen loot haul", verbs: "stole stealing netted", states: "stolen taken", nouns: "loot haul"),
    ]
}
