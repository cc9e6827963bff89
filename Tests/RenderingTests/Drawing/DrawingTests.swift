import TestSupport
import Base
import Model
import TestSupport
import Testing

@testable import Rendering

@Suite("Drawings of events")
struct DrawingTests {
    private func drawing(_ dates: [String], on sheet: Sheet = .page) async -> Drawing? {
        var draft = Draft()
        for (number, date) in dates.enumerated() { draft.event("e\(number)", "Event \(number)", date: date) }
        return edition(await draft.site()).drawing(on: sheet)
    }

    private func edition(_ site: Site) -> Edition {
        Edition(site, EditionLists(site), options: RenderOptions())
    }

    @Test(
        "Certain and possible, open and closed ends differ, and a date is written if the bar cannot show it",
        arguments: [
            ("2014-12-16", 0.0...1.0, false, false, nil), ("2014-12", nil, false, false, "Dec 2014"),
            ("2014-12-16~", nil, false, false, "c. 16 Dec 2014"),
            ("2014-06-15/..", 0...1, false, true, "since 15 Jun 2014"),
            ("../2014-06-15", 0...1, true, false, "until 15 Jun 2014"),
            ("2014-06-15/", 0...0.01, false, true, "15 Jun 2014 – ?"),
            ("2014", nil, false, false, "2014"),
        ] as [(String, ClosedRange<Double>?, Bool, Bool, String?)])
    func marks(date: String, certain: ClosedRange<Double>?, opensBefore: Bool, opensAfter: Bool, when: String?)
        async throws
    {
        let marks = await drawing([date, "2014-02-03/2014-11-04"])?.marks ?? []
        let mark = try #require(marks.first { $0.title.hasPrefix("Event 0") })
        #expect((mark.certain == nil) == (certain == nil))
        #expect(mark.certain.map { abs($0.upperBound - (certain?.upperBound ?? 9)) < 0.02 } ?? true, "\(mark)")
        #expect(mark.isOpenAtStart == opensBefore && mark.isOpenAtEnd == opensAfter)
        #expect(mark.when == when)
    }

    @Test("An interval is certain between its ends and possible within them")
    func interval() async throws {
        let mark = try #require(await drawing(["2014-01/2014-12", "2014"])?.marks.last { $0.certain != nil })
        let certain = try #require(mark.certain)
        #expect(abs(certain.lowerBound - 30.0 / 365) < 0.001 && abs(certain.upperBound - 335.0 / 365) < 0.001)
    }

    /// What a mark covers at the sheet's own width: its bar and its label.
    private func extent(_ mark: Drawing.Mark, on sheet: Sheet) -> ClosedRange<Double> {
        let (start, end) = (mark.places.lowerBound * sheet.width, mark.places.upperBound * sheet.width)
        let words = [mark.label, mark.when].compactMap { $0 }.joined(separator: " ")
        let width = TextWidth.pixels(words, size: sheet.labelSize)
        return mark.isLabelledFromEnd ? min(start, end - width)...end : start...max(end, start + width)
    }

    @Test("No label touches another, and none leaves the drawing", arguments: [20, 100, 150, 400])
    func labels(count: Int) async throws {
        let dates = (0..<count).map { "20\(10 + $0 % 10)-\(["01", "05-17", "12-31", "11~", "06-02/.."][$0 % 5])" }
        let drawing = try #require(await self.drawing(dates.sorted()))
        for (index, mark) in drawing.marks.enumerated() {
            let own = extent(mark, on: .page)
            #expect(own.lowerBound >= 0 && own.upperBound <= 900.001)
            for other in drawing.marks[(index + 1)...] where other.top == mark.top {
                #expect(!own.overlaps(extent(other, on: .page)), "\(mark.title) and \(other.title)")
            }
        }
    }

    @Test("Too many events are counted by year, and those named most often are drawn above")
    func counted() async throws {
        let drawing = try #require(
            await self.drawing((0..<200).map { "20\($0 < 150 ? 10 : 11)-05-\(10 + $0 % 20)" }.sorted()))
        #expect(drawing.columns.map(\.count) == [150, 50])
        #expect(drawing.columns.map(\.height) == [1, 50.0 / 150])
        #expect(!drawing.marks.isEmpty && drawing.marks.count < 100 && drawing.count == 200)
        #expect(drawing.height < 500)
    }

    @Test("A fold says whether something passes through it")
    func crossed() async throws {
        let quiet = try #require(await drawing(["2001", "2014"])?.breaks.first)
        let crossed = try #require(await drawing(["2001/..", "2014"])?.breaks.first)
        #expect(!quiet.isCrossed && crossed.isCrossed)
    }

    @Test("A single event is not drawn; two are")
    func fewest() async {
        #expect(await drawing(["2014"]) == nil)
        #expect(await drawing(["2014", "2015"]) != nil)
    }

    @Test("An actor's strip covers its own time")
    func life() async throws {
        let edition = self.edition(await SampleSite.site())
        let strip = try #require(edition.drawing(ofActor: Handle(0)))
        #expect(strip.marks.map(\.subject) == [.life, .event(Handle(0)), .event(Handle(1))])
        #expect(strip.marks[0].label == "began 1 Oct 1949" && strip.marks[0].isOpenAtEnd)
        #expect(edition.drawing(ofActor: Handle(1)) == nil)
    }

    @Test("An event is drawn among its neighbours, and its name has priority")
    func neighbours() async throws {
        var draft = Draft()
        for day in 10..<24 {
            draft.event("e\(day)", "What happened on day \(day) of the month", date: "2014-12-\(day)")
        }
        let strip = try #require(edition(await draft.site()).drawing(ofEvent: Handle(7)))
        #expect(strip.marks.map(\.isCurrent) == (3...11).map { $0 == 7 })
        #expect(strip.marks[4].label != nil && strip.marks.count { $0.label != nil } < 4)
    }

    @Test("If space is short, the most named events keep their names and every event keeps its mark")
    func named() async throws {
        var draft = Draft()
        var text = ""
        for day in 10..<31 {
            for part in 0..<5 {
                draft.event("e\(day)-\(part)", "What happened then", date: "2014-12-\(day)")
                text += String(repeating: "See [this](event:e\(day)-\(part)). ", count: part)
            }
        }
        draft.article("a", text)
        let drawing = try #require(edition(await draft.site()).drawing())
        let named = drawing.marks.filter { $0.label != nil }
        #expect(drawing.marks.count == 105 && (20..<100).contains(named.count) && drawing.columns.isEmpty)
        #expect(drawing.marks[4].label != nil && drawing.height < 700)
    }

    @Test(
        "Percentages",
        arguments: [(0.0, "0"), (1, "100"), (0.125, "12.5"), (0.12345, "12.35"), (0.1204, "12.04"), (1.0 / 3, "33.33")])
    func percentages(part: Double, text: String) {
        #expect(part.percentage == text)
    }
}
