import Base

/// Makes the footnotes of a text such that each marker has one note and each note a marker; no word of a note is lost.
struct FootnoteBalance {
    private var lines: [[UInt8]]
    private var isCode: [Bool] = []
    /// The lines on which notes are defined, by their labels in small letters.
    private var definitions: [String: Int] = [:]

    static func balanced(_ body: [UInt8], _ report: (ImportFinding.Topic, String, String) -> Void) -> [UInt8] {
        guard body.contains(sequence: "[^") else { return body }
        var balance = FootnoteBalance(body)
        balance.settle(report)
        return Array(balance.lines.joined(separator: [0x0A]))
    }

    private init(_ body: [UInt8]) {
        lines = body.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
        var fence: (mark: UInt8, length: Int, indent: Int)?
        for line in lines {
            let bare = line.trimmed
            let run = bare.prefix { $0 == bare.first && ($0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "~")) }
            let isFence = run.count > 2
            isCode.append(fence != nil || isFence)
            guard isFence, let mark = run.first else { continue }
            let indent = line.prefix(while: \.isBlank).count
            if let open = fence {
                let isEnd = open.mark == mark && run.count >= open.length && run.count == bare.count
                if isEnd, indent < open.indent + 4 { fence = nil }
            } else if mark == UInt8(ascii: "~") || !bare.dropFirst(run.count).contains(mark) {
                fence = (mark, run.count, indent)
            }
        }
    }

    private mutating func settle(_ report: (ImportFinding.Topic, String, String) -> Void) {
        for index in lines.indices where !isCode[index] {
            guard let (label, end) = Self.definition(lines[index]) else { continue }
            let key = label.lowercased()
            if definitions[key] == nil {
                definitions[key] = index
            } else {
                report(
                    .duplicateNote, "[^\(label)]",
                    "There was already a note with this label; its words are in the text.")
                lines[index] = Array(lines[index][end...]).trimmed
            }
        }
        var called: Set<String> = []
        for index in lines.indices where !isCode[index] { lines[index] = marked(lines[index], &called, report) }
        for (key, index) in definitions.sorted(by: { $0.value < $1.value }) where !called.contains(key) {
            guard let (label, end) = Self.definition(lines[index]) else { continue }
            report(.noteWithoutMarker, "[^\(label)]", "Nothing refers to this note; its words are in the text.")
            lines[index] = Array(lines[index][end...]).trimmed
        }
    }

    /// The label of a line that defines a note, and the offset after its colon.
    private static func definition(_ line: [UInt8]) -> (label: String, end: Int)? {
        let start = line.prefix(while: \.isBlank).count
        guard start < 4, line[start...].starts(with: "[^".utf8),
            let close = line[start...].firstIndex(of: UInt8(ascii: "]")),
            close + 1 < line.count, line[close + 1] == UInt8(ascii: ":"), close > start + 2
        else { return nil }
        return (Array(line[(start + 2)..<close]).string, close + 2)
    }

    /// A line in which markers without a note are plain text.
    private func marked(
        _ line: [UInt8], _ called: inout Set<String>, _ report: (ImportFinding.Topic, String, String) -> Void
    ) -> [UInt8] {
        var out: [UInt8] = []
        var index = Self.definition(line)?.end ?? 0
        out += line[..<index]
        var isInCode = false
        while index < line.count {
            if line[index] == UInt8(ascii: "\\"), !isInCode, index + 1 < line.count {
                out += line[index...index + 1]
                index += 2
                continue
            }
            if line[index] == UInt8(ascii: "`") { isInCode.toggle() }
            guard !isInCode, line.span.holds("[^", at: index),
                let close = line.span.place(of: UInt8(ascii: "]"), in: index..<line.count), close > index + 2
            else {
                out.append(line[index])
                index += 1
                continue
            }
            let label = Array(line[(index + 2)..<close]).string
            if definitions[label.lowercased()] != nil {
                called.insert(label.lowercased())
            } else {
                report(.markerWithoutNote, "[^\(label)]", "This marker has no note; it stays as text.")
                out.append(UInt8(ascii: "\\"))
            }
            out += line[index...close]
            index = close + 1
        }
        return out
    }
}
