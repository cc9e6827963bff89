import Base
import Linking
import Loading
import Model
import Rendering
import Reviewing
import Synchronization

/// A small site, one file of which came from a stranger.
struct FuzzedSite {
    private let texts: [String: [UInt8]]

    init(_ path: String, _ bytes: [UInt8]) {
        var texts = Self.sound
        texts[path] = bytes
        self.texts = texts
    }

    /// Reads, links and reviews the site, and prints its pages.
    func print() async {
        let read = ReadTexts(texts)
        let linked = await Linker.link(read.catalog, jobs: 1)
        let review = await Reviewer.review(linked.value)
        for finding in read.findings + linked.diagnostics + review.diagnostics { _ = finding.sentence }
        let site = linked.value
        let templates = SiteTemplates(self.templates)
        guard let renderer = Self.typesetter.withLock({ $0.renderer(of: site, with: templates) }).value else { return }
        var page: [UInt8] = []
        for task in renderer.prepared().pages {
            page.removeAll(keepingCapacity: true)
            _ = renderer.render(task, into: &page)
        }
    }

    private var templates: [SourceFile] {
        BuiltInTemplates.files.map { file in
            texts[file.path].map { SourceFile(path: file.path, bytes: $0) } ?? file
        }
    }

    /// Keeps the compiled templates from one site to the next.
    private static let typesetter = Mutex(Typesetter())

    /// What the site is made of where no stranger wrote it.
    static let sound = [
        "content/site.yaml": "title: Floods\nbase_url: https://floods.example/\n",
        "content/actors/ada-byron.md": "---\nname: Ada Byron\nkind: person\nalso_known_as: [Ада Байрон]\n---\n",
        "content/events/flood.md":
            "---\ntitle: Great Flood\ndate: 2014-06-15/..\nactors: [{actor: ada-byron, role: warned}]\nfigures: {killed: 31}\n---\n",
        "content/sources/daily.md": "---\ntitle: The Daily on the flood\npublisher: The Daily\n---\n",
        "content/articles/flood.md": """
        ---
        title: The flood
        date: 2014-07-01
        ---
        The river rose on 15 June 2014. In the [[flood|Great Flood]] 31 people were killed, [Ada Byron](actor:ada-byron) said.[^1]

        [^1]: [[daily]], 16 June 2014.
        """,
        "content/notes/flood.yaml": "- exact: The river rose\n  note: At Bend.\n",
    ].mapValues { Array($0.utf8) }
}
