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

    /// Starts the program that `arguments` begin with, waits for it, and fails where its exit status is not 0.
    ///
    /// On Linux the peak is never less than that of this process, which therefore has to stay small.
    static func run(_ arguments: [String], log: String) throws(BenchmarkFailure) -> ProcessRun {
        var usage = rusage()
        var status: Int32 = 0
        let clock = ContinuousClock()
        let start = clock.now
        let child = try spawn(arguments, log: log)
        while wait4(child, &status, 0, &usage) < 0 {
            guard errno == EINTR else { throw .disk(arguments.first ?? "") }
        }
        let duration = start.duration(to: clock.now)
        let output = try TextFile.contents(of: log)
        guard status == 0 else {
            let cause = status & 0x7F == 0 ? "exit status \(status >> 8 & 0xFF)" : "signal \(status & 0x7F)"
            let command = arguments.joined(separator: " ")
            throw BenchmarkFailure("\(command): \(cause)\n\(String(output.suffix(2_000)))")
        }
        return ProcessRun(
            seconds: duration / .seconds(1), cpuSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
            peakBytes: Int(usage.ru_maxrss) * peakUnit, output: output)
    }

    /// Starts a program whose output goes to a log.
    static func spawn(_ arguments: [String], log: String) throws(BenchmarkFailure) -> pid_t {
        guard let program = arguments.first else { throw BenchmarkFailure("no program to run") }
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, log, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
        var argumentPointers = arguments.map { strdup($0) } + [nil]
        var variablePointers = environment.map { strdup($0) } + [nil]
        defer { for pointer in argumentPointers + variablePointers { free(pointer) } }
        var child: pid_t = 0
        let code = posix_spawnp(&child, program, &actions, nil, &argumentPointers, &variablePointers)
        guard code == 0 else { throw .disk(program, code: code) }
        return child
    }

    /// The few variables that a program needs, so that a run does not depend on the others.
    private static var environment: [String] {
        let names = ["PATH", "HOME", "TMPDIR"]
        return names.compactMap { name in getenv(name).map { "\(name)=\(String(cString: $0))" } }
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
