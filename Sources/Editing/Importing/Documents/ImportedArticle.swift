import Base
import YAML

/// A pasted text as an article file, and the account of how it became one.
package struct ImportedArticle: Sendable {
    /// The file's name without its ending: `[a-z0-9]+(-[a-z0-9]+)*`.
    package let id: String
    /// The whole file in UTF-8: front matter, body, footnotes, final newline.
    package let markdown: [UInt8]
    package let report: ImportReport
    /// The notes of the article in Markdown, in order.
    package var notes: [String] {
        String(decoding: markdown, as: UTF8.self).split(separator: "\n").filter { $0.hasPrefix("[^") }.map(String.init)
    }

    /// The pictures of the text, to be kept in `content/media/<id>`.
    package let pictures: [ImportedPicture]
}

/// A picture that came with a text.
package struct ImportedPicture: Sendable {
    /// A file's name in small letters, such as `image1.png`.
    package let name: String
    package let bytes: [UInt8]
}

/// What the person who imports a text says about it; each takes precedence over the text.
package struct ImportOptions: Sendable {
    package var id: String?
    package var title: String?
    /// As written in the front matter: EDTF level 1, not checked here.
    package var date: String?
    /// Whether the tracked changes of a document are accepted, as against rejected.
    package var acceptsChanges = true
    /// How dates in figures are read that could be either day/month or month/day; nil if they are asked for.
    package var dateOrder: DateOrder?

    package init(id: String? = nil, title: String? = nil, date: String? = nil) {
        self.id = id
        self.title = title
        self.date = date
    }
}

/// Writes what is known about an article as front matter.
enum WrittenFrontMatter {
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
