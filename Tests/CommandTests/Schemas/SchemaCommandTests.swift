import Base
import Foundation
import Model
import Testing
import YAML

@Suite("dossier schema")
struct SchemaCommandTests {
    private static func schema(_ kind: String) throws -> SchemaValue {
        let folder = try Folder([:])
        return try SchemaValue(json: try Command.run("schema", kind, in: folder.url).output)
    }

    /// The front matter of a Markdown file, or all of a YAML file.
    private static func value(of file: URL) throws -> SchemaValue? {
        let text = try String(contentsOf: file, encoding: .utf8)
        var yaml = text
        if file.pathExtension == "md" {
            guard text.hasPrefix("---\n") else { return nil }
            yaml = String(
                text.dropFirst(4).prefix(upTo: text.dropFirst(4).ranges(of: "\n---").first?.lowerBound ?? text.endIndex)
            )
        }
        return YAMLReader.read(Array(yaml.utf8)[...], path: file.path()).value.map(SchemaValue.init)
    }

    @Test(
        "The schemas accept whatever Dossier reads without findings",
        arguments: ["content", "Tests/Fixtures/small/content"],
        [
            ("articles", "article"), ("actors", "actor"), ("events", "event"), ("sources", "source"),
            ("footnotes", "footnote"), ("notes", "notes"), ("pages", "page"), ("site.yaml", "site"),
        ])
    func content(folder: String, kind: (folder: String, schema: String)) throws {
        let walk = SchemaWalk(root: try Self.schema(kind.schema))
        let root = Command.project.appending(path: folder).appending(path: kind.folder)
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: root.path())) ?? []
        let files = root.pathExtension.isEmpty ? names.map { root.appending(path: $0) } : [root]
        for file in files where ["md", "yaml"].contains(file.pathExtension) {
            guard FileManager.default.fileExists(atPath: file.path()), let value = try Self.value(of: file) else {
                continue
            }
            #expect(walk.faults(of: value) == [], "\(file.lastPathComponent)")
        }
    }

    @Test(
        "A schema rejects what Dossier rejects because of its form",
        arguments: [
            ("article", "{title: T}", "/date: missing"), ("article", "{title: T, date: 16.12.2014}", "/date: no match"),
            ("article", "{title: T, date: 2014, autors: x}", "/autors: unknown key"),
            ("article", "{title: T, date: 2014, slug: A b}", "/slug: no match"),
            ("article", "{title: T, date: 2014, draft: perhaps}", "/draft: no choice"),
            ("actor", "{name: A, kind: human}", "/kind: no choice"),
            ("actor", "{name: A, kind: state, relations: [{to: b}]}", "/relations: none of the kinds"),
            ("event", "{title: E, date: 2014, figures: {killed: many}}", "/figures/killed: none of the kinds"),
            ("source", "{title: S, url: 'javascript:x'}", "/url: no match"),
            ("site", "{title: S, rules: {ambigous-name: off}}", "/rules/ambigous-name: unknown key"),
            ("site", "{title: S, rules: {invalid-date: off}}", "/rules/invalid-date: no choice"),
            ("site", "{title: S, silenced: [{rule: unknown-key}]}", "/silenced: none of the kinds"),
            ("notes", "[{note: n}]", "/0/quote: missing"),
        ])
    func refused(kind: String, yaml: String, fault: String) throws {
        let walk = SchemaWalk(root: try Self.schema(kind))
        let node = try #require(YAMLReader.read(Array(yaml.utf8)[...], path: "a").value)
        #expect(walk.faults(of: SchemaValue(node)).contains(fault), "\(walk.faults(of: SchemaValue(node)))")
    }

    @Test("The schema accepts the same dates as the reader")
    func dates() throws {
        let pattern = try #require(try Self.schema("article")["properties"]?["date"]?["pattern"]?.string)
        let expression = try Regex(pattern)
        let dates = [
            "2014", "2014-12", "2014-12-16", "2014~", "2014?", "2014%", "2014-XX", "201X", "20XX", "2014-12-XX",
            "2014-XX-XX", "2014-21", "2014-06-15/2016-12", "2014-06-15/..", "../2014", "/2014", "2014/", "-0044",
            "-001X", "Y2014", "Y-2014", " 2014 ", "2014-12~/2015?",
        ]
        for date in dates {
            #expect(text(date, isDate: expression), "\(date)")
            if case .failure(let fault) = PartialDate.parse(date) { Issue.record("\(date): \(fault.message)") }
        }
        let others = [
            "", "16.12.2014", "14", "2014-1", "2014-12-1", "2014-12-16T10:00", "[2014]", "2X14", "about 2014", "2014--",
            "2014/2015/2016", "2014~~",
        ]
        for other in others {
            #expect(!text(other, isDate: expression), "\(other)")
            if case .success = PartialDate.parse(other) { Issue.record("\(other) is read") }
        }
    }

    private func text(_ text: String, isDate expression: Regex<AnyRegexOutput>) -> Bool { text.contains(expression) }

    @Test("Without a kind it lists them; --write writes them all, and can be repeated")
    func write() throws {
        let folder = try Folder()
        let listed = try Command.run("schema", in: folder.url).output.split(separator: "\n")
        #expect(listed.count == 15)
        for _ in 0..<2 {
            let written = try Command.run("schema", "--write", "schemas", in: folder.url)
            #expect(written.status == 0)
            #expect(written.output.contains("\"./schemas/site.schema.json\": \"content/site.yaml\""))
        }
        for line in listed {
            let kind = try #require(line.split(separator: "\t").first)
            let file = try #require(folder.text("schemas/\(kind).schema.json"))
            #expect(try SchemaValue(json: file) == Self.schema(String(kind)))
        }
        #expect(try Command.run("schema", "artcle", in: folder.url).status == 64)
        #expect(try Command.run("schema", "--write", "/proc/none", in: folder.url).status == 73)
    }

    @Test(
        "Every key of every schema is documented", arguments: ["site", "article", "actor", "event", "source", "notes"])
    func documented(kind: String) throws {
        func check(_ schema: SchemaValue, at path: String) {
            guard case .object(let keywords) = schema else { return }
            if case .object(let properties)? = keywords["properties"] {
                for (key, property) in properties {
                    #expect(property["description"]?.string?.isEmpty == false, "\(path)/\(key)")
                }
            }
            for (key, inner) in keywords { check(inner, at: "\(path)/\(key)") }
        }
        check(try Self.schema(kind), at: "")
    }
}
