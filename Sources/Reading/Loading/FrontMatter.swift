import Model
import YAML

/// A content file cut in two: the YAML between its `---` lines, and where the Markdown below starts.
struct FrontMatter {
    /// The most bytes that stand between the `---` lines.
    static let largest = 64 * 1024

    /// The mapping's entries; empty where there is no front matter.
    var entries: [YAMLNode.Entry] = []
    var isPresent = false
    /// Whether its fields could be read; what is broken as a whole has been reported as a whole.
    var isReadable = false
    /// The byte at which the body starts, and its 1-based line.
    var bodyOffset = 0
    var bodyLine = 1

    /// Cuts and reads a file's front matter.
    static func read(_ file: SourceFile) -> Diagnosed<FrontMatter> {
        guard file.bytes.starts(with: "---\n".utf8) else { return Diagnosed(FrontMatter()) }
        guard let end = closing(of: file.bytes) else {
            let finding = Diagnostic(
                .invalidYAML, in: file.path, at: .start, "the front matter is not closed",
                fix: "end it with a line '---'", length: 3)
            return Diagnosed(FrontMatter(isPresent: true, bodyOffset: file.bytes.count), [finding])
        }
        guard end.start <= largest else {
            let finding = Diagnostic(
                .fileTooLarge, in: file.path, at: .start,
                "the front matter has \(end.start) bytes; at most \(largest) are read")
            return Diagnosed(FrontMatter(isPresent: true, bodyOffset: end.after, bodyLine: end.line + 1), [finding])
        }
        let yaml = YAMLReader.read(file.bytes[4..<max(4, end.start)], path: file.path, lineOffset: 1)
        var matter = FrontMatter(isPresent: true, bodyOffset: end.after, bodyLine: end.line + 1)
        var findings = yaml.diagnostics
        matter.isReadable = yaml.value != nil || yaml.diagnostics.isEmpty
        switch yaml.value?.content {
        case .mapping(let entries)?: matter.entries = entries
        case nil: break
        case let other?:
            let shape = YAMLNode(other, at: .start).shape
            findings.append(
                Diagnostic(
                    .wrongType, in: file.path, at: Position(line: 2), "the front matter is \(shape)",
                    fix: "put 'key: value' lines there"))
        }
        return Diagnosed(matter, findings)
    }

    /// Where the closing line starts and what comes after it, with its 1-based line number.
    private static func closing(of bytes: [UInt8]) -> (start: Int, after: Int, line: Int)? {
        var line = 2
        var start = 4
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            let text = bytes[start..<end]
            if text.elementsEqual("---".utf8) || text.elementsEqual("...".utf8) {
                return (start, min(end + 1, bytes.count), line)
            }
            start = end + 1
            line += 1
        }
        return nil
    }
}
