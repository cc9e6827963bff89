import Language
import Model
import YAML

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
                length: text.value.unicodeScalars.count, edits: edits(of: text, to: fault.suggestion))
            return nil
        }
    }

    /// The date of a required key; its absence is reported.
    mutating func requiredDate(_ key: String) -> PartialDate? {
        requiredText(key, example: "2014-12-16").flatMap { text in
            date(Located(text, at: entries.first { $0.key == key }?.value.position ?? position))
        }
    }

    /// Reports a second date that is before the first.
    mutating func checkOrder(_ first: PartialDate?, _ second: PartialDate?, of key: String, after firstKey: String) {
        guard let first, let second, second.latest < first.earliest else { return }
        report(
            .reversedDates, at: place(of: key),
            "'\(key)' (\(second.inWords)) is before '\(firstKey)' (\(first.inWords))",
            notes: [Note(in: path, at: place(of: firstKey), "'\(firstKey)' is here")])
    }

    /// A day, or a day and a time with its zone.
    mutating func publicationTime(_ key: String) -> PublicationTime? {
        guard let text = located(key) else { return nil }
        switch PublicationTime.parse(text.value) {
        case .success(let time): return time
        case .failure(let fault):
            let fix =
                switch fault {
                case .noDay: "give a day, such as 2026-12-01"
                case .noTime: "give the time as in 2026-12-01T09:00Z"
                case .noZone: "add the zone, as in 2026-12-01T09:00+05:00, or Z for UTC"
                }
            report(
                .invalidDate, text, "'\(text.value)' is not a time to publish at", meant: Self.day(meantBy: text.value),
                otherwise: fix)
            return nil
        }
    }

    /// The day that a date in words probably means.
    private static func day(meantBy text: String) -> String? {
        guard case .failure(let fault) = PartialDate.parse(text), let day = fault.suggestion,
            case .success = PublicationTime.parse(day)
        else { return nil }
        return day
    }

    mutating func url(_ key: String) -> SafeURL? { located(key).flatMap { url($0) } }

    /// A web address; anything else is reported.
    mutating func url(_ text: Located<String>) -> SafeURL? {
        guard let url = SafeURL(text.value), url.host != nil else {
            report(
                .unsafeURL, text, "'\(text.value)' is not a web address",
                meant: SafeURL.address(meantBy: text.value)?.text,
                otherwise: "give one that starts with https://")
            return nil
        }
        reportLogin(url, at: text)
        return url
    }

    /// Warns about a user name or password in an address.
    mutating func reportLogin(_ url: SafeURL, at text: Located<String>) {
        guard let (message, fix, login) = url.loginFinding else { return }
        let length = text.value.unicodeScalars.count
        report(
            .addressLogin, at: text.position, message, fix: fix, length: length,
            edits: [
                Edit(in: path, at: text.position, replacing: login, with: "", within: length + 1, isSafe: false)
            ])
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
            let isLocale = !text.value.utf8.contains(UInt8(ascii: "-")) && text.value.utf8.contains(UInt8(ascii: "_"))
            report(
                .unknownValue, text, "'\(text.value)' is not a language tag",
                meant: isLocale ? text.value.replacing("_", with: "-") : nil,
                otherwise: "use one such as en, ur or zh-Hans")
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
            let meant = Self.flags.first { $0.words.contains(text.value.lowercased()) }?.flag
            report(
                .wrongType, at: text.position, "'\(key)' is '\(text.value)'",
                fix: meant.map { "write \($0)" } ?? "write true or false",
                length: text.value.unicodeScalars.count,
                edits: meant.map { edits(of: text, to: $0) }
                    ?? edits(of: text, to: "true", isSafe: false)
                    + edits(of: text, to: "false", isSafe: false, choice: 1))
            return false
        }
    }

    /// What people write for `true` and `false`.
    private static let flags = [
        (flag: "true", words: ["true", "yes", "on", "y", "1"]),
        (flag: "false", words: ["false", "no", "off", "n", "0"]),
    ]

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
        let near = NearMiss(values).guess(for: text.value)
        report(
            .unknownValue, text, "no \(key) '\(text.value)'", meant: near?.word, isSure: near?.isSure == true,
            otherwise: "use one of \(values.joined(separator: ", "))")
    }

    /// Reads a mapping with a reader of its own, and adds that reader's findings; another shape is reported.
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
