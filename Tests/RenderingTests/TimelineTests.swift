import Base
import Model
import TestSupport
import Testing

@testable import Rendering

@Suite("The timeline’s years")
struct TimelineTests {
    @Test(
        "Years are folded only where nothing can have happened",
        arguments: [
            (["2001", "2014"], ["2001", "2002–2013: twelve years without events", "2014"]),
            (["2001", "2003"], ["2001", "2002: a year without events", "2003"]),
            (["2001", "2001-05", "2002"], ["2001", "2002"]),
            (["2001", "201X", "2014"], ["2001", "2002–2009: eight years without events", "2010s", "2014"]),
            (["19XX", "2014"], ["20th century", "2000–2013: 14 years without events", "2014"]),
            (["2001/2005", "2014"], ["2001", "2006–2013: eight years without events", "2014"]),
            (["2001/..", "2014"], ["2001", "2002–2013: twelve years without events", "2014"]),
            (["../2005", "2014"], ["no start date", "2006–2013: eight years without events", "2014"]),
        ])
    func years(dates: [String], years: [String]) async {
        var draft = Draft()
        for (number, date) in dates.enumerated() { draft.event("e\(number)", "Event \(number)", date: date) }
        let site = await draft.site()
        let timeline = Edition(site, EditionLists(site), options: RenderOptions()).timeline(of: site.events.indices)
        #expect(timeline.map { year in year.quiet.map { "\(year.label): \($0)" } ?? year.label } == years)
    }

    @Test("A timeline of more than a thousand events continues, and a year leads to the page on which it begins")
    func pages() async {
        var draft = Draft()
        for number in 0..<1_200 {
            draft.event("e\(number)", "Event \(number)", date: "\(1400 + number / 2)")
        }
        let site = await draft.site()
        let edition = Edition(site, EditionLists(site), options: RenderOptions())
        #expect(edition.pagination.count(.timeline) == 2)
        #expect(edition.timelinePage(of: 1450).text == "timeline.html")
        #expect(edition.timelinePage(of: 1950).text == "timeline.2.html")
    }

    @Test("A page of the timeline ends where its events, and the actors to filter them by, would exceed 300 kB")
    func bytes() async {
        var draft = Draft()
        for number in 0..<900 {
            for actor in 0..<3 { draft.actor("a\(number)-\(actor)", "The Assembly of the Vale No. \(number)-\(actor)") }
            draft.event(
                "e\(number)", "Event \(number)", date: "\(1400 + number / 2)",
                actors: (0..<3).map { "a\(number)-\($0)" })
        }
        let pages = Printing.pages(of: await draft.site()).filter { $0.key.hasPrefix("timeline.") }
        #expect(pages.keys.sorted() == ["timeline.2.html", "timeline.html"])
        for page in pages.values { #expect(page.utf8.count < 300_000) }
    }

    @Test(
        "The days of an event are written so that a script can place it",
        arguments: [
            ("1970-01-02", "1"), ("1970", "0/364"), ("1970-01-01/..", "0/.."), ("../1970-01-01", "../0"),
            ("1969-12-31", "-1"),
        ])
    func days(date: String, expected: String) { #expect(day(date).daysInShort == expected) }
}
