import Base
import Foundation
import Model
import Testing

@testable import Loading

/// A site's folder on the disk, which goes away with the test.
private final class SiteFolder {
    let path = FileManager.default.temporaryDirectory.appending(path: "dossier-reload-\(UUID().uuidString)").path()
    let options = LoadOptions(jobs: 2)

    init() throws {
        try write("content/site.yaml", "title: Site\n")
        try write("templates/a.mustache", "A\n")
        for id in ["a", "b", "c"] { try write("content/articles/\(id).md", Self.article(id)) }
        try write("content/footnotes/a/1.md", "Note\n")
        try write(
            "content/actors/held.md", "---\nname: Held\nkind: person\ndraft: true\n---\n![A picture](media/held.png)\n")
        try write("content/media/held.png", "held")
        try write("content/media/b.svg", "<svg width='4' height='3'/>")
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    static func article(_ text: String) -> String {
        "---\ntitle: \(text)\ndate: 2014\n---\n\(text)[^1]\n\n[^1]: N\n"
    }

    func write(_ file: String, _ text: String) throws {
        let url = URL(filePath: path + "/" + file)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: path + "/" + file) }

    func move(_ file: String, _ other: String) throws {
        try FileManager.default.moveItem(atPath: path + "/" + file, toPath: path + "/" + other)
    }

    func link(_ file: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path + "/" + file, withDestinationPath: "/etc/passwd")
    }
}

private struct Edit: Sendable {
    let name: String
    let changed: Set<String>
    let edit: @Sendable (SiteFolder) throws -> Void

    init(_ name: String, _ changed: Set<String>, _ edit: @escaping @Sendable (SiteFolder) throws -> Void) {
        (self.name, self.changed, self.edit) = (name, changed, edit)
    }
}

private let allEdits: [Edit] = [
    Edit("nothing", [], { _ in }),
    Edit("a text", ["content/articles/b.md"], { try $0.write("content/articles/b.md", SiteFolder.article("new")) }),
    Edit("a text with a mistake", ["content/articles/b.md"], { try $0.write("content/articles/b.md", "[^1]\n") }),
    Edit("a text that is none", ["content/articles/b.md"], { try $0.write("content/articles/b.md", "\u{1}") }),
    Edit("a file that comes", ["content/articles/bb.md"], { try $0.write("content/articles/bb.md", "x\n") }),
    Edit("a file that goes", ["content/articles/b.md"], { try $0.remove("content/articles/b.md") }),
    Edit(
        "a file by another name", ["content/articles/a.md", "content/articles/d.md"],
        { try $0.move("content/articles/a.md", "content/articles/d.md") }
    ),
    Edit("a folder that goes", ["content/footnotes/a"], { try $0.remove("content/footnotes/a") }),
    Edit("a folder that comes", ["content/footnotes/b"], { try $0.write("content/footnotes/b/1.md", "B\n") }),
    Edit(
        "a folder by another name", ["content/footnotes"],
        { try $0.move("content/footnotes/a", "content/footnotes/c") }
    ),
    Edit("a link", ["content/articles/e.md"], { try $0.link("content/articles/e.md") }),
    Edit("a hidden file", ["content/articles/.b.md"], { try $0.write("content/articles/.b.md", "x") }),
    Edit("a picture", ["content/media/a.png"], { try $0.write("content/media/a.png", "x") }),
    Edit(
        "a picture of another size", ["content/media/b.svg"],
        { try $0.write("content/media/b.svg", "<svg width='8' height='6'/>") }
    ),
    Edit("a picture that is damaged", ["content/media"], { try $0.write("content/media/b.svg", "<svg width='8'") }),
    Edit("a picture that goes", ["content/media/b.svg"], { try $0.remove("content/media/b.svg") }),
    Edit("a template", ["templates/a.mustache"], { try $0.write("templates/a.mustache", "B\n") }),
    Edit(
        "a template that names media of what is held back", ["templates/a.mustache"],
        { try $0.write("templates/a.mustache", "{{! media/held.png }}\n") }),
    Edit(
        "an entry that is released", ["content/actors/held.md"],
        { try $0.write("content/actors/held.md", "---\nname: Held\nkind: person\n---\n![A picture](media/held.png)\n") }
    ),
    Edit(
        "an entry that is held back", ["content/articles/b.md"],
        { try $0.write("content/articles/b.md", "---\ntitle: b\ndate: 2014\ndraft: true\n---\nB\n") }),
    Edit("the settings", ["content/site.yaml"], { try $0.remove("content/site.yaml") }),
    Edit("all of it", ["content"], { try $0.move("content/articles", "content/pages") }),
]

@Suite("Reading again")
struct ReloadTests {
    @Test("Changed files are read, and the site is the same as after a first reading", arguments: allEdits.indices)
    func reload(index: Int) async throws {
        let (name, changed, edit) = (allEdits[index].name, allEdits[index].changed, allEdits[index].edit)
        let folder = try SiteFolder()
        var first = Loader()
        _ = try await first.load(folder.path, options: folder.options)
        try edit(folder)
        let clean = try await Loader.load(folder.path, options: folder.options)
        for paths in [changed, nil] {
            var loader = first
            let again = try await loader.load(folder.path, options: folder.options, changed: ChangedPaths(paths))
            let isSame = again.value == clean.value
            #expect(isSame, "\(name), \(paths == nil ? "unknown" : "known")")
            #expect(again.diagnostics.sorted() == clean.diagnostics.sorted(), "\(name)")
        }
    }

    @Test("A file that is not named as changed is not read")
    func unnamed() async throws {
        let folder = try SiteFolder()
        var loader = Loader()
        _ = try await loader.load(folder.path, options: folder.options)
        try folder.write("content/articles/b.md", SiteFolder.article("new"))
        let named = try await loader.load(folder.path, options: folder.options, changed: ChangedPaths([]))
        #expect(named.value.catalog.articles.map(\.title) == ["a", "b", "c"])
    }
}
