import Base
import Model
import Foundation
import TestSupport
import Testing

@testable import Exports

@Suite("The search index")
struct SearchIndexTests {
    @Test("A word leads to its entries with a rank, to its stretches and to its footnotes")
    func lists() async {
        var site = Draft()
        site.actor("ada", "Ada Byron", also: ["Countess"])
        site.actor("byron", "Byron")
        site.event("flood", "The flood", date: "2014-12-16")
        site.article("report", "Byron saw water.[^1]\n\n[^1]: A countess, in print.", title: "Report")
        let words = Draft.words(await site.files())
        // Entry 0 is the actor named most often, Byron (rank 0, the whole name); entry 1 is Ada (rank 3, in the name).
        #expect(words["byron"] == ["0 11", "0"])
        #expect(words["ada"] == ["9"])
        #expect(words["countess"] == ["8", "", "0"])
        #expect(words["water"] == ["", "0"])
        #expect(words["print"] == ["", "", "0"])
        // The event's date, and its title in which "the" comes first.
        #expect(words["december"] == ["21 29"])
        #expect(words["flood"] == ["19"])
        #expect(words["the"] == ["17"])
    }

    @Test("The caption of a picture is found, and is a text of its own at the place of its paragraph")
    func captions() async {
        var site = Draft()
        site.article("a", "One.\n\n![A map](media/a.png \"The coast. Photo: Ada\")\n\nThree.")
        let files = await site.files()
        #expect(Draft.words(files)["coast"] == ["", "0"])
        let expected = "\u{1E}One.\u{1E}A map\u{1F}p2\tThe coast. Photo: Ada\u{1E}Three."
        #expect(files["data/search/t0.js"]?.contains(expected) == true)
    }

    @Test("A word in more than half of the stretches takes one character")
    func everywhere() async {
        var site = Draft()
        for number in 0..<10 { site.article("a\(number)", number < 6 ? "often" : number < 8 ? "seldom" : "never") }
        let words = Draft.words(await site.files())
        #expect(words["often"]?[1] == "\"")
        #expect(words["seldom"]?[1].split(separator: " ").count == 2)
    }

    @Test("Names are found joined, shortened, and by each pair of a script without spaces")
    func names() async {
        var site = Draft()
        site.actor("isi", "Inter-Services Intelligence", also: ["情报局"], kind: .governmentBody)
        let words = Draft.words(await site.files())
        for word in ["interservices", "isi", "inter", "services", "情报", "报局", "局", "body"] {
            #expect(words[word] != nil, "\(word)")
        }
    }

    @Test("The number of jobs does not affect the files")
    func jobs() async {
        let site = Self.large(articles: 200)
        let one = await site.files()
        #expect(await site.files(jobs: 2) == one)
        #expect(await site.files(jobs: 7) == one)
    }

    @Test("No file is large, every word is in one leaf, and the directory has the first word of each")
    func sizes() async {
        let site = Self.large(articles: 400)
        let files = await site.files()
        for (path, text) in files { #expect(text.utf8.count < 42_000, "\(path)") }
        #expect(files.count { $0.key.contains("/k") } > 2)
        let firsts = files["data/search/index.js"]?.components(separatedBy: "firsts:`").last?.split(separator: "\n")
        #expect(firsts?.count == files.count { $0.key.contains("/k") })
    }

    @Test("Text cannot leave its template literal")
    func escaped() async {
        var site = Draft()
        site.article("a", "Say `x` and ${alert(1)} and \\\\u0060.", title: "`${1}\\")
        let text = await site.files()["data/search/t0.js"] ?? ""
        let inner = text.dropFirst("dossierPart(`".count).dropLast("`)\n".count)
        #expect(
            !inner.replacing("\\\\", with: "").replacing("\\`", with: "").replacing("\\$", with: "").contains(
                where: "`$\\".contains))
        #expect(inner.hasPrefix(#"articles/a.html"#))
    }

    @Test("An article's paragraphs and headings are distinguished; a long article has several stretches")
    func stretches() async {
        var site = Draft()
        site.article("a", "# Head\n\nOne.\n\n" + String(repeating: "Word word.\n\n", count: 4_000) + "Last.")
        let files = await site.files()
        let first = files["data/search/t0.js"] ?? ""
        #expect(first.contains("· 16 Dec 2014\t0\n\u{1F}head\tHead\u{1E}One.\u{1E}Word word."))
        #expect(files.count { $0.key.hasPrefix("data/search/t") } > 1)
        // Each stretch says how many paragraphs stand before it.
        let all = files.filter { $0.key.hasPrefix("data/search/t") }.map(\.value).joined()
        #expect(all.split(separator: "\u{1E}").count - files.count { $0.key.hasPrefix("data/search/t") } >= 3_990)
    }

    @Test("An empty site still has a directory")
    func empty() async {
        #expect(await Draft().files().keys.sorted() == ["data/search/index.js", "data/search/words.js"])
    }

    private static func large(articles: Int) -> Draft {
        var site = Draft()
        for number in 0..<articles {
            let words = (0..<60).map { "w\((number * 7_919 + $0 * 104_729) % 20_011)x" }.joined(separator: " ")
            site.article("a\(number)", words + ".[^1]\n\n[^1]: Note \(number).", title: "Title \(number)")
            site.actor("actor-\(number)", "Name \(number) of \(number % 17)")
        }
        return site
    }
}
