import Model
import Publishing

/// The last line of a build or check.
struct BuildSummary {
    let report: BuildReport
    let isDryRun: Bool

    var text: String {
        let findings = Self.count(of: report.diagnostics)
        guard let output = report.output else { return "\(findings ?? "no findings"); nothing was written" }
        let files = output.written.count + output.unchanged
        let verb = isDryRun ? "would be written" : "written"
        let parts = [
            "\(Quantity.grouped(output.written.count)) \(verb)",
            output.removed.isEmpty
                ? nil : "\(Quantity.grouped(output.removed.count)) \(isDryRun ? "would be removed" : "removed")",
            "\(Quantity.grouped(output.unchanged)) unchanged", findings,
        ]
        return "\(Quantity.grouped(files)) files: " + parts.compactMap(\.self).joined(separator: ", ")
    }

    /// Reports what was held back and what was written. If nothing was written, this is always reported.
    ///
    /// - Parameter hasMoment: Whether the day is given.
    func say(hasMoment: Bool, to console: Console) {
        if let line = HoldSummary(heldBack: report.heldBack, hasMoment: hasMoment).text { console.note(line) }
        if report.output == nil { console.say(text) } else { console.note(text) }
    }

    /// What the site contains, such as `2 articles, 33 actors`.
    var contents: String {
        let counts = report.counts
        return [
            Self.plural(counts.articles, "article"), Self.plural(counts.actors, "actor"),
            Self.plural(counts.events, "event"),
            Self.plural(counts.footnotes, "footnote"), Self.plural(counts.sources, "source"),
        ].joined(separator: ", ")
    }

    /// Such as `2 errors, 1 warning`; nil if there are none.
    static func count(of diagnostics: [Diagnostic]) -> String? {
        let levels: [(Diagnostic.Level, String)] = [(.error, "error"), (.warning, "warning"), (.note, "note")]
        let parts = levels.compactMap { level, name -> String? in
            let count = diagnostics.count { $0.level == level }
            return count == 0 ? nil : plural(count, name)
        }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// `1 file`, `2,000 files`.
    static func plural(_ count: Int, _ noun: String) -> String {
        "\(Quantity.grouped(count)) \(noun)\(count == 1 ? "" : "s")"
    }
}
