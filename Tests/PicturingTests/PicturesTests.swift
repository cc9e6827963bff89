import TestSupport
import Base
import Foundation
import Model
import Testing

@testable import Exports

/// The pictures of a site written down here.
///
/// `DOSSIER_RECORD=1 swift test --filter PicturesTests` records the golden ones anew; look at them before you commit them.
@Suite("Pictures")
struct PicturesTests {
    private let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures/pictures")
        .standardized

    private func png(_ pictures: Pictures, _ path: String) throws -> [UInt8] {
        let place = try #require(pictures.paths.firstIndex(of: path))
        var bytes: [UInt8] = []
        pictures.append(fileAt: place, to: &bytes)
        return bytes
    }

    @Test(
        "A picture matches the recorded one byte by byte",
        arguments: ["articles/after-peshawar", "actors/china", "events/attack", "sources/statement", "index"])
    func golden(name: String) throws {
        let bytes = try png(Pictures(.pictured), name + ".png")
        let file = folder.appending(path: name.replacing("/", with: "-") + ".png")
        if ProcessInfo.processInfo.environment["DOSSIER_RECORD"] == "1" {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
        }
        let isSame = try [UInt8](Data(contentsOf: file)) == bytes
        #expect(isSame, "\(name).png differs from Tests/Fixtures/pictures")
        _ = try Bitmap(png: bytes)
    }

    @Test("Each page except footnotes has a picture next to it")
    func paths() {
        let paths = Pictures(.pictured).paths
        #expect(paths.prefix(3) == ["index.png", "a-z.png", "articles/index.png"])
        #expect(paths.contains("actors/china.png"))
        #expect(!paths.contains { $0.hasPrefix("footnotes/a") })
        #expect(Set(paths).count == paths.count)
    }

    @Test("A footnote has its article’s picture, and every picture says what it shows")
    func footnotes() throws {
        var site = Site.pictured
        site.footnotes.entries = [
            Site.Footnote(article: Handle(0), number: 1, label: "1", path: PagePath("footnotes/a/1.html"))
        ]
        let picture = try #require(site.picture(of: .footnote(Handle(0))))
        #expect(picture.path.text == "articles/after-peshawar.png")
        #expect(picture.alt({ $0 }).hasSuffix("– an article, 18 December 2014 – Security briefings"))
        #expect(site.picture(of: .home)?.alt({ $0 }) == "Security briefings")
    }

    @Test(
        "The words for a picture are those that it shows: another name, else the site's, and never what it lacks",
        arguments: [
            (["Xi Jinping"], "Xi Jinping – an actor – Security briefings"),
            (["习近平", "Xi Jinping"], "Xi Jinping – an actor – Security briefings"),
            (["Xi Jinping (习近平)"], "Xi Jinping – an actor – Security briefings"),
            (["习近平"], "an actor – Security briefings"), (["شي جين بينغ"], "an actor – Security briefings"),
            (["शी जिनपिंग", "שי ג׳ינפינג"], "an actor – Security briefings"),
            (["Łódź – Ärger’s café"], "Łódź – Ärger’s café – an actor – Security briefings"),
            (["[ ]", "Ada's  plan"], "Ada's  plan – an actor – Security briefings"),
        ])
    func words(names: [String], words: String) throws {
        var site = Site.pictured
        site.actors[0].record.name = names[0]
        site.actors[0].record.alsoKnownAs = names.dropFirst().map {
            Catalog.AlternativeName(name: Located($0, at: .start))
        }
        let picture = try #require(site.picture(of: .actor(Handle(0))))
        #expect(picture.alt { Pictures.shownText($0) } == words)
    }

    @Test("Without a title that can be set, a picture has the site's name in large type, once")
    func namesTheSite() throws {
        var (site, other) = (Site.pictured, Site.pictured)
        site.actors[0].record.name = "习近平"
        other.actors[0].record.name = site.settings.title
        let path = site.actors[0].path.beside(".png").text
        #expect(try png(Pictures(site), path) == png(Pictures(other), path))
        #expect(try png(Pictures(site), path) != png(Pictures(.pictured), path))
    }

    @Test("Without the site’s address, or if left out, there are no pictures")
    func none() {
        var site = Site.pictured
        site.settings.outputs.remove(.pictures)
        #expect(Pictures(site).paths.isEmpty)
        site.settings.outputs.insert(.pictures)
        site.settings.baseURL = nil
        #expect(Pictures(site).paths.isEmpty)
        #expect(site.picture(of: .article(Handle(0))) == nil)
    }

    @Test("The bytes do not depend on the order of requests or the number of jobs")
    func deterministic() async {
        @Sendable func bytes(_ pictures: Pictures, _ place: Int) -> [UInt8] {
            var bytes: [UInt8] = []
            pictures.append(fileAt: place, to: &bytes)
            return bytes
        }
        let one = Pictures(.pictured)
        let places = Array(one.paths.indices)
        let first = places.map { bytes(one, $0) }
        let other = Pictures(.pictured)
        let second = await (places.reversed() + places).concurrentMap(jobs: 8, chunk: 1) { bytes(other, $0) }
        let isSame = Array(second.suffix(places.count)) == first
        #expect(isSame)
    }

