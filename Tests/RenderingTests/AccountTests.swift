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

    @Test(
        "Of two intervals, both ends are compared",
        arguments: [
            ("2009/2016", "2007/2016", Agreement.differs), ("2009/2016", "2009/2016", .agrees),
            ("2009/2016", "2009-03/2016", .within), ("2009/2016", "2009/2016-01", .within),
            ("2009-03/2016", "2009/2016-01", .overlaps), ("2009/2016", "2012", .within),
            ("2009/2016", "2009/..", .wider),
        ])
    func intervals(own: String, other: String, agreement: Agreement) throws {
        let dates = try [own, other].map { try PartialDate.parse($0).get() }
        #expect(dates[0].agreement(of: dates[1]) == agreement)
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
        let counts: [Change] = [132, 144, 150].map { number in
            { $0.killed = Quantity(best: number) }
        }
        let same: Change = { $0.killed = Quantity(low: 132, high: 150) }
        let figure = Quantity(low: 132, high: 150)
        let accounts = await views(counts + [same], figure)
        #expect(
            accounts.views.map { $0.findings.map(\.verdict) } == [
                ["within our range"], ["within our range"], ["within our range"], [nil],
            ])
        #expect(accounts.views.map { $0.findings.map(\.differs) } == [[true], [true], [true], [false]])
        #expect(accounts.summary == "Four accounts differ on the number killed: 132 to 150.")
        let own = await views([same], figure, origin: .article(Located("a", at: .start)))
        #expect(own.views.map(\.standing) == ["this site’s briefing"])
        #expect(own.summary == "One account, from our own briefings: it agrees with our reading on the number killed.")
    }

    @Test(
        "A date agrees only if it says the same",
        arguments: [
            ("2014-05", nil), ("2014-05-22", "fits"),
            ("2014", "less exact"),
            ("2014-06", "differs"), ("2014-05-20/2014-06-02", "overlaps"),
        ])
    func dates(_ date: String, _ verdict: String?) async {
        #expect(await views([{ $0.date = day(date) }]).views[0].findings.map(\.verdict) == [verdict])
    }

    /// An event of May 2014 at Town with 31 killed, and what is said of it.
    private func views(
        _ accounts: [Change], _ killed: Quantity = Quantity(best: 31),
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

    @Test("Each point says how it compares with the page")
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
        #expect(views[0].findings.map(\.verdict) == ["fits", "differs", "differs", nil])
        #expect(views[1].findings.map(\.text) == [nil, nil, "31", nil])
        #expect(views[1].findings.map(\.verdict) == [nil, nil, nil, nil])
    }

    @Test("Accounts come by the type of their source, then by its date")
    func order() async {
        var draft = Draft()
        for (id, standing, date) in [
            ("late", Work.Standing.press, "2014-06"), ("early", .press, "2014-05"), ("ministry", .official, "2014-07"),
        ] {
            draft.source(id, id) { source in
                source.standing = standing
                source.date = day(date)
            }
        }
        draft.event("raid", "Raid", date: "2014-05") { event in
            event.accounts = ["late", "early", "ministry"].map {
                Catalog.Account(origin: .source(.id(Located($0, at: .start))))
            }
        }
        let site = await draft.site()
        let edition = Edition(site, EditionLists(site), options: RenderOptions())
        #expect(edition.accounts(of: Handle(0)).map(\.name) == ["ministry", "early", "late"])
    }

    typealias Change = @Sendable (inout Catalog.Account) -> Void

    static let summaries: [([Change], String?)] = [
        ([], nil),
        ([{ $0.says = "A letter." }], "One account, without a date, a place or a figure."),
        ([{ $0.killed = Quantity(best: 31) }], "One account: it agrees with our reading on the number killed."),
        (
            [{ $0.killed = Quantity(best: 29) }],
            "One account: it differs from our reading on the number killed: 29 to 31."
        ),
        (
            [
                {
                    $0.date = day("2014-05-22")
                    $0.killed = Quantity(best: 29)
                }, { $0.says = "A letter." },
            ],
            "Two accounts, one of which gives details: it agrees with our reading on the date and differs on the number killed: 29 to 31."
        ),
        (
            [
                {
                    $0.place = "a market in Town"
                    $0.killed = Quantity(best: 30)
                },
                {
                    $0.place = "Town"
                    $0.killed = Quantity(best: 39)
                }, { $0.says = "A letter." },
            ],
            "Two of three accounts agree on the place and differ on the number killed: 30 to 39."
        ),
        (
            [
                {
                    $0.killed = Quantity(best: 30)
                    $0.injured = Quantity(best: 3)
                    $0.claimedBy = "the Front"
                },
                {
                    $0.killed = Quantity(best: 39)
                    $0.injured = Quantity(best: 5)
                    $0.claimedBy = "nobody"
                },
            ],
            "Two accounts differ on the number killed (30 to 39), the number injured (3 to 5) and who claimed it."
        ),
        (
            [{ $0.place = "City" }, { $0.place = "City" }],
            "Two accounts agree on the place. Our reading differs from theirs on the place."
        ),
        ([{ $0.place = "Town" }, { $0.killed = Quantity(best: 31) }], "Two accounts speak of different points."),
    ]

    @Test("What accounts agree and differ on, in a sentence", arguments: summaries.indices)
    func summary(_ index: Int) async {
        let (accounts, sentence) = Self.summaries[index]
        #expect(await views(accounts).summary == sentence)
    }

    @Test("Numbers are drawn to a scale of round numbers, the same ones once")
    func plot() throws {
        #expect(DotPlot("Killed", [("A", Quantity(best: 31)), (nil, Quantity(best: 31))]) == nil)
        let plot = try #require(
            DotPlot(
                "Killed",
                [
                    (nil, Quantity(best: 141)), ("B", Quantity(best: 150)), ("C", Quantity(low: 132, high: 141)),
                    ("D", Quantity(best: 141)),
                ]))
        #expect(plot.ticks.map(\.number) == [130, 135, 140, 145, 150])
        #expect(plot.rows.map(\.quantity.inWords) == ["132 to 141", "141", "150"])
        #expect(plot.rows.map(\.givers) == [["C"], ["D"], ["B"]])
        #expect(plot.rows.map(\.isOwn) == [false, true, false])
        #expect(plot.rows.map(\.dot) == [nil, 0.55, 1])
        #expect(plot.rows[0].span == 0.1...0.55)
    }

    @Test("The scale holds for numbers of any size", arguments: [2, 7, 61, 999, 1_000_000, 999_999_999_999_999])
    func scale(_ high: Int) throws {
        let plot = try #require(DotPlot("Killed", [(nil, Quantity(best: 1)), ("A", Quantity(best: high))]))
        #expect((2...8).contains(plot.ticks.count))
        #expect(plot.ticks.first?.place == 0 && plot.ticks.last?.place == 1)
    }

    @Test(
        "Directions of writing",
        arguments: [("ur", "rtl"), ("ar-EG", "rtl"), ("zh", nil), ("en", nil), ("uz-Arab", "rtl"), ("ug-Latn", nil)])
    func directions(_ language: String, _ direction: String?) {
        #expect(Words.direction(language) == direction)
    }
}
