import Model

/// Finds what nobody sees in the text of a file.
enum HiddenText {
    /// A warning for each hidden character as it stands in the file.
    static func findings(in file: SourceFile) -> [Diagnostic] {
        HiddenCharacter.all(in: file.bytes).map { hidden in
            let position = file.position(at: hidden.offset)
            return Diagnostic(
                .hiddenCharacter, in: file.path, at: position, "the text holds \(hidden.words)", fix: "delete it",
                edits: [Edit(in: file.path, at: position, replacing: String(hidden.scalar), with: "")])
        }
    }

    /// What was found in a file, with a warning for each hidden character of which nothing was said in its line yet.
    static func add(to findings: [Diagnostic], in file: SourceFile) -> [Diagnostic] {
        let hidden = Self.findings(in: file)
        guard !hidden.isEmpty else { return findings }
        let told = Set(
            findings.filter { $0.rule == .controlCharacter || $0.rule == .hiddenCharacter }.map(\.position.line))
        return findings + hidden.filter { !told.contains($0.position.line) }
    }
}
