import Base
import Loading
import Model
import YAML

extension Briefing {
    /// The entry of `silenced:` that accepts a finding, with its reason left to the editor: in the file itself, or in
    /// the site's settings if the file has no front matter.
    func silence(for finding: Diagnostic, _ text: EditedText) -> Action? {
        guard finding.rule.whyFirm == nil, finding.rule != .unusedSilence else { return nil }
        let isOwn = finding.path.hasSuffix(".md")
        let path = isOwn ? finding.path : "content/site.yaml"
        guard let target = isOwn ? text : self.text(at: path), let lines = WrittenFields.lines(of: target, path) else {
            return nil
        }
        var fields = isOwn ? [] : ["path: \(finding.path)"]
        fields.append("rule: \(finding.rule.rawValue)")
        let words = Self.quote(of: text.line(finding.position.line - 1), text)
        let isInFields = isOwn && finding.position.line - 1 <= lines.upperBound
        if !isInFields, !words.isEmpty { fields.append("quote: \(YAMLText.scalar(words))") }
        fields.append("reason:")
        return Action(
            title: "Accept '\(finding.rule.rawValue)' here, with a reason", kind: .quickFix, finding: finding,
            changes: [Self.adding(silence: fields, to: target, lines, path)])
    }

    /// Adds an item to `silenced:`, which is made if there is none.
    private static func adding(
        silence fields: [String], to text: EditedText, _ lines: Range<Int>, _ path: String
    ) -> TextChange {
        let entry = "  - " + fields.joined(separator: "\n    ") + "\n"
        let known = lines.first { text.string(text.line($0)) == "silenced:" }
        let start = text.line(known.map { $0 + 1 } ?? lines.upperBound).lowerBound
        let lead = start > 0 && text.bytes[start - 1] != 0x0A ? "\n" : ""
        return TextChange(
            path: path, replacements: [(start..<start, lead + (known == nil ? "silenced:\n" + entry : entry))])
    }

    /// The first words of a line, as a silence quotes them.
    private static func quote(of line: Range<Int>, _ text: EditedText) -> String {
        let words = text.string(line).split(whereSeparator: \.isWhitespace)
        var quote = ""
        for word in words {
            if quote.utf8.count + word.utf8.count > 60, !quote.isEmpty { break }
            quote += (quote.isEmpty ? "" : " ") + word
        }
        return quote
    }
}
