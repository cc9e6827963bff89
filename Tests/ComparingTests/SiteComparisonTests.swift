import Base
import Model
import Publishing
import Foundation
import TestSupport
import Testing

@Suite("Comparing sites")
struct SiteComparisonTests {
    private func facts(_ digest: DifferenceDigest) -> [String] {
        digest.facts.map { "\($0.fact.kind): \($0.fact.before ?? "-") > \($0.fact.after ?? "-")" }
    }

    @Test("Without edits nothing differs, and no file is touched")
    func same() async throws {
        let site = try await SiteFolder.built()
        let before = SiteFolder.files(in: site.root)
        let difference = try await site.difference().difference
        #expect(difference.isEmpty)
        #expect(DifferenceWords.summary(difference) == "nothing would change")
        #expect(difference.pagesBefore == difference.pagesAfter && difference.pagesAfter > 15)
        try site.edit("content/articles/before.md", "ferry", "boat")
        _ = try await site.difference()
        try site.edit("content/articles/before.md", "boat", "ferry")
        let isSame = SiteFolder.files(in: site.root) == before
        #expect(isSame)
    }

    @Test("An edited date of an event is reported once, with every page that contains it")
    func date() async throws {
        let site = try await SiteFolder.built()
        try site.edit("content/events/repair.md", "2014-04/..", "2014-05/..")
        let digest = try await site.difference()
        #expect(facts(digest) == ["date: April 2014 > May 2014"] || facts(digest) == ["date: Apr 2014 > May 2014"])
        let pages = digest.facts.first?.pages.map { digest.difference.changed[$0].path } ?? []
        #expect(pages.contains("events/repair.html") && pages.contains("events/bridge-fall.html"))
        #expect(pages.contains("timeline.html") && digest.difference.broken.isEmpty)
        #expect(digest.texts.isEmpty)
    }

    @Test("An edited sentence is reported once, even if other pages quote it")
    func sentence() async throws {
        let site = try await SiteFolder.built()
        try site.edit("content/articles/before.md", "Oakford had a ferry.", "Oakford had a very old ferry.")
        let digest = try await site.difference()
        #expect(digest.textCount == 1 && digest.facts.isEmpty)
        let change = try #require(digest.texts.first?.changes.first)
        #expect(digest.difference.changes[change].after == "Oakford had a very old ferry.")
        #expect(digest.page(of: change)?.path == "articles/before-it.html")
        #expect(digest.pages[change].map { digest.difference.changed[$0].path }.contains("actors/oakford.html"))
    }

    @Test("A paragraph inserted before others moves their addresses, and this is reported")
    func paragraphs() async throws {
        let site = try await SiteFolder.built()
        try site.edit("content/articles/before.md", "The [fall", "A paragraph that is new.\n\nThe [fall")
        let broken = try await site.difference().difference.broken
        #expect(broken.map(\.address) == ["articles/before-it.html#p2"])
        #expect(broken.map(\.reason) == [.leadsElsewhere] && broken.first?.now == "p3")
    }

    @Test("A removed heading or note is a broken address")
    func anchors() async throws {
        let site = try await SiteFolder.built()
        try site.edit("content/articles/the-bridge.md", "## The fall", "## How it fell")
        try site.edit(
            "content/notes/the-bridge.yaml",
            """
            - quote: killed 3 people
              prefix: "On 1 March 2014 the fall of the bridge "
              suffix: ". “It was old,” Élan Vital said."
              event: bridge-fall

            """, "")
        let broken = try await site.difference().difference.broken
        #expect(broken.contains { $0.address == "articles/the-bridge.html#the-fall" && $0.kind == .heading })
        #expect(broken.contains { $0.kind == .note })
    }

