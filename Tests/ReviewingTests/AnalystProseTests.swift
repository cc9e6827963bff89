import Base
import Model
import TestSupport
import Testing

@testable import Reviewing

@Suite("Events in the prose of reports and papers")
struct AnalystProseTests {
    /// The words that differ from an event of 16 December 2014, in which 141 died, 100 were injured, 60 arrested, 5,000
    /// displaced and 30 are missing; `{}` names it, and `{words}` links these words to it.
    private func differing(_ sentences: String, date: String = "2014-12-16") async -> String {
        var desk = Draft()
        desk.event(
            "mill", "Mill disaster", date: date,
            figures: [
                ("killed", "141"), ("injured", "100"), ("arrested", "60"), ("displaced", "5000"), ("missing", "30"),
            ])
        let text = sentences.replacing("{}", with: "[Mill disaster](event:mill)")
            .replacing("{", with: "[").replacing("}", with: "](event:mill)")
        desk.article("a", text)
        let found = await desk.findings(.disagreeingFigure) + desk.findings(.disagreeingDate)
        return found.compactMap { $0.split(separator: "'").dropFirst().first.map(String.init) }.joined(separator: " · ")
    }

    @Test(
        "Two kinds that are counted in one are added up",
        arguments: [
            ("The {} killed 12 Norlanders and 151 others.", "12 Norlanders and 151"),
            ("The {} killed 96 children and 20 adults.", "96 children and 20"),
            ("In the {} 135 men and 9 boys were killed.", "135 men and 9"),
            // Others may have died beside them.
            ("The {} killed 12 guards and 40 prisoners.", ""),
            ("The {} killed 96 children and 45 adults.", ""),
        ])
    func sums(_ sentence: String, _ words: String) async {
        #expect(await differing(sentence) == words)
    }

    @Test(
        "A toll may stand beside the name, in brackets, or in other words",
        arguments: [
            ("Most scholars treat the {}, with its 411 dead, as the worst.", "411"),
            ("The plaque is for the {} and its 114 dead.", "114"),
            ("The {} – death toll 87 – was the worst of the century.", "87"),
            ("She read aloud the names of the 114 people whom {the fire} had killed.", "114"),
            ("The raiders murdered 62 people ({}).", "62"),
            ("The shell which struck {the market}, killing 98 persons, came from the hills.", "98"),
            ("The {} carried off 812 of the town's 9,000 residents.", "812"),
            ("Flowers are laid for the eleven people killed in the {}.", "eleven"),
            ("It says that {211 deaths in one night} were the price.", "211"),
            ("At least 540 miners suffocated in the {}.", "At least 540"),
            ("For all its noise, the {} claimed only a single life.", "a single"),
            ("A single arrest was made in the {}.", "A single"),
            ("Only nine men were arrested in the {}.", "Only nine"),
            ("Some 410 of the town's inhabitants died in the {}.", "Some 410"),
            ("The {} left 900 of the city's inhabitants homeless.", "900"),
            ("The {} uprooted half a million people.", "half a million"),
            ("The {} killed 141 and put another 310 in hospital.", "another 310"),
            ("Two hundred people were listed as missing after the {}.", "Two hundred"),
            ("Forty people are still missing in the {}.", ""),
            // Other dead, or other counts.
            ("Anyone may read of the {} and its 114 pages of evidence.", ""),
            ("The witness hid 254 bodies after the {}.", ""),
            ("Sixty miners suffocated in the {}.", ""),
            ("It is not true that 600 people died in the {}.", ""),
            ("Some accounts say that 21 people were killed in the {}.", ""),
            ("The {} drowned 11,000 head of cattle.", ""),
            ("The war, of which the {} was the worst part, cost 75,000 lives.", ""),
            ("In the ten days that followed the {}, 500 people died.", ""),
            ("Vale fell to a bombing forty miles from the site of the {}, in which 310 people died.", ""),
            ("Six people were killed in the city and 141 as a result of the {}.", ""),
            ("Ninety-nine died in the {}, as did two of the crew.", ""),
        ])
    func tolls(_ sentence: String, _ words: String) async {
        #expect(await differing(sentence) == words)
    }

    @Test(
        "What is told before or after the event in its sentence",
        arguments: [
            ("By nightfall the {} had left 310 people dead.", "310"),
            ("They had hoped for rain, but the {} had in fact killed 310 people.", "310"),
            ("Riflemen fired into {the crowd in the park}, and when they left, 36 people lay dead.", "36"),
            ("The wave took ten minutes to come, and the {} drowned some 40 people.", "some 40"),
            ("The {} was over within minutes; 67 people had lost their lives.", "67"),
            ("Within minutes of the first shot, the {} had injured 310 people.", "310"),
            ("By then 310 people had been killed in the {}.", "310"),
            ("In the same night 14 people were killed in Vale, but it was {} that made the news.", ""),
            ("In the year of the {}, when they left, 36 people were said to be dead.", ""),
        ])
    func around(_ sentence: String, _ words: String) async {
        #expect(await differing(sentence) == words)
    }

