import Base
import Model
import Publishing

/// The findings that prevent a build, for a reader of the preview.
struct FindingsHTML {
    /// How many findings are shown; one mistake may have a thousand consequences.
    private static let most = 50

    /// A heading and a list, without the page around them.
    let fragment: String

    /// The findings of a build at or above a level, in the order of the report.
    ///
    /// - Parameter site: For the excerpts.
    init(_ report: BuildReport, from level: Diagnostic.Level, in site: PreviewedSite) {
        let findings = report.diagnostics.filter { $0.level >= level }
        var excerpts = Excerpts(root: site.root, unsaved: site.unsaved)
        let items = findings.prefix(Self.most).map { Self.item($0, excerpts.excerpt(for: $0)) }
        let noun = findings.contains { $0.level == .error } ? "error" : "warning"
        let rest = findings.count - items.count
        fragment =
            Self.heading("\(findings.count) \(noun)\(findings.count == 1 ? "" : "s") in the site’s files")
            + "<ol>\n\(items.joined())</ol>\n"
            + (rest > 0 ? "<p>And \(rest) more; <code>dossier check</code> prints them all.</p>\n" : "")
    }

    /// Why there is nothing to build.
    init(_ failure: PublishingFailure) {
        fragment = Self.heading("The site cannot be read") + "<p>\(failure.message.visible().escapedForHTML)</p>\n"
    }

    /// A page of its own, for a site that could not be built yet.
    var page: String {
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'">
        <title>The site cannot be built yet</title>
        <meta name="color-scheme" content="light dark">
        <link rel="stylesheet" href="/\(PreviewRequest.reserved)overlay.css">
        </head>
        <body>
        <main class="findings">
        \(fragment)<p>This page is replaced by the site as soon as the errors are fixed and saved.</p>
        </main>
        </body>
        </html>

        """
    }

    private static func heading(_ text: String) -> String { "<h1>\(text)</h1>\n" }

    private static func item(_ finding: Diagnostic, _ excerpt: Excerpts.Excerpt?) -> String {
        let place = "\(finding.path.visible()):\(finding.position.line):\(finding.position.column)"
        let lines = excerpt.map { excerpt in
            "<pre><span>\(excerpt.line.escapedForHTML)</span>\n<span class=\"caret\" aria-hidden=\"true\">\(excerpt.padding)\(excerpt.caret)</span></pre>"
        }
        let fix = finding.fix.map { "<p class=\"fix\">\($0.escapedForHTML)</p>" }
        let more = ([lines, fix] + finding.notes.map(note) + edits(of: finding)).compactMap(\.self)
        return """
            <li class="\(finding.level.rawValue)">
            <p class="place"><code>\(place.escapedForHTML)</code> <span class="rule">\(finding.rule.rawValue)</span></p>
            <p class="message"><strong>\(finding.level.rawValue):</strong> \(finding.message.escapedForHTML)</p>
            \(more.joined(separator: "\n"))
            </li>

            """
    }

    private static func note(_ note: Note) -> String {
        let place = "\(note.path.visible()):\(note.position.line):\(note.position.column)"
        return "<p class=\"note\"><code>\(place.escapedForHTML)</code> \(note.text.escapedForHTML)</p>"
    }

    /// The edits that fix a finding; if there are several ways, its `fix` names them.
    private static func edits(of finding: Diagnostic) -> [String] {
        guard finding.edits.allSatisfy({ $0.choice == 0 }) else { return [] }
        return finding.edits.map { edit in
            let old = edit.replaced.isEmpty ? "" : "<del>\(edit.replaced.visible().escapedForHTML)</del> "
            return "<p class=\"edit\">\(old)<ins>\(edit.replacement.visible().escapedForHTML)</ins></p>"
        }
    }
}
