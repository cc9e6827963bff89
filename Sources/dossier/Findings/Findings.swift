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

    /// How many findings of one rule are printed before the rest are only counted.
    private static let most = 10

    private func printText(_ diagnostics: [Diagnostic]) {
        var excerpts = Excerpts(root: root)
        let counts = Dictionary(diagnostics.map { ($0.rule, 1) }, uniquingKeysWith: +)
        // A single further finding takes no more space than the line that would count it.
        let summed = counts.filter { !console.isVerbose && $0.value > Self.most + 1 }
        var printed: [Rule: Int] = [:]
        for diagnostic in diagnostics {
            if summed[diagnostic.rule] != nil {
                guard printed[diagnostic.rule, default: 0] < Self.most else { continue }
                printed[diagnostic.rule, default: 0] += 1
            }
            printText(diagnostic, &excerpts)
        }
        for (rule, count) in summed.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            let (more, id) = (Quantity.grouped(count - Self.most), rule.rawValue)
            console.say("\(more) more findings of \(id); 'dossier check -v --rule \(id)' prints them all")
        }
    }

    private func printText(_ diagnostic: Diagnostic, _ excerpts: inout Excerpts) {
        let showsLines = console.isTerminal || console.isVerbose
        let level = console.paint("\(diagnostic.level.rawValue):", diagnostic.level.paint)
        console.say(line(diagnostic, level: level))
        if showsLines, let excerpt = excerpts.excerpt(for: diagnostic) {
            console.say(excerpt.line)
            console.say(excerpt.padding + console.paint(excerpt.caret, .green))
            if let new = Self.replacement(of: diagnostic) { console.say(excerpt.padding + console.paint(new, .green)) }
        }
        for note in diagnostic.notes {
            let place = "\(note.path.visible()):\(note.position.line):\(note.position.column):"
            console.say("\(console.paint(place, .bold)) \(console.paint("note:", .cyan)) \(note.text)")
        }
    }

    /// The replacement of the marked words, shown below them; nil if there are several ways.
    private static func replacement(of diagnostic: Diagnostic) -> String? {
        guard let edit = diagnostic.edits.first, diagnostic.edits.count == 1, edit.path == diagnostic.path,
            edit.position.line == diagnostic.position.line, edit.position >= diagnostic.position,
            !edit.replacement.isEmpty, !edit.replacement.utf8.contains(0x0A)
        else { return nil }
        let shift = edit.position.column - diagnostic.position.column
        return String(repeating: " ", count: shift) + edit.replacement
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
