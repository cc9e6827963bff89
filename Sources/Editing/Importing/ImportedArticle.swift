/// A pasted text as an article file, and the account of how it became one.
package struct ImportedArticle: Sendable {
    /// The file's name without its ending: `[a-z0-9]+(-[a-z0-9]+)*`.
    package let id: String
    /// The whole file in UTF-8: front matter, body, footnotes, final newline.
    package let markdown: [UInt8]
    package let report: ImportReport
}

/// What the person who imports a text says about it; each wins over what the text says.
package struct ImportOptions: Sendable {
    package var id: String?
    package var title: String?
    /// As it will stand in the front matter: EDTF level 1, not checked here.
    package var date: String?

    package init(id: String? = nil, title: String? = nil, date: String? = nil) {
        self.id = id
        self.title = title
        self.date = date
    }
}

/// Everything an import has to say: with the article it accounts for every line that is not blank.
package struct ImportReport: Sendable {
    /// In the order of the pasted text; what concerns the whole text comes last.
    package let findings: [ImportFinding]

    init(findings: [ImportFinding]) {
        let ordered = findings.enumerated().sorted { left, right in
            (left.element.line ?? .max, left.offset) < (right.element.line ?? .max, right.offset)
        }
        self.findings = ordered.map(\.element)
    }

    /// The findings that ask someone to do something.
    package var open: [ImportFinding] { findings.filter(\.needsAttention) }

    /// The findings of one kind, in order.
    package func findings(of kind: ImportFinding.Kind) -> [ImportFinding] {
        findings.filter { $0.kind == kind }
    }
}