    @Test(
        "The picture of any title can be decoded",
        arguments: [
            "", " ", "🎉🎉", "习近平", "القاعدة في الجزيرة", String(repeating: "long ", count: 200),
            String(repeating: "W", count: 1_000),
            String(repeating: "e\u{301}\u{323}\u{302}", count: 400), "\u{202E}desrever", "a\u{0}\u{7F}\u{FFFF}b",
            "Ậ̣̣̣́ Ǘ̃̃ ậ", "f”f’j(j)",
        ])
    func hostile(title: String) throws {
        for kind in ["articles/after-peshawar", "actors/china", "events/attack", "sources/statement"] {
            var site = Site.pictured
            site.settings.title = title
            site.articles[0].record.title = title
            site.articles[0].record.authors = [title, title]
            site.actors[0].record.name = title
            site.events[0].record.title = title
            site.events[0].record.place = Place(name: title)
            site.sources[0].work.title = title
            let bitmap = try Bitmap(png: png(Pictures(site), kind + ".png"))
            #expect((bitmap.width, bitmap.height) == (1200, 630))
        }
    }

    @Test(
        "The earliest and latest possible dates are drawn",
        arguments: ["-0043-03-15", "9999", "../2014", "2014/..", "19XX", "0001"])
    func dates(edtf: String) throws {
        var site = Site.pictured
        site.events[0].record.date = try PartialDate.parse(edtf).get()
        _ = try Bitmap(png: png(Pictures(site), "events/attack.png"))
    }
}

extension Site {
    /// One of each kind, and a few events more.
    fileprivate static let pictured: Site = {
        var settings = Settings(title: "Security briefings")
        settings.tagline = "Who did what, who says so, and where it is written"
        settings.baseURL = SafeURL("https://briefings.example/")
        func header(_ id: String) -> Catalog.Header {
            Catalog.Header(file: SourceFile(path: id, bytes: []), id: id, slug: Located(id, at: .start))
        }
        func event(_ id: String, _ title: String, _ date: String) -> Event? {
            guard let date = try? PartialDate.parse(date).get() else { return nil }
            let record = Shared(Catalog.Event(header: header(id), title: title, date: date))
            return Event(record: record, path: PagePath("events/\(id).html"))
        }
        var site = Site(
            settings: settings, home: nil, articles: [], actors: [], events: [], footnotes: [], sources: [], pages: [],
            names: [],
            media: [])
        let dates = [
            "2001-09-11", "2013-10-28", "2014-03-01", "2014-06-15/2016-12", "2014-12", "2014-12-18", "2015-09", "2016~",
        ]
        site.events.entries = [event("attack", "Attack on the Army Public School in Peshawar", "2014-12-16")]
            .compactMap(\.self)
        site.events.entries += dates.compactMap { event("e-\($0.hashless)", "Event", $0) }
        site.events[0].record.place = Place(name: "Peshawar, Pakistan")
        site.events[0].record.status = .disputed
        site.events[0].figures = []
        site.events[0].record.figures = [
            Figure(name: "killed", quantity: Quantity(best: 145)),
            Figure(name: "injured", quantity: Quantity(best: 100, hedge: "more than")),
        ]
        if let date = try? PartialDate.parse("2014-12-18").get() {
            let title = "After Peshawar: China’s counter-terrorism cooperation with Pakistan"
            let record = Shared(Catalog.Article(header: header("after-peshawar"), title: title, date: date))
            site.articles.entries = [Article(record: record, path: PagePath("articles/after-peshawar.html"))]
            site.articles[0].events = (0..<6).map { Count(handle: Handle($0), times: 1) }
        }
        let china = Shared(Catalog.Actor(header: header("china"), name: "China", kind: .state))
        site.actors.entries = [Actor(record: china, path: PagePath("actors/china.html"))]
        site.actors[0].tookPartIn = (2..<6).map { Participation(handle: Handle($0), role: nil) }
        (site.actors[0].mentionCount, site.actors[0].articleCount) = (1_234, 2)
        var work = Work()
        work.title =
            "Slavoj Žižek, Ağa, Nguyễn, Ḥāfiẓ and ʿAbd al-Raḥmān: a statement by all of them on what was done about it, with notes"
        work.publisher = "Министерство · Υπουργείο"
        site.sources.entries = [Source(work: work, record: nil, path: PagePath("sources/statement.html"))]
        site.sources[0].uses = [.event(Handle(0))]
        return site
    }()
}

extension String {
    /// As it may stand in an id.
    fileprivate var hashless: String { lowercased().map { $0.isLetter || $0.isNumber ? String($0) : "-" }.joined() }
}
