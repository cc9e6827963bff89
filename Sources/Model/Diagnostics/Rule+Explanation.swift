extension Rule {
    /// What an editor should know about a rule: what it finds, why that matters, how to fix it, and an example.
    package struct Explanation: Sendable {
        package let rule: Rule
        /// What it finds, in one line that ends without a full stop.
        package let summary: String
        /// Why it matters to readers or editors.
        package let why: String
        package let remedy: String
        /// An example that breaks the rule, and its correction; one or more lines of a file.
        package let wrong: String
        package let right: String

        init(_ rule: Rule, _ summary: String, why: String, remedy: String, wrong: String, right: String) {
            self.rule = rule
            self.summary = summary
            self.why = why
            self.remedy = remedy
            self.wrong = wrong
            self.right = right
        }
    }

    /// A group of related rules. Each chapter has its own file, with the explanations of its rules.
    package struct Chapter: Sendable {
        package let title: String
        package let explanations: [Explanation]

        /// Every chapter; together they explain each rule once.
        package static let all: [Chapter] = [
            files, frontMatter, markdown, linking, reviewing, output, addresses, rules,
        ]
    }

    /// The explanation of this rule. (A test checks that every rule has one.)
    package var explanation: Explanation? { Self.explanations[self] }

    private static let explanations: [Rule: Explanation] = Dictionary(
        Chapter.all.flatMap(\.explanations).map { ($0.rule, $0) }, uniquingKeysWith: { first, _ in first })
}
