/// What an editor has decided to let stand: findings of one rule at one place, and why.
package struct Silence: Sendable, Hashable {
    package var rule: Rule
    /// Where the findings lie: a file, or a folder with all that is in it, from the site's root.
    package var scope: String
    /// The lines of that file that are meant; nil for all.
    package var lines: ClosedRange<Int>?
    /// Words that stand in the line, or in the paragraph, that the findings are about; nil for all.
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

/// A finding that was silenced, and by what.
package struct SilencedFinding: Sendable, Equatable {
    package var finding: Diagnostic
    package var silence: Silence

    package init(_ finding: Diagnostic, by silence: Silence) {
        self.finding = finding
        self.silence = silence
    }
}
