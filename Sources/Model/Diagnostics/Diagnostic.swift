/// A finding for the author: where, how bad, by which rule, what, and how to mend it.
package struct Diagnostic: Sendable, Hashable {
    /// How bad a finding is: an error stops the build, a warning does so only under `--strict`.
    package enum Level: String, Sendable, Comparable {
        case note, warning, error

        package static func < (left: Level, right: Level) -> Bool { left.severity < right.severity }

        private var severity: Int {
            switch self {
            case .note: 0
            case .warning: 1
            case .error: 2
            }
        }
    }

    /// The file, relative to the site's root, with `/` between folders.
    package var path: String
    package var position: Position
    package var level: Level
    package var rule: Rule
    package var message: String
    /// What to do about it, as a phrase that can follow "; ", such as `did you mean 'xi-jinping'?`.
    package var fix: String?
    /// How many characters the caret underlines; at least one.
    package var length: Int

    package init(
        _ rule: Rule, in path: String, at position: Position, _ message: String, fix: String? = nil, length: Int = 1
    ) {
        self.path = path
        self.position = position
        self.level = rule.level
        self.rule = rule
        self.message = Self.onOneLine(message)
        self.fix = fix.map(Self.onOneLine)
        self.length = max(1, length)
    }

    /// A line end becomes a blank; other characters that must not reach a terminal are made visible.
    private static func onOneLine(_ text: String) -> String {
        let line = text.utf8.contains(0x0A) ? text.replacing("\n", with: " ") : text
        return line.visible()
    }

    /// The message with its fix, without place and rule.
    package var sentence: String {
        guard let fix else { return message }
        return "\(message); \(fix)"
    }
}

extension Diagnostic: Comparable {
    /// Sorted by path, then place, then rule, then words, so that a run's findings always come in one order.
    package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        if left.path != right.path { return left.path < right.path }
        if left.position != right.position { return left.position < right.position }
        if left.rule != right.rule { return left.rule.rawValue < right.rule.rawValue }
        return left.message < right.message
    }
}

/// A value and what was found while making it.
package struct Diagnosed<Value: Sendable>: Sendable {
    package var value: Value
    package var diagnostics: [Diagnostic]

    package init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
        self.value = value
        self.diagnostics = diagnostics
    }
}

extension Diagnosed: Equatable where Value: Equatable {}
