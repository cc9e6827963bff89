import Base

/// A style sheet or script as readers get it: without indentation, and without lines that are comments; the lines of a
/// style sheet are joined.
///
/// A file with a string that runs over several lines stays as it is, because white space in it would count.
enum AssetText {
    /// Whether a file is a style sheet or a script, by its name.
    static func isText(_ name: String) -> Bool { name.hasSuffix(".css") || name.hasSuffix(".js") }

    /// - Parameter isStyle: Whether it is a style sheet, in which line breaks mean nothing.
    static func shortened(_ bytes: [UInt8], isStyle: Bool) -> [UInt8] {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard !lines.contains(where: opensString) else { return bytes }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var isInside = false
        for line in lines {
            let words = line.drop { $0 == 0x20 || $0 == 0x09 }
            guard !words.isEmpty, isInside || !isComment(words) else { continue }
            isInside = endsInside(words, isInside)
            out += words
            if !isStyle || isInside || !"{};".utf8.contains(words.last ?? 0) { out.append(UInt8(ascii: "\n")) }
        }
        return out
    }

    /// Whether a string or template may continue on the next line.
    private static func opensString(_ line: ArraySlice<UInt8>) -> Bool {
        let line = line.last == 0x0D ? line.dropLast() : line
        func count(_ sign: Unicode.Scalar) -> Int { line.count { $0 == UInt8(ascii: sign) } }
        // A template in another may begin or end in a line with an even number of marks; its braces then do not match.
        let marks = count("`")
        return line.last == UInt8(ascii: "\\") || marks % 2 == 1 || marks > 0 && count("{") != count("}")
    }

    /// Whether a comment of several lines has begun and not ended after a line.
    private static func endsInside(_ line: ArraySlice<UInt8>, _ isInside: Bool) -> Bool {
        var isInside = isInside
        for (one, other) in zip(line, line.dropFirst()) {
            if !isInside, one == UInt8(ascii: "/"), other == UInt8(ascii: "*") { isInside = true }
            if isInside, one == UInt8(ascii: "*"), other == UInt8(ascii: "/") { isInside = false }
        }
        return isInside
    }

    /// Whether a line is only a comment; those for other programs and of licences are kept.
    private static func isComment(_ line: ArraySlice<UInt8>) -> Bool {
        if line.starts(with: "//".utf8) { return !line.starts(with: "//#".utf8) && !line.starts(with: "//!".utf8) }
        guard line.starts(with: "/*".utf8), !line.starts(with: "/*!".utf8), line.count >= 4 else { return false }
        return line.suffix(2).elementsEqual("*/".utf8)
            && !line.dropFirst(2).dropLast(2).contains { $0 == UInt8(ascii: "*") }
    }
}
