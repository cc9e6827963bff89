import Base

/// The title, the authors and the date above a text in Markdown for Pandoc, each after a per cent sign.
struct TitleBlock {
    private(set) var head = ArticleHead()
    /// How many lines it has.
    private(set) var count = 0

    init?(_ lines: [[UInt8]]) {
        var fields: [[UInt8]] = []
        for line in lines.prefix(12) {
            if line.starts(with: "% ") || line == Array("%".utf8), fields.count < 3 {
                fields.append(Array(line.dropFirst()).trimmed)
            } else if line.first?.isBlank == true, !line.trimmed.isEmpty, !fields.isEmpty {
                fields[fields.count - 1] += (fields.count == 2 ? "; " : " ").utf8 + line.trimmed
            } else {
                break
            }
            count += 1
        }
        guard let title = fields.first, !title.isEmpty else { return nil }
        head.title = MarkdownSource.plain(title).string
        if fields.count > 1 {
            head.authors = fields[1].split(separator: UInt8(ascii: ";")).flatMap { Byline.split(Array($0).trimmed) }
        }
        if fields.count > 2 { head.date = PageMetadata.day(fields[2].string) }
    }
}
