import Importing

/// A content file to begin with: what is known, and nothing invented. What an editor should look at stands beside it as a
/// YAML comment, which no reader sees.
package struct StubFile: Sendable, Hashable {
    /// From the site's folder.
    package let path: String
    package private(set) var text = "---\n"

    package init(path: String) { self.path = path }

    /// Adds `key: value`; without a value an empty key, which `check` reports at its line.
    package mutating func add(_ key: String, _ value: String?, comment: String? = nil) {
        let written = value.map { " " + FrontMatter.scalar($0) } ?? ""
        text += "\(key):\(written)\(comment.map { "  # \(Self.onOneLine($0))" } ?? "")\n"
    }

    /// Adds a date, which needs no quotes.
    package mutating func add(date: String?, comment: String? = nil) {
        text += "date:\(date.map { " " + $0 } ?? "")\(comment.map { "  # \(Self.onOneLine($0))" } ?? "")\n"
    }

    /// Adds `key: [one, two]`; nothing where the list is empty.
    package mutating func add(_ key: String, list: [String]) {
        guard !list.isEmpty else { return }
        text += "\(key): [\(list.map(FrontMatter.scalar).joined(separator: ", "))]\n"
    }

    /// Adds a line that only editors see.
    package mutating func add(comment: String) { text += "# \(Self.onOneLine(comment))\n" }

    /// Ends the front matter.
    package mutating func close() { text += "---\n" }

    private static func onOneLine(_ text: String) -> String {
        String(
            String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    }
}

extension Suggestion {
    /// The file that would add it; nil for an event without a date, which an event cannot do without.
    package var stub: StubFile? {
        var file = StubFile(path: path)
        switch kind {
        case .actor(let kind):
            file.add("name", name)
            file.add("kind", kind.rawValue, comment: "a guess (\(reasons.joined(separator: ", ")))")
            file.add("also_known_as", list: otherNames)
        case .event(let kind):
            guard let date else { return nil }
            file.add("title", name)
            file.add(date: date.edtf, comment: date.comment)
            file.add("kind", kind)
        }
        for sentence in sentences.prefix(3) { file.add(comment: "\(sentence.place): \(sentence.text)") }
        if sentences.count > 3 { file.add(comment: "and \(sentences.count - 3) more sentences") }
        file.close()
        return file
    }
}

extension MentionedDate {
    /// Where the date comes from, for the editor.
    package var comment: String {
        isInferred ? "“\(written)”, read with the article’s date: check it" : "“\(written)”"
    }
}
