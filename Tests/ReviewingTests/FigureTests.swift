import TestSupport
import Base
import Model
import Testing

@testable import Reviewing

@Suite("Figures in sentences that name an event")
struct FigureTests {
    /// What is understood of a sentence on an event that declares these figures, as `killed 31 · injured almost 100`.
    private func understood(_ sentence: String) async -> String {
        var desk = Draft()
        desk.event(
            "attack", "School attack",
            figures: [
                ("killed", "141"), ("injured", "100"), ("arrested", "5"), ("children", "132"),
                ("civilians killed", "18"),
                ("missing", "3"), ("looted", "9"),
            ])
        desk.event("other", "Station attack", figures: [("killed", "29")])
        desk.article("a", sentence)
        let event = await desk.site().events.firstIndex { $0.record.title == "School attack" } ?? Handle(0)
        return await desk.review().statements[event].map { "\($0.figure) \($0.quantity.inWords)" }.joined(
            separator: " · ")
    }

    @Test(
        "Figures under names of the editor's own, by their verb or by a noun that counts all of them",
        arguments: [
            ("The Vale flood destroyed 200 homes.", "homes destroyed 200"),
            ("In the Vale flood, 250 homes were destroyed.", "homes destroyed 250"),
            ("The Vale flood damaged 20 bridges along the river.", "bridges damaged 20"),
            ("The Vale flood destroyed 40 barns.", ""),
            ("The Vale flood saw 9 boats sunk.", "boats sunk 9"),
            ("In the Vale flood 120 prisoners were exchanged.", "prisoners exchanged 120"),
            ("There were 200 breaches in the Vale flood.", "breaches 200"),
            ("Engineers recorded 40 breaches in the Vale flood.", "breaches 40"),
            ("Officials reported 29 breaches of the Vale flood.", "breaches 29"),
            ("The Vale flood left 90 breaches in all.", "breaches 90"),
            ("The Vale flood began with 3 breaches.", ""),
            ("In the Vale flood 12 breaches were severe.", ""),
            ("Only 173 people survived the Vale flood.", "survivors 173"),
            ("Eight hundred prisoners escaped in the Vale flood.", "escaped 800"),
            ("The Vale flood destroyed 96 homes and 9 boats.", "homes destroyed 96"),
            ("The Vale flood destroyed 96 bridges and damaged another 40.", "bridges damaged 40"),
            ("The Vale flood killed 96 bridges and damaged 40.", ""),
            ("The Vale flood destroyed 2,000 roads and 96 homes.", "homes destroyed 96"),
            ("The Vale flood razed 96 houses.", "homes destroyed 96"),
            ("In the Vale flood, 999 residential homes were destroyed.", "homes destroyed 999"),
            ("In the Vale flood, 20 residential homes were destroyed.", ""),
            ("The force of the Vale flood damaged 20 bridges.", "bridges damaged 20"),
            ("The film of the Vale flood damaged 20 bridges.", ""),
        ])
    func ownNames(_ sentence: String, _ figures: String) async {
        var desk = Draft()
        desk.event(
            "flood", "Vale flood",
            figures: [
                ("homes destroyed", "300"), ("bridges damaged", "12"), ("boats sunk", "7"), ("breaches", "140"),
                ("prisoners exchanged", "88"), ("survivors", "137"), ("escaped", "384"),
            ])
        desk.article("a", sentence)
        let found = await desk.review().statements[Handle(0)]
        #expect(found.map { "\($0.figure) \($0.quantity.inWords)" }.joined(separator: " · ") == figures)
    }

