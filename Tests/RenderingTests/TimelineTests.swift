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
        let timeline = Edition(site, EditionLists(site), options: RenderOptions()).timeline()
        #expect(timeline.map { year in year.quiet.map { "\(year.label): \($0)" } ?? year.label } == years)
    }
}
