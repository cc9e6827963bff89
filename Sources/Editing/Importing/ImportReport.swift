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
