import Foundation
import Testing

@Suite("dossier import, of libraries and whole sites")
struct ImportLibraryTests {
    private static let library = "@article{Doe_2014, title = {A paper}, journal = {Journal}, year = 2014, volume = 3}\n"

    @Test("A library becomes sources that a text cites by key, and changes are shown before they are made")
    func library() throws {
        let folder = try Folder()
        try folder.write("refs.bib", Self.library)
        let first = try Command.run("import", "refs.bib", in: folder.url)
        #expect(first.status == 0)
        #expect(first.errors.contains("1 new"))
        try folder.write("content/articles/b.md", "---\ntitle: B\ndate: 2015\n---\nSo it is [@Doe_2014, p. 5].\n")
        #expect(try Command.run("build", in: folder.url).status == 0)
        #expect(folder.text("public/footnotes/b/cite-doe-2014-p-5.html")?.contains("A paper") == true)
        let before = folder.text("content/sources/doe-2014.md")
        try folder.write("refs.bib", Self.library.replacingOccurrences(of: "volume = 3", with: "volume = 4"))
        let shown = try Command.run("import", "refs.bib", in: folder.url)
        #expect(shown.errors.contains("-volume: 3\n+volume: 4\n"))
        #expect(folder.text("content/sources/doe-2014.md") == before)
        #expect(try Command.run("import", "refs.bib", "--force", in: folder.url).status == 0)
        #expect(folder.text("content/sources/doe-2014.md")?.contains("volume: 4") == true)
        #expect(try Command.run("import", "refs.bib", in: folder.url).errors.contains("1 as before"))
    }

    @Test("A library that is cut off imports what is whole, and says where it breaks off")
    func broken() throws {
        let folder = try Folder()
        try folder.write("refs.bib", Self.library + "\n@book{roe,\n  title = {Open\n")
        let imported = try Command.run("import", "refs.bib", in: folder.url)
        #expect(imported.errors.contains("refs.bib:4: broken-entry"))
        #expect(folder.exists("content/sources/doe-2014.md"))
        try folder.write("refs.json", "[{\"type\": \"book\", \"title\": \"A\",\n}]")
        let refused = try Command.run("import", "refs.json", in: folder.url)
        #expect(refused.status == 66)
        #expect(refused.errors.contains("is not valid JSON: see line 2"))
    }

    @Test("A whole site builds with its old addresses, and a second import writes nothing")
    func site() throws {
        let folder = try Folder()
        try folder.write(
            "old/content/posts/flood.md", "---\ntitle: Flood\ndate: 2014-05-03\n---\nWater.[^1]\n\n[^1]: Note.\n")
        try folder.write("old/content/about.md", "---\ntitle: About\n---\n{{< chart >}}\n")
        let first = try Command.run("import", "--from", "hugo", "old", "--report", "report.html", in: folder.url)
        #expect(first.status == 0, "\(first.errors)")
        #expect(first.errors.contains("2 texts; 2 new"))
        #expect(folder.text("report.html")?.contains("unknown shortcode") == true)
        #expect(try Command.run("build", in: folder.url).status == 0)
        #expect(folder.exists("public/posts/flood/index.html"))
        #expect(folder.exists("public/about/index.html"))
        #expect(!folder.exists("public/imported.txt"))
        #expect(try Command.run("import", "--from", "hugo", "old", in: folder.url).errors.contains("2 as before"))
    }

    @Test("A source that is not there, or is something else, is refused")
    func refused() throws {
        let folder = try Folder()
        #expect(try Command.run("import", "--from", "hugo", "nowhere", in: folder.url).status == 66)
        #expect(try Command.run("import", "--from", "wordpress", "content/site.yaml", in: folder.url).status == 66)
        #expect(try Command.run("import", "--from", "drupal", "x", in: folder.url).status == 64)
        #expect(try Command.run("import", "--from", "hugo", "x", "--id", "a", in: folder.url).status == 64)
    }
}
