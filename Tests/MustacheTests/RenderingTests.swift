import Testing

@testable import Mustache

@Suite("Rendering")
struct RenderingTests {
    let templates = Templates()

    @Test(
        "Each template and page give the expected text",
        arguments: [
            ("{{title}} & {{year}}", "A &lt;b&gt; & 2014"),
            ("{{{body}}}", "<p>One</p>"),
            ("{{author.name}}", "Ann"),
            ("{{#author}}{{name}} on {{title}}{{/author}}", "Ann on A &lt;b&gt;"),
            ("{{#people}}[{{name}}{{#friends}} {{name}}{{/friends}}]{{/people}}", "[Ben Cy][Dee]"),
            ("{{#words}}{{.}},{{/words}}", "x,y,"),
            ("{{#draft}}draft{{/draft}}{{^draft}}final{{/draft}}", "final"),
            ("{{#year}}zero or not{{/year}}", "zero or not"),
            ("{{#url}}has{{/url}}{{^url}}has no{{/url}} address", "has no address"),
            ("{{#people}}\n- {{name}}\n{{/people}}\nend", "- Ben\n- Dee\nend"),
            ("{{! none }}{{=<% %>=}}<% title %>{{title}}", "A &lt;b&gt;{{title}}"),
            ("{{people}}{{author}}", ""),
            ("\u{FEFF}{{year}}", "2014"),
        ])
    func page(template: String, expected: String) {
        let record = templates.page(
            title: "A <b>", body: "<p>One</p>", year: 2014, author: templates.person("Ann"),
            people: [templates.person("Ben", friends: [templates.person("Cy")]), templates.person("Dee")],
            words: ["x", "y"])
        #expect(templates.render(template, record) == expected)
    }

    @Test(
        "Numbers are printed in decimal",
        arguments: [(0, "0"), (-7, "-7"), (1_000, "1000"), (Int.min, "-9223372036854775808")])
    func number(number: Int, expected: String) {
        #expect(templates.render("{{year}}", templates.page(year: number)) == expected)
    }

    @Test("The lines of a partial are indented like its tag; the lines of a value are not")
    func indentation() {
        let output = templates.render(
            "<ul>\n  {{> item}}\n</ul>\n", templates.page(title: "a\nb"),
            ["item": "<li>\n  {{> inner}}\n</li>\n", "inner": "{{title}}\n{{#title}}\n!\n{{/title}}\n"])
        #expect(output == "<ul>\n  <li>\n    a\nb\n    !\n  </li>\n</ul>\n")
    }

    @Test("An argument is indented like the block it replaces")
    func arguments() {
        let layout = "<main>\n  {{$ main}}\n  {{/ main}}\n</main>\n<p>{{$ foot}}none{{/ foot}}</p>\n"
        let output = templates.render(
            "{{< layout}}\n  {{$ main}}\n    {{> item}}\n"
                + "    <p>\n      {{title}}\n    </p>\n  {{/ main}}\n{{/ layout}}\n",
            templates.page(title: "T"), ["layout": layout, "item": "<i>\n</i>\n"])
        #expect(output == "<main>\n  <i>\n  </i>\n  <p>\n    T\n  </p>\n</main>\n<p>none</p>\n")
    }

    @Test("A partial that includes itself without end is cut short and reported")
    func recursion() throws {
        let sources = Templates.sources("{{> loop}}", ["loop": "x{{> loop}}"])
        let (library, _) = TemplateLibrary.compile(sources, schema: templates.schema, roots: [:])
        var output: [UInt8] = []
        let isWhole = library.render(try #require(library.template("main")), templates.page(), into: &output)
        #expect(!isWhole)
        #expect(output.count == 64)
    }

    @Test("A partial that includes itself many times also ends")
    func explosion() throws {
        let sources = Templates.sources("{{> loop}}", ["loop": "{{> loop}}{{> loop}}"])
        let (library, _) = TemplateLibrary.compile(sources, schema: templates.schema, roots: [:])
        var output: [UInt8] = []
        #expect(!library.render(try #require(library.template("main")), templates.page(), into: &output))
    }

    @Test("A record with too few values, or of another schema, prints nothing")
    func strangeRecords() {
        #expect(templates.render("[{{title}}{{year}}]", .record(templates.page, [.text("a")])) == "[a]")
        #expect(templates.render("[{{title}}]", .record(TypeID(index: 9), [.text("a")])) == "[]")
    }

    @Test("Values shared by all pages print like values of the page", arguments: [false, true])
    func shared(isShared: Bool) {
        let page = templates.page(title: "a < b", words: ["x", "&"])
        #expect(
            templates.render("{{title}}|{{#words}}{{.}},{{/words}}", page, isShared: isShared) == "a &lt; b|x,&amp;,")
    }

    @Test("The path to the root is printed before a path and nowhere else")
    func paths() {
        let page = Sample.record(templates.page, [.text("a"), .path("b.html")])
        #expect(
            templates.render("{{title}} {{url}}{{#url}} {{.}}{{/url}}", page, root: "../") == "a ../b.html ../b.html")
    }

    @Test("A value from another pool prints nothing, or the value at the same place")
    func strangePool() throws {
        let sources = Templates.sources("[{{title}}]", [:])
        let (library, _) = TemplateLibrary.compile(sources, schema: templates.schema, roots: [:])
        var pool = ValuePool()
        let record = templates.page(title: "a").value(in: &pool)
        var output: [UInt8] = []
        let main = try #require(library.template("main"))
        library.render(main, record, in: ValuePool(), shared: pool, into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "[]")
    }

    @Test("A name that no template mentions is not used")
    func uses() {
        let sources = Templates.sources("{{author.name}}{{> p}}", ["p": "{{#words}}{{/words}}"])
        let (library, _) = TemplateLibrary.compile(sources, schema: templates.schema, roots: [:])
        #expect(["author", "name", "words"].allSatisfy(library.uses))
        #expect(!library.uses("title"))
        #expect(library.template("partials/p") != nil)
        #expect(library.template("p") == nil)
    }
}
