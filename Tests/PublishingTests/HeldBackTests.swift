import Base
import Foundation
import Model
import Publishing
import TestSupport
import Testing

@Suite("Entries that are held back")
struct HeldBackTests {
    /// The 1st of December 2026, in seconds since 1970.
    static let december = 1_796_083_200

    /// Of every kind one that is held back by `hold`, each with a word of its own that ends in `quux`; published texts that lead
    /// there; and media.
    static func site(_ hold: String) throws -> SiteFolder {
        try SiteFolder([
            "site.yaml": "title: Site\nbase_url: https://briefings.example/\noutputs: full\n",
            "articles/open.md": """
            ---
            title: Open
            date: 2014-12-18
            ---
            Ada met nobody. See [the flood](event:hidden-event), [the text](article:hidden-article), [this](source:hidden-source),
            [there](page:hidden-page) and [that note](footnote:hidden-article/1).[^1] ![A map](media/open.gif)

            [^1]: A letter.

            """,
            "actors/ada.md":
                "---\nname: Ada\nkind: person\npart_of: [hidden-actor]\nrelations: [{to: hidden-actor, as: ally of}]\n---\n",
            "events/open-event.md":
                "---\ntitle: Open event\ndate: 2014-12\nactors: [ada, hidden-actor]\npart_of: hidden-event\nsources: [hidden-source]\n---\n",
            "actors/hidden-actor.md":
                "---\nname: Dunquux\nalso_known_as: [Alsoquux]\nkind: person\naliases: [/old/aliasquux.html]\n\(hold)\n---\nActorquux ![A face](media/facequux.gif)\n",
            "events/hidden-event.md":
                "---\ntitle: Floodquux\ndate: 2014-12\nplace: Placequux\nactors: [ada]\n\(hold)\n---\nEventquux.\n",
            "articles/hidden-article.md": """
            ---
            title: Titlequux
            date: 2014-12-19
            tags: [tagquux]
            authors: [Authorquux]
            image: {src: media/pictquux.gif, alt: A street}
            \(hold)
            ---
            Ada and the Bodyquux.[^1] ![A map](media/open.gif)

            [^1]: Notequux.

            """,
            "sources/hidden-source.md":
                "---\ntitle: Sourcequux\nurl: https://example.org/urlquux\n\(hold)\n---\nTextquux.\n",
            "pages/hidden-page.md": "---\ntitle: Pagequux\n\(hold)\n---\nPagebodyquux [file](media/filequux.pdf).\n",
            "footnotes/open/1.md": "---\nlocator: Locatorquux\n\(hold)\n---\nKnownquux.\n",
            "footnotes/hidden-article/1.md": "Otherquux.\n",
            "notes/open.yaml":
                "- quote: Ada met\n  note: Passagequux.\n  \(hold)\n- quote: See\n  note: An open note.\n",
            "media/open.gif": "GIF89a map.", "media/facequux.gif": "GIF89a mediaquux",
            "media/pictquux.gif": "GIF89a mediaquux",
            "media/filequux.pdf": "%PDF-1.7 mediaquux",
        ])
    }

    /// What goes out to other programs, which must not tell of it either.
    static let syndicated = [
        "feed.xml", "feed.json", "events.ics", "sitemap.xml", "actors/ada.feed.xml", "actors/ada.feed.json",
        "actors/ada.ics",
    ]

    /// The words ending in `quux` that stand anywhere in the output: in a file's name or its bytes.
    static func traces(_ site: SiteFolder) -> [String] {
        site.outputFiles().sorted { $0.key < $1.key }.flatMap { path, bytes in
            let text = (path + "\n" + String(decoding: bytes, as: UTF8.self)).lowercased()
            let words = text.split { !($0.isLetter || $0 == "-") }.filter {
                $0.contains("quux") || $0.contains("hidden-")
            }
            return words.map { "\(path): \($0)" }
        }
    }

    @Test(
        "Drafts and entries to be published later leave no trace in the output",
        arguments: [
            ("draft: true", nil), ("publish_at: 2026-12-02", december), ("publish_at: 2026-12-01T00:01Z", december),
            ("publish_at: 2014-01-01", nil),
        ]
            as [(String, Int?)])
    func noTrace(hold: String, moment: Int?) async throws {
        let site = try Self.site(hold)
        let report = try await site.build { $0.moment = moment }
        #expect(report.output != nil, "\(report.diagnostics)")
        #expect(Self.traces(site) == [])
        #expect(report.heldBack.count == 7)
        #expect(report.counts.articles == 1 && report.counts.actors == 1 && report.counts.events == 1)
        #expect(Self.syndicated.allSatisfy { site.text($0) != nil })
        #expect(site.text("media/open.gif") == "GIF89a map.")
        #expect(site.text("articles/open.html")?.contains("An open note.") == true)
    }

