import Loading
import Model

/// The files that edits would change, as they were read.
package struct EditedFiles: Sendable {
    /// By their paths.
    package let bytes: [String: [UInt8]]

    init(_ bytes: [String: [UInt8]] = [:]) { self.bytes = bytes }

    /// Finds the bytes of all edits of a report, and drops the edits whose words are not where they should be.
    static func locate(_ report: inout BuildReport, in loader: Loader) {
        let findings = report.diagnostics + report.silenced.map(\.finding)
        let paths = Set(findings.lazy.flatMap(\.edits).map(\.path))
        guard !paths.isEmpty else { return }
        let edited = EditedFiles(loader.texts(at: paths).mapValues(\.written))
        var lines = edited.bytes.mapValues { WrittenLines($0) }
        for index in report.diagnostics.indices { report.diagnostics[index].locateEdits(in: &lines) }
        for index in report.silenced.indices { report.silenced[index].finding.locateEdits(in: &lines) }
        report.edited = edited
    }
}

extension Diagnostic {
    /// If several edits belong together, either all are found or none.
    fileprivate mutating func locateEdits(in lines: inout [String: WrittenLines]) {
        guard !edits.isEmpty else { return }
        let located = edits.map { edit in (edit.choice, lines[edit.path]?.locate(edit)) }
        let broken = Set(located.filter { $0.1 == nil }.map(\.0))
        edits = located.compactMap { broken.contains($0.0) ? nil : $0.1 }
    }
}
