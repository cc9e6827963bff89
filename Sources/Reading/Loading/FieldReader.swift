import Language
import Model
import YAML

/// Takes typed values out of one YAML mapping; what is wrong or left over becomes a diagnostic.
///
/// What keys there may be is told by the shape; `close()` reports the others, each with the nearest of them.
struct FieldReader {
    let path: String
    /// Where a missing field is reported.
    let position: Position
    private let entries: [YAMLNode.Entry]
    private let shape: RecordShape
    private(set) var diagnostics: [Diagnostic] = []

    init(_ entries: [YAMLNode.Entry], as shape: RecordShape, path: String, position: Position = .start) {
        self.entries = entries
        self.shape = shape
        self.path = path
        self.position = position
    }

    /// The value of a key, or nil where it is missing or empty.
    func node(_ key: String) -> YAMLNode? {
        guard let node = entries.first(where: { $0.key == key })?.value else { return nil }
        if case .scalar("") = node.content { return nil }
        return node
    }

    /// Reports every key that the shape does not have.
    mutating func close() {
        for entry in entries where !shape.holds(entry.key) {
            report(
                .unknownKey, at: entry.keyPosition, "no key '\(entry.key)' is known here",
                fix: NearMiss(shape.fields.map(\.key)).fix(for: entry.key),
                length: entry.key.unicodeScalars.count)
        }
    }

    mutating func report(_ rule: Rule, at position: Position, _ message: String, fix: String? = nil, length: Int = 1) {
        diagnostics.append(Diagnostic(rule, in: path, at: position, message, fix: fix, length: length))
    }

    /// Takes over what another reader found.
    mutating func absorb(_ other: [Diagnostic]) { diagnostics += other }
}

// MARK: - Text

extension FieldReader {
    mutating func located(_ key: String) -> Located<String>? {
        node(key).flatMap { scalar($0, what: "'\(key)'", isProse: Self.prose.contains(key)) }
    }

    /// The keys of texts that are read in full; every other is a title, a name, an id or a choice.
    private static let prose: Set<String> = [
        "summary", "tagline", "description", "note", "says", "quote", "prefix", "suffix", "locator", "reason", "role",
        "hedge",
    ]

    mutating func text(_ key: String) -> String? { located(key)?.value }

    /// The text of a key that must be there; its absence is reported.
    mutating func requiredText(_ key: String, example: String) -> String? {
        guard let node = node(key) else {
            report(.missingField, at: place(of: key), "'\(key)' is missing", fix: "write '\(key): \(example)'")
            return nil
        }
        return scalar(node, what: "'\(key)'")?.value
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
    /// - Parameter isProse: Whether hidden characters are a warning only, as in a text, and no error, as in a name.
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
            report(.controlCharacter, at: node.position, "\(what()) holds a control character", fix: "leave it out")
            return nil
        }
        guard let hidden = HiddenCharacter.all(in: text.unicodeScalars).first else {
            return Located(text, at: node.position)
        }
        let rule: Rule = isProse ? .hiddenCharacter : .controlCharacter
        report(rule, at: node.position, "\(what()) holds \(hidden.words)", fix: "delete it")
        return isProse ? Located(text, at: node.position) : nil
    }

    /// Where the key stands, or where a missing one is reported.
    func place(of key: String) -> Position {
        entries.first { $0.key == key }?.keyPosition ?? position
    }
}

extension String {
    /// Whether it is of ASCII letters, signs and spaces only, and not of spaces alone: most texts are.
    fileprivate var isPlain: Bool {
        var isVisible = false
        for byte in utf8 {
            guard byte >= 0x20, byte < 0x7F else { return false }
            isVisible = isVisible || byte > 0x20
        }
        return isVisible
    }
}

extension Unicode.Scalar {
    /// Whether a reader would see it: no white space, no mark that only joins or breaks.
    fileprivate var isVisible: Bool {
        guard !isASCII else { return value > 0x20 && value < 0x7F }
        return !properties.isWhitespace && properties.generalCategory != .format
            && properties.generalCategory != .control
    }
}

// MARK: - Other types

extension FieldReader {
    mutating func date(_ key: String) -> PartialDate? {
        located(key).flatMap { date($0) }
    }

    mutating func date(_ text: Located<String>) -> PartialDate? {
        switch PartialDate.parse(text.value) {
        case .success(let date): return date
        case .failure(let fault):
            report(
                .invalidDate, at: text.position, fault.message, fix: fault.suggestion.map { "did you mean \($0)?" },
                length: text.value.unicodeScalars.count)
            return nil
        }
    }

    /// The date of a key that must be there; its absence is reported.
    mutating func requiredDate(_ key: String) -> PartialDate? {
        requiredText(key, example: "2014-12-16").flatMap { text in
            date(Located(text, at: entries.first { $0.key == key }?.value.position ?? position))
        }
    }

