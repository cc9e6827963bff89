import TestSupport
import Base
import Mustache
import Model
import TestSupport
import Testing

@testable import Rendering

@Suite("Accounts compared with the event's page")
struct AccountTests {
    @Test(
        "A count agrees only if it is the same; a value within a range does not confirm the range",
        arguments: [
            ("31", "31", Agreement.agrees), ("31", "39", .differs), ("almost 100", "94", .within),
            ("almost 100", "nearly 100", .agrees), ("more than 140", "143", .within),
            ("more than 140", "139", .differs), ("26-31", "30", .within), ("26-31", "26-31", .agrees),
            ("26-31", "26", .within), ("26-31", "20-28", .overlaps), ("26-31", "20-40", .wider),
            ("26-31", "32", .differs), ("31", "26-35", .wider), ("31", "about 31", .wider),
            ("about 100", "95", .within), ("about 100", "100", .agrees), ("about 100", "80", .differs),
            ("at least 5", "9", .within), ("up to 5", "9", .differs),
        ])
    func counts(_ own: String, _ other: String, _ agreement: Agreement) throws {
        let (own, other) = (try #require(Quantity(own)), try #require(Quantity(other)))
        #expect(own.agreement(of: other) == agreement)
    }

    @Test("If the editor gives a range with a best number, that number agrees")
    func best() {
        let own = Quantity(low: 132, best: 141, high: 150)
        let others = [132, 141, 144, 150, 151].map { own.agreement(of: Quantity(best: $0)) }
        #expect(others == [.within, .agrees, .within, .within, .differs])
        #expect(own.agreement(of: Quantity(low: 132, high: 150)) == .agrees)
    }

    @Test("Accounts of 132, 144 and 150 do not confirm a figure of 132 to 150, nor does an article of the site")
    func range() async {
        let counts: [(inout Catalog.Account) -> Void] = [132, 144, 150].map { number in
            { $0.killed = Quantity(best: number) }
        }
        let same: (inout Catalog.Account) -> Void = { $0.killed = Quantity(low: 132, high: 150) }
        let figure = Quantity(low: 132, high: 150)
        let accounts = await views(counts + [same], figure)
        #expect(
            accounts.views.map { $0.findings.map(\.verdict) } == [
                ["within the range; our summary: 132 to 150"], ["within the range; our summary: 132 to 150"],
                ["within the range; our summary: 132 to 150"], ["agrees"],
            ])
        #expect(accounts.views.map(\.verdict) == ["fits: killed", "fits: killed", "fits: killed", "agrees"])
        #expect(
            accounts.summary
                == "Four accounts: one agrees with our summary, three are compatible with our summary.")
        let own = await views([same], figure, origin: .article(Located("a", at: .start)))
        #expect(own.views[0].findings.map(\.verdict) == ["as in our summary"])
        #expect(own.views.map(\.agrees) == [false])
        #expect(own.summary == "One account: one is this site’s own.")
    }

    @Test(
        "A date agrees only if it says the same",
        arguments: [
            ("2014-05", "agrees"), ("2014-05-22", "fits; our summary: May 2014"),
            ("2014", "less exact; our summary: May 2014"),
            ("2014-06", "differs; our summary: May 2014"), ("2014-05-20/2014-06-02", "overlaps; our summary: May 2014"),
        ])
    func dates(_ date: String, _ verdict: String) async {
        #expect(await views([{ $0.date = day(date) }]).views[0].findings.map(\.verdict) == [verdict])
    }

    /// An event of May 2014 at Town with 31 killed, and what is said of it.
    private func views(
        _ accounts: [(inout Catalog.Account) -> Void], _ killed: Quantity = Quantity(best: 31),
        origin: Catalog.Account.Origin = .source(.id(Located("press", at: .start)))
    ) async -> (views: [AccountView], summary: String?) {
        var draft = Draft()
        draft.source("press", "Press release")
        draft.event("raid", "Raid", date: "2014-05") { event in
            event.place = Place(name: "Town")
            event.figures = [Figure(name: "killed", quantity: killed)]
            event.accounts = accounts.map { change in
                var account = Catalog.Account(origin: origin)
                change(&account)
                return account
            }
        }
        draft.article("a", "Nothing.")
        let site = await draft.site()
        let edition = Edition(site, EditionLists(site), options: RenderOptions())
        return (edition.accounts(of: Handle(0)), edition.accountSummary(of: Handle(0)))
    }

    @Test("Each point says whether it differs, and from what; the verdict names every point that does")
    func findings() async {
        let views = await views([
            { account in
                account.date = day("2014-05-22")
                account.place = "City"
                account.killed = Quantity(best: 39)
                account.claimedBy = "Somebody"
            },
            { $0.killed = Quantity(best: 31) },
        ]).views
        #expect(views[0].findings.map(\.point) == [.when, .place, .killed, .claimedBy])
        #expect(
            views[0].findings.map(\.verdict) == [
                "fits; our summary: May 2014", "differs; our summary: Town", "differs; our summary: 31",
                "not in our summary",
            ])
        #expect(views[0].verdict == "differs: where, killed")
        #expect(views[1].findings.map(\.verdict) == [nil, nil, "agrees", nil])
        #expect(views[1].verdict == "agrees")
    }

    @Test("The accounts are summarised; if nothing can be compared, the page says so")
    func summary() async {
        let silent: (inout Catalog.Account) -> Void = { $0.says = "A letter." }
        let agreeing: (inout Catalog.Account) -> Void = { $0.killed = Quantity(best: 31) }
        let differing: (inout Catalog.Account) -> Void = { $0.killed = Quantity(best: 3) }
        #expect(await views([]).summary == nil)
        #expect(await views([silent]).summary == "One account, with nothing to compare.")
        #expect(
            await views([agreeing, differing, differing, silent]).summary
                == "Four accounts: one agrees with our summary, two differ, one gives no details.")
        #expect(await views([silent]).views[0].findings.isEmpty)
    }

    @Test("Only a number with a lowest and a highest is drawn as a bar")
    func bars() throws {
        #expect(RangeBar.html(Quantity(best: 31)) == nil)
        #expect(RangeBar.html(Quantity(low: 5, best: 5, high: 5)) == nil)
        let bar = try #require(RangeBar.html(Quantity(low: 30, best: 45, high: 60)))
        let html = Printing.text(bar.bytes)
        #expect(html.contains("d=\"M60 5H120\"") && html.contains("cx=\"90\""))
    }

    @Test(
        "Directions of writing",
        arguments: [("ur", "rtl"), ("ar-EG", "rtl"), ("zh", nil), ("en", nil), ("uz-Arab", "rtl"), ("ug-Latn", nil)])
    func directions(_ language: String, _ direction: String?) {
        #expect(Words.direction(language) == direction)
    }
}
