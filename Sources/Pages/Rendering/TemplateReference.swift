import Mustache

/// The reference for people who write templates, made from the schema itself.
package enum TemplateReference {
    /// What `templates/README.md` holds: every template, every record, every name with its type and meaning.
    package static var markdown: String {
        let shapes = Shapes()
        let schema = shapes.schema
        let templates = shapes.roots.map {
            "| `\($0.template).mustache` | [\(schema[$0.type].name)](#\(anchor(schema[$0.type].name))) |"
        }
        return introduction + "\n| template | its record |\n|---|---|\n" + templates.joined(separator: "\n") + "\n"
            + schema.types.map { section($0, schema) }.joined()
    }

    private static func section(_ type: RecordType, _ schema: Schema) -> String {
        let rows = type.fields.map { "| `\($0.name)` | \(kind($0.kind, schema)) | \(escaped($0.summary)) |\n" }
        return "\n## \(type.name)\n\(type.summary)\n\n| name | type | meaning |\n|---|---|---|\n" + rows.joined()
    }

    private static func kind(_ kind: FieldKind, _ schema: Schema) -> String {
        switch kind {
        case .text: "text"
        case .number: "number"
        case .flag: "flag"
        case .url: "url"
        case .html: "html"
        case .texts: "list of texts"
        case .record(let type): "[\(schema[type].name)](#\(anchor(schema[type].name)))"
        case .list(let type): "list of [\(schema[type].name)](#\(anchor(schema[type].name)))"
        }
    }

    private static func anchor(_ name: String) -> String {
        String(decoding: name.utf8.map { $0 == 0x20 ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
    }

    private static func escaped(_ text: String) -> String { text.split(separator: "|").joined(separator: "\\|") }

    private static let introduction = """
        # The templates

        Every page of the site is made by one of these templates, in
        [Mustache](https://mustache.github.io/mustache.5.html); change any of them. `partials/` holds what several share:
        `{{> work}}` puts in `partials/work.mustache`, and `{{< layout}}{{$main}}…{{/main}}{{/layout}}` fills the blocks of
        `partials/layout.mustache`. `assets/` is copied as it is.

        A template is checked before anything is written. A name that no record in reach has is an error with its line and
        column; so is a value in an unquoted attribute, a script or a style, an address that does not begin with a `url`,
        and `{{{…}}}` for anything but `html`. A name is looked for in the record at hand and then in those around it. A
        section on a text, address or record is left out where there is none; on a list it is repeated. Addresses are
        relative to the page and end in a file's name, so that the site opens by double-click: write your own as
        `{{page.root}}about.html`.

        This file is made from the program; its test holds it to the code.

        """
}
