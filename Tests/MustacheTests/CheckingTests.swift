import Base
import SiteGenerator
import TestSupport
import Testing

@testable import Mustache

@Suite("Checking templates")
struct CheckingTests {
    let templates = Templates()

    @Test(
        "Wrong syntax is reported at its place",
        arguments: [
            ("a\n  {{title", ["2:3 syntax"]),
            ("é{{title} x", ["1:2 syntax"]),
            ("{{title {{year}}", ["1:1 syntax"]),
            ("{{}}{{a b}}{{a..b}}", ["1:1 syntax", "1:5 syntax", "1:12 syntax"]),
            ("{{#draft}}x", ["1:1 syntax"]),
            ("x{{/draft}}", ["1:2 syntax"]),
            ("{{#draft}}{{/darft}}", ["1:11 syntax"]),
            ("{{#draft}}\n{{#title}}\n{{/draft}}", ["2:1 syntax"]),
            ("{{=<% =}}", ["1:1 syntax"]),
            ("{{> nobody}}\n{{< noone}}{{/ noone}}", ["1:1 unknown-partial", "2:1 unknown-partial"]),
            ("{{> a}}{{< a}}{{$ two}}{{/ two}}{{/ a}}", ["1:15 unknown-block"]),
            ("{{< a}}{{title}}{{/ a}}", ["1:8 syntax"]),
        ])
    func syntax(template: String, expected: [String]) {
        #expect(templates.places(template, ["a": "{{$ one}}{{/ one}}"]) == expected)
    }

    @Test(
        "A name that no type on the stack has is reported",
        arguments: [
            ("{{titel}}", ["1:1 unknown-name"]),
            ("{{#author}}{{title}}{{nme}}{{/author}}", ["1:21 unknown-name"]),
            (
                "{{author.nme}}{{authr.name}}{{people.name}}{{title.x}}",
                ["1:1 unknown-name", "1:15 unknown-name", "1:29 unknown-name", "1:44 unknown-name"]
            ),
            ("{{#nothing}}{{within}}{{/nothing}}{{^none}}{{/none}}", ["1:1 unknown-name", "1:35 unknown-name"]),
            ("{{name}}{{#people}}{{name}}{{/people}}{{name}}", ["1:1 unknown-name", "1:39 unknown-name"]),
            ("{{.}}{{#words}}{{.}}{{/words}}{{#people}}{{.}}{{/people}}", ["1:1 not-printable", "1:42 not-printable"]),
            (
                "{{draft}}{{people}}{{author}}{{words}}",
                ["1:1 not-printable", "1:10 not-printable", "1:20 not-printable", "1:30 not-printable"]
            ),
            ("{{body}}{{{title}}}{{&year}}", ["1:1 escaped-markup", "1:9 unescaped-text", "1:20 unescaped-text"]),
        ] as [(String, [String])])
    func names(template: String, expected: [String]) {
        #expect(templates.places(template) == expected)
    }

    @Test(
        "A value in an unsafe place is reported",
        arguments: [
            "<a class={{title}}>", "<a class='{{title}}'>", "<a {{title}}>", "<{{title}}>", "<a x{{title}}=\"\">",
            "<script>{{title}}</script>", "<STYLE>{{title}}</STYLE>", "<a onclick=\"{{title}}\">",
            "<a style=\"{{title}}\">", "<iframe srcdoc=\"{{title}}\"></iframe>", "<a href=\"{{title}}\">",
            "<img src=\" {{title}}\">", "<a href=\"{{url}}{{title}}\">", "<a href=\"javascript:{{title}}\">",
            "<a href=\"java{{title}}\">", "<a title=\"{{{body}}}\">", "<title>{{{body}}}</title>",
            "<!-- {{{body}}} -->",
            "<a {{#draft}}class=\"x{{/draft}}\">", "{{#draft}}<a {{/draft}}>",
            "<a {{#draft}}href{{/draft}}=\"{{url}}\">",
            "<a href=\"{{#draft}}../{{/draft}}{{title}}\">", "<!{{title}}>", "<script>a</b>{{title}}</script>",
        ])
    func unsafe(template: String) {
        let rules = templates.problems(template).map(\.rule)
        #expect(rules == [.unsafePlace])
    }

    @Test(
        "A value in a safe place is not reported",
        arguments: [
            "<p>{{title}} {{{body}}}</p>", "<a class=\"a {{title}}\">{{title}}</a>", "<a href=\"{{url}}#{{title}}\">",
            "<a href=\"../{{title}}.html\">", "<a href=\"{{year}}.html\">",
            "<a {{#draft}}class=\"x\"{{/draft}} id=\"y\">",
            "<a{{#draft}} class=\"x\"{{/draft}}>", "<input {{#draft}}checked{{/draft}}>",
            "<!-- {{title}} -->{{{body}}}",
            "<a class=\"{{#draft}}x{{/draft}}{{^draft}}y{{/draft}}\">", "<title>{{title}}</title><p>{{{body}}}</p>",
            "<script src=\"a.js\"></script>{{title}}", "<script>if (a<b) {}</script >{{{body}}}", "a < b {{title}}",
            "<a href=\"{{#url}}{{url}}{{/url}}\">", "<br/>{{title}}", "<!-->{{{body}}}", "<!doctype html>{{{body}}}",
            "<a href=\"data-{{title}}\">", "<p title=\"a > b\">{{{body}}}</p>", "<!-- a > b --->{{{body}}}",
            "{{#words}}<i>{{.}}</i>{{/words}}", "{{#people}}{{#friends}}{{name}}{{title}}{{/friends}}{{/people}}",
        ])
    func safe(template: String) {
        #expect(templates.problems(template) == [])
    }

