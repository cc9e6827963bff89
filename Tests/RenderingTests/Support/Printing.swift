import TestSupport
import Base
import Foundation
import Model
import Mustache
import TestSupport

@testable import Rendering

/// Ways to look at what is printed.
enum Printing {
    /// A document on a page at a depth of one, in a site.
    static func html(
        _ linked: LinkedDocument, _ site: Site, root: String = "../",
        footnotes: Range<Handle<Site.Footnote>> = Handle(0)..<Handle(0)
    )
        -> String
    {
        let page = PageScope(
            Edition(site, EditionLists(site), options: RenderOptions()), root: root, path: PagePath("articles/a.html"),
            siteRecord: .none)
        var writer = DocumentWriter(Shared(linked), on: page, footnotes: footnotes)
        writer.write(linked.document.body)
        return text(writer.out)
    }

    /// A text on the page of article `a`, in a site with the actor `china`, the event `raid` and a few files of media.
    static func html(_ markdown: String, _ change: (inout Draft) -> Void = { _ in }) async -> String {
        let site = await site(markdown, change)
        return html(site.articles[0].body.value, site)
    }

    static func site(_ markdown: String, _ change: (inout Draft) -> Void = { _ in }) async -> Site {
        var draft = Draft(title: "Briefings")
        draft.catalog.media = ["media/a b.png", "media/a.pdf", "media/a.png"]
        draft.actor("china", "China", kind: .state)
        draft.event("raid", "The raid", date: "2014")
        draft.article("a", markdown, title: "A")
        change(&draft)
        return await draft.site()
    }

    /// A page of a site with the repository's templates.
    static func page(_ path: String, of site: Site, templates: [SourceFile] = TemplateFiles.all) -> String {
        var typesetter = Typesetter()
        let made = typesetter.renderer(of: site, with: SiteTemplates(templates))
        guard let renderer = made.value else { return made.diagnostics.map(\.sentence).joined(separator: "\n") }
        guard let task = renderer.pages.first(where: { $0.path.text == path }) else { return "no page \(path)" }
        var bytes: [UInt8] = []
        renderer.render(task, into: &bytes)
        return text(bytes)
    }

    /// Every page of a site by its path; of one that another one became by an edit, with all that is taken over from that.
    static func pages(of site: Site, after former: Site? = nil) -> [String: String] {
        let templates = SiteTemplates(TemplateFiles.all)
        var typesetter = Typesetter()
        if let former { _ = typesetter.renderer(of: former, with: templates) }
        guard let renderer = typesetter.renderer(of: site, with: templates).value else { return [:] }
        var pages: [String: String] = [:]
        for task in renderer.pages {
            var bytes: [UInt8] = []
            renderer.render(task, into: &bytes)
            pages[task.path.text] = text(bytes)
        }
        return pages
    }

    static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    /// What stands between two texts, or all of it.
    static func between(_ start: String, _ end: String, in text: String) -> String {
        guard let from = text.range(of: start), let to = text[from.upperBound...].range(of: end) else { return text }
        return String(text[from.upperBound..<to.lowerBound])
    }
}

extension SentenceWriter {
    /// A sentence by itself.
    static func html(_ sentence: Sentence, on page: PageScope) -> HTML {
        var html = HTML()
        write(sentence, on: page, into: &html.bytes)
        return html
    }
}
