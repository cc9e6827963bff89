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
        ])
    func fires(_ sentence: String, _ words: String) async {
        let found = await findings(sentence)
        #expect(found.count == 1)
        #expect(found.first?.contains("'\(words)' here; the event says 16 December 2014") == true)
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
            "The School attack of 16 December 2014 shocked the city.",
            "The School attack took place in December 2014.",
            "On 20 January 2015 parliament debated the School attack.",
            "He condemned the School attack on 17 December 2014.",
            "The School attack killed many, the ministry said on 18 December 2014.",
            "The School attack of 17 December 2014, unlike that of 3 March 2013, was long.",
            "The School attack and the Station attack took place on 17 December 2014.",
            "After the School attack, on 17 December 2014, he spoke.",
            "The School attack did not take place on 17 December 2014.",
            "The School attack took place on 16 December.",
            "The School attack took place in 2013.",
            "In May 2015, a year after the School attack, he spoke.",
            "The School attack may have happened in May 2013.",
            "Did the School attack happen on 17 December 2014?",
            "The School attack was recalled on 17 December 2015.",
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
        #expect(await findings("The School attack began on 17 December 2014.", date: "2014-06-15/..").count == 1)
    }
}
