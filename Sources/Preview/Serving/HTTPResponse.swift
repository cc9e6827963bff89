import Base
import Model
import Loading

/// A response of the preview.
struct HTTPResponse: Sendable {
    /// What follows the head.
    enum Body: Sendable {
        case bytes([UInt8])
        /// A part of a file, sent in pieces.
        case file(OpenFile, Range<Int>)
        /// Events, sent as they come until the connection ends.
        case events(AsyncStream<[UInt8]>)
    }

    var status: Int
    var type: String
    var body: Body
    /// Headers besides those that every response has.
    var fields: [(name: String, value: String)] = []

    /// A line of text that says why a request is refused.
    init(refusing status: Int, _ reason: String) {
        self.init(status: status, type: ContentType.text, body: .bytes(Array((reason + "\n").utf8)))
        if status == 405 { fields.append(("Allow", "GET, HEAD")) }
    }

    init(status: Int, type: String, body: Body) { (self.status, self.type, self.body) = (status, type, body) }

    /// The bytes before the body. The headers of every response fix its type, make browsers revalidate it, and keep it
    /// from other sites, which may not frame it either.
    func head(isKeptAlive: Bool) -> [UInt8] {
        var lines = [
            "HTTP/1.1 \(status) \(Self.phrase(status))", "Content-Type: \(type)", "Cache-Control: no-cache",
            "X-Content-Type-Options: nosniff", "Cross-Origin-Resource-Policy: same-origin",
            "Referrer-Policy: no-referrer",
        ]
        lines += fields.map { "\($0.name): \($0.value)" }
        lines.append("Content-Security-Policy: frame-ancestors 'none'")
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

/// The part of a file that a request wants (RFC 9110, section 14).
enum ByteRange: Equatable {
    case whole
    case part(Range<Int>)
    /// The requested range is after the end.
    case unsatisfiable

    /// Reads the field `Range`. Anything but a single range of bytes is ignored, as the standard allows.
    ///
    /// - Parameter size: Of the file, in bytes.
    init(_ field: String?, size: Int) {
        self = .whole
        guard let field = field?.lowercased(), field.hasPrefix("bytes=") else { return }
        let ends = field.dropFirst("bytes=".count).split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, ends.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) }) else { return }
        let (first, last) = (Self.number(ends[0]), Self.number(ends[1]))
        switch (first, last) {
        case (nil, nil): return
        case (nil, let count?): self = count == 0 || size == 0 ? .unsatisfiable : .part(max(0, size - count)..<size)
        case (let first?, let last) where first >= size && first <= last ?? first: self = .unsatisfiable
        case (let first?, nil): self = .part(first..<size)
        case (let first?, let last?) where last < first: return
        case (let first?, let last?): self = .part(first..<min(last, size - 1) + 1)
        }
    }

    /// Nil if there are no digits; a number that is too large is after every end.
    private static func number(_ digits: Substring) -> Int? { digits.isEmpty ? nil : Int(digits) ?? .max - 1 }
}

/// A message to an open page, in the format `text/event-stream` (HTML, section 9.2).
enum ServerSentEvent: Equatable {
    /// The page has changed.
    case reload
    /// A file that the page may use has changed: its path, such as `assets/style.css`.
    case asset(String)
    /// The findings that prevent a build, as HTML.
    case findings(String)
    /// Nothing prevents a build any longer.
    case mended
    /// An empty message, which finds out which browsers have gone.
    case beat

    /// How long a browser waits before it reconnects, in milliseconds.
    private static let retry = 500

    var bytes: [UInt8] {
        switch self {
        case .reload: Self.event("reload", "")
        case .asset(let path): Self.event("asset", path)
        case .findings(let html): Self.event("findings", html)
        case .mended: Self.event("mended", "")
        case .beat: Array("retry: \(Self.retry)\n\n".utf8)
        }
    }

    private static func event(_ name: String, _ data: String) -> [UInt8] {
        let lines = data.split(whereSeparator: \.isNewline)
        let text = lines.isEmpty ? "data:\n" : lines.map { "data: \($0)\n" }.joined()
        return Array("event: \(name)\n\(text)\n".utf8)
    }
}
