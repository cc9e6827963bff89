import Loading
import Model

/// The lines that findings are about, each with a caret under the place.
package struct Excerpts {
    /// One line of a file, and the caret's line below it.
    package struct Excerpt {
        package var line: String
        /// As wide as what stands before the place; tabs stay tabs.
        package var padding: String
        /// `^`, and a `~` for each further character that is meant.
        package var caret: String
    }

    private let root: String
    /// The lines of the file that was last looked into: findings come file by file.
    private var current: (path: String, lines: [Substring])?

    package init(root: String) { self.root = root }

    /// The line a finding is about; nil where the file or the line is not there.
    package mutating func excerpt(for diagnostic: Diagnostic) -> Excerpt? {
        let lines = lines(of: diagnostic.path)
        let index = diagnostic.position.line - 1
        guard lines.indices.contains(index), !lines[index].isEmpty, lines[index].utf8.count <= 4000 else { return nil }
        return Self.excerpt(lines[index], column: diagnostic.position.column, length: diagnostic.length)
    }

    /// The text a finding is about, and the place behind its last character; nil where the file or the line is not there.
    package mutating func marked(by diagnostic: Diagnostic) -> (text: String, end: Position)? {
        let lines = lines(of: diagnostic.path)
        guard lines.indices.contains(diagnostic.position.line - 1) else { return nil }
        var end = diagnostic.position
        var left = diagnostic.length
        var text = String.UnicodeScalarView()
        while true {
            let line = lines[end.line - 1].unicodeScalars.dropFirst(end.column - 1).filter { $0 != "\r" }
            text.append(contentsOf: line.prefix(left))
            end.column += min(left, line.count)
            left -= line.count + 1
            guard left > 0, lines.indices.contains(end.line) else { return (String(text), end) }
            text.append("\n")
            end = Position(line: end.line + 1)
        }
    }

    /// Cuts a long line to what stands around the place.
    package static func excerpt(_ line: Substring, column: Int, length: Int) -> Excerpt {
        let scalars = Array(line.unicodeScalars.filter { $0.value >= 0x20 || $0 == "\t" })
        let start = max(0, column - 1 - 60)
        let end = min(scalars.count, start + 110)
        guard start < end else { return Excerpt(line: String(line.prefix(110)), padding: "", caret: "^") }
        let before = scalars[start..<max(start, min(column - 1, end))]
        let room = max(1, end - min(column - 1, end))
        let padding = before.map { $0 == "\t" ? "\t" : String(repeating: " ", count: $0.columns) }.joined()
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[start..<end])
        return Excerpt(
            line: String(text), padding: padding, caret: "^" + String(repeating: "~", count: min(length, room) - 1))
    }

    private mutating func lines(of path: String) -> [Substring] {
        if let current, current.path == path { return current.lines }
        var lines: [Substring] = []
        if case .success(let bytes) = FileReading.bytes(of: root + "/" + path, limit: 1 << 22) {
            lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        }
        current = (path, lines)
        return lines
    }
}

extension Unicode.Scalar {
    /// How many columns a terminal gives it: 2 for the wide scripts of East Asia, 0 for marks that combine.
    fileprivate var columns: Int {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: 0
        default:
            switch value {
            case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
                0x1F300...0x1FAFF,
                0x20000...0x3FFFD:
                2
            default: 1
            }
        }
    }
}
