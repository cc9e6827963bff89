import Base
import Model

/// The passages of files that findings are about: in a text the paragraph around a line, in YAML the line itself.
struct Passages {
    /// One file cut into passages.
    private struct File {
        let path: String
        let lines: [ArraySlice<UInt8>]
        /// For each line the first line of its passage, 0-based.
        let starts: [Int]
    }

    /// The bytes of a file, by its path from the root.
    private let text: (String) -> [UInt8]?
    /// The file read last: findings come file by file.
    private var current: File?

    init(text: @escaping (String) -> [UInt8]?) { self.text = text }

    /// The 1-based line on which the passage of a 1-based line begins; the line itself if the file has no such line.
    mutating func start(of line: Int, in path: String) -> Int {
        let file = file(path)
        return file.starts.indices.contains(line - 1) ? file.starts[line - 1] + 1 : line
    }

    /// The words of the passage that begins on a 1-based line, with one space between them.
    mutating func words(from line: Int, in path: String) -> [UInt8] {
        let file = file(path)
        guard file.lines.indices.contains(line - 1) else { return [] }
        let end = file.starts[line...].firstIndex { $0 != line - 1 } ?? file.lines.count
        return Self.words(file.lines[(line - 1)..<end].joined(separator: [0x20]))
    }

    /// Words with one space between them.
    static func words(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var words: [UInt8] = []
        var isBehindSpace = false
        for byte in bytes {
            if byte.isWhiteSpace {
                isBehindSpace = !words.isEmpty
            } else {
                if isBehindSpace { words.append(0x20) }
                words.append(byte)
                isBehindSpace = false
            }
        }
        return words
    }

    private mutating func file(_ path: String) -> File {
        if let current, current.path == path { return current }
        let lines = (text(path) ?? []).split(separator: 0x0A, omittingEmptySubsequences: false)
        let body = path.hasSuffix(".md") ? Self.body(lines) : lines.count
        var starts: [Int] = []
        starts.reserveCapacity(lines.count)
        for (index, line) in lines.enumerated() {
            let continues = index > body && !Self.isBlank(line) && !Self.isBlank(lines[index - 1])
            starts.append(continues ? starts[index - 1] : index)
        }
        let file = File(path: path, lines: lines, starts: starts)
        current = file
        return file
    }

    /// The 0-based line at which the text begins, after the front matter.
    private static func body(_ lines: [ArraySlice<UInt8>]) -> Int {
        guard let first = lines.first, words(first) == Array("---".utf8) else { return 0 }
        let end = lines.dropFirst().firstIndex { [Array("---".utf8), Array("...".utf8)].contains(words($0)) }
        return end.map { $0 + 1 } ?? lines.count
    }

    private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool { line.allSatisfy(\.isWhiteSpace) }
}
