import Model

/// Findings as workflow commands of GitHub Actions, which shows them beside the lines.
struct GitHubFindings {
    let paths: RepositoryPath

    func command(_ diagnostic: Diagnostic) -> String {
        let level = diagnostic.level == .note ? "notice" : diagnostic.level.rawValue
        let file = Self.property(paths.path(of: diagnostic.path).visible())
        let place = "file=\(file),line=\(diagnostic.position.line),col=\(diagnostic.position.column)"
        return "::\(level) \(place),title=\(diagnostic.rule.rawValue)::\(Self.data(diagnostic.sentence))"
    }

    /// What the message of a command escapes.
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

    /// What a property of a command escapes beside that.
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
