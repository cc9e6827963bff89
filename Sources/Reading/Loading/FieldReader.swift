import Base
import Language
import Model
import YAML

/// Reads typed values from one YAML mapping, and reports wrong values and unknown keys.
///
/// The shape lists the possible keys; `close()` reports any others, each with the nearest possible key.
struct FieldReader {
    let path: String
    /// Where a missing field is reported.
    let position: Position
    let entries: [YAMLNode.Entry]
    private let shape: RecordShape
    private(set) var diagnostics: [Diagnostic] = []

    init(_ entries: [YAMLNode.Entry], as shape: RecordShape, path: String, position: Position = .start) {
        self.entries = entries
        self.shape = shape
        self.path = path
        self.position = position
    }

    /// The value of a key, or nil if it is missing or empty.
    func node(_ key: String) -> YAMLNode? {
        guard let node = entries.first(where: { $0.key == key })?.value else { return nil }
        if case .scalar("") = node.content { return nil }
        return node
    }

    /// Reports every key that the shape does not have.
    mutating func close() {
        for entry in entries where !shape.holds(entry.key) {
            let keys = shape.fields.map(\.key)
            let near = NearMiss(keys).guess(for: entry.key)
            // If the mapping already has that key, it would then have it twice.
            let isFree = !entries.contains { $0.key == near?.word }
            report(
                .unknownKey, at: entry.keyPosition, "unknown key '\(entry.key)'",
                fix: near.map { "did you mean '\($0.word)'?" }
                    ?? (keys.count > 12 ? nil : "the keys are \(keys.joined(separator: ", "))"),
                length: entry.key.unicodeScalars.count,
                edits: edits(
                    of: Located(entry.key, at: entry.keyPosition), to: near?.word,
                    isSafe: isFree && near?.isSure == true))
        }
    }

    mutating func report(
        _ rule: Rule, at position: Position, _ message: String, fix: String? = nil, length: Int = 1,
        notes: [Note] = [], edits: [Edit] = []
    ) {
        diagnostics.append(
            Diagnostic(
                rule, in: path, at: position, message, fix: fix, length: length, notes: notes, edits: edits))
    }

    /// The edit that replaces a value or key; none if the new one would need quotes in YAML.
    func edits(of text: Located<String>, to new: String?, isSafe: Bool = true, choice: Int = 0) -> [Edit] {
        guard let new, new.isPlainInYAML else { return [] }
        // Quotes may come before the value.
        let reach = text.value.unicodeScalars.count + 1
        return [
            Edit(
                in: path, at: text.position, replacing: text.value, with: new, within: reach, isSafe: isSafe,
                choice: choice)
        ]
    }

    /// Reports what is wrong with a value, and the one that was probably meant.
    mutating func report(
        _ rule: Rule, _ text: Located<String>, _ message: String, meant new: String?, isSure: Bool = true,
        otherwise fix: String? = nil
    ) {
        report(
            rule, at: text.position, message, fix: new.map { "did you mean '\($0)'?" } ?? fix,
            length: text.value.unicodeScalars.count, edits: edits(of: text, to: new, isSafe: isSure))
    }

    /// Adds the findings of another reader.
    mutating func absorb(_ other: [Diagnostic]) { diagnostics += other }
}

// MARK: - Text

extension FieldReader {
    mutating func located(_ key: String) -> Located<String>? {
        node(key).flatMap { scalar($0, what: "'\(key)'", isProse: Self.prose.contains(key)) }
    }

    /// The keys of prose; every other value is a title, a name, an id or a choice.
    private static let prose: Set<String> = [
        "summary", "tagline", "description", "note", "says", "quote", "prefix", "suffix", "locator", "reason", "role",
        "hedge", "alt", "caption", "credit",
    ]

    mutating func text(_ key: String) -> String? { located(key)?.value }

