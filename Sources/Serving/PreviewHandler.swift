import FlyingFox

import struct Foundation.Data

/// Answers requests over HTTP.
struct PreviewHandler: HTTPHandler {
    let preview: Preview

    func handleRequest(_ request: HTTPRequest) async -> HTTPResponse {
        let asked = PreviewRequest(
            method: request.method.rawValue, path: request.target.path(), query: request.target.query(),
            host: request.headers[.host], origin: request.headers[HTTPHeader("Origin")])
        var response: HTTPResponse
        switch asked {
        case .file(let path):
            response = Self.response(await preview.answer(path, address: request.target.path()))
        case .script: response = Self.response(200, ContentType.script, PackageResources.reload_js)
        case .style: response = Self.response(200, ContentType.css, PackageResources.overlay_css)
        case .events(let page, let version):
            guard let events = await preview.join(page, version: version) else {
                return Self.response(503, ContentType.text, Array("too many pages are open\n".utf8))
            }
            response = Self.events(events)
        case .refused(let status, let reason):
            response = Self.response(status, ContentType.text, Array((reason + "\n").utf8))
            if status == 405 { response.headers[HTTPHeader("Allow")] = "GET, HEAD" }
        }
        return request.method == .HEAD ? Self.headOnly(response) : response
    }

    private static func response(_ answer: Preview.Answer) -> HTTPResponse {
        var response = response(answer.status, answer.type, answer.bytes)
        response.headers[.location] = answer.location
        if answer.type == "image/svg+xml" {
            response.headers[HTTPHeader("Content-Security-Policy")] = "script-src 'none'"
        }
        return response
    }

    private static func response(_ status: Int, _ type: String, _ bytes: [UInt8]) -> HTTPResponse {
        HTTPResponse(
            statusCode: HTTPStatusCode(status, phrase: phrase(status)), headers: headers(type),
            body: HTTPBodySequence(data: Data(bytes), suggestedBufferSize: 1 << 16))
    }

    private static func events(_ events: AsyncStream<[UInt8]>) -> HTTPResponse {
        HTTPResponse(
            statusCode: .ok, headers: headers(ContentType.events),
            body: HTTPBodySequence(from: EventBody(events: events)))
    }

    /// The same without its body; the length is still that of the body.
    private static func headOnly(_ response: HTTPResponse) -> HTTPResponse {
        var head = HTTPResponse(statusCode: response.statusCode, headers: response.headers)
        if case .httpBody(let body) = response.payload, let length = body.count {
            head.headers[.contentLength] = String(length)
        }
        return head
    }

    /// What every response says: it is of this type and no other, of this moment, and for no other site.
    private static func headers(_ type: String) -> HTTPHeaders {
        [
            .contentType: type, .cacheControl: "no-cache", HTTPHeader("X-Content-Type-Options"): "nosniff",
            HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin", HTTPHeader("Referrer-Policy"): "no-referrer",
        ]
    }

    private static func phrase(_ status: Int) -> String {
        switch status {
        case 200: "OK"
        case 301: "Moved Permanently"
        case 400: "Bad Request"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 414: "URI Too Long"
        default: "Service Unavailable"
        }
    }
}
