import Base
import Model
import Publishing

/// Prints diagnostics in the form that was asked for.
struct Findings {
    /// The site's folder, for the excerpts.
    let root: String
    let console: Console
    let format: PrintOptions.Format

    func print(_ diagnostics: [Diagnostic], silenced: [SilencedFinding] = []) {
        switch format {
        case .text:
            printText(diagnostics)
            if console.isVerbose { printSilenced(silenced) }
        case .json: console.print(JSONFindings.document(diagnostics, silenced: silenced))
        case .github:
            let findings = GitHubFindings(paths: RepositoryPath(root: root))
            for diagnostic in diagnostics { console.print(command: findings.command(diagnostic)) }
        case .sarif: console.print(SARIFFindings.log(diagnostics, silenced: silenced, root: root))
        }
    }

    /// Such as `content/articles/a.md:12:8: silenced: …`, with the reason and where it is written.
    private func printSilenced(_ silenced: [SilencedFinding]) {
        for entry in silenced {
            console.say(line(entry.finding, level: console.paint("silenced:", .dim)))
            let silence = entry.silence
            console.say("    by \(silence.path.visible()):\(silence.position.line): \(silence.reason)")
        }
    }

    private func printText(_ diagnostics: [Diagnostic]) {
        var excerpts = Excerpts(root: root)
        for diagnostic in diagnostics {
            let level = console.paint("\(diagnostic.level.rawValue):", diagnostic.level.paint)
            console.say(line(diagnostic, level: level))
            if console.isTerminal || console.isVerbose, let excerpt = excerpts.excerpt(for: diagnostic) {
                console.say(excerpt.line)
                console.say(excerpt.padding + console.paint(excerpt.caret, .green))
            }
        }
    }

    /// Such as `content/articles/a.md:12:8: error: no actor 'xi-jinpin'; did you mean 'xi-jinping'? [unknown-reference]`.
    private func line(_ diagnostic: Diagnostic, level: String) -> String {
        let place = "\(diagnostic.path.visible()):\(diagnostic.position.line):\(diagnostic.position.column):"
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
