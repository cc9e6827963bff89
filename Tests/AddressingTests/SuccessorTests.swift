import Base
import Linking
import Model
import Testing

@testable import Exports

@Suite("Pages that vanished")
struct SuccessorTests {
    private static let ids: [(folder: String, id: String, slug: String)] = [
        ("articles", "deluge", "the-deluge"), ("articles", "flood-in-port-vale", "flood-in-port-vale"),
        ("actors", "ada-byron", "ada-byron"), ("actors", "assembly", "assembly"), ("pages", "about", "about"),
    ]

    private func site() async -> Site {
        var catalog = Catalog(settings: Settings(title: "Site"))
        for (folder, id, slug) in Self.ids {
            let file = SourceFile(path: "content/\(folder)/\(id).md", bytes: [])
            let header = Catalog.Header(file: file, id: id, slug: Located(slug, at: .start))
            switch folder {
            case "articles":
                guard case .success(let date) = PartialDate.parse("2014") else { continue }
                catalog.articles.append(
                    Catalog.Entry(Catalog.Article(header: header, title: id, date: date), body: Document()))
            case "actors":
                catalog.actors.append(
                    Catalog.Entry(Catalog.Actor(header: header, name: id, kind: .person), body: Document()))
            default: catalog.pages.append(Catalog.Entry(Catalog.Page(header: header, title: id), body: Document()))
            }
        }
        return await Linker.link(catalog, jobs: 1).value
    }

    @Test(
        "The page that most likely takes the place is proposed",
        arguments: [
            ("articles/deluge.html", "content/articles/deluge.md"),  // By its id.
            ("articles/the-deluges.html", "content/articles/deluge.md"),  // By its letters.
            ("articles/after-the-flood-in-port-vale.html", "content/articles/flood-in-port-vale.md"),  // By its words.
            ("events/assembly.html", "content/actors/assembly.md"),  // Of another kind.
            ("footnotes/the-deluge/7.html", "content/articles/deluge.md"),  // A footnote's article.
            ("about/index.html", "content/pages/about.md"), ("articles/quite-another-thing.html", nil),
        ] as [(String, String?)])
    func successor(path: String, file: String?) async {
        #expect(Successors(await site()).successor(of: path)?.header.file.path == file)
    }
}
