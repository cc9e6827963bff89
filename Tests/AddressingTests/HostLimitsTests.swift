import Model
import TestSupport
import Testing

@testable import Exports

@Suite("Limits of hosts")
struct HostLimitsTests {
    private func findings(_ hosts: [Host], _ files: [HostLimits.File]) -> [Diagnostic] {
        var settings = Settings(title: "Briefings")
        settings.hosts = hosts
        return HostLimits(settings, files: files).findings
    }

    private static let articles = (0..<19_000).map { (path: "articles/\($0).html", size: 9_000) }
    private static let pictures = (0..<900).map { (path: "articles/\($0).png", size: 9_000) }
    private static let records = (0..<700).map { (path: "actors/\($0).json", size: 9_000) }

    @Test("Cloudflare Pages takes 20,000 files; what may be left out is named, the largest group first")
    func files() {
        let files = Self.articles + Self.pictures + Self.records
        let found = findings([.cloudflare], files)
        #expect(found.map(\.rule) == [.hostLimit])
        #expect(found.first?.message.hasSuffix("this site has 20600") == true)
        #expect(found.first?.fix == "'leave_out: [pictures]' leaves 19700 files")
        #expect(findings([.cloudflare], Self.articles + Self.pictures).isEmpty)
        #expect(findings([.netlify, .nginx], files).isEmpty)
    }

    @Test("Where nothing that may be left out is enough, the host is too small")
    func tooSmall() {
        let files = Self.articles + Self.articles.map { ("footnotes/" + $0.path, $0.size) } + Self.pictures
        #expect(findings([.cloudflare], files).first?.fix?.hasSuffix("publish on a host that accepts more") == true)
        let many = (0..<100_001).map { (path: "articles/\($0).html", size: 1) }
        #expect(findings([.cloudflare], many).first?.message.contains("at most 100,000 files") == true)
        #expect(findings([.cloudflare], many).first?.fix == "publish on a host that accepts more")
    }

    @Test("A file that is too large is named, and one at the limit is not")
    func sizes() {
        let found = findings([.cloudflare], [("media/a.mp4", 25 << 20), ("media/b.mp4", 25 << 20 + 1)])
        #expect(found.map(\.message) == ["Cloudflare Pages accepts no file above 25 MiB: 'media/b.mp4' has 27 MB"])
    }

    @Test("GitHub Pages takes a site of 1 GB")
    func whole() {
        let media = (0..<10).map { (path: "media/\($0).mp4", size: 99_000_000) }
        #expect(findings([.githubPages], media).isEmpty)
        let found = findings([.githubPages], media + [("articles/a.png", 20_000_000)])
        #expect(found.map(\.fix) == ["'leave_out: [pictures]' leaves 990 MB"])
    }
}