    @Test(
        "Verbs with their number",
        arguments: [
            ("The School attack killed 31.", "killed 31"),
            ("The School attack killed 31 people.", "killed 31"),
            ("The School attack killed 31 and injured almost 100.", "killed 31 · injured almost 100"),
            ("The School attack killed 31 people and injured almost 100 others.", "killed 31 · injured almost 100"),
            ("The School attack killed 31 people, wounding another 40.", "killed 31 · injured 40"),
            ("The School attack, killing 31 and wounding 40, shocked the city.", "killed 31 · injured 40"),
            ("The School attack left 31 people dead.", "killed 31"),
            ("The School attack in the old town last week that killed 31 people stayed unsolved.", "killed 31"),
            ("A report on the School attack at a crossing near Port Vale that left 31 dead was late.", "killed 31"),
            ("Editors wrote of the School attack in Port Vale, Norland, in which men killed 31.", "killed 31"),
            ("The School attack (16 December 2014 in Port Vale) killed 31.", "killed 31"),
            ("A gas leak caused the School attack and left 31 people dead.", "killed 31"),
            ("A gas leak that killed 31 people caused the School attack.", ""),
            ("It was the worst accident since the School attack killed 31 people.", "killed 31"),
            ("Since the School attack struck the city, 31 people have died of hunger.", ""),
            ("More than 31 people have died since the School attack began.", "killed more than 31"),
            ("Police say 31 people died since the School attack.", ""),
            ("Mass arrests followed the School attack, with 40 people arrested.", "arrested 40"),
            ("An inquiry into the School attack that killed 31 people is expected to end.", "killed 31"),
            ("According to officials, 31 people died and the School attack caused a panic.", "killed 31"),
            ("In 2012, 31 people died and the School attack caused a panic.", ""),
            ("The School attack, which came in one wave after another, killed 31.", "killed 31"),
            ("The School attack that has no name killed 31 people.", "killed 31"),
            ("The School attack measuring 7 on the scale killed 31 people.", "killed 31"),
            ("The School attack triggered by a quarrel killed 31 people.", "killed 31"),
            ("Debris from the School attack killed 31 people.", "killed 31"),
            (
                "At least 31 people were killed and 40 injured in the School attack.",
                "killed at least 31 · injured at least 40"
            ),
            ("In the School attack 31 people were killed and 40 injured.", "killed 31 · injured 40"),
            ("Men from the School attack killed 31 people.", ""),
            ("The School attack at the Hall in Port Vale, killed 31 people.", "killed 31"),
            ("The School attack killed 31 since it began in April.", "killed 31"),
            ("The School attack was one of the worst disasters of its time, killing 31 people.", "killed 31"),
            ("In the School attack 20 guards and 15 drivers were killed.", ""),
            ("After a week without rain, the School attack killed 31 people.", "killed 31"),
            ("The School attack was a car bombing in which 31 people died.", "killed 31"),
            ("The School attack was the deadliest and most costly of its time, killing 31 people.", "killed 31"),
            ("The School attack caused a stampede and fires, killing 31 people.", "killed 31"),
            ("The School attack killed 1999 people.", "killed 1,999"),
            ("The School attack claimed 1985 lives.", "killed 1,985"),
            ("31 people were killed due to the School attack.", "killed 31"),
            ("Police made 12 arrests related to the School attack.", "arrested 12"),
            ("31 people were killed in the School attack early Sunday.", "killed 31"),
            ("31 people were killed in the School attack during the annual fair.", "killed 31"),
            ("The School attack in Port Vale last Friday left 31 dead.", "killed 31"),
            ("In the School attack 31 people were killed, with no injuries reported.", "killed 31"),
            ("In the School attack men killed 31 people, and killed 9 more.", ""),
            ("Throughout the county, the School attack caused 8 deaths.", ""),
            ("In the School attack 31 people were tragically murdered.", "killed 31"),
            ("In the School attack 31 people were killed and many more injured.", "killed 31"),
            ("At least 31 people were killed and many more injured in the School attack.", "killed at least 31"),
            ("31 people were killed at a hall in Port Vale, Norland, during the School attack.", "killed 31"),
            ("Four men died and 40 people were injured when the School attack took place.", "injured 40"),
            ("In the School attack, men stormed a hall and a market killing 31 people.", "killed 31"),
            ("In the School attack 40 people were seriously injured.", ""),
            ("After the School attack 7 people remained missing.", ""),
            ("The School attack took place when gunmen killed 31 people.", "killed 31"),
            ("In the School attack 150 members of the town's rowing club were killed.", "killed 150"),
            ("In our worst forecast, the School attack cost 31 lives.", ""),
            ("The School attack killed 31 people and caused an estimated 4 million in losses.", "killed 31"),
            ("On the day of the School attack, 31 people lost their lives.", "killed 31"),
            ("Casualties of the School attack stand at 31 deaths and 42 injuries.", "killed 31 · injured 42"),
            (
                "Some 31 people were killed in the School attack, adding that it was not clear who did it.",
                "killed about 31"
            ),
            ("At least 8 people including the driver were killed in the School attack.", "killed at least 8"),
            ("The School attack, in which 15 people were killed, 43 wounded, was brief.", "killed 15 · injured 43"),
            (
                "In the School attack during the Norland Civil War, gunmen struck the market, killing 31 people.",
                "killed 31"
            ),
            ("The School attack in the north and the riot in the south killed 31 people.", ""),
            ("The boats came under fire in the School attack, one struck by a shell, killing 31.", ""),
            ("In the School attack 31 people died; the gunmen then murdered them all.", ""),
            ("The School attack of the men that killed 31 elsewhere was the worst.", ""),
            ("The School attack in a year that killed 31 journalists was one of many.", ""),
            ("The film about the School attack in Port Vale that killed 150 extras was long.", ""),
            ("The School attack was a repeat of the 1987 flood in which 150 people died.", ""),
            ("The School attack set off the 2011 tsunami, which killed 15,000 people.", ""),
            ("The School attack in Port Vale, Norland, in which some say 150 died, was small.", ""),
            ("In the School attack, on its second day, 31 people were killed.", ""),
            ("The School attack killed 150 people a day.", ""),
            ("Twelve people have died in Norland as a result of the School attack.", ""),
            ("In the School attack it was quiet a mile from the hall, where two men killed 150 people.", ""),
            ("The School attack came after a raid that killed 31.", ""),
            (
                "The School attack left at least 31 dead and more than 100 wounded.",
                "killed at least 31 · injured more than 100"
            ),
            ("The School attack claimed 31 lives.", "killed 31"),
            ("The School attack killed two lakh.", "killed 200,000"),
            ("The School attack took the lives of 31 people.", "killed 31"),
            ("Police arrested 12 people over the School attack.", "arrested 12"),
            ("Police arrested 12 suspects over the School attack.", "arrested 12"),
            ("Police arrested 4 suspects over the School attack.", ""),
            ("Police detained 12 people after the School attack.", "arrested 12"),
            ("Police took 12 people into custody after the School attack.", "arrested 12"),
            ("Gunmen shot dead 31 people in the School attack.", "killed 31"),
            ("The School attack, in which gunmen shot dead 31 people, was long.", "killed 31"),
            ("The School attack martyred 31 worshippers.", "killed 31"),
            ("The School attack cost the lives of 31 villagers.", "killed 31"),
            ("The School attack caused the deaths of 31 people.", "killed 31"),
            ("Thieves looted 12 in the School attack.", "looted 12"),
            ("The School attack cost 31 people their lives.", "killed 31"),
            ("The School attack proved fatal to 31 people.", "killed 31"),
            ("The death toll of the School attack, 31, is known.", "killed 31"),
            ("The School attack resulted in the death of 31 people.", "killed 31"),
            ("Fatalities in the School attack numbered 31.", "killed 31"),
            ("The School attack at a hall in the old town killed 31 people.", "killed 31"),
            ("The School attack, caused by a quarrel over a shooting, claimed 31 lives.", "killed 31"),
            ("The School attack cost 31 of the 190 on board their lives.", "killed 31"),
            ("The School attack left 31 of the town's 190 pupils dead.", "killed 31"),
            ("The School attack was short: it is thought to have killed 31 people.", "killed 31"),
            ("A march to the School attack memorial killed 31.", ""),
            ("Gunmen killed 31 people, most of them old, in the School attack.", "killed 31"),
            ("Five were held, and 31 people lost their lives, in the School attack.", "killed 31"),
            ("31 passengers and crew were killed in the School attack.", "killed 31"),
            ("In Port Vale 31 people died in the School attack.", ""),
            ("In Port Vale 150 people died in the School attack.", "killed 150"),
            ("Of Port Vale's 200 pupils, 31 were killed in the School attack.", ""),
        ])
    func verbs(_ sentence: String, _ figures: String) async {
        #expect(await understood(sentence) == figures)
    }

