import Base
import Foundation
import Importing
import Suggesting
import Model
import TestSupport
import Testing

/// What a careful editor marked in a text, and how much of it was suggested.
struct Marked {
    /// An actor by its names, an event by words of the sentence that tells of it.
    struct Entry {
        let isActor: Bool
        let id: String
        let words: [String]
    }

    let entries: [Entry]

    static func fixture() throws -> Marked {
        let file = SiteFolder.project.appending(path: "Tests/Fixtures/suggest/marked.tsv")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
        return Marked(
            entries: lines.map { line in
                let fields = line.split(separator: "\t").map(String.init)
                return Entry(
                    isActor: fields[0] == "actor", id: fields[1],
                    words: fields[2].split(separator: "|").map(String.init))
            })
    }

    /// Which suggestions stand for an entry, each entry for one; printed with what was missed.
    func measure(_ suggestions: [Suggestion], isActor: Bool) -> (precision: Double, recall: Double) {
        var left = entries.filter { $0.isActor == isActor }
        let (all, suggested) = (left.count, suggestions.filter { $0.isActor == isActor })
        var wrong: [String] = []
        for suggestion in suggested {
            guard let place = left.firstIndex(where: { suggestion.is($0) }) else {
                wrong.append(suggestion.name)
                continue
            }
            left.remove(at: place)
        }
        let right = Double(suggested.count - wrong.count)
        print(
            "\(isActor ? "actors" : "events"): \(Int(right)) right of \(suggested.count) suggested and \(all) marked; wrong: \(wrong); missed: \(left.map(\.id))"
        )
        return (right / Double(max(1, suggested.count)), right / Double(max(1, all)))
    }
}

extension Suggestion {
    func `is`(_ entry: Marked.Entry) -> Bool {
        if entry.isActor { return !Set([name] + otherNames).isDisjoint(with: entry.words) }
        let text = name + " " + (sentences.first?.text ?? "")
        return entry.words.allSatisfy { text.contains($0) }
    }
}

@Suite("How well suggestions are")
struct MeasureTests {
    /// `DOSSIER_SHARED` names the folder `shared` where it is not beside the package.
    static let texts: URL = {
        let shared = ProcessInfo.processInfo.environment["DOSSIER_SHARED"].map { URL(filePath: $0) }
        return (shared ?? SiteFolder.project.deletingLastPathComponent().appending(path: "shared")).appending(
            path: "seeds")
    }()

    @Test(
        "In the two texts that came first, nearly all that is suggested is right, and most actors that an editor marks are suggested",
        .enabled(if: FileManager.default.fileExists(atPath: texts.path()), "the texts are not in this checkout"))
    func firstTexts() async throws {
        let site = try SiteFolder(["site.yaml": "title: S\n"])
        for name in ["after-peshawar", "regional-cooperation"] {
            let bytes = Array(try Data(contentsOf: Self.texts.appending(path: name + ".txt")))
            let options = ImportOptions(id: name, title: nil, date: "2014-12-18")
            let article = TextImport.run(bytes, fileName: name + ".txt", options: options)
            try site.write("content/articles/\(name).md", String(decoding: article.markdown, as: UTF8.self))
        }
        let found = try await site.suggestions().found
        let marked = try Marked.fixture()
        let actors = marked.measure(found, isActor: true)
        #expect(actors.precision >= 0.95 && actors.recall >= 0.75)
        let events = marked.measure(found, isActor: false)
        #expect(events.precision >= 0.9 && events.recall >= 0.2)
    }

    @Test("In the project's own briefings, stripped of their actors and links, most of the actors are found again")
    func ownTexts() async throws {
        let content = SiteFolder.project.appending(path: "content")
        let whole = try await SiteFolder(copying: content).linked().value
        let named = whole.actors.filter { !$0.mentionedIn.isEmpty }
        let marked = Marked(
            entries: named.map { actor in
                let names = [actor.record.name] + actor.record.alsoKnownAs.map(\.name.value)
                return Marked.Entry(isActor: true, id: actor.record.header.id, words: names)
            })
        let bare = try SiteFolder(copying: content)
        for folder in ["actors", "events", "footnotes", "notes", "sources"] {
            try FileManager.default.removeItem(at: bare.root.appending(path: "content/" + folder))
        }
        let actors = marked.measure(try await bare.suggestions().found, isActor: true)
        #expect(actors.precision >= 0.9 && actors.recall >= 0.6)
    }
}
