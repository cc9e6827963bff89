extension Rule.Chapter {
    /// Rules about the rules of a site, and about silences.
    static let rules = Rule.Chapter(
        title: "Rules and silences",
        explanations: [
            Rule.Explanation(
                .unknownRule, "a rule that does not exist",
                why: "The setting has no effect.",
                remedy: "Correct the id; 'dossier explain' lists every rule.",
                wrong: "rules: {ambigous-name: error}",
                right: "rules: {ambiguous-name: error}"),
            Rule.Explanation(
                .firmRule, "a rule that cannot be lowered or silenced",
                why: "Without this rule, a page could be unsafe or say something that its author did not write.",
                remedy: "Remove the line, and fix what the rule reports.",
                wrong: "rules: {invalid-date: off}",
                right: "rules: {ambiguous-name: off}"),
            Rule.Explanation(
                .unusedSilence, "a silence that no longer applies",
                why: "The finding was fixed or has moved. If the silence stayed, it would hide the next mistake.",
                remedy: "Remove it, or correct its quote.",
                wrong: """
                    silenced:
                      - rule: ambiguous-name
                        quote: Wang (no longer in the text)
                        reason: the quotation leaves it open
                    """,
                right: "silenced: []"),
        ])
}
