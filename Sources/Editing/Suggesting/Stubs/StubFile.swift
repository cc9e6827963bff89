import YAML

/// A content file to begin with: what is known, and nothing invented. What an editor should look at stands beside it as a
/// YAML comment, which no reader sees.
package struct StubFile: Sendable {
    /// From the site's folder.
    package let path: String
    package private(set) var text = "---\n"
    /// Keys that the file needs and that are left empty, each with its line: `check` reports them.
    package private(set) var unfilled: [(key: String, line: Int)] = []

    package init(path: String) { self.path = path }

    /// Adds `key: value`, or an empty key.
    ///
    /// - Parameter isNeeded: Whether the file cannot do without: an empty key is then reported by `check` at its line.
    package mutating func add(_ key: String, _ value: String?, comment: String? = nil, isNeeded: Bool = false) {
        if value == nil, isNeeded { leave(key) }
        let written = value.map { " " + YAMLText.scalar($0) } ?? ""
        text += "\(key):\(written)\(comment.map { "  # \(Self.onOneLine($0))" } ?? "")\n"
    }

    /// Adds the date, which needs no quotes and cannot be done without.
    package mutating func add(date: String?, comment: String? = nil) {
        if date == nil { leave("date") }
        text += "date:\(date.map { " " + $0 } ?? "")\(comment.map { "  # \(Self.onOneLine($0))" } ?? "")\n"
    }

    /// Adds `key: [one, two]`; nothing where the list is empty.
    package mutating func add(_ key: String, list: [String]) {
        guard !list.isEmpty else { return }
        text += "\(key): [\(list.map(YAMLText.scalar).joined(separator: ", "))]\n"
    }

    /// Adds a line that only editors see.
    package mutating func add(comment: String) { text += "# \(Self.onOneLine(comment))\n" }

    /// Ends the front matter.
    package mutating func close() { text += "---\n" }

    private mutating func leave(_ key: String) {
        unfilled.append((key, text.utf8.count { $0 == UInt8(ascii: "\n") } + 1))
    }

    private static func onOneLine(_ text: String) -> String {
        String(
            String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    }
}
