import Publishing
import Base
import Foundation
import Language
import Model
import SiteGenerator
import TestSupport

/// One edit of a site, as an editor might make it: any kind of file is changed, added, renamed or deleted.
struct RandomEdit {
    /// Says what was done, for a test that fails.
    let description: String
    /// Files that may have changed, from the site's root.
    let paths: Set<String>
    /// Every edited file as it was before; nil where there was none.
    private let before: [String: String?]
    private let site: SiteFolder

    /// Makes an edit that the generator chooses; the same seed makes the same edits of the same site.
    init(_ random: inout SplitMix64, number: Int, of site: SiteFolder) throws {
        let files = site.sources()
        var draft = Draft(files: files, number: number, random: random)
        draft.edit()
        random = draft.random
        var before: [String: String?] = [:]
        for (path, text) in draft.changes {
            before[path] = .some(files[path])
            if let text { try site.write(path, text) } else { try site.remove(path) }
        }
        self.before = before
        self.site = site
        description = draft.description
        paths = Set(draft.changes.keys)
    }

    /// Puts every file back.
    func undo() throws {
        for (path, text) in before {
            if let text { try site.write(path, text) } else { try site.remove(path) }
        }
    }
}

extension SiteFolder {
    /// Every file of content and templates with its text.
    func sources() -> [String: String] {
        var texts: [String: String] = [:]
        for folder in ["content", "templates"] {
            for (path, data) in Self.files(in: root.appending(path: folder)) {
                texts[folder + "/" + path] = String(decoding: data, as: UTF8.self)
            }
        }
        return texts
    }
}

/// An edit that is being thought of.
private struct Draft {
    let files: [String: String]
    let number: Int
    var random: SplitMix64
    private(set) var description = "nothing"
    /// The new text of each file; nil where it is deleted.
    private(set) var changes: [String: String?] = [:]

    mutating func edit() {
        let (sentence, word) = (sentence(), word())
        switch Int.random(in: 0..<20, using: &random) {
        case 0, 1, 2: append("\n\(sentence)\n", to: "content/", ".md")
        case 3: replaceLine(["name: ", "title: "])
        case 4: insertField("also_known_as: [\(word), Other \(number)]", in: ["actors", "events"])
        case 5: insertField("aliases: [/old/\(number).html]", in: ["articles", "actors", "events", "pages"])
        case 6: insertField("slug: moved-\(number)", in: ["articles", "actors", "events", "sources", "pages"])
        case 7: add()
        case 8: rename()
        case 9: delete()
        case 10: append("\n", to: "templates/", "")
        case 11: publish()
        case 12: mergeParagraphs()
        case 13, 14: hold()
        case 15, 16, 17: nameMedia()
        case 18: dropLedgerLine()
        default: settings()
        }
    }

    private mutating func append(_ text: String, to folder: String, _ ending: String) {
        guard let path = pick({ $0.hasPrefix(folder) && $0.hasSuffix(ending) }) else { return }
        put(path, (files[path] ?? "") + text, "'\(text)' in \(path)")
    }

    private mutating func replaceLine(_ keys: [String]) {
        guard let path = pick({ $0.hasPrefix("content/") && $0.hasSuffix(".md") }) else { return }
        var lines = (files[path] ?? "").components(separatedBy: "\n")
        guard let index = lines.firstIndex(where: { line in keys.contains { line.hasPrefix($0) } }) else { return }
        lines[index] += " \(word())"
        put(path, lines.joined(separator: "\n"), "'\(lines[index])' in \(path)")
    }

    private mutating func insertField(_ field: String, in kinds: [String]) {
        let key = field.prefix { $0 != ":" } + ":"
        guard let path = pick({ path in kinds.contains { path.hasPrefix("content/\($0)/") } }),
            let text = files[path], text.hasPrefix("---\n"), !text.contains("\n" + key)
        else { return }
        put(path, "---\n\(field)\n" + text.dropFirst(4), "'\(field)' in \(path)")
    }

    private mutating func add() {
        let id = "new-\(number)"
        let new: [(path: String, text: String)] = [
            (
                "articles/\(id).md",
                "---\ntitle: New \(number)\ndate: 2015-01-0\(number % 9 + 1)\n---\n\(sentence())[^1]\n\n[^1]: A note.\n"
            ),
            ("actors/\(id).md", "---\nname: \(word())\nkind: person\n---\n\(sentence())\n"),
            ("events/\(id).md", "---\ntitle: Event \(word())\ndate: 2014~\n---\n\(sentence())\n"),
            ("sources/\(id).md", "---\ntitle: Source \(number)\nurl: https://example.org/\(number)\n---\n"),
            ("pages/\(id).md", "---\ntitle: Page \(number)\n---\n\(sentence())\n"),
            ("media/\(id).txt", "A file.\n"),
        ]
        let (path, text) = new[Int.random(in: 0..<new.count, using: &random)]
        put("content/" + path, text, "new \(path)")
    }

