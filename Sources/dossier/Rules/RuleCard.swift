import Base
import Language
import Model

extension Rule {
    /// The rule with an id; an unknown id ends the command, with the rule that was probably meant.
    static func named(_ id: String, _ console: Console) throws -> Rule {
        if let rule = Rule(rawValue: id) { return rule }
        let near = NearMiss(allCases.map(\.rawValue)).fix(for: id)
        console.error("no rule '\(id)'; \(near ?? "'dossier explain' lists every rule")")
        throw ExitStatus.usage
    }
}

/// Everything about one rule on one site.
struct RuleCard {
    let explanation: Rule.Explanation
    let chapter: String
    /// The site's setting for it, if any.
    let setting: Rule.Setting?

    private var rule: Rule { explanation.rule }

    /// Every rule in the order of the chapters.
    static func all(settings: [Rule: Rule.Setting]) -> [RuleCard] {
        Rule.Chapter.all.flatMap { chapter in
            chapter.explanations.map {
                RuleCard(explanation: $0, chapter: chapter.title, setting: settings[$0.rule])
            }
        }
    }

    /// The level in effect: `error`, `warning`, `note` or `off`.
    var level: String { setting?.rawValue ?? rule.level.rawValue }

    var json: JSON {
        .object([
            ("rule", .text(rule.rawValue)), ("chapter", .text(chapter)), ("level", .text(level)),
            ("own_level", .text(rule.level.rawValue)), ("firm", .optional(rule.whyFirm)),
            ("mendable", .flag(rule.isMendable)), ("summary", .text(explanation.summary)),
            ("why", .text(explanation.why)),
            ("remedy", .text(explanation.remedy)), ("wrong", .text(explanation.wrong)),
            ("right", .text(explanation.right)),
        ])
    }

    /// One line of the list: id, level, and what it finds.
    func line(_ console: Console) -> String {
        let name = Self.padded(rule.rawValue, to: 22)
        let levels = Self.padded(level + (rule.whyFirm == nil ? "" : ", firm"), to: 12)
        return "  \(console.paintOutput(name, .bold)) \(levels) \(explanation.summary)"
    }

    /// The whole card, as it is printed.
    func text(_ console: Console) -> String {
        let title = console.paintOutput(rule.rawValue, .bold)
        let parts = [
            ("Why", TextBlock.wrapped(explanation.why)), ("Fix", TextBlock.wrapped(explanation.remedy) + mendText),
            ("Wrong", TextBlock.lines(explanation.wrong)), ("Right", TextBlock.lines(explanation.right)),
            ("Level", levelText), ("Silence", silenceText),
        ]
        let sections = parts.filter { !$0.1.isEmpty }.map { name, lines in
            lines.enumerated().map { index, line in
                let label = Self.padded(index == 0 ? name : "", to: 8)
                return line.isEmpty ? "" : "\(console.paintOutput(label, .dim)) \(line)"
            }.joined(separator: "\n")
        }
        return "\(title): \(explanation.summary)\n\n" + sections.joined(separator: "\n\n")
    }

    private var mendText: [String] {
        guard rule.isMendable else { return [] }
        return [
            "If there is only one possible fix, this command applies it:",
            "dossier check --fix --rule \(rule.rawValue)",
        ]
    }

    private var levelText: [String] {
        let own = rule.level.rawValue
        var lines = [setting.map { "\($0.rawValue), set in content/site.yaml; by default \(own)" } ?? own]
        if let why = rule.whyFirm {
            lines += TextBlock.wrapped("It cannot be lowered or silenced: \(why).")
        } else {
            lines.append("content/site.yaml may say 'rules: {\(rule.rawValue): error}', 'warning' or 'off'.")
        }
        return lines
    }

    private var silenceText: [String] {
        guard rule.whyFirm == nil else { return [] }
        return [
            "in the front matter of the file:", "silenced:", "  - rule: \(rule.rawValue)",
            "    quote: words of the line or paragraph (leave it out for the whole file)",
            "    reason: why the finding is acceptable",
        ]
    }

    private static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
    }
}

/// Text in lines that fit a terminal.
enum TextBlock {
    /// Breaks a paragraph between words.
    ///
    /// - Parameter width: In characters.
    static func wrapped(_ text: String, width: Int = 70) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.unicodeScalars.count + 1 + word.unicodeScalars.count <= width {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }

    /// The lines as they are.
    static func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}
