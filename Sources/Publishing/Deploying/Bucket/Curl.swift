import Base

/// Sends requests by curl, many at a time: it knows TLS, proxies and the machine's certificates.
///
/// Keys never leave this process; curl gets signatures, which are of use for one request and a few minutes.
struct Curl: Sendable {
    /// A signed request.
    struct Transfer: Sendable {
        var method: String
        var address: String
        var headers: [(name: String, value: String)]
        /// The file that is the body; nil for none.
        var body: String?
    }

    /// What came of a transfer.
    struct Answer: Sendable {
        /// 0 if there was none.
        var status = 0
        /// curl's own status; 0 if all went well.
        var fault = 0
        var tag: String?
    }

    let programs: Programs
    private static let atOnce = 16
    /// How many requests are given to one run, so that a stop need not wait for long.
    static let batch = 256

    /// Sends one request.
    ///
    /// - Returns: What came of it, the bytes of the answer, and what curl says of a fault.
    func send(
        _ transfer: Transfer, cleansUp: Bool = false
    ) throws(DeployFailure) -> (answer: Answer, bytes: [UInt8], said: String) {
        let outcome = try run([transfer], output: "-", report: "%{stderr}", cleansUp: cleansUp)
        let lines = outcome.errors.split(whereSeparator: \.isNewline).map(String.init)
        let answer = lines.compactMap(Self.answer).first?.answer ?? Answer(fault: Int(outcome.status))
        let said = lines.filter { Self.answer($0) == nil }.joined(separator: "\n")
        return (answer, outcome.output, said)
    }

    /// Sends requests of which only the status and the tag matter, in any order; the answers are in theirs.
    ///
    /// - Parameter cleansUp: Whether they are sent after a stop as well.
    func send(_ transfers: [Transfer], cleansUp: Bool = false) throws(DeployFailure) -> [Answer] {
        let outcome = try run(transfers, output: "/dev/null", report: "", cleansUp: cleansUp)
        var answers = [Answer](repeating: Answer(fault: Int(outcome.status)), count: transfers.count)
        for line in String(decoding: outcome.output, as: UTF8.self).split(whereSeparator: \.isNewline) {
            guard let (index, answer) = Self.answer(line), answers.indices.contains(index) else { continue }
            answers[index] = answer
        }
        return answers
    }

    private func run(
        _ transfers: [Transfer], output: String, report: String, cleansUp: Bool
    ) throws(DeployFailure) -> Program.Outcome {
        let input = transfers.enumerated().map { index, transfer in
            var lines = [
                "url = \(Self.quoted(transfer.address))", "request = \(Self.quoted(transfer.method))",
                "output = \(Self.quoted(output))", "connect-timeout = 20", "speed-limit = 1", "speed-time = 120",
                "retry = 3", "globoff",
                "write-out = \(Self.quoted("\(report)answer \(index) %{http_code} %{exitcode} %header{etag}\\n"))",
            ]
            // Without it, curl waits before it sends a large file.
            lines += (transfer.headers + [("Expect", "")]).map { "header = \(Self.quoted("\($0.name): \($0.value)"))" }
            if let body = transfer.body { lines.append("upload-file = \(Self.quoted(body))") }
            return lines.joined(separator: "\n")
        }.joined(separator: "\nnext\n")
        // With `--parallel`, some versions draw a meter, whatever they are told.
        let several = transfers.count > 1 ? ["--parallel", "--parallel-max", "\(Self.atOnce)"] : []
        let options = ["--disable", "--silent", "--show-error"] + several
        let program = Program("curl", options + ["--config", "-"], input: Array((input + "\n").utf8))
        return try programs.run(program, cleansUp: cleansUp)
    }

    /// Reads a line that `write-out` printed.
    private static func answer(_ line: some StringProtocol) -> (index: Int, answer: Answer)? {
        let parts = line.split(separator: " ")
        guard parts.count >= 4, parts[0] == "answer", let index = Int(parts[1]), let status = Int(parts[2]),
            let fault = Int(parts[3])
        else { return nil }
        let tag = parts.count > 4 ? String(parts[4]).filter { $0 != "\"" } : nil
        return (index, Answer(status: status, fault: fault, tag: tag))
    }

    /// A value in curl's configuration; `%` begins a variable only in `write-out`.
    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
