import Base
import Model
import Publishing

extension LanguageServer {
    /// The answer to a client that asks for the findings of a document.
    func findings(_ params: JSON, _ receipt: Receipt) async throws(RequestFailure) -> JSON {
        guard let uri = params["textDocument"]?["uri"]?.string else { throw .parameters("'textDocument' has no 'uri'") }
        guard let briefing = await briefing(covering: receipt.generation), let path = site.address.path(of: uri) else {
            return FindingsReport(items: [], last: params["previousResultId"]?.string).json
        }
        let items = FindingsJSON(briefing, client, site.address).list(of: path, Array(briefing.findings(in: path)))
        return FindingsReport(items: items, last: params["previousResultId"]?.string).json
    }

    /// The answer to a client that asks for the findings of all files.
    func allFindings(_ params: JSON, _ receipt: Receipt) async throws(RequestFailure) -> JSON {
        let briefing = await briefing(covering: receipt.generation)
        var last: [String: String] = [:]
        for known in params["previousResultIds"]?.list ?? [] {
            if let uri = known["uri"]?.string, let id = known["value"]?.string { last[uri] = id }
        }
        let found = Dictionary(grouping: briefing?.report.diagnostics ?? [], by: \.path)
        let open = Dictionary(documents.values.compactMap { document in document.path.map { ($0, document.uri) } }) {
            first, _ in first
        }
        let paths = Set(found.keys).union(last.keys.compactMap { site.address.path(of: $0) }).sorted()
        let items = paths.map { path -> JSON in
            let uri = open[path] ?? site.address.uri(of: path)
            let list = briefing.map { FindingsJSON($0, client, site.address).list(of: path, found[path] ?? []) } ?? []
            return FindingsReport(items: list, last: last[uri]).json(of: uri, version: documents[uri]?.version)
        }
        return .object([("items", .list(items))])
    }
}

/// The findings of a document, or that they are the same as the last ones.
struct FindingsReport {
    private let items: [JSON]
    /// Names these findings: the same again only if they are the same.
    private let id: String
    private let isSame: Bool

    /// - Parameter last: The name of the findings that the client has.
    init(items: [JSON], last: String?) {
        var bytes: [UInt8] = []
        JSON.list(items).append(compactTo: &bytes)
        self.items = items
        id = String(FNVHash(bytes).value, radix: 16)
        isSame = id == last
    }

    var json: JSON { .object(members) }

    func json(of uri: String, version: Int?) -> JSON {
        .object(members + [("uri", .text(uri)), ("version", version.map(JSON.number) ?? .null)])
    }

    private var members: [(String, JSON)] {
        let kind: [(String, JSON)] = [("kind", .text(isSame ? "unchanged" : "full")), ("resultId", .text(id))]
        return isSame ? kind : kind + [("items", .list(items))]
    }
}
