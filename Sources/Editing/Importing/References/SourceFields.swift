import Base
import Linking
import Model
import YAML

/// A work as the lines of its front matter.
enum SourceFields {
    /// The fields in the order in which they are written, each with its lines.
    static func lines(of item: LibraryItem, key: String?) -> [(name: String, lines: [String])] {
        let work = item.work
        var fields: [(name: String, lines: [String])] = []
        func add(_ name: String, _ value: String?) {
            if let value { fields.append((name, ["\(name): \(value)"])) }
        }
        add("title", work.title.map(scalar))
        add("key", key.map(scalar))
        add("type", work.type == "document" ? nil : work.type)
        for (name, people) in [("authors", work.authors), ("editors", work.editors)] where !people.isEmpty {
            fields.append((name, ["\(name):"] + people.map { "  - " + person($0) }))
        }
        for field in Publication.fields { add(field.key, work.publication[keyPath: field.path].map(number)) }
        add("publisher", work.publisher.map(scalar))
        add("date", work.date.map { number($0.text) })
        add("url", address(of: work).map(YAMLText.inDoubleQuotes))
        add("archived", work.archived.map { YAMLText.inDoubleQuotes($0.text) })
        add("accessed", work.accessed.map { number($0.text) })
        add("language", work.language)
        add("summary", item.summary.map { YAMLText.inDoubleQuotes(VisibleText.of($0)) })
        if !item.tags.isEmpty { fields.append(("tags", ["tags:"] + item.tags.map { "  - " + scalar($0) })) }
        return fields
    }

    private static func scalar(_ text: String) -> String { YAMLText.scalar(VisibleText.of(text)) }

    /// The address, unless the DOI says the same.
    private static func address(of work: Work) -> String? {
        guard let url = work.url else { return nil }
        guard let doi = work.publication.doi, let resolved = WorkNumber.address(ofDOI: doi) else { return url.text }
        let keys = [url, resolved].map {
            SourceKey.address($0.text)?.lowercased().replacing("dx.doi.org", with: "doi.org")
        }
        return keys[0] == keys[1] ? nil : url.text
    }

    private static func person(_ name: PersonName) -> String {
        guard let family = name.family else { return scalar(name.name) }
        let given = name.given.map { ", given: \(scalar($0))" } ?? ""
        return "{family: \(scalar(family))\(given)}"
    }

    /// Digits and marks without quotation marks, since every scalar is read as text.
    private static func number(_ text: String) -> String {
        let isPlain =
            text.utf8.first?.isDigit == true && text.utf8.allSatisfy { $0.isLetterOrDigit || marks.contains($0) }
        return isPlain ? text : scalar(text)
    }

    private static let marks = Array("-./~?%".utf8)
}

/// Changes single fields of a file's front matter, and nothing else in it.
struct FrontMatterEdit {
    private(set) var lines: [String]
    /// The line that ends the front matter.
    private var end: Int

    /// Nil if the file has no front matter.
    init?(_ bytes: [UInt8]) {
        lines = bytes.string.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.hasSuffix("\r") ? String($0.dropLast()) : String($0)
        }
        guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else { return nil }
        self.end = end
    }

    var bytes: [UInt8] { Array(lines.joined(separator: "\n").utf8) }

    /// Puts the lines of a field in the place of those that it has, or after the last field.
    ///
    /// - Returns: The lines that it had.
    mutating func set(_ name: String, _ new: [String]) -> [String] {
        guard let start = lines[..<end].firstIndex(where: { $0.hasPrefix("\(name):") }) else {
            lines.insert(contentsOf: new, at: end)
            end += new.count
            return []
        }
        var stop = start + 1
        while stop < end, let first = lines[stop].utf8.first,
            first == 0x20 || first == 0x09 || first == UInt8(ascii: "-")
        { stop += 1 }
        let old = Array(lines[start..<stop])
        lines.replaceSubrange(start..<stop, with: new)
        end += new.count - old.count
        return old
    }
}
