import SiteGenerator
import TestSupport
import Base
import Language
import Model
import Testing

@testable import Linking

@Suite("Linking again")
struct RelinkTests {
    @Test("After any edits the site is the one that a first link gives", arguments: Seed.fixed(0..<12))
    func edits(seed: UInt64) async {
        var editor = Editor(seed: seed)
        for _ in 0..<6 { editor.edit() }
        var linker = Linker()
        for step in 0..<40 {
            let catalog = editor.catalog
            let again = await linker.link(catalog, jobs: 2)
            let clean = await Linker.link(catalog, jobs: 1)
            let isSame = again.value == clean.value
            #expect(isSame, "step \(step): \(editor.last)")
            #expect(again.diagnostics == clean.diagnostics, "step \(step): \(editor.last)")
            // Some edits come several at a time, as a checkout brings them.
            for _ in 0..<(step % 5 == 4 ? 6 : 1) { editor.edit() }
        }
    }

    @Test("What an edit of one article's words leaves alone is taken over")
    func kept() async {
        var draft = Draft()
        draft.actor("ada", "Ada Byron")
        draft.article("a", "Ada Byron spoke.[^1]\n\n[^1]: https://example.org/x")
        draft.article("b", "Nothing.")
        var linker = Linker()
        let first = await linker.link(draft.catalog, jobs: 1).value
        draft.catalog.articles[1].body.value = Document(text: Array("Other".utf8))
        let again = await linker.link(draft.catalog, jobs: 1).value
        #expect(again.articles[0].body.mentions.isStored(with: first.articles[0].body.mentions))
        #expect(again.articles[1].body != first.articles[1].body)
        #expect(again.sources.entries.isStored(with: first.sources.entries))
        #expect(again.actors.entries.isStored(with: first.actors.entries))
    }
}

/// Keeps a small site and edits it at random.
private struct Editor {
    private struct Text {
        var title: String
        var words: String
        var date = "2014"
        var others: [String] = []
    }

    private var random: SplitMix64
    private var articles: [String: Text] = [:]
    private var actors: [String: Text] = [:]
    private var events: [String: Text] = [:]
    private var sources: [String: Text] = [:]
    private var notes: [String: Text] = [:]
    private var passages: [String: Text] = [:]
    private var media: Set<String> = []
    /// Actors that are held back, with a file of media that each would show.
    private var held: Set<String> = []
    private var title = "Test"
    /// The articles as they were published, and how often.
    private var published: [String: Text] = [:]
    private var publications = 0
    /// What was done last, for the message of a test that fails.
    private(set) var last = ""

    init(seed: UInt64) {
        random = SplitMix64(seed: seed)
        for id in ["a", "b", "c"] { articles[id] = Text(title: "Article \(id)", words: sentences()) }
        for id in ["ada", "bob"] { actors[id] = Text(title: name(), words: sentences()) }
        for id in ["flood", "vote"] { events[id] = Text(title: "The \(id)", words: sentences()) }
        sources["s"] = Text(title: "Report", words: "")
    }

    private mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

    private mutating func pick(_ choices: [String]) -> String { choices[below(choices.count)] }

    private mutating func name() -> String {
        pick(["Ada Byron", "Bob", "The Army", "Byron", "Carol Danvers", "Flood"])
    }

    private mutating func sentences() -> String {
        let parts = [
            "Ada Byron met Bob.", "The Army was there.[^1]", "See [[ada]].", "As [the flood](event:flood) went.",
            "No names here.", "Carol Danvers, Byron and Bob spoke.[^x]", "A [note](footnote:a/1).", "[[nobody]]",
            "[pic](media/a.png)", "[b](article:b)", "## Heading\n\n", "\n\nBob again.", "[top](#heading)", "[[s]]",
        ]
        var text = (0..<(1 + below(7))).map { _ in parts[below(parts.count)] }.joined(separator: " ")
        text += "\n\n[^1]: See \(pick(["https://example.org/a", "[[s]]", "nothing", "https://example.org/b"]))."
        return text + "\n\n[^x]: \(pick(["Byron, *Works*.", "https://www.example.org/a/"]))"
    }

