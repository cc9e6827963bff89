/// A problem that knows its byte, not yet its line.
struct Finding {
    let offset: Int
    let rule: TemplateProblem.Rule
    let message: String
    var suggestion: String?

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
                    suggestion: finding.suggestion))
        }
        return problems
    }
}
