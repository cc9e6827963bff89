import Base
import Linking
import Markdown
import Model

@testable import Exports

/// A site written down in a test, and what its search files say.
struct Indexed {
    var catalog = Catalog(settings: Settings(title: "Test"))

    mutating func article(_ id: String, _ text: String, title: String? = nil, date: String = "2014-12-16") {
        let header = header("articles", id, text)
        guard case .success(let day) = PartialDate.parse(date) else { return }
        let body = MarkdownParser.parse(header.file).value
        catalog.articles.append(
            Catalog.Entry(Catalog.Article(header: header, title: title ?? id, date: day), body: body))
    }

    mutating func actor(_ id: String, _ name: String, also: [String] = [], kind: Catalog.Actor.Kind = .person) {
        let header = header("actors", id, "")
        var actor = Catalog.Entry(Catalog.Actor(header: header, name: name, kind: kind), body: Document())
        actor.alsoKnownAs = also.map { Catalog.AlternativeName(name: Located($0, at: .start)) }
        catalog.actors.append(actor)
    }

    mutating func event(_ id: String, _ title: String, date: String) {
        guard case .success(let day) = PartialDate.parse(date) else { return }
        catalog.events.append(
            Catalog.Entry(Catalog.Event(header: header("events", id, ""), title: title, date: day), body: Document()))
    }

    private func header(_ folder: String, _ id: String, _ text: String) -> Catalog.Header {
        let file = SourceFile(path: "content/\(folder)/\(id).md", bytes: Array(text.utf8))
        return Catalog.Header(file: file, id: id, slug: Located(id, at: .start))
    }

    func index(jobs: Int = 1) async -> SearchIndex {
        await SearchIndex.make(of: await Linker.link(catalog, jobs: 1).value, jobs: jobs)
    }

    /// Every file by its path.
    func files(jobs: Int = 1) async -> [String: String] {
        let index = await index(jobs: jobs)
        return Dictionary(
            uniqueKeysWithValues: index.files.map { file in
                var bytes: [UInt8] = []
                index.append(file, to: &bytes)
                return (file.path, String(decoding: bytes, as: UTF8.self))
            })
    }

    /// Every word with its three lists, numbers or `"`, as the browser reads them.
    static func words(_ files: [String: String]) -> [String: [String]] {
        var found: [String: [String]] = [:]
        for (path, text) in files where path.hasPrefix("data/search/k") {
            var word: [UInt16] = []
            let lines = text.drop { $0 != "`" }.dropFirst().prefix { $0 != "`" }.split(separator: "\n")
            for line in lines {
                let parts = line.split(separator: "!", omittingEmptySubsequences: false)
                let head = Array(parts[0].utf16)
                word = Array(word.prefix(Int(head[0]) - 37)) + head.dropFirst()
                found[String(decoding: word, as: UTF16.self)] = parts.dropFirst().map { list in
                    list == "\"" ? "\"" : numbers(list).map(String.init).joined(separator: " ")
                }
            }
        }
        return found
    }

    private static func numbers(_ text: Substring) -> [Int] {
        var (number, sum) = (0, 0)
        var list: [Int] = []
        for code in text.utf8.map(Int.init) {
            if code > 96 {
                number = number * 30 + code - 96
            } else {
                sum += number * 55 + code - 37
                number = 0
                list.append(sum)
            }
        }
        return list
    }
}
