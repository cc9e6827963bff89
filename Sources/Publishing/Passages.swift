import Model

/// Tells whether the line or paragraph that a finding is about holds certain words.
struct Passages {
    /// The bytes of a file, by its path from the root.
    private let text: (String) -> [UInt8]?
    /// The file that was last looked into: findings come file by file.
    private var current: (path: String, lines: [ArraySlice<UInt8>], body: Int)?

    init(text: @escaping (String) -> [UInt8]?) { self.text = text }

    /// Whether words stand in the paragraph around a 1-based line, or in the line itself where the file is YAML or the line
    /// is of its front matter. White space counts as one space.
    mutating func passage(at line: Int, of path: String, holds words: String) -> Bool {
        let file = file(path)
        guard file.lines.indices.contains(line - 1) else { return false }
        var (first, last) = (line - 1, line - 1)
        if first >= file.body, !Self.isBlank(file.lines[first]) {
            while first > file.body, !Self.isBlank(file.lines[first - 1]) { first -= 1 }
            while last + 1 < file.lines.count, !Self.isBlank(file.lines[last + 1]) { last += 1 }
        }
        let passage = Self.words(file.lines[first...last].joined(separator: [0x20]))
        return SourceFile(path: path, bytes: passage).offset(of: Self.words(words.utf8)) != nil
    }

    private mutating func file(_ path: String) -> (path: String, lines: [ArraySlice<UInt8>], body: Int) {
        if let current, current.path == path { return current }
        let lines = (text(path) ?? []).split(separator: 0x0A, omittingEmptySubsequences: false)
        let file = (path, lines, path.hasSuffix(".md") ? Self.body(lines) : lines.count)
        current = file
        return file
    }

    /// The 0-based line at which the text begins, behind the front matter.
    private static func body(_ lines: [ArraySlice<UInt8>]) -> Int {
        guard let first = lines.first, words(first) == Array("---".utf8) else { return 0 }
        let end = lines.dropFirst().firstIndex { [Array("---".utf8), Array("...".utf8)].contains(words($0)) }
        return end.map { $0 + 1 } ?? lines.count
    }

    private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool { line.allSatisfy(isSpace) }

    /// The words with one space between them.
    private static func words(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        Array(bytes).split(whereSeparator: isSpace).joined(separator: [0x20]).map(\.self)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
