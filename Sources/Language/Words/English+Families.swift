extension ClaimWords {
    /// What is counted of an event, and how English says it.
    static let englishFamilies: [Family] = [
        Family(
            "killed dead deaths death fatalities died martyred",
            verbs: """
                kill kills killed killing slew murder murdered murdering massacred massacring martyred martyring \
                slaughtered slaughtering butchered drowned drowning executed executing
                """,
            states: """
                killed dead died die dying slain murdered massacred martyred slaughtered butchered drowned executed \
                perished perish
                """,
            nouns: "deaths fatalities lives",
            phrases: """
                lost their lives,lost his life,lost her life,lose their lives,gunned down,gunning down,mown down,\
                mowed down,mowing down,cut down,shot dead,shooting dead,put to death,burned to death,burnt to death,\
                crushed to death,trampled to death,beaten to death,stabbed to death,hacked to death,bled to death,\
                starved to death,frozen to death,choked to death,embraced martyrdom,met their deaths,\
                met their death,to their deaths,proved fatal to,was fatal to,shot and killed,shooting and killing,\
                hit and killed,struck and killed,did not survive,never came home,did not come home,burned alive,\
                burnt alive,buried alive,fell victim,laid down their lives,gave their lives,succumbed to,fatally injured,\
                fatally wounded,fatally shot,lethally shot,fatally stabbed,lost their life,claimed the lives of,\
                taking the lives of,lose their life
                """,
            deeds: "death,killing,murder,massacre,loss",
            frames: """
                cost costing costs – their lives,cost costing costs – their life,\
                burned burning burnt crushed crushing trampled trampling – to death
                """, isDeath: true),
        Family(
            "injured wounded injuries hurt",
            verbs: """
                injure injures injured injuring wound wounds wounded wounding hurt hurting maimed maiming
                """,
            states: "injured wounded hurt maimed hospitalised hospitalized", nouns: "injuries",
            phrases: """
                suffered injuries,suffering injuries,sustaining injuries,suffered wounds,sustained injuries,sustained wounds,suffered burns,\
                sustained burns,suffered gunshot injuries,sustained gunshot injuries,suffered gunshot wounds,sustained gunshot wounds,shot and wounded,\
                shooting and wounding,treated for injuries,treated for burns,treated for wounds,reported injuries
                """,
            deeds: "wounding", frames: "sent sending put – to hospital,sent sending – to hospitals"),
        Family(
            "arrested arrests", verbs: "arrest arrests arrested arresting", states: "arrested", nouns: "arrests",
            phrases: "taken into custody,took into custody,in handcuffs,in custody,rounded up,rounding up",
            deeds: "arrest", frames: "took taking taken – into custody", near: "detained", continues: true),
        Family(
            "detained detentions", verbs: "detain detains detained detaining", states: "detained",
            nouns: "detentions", deeds: "detention", near: "arrested", continues: true),
        Family(
            "missing", states: "missing unaccounted",
            phrases: "unaccounted for,reported missing,went missing,gone missing", continues: true),
        Family(
            "rescued saved", verbs: "rescue rescued rescuing save saved saving", states: "rescued saved",
            phrases: "pulled alive,pulled out alive,pulled to safety,plucked from the sea,pulled from the water",
            deeds: "rescue", continues: true),
        Family(
            "abducted kidnapped", verbs: "abduct abducted abducting kidnap kidnapped kidnapping",
            states: "abducted kidnapped", deeds: "abduction,kidnapping"),
        Family(
            "displaced homeless", verbs: "displace displaces displaced displacing", states: "displaced homeless",
            phrases:
                "lost their homes,made homeless,left homeless,rendered homeless,driven from their homes,forced from their homes,fled their homes",
            deeds: "displacement",
            frames:
                "drove driving forced forcing – from their homes,forced forcing – to flee,forced forcing – to leave",
            continues: true),
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
