import Language
import Model
import YAML

extension FieldReader {
    /// `rules: {rule-id: error | warning | off}`; a rule that cannot be lowered keeps its level.
    mutating func ruleLevels() -> [Rule: Rule.Setting] {
        guard let node = node("rules") else { return [:] }
        guard case .mapping(let entries) = node.content else {
            report(
                .wrongType, at: node.position, "'rules' must be a mapping, not \(node.shape)",
                fix: "put 'ambiguous-name: error' lines below it")
            return [:]
        }
        var levels: [Rule: Rule.Setting] = [:]
        for entry in entries {
            let rule = rule(Located(entry.key, at: entry.keyPosition))
            let level = scalar(entry.value, what: "the level of '\(entry.key)'")
            guard let rule, let level, let setting = choice(level, key: "level", of: Rule.Setting.self) else {
                continue
            }
            if rule.isLowered(by: setting), let why = rule.whyFirm {
                reportFirm(Located(rule, at: level.position), "lowered", why, length: level.value.unicodeScalars.count)
            } else {
                levels[rule] = setting
            }
        }
        return levels
    }

    /// `silenced:`, a list of `{rule, quote, reason}`: findings of this file that are accepted.
    ///
    /// - Parameters:
    ///   - lines: The lines that they cover; nil for the whole file.
    ///   - takesPath: Whether an entry may name the file or folder that contains the findings.
    mutating func silences(lines: ClosedRange<Int>? = nil, takesPath: Bool = false) -> [Silence] {
        list("silenced").compactMap { node in
            mapping(node, as: takesPath ? .silenceElsewhere : .silence, what: "an entry of 'silenced'") { fields in
                let scope = takesPath ? fields.text("path") : nil
                let quote = fields.text("quote")
                let rule = fields.silencedRule()
                guard let reason = fields.text("reason") else {
                    if fields.node("reason") == nil {
                        fields.report(
                            .missingField, at: fields.position, "a silence without a reason",
                            fix: "add 'reason: …' and say why the finding is acceptable")
                    }
                    return nil
                }
                guard let rule else { return nil }
                var silence = Silence(
                    rule, in: scope ?? fields.path, reason: reason, path: fields.path, position: fields.position)
                (silence.quote, silence.lines) = (quote, scope == nil ? lines : nil)
                return silence
            }
        }
    }

    /// The rule of a silence, if it is given, known and not firm.
    private mutating func silencedRule() -> Rule? {
        guard let text = located("rule") else {
            if node("rule") == nil {
                report(
                    .missingField, at: position, "a silence without a rule",
                    fix: "name one, as in 'rule: ambiguous-name'")
            }
            return nil
        }
        guard let rule = rule(text) else { return nil }
        guard let why = rule.whyFirm else { return rule }
        reportFirm(Located(rule, at: text.position), "silenced", why, length: text.value.unicodeScalars.count)
        return nil
    }

    private mutating func rule(_ id: Located<String>) -> Rule? {
        if let rule = Rule(rawValue: id.value) { return rule }
        let near = NearMiss(Rule.allCases.map(\.rawValue)).guess(for: id.value)
        report(
            .unknownRule, id, "no rule '\(id.value)'", meant: near?.word, isSure: near?.isSure == true,
            otherwise: "'dossier explain' lists every rule")
        return nil
    }

    private mutating func reportFirm(_ rule: Located<Rule>, _ participle: String, _ why: String, length: Int) {
        report(
            .firmRule, at: rule.position, "'\(rule.value.rawValue)' cannot be \(participle): \(why)",
            fix: "remove this line and fix what the rule reports", length: length)
    }
}
