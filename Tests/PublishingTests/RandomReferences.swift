import Publishing
import SiteGenerator

/// A site of one article with references of every form, in paragraphs, lists, quotations, tables and headings; with what pages
/// quote from it: a footnote that cites a source, and passage notes.
struct RandomReferences {
    private(set) var files: [String: String] = [:]
    /// How often the article names an actor or event.
    private(set) var mentionCount = 0
    /// How many footnote markers stand in its body, each of which cites words.
    private(set) var markerCount = 0

    private var random: SplitMix64
    private var labels: [String] = []

    init(seed: UInt64) {
        random = SplitMix64(seed: seed)
        let isShort = chance(2)
        labels = isShort ? ["i", "ii", "iv"] : ["first-note", "2", "third"]
        files["site.yaml"] = "title: Random\nbase_url: https://random.example/\noutputs: full\n"
        for (id, name) in Self.actors { files["actors/\(id).md"] = "---\nname: \(name)\nkind: state\n---\n" }
        for (id, title) in Self.events {
            files["events/\(id).md"] = "---\ntitle: \"\(title)\"\ndate: 2014-05\n---\n"
        }
        files["sources/essay.md"] = "---\ntitle: An essay & more\n---\n"
        files["articles/other.md"] = "---\ntitle: Another briefing\ndate: 2013\n---\nIt cites.[^x]\n\n[^x]: Here.\n"
        var body = (0..<(4 + below(6))).map { _ in block() }.joined(separator: "\n\n")
        for label in labels { body += "\n\nNoted here.[^\(label)]" }
        markerCount += labels.count
        // A marker without words beside it quotes nothing, whatever comes after it.
        body += "\n\n[^\(labels[0])]\n\n" + passage()
        for label in labels { body += "\n\n[^\(label)]: A note on \(reference(counts: false)), of 2014." }
        files["footnotes/a/\(labels[0]).md"] = "---\nsource: essay\n---\n"
        files["articles/a.md"] = "---\ntitle: References\ndate: 2014-05-06\n---\n\(body)\n"
        // The marker in the other article.
        markerCount += 1
    }

    private static let actors = [
        ("china", "China"), ("qin-gang", "Qin Gang"), ("group", "al-Group"), ("us", "U.S."), ("yahoo", "Yahoo! Inc"),
    ]
    private static let events = [("visit", "Visit of May"), ("raid", "What now? A raid"), ("talks", "Talks & <more>")]
    /// None begins with a capital that would make a longer name of a name beside it.
    private static let words = [
        "after", "the", "meeting", "yesterday", "said", "that", "31", "people", "Dr.", "and", "“peace”", "été", "co-op",
        "at&amp;t", "caf&eacute;", "5 \\* 3", "\\[not\\]", "a \\_ b", "1 &lt; 2", "*then*", "**they**", "`code`",
        "~~not~~",
        "*he said*", "[a page](https://example.org/)", "中文。", "—",
    ]

    private mutating func below(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }
    private mutating func chance(_ whole: Int) -> Bool { below(whole) == 0 }
    private mutating func pick(_ words: [String]) -> String { words[below(words.count)] }

    private mutating func block() -> String {
        switch below(7) {
        case 0: "- " + sentences() + "\n- " + sentences()
        case 1: "> " + sentences().split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n> ")
        case 2: "| One | Two |\n|---|---|\n| \(cell()) | \(cell()) |\n| \(cell()) | \(marker()) |"
        case 3: "## On times\n\n" + sentences()
        case 4: "1. " + sentences() + "\n\n   " + sentences()
        default: sentences()
        }
    }

    private mutating func sentences() -> String {
        (0...below(3)).map { _ in sentence() }.joined(separator: pick([" ", "\n"]))
    }

    private mutating func sentence() -> String {
        var parts = chance(3) ? [reference()] : ["It"]
        for _ in 0...below(8) { parts.append(chance(3) ? reference() : pick(Self.words)) }
        var out = parts[0]
        for part in parts.dropFirst() { out += pick([" ", " ", " ", "\n", "  \n", "\\\n", ", "]) + part }
        return out + pick([".", ".", "?", "!", ".”"]) + (chance(4) ? marker() : "")
    }

    /// A paragraph with two passages that notes quote, one of them across the end of a sentence.
    private mutating func passage() -> String {
        files["notes/a.yaml"] = """
            - {quote: Quite by chance, actor: china, as: said, note: So it is.}
            - {quote: "by themselves. Once more", event: visit, as: did}

            """
        return sentences() + " Quite by chance " + sentence() + " They went by themselves. Once more " + sentence()
    }

    /// On one line, and with bars that do not end it.
    private mutating func cell() -> String {
        let text = sentence().replacing("\\\n", with: " ").replacing("  \n", with: " ").replacing("\n", with: " ")
        return text.replacing("|", with: "\\|")
    }

    private mutating func marker() -> String {
        markerCount += 1
        return "[^\(pick(labels))]"
    }

    /// - Parameter counts: Whether it stands in the body.
    private mutating func reference(counts: Bool = true) -> String {
        let (id, _) = Self.actors[below(Self.actors.count)]
        let (event, _) = Self.events[below(Self.events.count)]
        if chance(5) {
            return pick(["[[source:essay]]", "[[article:other]]", "[[footnote:other/x]]", "[x](footnote:other/x)"])
        }
        if counts { mentionCount += 1 }
        return pick([
            "[[\(id)]]", "[[\(event)]]", "[[event:\(event)]]", "[[actor:\(id)]]", "[[\(id)|the state]]",
            "[*the* country](actor:\(id))", "[](actor:\(id))", "*[[\(id)]]*", "**so [[\(id)]] too**", "Qin Gang",
            "Visit of May",
        ])
    }
}
