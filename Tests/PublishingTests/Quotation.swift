import Foundation

/// Words that a file of the output quotes from an article.
struct Quotation: CustomStringConvertible {
    /// Where they are quoted: `actors page`, `actors feed`, `actors record`, `data/mentions.json`.
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
        if path.hasSuffix("feed.json") || path.hasSuffix(".feed.json") { return inFeed(bytes, folder + " feed") }
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

    /// Each sentence is an item of a list that ends with the link to its place.
    private static func inFeed(_ bytes: [UInt8], _ kind: String) -> [Quotation] {
        guard let feed = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any],
            let items = feed["items"] as? [[String: Any]], kind.hasPrefix("actors")
        else { return [] }
        return items.flatMap { item in
            let html = item["content_html"] as? String ?? ""
            return html.components(separatedBy: "<li>").dropFirst().compactMap { part -> Quotation? in
                // A note says before its quotation what that shows.
                let part = part.hasPrefix("<strong>") ? part.components(separatedBy: "</strong> ")[1] : part
                guard let link = part.range(of: " <a href=\"") else { return nil }
                return Quotation(
                    kind, VisibleText.of(String(part[..<link.lowerBound])),
                    at: String(part[link.upperBound...].prefix { $0 != "\"" }))
            }
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
}