    @Test("A partial is checked with each stack it is included in, and reported once")
    func partials() {
        let card = "<b>{{name}}</b>\n{{nmae}}"
        let problems = templates.problems(
            "{{#people}}{{> card}}{{/people}}{{#author}}{{> card}}{{/author}}", ["card": card])
        #expect(
            problems == [
                TemplateProblem(
                    path: "partials/card.mustache", line: 2, column: 1, rule: .unknownName,
                    message: "no field 'nmae' in Person or Page", suggestion: "name",
                    edits: [
                        TemplateProblem.Edit(line: 2, column: 1, reach: 8, old: "nmae", new: "name", isSure: true)
                    ])
            ])
        #expect(templates.places("{{> card}}", ["card": "{{name}}"]) == ["1:1 unknown-name"])
        #expect(templates.places("x", ["card": "{{name}}{{"]) == ["1:9 syntax"])
    }

    @Test("The position of a partial or an argument in the markup matters")
    func markupAcrossTemplates() {
        #expect(templates.places("<a {{> attributes}}>", ["attributes": "href=\"{{url}}\""]) == [])
        #expect(templates.places("<a class='{{> text}}'>", ["text": "{{title}}"]) == ["1:1 unsafe-place"])
        let layout = ["layout": "<title>{{$ title}}{{/ title}}</title>{{$ main}}<script>{{/ main}}"]
        #expect(
            templates.places("{{< layout}}{{$ title}}{{{body}}}{{/ title}}{{/ layout}}", layout) == [
                "1:24 unsafe-place"
            ])
        #expect(templates.places("{{< layout}}{{$ main}}{{{body}}}{{/ main}}{{/ layout}}", layout) == [])
    }

    @Test("A partial may include itself for a nested record, but not without end through parents")
    func recursion() {
        let tree = "{{name}}{{#friends}}{{> tree}}{{/friends}}"
        #expect(templates.places("{{#people}}{{> tree}}{{/people}}", ["tree": tree]) == [])
        #expect(templates.places("{{> a}}", ["a": "{{> b}}", "b": "<b>\n{{> a}}"]) == ["2:1 too-deep"])
        let loop = "{{< loop}}{{$ x}}{{/ x}}{{/ loop}}{{$ x}}{{/ x}}"
        #expect(templates.places("{{> loop}}", ["loop": loop]) == ["1:1 too-deep"])
    }

    @Test("Sections may be a hundred deep and no deeper")
    func depth() {
        let deep = { (count: Int) in
            String(repeating: "{{#draft}}", count: count) + String(repeating: "{{/draft}}", count: count)
        }
        #expect(templates.problems(deep(100)) == [])
        #expect(templates.problems(deep(101)).map(\.rule).first == .tooDeep)
    }

    @Test("A root that does not exist is reported with a similar one")
    func roots() {
        let sources = Templates.sources("x", [:])
        let problems = TemplateLibrary.compile(sources, schema: templates.schema, roots: ["mian": templates.page])
            .problems
        #expect(problems.map(\.suggestion) == ["main"])
    }

    @Test(
        "The nearest name is suggested, if it is near",
        arguments: [("titel", "title"), ("tilte", "title"), ("yaer", "year"), ("xyz", nil), ("autor", "author")])
    func suggestions(name: String, expected: String?) {
        #expect(templates.problems("{{\(name)}}").map(\.suggestion) == [expected])
    }

    @Test(
        "No input crashes the compiler",
        arguments: ["{{", "}}", "{{{", "{{=", "{{= =}}", "{{!", "<", "<!-", "{{/}}", "{{#.}}{{/.}}"])
    func robustness(piece: String) {
        for count in [1, 2, 300] {
            let text = String(repeating: piece, count: count)
            _ = templates.problems(text)
            _ = templates.render(text, templates.page())
        }
    }

    @Test("No mixture of tags and markup crashes the compiler or the renderer", arguments: Seed.fresh)
    func mixtures(seed: UInt64) {
        let pieces = [
            "{{title}}", "{{{body}}}", "{{#people}}", "{{/people}}", "{{^draft}}", "{{/draft}}", "{{> a}}", "{{< a}}",
            "{{/ a}}", "{{$ b}}", "{{/ b}}", "{{#words}}", "{{.}}", "{{/words}}", "{{=| |=}}", "|={{ }}=|", "{{! c }}",
            "\n", "  ", "\r\n", "<a href=\"", "\"", ">", "<!--", "-->", "<script>", "</script>", "é", "{{", "}}",
            "{{author.name}}", "{{> main}}", "{{< main}}", "{{/ main}}",
        ]
        var random = SplitMix64(seed: seed)
        let mix = { (count: Int) in (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined() }
        let record = templates.page(
            title: "T", people: [templates.person("A"), templates.person("B")], words: ["x", "y"])
        for length in 1..<120 {
            let (main, partial) = (mix(length % 40), mix(length % 30))
            let sources = Templates.sources(main, ["a": partial])
            let (library, _) = TemplateLibrary.compile(
                sources, schema: templates.schema, roots: ["main": templates.page])
            var output: [UInt8] = Array("before".utf8)
            if let template = library.template("main") { library.render(template, record, into: &output) }
            #expect(output.starts(with: "before".utf8))
        }
    }
}
