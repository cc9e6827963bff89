import Base
import Model
import TestSupport
import Testing

@testable import Reviewing

@Suite("Dates in sentences that name an event")
struct DateTests {
    /// The findings on a sentence about an event of some date.
    private func findings(_ sentence: String, date: String = "2014-12-16", accounts: [String] = []) async -> [String] {
        var desk = Draft()
        desk.event("attack", "School attack", date: date) { event in
            event.accounts = accounts.map { date in
                var account = Catalog.Account(origin: .article(Located("a", at: .start)))
                account.date = day(date)
                return account
            }
        }
        desk.event("other", "Station attack", date: "2014-03")
        desk.article("a", sentence)
        return await desk.findings(.disagreeingDate)
    }

    @Test(
        "A date that is plainly the event's own is held against it",
        arguments: [
            ("The School attack of 17 December 2014 shocked the city.", "17 December 2014"),
            ("The School attack (17 December 2014) shocked the city.", "17 December 2014"),
            ("On 17 December 2014 the School attack left many dead.", "17 December 2014"),
            ("On 17 December 2014, a School attack took place.", "17 December 2014"),
            ("The School attack took place on 17 December 2014.", "17 December 2014"),
            ("The School attack occurred on December 17, 2014.", "December 17, 2014"),
            ("The School attack happened in May 2014.", "May 2014"),
            ("The School attack killed many people on 16th December 2013.", "16th December 2013"),
            ("The School attack, on 17 December 2014, killed many.", "17 December 2014"),
            ("The School attack of 2014-12-17 shocked the city.", "2014-12-17"),
            ("The School attack began on 17 Dec. 2014.", "17 Dec. 2014"),
            ("The School attack took place on 17th of December, 2014.", "17th of December, 2014"),
            ("The School attack happened in May, 2014.", "May, 2014"),
            ("The School attack took place in 2013.", "2013"),
            ("The School attack struck on 17 December 2014.", "17 December 2014"),
            ("The School attack, fought over the first days of May 2014, was long.", "May 2014"),
            ("The School attack in 2013 shocked the city.", "2013"),
            ("The School attack (2013) shocked the city.", "2013"),
            ("The 2013 School attack was the worst.", "2013"),
            ("The 17 December 2014 School attack was the worst.", "17 December 2014"),
            ("After the December 2013 School attack the law was changed.", "December 2013"),
            ("The School attack of 17 December 2014, unlike that of 3 March 2013, was long.", "17 December 2014"),
            ("The School attack of 14–15 December 2014 was long.", "14–15 December 2014"),
            ("The School attack of December 3–5, 2014, was long.", "December 3–5, 2014"),
            ("The School attack took place between 2 and 4 December 2014.", "2 and 4 December 2014"),
            ("The School attack of 30 November to 2 December 2014 was long.", "30 November to 2 December 2014"),
            ("The School attack took place on 17/12/2014.", "17/12/2014"),
            ("The School attack occurred in Port Vale, Norland, on 17 December 2014, at noon.", "17 December 2014"),
            ("The School attack struck Beira, central Norland on 17 December.", "17 December"),
            (
                "On 17 December 2014, the School attack in Port Vale, Norland, which housed five mills, killed many.",
                "17 December 2014"
            ),
            ("The School attack left its mark and ended within the hour on 17 December 2014.", "17 December 2014"),
            ("The School attack burned and raged on the 17th of December, 2014.", "17th of December, 2014"),
            ("The School attack destroyed the hall, ten miles east of Beira on 17 December 2014.", "17 December 2014"),
            ("Nothing is the same since the School attack struck the city on 17 December 2014.", "17 December 2014"),
            (
                "On the night of 17 December 2014 a hall burned down, a disaster remembered as the School attack.",
                "17 December 2014"
            ),
            ("The gunmen came on 17 December 2014, the day of the School attack.", "17 December 2014"),
            ("The fatal 2013 School attack could have been prevented.", "2013"),
            ("The School attack in May 2013 in the old town, with many dead, is not forgotten.", "May 2013"),
            ("17 December 2014 – The School attack kills many.", "17 December 2014"),
            ("An inquiry into the School attack on 17 December 2014, at the old hall, is closed.", "17 December 2014"),
            (
                "Many people were killed on 17 December 2014 when police fired during the School attack.",
                "17 December 2014"
            ),
            (
                "Today is the feast of the School attack, when two trains collided on 17 December 2014.",
                "17 December 2014"
            ),
            ("The School attack was hijacked on 17 December 2014.", "17 December 2014"),
            ("On 17 December 2014 at 10:30 (local time) the School attack began.", "17 December 2014"),
            ("The School attack was a bomb attack on the hall in the old town of Beira on 17 December.", "17 December"),
            ("On 17 December 2014 men of the north executed the School attack.", "17 December 2014"),
            ("Many died in the School attack that took place in Port Vale, Norland on 17 December.", "17 December"),
            (
                "The School attack that ripped through the hall in the early hours of 17 December, was long.",
                "17 December"
            ),
            ("On 17 December 2014, a School attack was staged in Port Vale.", "17 December 2014"),
            ("Ten years ago, on 17 December 2014, in the School attack, men struck.", "17 December 2014"),
            ("In May 2014 at the Vale mine, 31 men were killed due to the School attack.", "May 2014"),
            ("In 2013, 31 people were killed in the School attack before noon.", "2013"),
            ("On the morning of 17 December 2014, men killed 31 people in the School attack.", "17 December 2014"),
            ("He was killed on 17 December 2014 in the School attack.", "17 December 2014"),
            (
                "These claims arise from the School attack in Port Vale, Norland on 17 December 2014.",
                "17 December 2014"
            ),
            ("The School attack was a bombing in Port Vale, Norland on 17 December 2014.", "17 December 2014"),
            ("The School attack was a bombing that began on 17 December 2014.", "17 December 2014"),
            ("The School attack in 2013 in the north of the bay left 31 people dead.", "2013"),
            ("The minister says that 31 died in the School attack on 17 December 2014.", "17 December 2014"),
            ("The School attack took place on 17 December.", "17 December"),
            ("In November 2014, at nightfall, the School attack shook the city.", "November 2014"),
            ("On 17 December 2014 seven men carried out the School attack.", "17 December 2014"),
            ("Seven men carried out the School attack on 17 December 2014.", "17 December 2014"),
            ("In the School attack, on 17 December 2014 gunmen killed everyone they met.", "17 December 2014"),
            ("On 17 December 2014, gunmen killed 31 people in the School attack.", "17 December 2014"),
            ("Gunmen killed 31 people in the School attack at Port Vale on 17 December 2014.", "17 December 2014"),
            ("At approximately 3:00 p.m. on 17 December 2014, the School attack occurred.", "17 December 2014"),
            ("On 17 December 2014, in the School attack 31 people died.", "17 December 2014"),
            ("The School attack struck December 17, 2014.", "December 17, 2014"),
            ("17 December 2014: In Norland, the School attack kills 31.", "17 December 2014"),
            ("On 17 December 2014, 31 people were killed due to the School attack.", "17 December 2014"),
            ("The School attack started between 2:00 and 2:30 am on 17 December 2014.", "17 December 2014"),
            ("At 9:02 a.m., on 17 December 2014, the School attack began.", "17 December 2014"),
            ("The School attack, held 17 December 2014 in Port Vale, was the worst.", "17 December 2014"),
            ("Gunmen killed 31 people at a hall during the School attack in 2013.", "2013"),
            ("On 17 December 2014, the hall was struck by the School attack.", "17 December 2014"),
            (
                "On 17 December 2014, the worst hour of the town came when the School attack killed many.",
                "17 December 2014"
            ),
            ("The School attack happened on Wednesday afternoon, 17 December 2014.", "17 December 2014"),
            ("After days without news, the School attack took place on 17 December 2014.", "17 December 2014"),
            ("On 17 December 2014, the School attack caused 31 deaths.", "17 December 2014"),
            ("In the School attack (17 December 2014 in Port Vale, Norland) many died.", "17 December 2014"),
            ("Gunmen came in the School attack on 17 December 2014, leaving many dead.", "17 December 2014"),
            ("Support grew after the School attack in March 2013, when 13 were shot.", "March 2013"),
            ("They discussed [the 17 December attack in Port Vale](event:attack) at length.", "17 December"),
            ("It was on 17 December 2014 that the School attack took place.", "17 December 2014"),
            ("Many were killed in the School attack on 17 December 2014.", "17 December 2014"),
            ("The School attack shook the city. It took place on 17 December 2014.", "17 December 2014"),
            ("The School attack ended on 17 December 2014.", "17 December 2014"),
            ("The School attack, which took place on 17 December 2014, is known.", "17 December 2014"),
            ("It is now known that the School attack took place in 2013.", "2013"),
            ("On 17 December 2014 men seized the hall in what became the School attack.", "17 December 2014"),
            ("The School attack (in about 1990) is forgotten.", "1990"),
            ("Since the School attack in December 2013, guards stand there.", "December 2013"),
            ("In the School attack, carried out on 17 December 2014, many died.", "17 December 2014"),
            ("Shortly before noon on 17 December 2014, the School attack began.", "17 December 2014"),
            ("At 11:36 on 17 December 2014 the School attack began.", "17 December 2014"),
            ("Two days after the elections, on 17 December 2014, the School attack began.", "17 December 2014"),
            ("The School attack (1984–86) is forgotten.", "1984–86"),
            ("The night of the School attack, 17 December 2014, was cold.", "17 December 2014"),
            ("The day of the School attack, 17 December 2014, is known.", "17 December 2014"),
            ("The inquiry dates the School attack to 17 December 2014.", "17 December 2014"),
            ("A 17 December 2014 School attack left many dead.", "17 December 2014"),
            ("They feared a repeat, which would not come, of the December 2013 School attack.", "December 2013"),
            ("The School attack, also known as the Black Day, took place in May 2014.", "May 2014"),
            ("The School attack at a hall in the town took place in May 2014.", "May 2014"),
            ("A tragedy occurred on 17 December 2014, when the School attack shook the city.", "17 December 2014"),
            ("Soldiers stormed the hall on 17 December 2014, ending the School attack.", "17 December 2014"),
            ("The School attack (staged 17 December 2014) shocked the city.", "17 December 2014"),
            ("Guards stood far from the School attack, which took place in June 2013.", "June 2013"),
            ("Staged in November 2013, the School attack shocked the city.", "November 2013"),
            ("It is known that on the night of 17 December 2014, the School attack began.", "17 December 2014"),
            ("Shortly after seven on the morning of 17 December 2014, the School attack began.", "17 December 2014"),
            (
                "They searched the hall after the School attack on 17 December 2014, which killed many.",
                "17 December 2014"
            ),
            ("The [[attack|School attack of May 2013]] shocked the city.", "May 2013"),
            ("Gunmen won the School attack on 17 December 2014.", "17 December 2014"),
            (
                "The School attack was a hostage mission carried out by men in Port Vale on 17 December 2014.",
                "17 December 2014"
            ),
            ("The School attack was a ferry that sank in May 2013 in the bay.", "May 2013"),
            ("On 17 December 2014, the ferry [[attack|sank]] in the bay.", "17 December 2014"),
            ("The ferry [[attack|sank]] on 17 December 2014 in the bay.", "17 December 2014"),
            ("On 17 December 2014, the well blew out in the School attack.", "17 December 2014"),
            ("Shortly after 1:00 a.m. on 17 December 2014, a train derailed in the School attack.", "17 December 2014"),
            (
                "A ferry sank off the coast on 17 December 2014, in what is known as the School attack.",
                "17 December 2014"
            ),
            ("On 17 December 2014 a hall burned down, in what is now called the School attack.", "17 December 2014"),
            ("The facts of the School attack on the night of 17 December 2014 are known.", "17 December 2014"),
            (
                "The School attack, which began shortly before 1 am on 17 December 2014, shook the city.",
                "17 December 2014"
            ),
            (
                "It was the worst day of the town: the School attack in Port Vale, Norland on 17 December 2014.",
                "17 December 2014"
            ),
            ("The city changed in a School attack carried out on 17 December 2014.", "17 December 2014"),
            ("On 17 December 2014 members of the police killed 31 people in the School attack.", "17 December 2014"),
            ("17 December 2014 was the day of the School attack.", "17 December 2014"),
            (
                "The School attack was a three-train collision during the rush hour of 17 December 2014.",
                "17 December 2014"
            ),
            ("The [[attack|attack at Port Vale on 17 December 2014]] shook the city.", "17 December 2014"),
            ("A spark caused the [[attack|explosion at the school]] on 17 December 2014.", "17 December 2014"),
            ("The town was shaken by the School attack on 17 December 2014.", "17 December 2014"),
            (
                "The hall is closed because of the School attack during the evening of 17 December 2014.",
                "17 December 2014"
            ),
            (
                "The case arose of gunfire, the School attack, North Port Vale, Norland, on 17 December 2014.",
                "17 December 2014"
            ),
            ("On 17 December 2014, horsemen dispersed a crowd in the School attack.", "17 December 2014"),
            ("On 17 December 2014, the hall was destroyed by a bomb in the School attack.", "17 December 2014"),
            ("Survivors of the School attack on 17 December 2014 met again.", "17 December 2014"),
            ("Troops fired on the crowd on 17 December 2014 in the School attack.", "17 December 2014"),
            (
                "The roof gave way on 17 December 2014, after days of rain, and let loose the School attack.",
                "17 December 2014"
            ),
            (
                "I speak of the disaster that occurred at Port Vale on 17 December 2014, which we now call the School attack.",
                "17 December 2014"
            ),
            ("The calamity of 17 December 2014, the School attack, ruined the city.", "17 December 2014"),
            ("It had been quiet, and on 17 December 2014 came the School attack.", "17 December 2014"),
            ("The summer ended with the School attack on 17 December 2014.", "17 December 2014"),
            ("The quarrel culminated in the School attack on 17 December 2014.", "17 December 2014"),
            ("One such raid was the School attack on 17 December 2014.", "17 December 2014"),
            ("On 17 December 2014 the School attack caused the deaths of 31 people.", "17 December 2014"),
            (
                "On 17 December 2014, a train left Vale and, 32 minutes later, [[attack|crashed into a wall]].",
                "17 December 2014"
            ),
            (
                "Just after seven on 17 December 2014 a gate was opened, and the School attack began.",
                "17 December 2014"
            ),
            ("The School attack was at the hall in Port Vale on 17 December 2014.", "17 December 2014"),
            ("A stone is the only trace of the School attack on 17 December 2014.", "17 December 2014"),
            ("Many had come to dance on 17 December 2014, when the [[attack|stairs collapsed]].", "17 December 2014"),
            ("On 17 December 2014 the train, manned by two, [[attack|crashed]].", "17 December 2014"),
            (
                "The inquiry into the School attack on the train which happened on 17 December 2014 is closed.",
                "17 December 2014"
            ),
            ("The first great School attack took place on 17 December 2014.", "17 December 2014"),
            ("The worst losses occurred in the School attack on 17 December 2014.", "17 December 2014"),
            ("17 December 2014 was the worst day of the town, when the School attack took place.", "17 December 2014"),
            (
                "He spoke of the School attack on 17 December 2014, which has become known as the raid.",
                "17 December 2014"
            ),
            ("The hall has been closed since the School attack on 17 December 2014.", "17 December 2014"),
            ("On the 17th December 2014 the roll on and roll off ferry [[attack|capsized]].", "17th December 2014"),
            (
                "At 10:15 on 17 December 2014 a goods train left Vale and [[attack|collided]] with another.",
                "17 December 2014"
            ),
            ("On 17 December 2014, the School attack raced through the hall.", "17 December 2014"),
            ("The School attack of the 17th-18th December 2014 is known.", "17th-18th December 2014"),
            ("The last day of term, 17 December 2014, is the day of the School attack.", "17 December 2014"),
            ("A gate was opened on 17 December 2014, and the School attack had begun.", "17 December 2014"),
            ("On 15 May 2014 a gate was opened, and the School attack began.", "15 May 2014"),
            ("At 12:23 on 17 December 2014 train 1D38 [[attack|derailed south of the station]].", "17 December 2014"),
            ("About 5:52 p.m. on 17 December 2014, the [[attack|roof gave way]].", "17 December 2014"),
            ("The ferry collided with a tug on 17 December 2014, [[attack|sinking in minutes]].", "17 December 2014"),
            ("On 17 December 2014 a loose wire caused [[attack|two trains to collide]].", "17 December 2014"),
            (
                "The School attack was a raid by men of the north against a guarded camp, on 17 December 2014.",
                "17 December 2014"
            ),
            ("A ferry sank on 17 December 2014, in what is the city's [[attack|worst shipwreck]].", "17 December 2014"),
            (
                "Two months after the truce ended, on 17 December 2014, the School attack shook the city.",
                "17 December 2014"
            ),
            ("The School attack shook the city. It was 17 December 2014.", "17 December 2014"),
            ("The School attack shook the city. That was on 17 December 2014, at noon.", "17 December 2014"),
            ("A ferry was [[attack|blown up]] near the coast December 17, 2014.", "December 17, 2014"),
            ("Ten years ago this week, on 17 December 2014, the School attack shook the city.", "17 December 2014"),
        ])
    func fires(_ sentence: String, _ words: String) async {
        let found = await findings(sentence)
        #expect(found.count == 1)
        #expect(found.first?.contains("'\(words)' here; the event says 16 December 2014") == true)
    }

