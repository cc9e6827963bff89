import Base
import Model
import Testing

@testable import SiteGenerator

@Suite("A generated site")
struct GeneratedSiteTests {
    private let site = GeneratedSite(scale: SiteScale(0.005))

    private func files(of site: GeneratedSite) -> [String: String] {
        var files: [String: String] = [:]
        ContentFiles(site).forEach { files[$0] = $1 }
        return files
    }

    @Test("The same scale gives the same bytes twice")
    func sameBytes() {
        #expect(files(of: site) == files(of: GeneratedSite(scale: SiteScale(0.005))))
    }

    @Test("A site of pages only leaves out all other files except citations")
    func pagesOnly() throws {
        var settings: [Bool: String] = [:]
        for pagesOnly in [false, true] {
            ContentFiles(site, pagesOnly: pagesOnly).forEach { if $0 == "site.yaml" { settings[pagesOnly] = $1 } }
        }
        #expect(settings[true] == settings[false].map { "\($0)outputs: [citations]\n" })
    }

    @Test("Another seed gives other articles")
    func otherSeed() {
        #expect(site.article(0).title != GeneratedSite(scale: SiteScale(0.005), seed: 7).article(0).title)
    }

    @Test("The bytes of the first article never change")
    func knownBytes() throws {
        let text = try #require(files(of: site)["articles/briefing-1.md"])
        let sum = text.utf8.reduce(UInt64(14_695_981_039_346_656_037)) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
        #expect(sum == 3_818_124_710_047_237_974)
    }

    @Test(
        "There are as many records as requested, and one in ten footnotes has a file",
        arguments: [("articles", 10), ("actors", 3), ("events", 5), ("sources", 1), ("footnotes", 10), ("pages", 1)])
    func counts(folder: String, count: Int) {
        #expect(files(of: site).keys.count { $0.hasPrefix("\(folder)/") } == count)
    }

    @Test("A site of scale 1 has 23,500 pages and 20,000 footnotes")
    func fullScale() {
        let scale = SiteScale(1)
        #expect(scale.pages == 23_500)
        #expect(scale.footnotes == 20_000)
    }

    @Test("An invalid scale gives the smallest or the largest site", arguments: [-1, 0, .nan, .infinity])
    func oddScale(factor: Double) {
        #expect(SiteScale(factor).articles == (factor == .infinity ? 200_000 : 1))
    }

    @Test("Every id is valid, and no two records share one")
    func ids() throws {
        let site = GeneratedSite(scale: SiteScale(0.2))
        let ids = site.actors.map(\.id) + site.events.map(\.id) + site.sources.map(\.id)
        #expect(Set(ids).count == ids.count)
        let valid = /[a-z0-9]+(-[a-z0-9]+)*/
        for id in ids { #expect(id.wholeMatch(of: valid) != nil, "\(id)") }
    }

    @Test("No two actors or events share a name")
    func names() {
        let site = GeneratedSite(scale: SiteScale(1))
        let names =
            site.actors.flatMap { [$0.name, $0.shortName, $0.foreignName?.text].compactMap { $0 } }
            + site.events.map(\.title)
        #expect(Set(names).count == names.count)
    }

    @Test("An article cites each of its ten footnotes once and names 25 to 50 subjects")
    func article() {
        for index in 0..<site.scale.articles {
            let article = site.article(index)
            let pieces = article.sentences.joined()
            let labels = pieces.compactMap { if case .footnote(let label) = $0 { label } else { nil } }
            let names = pieces.count { if case .mention = $0 { true } else { false } }
            #expect(labels == Array(1...10))
            #expect(article.footnotes.map(\.label) == labels)
            #expect((25...50).contains(names), "\(article.id): \(names)")
        }
    }

    @Test("Every fifth article has a table", arguments: [(0, false), (4, true), (5, false), (9, true)])
    func table(index: Int, hasTable: Bool) {
        let found = site.article(index).blocks.contains { if case .table = $0 { true } else { false } }
        #expect(found == hasTable)
    }

    @Test("No actor is named in more than one in twenty-five articles")
    func skew() {
        let odds = Odds(count: 500)
        var random = SplitMix64(seed: 1)
        var counts = [Int](repeating: 0, count: 500)
        for _ in 0..<2_000 { for index in odds.draw(7, random: &random) { counts[index] += 1 } }
        #expect((counts.max() ?? 0) < 80)
        #expect((counts.min() ?? 0) > 5)
    }
}
