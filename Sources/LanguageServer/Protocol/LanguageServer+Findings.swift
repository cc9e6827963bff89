import Base
import Model
import Publishing

/// The findings that a client has been told, by path.
struct PublishedFindings: Sendable {
    /// As they were found.
    var found: [String: [Diagnostic]] = [:]
    /// The URIs of files whose findings a client shows because we pushed them.
    var pushed: Set<String> = []
}

extension LanguageServer {
    /// Tells the client the findings that differ from the last ones. If the site cannot be read, there are none.
    func publish(_ briefing: Briefing?, _ work: Assignment) async {
        let last = findings.found
        let pulled = client.pullsFindings ? Set(documents.values.compactMap(\.path)) : []
        let open = Dictionary(
            documents.values.compactMap { document in document.path.map { ($0, document) } }
        ) { first, _ in first }
        let (found, changed) = await Self.changes(in: briefing, since: last, touched: work.paths)
        findings.found = found
        for path in changed where !pulled.contains(path) {
            let uri = open[path]?.uri ?? work.address.uri(of: path)
            push(
                uri, briefing.map { FindingsJSON($0, client, work.address) }?.list(of: path, found[path] ?? []) ?? [],
                version: work.versions[path])
        }
        // A file that was opened is pulled from now on.
        for path in pulled {
            let uri = work.address.uri(of: path)
            for uri in [uri, open[path]?.uri ?? uri] where findings.pushed.contains(uri) { push(uri, [], version: nil) }
        }
        if client.pullsFindings, client.refreshesFindings, !changed.isEmpty {
            let isElsewhere = changed.contains { pulled.contains($0) && !(work.paths?.contains($0) ?? false) }
            if isElsewhere { Task { _ = await ask("workspace/diagnostic/refresh", .null) } }
        }
    }

    private func push(_ uri: String, _ list: [JSON], version: Int?) {
        if list.isEmpty { findings.pushed.remove(uri) } else { findings.pushed.insert(uri) }
        var members: [(String, JSON)] = [("uri", .text(uri)), ("diagnostics", .list(list))]
        if let version { members.append(("version", .number(version))) }
        send(.notification("textDocument/publishDiagnostics", .object(members)))
    }

    /// The findings by path, and the paths whose findings may look different now, sorted.
    private nonisolated static func changes(
        in briefing: Briefing?, since last: [String: [Diagnostic]], touched: Set<String>?
    ) async -> ([String: [Diagnostic]], [String]) {
        let found = Dictionary(grouping: briefing?.report.diagnostics ?? [], by: \.path)
        let paths = Set(found.keys).union(last.keys)
        // Columns are counted in units of the text, so a changed text can change the findings of a client.
        let changed = paths.filter { path in
            found[path] != last[path] || touched?.contains(path) ?? true
                || found[path]?.contains { $0.notes.contains { touched?.contains($0.path) ?? true } } ?? false
        }
        return (found, changed.sorted())
    }
}

/// Findings as the protocol writes them.
struct FindingsJSON {
    private let briefing: Briefing
    private let client: Client
    private let address: SiteAddress

    init(_ briefing: Briefing, _ client: Client, _ address: SiteAddress) {
        (self.briefing, self.client, self.address) = (briefing, client, address)
    }

    /// The findings in a file.
    func list(of path: String, _ findings: [Diagnostic]) -> [JSON] {
        guard !findings.isEmpty else { return [] }
        let text = briefing.text(at: path)
        return findings.map { json($0, in: text) }
    }

    /// - Parameter text: The file's; nil if it is not a text.
    func json(_ finding: Diagnostic, in text: EditedText?) -> JSON {
        let range = text.map { $0.json($0.range(from: finding.position, length: finding.length), client.encoding) }
        var members: [(String, JSON)] = [
            ("range", range ?? .start), ("severity", .number(finding.level.severity)),
            ("code", .text(finding.rule.rawValue)), ("source", .text("dossier")), ("message", .text(finding.sentence)),
        ]
        if client.hasExplanations {
            let href = JSON.text("dossier:explain/\(finding.rule.rawValue)")
            members.append(("codeDescription", .object([("href", href)])))
        }
        if client.hasRelatedPlaces, !finding.notes.isEmpty {
            members.append(("relatedInformation", .list(finding.notes.map(related))))
        }
        if finding.rule == .unusedSilence { members.append(("tags", .list([.number(1)]))) }
        return .object(members)
    }

    private func related(_ note: Note) -> JSON {
        let range = briefing.text(at: note.path).map {
            $0.json($0.range(from: note.position, length: 1), client.encoding)
        }
        let location = JSON.object([("uri", .text(address.uri(of: note.path))), ("range", range ?? .start)])
        return .object([("location", location), ("message", .text(note.text))])
    }
}

extension Diagnostic.Level {
    /// As the protocol numbers it.
    fileprivate var severity: Int {
        switch self {
        case .error: 1
        case .warning: 2
        case .note: 3
        }
    }
}

extension JSON {
    /// The range of nothing at the start of a file.
    static let start = JSON.object([
        ("start", EditorPlace(line: 0, character: 0).json), ("end", EditorPlace(line: 0, character: 0).json),
    ])
}

extension EditedText {
    /// A range as the protocol writes it.
    func json(_ range: Range<Int>, _ encoding: PositionEncoding) -> JSON {
        let (start, end) = (place(of: range.lowerBound, encoding), place(of: range.upperBound, encoding))
        return .object([("start", start.json), ("end", end.json)])
    }
}
