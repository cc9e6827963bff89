import Base
import Language

/// A change of files as `git diff` prints it, for people and for `git apply`.
package struct UnifiedDiff: Sendable {
    /// How many unchanged lines surround a change.
    private static let context = 3

    package private(set) var lines: [String] = []

    package init(_ change: SiteChange) {
        for file in change.files { add(file) }
    }

    private mutating func add(_ file: ChangedFile) {
        let newPath = file.newPath ?? file.path
        lines.append("diff --git \(Self.name("a/", file.path)) \(Self.name("b/", newPath))")
        if file.old == nil { lines.append("new file mode 100644") }
        if file.newPath == nil { lines.append("deleted file mode 100644") }
        if newPath != file.path {
            lines += ["rename from \(Self.name("", file.path))", "rename to \(Self.name("", newPath))"]
        }
        let (old, new) = (DiffText(file.old ?? []), DiffText(file.new ?? []))
        guard file.old != file.new, !(old.lines.isEmpty && new.lines.isEmpty) else { return }
        lines.append("--- " + (file.old == nil ? "/dev/null" : Self.name("a/", file.path)))
        lines.append("+++ " + (file.newPath == nil ? "/dev/null" : Self.name("b/", newPath)))
        add(SequenceDiff.hunks(old.hashes, new.hashes)[...], old, new)
    }

    /// Adds hunks, those together whose context touches.
    private mutating func add(_ hunks: ArraySlice<SequenceDiff.Hunk>, _ old: DiffText, _ new: DiffText) {
        var rest = hunks
        while let first = rest.first {
            var end = rest.startIndex + 1
            while end < rest.endIndex, rest[end].old.lowerBound - rest[end - 1].old.upperBound <= 2 * Self.context {
                end += 1
            }
            let last = rest[end - 1]
            let lead = min(Self.context, first.old.lowerBound)
            let trail = min(Self.context, old.lines.count - last.old.upperBound)
            let oldRange = first.old.lowerBound - lead..<last.old.upperBound + trail
            let newRange = first.new.lowerBound - lead..<last.new.upperBound + trail
            lines.append("@@ -\(Self.place(oldRange)) +\(Self.place(newRange)) @@")
            var place = oldRange.lowerBound
            for hunk in rest[rest.startIndex..<end] {
                add(" ", old, place..<hunk.old.lowerBound)
                add("-", old, hunk.old)
                add("+", new, hunk.new)
                place = hunk.old.upperBound
            }
            add(" ", old, place..<oldRange.upperBound)
            rest = rest[end...]
        }
    }

    private mutating func add(_ sign: String, _ text: DiffText, _ range: Range<Int>) {
        for index in range {
            lines.append(sign + text.lines[index])
            if index == text.lines.count - 1, !text.endsWithNewline { lines.append("\\ No newline at end of file") }
        }
    }

    /// The first line and how many there are; if there are none, the line before.
    private static func place(_ range: Range<Int>) -> String {
        "\(range.lowerBound + (range.isEmpty ? 0 : 1)),\(range.count)"
    }

    /// A path as git writes it: in quotes with escapes if it holds anything but plain ASCII.
    private static func name(_ lead: String, _ path: String) -> String {
        let isPlain = path.utf8.allSatisfy { (0x20..<0x7F).contains($0) && $0 != 0x22 && $0 != 0x5C }
        guard !isPlain else { return lead + path }
        let escaped = path.utf8.map { byte -> String in
            if byte == 0x22 || byte == 0x5C { return "\\" + String(Unicode.Scalar(byte)) }
            guard !(0x20..<0x7F).contains(byte) else { return String(Unicode.Scalar(byte)) }
            let digits = String(byte, radix: 8)
            return "\\" + String(repeating: "0", count: 3 - digits.count) + digits
        }
        return "\"\(lead)\(escaped.joined())\""
    }
}

/// The lines of a text; a line end of two characters leaves its `\r` in the line.
private struct DiffText {
    let lines: [String]
    /// One for each line; the last differs if its line end is missing.
    let hashes: [UInt64]
    let endsWithNewline: Bool

    init(_ bytes: [UInt8]) {
        var parts = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        endsWithNewline = bytes.last == 0x0A
        if parts.last?.isEmpty == true { parts.removeLast() }
        lines = parts.map { String(decoding: $0, as: UTF8.self) }
        var hashes = parts.map { FNVHash($0).value }
        if !endsWithNewline, let last = hashes.indices.last { hashes[last] ^= 1 }
        self.hashes = hashes
    }
}