    @Test(
        "A beginning or end that is not that of an event of many days is held against it",
        arguments: [
            ("The School attack lasted from March 1983 to March 1985.", 1),
            ("The School attack (1984–86) is forgotten.", 1),
            ("The School attack (1984–85) is forgotten.", 0),
            ("The School attack lasted from 6 May 1984 to 3 March 1985.", 1),
            ("The School attack lasted from 6 March 1984 to 3 March 1985.", 0),
            ("The School attack of 6 May 1984 to 3 March 1985 was long.", 0),
            ("Six weeks after the School attack began, on 21 April 1984, he spoke.", 0),
            ("The School attack lasted from March 1984 to March 1985.", 0),
            ("The School attack of May to July 1984 was the worst of it.", 0),
        ])
    func ends(_ sentence: String, _ count: Int) async {
        #expect(await findings(sentence, date: "1984-03-06/1985-03-03").count == count)
    }

    @Test("The finding names both places and what would mend it")
    func message() async {
        #expect(
            await findings("It is known.\n\nThe School attack took place on 17 December 2014.") == [
                "content/articles/a.md:3:33: '17 December 2014' here; the event says 16 December 2014; correct it, or add to the event's 'accounts': - {article: a, date: 2014-12-17} [disagreeing-date] → content/events/attack.md:1: the event's date is here"
            ])
    }

    @Test(
        "What may be the date of something else is passed over",
        arguments: [
            "The trial over the School attack began on 3 May 2016.",
            "On 3 May 2016 the School attack prompted a debate that killed the bill.",
            "On 3 May 2016 a court heard of what is now called the School attack.",
            "The School attack and the inquiry that began on 3 May 2016 are forgotten.",
            "The School attack was the worst until the riots that broke out on 3 May 2016.",
            "The town withstood the School attack but fell on 3 May 2016.",
            "On 3 May 2016, a day of mourning, the School attack was recalled.",
            "A law of 3 May 2013 led to a quarrel, causing the School attack.",
            "On 3 May 2013 the council passed a law, causing the School attack.",
            "The School attack struck Vale, weakened and left on 3 May 2013.",
            "He was praised on 3 May 2013 in the School attack.",
            "The School attack had left the city by the afternoon of 17 December.",
            "The School attack peaked in 2013.", "On 3 May 2013 the School attack was moved to June.",
            "The School attack of 16 December 2014 shocked the city.",
            "The School attack took place in December 2014.",
            "On 20 January 2015 parliament debated the School attack.",
            "He condemned the School attack on 17 December 2014.",
            "The School attack killed many, the ministry said on 18 December 2014.",
            "The School attack and the Station attack took place on 17 December 2014.",
            "After the School attack, on 17 December 2014, he spoke.",
            "The School attack did not take place on 17 December 2014.",
            "The School attack took place on 16 December.",
            "The School attack took place on 16/12/2014.",
            "The School attack took place on 12/16/2014.",
            "The 2015 School attack memorial was of stone.",
            "The School attack of 15–16 December 2014 was long.",
            "In 2015 the School attack led to a new law.", "In 2015 the School attack came before a court.",
            "The Act of 2015 that the School attack brought about was short.",
            "In 2015 the School attack cost the town 3 million.",
            "The trial of the School attack was short. It began on 3 May 2016.",
            "In 2015, a year after the School attack, he spoke.",
            "He recalled the School attack in 2019.",
            "On 17 December 2015, a stone was set for the 31 people killed in the School attack.",
            "On 17 December 2015, 31 people were convicted in the School attack.",
            "On 17 December 2015, police killed 3 suspects in the School attack.",
            "They read [the 2015 report on the attack](event:attack) at length.",
            "On 17 December 2015, he spoke of the night when the School attack killed many.",
            "On 17 December 2015, the town was still struck by the School attack.",
            "In 2013, men agreed on the plan that became the School attack.",
            "He spoke on 17 December 2014, when the School attack was no longer news.",
            "They left the hall on 17 December 2014, fearing another School attack.",
            "The School attack, planned since May 2013, took place on 16 December 2014.",
            "The School attack was debated in 2015.",
            "The School attack claimed its last victim in May 2015.",
            "The funerals of 17 December 2014 were the first after the School attack.",
            "On 17 December 2014, the day after the School attack, the city mourned.",
            "The 10th anniversary of the School attack, on 16 December 2024, was quiet.",
            "The School attack shook the city. Two years later, on 3 May 2016, it burned.",
            "The file on the School attack is dated 17 December 2014.",
            "It is not true that the School attack took place on 17 December 2014.",
            "In May 2015, a year after the School attack, he spoke.",
            "The School attack may have happened in May 2013.",
            "Did the School attack happen on 17 December 2014?",
            "The School attack was recalled on 17 December 2015.",
            "The School attack came six months after the hall had been bombed, on 18 April 2014.",
            "Talks for the School attack began on 5 May 2014.",
            "The road to the School attack carried out of town on 5 May 2014.",
            "On 17 December 2014 police killed 3 suspects in the School attack.",
            "The town buried its dead on Wednesday: 31 people died in the School attack.",
            "The inquiry into the School attack, which started on 5 May 2015, was long.",
            "A spark caused the School attack to be called off on 17 December 2014.",
            "On 17 December 2014, a verdict was reached in the School attack.",
            "On 17 December 2014, he buried himself in papers on his part in the School attack.",
            "The king met survivors of the School attack on 17 December 2014.",
            "A debate on the School attack on 17 December 2014 was long.",
            "The gunmen won't recall the School attack on 17 December 2014.",
            "The School attack was the result of a rebuilding carried out in the yard in May 2013.",
            "The School attack was a failure of a service founded in 1953.",
            "The School attack was a crush on a stairway built in 1930.",
            "On 17 December 2014, the court struck out a claim in the School attack.",
            "On 17 December 2014 the captain ran for his lawyer when he was asked about the School attack.",
            "A ferry sank on 17 December 2014 after what is known as the School attack.",
            "He condemned the School attack on the night of 17 December 2014.",
            "On 5 June 2017 the gunman was killed for his part in the School attack.",
            "The widow drowned on 5 May 2015 near the spot where her husband was lost in the School attack.",
            "Two men died on 9 April 2015 in the same yard as in the School attack.",
            "On 3 May 2015 her brother died of wounds received in the School attack.",
            "Police fired on a crowd on 9 April 2015 at a vigil for the dead in the School attack.",
            "On 5 May 2015 the firm fired its captain in the School attack.",
            "On 5 May 2015 the firm hit back in the School attack.",
            "On 5 May 2015 a train crashed in the town known for the School attack.",
            "On 5 May 2015 the site where the ferry [[attack|sank]] was visited.",
            "On 5 May 2015 the families of those lost when the ferry [[attack|sank]] met.",
            "The ferry [[attack|sank]] in the bay and was raised on 5 May 2015.",
            "The ferry [[attack|sank]], the inquiry of 5 May 2015 found.",
            "The hearing of 9 April 2015, the School attack, and the trial are forgotten.",
            "In May 2015 began the School attack trial.",
            "On 17 December 2014 the School attack caused the council 31 losses.",
            "On 15 December 2014, a train left Vale and, two days later, [[attack|crashed into a wall]].",
            "A stone was the only trace of the School attack on 17 December 2015.",
            "He is said to have spoken of the School attack on 17 December 2015.",
            "On 17 December 2015 the man who drove the train that [[attack|crashed]] was tried.",
            "The ferry left at 10:15 on 15 December 2014 and [[attack|sank]] the next morning.",
            "5 May 2015 was the day of the trial, when the School attack was recalled.",
            "He spoke of the School attack on 17 December 2015, which pleased many.",
            "He admitted his part in the School attack on 9 April 2015.",
            "It was announced on 5 May 2014, and the School attack began.",
            "On 5 May 2015 he spoke of the day when the School attack began.",
            "The School attack shook the city. The trial was on 17 December 2014.",
            "On 5 May 2015 the firm collapsed under claims made in the School attack.",
            "In January 2015 died the last of those hurt in the School attack.",
        ])
    func silence(_ sentence: String) async {
        #expect(await findings(sentence).isEmpty)
    }

    @Test("What an account records, or the event leaves open, is no disagreement")
    func known() async {
        let sentence = "The School attack took place on 17 December 2014."
        #expect(await findings(sentence, accounts: ["2014-12-17"]).isEmpty)
        #expect(await findings(sentence, date: "2014-12").isEmpty)
        #expect(await findings(sentence, date: "2014-11~").isEmpty)
        #expect(await findings(sentence, date: "2014-06-15/..").isEmpty)
        #expect(await findings("The School attack took place in 2012.", date: "2014~").isEmpty)
        #expect(await findings("The School attack took place in about 2012.", date: "2014").isEmpty)
        #expect(await findings("The School attack took place in 1990.", date: "2014~").count == 1)
        #expect(await findings("The School attack ended in December 2014.", date: "2014-06-15/2014-11-03").count == 1)
        #expect(await findings("The School attack began on 17 December 2014.", date: "2014-06-15/..").count == 1)
    }

    @Test(
        "A day of the week is held against its date, whatever the sentence is about",
        arguments: [
            ("He spoke on Wednesday, 16 December 2014.", "'Wednesday, 16 December 2014' here; that day was a Tuesday"),
            ("He spoke on Wed. 16 December 2014.", "'Wed. 16 December 2014' here; that day was a Tuesday"),
            (
                "On 16 December 2014, a Wednesday, he spoke.",
                "'16 December 2014, a Wednesday' here; that day was a Tuesday"
            ),
            ("On Saturday, 13 April 1919, he spoke.", "'Saturday, 13 April 1919' here; that day was a Sunday"),
            (
                "On a Monday in December 2014 the School attack began.",
                "'December 2014' here; the event says 16 December 2014, which was a Tuesday"
            ),
            (
                "The School attack happened on a Friday.",
                "'Friday' here; the event says 16 December 2014, which was a Tuesday"
            ),
            (
                "It was on a Friday that the School attack happened.",
                "'Friday' here; the event says 16 December 2014, which was a Tuesday"
            ),
            (
                "The School attack fell on Friday.",
                "'Friday' here; the event says 16 December 2014, which was a Tuesday"
            ),
        ])
    func weekdays(_ sentence: String, _ message: String) async {
        let found = await findings(sentence)
        #expect(found.count == 1)
        #expect(found.first?.contains(message) == true)
    }

    @Test(
        "A day of the week that is right, of no date, or of another calendar is passed over",
        arguments: [
            "He spoke on Tuesday, 16 December 2014.", "On Monday he spoke of 16 December 2014.",
            "On a Tuesday in December 2014 the School attack began.", "On 16 December 2014, a Tuesday, he spoke.",
            "On Thursday, 12 January 1905, it snowed.", "On Wednesday, 25 October 1917, the palace fell.",
            "On Friday, in May 2014, he spoke.", "The School attack happened on a Tuesday.",
            "He condemned the School attack on Friday.", "The School attack was debated on a Friday.",
            "The School attack was called Black Friday.", "After the School attack, on Friday, he spoke.",
            "The Sun of 16 December 2014 reported it.",
        ])
    func weekdaySilence(_ sentence: String) async {
        #expect(await findings(sentence).isEmpty)
    }

    @Test("Three numbers are read as the language has them; where either order is possible, both are")
    func digits() async {
        let sentence = "The School attack took place on 05/06/2014."
        func findings(_ language: String, date: String) async -> Int {
            var desk = Draft()
            desk.event("attack", "School attack", date: date)
            desk.article("a", sentence, language: language)
            return await desk.findings(.disagreeingDate).count
        }
        #expect(await findings("en", date: "2014-05-06") == 0)
        #expect(await findings("en", date: "2014-06-05") == 0)
        #expect(await findings("en", date: "2014-07-05") == 1)
        #expect(await findings("en-US", date: "2014-05-06") == 0)
        #expect(await findings("en-US", date: "2014-06-05") == 1)
        #expect(await findings("en-GB", date: "2014-05-06") == 1)
        #expect(await findings("en-GB", date: "2014-06-05") == 0)
    }
}
