import Base
import Loading
import Model
import Publishing

/// What an editor shows about a place.
package struct HoverText: Sendable, Equatable {
    /// In Markdown.
    package let markdown: String
    /// What the text is about, in bytes of the file.
    package let range: Range<Int>
}

extension Briefing {
    /// What is worth knowing at a place: a rule that is broken there, the card of what is named, what a date means, what
    /// a key is for.
    package func hover(at offset: Int, in path: String) -> HoverText? {
        guard let text = text(at: path) else { return nil }
        let found = occurrence(at: offset, in: path).map {
            HoverText(markdown: HoverCard(site).markdown(of: $0.entity), range: $0.range)
        }
        let named = found ?? field(at: offset, in: path, text)
        let rules = findings(in: path).compactMap { finding -> HoverText? in
            let range = text.range(from: finding.position, length: finding.length)
            guard range.lowerBound <= offset, offset <= range.upperBound else { return nil }
            return finding.rule.explanation.map { HoverText(markdown: $0.markdown, range: range) }
        }
        let all = [named].compactMap(\.self) + rules
        guard let first = all.first else { return nil }
        return HoverText(
            markdown: Set(all.map(\.markdown)).count == 1
                ? first.markdown : all.map(\.markdown).unique.joined(separator: "\n\n---\n\n"), range: first.range)
    }

    private func field(at offset: Int, in path: String, _ text: EditedText) -> HoverText? {
        guard let fields = WrittenFields(text, path: path) else { return nil }
        if let value = fields.values.first(where: { $0.range.lowerBound <= offset && offset <= $0.range.upperBound }) {
            return value.meaning.map { HoverText(markdown: $0, range: value.range) }
        }
        return fields.keys.first { $0.range.contains(offset) }.map { key in
            HoverText(markdown: "**\(key.field.key)** — \(HoverCard.plain(key.field.summary))", range: key.range)
        }
    }
}

extension [String] {
    fileprivate var unique: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}

extension WrittenFields.FieldValue {
    /// What a value means, if its form does not say it.
    fileprivate var meaning: String? {
        switch kind {
        case .date:
            guard case .success(let date) = PartialDate.parse(text) else { return nil }
            let days = date.earliest == date.latest ? "" : " — \(date.span)"
            return "**\(HoverCard.plain(date.inWords))**\(days)"
        case .quantity: return Quantity(text).map { "**\(HoverCard.plain($0.inWords))**" }
        default: return nil
        }
    }
}

extension PartialDate {
    /// The days that it may be, such as `16 December 2014 to 18 December 2014`.
    fileprivate var span: String {
        switch (earliest == .distantPast, latest == .distantFuture) {
        case (true, true): "open at both ends"
        case (true, false): "start open, until \(latest.inWords)"
        case (false, true): "from \(earliest.inWords), end open"
        case (false, false): "\(earliest.inWords) to \(latest.inWords)"
        }
    }
}

extension Rule.Explanation {
    /// What `dossier explain` says, in Markdown.
    package var markdown: String {
        """
        **\(rule.rawValue)**: \(HoverCard.plain(summary))

        \(HoverCard.plain(why))

        \(HoverCard.plain(remedy))

        ```text
        \(wrong)
        ```

        ```text
        \(right)
        ```
        """
    }
}