    @Test(
        "The sentences that follow go on with the event while they name it",
        arguments: [
            ("The {} was soon known. The court finds that the disaster resulted in the deaths of 240 persons.", "240"),
            ("Its findings on the {violence of that week} differ. The violence claimed 310 lives.", "310"),
            ("Three farms burned in the {}. It made 7,100 people homeless.", "7,100"),
            ("The {} began at noon. It was quickly over. It killed 310 people.", "310"),
            ("Rescuers dug in the ruins left by the {}. By dusk, 291 bodies had been recovered.", "291"),
            ("The {} was planned. Of the 86 people who died, most were young.", "86"),
            ("The {} lasted two hours. Then 310 people were injured before they were rescued.", ""),
            ("The {} began at noon. The mayor slept. It killed 310 people.", ""),
            (
                "The {} was soon known. The court finds that the disaster of Vale resulted in the deaths of 240 persons.",
                ""
            ),
        ])
    func following(_ sentences: String, _ words: String) async {
        #expect(await differing(sentences) == words)
    }

    @Test(
        "A date in another part of the sentence that differs in one part only",
        arguments: [
            ("On the evening of 16 November 2014 soldiers closed off {the square}.", "16 November 2014"),
            (
                "The panel looked at what was known before his {attack on the hall} on 16 December 2013.",
                "16 December 2013"
            ),
            (
                "Whether anybody could have prevented the {deaths at the mill} on 26 December 2014 is open.",
                "26 December 2014"
            ),
            ("The {events of 16 December 2016 at the mill} were crimes.", "events of 16 December 2016"),
            ("It was on 16 May 2014 that the general marched his men into {the garden}.", "16 May 2014"),
            ("Before dawn on 16 December 2015 the {} brought down the citadel.", "16 December 2015"),
            ("Two trains were swept into the gorge on 16 October 2014 ({}).", "16 October 2014"),
            ("In the debate of 16 February 2014 the {} was on every lip.", ""),
            ("The state apologised for the {} on 16 December 2018.", ""),
            ("The pact was renewed after the {} on 18 December 2014.", ""),
            ("Soldiers closed off {the square} on 3 November 2014, a month before.", ""),
        ])
    func slips(_ sentence: String, _ words: String) async {
        let found = await differing(sentence)
        #expect(
            words.isEmpty ? found.isEmpty : found.contains(words.split(separator: " ").suffix(3).joined(separator: " "))
        )
    }

    @Test(
        "A date of the day on which, as the sentence goes on, the event was",
        arguments: [
            (
                "No one forgets the tragedy of 9 April 2010, when 141 people lost their lives in the {mill}.",
                "9 April 2010"
            ),
            (
                "They asked about 23 January 2014, the day on which troops opened fire on {the march}.",
                "23 January 2014"
            ),
            ("In 2012, with the {}, the movement lost its friends.", "2012"),
            ("No child survived the {}, which happened on 31 January 2015 in a storm.", "31 January 2015"),
            ("The report on the {}, a siege that began on 21 November 2014, was rejected.", "21 November 2014"),
            ("It was the worst since that of 1894, in which 235 miners died, when the {} happened.", ""),
            ("They asked about 23 January 2014, when the report on the {} was read.", ""),
            ("They met on 23 January 2014, when a witness said that troops opened fire on {the march}.", ""),
            ("In 2012, with the help of the {} fund, a school opened.", ""),
        ])
    func daysWhen(_ sentence: String, _ words: String) async {
        #expect(await differing(sentence) == words)
    }

    @Test("A span of days of which both ends are in another month")
    func spans() async {
        #expect(
            await differing("The {} lasted from 2 to 3 June 2014.", date: "2014-12-02/2014-12-03").contains("June 2014")
        )
        #expect(await differing("The {} lasted from 2 to 3 December 2014.", date: "2014-12-02/2014-12-03").isEmpty)
    }

    @Test(
        "The name of a day of the week beside a part of the day, or after the date",
        arguments: [
            ("Tanks rolled on Monday night, 16 December 2014.", "Monday night, 16 December 2014"),
            ("16 December 2014 was a Sunday.", "16 December 2014 was a Sunday"),
            ("Tanks rolled on Tuesday night, 16 December 2014.", ""),
            ("16 December 2014 was a Tuesday.", ""),
        ])
    func weekdays(_ sentence: String, _ words: String) async {
        #expect(await differing(sentence) == words)
    }
}
