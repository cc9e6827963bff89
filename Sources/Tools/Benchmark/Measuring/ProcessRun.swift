import Base

/// One run of a program, from its start to its end, and what it cost.
struct ProcessRun: Sendable {
    let seconds: Double
    /// User and system time together.
    let cpuSeconds: Double
    /// The largest resident set, of the program or of a program that it started.
    let peakBytes: Int
    /// What the program printed, standard output and error together.
    let output: String

    /// Starts the program that `arguments` begin with, waits for it, and fails if its exit status is not 0.
    ///
    /// On Linux the peak is never less than that of this process, which therefore has to stay small.
    static func run(_ arguments: [String], log: String) throws(BenchmarkFailure) -> ProcessRun {
        let clock = ContinuousClock()
        let start = clock.now
        let (status, usage) = try spawn(arguments, log: log).end()
        let duration = start.duration(to: clock.now)
        let output = try Disk.text(of: log)
        guard status == 0 else {
            let command = arguments.joined(separator: " ")
            throw BenchmarkFailure("\(command): exit status \(status)\n\(String(output.suffix(2_000)))")
        }
        return ProcessRun(
            seconds: duration / .seconds(1), cpuSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
            peakBytes: Int(usage.ru_maxrss) * peakUnit, output: output)
    }

    /// Starts a program whose output goes to a log. It gets the few variables that it needs, so that a run does not depend on the
    /// others.
    fileprivate static func spawn(_ arguments: [String], log: String) throws(BenchmarkFailure) -> RunningProcess {
        guard let name = arguments.first else { throw BenchmarkFailure("no program to run") }
        let file = unsafe open(log, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw .disk(log) }
        defer { close(file) }
        let variables = (["PATH", "HOME", "TMPDIR"] as [String]).compactMap { name in
            System.variable(name).map { "\(name)=\($0)" }
        }
        do throws(Program.Failure) {
            return try Program(name, Array(arguments.dropFirst()), environment: variables)
                .start(on: [STDIN_FILENO, file, file])
        } catch {
            throw BenchmarkFailure("\(name): \(error.reason)")
        }
    }

    private static func seconds(_ time: timeval) -> Double {
        Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
    }

    /// `ru_maxrss` counts kibibytes on Linux and bytes on Darwin.
    #if canImport(Darwin)
        private static let peakUnit = 1
    #else
        private static let peakUnit = 1_024
    #endif
}

/// A server that runs until it is ended.
struct ServerProcess {
    private let process: RunningProcess
    private let log: String

    init(_ arguments: [String], log: String) throws(BenchmarkFailure) {
        process = try ProcessRun.spawn(arguments, log: log)
        self.log = log
    }

    /// The port in the address that the server prints; waits for it a minute at most.
    func port() throws(BenchmarkFailure) -> UInt16 {
        let start = "http://127.0.0.1:"
        for _ in 0..<6_000 {
            // Reading the log while it is being written may fail; the next attempt does not.
            for line in ((try? Disk.text(of: log)) ?? "").split(separator: "\n") where line.hasPrefix(start) {
                if let port = UInt16(line.dropFirst(start.utf8.count).dropLast()) { return port }
            }
            usleep(10_000)
        }
        throw BenchmarkFailure("the preview printed no address: \(try Disk.text(of: log))")
    }

    /// Ends it as Ctrl-C does, and waits.
    func end() {
        process.send(SIGINT)
        process.end()
    }
}
