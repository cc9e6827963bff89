import Base
import Foundation
import Model
import Testing

@testable import Rendering

@Suite("Links between pages")
struct LinkTests {
    @Test("Every relative link leads to a page, a fragment of one, or an asset")
    func links() async {
        let pages = Printing.pages(of: await SampleSite.site())
        #expect(pages.count > 20)
        for (path, html) in pages where path != "404.html" {
            for target in SampleSite.attributes(["href", "src"], in: html) {
                guard !target.contains("://"), !target.hasPrefix("mailto:") else { continue }
                let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(
                    String.init)
                let file = parts[0].isEmpty ? path : SampleSite.resolved(parts[0], from: path)
                guard !file.hasPrefix("assets/"), !file.hasPrefix("media/") else { continue }
                guard !CitationFormat.allCases.contains(where: { file.hasSuffix("." + $0.rawValue) }) else { continue }
                guard ![".xml", ".ics", "feed.json"].contains(where: file.hasSuffix) else { continue }
                guard !file.hasSuffix(".json") || pages[file.dropLast(4) + "html"] == nil else { continue }
                guard let page = pages[file] else {
                    Issue.record("\(path): \(target) leads to no page (\(file))")
                    continue
                }
                // `#actor=china` is the state of the timeline's filter.
                if parts.count == 2, !parts[1].contains("=") {
                    #expect(page.contains("id=\"\(parts[1])\""), "\(path): \(target)")
                }
            }
        }
    }

    @Test("No id occurs twice on a page")
    func ids() async {
        for (path, html) in Printing.pages(of: await SampleSite.site()) {
            let ids = SampleSite.attributes(["id"], in: html)
            #expect(Set(ids).count == ids.count, "\(path)")
        }
    }

    @Test("Only the error page uses paths from the root, under the site's own address")
    func errorPage() async {
        let site = await SampleSite.site(baseURL: "https://example.org/briefings/")
        let html = Printing.page("404.html", of: site)
        #expect(html.contains("href=\"/briefings/assets/style.css\""))
        #expect(html.contains("href=\"/briefings/a-z.html\""))
        #expect(!html.contains("rel=\"canonical\""))
        #expect(
            await Printing.page("404.html", of: SampleSite.site(baseURL: nil)).contains("href=\"/assets/style.css\""))
    }

    @Test("Pages have a canonical address if the site has an address", arguments: [nil, "https://example.org/b"])
    func canonical(_ base: String?) async {
        let html = Printing.page("actors/china.html", of: await SampleSite.site(baseURL: base))
        #expect(html.contains("rel=\"canonical\" href=\"https://example.org/b/actors/china.html\"") == (base != nil))
    }

    @Test("The navigation marks the current page and its section")
    func navigation() async {
        let pages = Printing.pages(of: await SampleSite.site())
        #expect(pages["actors/index.html"]?.contains("<a href=\"../actors/index.html\" aria-current=\"page\">") == true)
        #expect(pages["actors/china.html"]?.contains("<a href=\"../actors/index.html\" aria-current=\"true\">") == true)
        #expect(
            pages["footnotes/after/1.html"]?.contains("<a href=\"../../sources/index.html\" aria-current=\"true\">")
                == true)
        #expect(pages["index.html"]?.contains("aria-current") == false)
    }
}
