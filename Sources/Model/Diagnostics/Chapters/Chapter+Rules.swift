extension Rule.Chapter {
    /// What is wrong with the rules of a site, and with silences.
    static let rules = Rule.Chapter(
        title: "Rules and silences",
        explanations: [
            Rule.Explanation(
                .unknownRule, "a rule that does not exist",
                why: "What was to be changed stays as it is.",
                remedy: "Correct the id; 'dossier explain' lists every rule.",
                wrong: "rules: {ambigous-name: error}",
                right: "rules: {ambiguous-name: error}"),
            Rule.Explanation(
                .firmRule, "a rule that cannot be lowered or silenced",
                why: "Where a page could not be made honestly or safely there is no page.",
                remedy: "Take the line out, and mend what the rule finds.",
                wrong: "rules: {invalid-date: off}",
                right: "rules: {ambiguous-name: off}"),
            Rule.Explanation(
                .unusedSilence, "a silence for which there is nothing to silence",
                why: "What it excused has been mended or has moved; left behind, it would hide the next mistake.",
                remedy: "Take it out, or correct its quote.",
                wrong: """
                    silenced:
                      - rule: ambiguous-name
                        quote: Wang (who is not named any more)
                        reason: the quotation leaves it open
                    """,
                right: "silenced: []"),
        ])
}
