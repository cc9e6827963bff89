import Base
import Model
import TestSupport
import Testing

@testable import Reviewing

@Suite("Figures that disagree")
struct DisagreementTests {
    private func desk(_ figures: [(String, String)] = [("killed", "33")], accounts: [(String, String)] = []) -> Draft {
        var desk = Draft()
        desk.event("attack", "School attack", figures: figures) { event in
            event.accounts = accounts.map { article, killed in
                var account = Catalog.Account(origin: .article(Located(article, at: .start)))
                account.killed = Quantity(killed)
                return account
            }
        }
        return desk
    }

    @Test("Both places are named, and the account that would make it known")
    func message() async {
        var desk = desk()
        desk.article("a", "Words.\n\nThe School attack killed\n31 people.[^1]\n\n[^1]: Somebody, 2014.\n")
        #expect(
            await desk.findings(.disagreeingFigure) == [
                "content/articles/a.md:4:1: '31' here as 'killed'; the event says 33; correct it, or add to that event's 'accounts': - {footnote: a/1, killed: 31} [disagreeing-figure] → content/events/attack.md:1: the event's 'killed' is one of these figures"
            ])
    }

    @Test("Without a footnote the article is who says so; a figure that accounts do not have is to be widened")
    func withoutFootnote() async {
        var desk = desk([("killed", "33"), ("arrested", "5")])
        desk.article(
            "a", "The School attack killed at least 40 people. Twelve people were arrested in the School attack.")
        #expect(
            await desk.findings(.disagreeingFigure) == [
                "content/articles/a.md:1:26: 'at least 40' here as 'killed'; the event says 33; correct it, or add to that event's 'accounts': - {article: a, killed: at least 40} [disagreeing-figure] → content/events/attack.md:1: the event's 'killed' is one of these figures",
                "content/articles/a.md:1:46: 'Twelve' here as 'arrested'; the event says 5; correct it, or widen the event's figure: arrested: {low: …, high: …} [disagreeing-figure] → content/events/attack.md:1: the event's 'arrested' is one of these figures",
            ])
    }

    @Test(
        "What can be true together is no disagreement",
        arguments: [
            ("33", "killed 33"), ("33", "killed more than 30"), ("33", "killed at least 33"), ("33", "killed about 30"),
            ("33", "killed between 30 and 40"), ("33", "killed nearly 40"), ("30-40", "killed 31"),
            ("more than 30", "killed 33"),
            ("almost 100", "killed 97"),
        ])
    func agreement(_ declared: String, _ said: String) async {
        var desk = desk([("killed", declared)])
        desk.article("a", "The School attack \(said) people.")
        #expect(await desk.findings(.disagreeingFigure).isEmpty)
        #expect(await desk.review().statements.values[0].map(\.standing) == [.agrees])
    }

    @Test("A figure that an account records is known; one that only accounts give is held against them")
    func accounts() async {
        var desk = desk(accounts: [("b", "31")])
        desk.article("a", "The School attack killed 31 people.")
        #expect(await desk.findings(.disagreeingFigure).isEmpty)
        #expect(await desk.review().statements.values[0].map(\.standing) == [.recorded])
        var other = self.desk([], accounts: [("b", "31"), ("c", "33")])
        other.article("a", "The School attack killed 33 people.")
        other.article("z", "The School attack killed 35 people.")
        #expect(
            await other.findings(.disagreeingFigure).map { $0.prefix(103) } == [
                "content/articles/z.md:1:26: '35' here as 'killed'; the event's accounts say 31 and 33; correct it, or a"
            ])
    }

    @Test("Two articles that contradict one another, where the event leaves it open")
    func articles() async {
        var desk = desk([("killed", "more than 30")])
        desk.article("a", "The School attack killed 31 people.")
        desk.article("b", "The School attack killed 35 people.")
        desk.article("c", "The School attack killed about 33 people.")
        let found = await desk.findings(.disagreeingFigure)
        #expect(found.count == 1)
        #expect(
            found.first?.hasPrefix(
                "content/articles/b.md:1:26: '35' here as 'killed'; another article says '31'; correct one of them"
            ) == true)
        #expect(found.first?.hasSuffix(" → content/articles/a.md:1: '31' is here") == true)
        var open = self.desk([("killed", "30-40")])
        open.article("a", "The School attack killed 31 people.")
        open.article("b", "The School attack killed 35 people.")
        #expect(await open.findings(.disagreeingFigure).isEmpty)
    }

    @Test("Two articles, or an article and the event's own text, where the event gives no figure")
    func withoutFigure() async {
        var desk = desk([])
        desk.article("a", "The School attack killed 31 people.")
        desk.article("b", "In the School attack 35 people were killed.")
        desk.article("c", "The School attack killed 12 soldiers. Some 30 people died in the School attack.")
        #expect(
            await desk.findings(.disagreeingFigure) == [
                "content/articles/b.md:1:22: '35' here as 'killed'; another article says '31'; correct one of them, or add to that event's 'accounts': - {article: b, killed: 35} [disagreeing-figure] → content/articles/a.md:1: '31' is here"
            ])
        var own = Draft()
        own.event("attack", "School attack", text: "Two bombs killed 33 people.")
        own.article("a", "The School attack killed 31 people.")
        own.article("b", "The School attack killed 33 people.")
        let found = await own.findings(.disagreeingFigure)
        #expect(found.count == 1)
        #expect(
            found.first?.hasPrefix("content/articles/a.md:1:26: '31' here as 'killed'; another text says '33'; ")
                == true)
        #expect(await own.review().statements.values[0].isEmpty)
    }

    @Test(
        "Vague numbers, and parts that are larger than the whole",
        arguments: [
            "killed hundreds", "killed hundreds of pupils", "killed several hundred people", "killed 40 worshippers",
            "killed 40 soldiers and guards", "killed tens of thousands", "killed fewer than ten people",
            "killed at least 40 children",
        ])
    func vague(_ said: String) async {
        var desk = desk()
        desk.article("a", "The School attack \(said).")
        #expect(await desk.findings(.disagreeingFigure).count == 1)
    }

    @Test(
        "Vague numbers that fit, and parts that may be of the whole",
        arguments: [
            "killed dozens", "killed scores of people", "killed 12 soldiers", "killed 12 soldiers and guards",
            "killed a few dozen", "killed around three dozen people", "killed at least 12 people",
        ])
    func vagueAgreement(_ said: String) async {
        var desk = desk()
        desk.article("a", "The School attack \(said).")
        #expect(await desk.findings(.disagreeingFigure).isEmpty)
    }

    @Test(
        "A number in thousands may be rounded", arguments: [("22,000", 0), ("21,900", 0), ("23,000", 1), ("21,952", 1)])
    func rounded(_ said: String, _ count: Int) async {
        var desk = desk([("killed", "21940")])
        desk.article("a", "The School attack killed \(said) people.")
        #expect(await desk.findings(.disagreeingFigure).count == count)
    }

    @Test(
        "Two digits in each other's place are a slip, whomever the number may count",
        arguments: [
            ("killed 582 people in the north", 1), ("killed 582 Americans", 1), ("killed 528 Americans", 0),
            ("killed 825 people in the north", 1), ("killed 258 Americans", 1), ("killed 522 Americans", 0),
            ("killed 190 Americans", 0), ("killed 582 seabirds", 0), ("killed 852 Americans", 0),
        ])
    func transposed(_ said: String, _ count: Int) async {
        var desk = desk([("killed", "852")])
        desk.article("a", "The School attack \(said).")
        #expect(await desk.findings(.disagreeingFigure).count == count)
    }

    @Test(
        "Victims may be the dead and the injured together",
        arguments: [("58", 0), ("33", 0), ("25", 1), ("60", 1)])
    func victims(_ number: String, _ count: Int) async {
        var desk = desk([("killed", "33"), ("injured", "25")])
        desk.article("a", "The \(number) victims of the School attack are not forgotten.")
        #expect(await desk.findings(.disagreeingFigure).count == count)
    }

    @Test(
        "The sentence after one that tells of the event goes on telling of it",
        arguments: [
            "Rescuers counted 50 dead.", "According to the ministry, some 50 people were killed and 70 injured.",
            "With 50 dead, it was the worst in years.", "Official figures put the number of dead at 50.",
            "After a day of marches, troops fired on the crowd, killing 50 people.", "Only 50 people died.",
            "The dead numbered 50.", "In all, 50 people died.", "50 people were found dead.",
            "Troops killed 40 men and 10 women, 50 people in all.",
        ])
    func following(_ next: String) async {
        var desk = desk()
        desk.article("a", "The School attack, also known as the hall fire, shook the town. \(next)")
        #expect(await desk.findings(.disagreeingFigure).count == 1)
    }

    @Test(
        "The sentence after one that tells of the event may tell of something else",
        arguments: [
            "In 1999, 50 people died there.", "Two years later 50 people died.", "A flood killed 50 people.",
            "The army lost 50 dead before the truce.", "Others say that 50 people may have died.",
            "It was compared with the floods of 1999, when 50 people died.", "The wounded came from 50 towns.",
        ])
    func notFollowing(_ next: String) async {
        var desk = desk()
        desk.article("a", "The School attack shook the town. \(next)")
        #expect(await desk.findings(.disagreeingFigure).isEmpty)
    }

    @Test("A count in one street is no count of all")
    func streets() async {
        var desk = desk()
        desk.article("a", "Five people were killed on Hall Street in the School attack.")
        desk.article("b", "Fifty people were killed on Hall Street in the School attack.")
        #expect(await desk.findings(.disagreeingFigure).map { $0.prefix(21) } == ["content/articles/b.md"])
    }

    @Test("A link that begins within a name is read with its article")
    func article() async {
        var desk = desk()
        desk.article(
            "a", "The [[attack|third worst attack]] took place in Vale in May. A total of 50 people were killed.")
        #expect(await desk.findings(.disagreeingFigure).count == 1)
    }

    @Test("What an event is called, with another happening before, is still the event")
    func called() async {
        var desk = desk()
        desk.article(
            "a", "The blast at the hall was the [[attack|worst attack in memory]]. The blast killed 50 people.")
        #expect(await desk.findings(.disagreeingFigure).count == 1)
    }

    @Test("Where the article is in a language whose words are not known, nothing is said")
    func otherLanguages() async {
        var desk = desk()
        desk.article("a", "The School attack killed 31 people.", language: "de")
        desk.article("b", "The School attack killed 31 people.", language: "en-GB")
        #expect(await desk.findings(.disagreeingFigure).map { $0.prefix(21) } == ["content/articles/b.md"])
    }

    @Test("Kept readings give what a first review gives", arguments: [1, 4])
    func memory(jobs: Int) async {
        var desk = desk()
        for index in 0..<40 { desk.article("a\(index)", "The School attack killed \(30 + index % 4) people.") }
        var reviewer = Reviewer()
        _ = await reviewer.review(await desk.site(), jobs: jobs)
        desk.catalog.articles.swapAt(3, 5)
        desk.article("new", "The School attack killed 50 people.")
        let site = await desk.site()
        let kept = await reviewer.review(site, jobs: jobs)
        let fresh = await Reviewer.review(site, jobs: 1)
        let isSame = kept.diagnostics == fresh.diagnostics && kept.statements == fresh.statements
        #expect(isSame)
        #expect(fresh.diagnostics.count { $0.rule == .disagreeingFigure } == 31)
    }
}
