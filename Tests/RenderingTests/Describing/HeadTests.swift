import TestSupport
import Base
import Foundation
import Model
import TestSupport
import Testing

@testable import Rendering

@Suite("Page heads for previews and reference managers")
struct HeadTests {
    /// The content of a page's meta elements, in their order.
    private static func metas(_ path: String, of site: Site) -> [String: [String]] {
        let html = Printing.page(path, of: site)
        let found = html.matches(of: #/<meta (?:name|property)="([^"]+)" content="([^"]*)">/#)
        return found.reduce(into: [:]) { $0[String($1.output.1), default: []].append(String($1.output.2)) }
    }

    @Test("Reference managers read an article as a report")
    func reference() async {
        var site = await SampleSite.site()
        site.articles[0].record.authors = ["Ada Byron", "Desk & Co"]
        let metas = Self.metas("articles/after.html", of: site).filter { $0.key.hasPrefix("citation_") }
        #expect(
            metas == [
                "citation_title": ["After: Sub"], "citation_author": ["Ada Byron", "Desk &amp; Co"],
                "citation_publication_date": ["2014/12/18"], "citation_technical_report_institution": ["Desk"],
                "citation_language": ["en"], "citation_abstract": ["On After."],
                "citation_public_url": ["https://example.org/articles/after.html"],
            ])
    }

    @Test("Without the address of the site, only the address is missing")
    func referenceWithoutBase() async {
        let metas = Self.metas("articles/after.html", of: await SampleSite.site(baseURL: nil))
        #expect(metas["citation_title"] == ["After: Sub"] && metas["citation_public_url"] == nil)
        #expect(await Self.metas("actors/china.html", of: SampleSite.site())["citation_title"] == nil)
    }

    @Test(
        "The date for reference managers",
        arguments: [
            ("2014-12-18", "2014/12/18"), ("2014-12", "2014/12"), ("2014~", "2014"), ("2014-21", "2014"), ("201X", nil),
            ("2014-06-15/..", "2014/06/15"), ("../2014", nil),
        ] as [(String, String?)])
    func dates(text: String, expected: String?) {
        #expect(day(text).citationDate == expected)
    }

    @Test(
        "A preview has what Open Graph requires",
        arguments: [
            ("articles/after.html", "article"), ("actors/xi.html", "profile"), ("actors/china.html", "website"),
            ("index.html", "website"), ("footnotes/after/1.html", "website"), ("timeline.html", "website"),
        ])
    func openGraph(path: String, type: String) async {
        let metas = Self.metas(path, of: await SampleSite.site())
        #expect(metas["og:type"] == [type])
        #expect(metas["og:url"] == ["https://example.org/" + path])
        #expect(metas["og:site_name"] == ["Briefings"])
        #expect(metas["og:title"]?.count == 1)
    }

    @Test(
        "A preview shows the picture of the page, or of the article or the site",
        arguments: [
            ("articles/after.html", "articles/after.png"), ("footnotes/after/1.html", "articles/after.png"),
            ("timeline.html", "timeline.png"), ("search.html", "index.png"),
        ])
    func picture(path: String, picture: String) async {
        var site = await SampleSite.site()
        let metas = Self.metas(path, of: site)
        #expect(metas["og:image"] == ["https://example.org/" + picture])
        #expect(metas["og:image:width"] == ["1200"] && metas["og:image:height"] == ["630"])
        #expect(metas["og:image:alt"]?.first?.contains("Briefings") == true)
        site.settings.outputs.remove(.pictures)
        #expect(Self.metas(path, of: site)["og:image"] == nil)
    }

    @Test(
        "Open Graph gets a language only if it has a country",
        arguments: [("en", nil), ("en-GB", "en_GB"), ("zh-Hant-TW", "zh_TW"), ("sr-Latn", nil), ("x", nil)]
            as [(String, String?)])
    func locale(tag: String, expected: String?) {
        #expect(Words.locale(tag) == expected)
    }
}
