/// A finding for the author: its place, level, rule and message, and how to fix it.
package struct Diagnostic: Sendable, Hashable {
    /// How serious a finding is: an error stops the build, a warning only with `--strict`.
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
    /// Other places that it concerns, in reading order.
    package var notes: [Note]
    /// The possible fixes; any one of them is enough.
    package var edits: [Edit]

    package init(
        _ rule: Rule, in path: String, at position: Position, _ message: String, fix: String? = nil, length: Int = 1,
        notes: [Note] = [], edits: [Edit] = []
    ) {
        self.path = path
        self.position = position
        self.level = rule.level
        self.rule = rule
        self.message = message.onOneLine
        self.fix = fix?.onOneLine
        self.length = max(1, length)
        self.notes = notes
        self.edits = edits
    }

    /// The edits that are safe to make without review; none if an editor has to choose or write something.
    package var safeEdits: [Edit] {
        guard let choice = edits.first(where: \.isSafe)?.choice else { return [] }
        let chosen = edits.filter { $0.choice == choice }
        return chosen.allSatisfy(\.isSafe) ? chosen : []
    }

    /// The message with its fix, without place and rule.
    package var sentence: String {
        guard let fix else { return message }
        return "\(message); \(fix)"
    }
}

extension String {
    /// With a space for each line break; other characters that must not reach a terminal are made visible.
    var onOneLine: String {
        let line = utf8.contains(0x0A) ? replacing("\n", with: " ") : self
        return line.visible()
    }
}

extension Diagnostic: Comparable {
    /// Sorted by path, then position, then rule, then message, so that findings always come in the same order.
    package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        if left.path != right.path { return left.path < right.path }
        if left.position != right.position { return left.position < right.position }
        if left.rule != right.rule { return left.rule.rawValue < right.rule.rawValue }
        return left.message < right.message
    }
}

/// A value and the findings made along with it.
package struct Diagnosed<Value: Sendable>: Sendable {
    package var value: Value
    package var diagnostics: [Diagnostic]

    package init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
        self.value = value
        self.diagnostics = diagnostics
    }
}

extension Diagnosed: Equatable where Value: Equatable {}

/// Findings that an editor has accepted: those of one rule at one place, and why.
package struct Silence: Sendable, Hashable {
    package var rule: Rule
    /// Where the findings are: a file, or a folder with everything in it, from the site's root.
    package var scope: String
    /// The lines of that file that it covers; nil for all.
    package var lines: ClosedRange<Int>?
    /// Words of the line or paragraph that the findings are about; nil for all.
    package var quote: String?
    package var reason: String
    /// Where the silence itself is written.
    package var path: String
    package var position: Position

    package init(_ rule: Rule, in scope: String, reason: String, path: String, position: Position) {
        self.rule = rule
        self.scope = scope
        self.reason = reason
        self.path = path
        self.position = position
    }
}

/// A finding that was silenced, and the silence that did so.
package struct SilencedFinding: Sendable, Equatable {
    package var finding: Diagnostic
    package var silence: Silence

    package init(_ finding: Diagnostic, by silence: Silence) {
        self.finding = finding
        self.silence = silence
    }
}