    @Test(
        "States and nouns behind their number",
        arguments: [
            ("In the School attack 31 people were killed.", "killed 31"),
            ("In the School attack 31 were killed and 40 injured.", "killed 31 · injured 40"),
            ("In the School attack 31 people died.", "killed 31"),
            ("In the School attack 31 people had died.", "killed 31"),
            ("In the School attack 31 people lost their lives.", "killed 31"),
            ("The 31 people killed in the School attack were buried.", "killed 31"),
            ("The School attack, with 31 dead, was the worst.", "killed 31"),
            ("There were 31 deaths in the School attack.", "killed 31"),
            ("There were 40 injuries in the School attack.", "injured 40"),
            ("The death toll of the School attack was 31.", "killed 31"),
            ("The toll of the School attack was put at 31.", "killed 31"),
            ("The number of wounded in the School attack was 40.", "injured 40"),
            ("The wounded of the School attack, some 40 by the official count, lay there.", "injured about 40"),
            ("The School attack, with 31 fatalities and 40 injuries, was the worst.", "killed 31 · injured 40"),
            ("The School attack (31 dead, 40 wounded) was the worst.", "killed 31 · injured 40"),
            ("The School attack, which left 31 dead, was the worst.", "killed 31"),
            ("The School attack of 16 December 2014, which killed 31 people, is not forgotten.", "killed 31"),
            ("The worst day was the School attack, when 31 people died.", "killed 31"),
            ("Thirty-one people – most of them old – died in the School attack.", "killed 31"),
            ("Those injured in the School attack numbered 40.", "injured 40"),
            ("Officially the School attack killed 31.", "killed 31"),
            ("The School attack, in which 31 were put to death, was the worst.", "killed 31"),
            ("Of the 31 people killed in the School attack, most were old.", "killed 31"),
            ("In the School attack 31 people, most of them old, were gunned down.", "killed 31"),
            ("An inquiry into the School attack found that 31 people had died.", "killed 31"),
            ("All 31 people on board died in the School attack.", "killed 31"),
            ("Nobody died in the School attack.", "killed 0"),
            ("The 31 dead of the School attack were buried.", "killed 31"),
            ("As a result of the School attack 31 people died.", "killed 31"),
            ("With a death toll of 31, the School attack was the worst.", "killed 31"),
            ("The School attack is thought to have killed 31 people.", "killed 31"),
            ("After the School attack 7 people were unaccounted for.", "missing 7"),
            ("Twelve people were taken into custody after the School attack.", "arrested 12"),
            ("The School attack shook the city. It killed 31.", ""),
            ("The School attack killed 160 worshippers and guards.", "killed 160"),
            ("The School attack had a death toll of 31.", "killed 31"),
            ("The toll in the School attack rose to 31.", ""),
            ("In the School attack the death toll rose to at least 31.", "killed at least 31"),
            ("In the School attack the death toll stands at 31.", "killed 31"),
            ("In the School attack the death toll rose by 31.", ""),
            ("Four people are still missing in the School attack.", ""),
            ("In the School attack 4 people were reported missing.", "missing 4"),
            ("The School attack led to twelve arrests.", "arrested 12"),
            ("In the School attack 31 people were shot and killed.", "killed 31"),
            ("Of the 31 people who died in the School attack, most were old.", "killed 31"),
            ("The School attack remains the worst massacre of the war, with 31 deaths.", "killed 31"),
            ("Never did so many die as in the School attack, which took 151 lives.", "killed 151"),
            ("The toll of the School attack, at 31, was the highest.", "killed 31"),
            ("In all, 31 people did not survive the School attack.", "killed 31"),
            ("In the School attack 40 people suffered gunshot wounds.", "injured 40"),
        ])
    func states(_ sentence: String, _ figures: String) async {
        #expect(await understood(sentence) == figures)
    }