    /// Reports a second date that lies before the first.
    mutating func checkOrder(_ first: PartialDate?, _ second: PartialDate?, of key: String, after firstKey: String) {
        guard let first, let second, second.latest < first.earliest else { return }
        report(
            .reversedDates, at: place(of: key),
            "'\(key)' (\(second.inWords)) lies before '\(firstKey)' (\(first.inWords))")
    }

    /// A day, or a day and a time with its zone.
    mutating func publicationTime(_ key: String) -> PublicationTime? {
        guard let text = located(key) else { return nil }
        switch PublicationTime.parse(text.value) {
        case .success(let time): return time
        case .failure(let fault):
            let fix =
                switch fault {
                case .noDay: "write a day, such as 2026-12-01"
                case .noTime: "write the time as in 2026-12-01T09:00Z"
                case .noZone: "add the zone, as in 2026-12-01T09:00+05:00, or Z for UTC"
                }
            report(
                .invalidDate, at: text.position, "'\(text.value)' is no moment to publish at", fix: fix,
                length: text.value.unicodeScalars.count)
            return nil
        }
    }

    mutating func url(_ key: String) -> SafeURL? { located(key).flatMap { url($0) } }

    /// A web address; anything else is reported.
    mutating func url(_ text: Located<String>) -> SafeURL? {
        guard let url = SafeURL(text.value), url.host != nil else {
            report(
                .unsafeURL, at: text.position, "'\(text.value)' is no web address",
                fix: "write one that starts with https://",
                length: text.value.unicodeScalars.count)
            return nil
        }
        reportLogin(url, at: text)
        return url
    }

    /// Warns of a name or password in an address.
    mutating func reportLogin(_ url: SafeURL, at text: Located<String>) {
        guard let (message, fix) = url.loginFinding else { return }
        report(.addressLogin, at: text.position, message, fix: fix, length: text.value.unicodeScalars.count)
    }

    /// A language tag (BCP 47), such as `ur` or `zh-Hans`, by its shape.
    mutating func language(_ key: String) -> String? {
        guard let text = located(key) else { return nil }
        let parts = text.value.split(separator: "-", omittingEmptySubsequences: false)
        let isTag = parts.allSatisfy { part in
            (1...8).contains(part.utf8.count)
                && part.unicodeScalars.allSatisfy {
                    $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
                }
        }
        guard isTag, let first = parts.first, first.utf8.count >= 2 else {
            report(
                .unknownValue, at: text.position, "'\(text.value)' is no language tag",
                fix: "write one such as en, ur or zh-Hans",
                length: text.value.unicodeScalars.count)
            return nil
        }
        return text.value
    }

    mutating func flag(_ key: String) -> Bool {
        guard let text = located(key) else { return false }
        switch text.value {
        case "true", "yes": return true
        case "false", "no": return false
        default:
            report(
                .wrongType, at: text.position, "'\(key)' is '\(text.value)'", fix: "write true or false",
                length: text.value.count)
            return false
        }
    }

    /// One of an enumeration's raw values.
    mutating func choice<Value: CaseIterable & RawRepresentable<String>>(_ key: String, of type: Value.Type) -> Value? {
        located(key).flatMap { choice($0, key: key, of: type) }
    }

    /// Some of an enumeration's raw values.
    mutating func choices<Value: CaseIterable & RawRepresentable<String>>(_ key: String, of type: Value.Type) -> [Value]
    {
        texts(key).compactMap { choice($0, key: key, of: type) }
    }

    mutating func choice<Value: CaseIterable & RawRepresentable<String>>(
        _ text: Located<String>, key: String, of type: Value.Type
    ) -> Value? {
        if let value = Value(rawValue: text.value) { return value }
        let values = Value.allCases.map(\.rawValue)
        unknownValue(text, key: key, values: values)
        return nil
    }

    mutating func unknownValue(_ text: Located<String>, key: String, values: [String]) {
        let fix = NearMiss(values).fix(for: text.value) ?? "write one of \(values.joined(separator: ", "))"
        report(
            .unknownValue, at: text.position, "no \(key) '\(text.value)'", fix: fix,
            length: text.value.unicodeScalars.count)
    }

    /// Reads a mapping with a reader of its own, and takes over what that found; another shape is reported.
    mutating func mapping<Value>(
        _ node: YAMLNode, as shape: RecordShape, what: @autoclosure () -> String,
        _ read: (inout FieldReader) -> Value?
    ) -> Value? {
        guard case .mapping(let entries) = node.content else {
            report(.wrongType, at: node.position, "\(what()) must be a mapping, not \(node.shape)")
            return nil
        }
        var inner = FieldReader(entries, as: shape, path: path, position: node.position)
        let value = read(&inner)
        inner.close()
        absorb(inner.diagnostics)
        return value
    }
}
