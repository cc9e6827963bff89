import Base

/// What a request asks of the preview.
enum PreviewRequest: Equatable {
    /// A file of the site, such as `articles/a.html`.
    case file(String)
    /// The preview's own script.
    case script
    /// The style of the findings.
    case style
    /// Asks to be notified when the shown page changes; the version is the fingerprint of the page as it is shown.
    case events(page: String, version: String)
    /// A request that is refused: the HTTP status, and why.
    case refused(Int, String)

    /// The folder of the preview's own files; no page of a site begins with a dot.
    static let reserved = ".dossier/"
    private static let longest = 4_096

    /// Checks a request. A website can make a browser send requests to this server, even under a name of the website's
    /// own (DNS rebinding), so only requests that name this machine, and come from no other page, are answered. A link on
    /// another page may be followed.
    init(method: String, path: String, query: String, sender: RequestSender) {
        self =
            Self.refusal(method: method, sender)
            ?? (path.utf8.count + query.utf8.count > Self.longest
                ? .refused(414, "the address is too long") : Self.target(path, query))
    }

    private static func refusal(method: String, _ sender: RequestSender) -> PreviewRequest? {
        guard let host = sender.host else { return .refused(400, "the request names no host") }
        guard isLoopback(host) else {
            return .refused(403, "the preview answers to localhost and 127.0.0.1 only, not to this name")
        }
        if sender.isElsewhere(than: host) {
            return .refused(403, "the preview does not answer to other sites")
        }
        return method == "GET" || method == "HEAD" ? nil : .refused(405, "the preview answers to GET and HEAD only")
    }

    private static func target(_ path: String, _ query: String) -> PreviewRequest {
        guard let file = RequestPath.file(path) else { return .refused(400, "this is not the address of a page") }
        guard file.hasPrefix(reserved) else { return .file(file) }
        switch file.dropFirst(reserved.utf8.count) {
        case "reload.js": return .script
        case "overlay.css": return .style
        case "events":
            guard let page = RequestPath.value(of: "page", in: query),
                let version = RequestPath.value(of: "version", in: query)
            else { return .refused(400, "which page, in which version?") }
            return .events(page: page, version: version)
        default: return .refused(404, "the preview itself has no such file")
        }
    }

    /// Whether a `Host` names this machine; on any port, because it may be forwarded.
    private static func isLoopback(_ host: String) -> Bool {
        let colon = host.lastIndex(of: ":").flatMap { colon in
            host[colon...].dropFirst().utf8.allSatisfy(\.isDigit)
                ? colon : nil
        }
        return ["127.0.0.1", "localhost", "[::1]"].contains(host[..<(colon ?? host.endIndex)].lowercased())
    }
}

/// Who sends a request, as its browser says.
struct RequestSender: Equatable, Sendable {
    var host: String?
    var origin: String?
    /// `Sec-Fetch-Site` and `Sec-Fetch-Dest` (Fetch Metadata Request Headers), which no page can set.
    var site: String?
    var destination: String?

    /// Whether a page of another site sends it, other than by a link that a person follows.
    func isElsewhere(than host: String) -> Bool {
        if let origin, origin != "http://" + host, origin != "https://" + host { return true }
        guard let site, site != "same-origin", site != "none" else { return false }
        return destination != "document"
    }
}

/// Paths and queries as written in a request (RFC 3986).
enum RequestPath {
    /// The decoded bytes of a request's path or of a value in its query; nil if an escape is invalid, the text is not
    /// UTF-8 or it contains a control character.
    static func decoded(_ text: some StringProtocol) -> String? {
        var bytes: [UInt8] = []
        var rest = text.utf8.makeIterator()
        while let byte = rest.next() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.next().flatMap(digit), let low = rest.next().flatMap(digit) else { return nil }
            bytes.append(high << 4 | low)
        }
        guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }

    /// The file that a path means, such as `articles/index.html` for `/articles/`; nil for a path that leads out of the
    /// site or that no link on a site would have.
    static func file(_ path: String) -> String? {
        guard path.hasPrefix("/"), let decoded = decoded(path), !decoded.utf8.contains(UInt8(ascii: "\\")) else {
            return nil
        }
        var parts = decoded.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        if parts.last == "" { parts[parts.count - 1] = "index.html" }
        guard parts.allSatisfy({ $0 != "" && $0 != "." && $0 != ".." }) else { return nil }
        return parts.joined(separator: "/")
    }

    /// The decoded value of a name in a query; nil if there is none.
    static func value(of name: String, in query: String) -> String? {
        for pair in query.split(separator: "&") where pair.hasPrefix(name + "=") {
            return decoded(pair.dropFirst(name.utf8.count + 1))
        }
        return nil
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
