import Base
import Model
import TestSupport
import Testing

@testable import Reviewing

@Suite("Events in the prose of news, inquiries and encyclopedias")
struct ReportedProseTests {
    /// The words that differ from an event of Tuesday, 16 December 2014, in which 141 died, 100 were injured, 60 arrested,
    /// 5,000 displaced and 30 are missing; `{}` names it, and `{words}` links these words to it.
    private func differing(_ sentences: String) async -> String {
        var desk = Draft()
        desk.event(
            "mill", "Mill disaster", date: "2014-12-16",
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
        "Long dashes in pairs are brackets, and one alone divides clauses",
        arguments: [
            ("The {}—the worst of the decade—killed 31 people.", "31"),
            ("Ninety-two spinners and 90 weavers — 182 people in all — lost their lives in the {}.", "182"),
            ("The {} was over by noon — 12 people had died on the road that week.", ""),
        ])
    func dashes(_ sentence: String, _ words: String) async {
        #expect(await differing(sentence) == words)
    }

    @Test(
        "Houses, cattle and plants are nobody",
        arguments: [
            ("The {} swept away 854 houses and nine bridges.", ""),
            ("Besides its victims, some 170 goats and cattle perished in the {}.", ""),
            ("Millions of native plants and animals perished in the {}.", ""),
            ("The {} swept away 854 villagers.", "854"),
        ])
    func things(_ sentence: String, _ words: String) async {
        #expect(await differing(sentence) == words)
    }

    @Test(
        "A count may be said to be of all",
        arguments: [
            ("In all, thirty-one spinners were killed in the {}.", "thirty-one"),
            ("A total of 31 spinners died in the {}.", "A total of 31"),
            ("Ninety soldiers in all were arrested after the {}.", "Ninety"),
            ("The {}, the killing of 17 striking weavers, was never tried.", "17"),
            ("In the {}, 34 of those on board perished.", "34"),
            ("We find that all 170 of those who died in the {} were asleep.", "all 170"),
            ("Nine civilians and three policemen lost their lives in the {}.", "Nine civilians and three"),
            // Of some of them only.
            ("Nine policemen and three soldiers lost their lives in the {}.", ""),
            ("Including the seven raiders, 148 people died in the {}.", ""),
            ("Seven men came to the {}; all seven were killed.", ""),
            ("Elsewhere in the valley, 31 people were killed on the day of the {}.", ""),
            ("The {} killed 141 people and seriously injured 12.", ""),
            ("Fourteen deaths in the {} were reported in Vale and eight in Harrow.", ""),
            ("Thirteen weavers died on the day of the {} and three more in the week that followed.", ""),
        ])
    func totals(_ sentence: String, _ words: String) async {
        #expect(await differing(sentence) == words)
    }

    @Test(
        "Nobody, the only one and labels are numbers",
        arguments: [
            ("There were no fatalities in the {}.", "no"),
            ("No lives were lost in the {}.", "No"),
            ("Several injuries, but no fatalities, were reported in the {}.", "no"),
            ("A doorman was the only person killed in the {}.", "only"),
            ("The sole fatality of the {} was a doorman.", "sole"),
            ("Not a single arrest was made in the {}.", "Not a single"),
            ("The rescue at the {} is over. Deaths 29, rescued alive 64.", "29"),
            ("The {} killed 141, injuring half a dozen.", "half a dozen"),
            ("As many as 234 persons died in the {}.", "As many as 234"),
            ("Some 240-plus revellers died in the {}.", "Some 240-plus"),
            // An estimate of the most, and a report of the first hours.
            ("As many as 300 people died in the {}.", ""),
            ("The {} killed 141 people, with no injuries to the crew.", ""),
            ("In the week to 10 May, 29 new cases and three deaths were reported in the {}.", ""),
        ])
    func numbers(_ sentence: String, _ words: String) async {
        #expect(await differing(sentence) == words)
    }

    @Test(
        "What befell them is said in many words",
        arguments: [
            ("Twenty-six were speared to death in the {}.", "Twenty-six"),
            ("A tanker fell; 140 persons sustained various degrees of burns in the {}.", "140"),
            ("The {} forced 200 residents, as the report records, to leave their homes.", "200"),
            ("Ten years on, 203 people are still listed as missing from the {}.", "203"),
            ("Seven months after the {}, 87 people are still missing.", "87"),
            ("Sixty-three vanished in the {}.", "Sixty-three"),
            ("Rescuers recovered 238 bodies after the {}.", "238"),
            ("The bodies of 287 people were recovered after the {}.", "287"),
            ("The victims of the {} numbered 87.", "87"),
            ("The {}, with a death toll exceeding 1,000, led to a trial.", "1,000"),
            ("On Thursday the authorities raised the death toll from the {} to 161.", "161"),
            ("As many as 234 persons died after drinking from the well in the {}.", "As many as 234"),
            ("The {} cost the two sides together 1,940 dead.", "1,940"),
            ("Over the nine weeks of the {}, 140 people were taken into custody.", "140"),
            // Not what the event did, and not counts of all.
            ("The court sentenced five of the thirteen accused to death for the {}.", ""),
            ("Seven months after the {}, 7 people are still missing.", ""),
            ("Two hundred and three people are still listed as missing from the {}.", ""),
            ("In the first nine weeks of the {}, 31 people were taken into custody.", ""),
            ("Two hundred people suffered fatal heart attacks in the year of the {}.", ""),
            ("The riots that followed the {} resulted in the deaths of 790 people.", ""),
        ])
    func harm(_ sentence: String, _ words: String) async {
        #expect(await differing(sentence) == words)
    }

    @Test(
        "What is said after the sentence that names the event is of the event, unless it is of another",
        arguments: [
            ("What {the fire} did took weeks to undo. It had killed 186 men, women and children.", "186"),
            (
                "The {} was planned abroad. Two of the planners were never found. The final death toll stood at 220.",
                "220"
            ),
            ("The {} shook the country. Most of the 87 victims were women.", "87"),
            ("The mill was working at the time of the {}. The disaster killed six men and 80 women.", "six men and 80"),
            ("The trial of the owner followed the {}. Ninety weavers were killed in the disaster.", ""),
            ("The {} shook the country. More than 50,000 people have died in the war.", ""),
            ("The {} was the 12th of the year. A total of 309 people have been killed in them.", ""),
            ("After the {} the emergency was lifted. It had killed 710 people.", ""),
        ])
    func continuations(_ sentences: String, _ words: String) async {
        #expect(await differing(sentences) == words)
    }

    @Test(
        "What denies or doubts holds for its own clause",
        arguments: [
            ("Mud buried the lower town, and the {} took the lives of 1,765 people.", "1,765"),
            ("The deaths of 2,259 weavers in the {} have never led to a conviction.", "2,259"),
            ("The {} was then, with 28 people dead, the worst of all.", "28"),
            ("When will he publish the report on the {}, in which 73 people drowned?", "73"),
            ("With 41 people killed and 100 injured, the {} was among the worst.", "41"),
            ("In the {}, one of the worst of the valley, an explosion killed 266 men.", "266"),
            ("The {} killed 600 people before a campaign brought it under control.", "600"),
            ("The ministry dismissed claims that 200 people had been killed in the {}.", ""),
            ("For older people the {} called up memories of 1984, when nearly 3,000 were slaughtered.", ""),
            ("The lower figure for the {} is 31 dead.", ""),
        ])
    func doubts(_ sentence: String, _ words: String) async {
        #expect(await differing(sentence) == words)
    }

    @Test(
        "Dates are tied to the event by what people did on them",
        arguments: [
            ("They went to the polls on 21 March 2013 in the {}.", "21 March 2013"),
            ("Polling in the {} took place on 9 December 2014.", "9 December 2014"),
            ("The {} began on Christmas Eve 2014.", "Christmas Eve 2014"),
            ("The {} took place on Boxing Day, 2013.", "Boxing Day, 2013"),
            ("At a show on 30 December 2013 a spark set off the {}.", "30 December 2013"),
            ("The disturbances of May 2013 that are now known as the {} are forgotten.", "May 2013"),
            ("The {} of 29.6.2013 was inquired into by a judge.", "29.6.2013"),
            ("The {} (26 December 2014, with a wind of 9) was felt far away.", "26 December 2014"),
            ("The {} happened at noon. It was a Friday, and the shops were full.", "Friday"),
            ("He had no light at the time of Friday's {}.", "Friday"),
            // Another day than that of the event.
            ("A stone stood at the site of the {} on 16 December 2015, when the first anniversary was marked.", ""),
            ("He was convicted on 3 June 2016 in the {}.", ""),
            ("A change occurred on 5 May 2016 in the {} inquiry.", ""),
            ("The {} was remembered on Christmas Day 2015.", ""),
            ("The {} of 2013 is commemorated every spring.", "2013"),
        ])
    func dates(_ sentence: String, _ words: String) async {
        #expect(await differing(sentence) == words)
    }
}