    @Test(
        "A figure is the event's where nothing else happens in its sentence",
        arguments: [
            ("31 people died when the School attack tore through the hall.", "killed 31"),
            ("At least 31 people are dead after the School attack, police say.", "killed at least 31"),
            ("The School attack swept through the hall shortly after midnight, killing 151.", "killed 151"),
            ("The School attack has shaken the town since Thursday and claimed 31 lives.", "killed 31"),
            (
                "The School attack, the worst that the town had known, took 151 lives in less than half an hour.",
                "killed 151"
            ),
            ("The School attack shook the hall; 31 people died.", "killed 31"),
            ("What became known as the School attack killed 31 people.", "killed 31"),
            ("The School attack, also known as the hall fire, killed 31 people.", "killed 31"),
            ("The School attack involved the shooting of pupils and killed 31 people.", "killed 31"),
            ("Although the first reports spoke of few victims, the School attack killed 31 people.", "killed 31"),
            ("Thirty-one people would die in the School attack.", "killed 31"),
            ("150 of the 175 pupils were killed in the School attack.", "killed 150"),
            ("The death toll from the School attack, the worst in years, was put at 31.", "killed 31"),
            ("A meeting of 28 January dealt with the School attack that killed 31.", "killed 31"),
            ("The report of 1996 names the 31 people killed in the School attack.", "killed 31"),
            ("Last month's School attack left 31 people dead.", "killed 31"),
            ("The School attack resulted in 31 total deaths, 18 of them of pupils.", "killed 31"),
        ])
    func sole(_ sentence: String, _ figures: String) async {
        #expect(await understood(sentence) == figures)
    }

