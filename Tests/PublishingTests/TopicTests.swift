import Foundation
import Model
import Publishing
import TestSupport
import Testing

@Suite("Topics")
struct TopicTests {
    private func site(_ tags: [String: String] = [:]) throws -> SiteFolder {
        let site = try SiteFolder(smallSite)
        try site.remove("templates")
        let files = ["articles/first": "date", "actors/ada-byron": "kind", "events/vale-meeting": "date"]
        for (file, key) in files {
            guard let written = tags[file] else { continue }
            try site.edit("content/\(file).md", "\n\(key): ", "\ntags: \(written)\n\(key): ")
        }
        return site
    }

    @Test("A tag of two entries has a page with both, which links to them and back")
    func two() async throws {
        let site = try site(["articles/first": "[River floods]", "events/vale-meeting": "[river-floods]"])
        #expect(try await site.build().diagnostics == [])
        let page = try #require(site.text("topics/river-floods.html"))
        #expect(page.contains("<h1>River floods</h1>") && page.contains("href=\"../articles/first.html\""))
        #expect(page.contains("href=\"../events/vale-meeting.html\"") && page.contains("1 briefing"))
        #expect(
            site.text("articles/first.html")?.contains("<a href=\"../topics/river-floods.html\">River floods</a>")
                == true)
        #expect(site.text("topics/index.html")?.contains("1 briefing · 1 event") == true)
        #expect(site.text("topics/river-floods.feed.xml")?.contains("<title>The first briefing</title>") == true)
        #expect(site.text("index.html")?.contains("<a href=\"topics/index.html\">Topics</a>") == true)
        let foot = try #require(page.range(of: "<footer"))
        #expect(!page[foot.lowerBound...].contains("River floods"), "a topic is no free page")
    }

    @Test("A tag named as the list of topics has no page, and numbered tags are no slips of each other")
    func reserved() async throws {
        let site = try site([
            "articles/first": "[Index, cop-27]", "events/vale-meeting": "[Index, cop-28]",
            "actors/ada-byron": "[cop-27]",
        ])
        #expect(try await site.build().diagnostics == [])
        #expect(site.text("topics/cop-27.html") != nil && site.text("topics/index.html")?.contains("cop-27") == true)
    }

    @Test("A published feed of a topic goes on when no article has its tag, and a topic of a tag is no news")
    func published() async throws {
        let site = try site([
            "articles/first": "[floods]", "events/vale-meeting": "[floods]", "actors/ada-byron": "[floods]",
        ])
        try site.write("content/site.yaml", "title: S\nbase_url: https://s.example/\n")
        _ = try await Build.record(site.options())
        #expect(try site.ledger().contains("\ntopics/floods.feed.xml"))
        try site.edit("content/articles/first.md", "tags: [floods]\n", "")
        let report = try await site.build()
        #expect(!report.diagnostics.contains { $0.rule == .vanishedFeed })
        #expect(site.text("topics/floods.feed.xml")?.contains("<entry>") == false)
        try site.edit("content/events/vale-meeting.md", "tags: [floods]", "tags: [floods, dams]")
        try site.edit("content/actors/ada-byron.md", "tags: [floods]", "tags: [floods, dams]")
        _ = try await Build.record(site.options())
        #expect(try !site.ledger().split(separator: "\n").contains { $0.hasPrefix("new ") && $0.contains("topics/") })
    }

    @Test("A topic with more than 300 entries of a kind continues on further pages, and misses none")
    func many() async throws {
        let site = try site()
        for number in 0..<640 {
            let day = "\(1990 + number / 28)-01-\(number % 28 + 1 < 10 ? "0" : "")\(number % 28 + 1)"
            try site.write(
                "content/events/e\(number).md", "---\ntitle: Event \(number)\ndate: \(day)\ntags: floods\n---\n")
        }
        try site.write("content/topics/floods.md", "---\nname: Floods\nstatus: High.\n---\nWords.\n")
        _ = try await site.build()
        let names = ["topics/floods.html", "topics/floods.2.html", "topics/floods.3.html"]
        let pages = try names.map { try #require(site.text($0)) }
        #expect(site.text("topics/floods.4.html") == nil)
        let shown = pages.map { page in
            page.matches(of: #/<a class="k e" href="\.\./events/e(\d+)\.html"/#).compactMap { Int($0.output.1) }
        }
        #expect(shown.map(\.count) == [300, 300, 40])
        #expect(shown[0] == Array(340..<640) && shown[2] == Array(0..<40))
        #expect(pages[0].contains("Words.") && pages[0].contains("High.") && pages[0].contains("floods.2.html"))
        #expect(!pages[1].contains("Words.") && !pages[1].contains("High.") && pages[1].contains("640 events"))
        #expect(pages[1].contains("<title>Floods – page 2"))
    }

    @Test("A tag of one entry has no page, and a site without topics no list of them")
    func one() async throws {
        let site = try site(["articles/first": "[River floods, River floods]"])
        #expect(try await site.build().diagnostics == [])
        #expect(!site.outputFiles().keys.contains { $0.hasPrefix("topics") })
        #expect(site.text("index.html")?.contains("Topics") == false)
    }

    @Test("A file gives a topic its name, summary, text and address, even for a single entry and in any script")
    func written() async throws {
        let site = try site(["articles/first": "[洪水]"])
        try site.write(
            "content/topics/floods.md",
            "---\nname: 洪水\nlang: zh\nsummary: In short.\nslug: high-water\n---\nSee [Ada](actor:ada-byron).\n")
        #expect(try await site.build().diagnostics == [])
        let page = try #require(site.text("topics/high-water.html"))
        #expect(page.contains("<h1>洪水</h1>") && page.contains("In short.") && page.contains("../actors/ada-byron.html"))
        #expect(page.contains("../articles/first.html"))
    }

    @Test("A tracker shows the latest state, then briefings and events by date, the newest first")
    func tracker() async throws {
        let site = try site(["articles/first": "[talks]", "events/vale-meeting": "[talks]"])
        try site.write(
            "content/topics/talks.md",
            "---\nname: The talks\nlayout: tracker\nstatus: Suspended since the meeting.\nas_of: 2015-01-07\n---\n")
        #expect(try await site.build().diagnostics == [])
        let page = try #require(site.text("topics/talks.html"))
        let places = ["Suspended since the meeting.", ">By date<", "articles/first.html", "events/vale-meeting.html"]
            .map { page.range(of: $0)?.lowerBound }
        #expect(!places.contains(nil) && places.compactMap(\.self) == places.compactMap(\.self).sorted())
        #expect(page.contains("7 January 2015"))
    }

    @Test("References lead to topics, by their kind or by their id")
    func references() async throws {
        let site = try site()
        try site.write("content/topics/floods.md", "---\nname: Floods\n---\n")
        try site.write(
            "content/pages/about.md", "---\ntitle: About\n---\n[One](topic:floods), [[floods]], [two](topic:flods).\n")
        let found = try await site.build().diagnostics
        #expect(found.map(\.rule) == [.unknownReference])
        try site.edit("content/pages/about.md", ", [two](topic:flods)", "")
        #expect(try await site.build().diagnostics == [])
        #expect(site.text("about.html")?.components(separatedBy: "topics/floods.html").count == 3)
    }

    @Test("A tag that is also an actor's id leaves references to the actor as they are")
    func sameID() async throws {
        let site = try site(["articles/first": "[Ada Byron]", "events/vale-meeting": "[Ada Byron]"])
        try site.write("content/pages/about.md", "---\ntitle: About\n---\n[[ada-byron]], [a topic](topic:ada-byron).\n")
        #expect(try await site.build().diagnostics == [])
        let about = try #require(site.text("about.html"))
        #expect(about.contains("href=\"actors/ada-byron.html\"") && about.contains("href=\"topics/ada-byron.html\""))
    }

    @Test("A tag that only one entry has and that is near a topic is reported, with the topic")
    func slip() async throws {
        let site = try site(["articles/first": "[folods, unrelated]"])
        try site.write("content/topics/floods.md", "---\nname: Floods\n---\n")
        let found = try await site.build().diagnostics
        #expect(
            found.map { "\($0.path):\($0.position.line):\($0.position.column) \($0.rule.rawValue) \($0.fix ?? "")" }
                == [
                    "content/articles/first.md:3:8 unknown-topic did you mean 'floods'?"
                ])
        #expect(found.first?.edits.map(\.replacement) == ["floods"])
    }

    @Test("Tags of drafts leave no trace, and a draft of a topic has no page")
    func drafts() async throws {
        let site = try site(["articles/first": "[talks]", "events/vale-meeting": "[talks]"])
        try site.edit("content/articles/first.md", "date: 2014-12-18\n", "date: 2014-12-18\ndraft: true\n")
        _ = try await site.build()
        #expect(!site.outputFiles().keys.contains { $0.hasPrefix("topics") })
        try site.edit("content/articles/first.md", "draft: true\n", "")
        try site.write("content/topics/talks.md", "---\nname: Talks\ndraft: true\n---\nNot yet.\n")
        _ = try await site.build()
        #expect(!site.outputFiles().keys.contains { $0.hasPrefix("topics") })
    }

    @Test("In one session, pages of topics come and go with the tags")
    func session() async throws {
        let site = try site(["articles/first": "[talks]"])
        var session = Session(site.options())
        _ = try await session.publish()
        #expect(site.text("topics/talks.html") == nil)
        try site.edit("content/events/vale-meeting.md", "\ndate: ", "\ntags: talks\ndate: ")
        _ = try await session.publish(["content/events/vale-meeting.md"])
        #expect(site.text("topics/talks.html") != nil && site.text("topics/index.html") != nil)
        try site.edit("content/articles/first.md", "tags: [talks]\n", "")
        _ = try await session.publish(["content/articles/first.md"])
        #expect(site.text("topics/talks.html") == nil && site.text("topics/index.html") == nil)
    }
}
