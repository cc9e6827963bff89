/// Answers requests with what the preview shows.
struct PreviewHandler: Sendable {
    let preview: Preview

    func answer(_ head: HTTPHead) async -> HTTPResponse {
        let asked = PreviewRequest(
            method: head.method, path: head.path, query: head.query, host: head.value("host"),
            origin: head.value("origin"))
        switch asked {
        case .file(let path): return Self.response(await preview.answer(path, address: head.path))
        case .script:
            return HTTPResponse(status: 200, type: ContentType.script, body: .bytes(PackageResources.reload_js))
        case .style: return HTTPResponse(status: 200, type: ContentType.css, body: .bytes(PackageResources.overlay_css))
        case .events(let page, let version):
            guard let events = await preview.join(page, version: version) else {
                return HTTPResponse(refusing: 503, "too many pages are open")
            }
            return HTTPResponse(status: 200, type: ContentType.events, body: .events(events))
        case .refused(let status, let reason): return HTTPResponse(refusing: status, reason)
        }
    }

    private static func response(_ answer: Preview.Answer) -> HTTPResponse {
        var response = HTTPResponse(status: answer.status, type: answer.type, body: .bytes(answer.bytes))
        if let location = answer.location { response.fields.append(("Location", location)) }
        if answer.type == "image/svg+xml" { response.fields.append(("Content-Security-Policy", "script-src 'none'")) }
        return response
    }
}
