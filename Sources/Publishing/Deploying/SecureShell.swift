import Base

/// How a host is reached: by ssh, with what its own configuration says and a port where one is named.
struct SecureShell: Sendable {
    /// `host` or `user@host`.
    let host: String
    let port: Int?
    /// A configuration in place of the user's own; nil for that.
    let configuration: String?
    let programs: Programs

    /// Options that come before the host.
    private var options: [String] {
        (port.map { ["-p", "\($0)"] } ?? []) + (configuration.map { ["-F", $0] } ?? [])
    }

    /// For rsync's `--rsh`, which takes words between quotes and knows no escapes.
    var command: String {
        (["ssh"] + options).map { $0.utf8.contains(UInt8(ascii: " ")) ? "\"\($0)\"" : $0 }.joined(separator: " ")
    }

    /// Runs a script there, its parameters as `$1`, `$2` and so on; its outcome, whatever it was.
    func run(
        _ script: String, _ parameters: [String], input: [UInt8] = [], cleansUp: Bool = false
    ) throws(DeployFailure) -> Program.Outcome {
        let words = ["sh", "-c", script, "sh"] + parameters
        let line = words.map { Self.quoted($0) }.joined(separator: " ")
        // Whatever the login shell there is, it reads words between single quotes alike.
        let program = Program("ssh", options + ["--", host, line], input: input)
        return try programs.run(program, cleansUp: cleansUp)
    }

    /// Between single quotes, in which only a quote means anything to a shell.
    static func quoted(_ word: String) -> String {
        "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }

    /// Why a run failed; 255 is what ssh itself ends with.
    func failure(_ outcome: Program.Outcome, _ doing: String) -> DeployFailure {
        let said = outcome.errors.isEmpty ? "" : "\n" + outcome.errors
        if outcome.status == 255 { return .unavailable("cannot reach \(host) by ssh" + Self.trimmed(said)) }
        return .cannotWrite("\(host): cannot \(doing) (status \(outcome.status))" + Self.trimmed(said))
    }

    /// Without line ends behind it.
    static func trimmed(_ text: String) -> String {
        var text = Substring(text)
        while text.last?.isNewline ?? false { text.removeLast() }
        return String(text)
    }
}
