import Base

/// One HTML page that shows an imported text and its article side by side.
package struct ImportPage {
    private let report: ImportReport
    /// The numbers of the lines that have a place on the page.
    private let numbers: Set<Int>
    private let fileName: String
    private let article: String
    private var out: [UInt8] = []

    /// The page in UTF-8; it loads nothing.
    ///
    /// - Parameters:
    ///   - fileName: The name of the file that was imported.
    ///   - path: Where the article is, such as `content/articles/flood.md`.
    package static func html(_ article: ImportedArticle, fileName: String, path: String) -> [UInt8] {
        var page = ImportPage(report: article.report, fileName: fileName, article: path)
        page.write(notes: article.notes)
        return page.out
    }

    private init(report: ImportReport, fileName: String, article: String) {
        (self.report, self.fileName, self.article) = (report, fileName, article)
        numbers = Set(report.steps.map(\.number))
    }

    private mutating func markup(_ text: StaticString) { out.literal(text) }

    private mutating func element(_ opening: StaticString, _ text: String, _ closing: StaticString) {
        out.literal(opening)
        out.append(escaping: text)
        out.literal(closing)
    }

    private mutating func write(notes: [String]) {
        ReportPage.begin(
            title: "Import of " + fileName, style: PackageResources.import_css, kind: "Import", to: &out)
        element("<h1>", report.fields.first?.value ?? "No title was found", "</h1>\n")
        element("<p class=\"meta\"><code>", fileName, "</code> → ")
        element("<code>", article, "</code></p>\n")
        writeFields()
        markup("</header>\n")
        writeOpen()
        writeSteps()
        writeNotes(notes)
        markup("</main>\n</body>\n</html>\n")
    }

    private mutating func writeFields() {
        markup("<dl>\n")
        for (name, value) in [("read as", report.format)] + report.fields.dropFirst().map({ ($0.name, $0.value) }) {
            element((value?.utf8.count ?? 0) > 60 ? "<div class=\"wide\"><dt>" : "<div><dt>", name, "</dt>")
            if let value {
                element("<dd>", value, "</dd></div>\n")
            } else {
                markup("<dd class=\"missing\">not found; add it to the article</dd></div>\n")
            }
        }
        markup("</dl>\n")
    }

    private mutating func writeOpen() {
        let open = report.open
        guard !open.isEmpty else {
            return markup("<section><h2>To look at</h2>\n<p>Nothing is uncertain.</p></section>\n")
        }
        element("<section><h2>To look at <span>", "\(open.count)", "</span></h2>\n<ul class=\"open\">\n")
        for finding in open {
            markup("<li>")
            if let line = finding.line, numbers.contains(line) {
                element("<a href=\"#p", "\(line)", "\">")
                element("", "\(report.unit) \(line)", "</a> ")
            }
            element("<p>", finding.sentence, "</p>")
            if !finding.text.isEmpty { element("<q>", Array(finding.text.utf8).shortened(to: 240), "</q>") }
            markup("</li>\n")
        }
        markup("</ul></section>\n")
    }

    private mutating func writeSteps() {
        let findings = Dictionary(grouping: report.findings.filter { $0.line != nil }) { $0.line ?? 0 }
        var elsewhere = findings.keys.filter { !numbers.contains($0) }.sorted()[...]
        markup("<section><h2>Side by side</h2>\n<div class=\"pair head\"><p>The text</p><p>The article</p></div>\n")
        for step in report.steps {
            let above = elsewhere.prefix { $0 < step.number }
            elsewhere = elsewhere[above.endIndex...]
            writeElsewhere(above.flatMap { findings[$0] ?? [] })
            writeStep(step, findings[step.number] ?? [])
        }
        writeElsewhere(elsewhere.flatMap { findings[$0] ?? [] })
        markup("</section>\n")
    }

    private mutating func writeStep(_ step: ImportStep, _ findings: [ImportFinding]) {
        element(
            step.result == nil ? "<div class=\"pair out\" id=\"p" : "<div class=\"pair\" id=\"p", "\(step.number)",
            "\"><div>")
        element("<p class=\"number\">", "\(step.number)", "</p>")
        element("<p dir=\"auto\">", step.original, "</p></div><div>")
        if let result = step.result { element("<pre dir=\"auto\">", result, "</pre>") }
        let own = findings.filter { $0.text.isEmpty || step.original.hasPrefix($0.text.prefix(40)) }
        for finding in own { writeFinding(finding) }
        if step.result == nil, own.isEmpty { markup("<p class=\"finding\">It is among the notes.</p>") }
        markup("</div></div>\n")
        for finding in findings where !own.contains(finding) { writeDropped(finding) }
    }

    private mutating func writeFinding(_ finding: ImportFinding) {
        markup(finding.needsAttention ? "<p class=\"finding open\">" : "<p class=\"finding\">")
        element("<b>", finding.kind.rawValue.replacing("-", with: " "), "</b> ")
        element("", finding.sentence, "</p>")
    }

    /// What the report says of parts that are no line of the text.
    private mutating func writeElsewhere(_ findings: [ImportFinding]) {
        for finding in findings { writeDropped(finding) }
    }

    private mutating func writeDropped(_ finding: ImportFinding) {
        element(
            "<div class=\"pair out\"><div><p dir=\"auto\">", Array(finding.text.utf8).shortened(to: 300),
            "</p></div><div>")
        writeFinding(finding)
        markup("</div></div>\n")
    }

    private mutating func writeNotes(_ notes: [String]) {
        guard !notes.isEmpty else { return }
        element("<section><h2>Notes <span>", "\(notes.count)", "</span></h2>\n")
        for note in notes { element("<pre dir=\"auto\">", note, "</pre>\n") }
        markup("</section>\n")
    }
}