    /// Changes, adds, renames or deletes one thing.
    mutating func edit() {
        switch below(14) {
        case 0...4: last = "article \(Self.edit(&articles, ["a", "b", "c", "d", "e", "f"], text(), below(8)))"
        case 5: last = "actor \(Self.edit(&actors, ["ada", "bob", "army", "carol"], text(), below(8)))"
        case 6: last = "event \(Self.edit(&events, ["flood", "vote", "ada"], text(), below(8)))"
        case 7: last = "source \(Self.edit(&sources, ["s", "t"], text(), below(8)))"
        case 10:
            // Sometimes a part only, as a merge of two ledgers leaves it.
            published = below(2) == 0 ? articles : articles.filter { $0.key != "a" }
            publications += 1
            last = "publication"
        case 11:
            let id = pick(["ada", "bob", "army"])
            if held.remove(id) == nil { held.insert(id) }
            last = "actor \(id) \(held.contains(id) ? "held back" : "released")"
        case 12:
            title = title == "Test" ? "Another" : "Test"
            last = "settings: \(title)"
        case 13:
            media = media.isEmpty ? ["media/a.png"] : []
            last = "media \(media)"
        case 8: last = "note \(Self.edit(&notes, ["1", "x", "y"], text(), below(8)))"
        default:
            last = "passage \(Self.edit(&passages, ["a", "b"], text(), below(8)))"
            media = below(2) == 0 ? [] : ["media/a.png"]
        }
    }

    private mutating func text() -> Text {
        let dates = ["2014", "2014-12-16", "2013-05", "2015~"]
        return Text(title: name(), words: sentences(), date: pick(dates), others: below(3) == 0 ? [name()] : [])
    }

    private static func edit(_ list: inout [String: Text], _ ids: [String], _ text: Text, _ action: Int) -> String {
        let id = ids[text.words.utf8.count % ids.count]
        switch action {
        case 0: list[id] = nil
        case 1: list[id] = text
        case 2: list[id]?.title = text.title
        case 3: list[id]?.date = text.date
        case 4:
            let other = ids[text.title.utf8.count % ids.count]
            (list[other], list[id]) = (list[id], list[other])
        case 5: list[id]?.others = text.others
        case 6: list[id]?.words += " More."
        default: list[id]?.words = text.words
        }
        return "\(id), action \(action)"
    }

    private var ledger: Ledger? {
        guard publications > 0 else { return nil }
        var entries: [Ledger.Entry] = []
        for (id, text) in published {
            let paragraphs = text.words.split(separator: "\n\n").filter {
                !$0.hasPrefix("[^") && !$0.hasSuffix("## Heading")
            }
            for (index, words) in paragraphs.enumerated() {
                let sketch = ParagraphSketch(WordPairs(of: Array(words.utf8), in: 0..<words.utf8.count))
                entries.append(
                    Ledger.Entry(
                        LedgerAddress("articles/\(id).html", paragraph: Int32(index + 1)), line: index + 1,
                        record: .words(sketch)))
            }
        }
        return Ledger(SourceFile(path: Ledger.path, bytes: Array("\(publications)".utf8)), entries)
    }

    var catalog: Catalog {
        var draft = Draft()
        for (id, text) in articles.sorted(by: { $0.key < $1.key }) {
            draft.article(id, text.words, date: text.date, title: text.title, unlinked: text.others)
        }
        draft.catalog.settings.title = title
        draft.catalog.heldBack = held.sorted().filter { actors[$0] != nil }.map {
            Catalog.HeldBack(
                path: "content/actors/\($0).md", kind: .actor, id: $0, hold: .draft, media: ["media/a.png"])
        }
        for (id, text) in actors.sorted(by: { $0.key < $1.key }) where !held.contains(id) {
            draft.actor(
                id, text.title, also: text.others, text: text.words,
                mentions: text.date != "2013-05" ? .auto : .explicit)
        }
        for (id, text) in events.sorted(by: { $0.key < $1.key }) {
            draft.event(
                id, text.title, date: text.date, actors: text.others.isEmpty ? ["ada"] : ["bob", "ada"],
                text: text.words)
        }
        for (id, text) in sources.sorted(by: { $0.key < $1.key }) {
            draft.source(id, text.title, url: text.others.isEmpty ? nil : "https://example.org/a", text: text.words)
        }
        for (label, text) in notes.sorted(by: { $0.key < $1.key }) {
            let source = text.others.isEmpty ? nil : Citation.id(Located("s", at: .start))
            draft.footnote(text.date == "2014" ? "a" : "b", label, citation: source, text: text.words)
        }
        for (article, text) in passages.sorted(by: { $0.key < $1.key }) {
            draft.passage(article, "Bob", target: .entity(kind: .actor, id: text.others.isEmpty ? "ada" : "bob"))
            // Another sentence of the notes' own, which the article may hold, hold otherwise, or not hold.
            draft.passage(
                article, text.words.split(separator: "[")[0].description, prefix: text.others.isEmpty ? nil : "met",
                target: .entity(kind: .event, id: "flood"))
        }
        draft.catalog.media = media.sorted()
        draft.catalog.ledger = ledger
        return draft.catalog
    }
}