    private mutating func rename() {
        guard let path = pick({ $0.hasPrefix("content/") && $0.split(separator: "/").count == 3 }),
            let dot = path.lastIndex(of: "."), let text = files[path]
        else { return }
        let target = path[..<dot] + "-\(number)" + path[dot...]
        changes[path] = .some(nil)
        put(String(target), text, "\(path) renamed to \(target)")
    }

    private mutating func delete() {
        guard let path = pick({ $0.hasPrefix("content/") && $0 != "content/site.yaml" }) else { return }
        changes[path] = .some(nil)
        description = "\(path) deleted"
    }

    /// Records the paragraphs of an article in the ledger.
    private mutating func publish() {
        guard let path = pick({ $0.hasPrefix("content/articles/") }), let name = path.split(separator: "/").last else {
            return
        }
        var lines = files[Ledger.path] ?? ""
        for (index, words) in paragraphs(of: path).enumerated() {
            var sketch: [UInt8] = []
            ParagraphSketch(WordPairs(of: Array(words.utf8), in: 0..<words.utf8.count)).append(to: &sketch)
            lines += "articles/\(name.dropLast(3)).html#p\(index + 1) \(String(decoding: sketch, as: UTF8.self))\n"
        }
        put(Ledger.path, lines, "\(path) published")
    }

    /// Takes out the blank line before the last paragraph of an article.
    private mutating func mergeParagraphs() {
        guard let path = pick({ $0.hasPrefix("content/articles/") }), let last = paragraphs(of: path).last else {
            return
        }
        put(path, (files[path] ?? "").replacing("\n\n" + last, with: "\n" + last), "last paragraph of \(path) merged")
    }

    /// Holds an entry back, with media that it shows, or releases it.
    private mutating func hold() {
        guard
            let path = pick({ $0.hasPrefix("content/") && $0.hasSuffix(".md") && $0.split(separator: "/").count == 3 }),
            let text = files[path], text.hasPrefix("---\n"), let media = pick({ $0.hasPrefix("content/media/") })
        else { return }
        let holds = ["draft: true\n", "publish_at: 2999-01-01\n"]
        if let hold = holds.first(where: text.contains) {
            return put(path, text.replacing(hold, with: ""), "\(path) released")
        }
        let hold = holds[number % 2]
        let picture = "\n![A picture](\(media.dropFirst("content/".count)))\n"
        put(path, "---\n\(hold)" + text.dropFirst(4) + picture, "\(path) held back with \(media)")
    }

    /// Names media in a template, so that they are published whoever shows them, or names them there no more.
    private mutating func nameMedia() {
        let shown = files.filter { $0.key.hasSuffix(".md") && $0.value.contains("\n![A picture](") }.map(\.value)
        guard let path = pick({ $0.hasPrefix("templates/") && $0.hasSuffix(".mustache") }), let text = files[path],
            let media = pick({ path in
                path.hasPrefix("content/media/")
                    && (shown.isEmpty || shown.contains { $0.contains(path.dropFirst("content/".count)) })
            })
        else { return }
        let name = "{{! \(media.dropFirst("content/".count)) }}\n"
        if let named = files.keys.sorted().first(where: {
            $0.hasSuffix(".mustache") && files[$0]?.contains(name) == true
        }) {
            return put(named, (files[named] ?? "").replacing(name, with: ""), "\(media) no longer named in \(named)")
        }
        put(path, text + name, "\(media) named in \(path)")
    }

    private mutating func dropLedgerLine() {
        var lines = (files[Ledger.path] ?? "").components(separatedBy: "\n").filter { !$0.isEmpty }
        guard !lines.isEmpty else { return }
        let line = lines.remove(at: Int.random(in: 0..<lines.count, using: &random))
        put(Ledger.path, lines.map { $0 + "\n" }.joined(), "ledger without '\(line)'")
    }

    private func paragraphs(of path: String) -> [String] {
        (files[path] ?? "").components(separatedBy: "\n\n").filter {
            !$0.hasPrefix("---") && !$0.hasPrefix("[^") && !$0.isEmpty
        }
    }

    private mutating func settings() {
        let text = "title: Site \(number)\ntagline: \(word())\nlanguage: \(number % 2 == 0 ? "en" : "en-GB")\n"
        put(
            "content/site.yaml", number % 3 == 0 ? text : text + "base_url: https://site-\(number).example/\n",
            "settings")
    }

    private mutating func put(_ path: String, _ text: String, _ what: String) {
        changes[path] = text
        description = what
    }

    private mutating func pick(_ isMeant: (String) -> Bool) -> String? {
        files.keys.filter(isMeant).sorted().randomElement(using: &random)
    }

    /// A name that texts of the site may hold.
    private mutating func word() -> String {
        ["Ada Byron", "Oakford", "the Mayor", "Bridge", "Vale", "Gazette"].randomElement(using: &random) ?? ""
    }

    private mutating func sentence() -> String { "Then \(word()) met \(word()) again in \(1990 + number % 30)." }
}
