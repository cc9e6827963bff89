/// The head of a request (RFC 9112, section 2), parsed strictly.
package struct HTTPHead: Sendable {
    var method: String
    /// The path as requested, without the query.
    var path: String
    /// What follows the `?`; empty if there is none.
    var query: String
    var isHTTP10: Bool
    /// Names in lower case.
    private var fields: [(name: String, value: String)] = []

    /// Why a head is invalid: the HTTP status, and a message.
    package struct Fault: Error, Equatable {
        var status: Int
        var reason: String
    }

    /// The maximum length of a head in bytes.
    static let longest = 16_384

    /// Reads the lines of a head, without the empty line at its end.
    package static func read(_ bytes: ArraySlice<UInt8>) -> Result<HTTPHead, Fault> {
        guard let text = String(validating: bytes, as: UTF8.self), bytes.allSatisfy(isText) else {
            return .failure(Fault(status: 400, reason: "the request is not text"))
        }
        var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
            String(Substring(line.last == UInt8(ascii: "\r") ? line.dropLast() : line))
        }
        let first = lines.removeFirst().split(separator: " ", omittingEmptySubsequences: false)
        guard first.count == 3, first.allSatisfy({ !$0.isEmpty }) else {
            return .failure(Fault(status: 400, reason: "the request has no method, path and version"))
        }
        guard first[2] == "HTTP/1.1" || first[2] == "HTTP/1.0" else {
            return .failure(Fault(status: 505, reason: "the preview speaks HTTP/1.1"))
        }
        let target = first[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        var head = HTTPHead(
            method: String(first[0]), path: String(target[0]), query: target.count > 1 ? String(target[1]) : "",
            isHTTP10: first[2] == "HTTP/1.0")
        for line in lines {
            guard let colon = line.firstIndex(of: ":"), colon > line.startIndex,
                !line[..<colon].contains(where: \.isWhitespace)
            else { return .failure(Fault(status: 400, reason: "a header has no name")) }
            let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
            head.fields.append((line[..<colon].lowercased(), trimmed(value)))
        }
        return head.values("host").count > 1
            ? .failure(Fault(status: 400, reason: "the request names two hosts")) : .success(head)
    }

    private init(method: String, path: String, query: String, isHTTP10: Bool) {
        (self.method, self.path, self.query, self.isHTTP10) = (method, path, query, isHTTP10)
    }

    /// The value of a header; nil if there is none.
    func value(_ name: String) -> String? { values(name).first }

    /// Whether a body follows, which the preview does not read.
    var hasBody: Bool { value("transfer-encoding") != nil || values("content-length").contains { $0 != "0" } }

    /// Whether another request may follow on the connection.
    var isKeptAlive: Bool { !isHTTP10 && !hasBody && value("connection")?.lowercased() != "close" }

    private func values(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

    private static func isText(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != 0x7F || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return String(text)
    }
}