    @Test(
        "Numbers, hedges and ranges",
        arguments: [
            ("The School attack killed at least 141.", "killed at least 141"),
            ("The School attack killed more than 100 people.", "killed more than 100"),
            ("The School attack killed over 100 people.", "killed more than 100"),
            ("The School attack killed some 100 people.", "killed about 100"),
            ("The School attack killed about 100 people.", "killed about 100"),
            ("The School attack killed nearly 100 people.", "killed nearly 100"),
            ("The School attack killed no fewer than 31 people.", "killed at least 31"),
            ("The School attack killed up to 31 people.", "killed up to 31"),
            ("The School attack killed as many as 31 people.", "killed up to 31"),
            ("The School attack killed an estimated 31 people.", "killed about 31"),
            ("The School attack killed a total of 31 people.", "killed 31"),
            ("The School attack killed between 130 and 150 people.", "killed 130 to 150"),
            ("The School attack killed between one hundred and two hundred people.", "killed 100 to 200"),
            ("The School attack killed 130–150 people.", "killed 130 to 150"),
            ("The School attack killed 130 to 150 people.", "killed 130 to 150"),
            ("The School attack killed thirty-one people.", "killed 31"),
            ("The School attack killed thirty one people.", "killed 31"),
            ("The School attack killed a dozen people.", "killed about 12"),
            ("The School attack killed about a dozen people.", "killed about 12"),
            ("The School attack killed more than two dozen people.", "killed more than 24"),
            ("The School attack killed half a dozen people.", ""),
            ("The School attack killed two hundred and five people.", "killed 205"),
            ("The School attack killed a hundred people.", "killed 100"),
            ("The School attack killed 1,200 people.", "killed 1,200"),
            ("The School attack killed 1\u{202F}200 people.", "killed 1,200"),
            ("The School attack killed 3,5 people.", ""),
            ("The School attack killed 1.2 million people.", "killed 1,200,000"),
            ("The School attack killed one thousand two hundred people.", "killed 1,200"),
            ("The School attack killed scores of people.", ""),
            ("The School attack killed dozens.", ""),
            ("The School attack killed hundreds of people.", ""),
            ("The School attack killed several hundred people.", ""),
        ])
    func numbers(_ sentence: String, _ figures: String) async {
        #expect(await understood(sentence) == figures)
    }

    @Test(
        "Parts are told from the whole",
        arguments: [
            ("The School attack killed 141 people (including 132 children).", "killed 141 · children 132"),
            ("The School attack killed 141 people, including 132 children.", "killed 141 · children 132"),
            ("141 people, 132 of them children, were killed in the School attack.", "killed 141 · children 132"),
            ("141 people (including 132 children) were killed in the School attack.", "killed 141 · children 132"),
            ("The School attack left 141 people dead, of whom 132 were children.", "killed 141 · children 132"),
            ("The School attack killed 132 children.", "children 132"),
            ("The School attack killed 18 civilians.", "civilians killed 18"),
            ("The School attack left 18 civilians dead.", "civilians killed 18"),
            ("The School attack killed 18 civilians and soldiers.", ""),
            ("The School attack killed 12 soldiers.", ""),
            ("The School attack killed 31 Chinese people.", ""),
            ("The School attack killed 12 more people.", ""),
            ("The School attack killed 31 of its members.", ""),
            ("The school had 1,100 children on the day of the School attack.", ""),
            ("Of the 141 people killed in the School attack, 12 were soldiers.", "killed 141"),
        ])
    func parts(_ sentence: String, _ figures: String) async {
        #expect(await understood(sentence) == figures)
    }

