import Base
import Foundation
import Model
import Publishing
import TestSupport
import Testing

@Suite("Published addresses")
struct LedgerTests {
    private func findings(_ site: SiteFolder) async throws -> [String] {
        try await Build.check(site.options()).diagnostics.filter { $0.rule == .vanishedAddress }.map {
            "\($0.path):\($0.position.line): \($0.sentence)"
        }
    }

    @Test("Every page and paragraph is recorded once; recording again adds nothing")
    func record() async throws {
        let site = try SiteFolder(smallSite)
        try site.write("content/articles/draft.md", "---\ntitle: D\ndate: 2014\ndraft: true\n---\nText.\n")
        let first = try await Build.record(site.options())
        let text = try site.ledger()
        let lines = text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
        #expect(first.lines == lines)
        #expect(
            lines.contains { $0.hasPrefix("articles/first.html \"") }
                && lines.contains { $0.hasPrefix("footnotes/first/1.html ") })
        #expect(lines.contains { $0.hasPrefix("articles/first.html#p1 ") })
        #expect(!lines.contains("404.html") && !text.contains("draft"))
        #expect(try await Build.record(site.options()).lines == [])
        #expect(try site.ledger() == text)
    }

    @Test("The ledger only grows, by new addresses")
    func append() async throws {
        let site = try SiteFolder(smallSite)
        _ = try await Build.record(site.options())
        let before = try site.ledger()
        try site.write("content/actors/new.md", "---\nname: New\nkind: person\n---\n")
        let report = try await Build.record(site.options())
        #expect(report.lines == ["actors/new.html \"New\""])
        #expect(try site.ledger() == before + "actors/new.html \"New\"\n")
    }

    @Test("Addresses that another command records at the same time are in the ledger once")
    func together() async throws {
        let site = try SiteFolder(smallSite)
        let options = site.options()
        async let first = Build.record(options)
        async let second = Build.record(options)
        // One of them may find the ledger in use, and says so.
        let reports = [try? await first, try? await second].compactMap(\.self)
        #expect(!reports.isEmpty)
        let lines = try site.ledger().split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(lines.count == Set(lines).count && !lines.isEmpty)
    }

    @Test("A site in memory reports that an address has vanished, and notices that it is back")
    func live() async throws {
        let site = try SiteFolder(smallSite)
        let (path, text) = ("content/actors/new.md", "---\nname: New\nkind: person\n---\n")
        try site.write(path, text)
        _ = try await Build.record(site.options())
        var live = Session(site.options())
        func update(_ paths: Set<String>?) async throws -> [Rule] {
            try await live.update(paths).diagnostics.filter { $0.level == .error }.map(\.rule)
        }
        #expect(try await update(nil) == [])
        #expect(try await update(["content/site.yaml"]) == [])
        try site.remove(path)
        #expect(try await update([path]) == [.vanishedAddress])
        #expect(try await update(["content/site.yaml"]) == [.vanishedAddress])
        try site.write(path, text)
        #expect(try await update([path]) == [])
    }

    @Test("After publishing, the addresses of that build are recorded, whatever was edited since")
    func recordsWhatWasBuilt() async throws {
        let site = try SiteFolder(smallSite)
        _ = try await Build.record(site.options())
        let before = try site.ledger()
        try site.write("content/actors/new.md", "---\nname: New\nkind: person\n---\n")
        let built = try await Build.runForPublishing(site.options())
        try site.write("content/actors/later.md", "---\nname: Later\nkind: person\n---\n")
        #expect(built.report.output != nil && site.text("actors/new.html") != nil)
        #expect(try site.ledger() == before)
        try built.addresses?.record()
        #expect(try site.ledger() == before + "actors/new.html \"New\"\n")
    }

    @Test("For a site with errors, or in a dry run, nothing is recorded or written")
    func refused() async throws {
        let site = try SiteFolder(smallSite)
        var options = site.options()
        options.isDryRun = true
        #expect(try await Build.record(options).lines?.isEmpty == false)
        #expect((try? site.ledger()) == nil)
        try site.write("content/pages/about.md", "---\ntitle: About\n---\n[[nobody]]\n")
        #expect(try await Build.record(site.options()).lines == nil)
        #expect((try? site.ledger()) == nil)
    }

    @Test("A vanished published page is an error that names the page to redirect to; an alias fixes it")
    func vanished() async throws {
        let site = try SiteFolder(smallSite)
        _ = try await Build.record(site.options())
        #expect(try await findings(site) == [])
        let article = try String(contentsOf: site.root.appending(path: "content/articles/first.md"), encoding: .utf8)
        try site.remove("content/articles/first.md")
        try site.write("content/articles/firsts.md", article)
        let found = try await findings(site)
        #expect(found.count == 2)
        #expect(
            found.first?.hasSuffix(
                "the page 'articles/first.html' was published and no longer exists; write 'aliases: "
                    + "[/articles/first.html]' in content/articles/firsts.md, or 'gone articles/first.html why' in "
                    + "content/published.txt") == true)
        #expect(
            found.last?.hasSuffix(
                "the page 'footnotes/first/1.html' was published and no longer exists; it is "
                    + "'footnotes/firsts/1.html' now; '/articles/first.html' in the 'aliases' of "
                    + "content/articles/firsts.md covers it; or write 'gone articles/first.html why' in "
                    + "content/published.txt") == true)
        // An alias of the footnote itself was needed once, and leads to the footnote.
        for aliases in ["/articles/first.html", "/articles/first.html, /footnotes/first/1.html"] {
            try site.write(
                "content/articles/firsts.md", article.replacing("title:", with: "aliases: [\(aliases)]\ntitle:"))
            #expect(try await site.build().has(.error) == false)
            #expect(site.text("footnotes/first/1.html")?.contains("url=../../footnotes/firsts/1.html\"") == true)
        }
    }

    @Test("An address that an editor declares gone is not an error; published again, it is recorded again")
    func gone() async throws {
        let site = try SiteFolder(smallSite)
        _ = try await Build.record(site.options())
        try site.write("content/events/vale-meeting.md", "---\ntitle: Vale meeting\ndate: 2014-12\nslug: vale\n---\n")
        #expect(try await findings(site).count == 1)
        try site.write(Ledger.path, site.ledger() + "gone events/vale-meeting.html mistaken\n")
        #expect(try await findings(site) == [])
        try site.write("content/events/vale-meeting.md", "---\ntitle: Vale meeting\ndate: 2014-12\n---\n")
        #expect(try await Build.record(site.options()).lines == ["events/vale-meeting.html \"Vale meeting\""])
    }

    @Test("Pages that exchange their addresses are an error")
    func exchanged() async throws {
        let site = try SiteFolder(smallSite)
        func event(_ id: String, _ slug: String) throws {
            try site.write("content/events/\(id).md", "---\ntitle: The \(id)\ndate: 2014\nslug: \(slug)\n---\n")
        }
        try event("flood", "flood")
        try event("drought", "drought")
        _ = try await Build.record(site.options())
        try event("flood", "drought")
        try event("drought", "flood")
        let found = try await Build.check(site.options()).diagnostics.filter { $0.rule == .exchangedAddress }
        #expect(found.count == 2)
        #expect(
            found.first?.sentence
                == "'events/drought.html' was published as 'The drought', which is at 'events/flood.html' now; readers who "
                + "cited it would find 'The flood'; give both their old 'slug' again, or new ones with 'aliases'; if the "
                + "titles alone were exchanged, append 'events/drought.html \"The flood\"'")
        try event("flood", "inundation")
        #expect(try await Build.check(site.options()).diagnostics.contains { $0.rule == .exchangedAddress } == false)
    }

    @Test("Sources that exchange their addresses are found while a session goes on, and no longer when they are back")
    func exchangedSources() async throws {
        let site = try SiteFolder(smallSite)
        func sources(_ first: String, _ second: String) throws {
            try site.write("content/sources/daily.md", "---\ntitle: The Daily\nslug: \(first)\n---\n")
            try site.write("content/sources/weekly.md", "---\ntitle: The Weekly\nslug: \(second)\n---\n")
        }
        try sources("daily", "weekly")
        _ = try await Build.record(site.options())
        var session = Session(site.options())
        for (first, second, count) in [("daily", "weekly", 0), ("weekly", "daily", 2), ("daily", "weekly", 0)] {
            try sources(first, second)
            let report = try await session.update(["content/sources/daily.md", "content/sources/weekly.md"])
            #expect(report.diagnostics.count { $0.rule == .exchangedAddress } == count, "\(first) and \(second)")
        }
    }

    @Test("A feed that was published and is no longer made is a warning, until a line says why")
    func feeds() async throws {
        let site = try SiteFolder(smallSite)
        _ = try await Build.record(site.options())
        let settings = try String(contentsOf: site.root.appending(path: "content/site.yaml"), encoding: .utf8)
        try site.write("content/site.yaml", settings + "leave_out: [feeds]\n")
        func found() async throws -> [Diagnostic] {
            try await Build.check(site.options()).diagnostics.filter { $0.rule == .vanishedFeed }
        }
        #expect(try await found().map(\.level).allSatisfy { $0 == .warning })
        #expect(try await found().contains { $0.message.hasPrefix("the feed 'feed.xml' was published") })
        let gone = try await found().map { "gone \($0.message.split(separator: "'")[1]) a newsletter\n" }
        try site.write(Ledger.path, site.ledger() + gone.joined())
        #expect(try await found() == [])
    }

    @Test("A withdrawn article says so at each of its addresses; with 'withheld' it says neither what it was nor why")
    func withdrawn() async throws {
        let site = try SiteFolder(smallSite)
        try site.write(
            "content/articles/a.md", "---\ntitle: The A affair\ndate: 2014\n---\nWords.[^1]\n\n[^1]: A source of it.\n")
        _ = try await Build.record(site.options())
        let before = try site.ledger()
        try site.remove("content/articles/a.md")
        try site.write(Ledger.path, before + "gone articles/a.html 2026-11-29 the figures were <wrong>\n")
        #expect(try await site.build().has(.error) == false)
        let page = try #require(site.text("articles/a.html"))
        #expect(
            page.contains("<h1>The A affair</h1>") && page.contains("<p>Reason: the figures were &lt;wrong&gt;</p>"))
        #expect(page.contains("This page was withdrawn on 29 November 2026."))
        #expect(site.text("footnotes/a/1.html")?.contains("Footnote of “The A affair”") == true)
        #expect(site.text("sitemap.xml")?.contains("articles/a.html") == false)
        #expect(try await Build.record(site.options()).lines == [])
        try site.write(Ledger.path, before + "gone articles/a.html withheld\n")
        #expect(try await site.build().has(.error) == false)
        for path in ["articles/a.html", "footnotes/a/1.html"] {
            let page = try #require(site.text(path))
            #expect(page.contains("<h1>Withdrawn</h1>") && !page.contains("affair") && !page.contains("Reason"))
        }
    }

    @Test("A published file must also stay")
    func media() async throws {
        let site = try SiteFolder(smallSite)
        try site.write("content/media/my map.png", "x")
        _ = try await Build.record(site.options())
        #expect(try site.ledger().contains("media/my%20map.png\n"))
        try site.remove("content/media/my map.png")
        #expect(try await findings(site).count == 1)
    }

    @Test("An old address that is removed from the aliases also counts as published")
    func alias() async throws {
        let site = try SiteFolder(smallSite)
        let actor = "---\nname: Ada Byron\nkind: person\n"
        try site.write("content/actors/ada-byron.md", actor + "aliases: [/ada/]\n---\n")
        _ = try await Build.record(site.options())
        try site.write("content/actors/ada-byron.md", actor + "---\n")
        #expect(try await findings(site).first?.contains("'ada/index.html'") == true)
    }
}
