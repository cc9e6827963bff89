import Model
import Testing

@testable import Rendering

@Suite("Accounts held against the event's page")
struct AccountTests {
    @Test(
        "Counts agree where what they can mean overlaps",
        arguments: [
            ("31", "31", true), ("31", "39", false), ("almost 100", "94", true), ("more than 140", "143", true),
            ("more than 140", "139", false), ("26-31", "30", true), ("about 100", "95", true),
            ("about 100", "80", false),
            ("at least 5", "9", true), ("up to 5", "9", false),
        ])
    func counts(_ own: String, _ other: String, _ agrees: Bool) throws {
        let (own, other) = (try #require(Quantity(own)), try #require(Quantity(other)))
        #expect(own.range.overlaps(other.range) == agrees)
    }

    /// An event of May 2014 at Town with 31 killed, and what is said of it.
    private func views(_ accounts: [(inout Catalog.Account) -> Void]) -> (views: [AccountView], summary: String?) {
        var sketch = SiteSketch()
        sketch.event("raid", "Raid", "2014-05") { event in
            event.record.place = Place(name: "Town")
            event.record.figures = [Figure(name: "killed", quantity: Quantity(best: 31))]
            event.accounts = accounts.map { change in
                var account = Catalog.Account(origin: .article(Located("a", at: .start)))
                change(&account)
                return Site.Account(record: account, origin: nil)
            }
        }
        let edition = Edition(sketch.site, options: RenderOptions())
        return (edition.accounts(of: 0), edition.accountSummary(of: 0))
    }

    @Test("Each point says whether it differs, and from what; the verdict names every point that does")
    func findings() {
        let views = views([
            { account in
                account.date = SiteSketch.date("2014-05-22")
                account.place = "City"
                account.killed = Quantity(best: 39)
                account.claimedBy = "Somebody"
            },
            { $0.killed = Quantity(best: 31) },
        ]).views
        #expect(views[0].findings.map(\.point) == [.when, .place, .killed, .claimedBy])
        #expect(
            views[0].findings.map(\.verdict) == [
                "agrees; this page: May 2014", "differs; this page: Town", "differs; this page: 31", "not on this page",
            ])
        #expect(views[0].verdict == "differs: where, killed")
        #expect(views[1].findings.map(\.verdict) == [nil, nil, "agrees", nil])
        #expect(views[1].verdict == "agrees")
    }

    @Test("The accounts are summed up; where nothing compares that is said")
    func summary() {
        let silent: (inout Catalog.Account) -> Void = { $0.says = "A letter." }
        let agreeing: (inout Catalog.Account) -> Void = { $0.killed = Quantity(best: 31) }
        let differing: (inout Catalog.Account) -> Void = { $0.killed = Quantity(best: 3) }
        #expect(views([]).summary == nil)
        #expect(views([silent]).summary == "One account, with no point that could be compared.")
        #expect(
            views([agreeing, differing, differing, silent]).summary
                == "Four accounts: one agrees with this page, two differ, one with nothing to compare.")
        #expect(views([silent]).views[0].findings.isEmpty)
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
