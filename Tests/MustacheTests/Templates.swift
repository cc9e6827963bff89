@testable import Mustache

/// A small schema for tests, and short ways to check and render a template with it.
struct Templates {
    let schema: Schema
    let page: TypeID
    let person: TypeID

    init() {
        var schema = Schema()
        page = schema.declare("Page", summary: "A page.")
        person = schema.declare("Person", summary: "A person.")
        schema.define(
            page,
            [
                Field("title", .text, "Its title."), Field("url", .url, "Its address."),
                Field("body", .html, "Its text."),
                Field("year", .number, "When."), Field("draft", .flag, "Whether it is a draft."),
                Field("author", .record(person), "Who wrote it."), Field("people", .list(person), "Who is in it."),
                Field("words", .texts, "Its words."),
            ])
        schema.define(
            person,
            [
                Field("name", .text, "The name."), Field("email", .url, "An address."),
                Field("friends", .list(person), "More people."),
            ])
        self.schema = schema
    }

    static func sources(_ template: String, _ partials: [String: String]) -> [TemplateSource] {
        [TemplateSource(path: "main.mustache", name: "main", text: Array(template.utf8))]
            + partials.sorted { $0.key < $1.key }.map {
                TemplateSource(
                    path: "partials/\($0.key).mustache", name: "partials/\($0.key)", text: Array($0.value.utf8))
            }
    }

    func problems(_ template: String, _ partials: [String: String] = [:]) -> [TemplateProblem] {
        TemplateLibrary.compile(Self.sources(template, partials), schema: schema, roots: ["main": page]).problems
    }

    /// Each problem as `line:column rule`.
    func places(_ template: String, _ partials: [String: String] = [:]) -> [String] {
        problems(template, partials).map { "\($0.line):\($0.column) \($0.rule.rawValue)" }
    }

    /// A page by its values, those that are missing being nothing.
    func page(
        title: String = "", url: String = "", body: String = "", year: Int = 0, draft: Bool = false,
        author: Sample = .none, people: [Sample] = [], words: [String] = []
    ) -> Sample {
        .record(
            page,
            [
                .text(title), .url(url), .html(body), .number(year), .flag(draft), author,
                .list(people), .list(words.map { .text($0) }),
            ])
    }

    func person(_ name: String, friends: [Sample] = []) -> Sample {
        .record(person, [.text(name), .none, .list(friends)])
    }

    func render(
        _ template: String, _ record: Sample, _ partials: [String: String] = [:], isShared: Bool = false,
        root: String = ""
    ) -> String {
        let sources = Self.sources(template, partials)
        let (library, _) = TemplateLibrary.compile(sources, schema: schema, roots: [:])
        var output: [UInt8] = []
        if let main = library.template("main") {
            library.render(main, record, isShared: isShared, root: root, into: &output)
        }
        return String(decoding: output, as: UTF8.self)
    }
}