    /// The text of a required key; its absence is reported.
    mutating func requiredText(_ key: String, example: String) -> String? {
        guard let node = node(key) else {
            report(
                .missingField, at: place(of: key), "'\(key)' is missing", fix: "write '\(key): \(example)'",
                edits: insertion(of: key, example))
            return nil
        }
        return scalar(node, what: "'\(key)'")?.value
    }

    /// The edit that inserts an example of the missing value, for the editor to replace.
    private func insertion(of key: String, _ example: String) -> [Edit] {
        if let entry = entries.first(where: { $0.key == key }) {
            return [
                Edit(
                    in: path, at: entry.keyPosition, replacing: "\(key):", with: "\(key): \(example)", isSafe: false)
            ]
        }
        guard position == .start, let first = entries.first?.keyPosition, first.column == 1 else { return [] }
        return [Edit(in: path, at: first, replacing: "", with: "\(key): \(example)\n", isSafe: false)]
    }

    /// A text, or a list of texts.
    mutating func texts(_ key: String) -> [Located<String>] {
        list(key).compactMap { scalar($0, what: "an entry of '\(key)'") }
    }

    /// The entries of a list; a single value counts as a list of one.
    mutating func list(_ key: String) -> [YAMLNode] {
        guard let node = node(key) else { return [] }
        guard case .sequence(let items) = node.content else { return [node] }
        return items
    }

    /// The text of a scalar; a list or mapping in its place is reported.
    ///
    /// - Parameter isProse: Whether hidden characters are only a warning, as in prose, and not an error, as in a name.
    mutating func scalar(
        _ node: YAMLNode, what: @autoclosure () -> String, isProse: Bool = false
    ) -> Located<String>? {
        guard case .scalar(let text) = node.content else {
            report(.wrongType, at: node.position, "\(what()) must be text, not \(node.shape)")
            return nil
        }
        if text.isPlain { return Located(text, at: node.position) }
        guard text.unicodeScalars.contains(where: \.isVisible) else {
            report(.wrongType, at: node.position, "\(what()) is empty")
            return nil
        }
        guard !text.unicodeScalars.contains(where: \.isForbiddenInText) else {
            report(.controlCharacter, at: node.position, "\(what()) contains a control character", fix: "delete it")
            return nil
        }
        guard let hidden = HiddenCharacter.all(in: text.unicodeScalars).first else {
            return Located(text, at: node.position)
        }
        let rule: Rule = isProse ? .hiddenCharacter : .controlCharacter
        report(
            rule, at: node.position, "\(what()) contains \(hidden.words)", fix: "delete it",
            edits: [
                Edit(
                    in: path, at: node.position, replacing: String(hidden.scalar), with: "",
                    within: text.unicodeScalars.count + 1)
            ])
        return isProse ? Located(text, at: node.position) : nil
    }

    /// The place of the key, or the place where a missing one is reported.
    func place(of key: String) -> Position {
        entries.first { $0.key == key }?.keyPosition ?? position
    }
}

extension String {
    /// Whether it consists of printable ASCII, and not of spaces alone; most texts do.
    fileprivate var isPlain: Bool {
        var isVisible = false
        for byte in utf8 {
            guard byte >= 0x20, byte < 0x7F else { return false }
            isVisible = isVisible || byte > 0x20
        }
        return isVisible
    }
}

extension String {
    /// Whether it can be a YAML value without quotes, in any place.
    fileprivate var isPlainInYAML: Bool {
        guard let first = utf8.first, let last = utf8.last, first.isLetterOrDigit || first >= 0x80 || first == 0x2F,
            last != UInt8(ascii: ":"), last > 0x20, self != "null"
        else { return false }
        return utf8.allSatisfy { $0.isLetterOrDigit || $0 >= 0x80 || "-_./+~?=&%:;()".utf8.contains($0) }
    }
}

extension Unicode.Scalar {
    /// Whether a reader would see it: it is not white space or a mark that only joins or breaks.
    fileprivate var isVisible: Bool {
        guard !isASCII else { return value > 0x20 && value < 0x7F }
        return !properties.isWhitespace && properties.generalCategory != .format
            && properties.generalCategory != .control
    }
}
