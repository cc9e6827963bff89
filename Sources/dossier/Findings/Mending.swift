import Model
import Publishing

/// Makes the safe edits of findings in the site's own files, each file whole or not at all.
struct Mending {
    /// How many findings were fixed.
    private(set) var mended = 0
    private(set) var written: Set<String> = []
    private(set) var failures: [String] = []
    /// Findings whose edits overlap others that were made.
    private(set) var deferred: [Diagnostic] = []

    /// Whether another run may find more to fix.
    var isOpen: Bool { failures.isEmpty && deferred.isEmpty }

    /// Makes the edits and prints each.
    ///
    /// - Parameter show: Prints a line of a difference.
    /// - Returns: Whether a file was changed.
    mutating func mend(_ report: BuildReport, root: String, show: (String) -> Void) -> Bool {
        let selection = EditSelection(report.diagnostics, of: report.edited)
        deferred = selection.deferred
        var unwritten: Set<String> = []
        for file in selection.files {
            if let fault = file.write(into: root) {
                failures.append("\(file.path) was not changed: \(fault)")
                unwritten.insert(file.path)
            } else {
                written.insert(file.path)
                for line in file.hunks { show(line) }
            }
        }
        mended += selection.mended.count { finding in !finding.safeEdits.contains { unwritten.contains($0.path) } }
        return unwritten.count < selection.files.count
    }

    /// What was done, such as `fixed 3 findings in 2 files`, after what was left.
    var summary: [String] {
        let done =
            mended == 0
            ? nil
            : "fixed \(mended) finding\(mended == 1 ? "" : "s") in \(written.count) file\(written.count == 1 ? "" : "s")"
        let left = deferred.map {
            "\($0.path):\($0.position.line):\($0.position.column): left for a second run, because its edit overlaps another [\($0.rule.rawValue)]"
        }
        return left + (done.map { [$0] } ?? [])
    }
}
