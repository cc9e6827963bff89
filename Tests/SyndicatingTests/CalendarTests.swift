import Base
import Model
import Exports
import TestSupport
import Testing

@Suite("Calendars")
struct CalendarTests {
    private func lines(_ date: String, _ change: (inout Catalog.Event) -> Void = { _ in }) async -> [String] {
        var site = Draft.syndicated()
        site.event("flood", "The flood", date: date, change)
        return (await site.calendars()["events.ics"] ?? "").split(separator: "\r\n").map(String.init)
    }

    @Test(
        "An event is on its known days, the end exclusive; uncertainty is in words",
        arguments: [
            ("2014-12-16", "20141216", "20141217", "The flood"),
            ("2014-12-31", "20141231", "20150101", "The flood"),
            ("2014-12-16~", "20141216", "20141217", "The flood (about 16 December 2014)"),
            ("2014-12-16?", "20141216", "20141217", "The flood (perhaps 16 December 2014)"),
            ("2014-02", "20140201", "20140301", "The flood (February 2014)"),
            ("2016-02-XX", "20160201", "20160301", "The flood (on a day in February 2016)"),
            ("2014-06-15/2014-06-18", "20140615", "20140619", "The flood"),
            ("2014-06/2014-07", "20140601", "20140801", "The flood (from June to July 2014)"),
            ("2014-06-15/..", "20140615", "20140616", "The flood (since 15 June 2014)"),
            ("2014-06-15/", "20140615", "20140616", "The flood (from 15 June 2014 to an unknown date)"),
            ("../2014-06-15", "20140615", "20140616", "The flood (until 15 June 2014)"),
            ("2014-06-15/2016", "20140615", "20140616", "The flood (from 15 June 2014 to 2016)"),
            ("2001/2014-06", "20140601", "20140701", "The flood (from 2001 to June 2014)"),
            ("0001-01-01", "00010101", "00010102", "The flood"),
        ])
    func days(_ date: String, _ start: String, _ end: String, _ summary: String) async {
        let lines = await lines(date)
        #expect(lines.contains("DTSTART;VALUE=DATE:\(start)"))
        #expect(lines.contains("DTEND;VALUE=DATE:\(end)"))
        #expect(lines.contains { $0.lowercased() == "summary:\(summary)".lowercased() }, "\(lines)")
    }

    @Test(
        "An event not known to the month is in no calendar",
        arguments: [
            "2014", "2014~", "201X", "20XX", "2014-21", "2014-XX", "2014-XX-XX", "2014/2015", "2014/..", "9999-12-31",
            "-0043-03-15",
        ])
    func coarse(_ date: String) async {
        #expect(await lines(date).isEmpty)
    }

    @Test(
        "The certainty of an event is its status",
        arguments: [
            (.confirmed, "STATUS:CONFIRMED"), (.claimed, "STATUS:TENTATIVE"), (.disputed, "STATUS:TENTATIVE"),
            (.denied, "STATUS:CANCELLED"), (nil, nil),
        ] as [(Catalog.Event.Status?, String?)])
    func status(_ status: Catalog.Event.Status?, _ line: String?) async {
        let lines = await lines("2014-12-16") { $0.status = status }
        #expect(lines.first { $0.hasPrefix("STATUS") } == line)
    }

    @Test("An event with every property")
    func whole() async {
        var site = Draft.syndicated()
        site.actor("china", "China")
        site.event("flood", "The flood", date: "2014-12", actors: ["china"], text: "Rain; much,\nof it.") {
            $0.kind = "disaster"
            $0.place = Place(name: "Port Vale, South", latitude: -34.0105, longitude: 71.58)
            $0.header.tags = ["rain, heavy"]
            $0.status = .disputed
        }
        site.article("a", "After the flood.", date: "2015-01-02")
        let calendars = await site.calendars()
        #expect(calendars.keys.sorted() == ["actors/china.ics", "events.ics"])
        let event = """
            BEGIN:VEVENT
            UID:flood@briefings.example
            DTSTAMP:20141201T000000Z
            DTSTART;VALUE=DATE:20141201
            DTEND;VALUE=DATE:20150101
            SUMMARY:The flood (December 2014)
            DESCRIPTION:Date: December 2014.\\nStatus: disputed.\\nRain\\; much\\, of it.\\nActors: China.
            STATUS:TENTATIVE
            TRANSP:TRANSPARENT
            LOCATION:Port Vale\\, South
            GEO:-34.0105;71.58
            CATEGORIES:disaster,rain\\, heavy
            URL:https://briefings.example/events/flood.html
            END:VEVENT

            """.replacing("\n", with: "\r\n")
        for (path, text) in calendars {
            let holds = text.contains(event)
            #expect(holds, "\(path): \(text)")
        }
    }

    @Test("A stamp is the day of the latest article that names the event, never the current day")
    func stamp() async {
        var site = Draft.syndicated()
        site.event("flood", "The flood", date: "1931-08")
        site.article("a", "On the [flood](event:flood).", date: "2015-01-02")
        site.article("b", "On the [flood](event:flood) again.", date: "2014-01-02") {
            $0.updated = try? PartialDate.parse("2016-01-02").get()
        }
        #expect(await site.calendars()["events.ics"]?.contains("DTSTAMP:20160102T000000Z") == true)
        let alone = await lines("1931-08")
        #expect(alone.contains("DTSTAMP:19700101T000000Z"))
    }

    @Test("Lines are folded at 75 bytes, and no character is cut", arguments: [1, 2, 3, 4])
    func folding(shift: Int) async {
        var site = Draft.syndicated()
        let title = String(repeating: "x", count: shift) + String(repeating: "ü漢🙂", count: 40)
        site.event("flood", "The flood", date: "2014-12-16") { $0.title = title }
        let linked = await site.site()
        var bytes: [UInt8] = []
        Calendars(linked).append(fileAt: 0, to: &bytes)
        let lines = bytes.split(separator: 0x0A).map { $0.dropLast($0.last == 0x0D ? 1 : 0) }
        #expect(lines.allSatisfy { $0.count <= 75 && String(validating: $0, as: UTF8.self) != nil })
        #expect(lines.contains { $0.count >= 72 && $0.first == 0x20 })
        let whole = String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "")
        #expect(whole.contains("SUMMARY:\(title)\r\n"))
    }

    @Test("Without a base_url there are calendars without addresses, whose ids no other site has")
    func withoutAddress() async {
        var ids: Set<String> = []
        for title in ["One", "Two"] {
            var site = Draft.syndicated(base: nil, title: title)
            site.event("flood", "The flood", date: "2014-12-16")
            let lines = (await site.calendars()["events.ics"] ?? "").split(separator: "\r\n").map(String.init)
            #expect(!lines.contains { $0.hasPrefix("URL") || $0.hasPrefix("SOURCE") })
            ids.insert(lines.first { $0.hasPrefix("UID:flood@") } ?? "")
        }
        #expect(ids.count == 2 && !ids.contains(""))
    }

    @Test("Entries that are held back are in no calendar")
    func held() async {
        var site = Draft.syndicated()
        site.actor("china", "China")
        site.event("flood", "The flood", date: "2014-12-16", actors: ["china"]) { $0.header.hold = .draft }
        #expect(await site.calendars().isEmpty)
    }
}
