import Base

/// What a paragraph looks like: what many documents have instead of styles.
struct WordLook: Sendable {
    let isBold: Bool
    let isCentred: Bool
    /// In half points; nil if the document does not say.
    let size: Int?

    init(_ paragraph: MarkupNode, _ chain: [WordStyles.Style], _ text: RichText) {
        isBold = text.isAll(.strong) || chain.lazy.map(\.isBold).first == true
        isCentred = paragraph.child("w:pPr")?.child("w:jc")?["w:val"] == "center"
        let runs = paragraph.children.filter { $0.name == "w:r" && $0.child("w:t") != nil }
        let sizes = runs.map { $0.child("w:rPr")?.child("w:sz")?["w:val"].flatMap { Int($0) } }
        size = (sizes.first ?? nil) ?? chain.lazy.compactMap(\.size).first
    }

    /// Makes headings of short bold lines, and the title of the largest line at the top.
    static func apply(_ looks: [Int: WordLook], to text: inout ImportText) {
        let hasTitle = text.lines.contains { $0.role == .title }
        if !hasTitle { markTitle(looks, &text) }
        let hasHeadings = text.lines.contains { line in
            line.shape.headingLevel != nil && line.role == nil
        }
        guard !hasHeadings else { return }
        for (index, look) in looks where look.isBold && index + 1 < text.lines.count {
            let line = text.lines[index]
            guard looks[index + 1]?.isBold != true, line.readsAsHeading else { continue }
            text.lines[index] = line.asHeading(2)
        }
    }

    private static func markTitle(_ looks: [Int: WordLook], _ text: inout ImportText) {
        let first = text.lines.indices.prefix(6)
        let sizes = text.lines.indices.dropFirst(first.count).compactMap { looks[$0]?.size }.sorted()
        let usual = sizes.isEmpty ? 22 : sizes[sizes.count / 2]
        let largest = first.filter { index in
            guard let look = looks[index], !text.lines[index].bytes.endsAsSentence else { return false }
            let isLarge = (look.size ?? 0) >= usual + 6
            return text.lines[index].bytes.scalarCount <= 200 && (isLarge || look.isBold && look.isCentred)
        }
        let found = largest.max { (looks[$0]?.size ?? 0, -$0) < (looks[$1]?.size ?? 0, -$1) }
        let headings = text.lines.indices.filter { text.lines[$0].shape == .heading(1) }
        if let index = found ?? (headings.count == 1 && headings[0] < 4 ? headings[0] : nil) {
            text.lines[index] = text.lines[index].asHeading(1, role: .title)
        }
    }
}
