import JSON
import Model

/// Diagnostics as Dossier's own JSON: `{version, findings: [{path, line, column, length, level, rule, message, fix}]}`.
enum JSONFindings {
    static func document(_ diagnostics: [Diagnostic]) -> JSON {
        .object([("version", .number(1)), ("findings", .list(diagnostics.map(finding)))])
    }

    private static func finding(_ diagnostic: Diagnostic) -> JSON {
        .object([
            ("path", .text(diagnostic.path)), ("line", .number(diagnostic.position.line)),
            ("column", .number(diagnostic.position.column)), ("length", .number(diagnostic.length)),
            ("level", .text(diagnostic.level.rawValue)), ("rule", .text(diagnostic.rule.rawValue)),
            ("message", .text(diagnostic.message)), ("fix", .optional(diagnostic.fix)),
        ])
    }
}

/// Diagnostics as workflow commands of GitHub Actions, which shows them beside the lines.
enum GitHubFindings {
    static func command(_ diagnostic: Diagnostic) -> String {
        let level = diagnostic.level == .note ? "notice" : diagnostic.level.rawValue
        let place =
            "file=\(property(diagnostic.path)),line=\(diagnostic.position.line),col=\(diagnostic.position.column)"
        return "::\(level) \(place),title=\(diagnostic.rule.rawValue)::\(data(diagnostic.sentence))"
    }

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

/// Diagnostics as SARIF 2.1.0 (OASIS), which code scanners read.
enum SARIFFindings {
    static func log(_ diagnostics: [Diagnostic]) -> JSON {
        let rules = Rule.allCases.filter { rule in diagnostics.contains { $0.rule == rule } }
        let driver: JSON = .object([
            ("name", .text("Dossier")), ("version", .text(Dossier.version)),
            ("rules", .list(rules.map { .object([("id", .text($0.rawValue))]) })),
        ])
        let run: JSON = .object([
            ("tool", .object([("driver", driver)])), ("columnKind", .text("unicodeCodePoints")),
            ("results", .list(diagnostics.map(result))),
        ])
        return .object([
            ("$schema", .text("https://json.schemastore.org/sarif-2.1.0.json")), ("version", .text("2.1.0")),
            ("runs", .list([run])),
        ])
    }

    private static func result(_ diagnostic: Diagnostic) -> JSON {
        let region: JSON = .object([
            ("startLine", .number(diagnostic.position.line)), ("startColumn", .number(diagnostic.position.column)),
            ("endColumn", .number(diagnostic.position.column + diagnostic.length)),
        ])
        let location: JSON = .object([
            ("artifactLocation", .object([("uri", .text(uri(diagnostic.path)))])), ("region", region),
        ])
        return .object([
            ("ruleId", .text(diagnostic.rule.rawValue)), ("level", .text(diagnostic.level.rawValue)),
            ("message", .object([("text", .text(diagnostic.sentence))])),
            ("locations", .list([.object([("physicalLocation", location)])])),
        ])
    }

    /// A path as a relative URI: everything but unreserved characters and `/` escaped (RFC 3986).
    private static func uri(_ path: String) -> String {
        path.utf8.map { byte in
            let scalar = Unicode.Scalar(byte)
            let isPlain =
                scalar.isASCII
                && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                    || "-._~/".unicodeScalars.contains(scalar))
            let hex = String(byte, radix: 16, uppercase: true)
            return isPlain ? String(scalar) : "%" + (byte < 16 ? "0" : "") + hex
        }.joined()
    }
}
