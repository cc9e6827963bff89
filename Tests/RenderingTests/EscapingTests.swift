import Base
import Foundation
import Model
import Testing

@testable import Rendering

@Suite("Editors' text is never markup")
struct EscapingTests {
    @Test("Markup in any name or text is escaped on every page")
    func markup() async {
        let pages = Printing.pages(of: await SampleSite.site(mark: " <b onload=\"x\">&"))
        #expect(pages.count > 20)
        for (path, html) in pages {
            #expect(!html.contains("<b onload"), "\(path)")
            #expect(!html.contains("onload=\"x\""), "\(path)")
            #expect(!html.contains("&<") && !html.contains("&\""), "\(path)")
        }
        #expect(pages["actors/china.html"]?.contains("<h1>China &lt;b onload=&quot;x&quot;&gt;&amp;") == true)
    }

    @Test("Every opened element is closed, on every page", arguments: ["", " <i>'\"&"])
    func balance(_ mark: String) async {
        for (path, html) in Printing.pages(of: await SampleSite.site(mark: mark)) {
            #expect(Self.unbalanced(html) == nil, "\(path)")
        }
    }

    @Test("No page has an inline script, style or event handler; scripts are files or data")
    func scripts() async {
        let file = #/<script defer src="[^"]*assets/[a-z]+\.js"></script>/#
        // What no browser runs: of exactly this type, without another attribute, with nothing in it that could end it.
        let data = #/<script type="application/ld\+json">\{[^<>&]*\}</script>/#
        for (path, html) in Printing.pages(of: await SampleSite.site()) {
            #expect(html.matches(of: data).count <= 1, "\(path)")
            let rest = html.replacing(file, with: "").replacing(data, with: "")
            #expect(!rest.contains("<script") && !rest.contains("<style") && !rest.contains(" style="), "\(path)")
        }
    }

    /// The first tag that closes what is not open, or stays open; nil where all is well.
    private static func unbalanced(_ html: String) -> String? {
        let void: Set<String> = ["meta", "link", "br", "hr", "img", "input", "!doctype"]
        var open: [String] = []
        for piece in html.components(separatedBy: "<").dropFirst() {
            let isEnd = piece.hasPrefix("/")
            let name = String(piece.dropFirst(isEnd ? 1 : 0).prefix { $0.isLetter || $0.isNumber || $0 == "!" })
                .lowercased()
            if isEnd {
                guard open.popLast() == name else { return "</\(name)> in \(open)" }
            } else if !void.contains(name), piece.prefix(while: { $0 != ">" }).last != "/" {
                open.append(name)
            }
        }
        return open.last
    }
}
