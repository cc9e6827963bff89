/// A problem that knows its byte, not yet its line.
struct Finding {
    let offset: Int
    let rule: TemplateProblem.Rule
    let message: String
    var suggestion: String?
    var correction: Correction?

    /// What would mend it: words within some tags, and what to write for them.
    struct Correction {
        let old: String
        let new: String
        let isSure: Bool
        /// In bytes of the source.
        let tags: [Range<Int>]

        /// - Parameter tag: The tag whose name is wrong; what closes it must follow.
        init(_ old: String, to new: String, isSure: Bool = true, in tag: Tag, of tags: [Tag] = []) {
            (self.old, self.new, self.isSure) = (old, new, isSure)
            let closing = tags.indices.contains(tag.match) ? tags[tag.match] : tag
            let isPair = closing.kind == .close && closing.range.lowerBound > tag.range.lowerBound
            self.tags = isPair && !closing.range.isEmpty ? [tag.range, closing.range] : [tag.range]
        }
    }

    /// The problems with their lines and columns, in the order of the source, which is read once.
    static func located(_ findings: [Finding], in source: TemplateSource) -> [TemplateProblem] {
        var problems: [TemplateProblem] = []
        var position = 0
        var line = 1
        var column = 1
        for finding in findings.sorted(by: { $0.offset < $1.offset }) {
            while position < min(finding.offset, source.text.count) {
                let byte = source.text[position]
                position += 1
                if byte == UInt8(ascii: "\n") {
                    line += 1
                    column = 1
                } else if byte & 0xC0 != 0x80 {
                    column += 1
                }
            }
            problems.append(
                TemplateProblem(
                    path: source.path, line: line, column: column, rule: finding.rule, message: finding.message,
                    suggestion: finding.suggestion, edits: edits(finding.correction, in: source)))
        }
        return problems
    }

    private static func edits(_ correction: Correction?, in source: TemplateSource) -> [TemplateProblem.Edit] {
        guard let correction else { return [] }
        return correction.tags.map { tag in
            let before = source.text[..<tag.lowerBound]
            let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
            let scalars = { (bytes: ArraySlice<UInt8>) in bytes.count { $0 & 0xC0 != 0x80 } }
            return TemplateProblem.Edit(
                line: before.count { $0 == UInt8(ascii: "\n") } + 1, column: scalars(before[start...]) + 1,
                reach: scalars(source.text[tag]), old: correction.old, new: correction.new, isSure: correction.isSure)
        }
    }
}