    @Test("A removed actor breaks an address; an alias fixes it")
    func removed() async throws {
        let site = try await SiteFolder.built()
        try site.edit("content/articles/the-bridge.md", ", [[mayor-of-oakford]], again", ", the mayor, again")
        try site.edit("content/actors/oakford.md", " Its mayor is [[mayor-of-oakford]].", "")
        try site.move("content/actors/mayor-of-oakford.md", to: "mayor.md")
        let difference = try await site.difference().difference
        #expect(difference.gone.map(\.path) == ["actors/mayor-of-oakford.html"])
        #expect(difference.gone.map(\.title) == ["Mayor of Oakford"])
        #expect(difference.broken.filter { $0.kind == .page }.map(\.address) == ["actors/mayor-of-oakford.html"])
        #expect(
            DifferenceWords.words(try #require(DifferenceDigest(difference).broken.first)).remedy?.contains(
                "aliases: [/actors/mayor-of-oakford.html]") == true)
        try site.edit(
            "content/actors/oakford.md", "kind: state", "kind: state\naliases: [/actors/mayor-of-oakford.html]")
        let mended = try await site.difference().difference
        #expect(mended.gone.isEmpty && !mended.broken.contains { $0.kind == .page })
        #expect(
            mended.moved.map { "\($0.path) > \($0.target)" } == ["actors/mayor-of-oakford.html > actors/oakford.html"])
    }

    @Test("A page with a new address is suggested as the successor of the old one")
    func renamed() async throws {
        let site = try await SiteFolder.built()
        try site.edit("content/articles/before.md", "slug: before-it", "slug: before-the-bridge")
        let difference = try await site.difference().difference
        let page = difference.broken.first { $0.path == "articles/before-it.html" }
        #expect(page?.now == "articles/before-the-bridge.html")
        #expect(difference.new.map(\.path).contains("articles/before-the-bridge.html"))
    }

    @Test("A template change on every page is one number; no sentence differs")
    func template() async throws {
        let site = try await SiteFolder.built()
        try site.edit("templates/partials/layout.mustache", "Skip to the text", "Go to the text")
        let digest = try await site.difference()
        let difference = digest.difference
        #expect(difference.changed.isEmpty && difference.changes.isEmpty && difference.broken.isEmpty)
        #expect(difference.sameTextCount == difference.pagesAfter)
        #expect(difference.sameText == [.navigation: difference.sameTextCount])
    }

    @Test("Words of a template that every page shows are reported once")
    func words() async throws {
        let site = try await SiteFolder.built()
        try site.edit(
            "templates/partials/layout.mustache", "{{$main}}{{/main}}\n</main>",
            "<p>A word to all.</p>{{$main}}{{/main}}\n</main>")
        let digest = try await site.difference()
        #expect(digest.textCount == 1 && digest.difference.changes.count == 1)
        #expect(digest.pages[0].count == digest.difference.pagesAfter)
    }

    @Test("Media and assets are reported by name and size; other people's files are not a difference")
    func files() async throws {
        let site = try await SiteFolder.built()
        try site.write("content/media/bridge.svg", Array("<svg width=\"120\" height=\"40\"/>".utf8))
        try site.write("content/media/new.txt", Array("new".utf8))
        try site.edit("templates/assets/style.css", "--measure: 36rem", "--measure: 37rem")
        try site.write("public/CNAME", Array("briefings.example".utf8))
        let difference = try await site.difference().difference
        #expect(
            difference.files.map { "\($0.change) \($0.path)" } == [
                "changed assets/style.css", "changed media/bridge.svg", "new media/new.txt",
            ])
        #expect(difference.broken.isEmpty && difference.foreign == 1 && difference.notes.isEmpty)
        try site.remove("content/media/bridge.svg")
        try site.edit("content/articles/the-bridge.md", "![The bridge](media/bridge.svg)", "")
        let gone = try await site.difference().difference
        #expect(gone.broken.contains { $0.path == "media/bridge.svg" && $0.kind == .file })
    }

    @Test("The number of jobs does not affect the result")
    func jobs() async throws {
        let site = try await SiteFolder.built()
        try site.edit("content/events/bridge-fall.md", "2014-03-01\nkind", "2014-03-03\nkind")
        let one = DifferencePage(try await site.difference(jobs: 1)).html
        let other = DifferencePage(try await site.difference(jobs: 4)).html
        #expect(one.count > 5000)
        let isSame = one == other
        #expect(isSame)
    }

    @Test("An error in the content stops it, with the findings")
    func errors() async throws {
        let site = try await SiteFolder.built()
        try site.edit("content/articles/before.md", "Oakford had", "[x](actor:nobody) had")
        let (report, difference) = try await Comparison.run(
            site.options, against: try PublishedFolder(site.options.output, of: site.options.root))
        #expect(difference == nil && report.has(.error))
    }

    @Test("A folder may be missing, empty, or full of files that are not pages")
    func hostile() async throws {
        let site = try await SiteFolder.built()
        #expect(throws: PublishedFolder.Fault.missing) {
            try PublishedFolder(site.root.path() + "/nowhere", of: site.root.path())
        }
        #expect(throws: PublishedFolder.Fault.empty) {
            try PublishedFolder(site.root.path() + "/content", of: site.root.path())
        }
        try site.write("old/index.html", [0, 1, 2, 0xFF])
        try site.write("old/articles/the-bridge.html", Array("<<<main><p id=p1>Half a pa".utf8))
        try site.write("old/articles/lost.html", Array("no markup at all".utf8))
        try site.write("old/events", Array("a file where a folder is".utf8))
        try FileManager.default.createSymbolicLink(
            atPath: site.root.path() + "/old/about.html", withDestinationPath: "/etc/hostname")
        let difference = try await site.difference(against: site.root.path() + "/old").difference
        #expect(difference.notes == ["index.html cannot be compared: the published file is not a page"])
        #expect(difference.changed.map(\.path) == ["articles/the-bridge.html"])
        #expect(difference.gone.map(\.path) == ["articles/lost.html"])
        #expect(difference.new.count > 10 && difference.foreign == 2)
    }
}
