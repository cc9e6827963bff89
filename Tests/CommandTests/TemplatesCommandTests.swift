import Testing

@Suite("dossier templates")
struct TemplatesCommandTests {
    private func site() throws -> Folder {
        let folder = try Folder([:])
        #expect(try Command.run("init", "site", in: folder.url).status == 0)
        return folder
    }

    @Test("It lists every template, and says which are the site's own")
    func list() throws {
        let folder = try site()
        let listed = try Command.run("templates", "-C", "site", in: folder.url)
        #expect(listed.output.contains("article.mustache\tbuilt in\n"))
        #expect(try Command.run("templates", "copy", "article", "-C", "site", in: folder.url).status == 0)
        let unchanged = try Command.run("templates", "list", "-C", "site", in: folder.url)
        #expect(unchanged.output.contains("article.mustache\town, not changed\n"))
        try folder.write("site/templates/article.mustache", "<p>{{title}}</p>\n")
        let own = try Command.run("templates", "list", "-C", "site", in: folder.url)
        #expect(own.output.contains("article.mustache\town\n") && own.output.contains("event.mustache\tbuilt in\n"))
    }

    @Test("It copies by name, with or without the ending, and overwrites nothing")
    func copy() throws {
        let folder = try site()
        let names = ["partials/link", "assets/style.css", "templates/event.mustache"]
        #expect(try Command.run(["templates", "copy"] + names + ["-C", "site"], in: folder.url).status == 0)
        for path in ["partials/link.mustache", "assets/style.css", "event.mustache"] {
            #expect(folder.text("site/templates/\(path)") != nil)
        }
        try folder.write("site/templates/event.mustache", "mine")
        let refused = try Command.run("templates", "copy", "event", "-C", "site", in: folder.url)
        #expect(refused.status == 73 && refused.errors.contains("templates/event.mustache exists already"))
        #expect(folder.text("site/templates/event.mustache") == "mine")
    }

    @Test("It shows a built-in template, and for an unknown name the nearest one")
    func show() throws {
        let folder = try site()
        #expect(try Command.run("templates", "show", "layout", in: folder.url).status == 64)
        let shown = try Command.run("templates", "show", "partials/layout", in: folder.url)
        #expect(shown.output.hasPrefix("<!doctype html>"))
        let wrong = try Command.run("templates", "show", "artcle", in: folder.url)
        #expect(wrong.status == 64 && wrong.errors.contains("did you mean 'article'?"))
    }

    @Test("It shows what differs from the built-in templates, line by line")
    func diff() throws {
        let folder = try site()
        #expect(try Command.run("templates", "copy", "partials/work", "404", "-C", "site", in: folder.url).status == 0)
        #expect(try Command.run("templates", "diff", "-C", "site", in: folder.url).output == "")
        let text = try #require(folder.text("site/templates/partials/work.mustache"))
        try folder.write("site/templates/partials/work.mustache", "<p>\n" + text)
        let shown = try Command.run("templates", "diff", "-C", "site", in: folder.url)
        let expected = """
            --- built in: templates/partials/work.mustache
            +++ templates/partials/work.mustache
            @@ -0,0 +1,1 @@
            +<p>

            """
        #expect(shown.output == expected)
        #expect(try Command.run("templates", "diff", "404", "-C", "site", in: folder.url).output == "")
    }
}