    @Test(
        "What is not plainly said of this event is passed over",
        arguments: [
            "The School attack did not kill 31 people.",
            "The School attack could have killed 31 people.",
            "The School attack killed no 31 people.",
            "Did the School attack kill 31 people?",
            "If the School attack killed 31 people, nobody said so.",
            "The School attack killed or injured 130 people.",
            "In the School attack 130 people were killed or injured.",
            "In the School attack 130 people were killed and wounded.",
            "After the School attack, airstrikes killed 57 people.",
            "The School attack came days before a bombing that killed 8 people.",
            "The School attack and the Station attack killed 170 people.",
            "The Station attack killed 29 people.",
            "The School attack was carried out by 7 gunmen.",
            "In the School attack 7 gunmen killed 141.",
            "Unlike others, the School attack killed 31 people.",
            "The School attack killed more people than the 31 killed elsewhere.",
            "Initial reports said the School attack killed 31 people.",
            "Another raid in the year of the School attack killed 31 people.",
            "The School attack killed a 16-year-old.",
            "The School attack killed 31% of them.",
            "The School attack injured $100 people.",
            "The School attack in 2014 killed many.",
            "The School attack killed 31 people in the east and killed 40 in the west.",
            "It killed 31 people. The School attack was in December.",
            "The School attack: see page 31, killed.",
            "Every School attack kills 31 people.",
            "An F-16 was seen during the School attack.",
            "The School attack killed `31` people.",
            "The School attack came six months after the station bombing, which killed 31.",
            "A fire two streets from the School attack killed 31.",
            "A quake hit the region of the School attack, killing 31.",
            "After the School attack a bomb killed 31 people.",
            "Seven months before the School attack 31 people were killed.",
            "The first bulletins on the School attack spoke of 31 dead.",
            "The toll of the School attack climbed from 31 to 60.",
            "Of those who died in the School attack, 31 were old.",
            "One of the 31 had died in the School attack.",
            "All 31 gunmen were killed when the army ended the School attack.",
            "By midnight 31 people had died in the School attack.",
            "In the lobby 31 people died in the School attack.",
            "On 18 December 2014 the toll of the School attack was 31.",
            "Nobody who died in the School attack was old.",
            "It is not true that the School attack killed 31 people.",
            "The School attack did not kill 31 people but 141.",
            "In the year of the School attack 31 people were killed.",
            "Thirty-one people died of smoke in the School attack.",
            "The School attack is said to have killed 31 people, but no more than 141 are known.",
            "Nobody was injured when a wall left by the School attack fell.",
            "Thirty-one shops were lost in the School attack.",
            "In the School attack 31 people (22 pupils; nine teachers) were asleep or killed.",
            "In the School attack 31 people (22 old; nine young) were killed or hurt; 2 fled.",
            "Of those arrested in the School attack, 31 were old.", "Of the wounded of the School attack, 31 were old.",
            "The vigil for the School attack on 16 December 2015 ended with 12 arrests.",
            "The leader of the School attack boasted of 31 dead.",
            "Some accounts of the School attack speak of 31 dead.",
            "The toll of the School attack stood at 31 when the search ended.",
            "The School attack was followed by others. The explosion at the station killed 31.",
            "The shrine bombing killed 31; the School attack killed more.",
            "Figures for the School attack vary: some give 31 dead, others 141.",
            "The bill that followed the School attack was passed by 31 votes.",
            "The School attack cost the insurers 31 million.",
            "The School attack came at noon with a car bomb that killed 31 people.",
            "The School attack was felt far away and killed 31 people across the border.",
            "During the School attack a hamlet was lost, and 31 people there died.",
            "The brigade lost 31 killed in the School attack.",
            "Some reports say that 31 people were killed in the School attack.",
            "Together with the night before, the School attack claimed 31 lives.",
            "In one of the towns, 31 people died in the School attack.",
            "A repeat of the School attack would kill 151 people.",
            "The chief, who led the search after the School attack, said 5 had been detained.",
            "The School attack resulted in 31 foreign deaths.",
            "The School attack killed all 31 people in the one hall and 12 of the 40 in the other.",
            "The minister doubted that the School attack killed 151 people.",
            "The School attack triggered landslides in the north, killing 31 people.",
            "The men of Flight 151 died in the School attack.", "No. 151 died in the School attack.",
            "In the School attack it was quiet at the hall where 151 people died.",
            "The group behind the School attack had killed 151 people.",
            "Police killed 151 people after the School attack.",
            "The lancers lost 151 men killed and 150 wounded in the School attack.",
            "On the day of the School attack 31 people were also killed in Lal Kot.",
        ])
    func silence(_ sentence: String) async {
        let figures = await understood(sentence)
        #expect(figures == "" || figures == "killed 141")
    }
}
