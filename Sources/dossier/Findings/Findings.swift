import JSON
import Model
import Publishing

/// Prints diagnostics in the form that was asked for.
struct Findings {
    /// The site's folder, for the excerpts.
    let root: String
    let console: Console
    let format: PrintOptions.Format

    func print(_ diagnostics: [Diagnostic]) {
        switch format {
        case .text: printText(diagnostics)
        case .json: console.print(JSONFindings.document(diagnostics).printed)
        case .github: for diagnostic in diagnostics { console.print(GitHubFindings.command(diagnostic)) }
        case .sarif: console.print(SARIFFindings.log(diagnostics).printed)
        }
    }

    private func printText(_ diagnostics: [Diagnostic]) {
        var excerpts = Excerpts(root: root)
        for diagnostic in diagnostics {
            console.say(line(diagnostic))
            if console.isTerminal || console.isVerbose, let excerpt = excerpts.excerpt(for: diagnostic) {
                console.say(excerpt.line)
                console.say(excerpt.padding + console.paint(excerpt.caret, .green))
            }
        }
    }

    /// Such as `content/articles/a.md:12:8: error: no actor 'xi-jinpin'; did you mean 'xi-jinping'? [unknown-reference]`.
    private func line(_ diagnostic: Diagnostic) -> String {
        let place = "\(diagnostic.path):\(diagnostic.position.line):\(diagnostic.position.column):"
        let level = console.paint("\(diagnostic.level.rawValue):", diagnostic.level.paint)
        return
            "\(console.paint(place, .bold)) \(level) \(diagnostic.sentence) \(console.paint("[\(diagnostic.rule.rawValue)]", .dim))"
    }
}

extension Diagnostic.Level {
    fileprivate var paint: Console.Paint {
        switch self {
        case .error: .red
        case .warning: .yellow
        case .note: .cyan
        }
    }
}
