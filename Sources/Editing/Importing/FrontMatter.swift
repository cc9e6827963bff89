import Base
import YAML

/// Writes what is known of an article as front matter.
enum FrontMatter {
    /// From `---` to `---`, a newline after each line; a date that is not known is left empty.
    static func write(_ head: ArticleHead, title: String) -> [UInt8] {
        var out: [UInt8] = []
        func line(_ text: String) { out += Array((text + "\n").utf8) }
        line("---")
        line("title: \(YAMLText.scalar(title))")
        if let subtitle = head.subtitle { line("subtitle: \(YAMLText.scalar(subtitle))") }
        line(head.date.map { "date: \(date($0))" } ?? "date:")
        if let updated = head.updated { line("updated: \(date(updated))") }
        if !head.authors.isEmpty {
            line("authors:")
            for author in head.authors { line("  - \(YAMLText.scalar(author))") }
        }
        if let section = head.section { line("section: \(YAMLText.scalar(section))") }
        if let summary = head.summary { line("summary: \(YAMLText.scalar(summary))") }
        line("---")
        return out
    }

    private static func date(_ text: String) -> String {
        let allowed = Array("0123456789X-/.~?%".utf8)
        let isPlain = text.utf8.first?.isDigit == true && text.utf8.allSatisfy { allowed.contains($0) }
        return isPlain ? text : YAMLText.scalar(text)
    }
}
