package import Base

/// Cuts a stream of bytes into messages, each after a header that gives its length.
///
/// A header or a body that cannot be read costs itself only: the reader goes on at the next header that it finds.
package struct MessageReader: Sendable {
    /// What was found in the stream.
    package enum Part: Sendable {
        case message(JSON)
        /// Bytes that are no message.
        case broken
    }

    /// The longest body, in bytes: the texts of editors are far shorter, and a length that lies must not fill the memory.
    private static let longest = 1 << 27
    /// The longest header, in bytes.
    private static let longestHeader = 1 << 12

    private var bytes: [UInt8] = []
    /// Where the next header begins.
    private var start = 0

    package init() {}

    package mutating func add(_ more: [UInt8]) {
        if start > 1 << 16 {
            bytes.removeSubrange(..<start)
            start = 0
        }
        bytes += more
    }

    /// The next message; nil if more bytes are needed.
    package mutating func next() -> Part? {
        guard let body = endOfHeader(from: start) else {
            guard bytes.count - start > Self.longestHeader else { return nil }
            skip(to: bytes.count - 64)
            return .broken
        }
        guard let length = Self.length(in: bytes[start..<body]), length <= Self.longest else {
            start = body
            return .broken
        }
        guard bytes.count - body >= length else { return nil }
        let message = Array(bytes[body..<body + length])
        if let json = JSONReader.read(message) {
            start = body + length
            return .message(json)
        }
        // If the length is wrong, the next header may be within the body.
        start = body
        skip(to: body + length)
        return .broken
    }

    /// Goes to the next header's name, at most to an offset.
    private mutating func skip(to end: Int) {
        let name = Array("Content-Length:".utf8)
        start = bytes.span.place(of: name.span, in: start + 1..<max(start + 1, end)) ?? max(start, end)
    }

    private func endOfHeader(from start: Int) -> Int? {
        bytes.span.place(of: Array("\r\n\r\n".utf8).span, in: start..<bytes.count).map { $0 + 4 }
    }

    /// The length that a header gives; whatever is before its last `Content-Length` is left of something else.
    private static func length(in header: ArraySlice<UInt8>) -> Int? {
        let text = String(decoding: header, as: UTF8.self).lowercased()
        guard let field = text.components(after: "content-length:") else { return nil }
        let digits = field.drop { $0 == " " }.prefix { $0.isNumber }
        return Int(digits)
    }
}

extension String {
    /// What follows the last occurrence of a text.
    fileprivate func components(after text: String) -> Substring? {
        ranges(of: text).last.map { self[$0.upperBound...] }
    }
}
