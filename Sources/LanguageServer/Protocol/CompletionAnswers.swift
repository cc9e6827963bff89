import Base
import Model

extension FeatureRequest {
    /// What can be inserted, in the text as it is now.
    func completions() throws(RequestFailure) -> JSON {
        guard let document = documents[try uri()], let path = document.path else { return .null }
        let text = document.text
        guard let found = briefing.completions(at: try offset(in: text), in: text, path: path) else { return .null }
        let range = json(found.range, in: text)
        let items = found.items.enumerated().map { index, item in json(item, index, range) }
        return .object([("isIncomplete", .flag(true)), ("items", .list(items))])
    }

    private func json(_ item: Completion, _ index: Int, _ range: JSON) -> JSON {
        let isSnippet = item.isSnippet && client.hasSnippets
        let text = item.isSnippet && !isSnippet ? item.insertion.withoutBlanks : item.insertion
        var members: [(String, JSON)] = [
            ("label", .text(item.label)), ("kind", .number(item.kind.number)),
            ("textEdit", .object([("range", range), ("newText", .text(text))])),
            // In the order of how well they fit.
            ("sortText", .text(String(decoding: [UInt8].padded(index), as: UTF8.self))),
        ]
        if isSnippet { members.append(("insertTextFormat", .number(2))) }
        if let detail = item.detail { members.append(("detail", .text(detail))) }
        if let filter = item.filter, !filter.isEmpty { members.append(("filterText", .text(filter))) }
        if let documentation = item.documentation {
            members.append(("documentation", markup(documentation)))
        }
        if let entity = item.entity {
            members.append(("data", .text("\(entity.kindName):\(briefing.site.id(of: entity))")))
        }
        return .object(members)
    }

    private func markup(_ text: String) -> JSON {
        .object([("kind", .text(client.readsMarkdownOfItems ? "markdown" : "plaintext")), ("value", .text(text))])
    }

    /// The card of an entry that is selected in a list.
    func resolvedCompletion() throws(RequestFailure) -> JSON {
        guard case .object(var members) = params else { throw .parameters("this is not an item") }
        if let written = params["data"]?.string, let entity = briefing.entity(Reference.Target(wiki: written)) {
            let card = HoverCard(briefing.site).markdown(of: entity)
            members.append(("documentation", markup(card)))
        }
        return .object(members)
    }
}

extension [UInt8] {
    /// A number in five digits.
    fileprivate static func padded(_ number: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.digits(number, width: 5)
        return bytes
    }
}

extension String {
    /// A snippet as plain text: `${1:name}` is left empty.
    fileprivate var withoutBlanks: String {
        var (out, rest) = ("", self[...])
        while let dollar = rest.firstIndex(of: "$") {
            out += rest[..<dollar]
            rest = rest[rest.index(after: dollar)...]
            rest = rest.first == "{" ? rest.drop { $0 != "}" }.dropFirst() : rest.dropFirst()
        }
        return out + rest
    }
}

extension Completion.Kind {
    /// As the protocol numbers it.
    fileprivate var number: Int {
        switch self {
        case .actor: 7
        case .event: 23
        case .article: 9
        case .source: 8
        case .page: 22
        case .footnote, .place: 18
        case .key: 10
        case .value: 12
        case .file: 17
        case .scheme: 14
        case .snippet: 15
        }
    }
}
