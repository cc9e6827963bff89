import Base
import Model

/// How a request of the client is answered.
enum Feature: Sendable {
    typealias Answer = @Sendable (FeatureRequest) throws(RequestFailure) -> JSON

    /// From the site as it is after all changes that came before the request.
    case settled(Answer)
    /// At once, from the last site that was examined: what is typed now matters more than what it changes.
    case instant(Answer)
    /// By the server itself.
    case server(@Sendable (LanguageServer, JSON, Receipt) async throws(RequestFailure) -> JSON)

    func answer(_ params: JSON, _ receipt: Receipt, of server: LanguageServer) async throws(RequestFailure) -> JSON {
        switch self {
        case .settled(let answer):
            let briefing = await server.briefing(covering: receipt.generation)
            return try await server.answer(params, receipt, briefing, answer)
        case .instant(let answer):
            let briefing = await server.briefing(covering: 1)
            return try await server.answer(params, receipt, briefing, answer)
        case .server(let answer): return try await answer(server, params, receipt)
        }
    }
}

extension LanguageServer {
    /// Answers off the actor; nothing is known of a site that cannot be read.
    func answer(
        _ params: JSON, _ receipt: Receipt, _ briefing: Briefing?, _ answer: @escaping Feature.Answer
    ) async throws(RequestFailure) -> JSON {
        guard let briefing, !Task.isCancelled else { return .null }
        let request = FeatureRequest(
            briefing: briefing, params: params, documents: receipt.documents, client: client, address: site.address)
        return try await Self.compute(request, answer)
    }

    private nonisolated static func compute(
        _ request: FeatureRequest, _ answer: Feature.Answer
    ) async throws(RequestFailure) -> JSON { try answer(request) }
}

/// A request about the site, and all that an answer may depend on.
struct FeatureRequest: Sendable {
    let briefing: Briefing
    let params: JSON
    let documents: [String: OpenDocument]
    let client: Client
    let address: SiteAddress

    /// The URI of the document that the request is about.
    func uri() throws(RequestFailure) -> String {
        guard let uri = params["textDocument"]?["uri"]?.string else { throw .parameters("'textDocument' has no 'uri'") }
        return uri
    }

    /// The path of that document from the site's root; nil if it is elsewhere.
    func path() throws(RequestFailure) -> String? { address.path(of: try uri()) }

    /// The document as the site was examined with it; nil if it is not part of the site.
    func document() throws(RequestFailure) -> (path: String, text: EditedText)? {
        guard let path = try path(), let text = briefing.text(at: path) else { return nil }
        return (path, text)
    }

    /// The offset of the place that the request is about.
    func offset(in text: EditedText) throws(RequestFailure) -> Int {
        guard let place = params["position"].flatMap(EditorPlace.init) else {
            throw .parameters("'position' has no 'line' and 'character'")
        }
        return text.offset(of: place, client.encoding)
    }

    /// The range that the request is about.
    func range(in text: EditedText) throws(RequestFailure) -> Range<Int> {
        guard let range = params["range"].flatMap({ text.range($0, client.encoding) }) else {
            throw .parameters("'range' has no 'start' and 'end'")
        }
        return range
    }

    /// A range of a document as the protocol writes it.
    func json(_ range: Range<Int>, in text: EditedText) -> JSON { text.json(range, client.encoding) }

    /// The URI of a file, as the client writes it if it has the file open.
    func uri(of path: String) -> String {
        documents.values.first { $0.path == path }?.uri ?? address.uri(of: path)
    }
}
