import Model

/// Findings as workflow commands of GitHub Actions, which shows them next to the lines.
struct GitHubFindings {
    let paths: RepositoryPath

    /// Further places are on separate lines in the message: an annotation has one place.
    func command(_ diagnostic: Diagnostic) -> String {
        let level = diagnostic.level == .note ? "notice" : diagnostic.level.rawValue
        let file = Self.property(paths.path(of: diagnostic.path).visible())
        let place = "file=\(file),line=\(diagnostic.position.line),col=\(diagnostic.position.column)"
        let notes = diagnostic.notes.map {
            "\n\(paths.path(of: $0.path).visible()):\($0.position.line):\($0.position.column): \($0.text)"
        }
        let message = Self.data(diagnostic.sentence + notes.joined())
        return "::\(level) \(place),title=\(diagnostic.rule.rawValue)::\(message)"
    }

    /// Escapes the message of a command.
    private static func data(_ text: String) -> String {
        escaped(text) { scalar in
            switch scalar {
            case "%": "%25"
            case "\r": "%0D"
            case "\n": "%0A"
            default: nil
            }
        }
    }

    /// Escapes a property of a command, which allows fewer characters.
    private static func property(_ text: String) -> String {
        escaped(data(text)) { scalar in
            switch scalar {
            case ":": "%3A"
            case ",": "%2C"
            default: nil
            }
        }
    }

    private static func escaped(_ text: String, _ escape: (Unicode.Scalar) -> String?) -> String {
        text.unicodeScalars.map { escape($0) ?? String($0) }.joined()
    }
}
