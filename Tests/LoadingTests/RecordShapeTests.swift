import Base
import Model
import Testing

@testable import Loading

/// A key as it stands in a file: the keys that lead to it, and what it may hold.
struct DescribedKey: CustomTestStringConvertible, Sendable {
    var file: String
    /// From the outermost mapping to the key; an entry of a list is the mapping in it.
    var path: [String]
    var value: RecordShape.Value

    var testDescription: String { "\(file) \(path.joined(separator: "."))" }

    static let all: [DescribedKey] = [
        ("articles/a.md", RecordShape.article), ("actors/a.md", .actor), ("events/a.md", .event),
        ("sources/a.md", .source), ("footnotes/a/1.md", .footnote), ("pages/a.md", .page), ("index.md", .home),
        ("site.yaml", .settings), ("notes/a.yaml", .passageNote),
    ].flatMap { keys(of: $1, in: $0, below: []) }

    private static func keys(of shape: RecordShape, in file: String, below path: [String]) -> [DescribedKey] {
        shape.fields.flatMap { field in
            let key = DescribedKey(file: file, path: path + [field.key], value: field.value)
            return [key] + inner(field.value).flatMap { keys(of: $0, in: file, below: key.path) }
        }
    }

    private static func inner(_ value: RecordShape.Value) -> [RecordShape] {
        switch value {
        case .record(let shape), .either(_, let shape): [shape]
        case .list(let value), .entries(let value): inner(value)
        default: []
        }
    }

    /// The file with this key alone, its value as given, in flow style: `{relations: {to: VALUE}}`.
    func text(_ value: String) -> String {
        var written = value
        for (depth, key) in path.enumerated().reversed() {
            let isEntries = depth > 0 && path[depth - 1] == "figures"
            written = isEntries ? "{killed: {\(key): \(written)}}" : "{\(key): \(written)}"
        }
        if file.hasSuffix(".md") { return "---\n\(written)\n---\n" }
        return file.hasPrefix("notes/") ? "- \(written)\n" : written + "\n"
    }

    /// What is found in the file where the key holds a value.
    func findings(_ value: String) -> [Diagnostic] { read([file: text(value)]).diagnostics }
}

@Suite("The description of keys")
struct RecordShapeTests {
    @Test(
        "Every described key is read: a value that fits no key is reported", arguments: DescribedKey.all
    )
    func described(key: DescribedKey) {
        let findings = key.findings("[[[x]]]")
        #expect(findings.contains { $0.rule == .wrongType }, "\(key.text("[[[x]]]"))")
        #expect(!findings.contains { $0.rule == .unknownKey })
    }

    @Test(
        "The described choices are those that are read",
        arguments: DescribedKey.all.compactMap { key -> (DescribedKey, [String])? in
            if case .choice(let values) = key.value { (key, values) } else { nil }
        })
    func choices(key: DescribedKey, values: [String]) {
        for value in values { #expect(!key.findings(value).contains { $0.rule == .unknownValue }) }
        let fix = key.findings("zzzzzzzz").first { $0.rule == .unknownValue }?.fix
        #expect(fix == "use one of \(values.joined(separator: ", "))")
    }

    @Test("A missing required key is reported", arguments: ["title", "date", "name", "kind", "quote"])
    func required(key: String) {
        for described in DescribedKey.all where described.path == [key] {
            let isRequired = RecordShape.all(described.file).fields.contains { $0.key == key && $0.isRequired }
            let other = DescribedKey(file: described.file, path: ["zzz"], value: .text)
            let missing = other.findings("1").filter { $0.rule == .missingField }
            #expect(missing.contains { $0.sentence.contains("'\(key)'") } == isRequired, "\(described.testDescription)")
        }
    }

    @Test("Each key is described once, in a sentence", arguments: DescribedKey.all)
    func sentences(key: DescribedKey) {
        #expect(DescribedKey.all.count { $0.file == key.file && $0.path == key.path } == 1)
    }
}

extension RecordShape {
    fileprivate static func all(_ file: String) -> RecordShape {
        let shapes: [(String, RecordShape)] = [
            ("articles", .article), ("actors", .actor), ("events", .event), ("sources", .source),
            ("footnotes", .footnote), ("pages", .page), ("index", .home), ("site", .settings),
        ]
        return shapes.first { file.hasPrefix($0.0) }?.1 ?? .passageNote
    }
}
