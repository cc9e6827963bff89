import Foundation
import Testing

/// How a sentence of ours reads when it was translated word by word (Plain English in CONTRIBUTING.md).
enum Awkward {
    static var forms: [Regex<Substring>] {
        [
            /\bstands?\b(?! for)/, /\bbehind\b/, /\bnobody\b/, /\bsomebody\b/, /\bmanieth\b/, /, too\b/, /\btold\b/,
            /\btells? (?:more )?of\b/, /\bh[eo]ld against\b/, /\bone a line\b/, /\bthere already\b/, /\bany more\b/,
            /\bbeside\b/, /\bbears?\b/, /\bother words now\b/, /\bin the order of time\b/, /\bleads? on\b/,
            /\b(?:take|takes|taken) (?:it|them|this|away)\b/, /['’)] is no\b(?! longer)/,
            /\b(?:it|this|that|what) (?:is|are) no\b(?! longer)/, /\bever again\b/,
        ]
    }

    /// The forms that a text contains, each with the words around it.
    static func found(in text: String) -> [String] {
        let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return forms.compactMap { text.firstMatch(of: $0.ignoresCase())?.range }.map { range in
            let start = text.index(range.lowerBound, offsetBy: -60, limitedBy: text.startIndex) ?? text.startIndex
            let end = text.index(range.upperBound, offsetBy: 60, limitedBy: text.endIndex) ?? text.endIndex
            return String(text[start..<end])
        }
    }
}

@Suite("Plain English")
struct PlainEnglishTests {
    static let schemas: [String] = {
        guard let folder = try? Folder([:]), let list = try? Command.run("schema", in: folder.url).output else {
            return []
        }
        return list.split(separator: "\n").compactMap { $0.split(separator: "\t").first.map(String.init) }
    }()

    @Test(
        "The known bad forms are found",
        arguments: ["These words stand in it.", "It is no slug.", "'x' is no id.", "The id behind it"])
    func finds(text: String) {
        #expect(!Awkward.found(in: text).isEmpty)
    }

    @Test("The explanation of every rule is in plain English")
    func explanations() throws {
        let folder = try Folder()
        let output = try Command.run("explain", "--format", "json", in: folder.url).output
        #expect(output.contains("unknown-reference"))
        #expect(Awkward.found(in: output) == [])
    }

    @Test("The description of every key and member is in plain English", arguments: schemas)
    func descriptions(kind: String) throws {
        let folder = try Folder([:])
        let output = try Command.run("schema", kind, in: folder.url).output
        #expect(output.contains("\"description\""))
        #expect(Awkward.found(in: output) == [])
    }

    @Test("There is a schema for each kind of file and output")
    func kinds() {
        #expect(Self.schemas.count > 8, "\(Self.schemas)")
    }

    @Test("The reference for template writers is in plain English")
    func templates() throws {
        let file = Command.project.appending(path: "templates/README.md")
        #expect(Awkward.found(in: try String(contentsOf: file, encoding: .utf8)) == [])
    }

    @Test("Every message and every word that a page, a feed or a table shows is in plain English")
    func messages() throws {
        let sources = Command.project.appending(path: "Sources")
        let paths = try #require(FileManager.default.subpaths(atPath: sources.path())).filter { path in
            path.hasSuffix(".swift") && !Self.wordLists.contains { path.hasPrefix($0) }
        }
        #expect(paths.count > 300)
        for path in paths.sorted() {
            let source = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
            for text in Self.literals(in: source) {
                #expect(Awkward.found(in: text) == [], "\(path)")
            }
        }
    }

    /// Words that are looked for in texts, and what only builders of Dossier see.
    private static let wordLists = [
        "Language/Words/", "Editing/Importing/Documents/Furniture", "Tools/", "Exports/Picturing/Glyphs/",
    ]

    /// The string literals of a Swift source that contain a space; comments are left out.
    private static func literals(in source: String) -> [String] {
        var texts: [String] = []
        var isInBlock = false
        for line in source.split(separator: "\n") {
            if line.drop(while: \.isWhitespace).hasPrefix("//") { continue }
            if line.contains("\"\"\"") {
                isInBlock.toggle()
            } else if isInBlock {
                texts.append(String(line))
            } else {
                texts += line.matches(of: literal).map { String($0.1.replacing(interpolation, with: "(x)")) }
            }
        }
        return texts.filter { $0.contains(" ") }
    }

    private static var interpolation: Regex<Substring> { #/\\\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/# }

    /// A literal on one line, with parentheses three deep in its interpolations.
    private static var literal: Regex<(Substring, Substring)> {
        #/"((?:[^"\\]|\\\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|\\[^(])*)"/#
    }
}
