import Base
package import Loading
package import Model

/// The lines that findings are about, each with a caret under the place.
package struct Excerpts {
    /// One line of a file, and the caret's line below it.
    package struct Excerpt {
        package var line: String
        /// As wide as the text before the place; tabs stay tabs.
        package var padding: String
        /// `^`, and a `~` for each further marked character.
        package var caret: String
    }

    private let root: String
    private let unsaved: UnsavedTexts
    /// The lines of the file read last: findings come file by file.
    private var current: (path: String, lines: [Substring])?

    /// - Parameter unsaved: Texts in place of files.
    package init(root: String, unsaved: UnsavedTexts = UnsavedTexts()) { (self.root, self.unsaved) = (root, unsaved) }

    /// The line a finding is about; nil if the file or the line does not exist.
    package mutating func excerpt(for diagnostic: Diagnostic) -> Excerpt? {
        let lines = lines(of: diagnostic.path)
        let index = diagnostic.position.line - 1
        guard lines.indices.contains(index), !lines[index].isEmpty, lines[index].utf8.count <= 4000 else { return nil }
        return Self.excerpt(lines[index], column: diagnostic.position.column, length: diagnostic.length)
    }

    /// The text a finding is about, and the place after its last character; nil if the file or the line does not exist.
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

    /// Cuts a long line to the text around the place. Characters that must not reach a terminal are made visible, and
    /// the caret is still under the place.
    package static func excerpt(_ line: Substring, column: Int, length: Int) -> Excerpt {
        var scalars = Array(line.unicodeScalars)
        if scalars.last == "\r" { scalars.removeLast() }
        let start = max(0, column - 1 - 60)
        let cells = cells(scalars).dropFirst(start).prefix(110)
        guard !cells.isEmpty else { return Excerpt(line: "", padding: "", caret: "^") }
        let place = max(cells.startIndex, min(column - 1, cells.endIndex))
        let marked = cells[place...].prefix(length).map(\.width).reduce(0, +)
        return Excerpt(
            line: cells.map(\.text).joined(), padding: cells[..<place].map(\.padding).joined(),
            caret: "^" + String(repeating: "~", count: max(1, marked) - 1))
    }

    /// How a character is printed.
    private struct Cell {
        var text: String
        /// Blanks of the same width.
        var padding: String
        /// How many characters of the caret line it takes.
        var width: Int
    }

    private static func cells(_ scalars: [Unicode.Scalar]) -> [Cell] {
        let unseen = UnseenCharacters(in: scalars).indices
        return scalars.enumerated().map { index, scalar in
            if scalar == "\t" { return Cell(text: "\t", padding: "\t", width: 1) }
            guard unseen.contains(index) else {
                return Cell(text: String(scalar), padding: String(repeating: " ", count: scalar.columns), width: 1)
            }
            let text = scalar.escaped
            return Cell(text: text, padding: String(repeating: " ", count: text.utf8.count), width: text.utf8.count)
        }
    }

    private mutating func lines(of path: String) -> [Substring] {
        if let current, current.path == path { return current.lines }
        var lines: [Substring] = []
        if let bytes = unsaved.texts[path] ?? (try? FileReading.bytes(of: root + "/" + path, limit: 1 << 22).get()) {
            let text = String(
                decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...], as: UTF8.self)
            lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
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
