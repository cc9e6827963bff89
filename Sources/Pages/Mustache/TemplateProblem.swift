/// A finding for the author of a template.
package struct TemplateProblem: Sendable, Hashable {
    /// What is wrong, as an id that never changes.
    package enum Rule: String, Sendable, CaseIterable {
        case syntax
        case unknownName = "unknown-name"
        case unknownPartial = "unknown-partial"
        case unknownBlock = "unknown-block"
        /// A value where escaping cannot make it safe.
        case unsafePlace = "unsafe-place"
        /// `{{{x}}}` for a field that is not markup.
        case unescapedText = "unescaped-text"
        /// `{{x}}` for a field that is markup.
        case escapedMarkup = "escaped-markup"
        /// `{{x}}` for a flag, a list or a record.
        case notPrintable = "not-printable"
        case tooDeep = "too-deep"
    }

    package let path: String
    /// 1-based.
    package let line: Int
    /// 1-based, in Unicode scalars.
    package let column: Int
    package let rule: Rule
    package let message: String
    /// What to write instead: a bare name for an unknown one, a whole tag for a wrong one.
    package let suggestion: String?
    /// The edits that together fix it.
    package let edits: [Edit]

    /// Words within a tag, and their replacement.
    package struct Edit: Sendable, Hashable {
        /// Where the tag starts, 1-based.
        package let line: Int
        package let column: Int
        /// How many Unicode scalars the tag has.
        package let reach: Int
        package let old: String
        package let new: String
        /// Whether nothing else can have been meant.
        package let isSure: Bool
    }

    package init(
        path: String, line: Int, column: Int, rule: Rule, message: String, suggestion: String? = nil, edits: [Edit] = []
    ) {
        self.edits = edits
        self.path = path
        self.line = line
        self.column = column
        self.rule = rule
        self.message = message
        self.suggestion = suggestion
    }
}

/// A problem whose byte is known, but not yet its line.
struct Finding {
    let offset: Int
    let rule: TemplateProblem.Rule
    let message: String
    var suggestion: String?
    var correction: Correction?

    /// A fix: words inside some tags, and their replacement.
    struct Correction {
        let old: String
        let new: String
        let isSure: Bool
        /// In bytes of the source.
        let tags: [Range<Int>]

        /// - Parameter tag: The tag whose name is wrong; its closing tag is corrected as well.
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
