import Base
import Loading

/// A response of the preview.
struct HTTPResponse: Sendable {
    /// What follows the head.
    enum Body: Sendable {
        case bytes([UInt8])
        /// A part of a file, sent in pieces.
        case file(OpenFile, Range<Int>)
        /// What is sent as it comes, until the connection ends.
        case events(AsyncStream<[UInt8]>)
    }

    var status: Int
    var type: String
    var body: Body
    /// Headers beside those that every response has.
    var fields: [(name: String, value: String)] = []

    /// A line of text that says why a request is not answered.
    init(refusing status: Int, _ reason: String) {
        self.init(status: status, type: ContentType.text, body: .bytes(Array((reason + "\n").utf8)))
        if status == 405 { fields.append(("Allow", "GET, HEAD")) }
    }

    init(status: Int, type: String, body: Body) { (self.status, self.type, self.body) = (status, type, body) }

    /// The bytes up to the body. Every response says: it is of this type and no other, of this moment, and for no other site.
    func head(isKeptAlive: Bool) -> [UInt8] {
        var lines = [
            "HTTP/1.1 \(status) \(Self.phrase(status))", "Content-Type: \(type)", "Cache-Control: no-cache",
            "X-Content-Type-Options: nosniff", "Cross-Origin-Resource-Policy: same-origin",
            "Referrer-Policy: no-referrer",
        ]
        lines += fields.map { "\($0.name): \($0.value)" }
        switch body {
        case .bytes(let bytes): lines.append("Content-Length: \(bytes.count)")
        case .file(_, let range): lines.append("Content-Length: \(range.count)")
        case .events: break
        }
        lines.append("Connection: \(isKeptAlive ? "keep-alive" : "close")")
        return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    }

    private static func phrase(_ status: Int) -> String {
        switch status {
        case 200: "OK"
        case 206: "Partial Content"
        case 301: "Moved Permanently"
        case 400: "Bad Request"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 408: "Request Timeout"
        case 414: "URI Too Long"
        case 416: "Range Not Satisfiable"
        case 431: "Request Header Fields Too Large"
        case 505: "HTTP Version Not Supported"
        default: "Service Unavailable"
        }
    }
}
