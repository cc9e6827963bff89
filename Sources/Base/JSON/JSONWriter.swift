/// Writes JSON straight to bytes, value after value: for output that is too large to build as a `JSON` value first.
///
/// The caller closes each list and object that it opens, and writes the key of each member before its value.
package struct JSONWriter: Sendable {
    /// The output so far, in UTF-8.
    package private(set) var bytes: [UInt8] = []
    /// Whether the next value or key is the first of its list or object.
    private var isFirst = true
    /// Whether the last key is still waiting for its value.
    private var isKeyed = false
    /// One bit for each open list or object, the innermost lowest: whether each of its items has a line of its own.
    private var lines: UInt64 = 0

    package init() {}

    /// Lets `body` append to a buffer.
    package static func append(to out: inout [UInt8], _ body: (inout JSONWriter) -> Void) {
        var writer = JSONWriter()
        swap(&writer.bytes, &out)
        body(&writer)
        swap(&writer.bytes, &out)
    }

    package mutating func openObject(onLines: Bool = false) { open(UInt8(ascii: "{"), onLines) }
    package mutating func closeObject() { close(UInt8(ascii: "}")) }
    package mutating func openList(onLines: Bool = false) { open(UInt8(ascii: "["), onLines) }
    package mutating func closeList() { close(UInt8(ascii: "]")) }

    /// Names the value that follows.
    package mutating func key(_ name: String) {
        separate()
        Self.append(quoting: name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        isKeyed = true
    }

    package mutating func text(_ text: String) {
        separate()
        Self.append(quoting: text, to: &bytes)
    }

    /// Writes a text in parts: `body` appends one after another, each escaped.
    package mutating func text(of body: (inout [UInt8]) -> Void) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        body(&bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    package mutating func number(_ number: Int) {
        separate()
        bytes.digits(number)
    }

    /// Writes a number; null if it is not finite.
    package mutating func decimal(_ number: Double) {
        separate()
        bytes += (number.isFinite ? "\(number)" : "null").utf8
    }

    package mutating func flag(_ flag: Bool) {
        separate()
        bytes += (flag ? "true" : "false").utf8
    }

    /// Ends the line after a complete value; what follows is a separate JSON text.
    package mutating func endLine() {
        bytes.append(0x0A)
        isFirst = true
    }

    private mutating func open(_ bracket: UInt8, _ onLines: Bool) {
        separate()
        bytes.append(bracket)
        isFirst = true
        lines = lines << 1 | (onLines ? 1 : 0)
    }

    private mutating func close(_ bracket: UInt8) {
        if lines & 1 == 1, !isFirst { bytes.append(0x0A) }
        lines >>= 1
        bytes.append(bracket)
        isFirst = false
        isKeyed = false
    }

    /// Writes the comma and line break between the last value and the next.
    @inline(__always) private mutating func separate() {
        guard !isKeyed else { return isKeyed = false }
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        if lines & 1 == 1 { bytes.append(0x0A) }
        isFirst = false
    }
}
