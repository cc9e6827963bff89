package import Base

/// Everything an import has to say: with the article it accounts for every line that is not blank.
package struct ImportReport: Sendable {
    /// In the order of the text; what concerns the whole text comes last.
    package let findings: [ImportFinding]
    /// What was found of the head of the article.
    let head: ArticleHead
    /// What the numbers of lines count: `line` or `paragraph`.
    package let unit: String
    /// The kind of file, as people name it.
    package let format: String
    /// The way of each part of the text into the article.
    package let steps: [ImportStep]

    init(
        findings: [ImportFinding], head: ArticleHead = ArticleHead(), unit: String = "line",
        format: String = "plain text",
        steps: [ImportStep] = []
    ) {
        let ordered = findings.enumerated().sorted { left, right in
            (left.element.line ?? .max, left.offset) < (right.element.line ?? .max, right.offset)
        }
        self.findings = ordered.map(\.element)
        (self.head, self.unit, self.format, self.steps) = (head, unit, format, steps)
    }

    /// The findings that ask someone to do something.
    package var open: [ImportFinding] { findings.filter(\.needsAttention) }

    /// The findings of one kind, in order.
    package func findings(of kind: ImportFinding.Topic) -> [ImportFinding] {
        findings.filter { $0.kind == kind }
    }

    /// The parts of a text, each with what it became.
    static func steps(_ text: ClaimedLines, _ blocks: [Int: String]) -> [ImportStep] {
        text.lines.indices.map { index in
            let line = text.lines[index]
            return ImportStep(number: line.number, original: line.text.plain.string, result: blocks[index])
        }
    }

    /// What is known of the head of the article and what is missing, each by its field of front matter.
    package var fields: [(name: String, value: String?)] {
        var fields: [(name: String, value: String?)] = [
            ("title", head.title), ("date", head.date),
            ("authors", head.authors.isEmpty ? nil : head.authors.joined(separator: ", ")),
        ]
        for (name, value) in [
            ("subtitle", head.subtitle), ("updated", head.updated), ("section", head.section),
            ("summary", head.summary),
        ] {
            if let value { fields.append((name, value)) }
        }
        return fields
    }

    /// One sentence: what was found, and how much a person has to look at.
    package var summary: String {
        let missing = fields.filter { $0.value == nil }.map(\.name)
        let dropped = findings.count { $0.kind == .dropped || $0.kind == .caption || $0.kind == .credit }
        var parts = [format]
        if !missing.isEmpty { parts.append("not found: \(missing.joined(separator: ", "))") }
        if dropped > 0 { parts.append("\(dropped) left out") }
        if !open.isEmpty { parts.append("\(open.count) to look at") }
        return parts.joined(separator: "; ")
    }

    /// The report for programs.
    package func json(id: String) -> JSON {
        let found = findings.map { finding in
            JSON.object([
                ("kind", .text(finding.kind.rawValue)), (unit, finding.line.map(JSON.number) ?? .null),
                ("text", .text(finding.text)), ("message", .text(finding.sentence)),
                ("needs_attention", .flag(finding.needsAttention)),
            ])
        }
        return .object([
            ("id", .text(id)), ("format", .text(format)),
            ("title", .optional(head.title)), ("date", .optional(head.date)),
            ("authors", .list(head.authors.map(JSON.text))),
            ("missing", .list(fields.filter { $0.value == nil }.map { .text($0.name) })), ("findings", .list(found)),
        ])
    }
}

/// A part of a text and what it became in the article.
package struct ImportStep: Sendable {
    /// The number of its line or paragraph.
    package let number: Int
    package let original: String
    /// In Markdown; nil if the part is not in the body.
    package let result: String?
}