    @Test("A reference to an entry that is held back is a warning that says why, and its words stay")
    func references() async throws {
        let site = try Self.site("publish_at: 2026-12-02")
        let report = try await site.build { $0.moment = Self.december }
        let found = report.diagnostics.filter { $0.level > .note }
        #expect(Set(found.map(\.rule)) == [.heldBackReference])
        #expect(found.allSatisfy { $0.level == .warning && $0.message.contains("held back until 2 December 2026") })
        #expect(found.filter { $0.path == "content/articles/open.md" }.count == 5)
        #expect(found.filter { $0.path == "content/events/open-event.md" }.count == 3)
        #expect(
            site.text("articles/open.html")?.contains(" the flood, the text, this,\nthere and that note.") == true)
    }

    @Test(
        "When the time has come, everything is published, without findings",
        arguments: [
            "publish_at: 2026-12-01", "publish_at: 2026-12-01T05:00+05:00", "publish_at: 2026-11-30 23:59:59 Z",
            "draft: false",
        ])
    func published(hold: String) async throws {
        let site = try Self.site(hold)
        let report = try await site.build { $0.moment = Self.december }
        #expect(!report.has(.warning))
        #expect(report.heldBack.isEmpty)
        #expect(report.counts.articles == 2 && report.counts.actors == 2 && report.counts.events == 2)
        #expect(site.text("media/facequux.gif") == "GIF89a mediaquux")
        for path in Self.syndicated { #expect(site.text(path)?.contains("hidden-") == true, "\(path)") }
        #expect(!(site.text("articles/hidden-article.html") ?? "held").contains("Not published"))
    }

    @Test("With drafts, everything is there, and pages say what is not published")
    func drafts() async throws {
        let site = try Self.site("publish_at: 2026-12-02")
        let report = try await site.build { ($0.includesDrafts, $0.moment) = (true, Self.december) }
        #expect(!report.has(.warning))
        for page in [
            "articles/hidden-article", "actors/hidden-actor", "events/hidden-event", "sources/hidden-source",
            "hidden-page",
            "footnotes/open/1", "footnotes/hidden-article/1",
        ] {
            #expect(
                site.text(page + ".html")?.contains("Not published: held back until 2 December 2026") == true, "\(page)"
            )
        }
        for path in ["feed.xml", "feed.json", "sitemap.xml"] {
            #expect(site.text(path)?.contains("articles/hidden-article.html") == false, "\(path)")
        }
        for page in ["articles/open", "actors/ada", "index"] {
            #expect(site.text(page + ".html")?.contains("Not published") == false, "\(page)")
        }
    }

    @Test("A page leaves the output while it is held back and returns later; each build equals a clean one")
    func comesAndGoes() async throws {
        let site = try Self.site("draft: false")
        try await site.build()
        let whole = site.outputFiles()
        let held = try Self.site("draft: true")
        for path in [
            "actors/hidden-actor", "events/hidden-event", "articles/hidden-article", "sources/hidden-source",
            "pages/hidden-page",
        ] {
            let file = "content/\(path).md"
            let text = try String(contentsOf: held.root.appending(path: file), encoding: .utf8)
            try site.write(file, text)
        }
        var live = Session(site.options())
        _ = try await live.publish(nil)
        #expect(site.text("actors/hidden-actor.html") == nil && site.text("media/facequux.gif") == nil)
        let actor = "content/actors/hidden-actor.md"
        let text = try String(contentsOf: site.root.appending(path: actor), encoding: .utf8)
        try site.write(actor, text.replacing("draft: true", with: "draft: false"))
        let report = try await live.publish([actor])
        #expect(report.heldBack.count == 4)
        #expect(site.text("actors/hidden-actor.html")?.contains("Actorquux") == true)
        #expect(site.text("media/facequux.gif") == "GIF89a mediaquux")
        for path in ["events/hidden-event", "articles/hidden-article", "sources/hidden-source", "pages/hidden-page"] {
            let file = "content/\(path).md"
            let text = try String(contentsOf: site.root.appending(path: file), encoding: .utf8)
            try site.write(file, text.replacing("draft: true", with: "draft: false"))
            _ = try await live.publish([file])
        }
        let isSame =
            site.outputFiles().filter { $0.key != ".dossier-files" } == whole.filter { $0.key != ".dossier-files" }
        #expect(isSame)
    }
}
