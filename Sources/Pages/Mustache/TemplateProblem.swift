/// A finding for the author of a template.
package struct TemplateProblem: Sendable, Hashable {
    /// What is wrong, as an id that never changes.
    package enum Rule: String, Sendable, CaseIterable {
        case syntax
        case unknownName = "unknown-name"
        case unknownPartial = "unknown-partial"
        case unknownBlock = "unknown-block"
        /// A value where escaping cannot make it safe.
        case unsafePlace = "unsafe-place"
        /// `{{{x}}}` for a field that is no markup.
        case unescapedText = "unescaped-text"
        /// `{{x}}` for a field that is markup.
        case escapedMarkup = "escaped-markup"
        /// `{{x}}` for a flag, a list or a record.
        case notPrintable = "not-printable"
        case tooDeep = "too-deep"
    }

    package let path: String
    /// 1-based.
    package let line: Int
    /// 1-based, in Unicode scalars.
    package let column: Int
    package let rule: Rule
    package let message: String
    /// What to write instead: a bare name for an unknown one, a whole tag for a wrong one.
    package let suggestion: String?
    /// What would mend it, all together.
    package let edits: [Edit]

    /// Words within a tag, and what to write for them.
    package struct Edit: Sendable, Hashable {
        /// Where the tag starts, 1-based.
        package let line: Int
        package let column: Int
        /// How many Unicode scalars the tag has.
        package let reach: Int
        package let old: String
        package let new: String
        /// Whether nothing else can be meant.
        package let isSure: Bool
    }

    package init(
        path: String, line: Int, column: Int, rule: Rule, message: String, suggestion: String? = nil, edits: [Edit] = []
    ) {
        self.edits = edits
        self.path = path
        self.line = line
        self.column = column
        self.rule = rule
        self.message = message
        self.suggestion = suggestion
    }
}
