import Base
import Foundation
import Model
import Publishing
import TestSupport
import Testing

@Suite("Pictures and their captions")
struct PictureTests {
    private static let drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='640' height='480'/>"

    private func site(_ text: String, image: String = "", media: KeyValuePairs<String, String>) throws -> SiteFolder {
        let site = try SiteFolder([
            "site.yaml": "title: Site\nbase_url: https://briefings.example/\noutputs: full\n",
            "articles/a.md": "---\ntitle: A\ndate: 2014-12-16\n\(image)---\n\(text)\n",
        ])
        for (name, text) in media { try site.write("content/media/" + name, text) }
        return site
    }

    @Test(
        "A picture has its size and its caption on the page, whatever the form of its address",
        arguments: [
            ("media/coast%20map.svg", "media/coast%20map.svg"), ("<media/coast map.svg>", "media/coast%20map.svg"),
            ("../media/coast%20map.svg#view", "media/coast%20map.svg#view"),
        ])
    func page(written: String, address: String) async throws {
        let site = try site(
            "![A map](\(written) \"The coast. Photo: Ada\")", media: ["coast map.svg": Self.drawing])
        let report = try await site.build()
        #expect(report.diagnostics.map(\.rule) == [])
        let expected =
            "<figure id=\"p1\"><img src=\"../\(address)\" alt=\"A map\" width=\"640\" height=\"480\" loading=\"lazy\">"
            + "<figcaption>The coast. Photo: Ada</figcaption></figure>"
        #expect(site.text("articles/a.html")?.contains(expected) == true)
    }

    @Test(
        "The caption is in every file that is made from the article",
        arguments: ["feed.xml", "feed.json", "articles/a.json", "data/search/t0.js", "articles/a.html"])
    func everywhere(path: String) async throws {
        let site = try site(
            "![A map](media/map.svg \"The coast. Photo: Ada\")", media: ["map.svg": Self.drawing])
        try await site.build()
        #expect(site.text(path)?.contains("The coast. Photo: Ada") == true)
    }

    @Test("The picture at the top of an article has its size")
    func lead() async throws {
        let site = try site("Text.", image: "image: media/map.svg\n", media: ["map.svg": Self.drawing])
        try await site.build()
        let expected = "<img src=\"../media/map.svg\" alt=\"\" width=\"640\" height=\"480\">"
        #expect(site.text("articles/a.html")?.contains(expected) == true)
    }

    @Test("A picture whose size cannot be read is reported, and shown without one")
    func unreadable() async throws {
        let site = try site("![A map](media/map.svg)", media: ["map.svg": "<svg width='640'", "b.svg": Self.drawing])
        let report = try await site.build()
        #expect(report.diagnostics.map(\.rule) == [.unreadablePicture])
        #expect(report.diagnostics.first?.path == "content/media/map.svg")
        #expect(report.diagnostics.first?.level == .warning)
        #expect(site.text("articles/a.html")?.contains("<img src=\"../media/map.svg\" alt=\"A map\" loading") == true)
    }

    @Test("A caption is the title with plain blanks; a blank title is no caption")
    func titles() async throws {
        let site = try site(
            "![A](media/a.svg \"  One\n&amp;  two \")\n\n![B](media/a.svg \"\")\n\n![C](media/a.svg ' ')",
            media: ["a.svg": Self.drawing])
        try await site.build()
        let page = site.text("articles/a.html") ?? ""
        #expect(page.contains("<figcaption>One &amp; two</figcaption>"))
        #expect(page.components(separatedBy: "<figcaption>").count == 2)
    }
}
