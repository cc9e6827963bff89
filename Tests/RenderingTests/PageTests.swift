import TestSupport
import Base
import Foundation
import Model
import TestSupport
import Testing

@testable import Rendering

@Suite("What pages say")
struct PageTests {
    private let pages: [String: String]

    init() async { pages = Printing.pages(of: await SampleSite.site()) }

    private func page(_ path: String) -> String {
        (pages[path] ?? "").split(whereSeparator: \.isNewline).joined(separator: "\n")
    }

    @Test("Every page has one h1, a language, a title and a link to the text")
    func frame() {
        for (path, html) in pages {
            #expect(html.components(separatedBy: "<h1").count == 2, "\(path)")
            #expect(html.hasPrefix("<!doctype html>\n<html lang=\"en\">"), "\(path)")
            #expect(html.contains("<title>") && html.contains("<a class=\"skip\" href=\"#text\">"), "\(path)")
            #expect(html.contains("<meta name=\"generator\" content=\"Dossier"), "\(path)")
        }
    }

    @Test("Pages come in a fixed order, lists first")
    func order() async {
        let site = await SampleSite.site()
        let pagination = Edition(site, EditionLists(site), options: RenderOptions()).pagination
        let paths = PageTask.all(of: site, pagination).map(\.path.text)
        #expect(
            paths == [
                "index.html", "a-z.html", "articles/index.html", "actors/index.html", "events/index.html",
                "footnotes/index.html", "sources/index.html", "timeline.html", "disputed.html", "changes.html",
                "places.html", "search.html",
                "404.html",
                "articles/after.html",
                "articles/second.html", "actors/china.html", "actors/xi.html", "pairs/china/xi.html", "events/old.html",
                "events/raid.html",
                "events/campaign.html", "sources/statement.html", "footnotes/after/1.html", "footnotes/after/2.html",
                "footnotes/second/1.html", "about.html",
            ])
    }

    @Test("An article: who is who, sources, notes beside the block, footnotes at the end, how to cite it")
    func article() {
        let html = page("articles/after.html")
        #expect(html.contains("<b>2 people and groups</b> <span>Xi Jinping…</span>"))
        #expect(html.contains("<li><a class=\"k a\" href=\"../actors/china.html\">China</a> <span>power</span></li>"))
        #expect(html.contains("<b>2 sources</b> <span>1 of 2 has no link · 1 official, 1 unknown</span>"))
        #expect(html.contains("<rect class=\"s1\" x=\"0\" width=\"500\" height=\"40\"/>"))
        #expect(
            html.contains("<li><i class=\"s1\"></i><bdi>1 official</bdi></li><li><i class=\"s7\"></i><bdi>1 unknown"))
        #expect(html.contains("<aside class=\"side\" aria-hidden=\"true\">"))
        #expect(
            html.contains("<b>Ministry</b> · <i>official</i> · Statement, <bdi>17 Dec 2014</bdi> · cited 1× elsewhere<")
        )
        #expect(html.contains("<a class=\"no\" tabindex=\"-1\" href=\"#note.1\">a</a> Noted · <i>said</i>"))
        #expect(html.contains("<li id=\"ed.1\"><b class=\"no\">a</b>"))
        #expect(
            html.contains(
                "<bdi>Desk</bdi>, “<bdi>After</bdi>”, <bdi>Briefings</bdi>, <bdi>18 December 2014</bdi>, "
                    + "<a href=\"https://example.org/articles/after.html\">"))
        #expect(html.contains("<a href=\"../articles/after.csl.json\" download>CSL-JSON</a>"))
        #expect(html.contains("<a rel=\"prev\" href=\"../articles/second.html\"><span>Older</span> Second</a>"))
    }

    @Test("A correction is shown at the head of its page, at its place and on the page of changes")
    func corrections() {
        let html = page("articles/after.html")
        let day = "<time datetime=\"2015-01-02\">2 January 2015</time>"
        #expect(html.contains("<b>Corrections</b><ul><li>\(day): Not so <a class=\"go\" href=\"#p1\">"))
        #expect(html.contains("<aside class=\"corrected\"><b>Corrected</b> \(day): Not so</aside>"))
        let changes = page("changes.html")
        #expect(changes.contains("href=\"articles/after.html#p1\">After</a><small><bdi>Correction</bdi>: Not so"))
        #expect(changes.contains("<bdi>New briefing</bdi>"))
    }

    @Test("An article's register lists everything it names once, with a link to the first place")
    func register() {
        let html = page("articles/after.html")
        #expect(html.contains("<p class=\"kind\">power</p>"))
        #expect(
            html.contains(
                "<p class=\"t\"><a class=\"k a\" href=\"../actors/china.html\">China</a> <bdi lang=\"ur\" dir=\"rtl\">چین</bdi></p>"
            ))
        #expect(html.contains("<p class=\"meta\"><a href=\"#a.china.1\">"))
        #expect(
            html.components(separatedBy: "<p class=\"t\"><a class=\"k a\" href=\"../actors/china.html\"").count == 2)
    }

    @Test(
        "The bar of sources is filled completely, and each source has its share",
        arguments: [
            ([1, 0, 0, 1, 0, 0, 1], [0, 333, 666], [333, 333, 334]), ([0, 0, 0, 7, 0, 0, 0], [0], [1000]),
            ([0, 0, 0, 0, 0, 0, 0], [], []),
        ])
    func bar(_ counts: [Int], _ starts: [Int], _ widths: [Int]) {
        let bar = StandingCount.bar(counts)
        #expect(bar.map(\.start) == starts)
        #expect(bar.map(\.width) == widths)
    }

    @Test("A footnote that no sentence cites says which footnote cites it; others do not")
    func citedInFootnote() async {
        let site = await Printing.site("x[^1] y[^3]\n\n[^1]: See[^2]\n[^2]: Note.\n[^3]: As in[^2][^1]")
        let html = Printing.page("footnotes/a/2.html", of: site)
        #expect(html.contains("<li>Cited in <a class=\"k s\" href=\"../../footnotes/a/1.html\">footnote 1</a></li>"))
        #expect(html.contains("<li>Cited in <a class=\"k s\" href=\"../../footnotes/a/3.html\">footnote 3</a></li>"))
        #expect(!Printing.page("footnotes/a/1.html", of: site).contains("Cited in"))
    }

    @Test("An actor: names with their language, relations both ways, events, evidence")
    func actor() {
        let html = page("actors/china.html")
        #expect(html.contains("<h1>China <bdi lang=\"ur\" dir=\"rtl\">چین</bdi></h1>"))
        #expect(
            html.contains("<small>China: led by Xi Jinping")
        )
        #expect(html.contains("<small>Xi Jinping: leader of China"))
        #expect(html.contains("2 briefings · 2 sentences · 2 events · 2001–2014"))
        #expect(html.contains("<mark><a href=\"../articles/after.html#a.china.1\">China</a></mark>"))
        #expect(html.contains("<h2 id=\"said\">Said</h2>"))
        #expect(html.contains("<li><a href=\"#said\">Said · 1</a></li>"))
        #expect(html.contains("<details><summary>1 event, 1 sentence</summary>"))
        #expect(html.contains("<bdi lang=\"ur\" dir=\"rtl\">چین</bdi> <span>Urdu</span>"))
        #expect(html.contains("<dt>Founded</dt><dd><time datetime=\"1949-10-01\">1 October 1949</time>"))
    }

    @Test("An event: its date, place, figures with their sources, and where accounts differ")
    func event() {
        let html = page("events/raid.html")
        #expect(html.contains("<dt>When</dt><dd><time datetime=\"2014-05\">May 2014</time></dd>"))
        #expect(html.contains("<dt>Where</dt><dd><bdi>Town</bdi> <span>43.8, -87.6</span></dd>"))
        #expect(
            html.contains(
                "<dt>Killed</dt><dd>31<span>, according to <a class=\"k s\" href=\"../sources/statement.html\">Ministry</a>"
            ))
        #expect(html.contains("<th scope=\"row\">Killed</th><td class=\"own\" data-by=\"This site\">31</td>"))
        #expect(html.contains("<td class=\"differ\" data-by=\"After\">39 <small>differs</small></td>"))
        #expect(html.contains("<tr class=\"same\"><th scope=\"row\">Where</th>"))
        #expect(
            html.contains(
                "agrees with our reading on the date and the place and differs on the number killed: 31 to 39."))
        #expect(html.contains("<dd>confirmed<span>: we consider it established that this happened</span></dd>"))
        #expect(html.contains("<span>Before · 11 Sep 2001</span> Old"))
        #expect(html.contains("<span>After · since 15 Jun 2014</span> Campaign"))
    }

    @Test("A footnote without a source or address says so; others do not")
    func footnotes() {
        let missing = page("footnotes/after/2.html")
        #expect(missing.contains("The briefing gives no link to this source."))
        #expect(missing.contains("<dt>Source</dt><dd>not identified</dd>"))
        #expect(!missing.contains("<dt>Archive</dt>") && !missing.contains("<dt>Quoted passage</dt>"))
        let given = page("footnotes/after/1.html")
        #expect(
            given.contains("<dd>official<span>: from a government or another body that acts for a state</span></dd>"))
        #expect(!given.contains("gives no link"))
        #expect(
            given.contains(
                "<a class=\"k s\" href=\"../../footnotes/second/1.html\">Footnote 1</a> <span>of Second</span>"))
        #expect(
            given.contains("<a rel=\"next\" href=\"../../footnotes/after/2.html\"><span>Next</span> Footnote 2</a>"))
        #expect(given.contains("<mark>"))
    }

    @Test("A source lists the sentences that rest on it and who else cites it")
    func source() {
        let html = page("sources/statement.html")
        #expect(html.contains("3 footnotes") == false)
        #expect(html.contains("2 footnotes, 1 event, 1 briefing"))
        #expect(html.contains("href=\"../articles/after.html#fn.1.1\""))
        #expect(html.contains("href=\"../articles/after.html#fn.1.2\""))
        #expect(html.contains("href=\"../articles/second.html#fn.1.1\""))
        #expect(html.contains("<h3><a href=\"../articles/after.html\">After</a> <span>18 Dec 2014</span></h3>"))
    }

    @Test("The timeline folds quiet years and says once that an end is open")
    func timeline() {
        let html = page("timeline.html")
        #expect(html.contains("<span class=\"y\">2002–2013</span><span>twelve years without events</span>"))
        #expect(html.contains("<bdi>since 15 June 2014</bdi></span>"))
        #expect(html.contains("3 events, 2001 to 2014."))
    }

    @Test("An empty site still has its pages")
    func empty() async {
        let pages = Printing.pages(of: await Draft(title: "Briefings").site())
        #expect(pages.count == 11)
        #expect(pages["index.html"]?.contains("<h1>Briefings</h1>") == true)
    }

    @Test("The same page gives the same bytes, after others and twice")
    func purity() async {
        #expect(Printing.pages(of: await SampleSite.site()) == pages)
    }
}
