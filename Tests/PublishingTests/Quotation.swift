import Publishing
import Foundation

/// Words that a file of the output quotes from an article.
struct Quotation: CustomStringConvertible {
    /// Where they are quoted: `actors page`, `actors feed`, `actors record`, `data/mentions.json`, `search text`.
    let kind: String
    /// The article's page.
    let page: String
    /// Without markup and the signs of what was left out, with single spaces.
    let words: String

    var description: String { "\(kind) quotes '\(words)' from \(page)" }

    private init?(_ kind: String, _ words: String, at address: String) {
        guard let page = Self.page(at: address) else { return nil }
        var words = words
        if words.hasPrefix("…") { words.removeFirst() }
        if words.hasSuffix(" …") { words.removeLast(2) }
        self.kind = kind
        self.page = page
        self.words = VisibleText.spaced(words)
    }

    /// The page of the article at an address, or of the one to which a footnote belongs.
    private static func page(at address: String) -> String? {
        if let start = address.range(of: "articles/") {
            return String(address[start.lowerBound...].prefix { $0 != "#" })
        }
        let parts = address.components(separatedBy: "footnotes/")
        return parts.count > 1 ? "articles/\(parts[1].prefix { $0 != "/" }).html" : nil
    }

    /// Every quotation of a file.
    static func all(in bytes: [UInt8], at path: String) -> [Quotation] {
        let folder = path.split(separator: "/").first.map(String.init) ?? ""
        if path.hasSuffix(".html") { return inPage(String(decoding: bytes, as: UTF8.self), folder + " page") }
        if path.hasSuffix("feed.json") { return inFeed(bytes, folder + " feed") }
        if path.hasSuffix("feed.xml") { return inAtom(String(decoding: bytes, as: UTF8.self), folder + " Atom feed") }
        if path.hasPrefix("data/search/t") { return inSearch(String(decoding: bytes, as: UTF8.self)) }
        guard path.hasSuffix(".json"), !path.hasPrefix("data/schema"),
            let value = try? JSONSerialization.jsonObject(with: Data(bytes))
        else { return [] }
        return inRecord(value, path.hasPrefix("data/") ? path : folder + " record")
    }

    /// Each `<q>` is followed by the link to its place.
    private static func inPage(_ html: String, _ kind: String) -> [Quotation] {
        html.components(separatedBy: "<q>").dropFirst().compactMap { part in
            let halves = part.components(separatedBy: "</q>")
            guard halves.count > 1, let link = halves[1].range(of: " <a class=\"at\" href=\""),
                link.lowerBound == halves[1].startIndex
            else { return nil }
            let address = halves[1][link.upperBound...].prefix { $0 != "\"" }
            return Quotation(kind, VisibleText.of(halves[0]), at: String(address))
        }
    }

    private static func inFeed(_ bytes: [UInt8], _ kind: String) -> [Quotation] {
        guard let feed = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any],
            let items = feed["items"] as? [[String: Any]]
        else { return [] }
        return items.flatMap { inItem($0["content_html"] as? String ?? "", kind) }
    }

    private static func inAtom(_ feed: String, _ kind: String) -> [Quotation] {
        feed.components(separatedBy: "<content type=\"html\">").dropFirst().flatMap { part in
            inItem(VisibleText.unescaped(part.components(separatedBy: "</content>")[0]), kind)
        }
    }

    /// Of an actor's feed: each sentence is an item of a list that ends with the link to its place.
    private static func inItem(_ html: String, _ kind: String) -> [Quotation] {
        guard kind.hasPrefix("actors") else { return [] }
        return html.components(separatedBy: "<li>").dropFirst().compactMap { part in
            // A note says before its quotation what that shows.
            let part = part.hasPrefix("<strong>") ? part.components(separatedBy: "</strong> ")[1] : part
            guard let link = part.range(of: " <a href=\"") else { return nil }
            return Quotation(
                kind, VisibleText.of(String(part[..<link.lowerBound])),
                at: String(part[link.upperBound...].prefix { $0 != "\"" }))
        }
    }

    /// A sentence stands beside the address of its place, or of its page.
    private static func inRecord(_ value: Any, _ kind: String) -> [Quotation] {
        if let list = value as? [Any] { return list.flatMap { inRecord($0, kind) } }
        guard let record = value as? [String: Any] else { return [] }
        let within = record.keys.sorted().flatMap { key in record[key].map { inRecord($0, kind) } ?? [] }
        let address = record["address"] as? String ?? record["page"] as? String ?? ""
        // What a footnote's `quote` holds are the words of its source.
        let words = [record["sentence"], record["as"] == nil ? nil : record["quote"]].compactMap { $0 as? String }
        return within + words.compactMap { Quotation(kind, VisibleText.spaced($0), at: address) }
    }

    /// The first line of an article begins with its path; each of its blocks follows a mark, a heading's after its id and a tab.
    private static func inSearch(_ part: String) -> [Quotation] {
        let text = String(part.dropFirst("dossierPart(`".count).dropLast("`)\n".count))
        let stretches = text.replacing(/\\(.)/) { String($0.output.1) }.split(separator: "\u{1D}")
        return stretches.flatMap { stretch -> [Quotation] in
            let address = String(stretch.prefix { $0 != "\t" })
            let blocks = stretch.unicodeScalars.split { $0 == "\u{1E}" || $0 == "\u{1F}" }.dropFirst()
            return blocks.compactMap { block in
                let words = VisibleText.spaced(String(block.split { $0 == "\t" }.last.map(Substring.init) ?? ""))
                return words.isEmpty ? nil : Quotation("search text", words, at: address)
            }
        }
    }
}
