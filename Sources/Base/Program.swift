/// A program to run with a list of arguments, without a shell.
package struct Program: Sendable {
    /// Looked for in PATH, unless it contains a slash.
    package let name: String
    package let arguments: [String]
    /// The bytes for its standard input, if its output is collected.
    package var input: [UInt8] = []
    /// Its environment variables, each as `NAME=value`; nil for those of this process.
    package var environment: [String]?

    package init(_ name: String, _ arguments: [String], input: [UInt8] = [], environment: [String]? = nil) {
        (self.name, self.arguments, self.input, self.environment) = (name, arguments, input, environment)
    }

    /// Why a program did not start.
    package enum Failure: Error {
        case missing, system(Int32)

        /// The system's message.
        package var reason: String {
            switch self {
            case .missing: System.reason(ENOENT)
            case .system(let code): System.reason(code)
            }
        }
    }

    /// The result of a run.
    package struct Outcome: Sendable {
        /// The exit status, or 128 plus the number of the signal that ended it.
        package var status: Int32
        package var output: [UInt8]
        package var errors: String
    }

    /// A running program. Its output goes to files, so it never waits for a reader.
    package struct Run {
        package let process: RunningProcess
        fileprivate let output: Int32
        fileprivate let errors: Int32

        /// Waits until it ends. Call this once, and not on a thread that others wait for.
        package func outcome() -> Outcome {
            defer {
                close(output)
                close(errors)
            }
            return Outcome(
                status: process.end().status, output: ScratchFile.contents(of: output),
                errors: String(decoding: ScratchFile.contents(of: errors), as: UTF8.self))
        }
    }

    /// Starts the program with its input, and collects its output.
    package func start() throws(Failure) -> Run {
        guard let reading = ScratchFile.make(holding: input) else { throw .system(errno) }
        defer { close(reading) }
        guard let output = ScratchFile.make() else { throw .system(errno) }
        guard let errors = ScratchFile.make() else {
            let code = errno
            close(output)
            throw .system(code)
        }
        do throws(Failure) {
            return Run(process: try start(on: [reading, output, errors]), output: output, errors: errors)
        } catch {
            close(output)
            close(errors)
            throw error
        }
    }

    /// Starts the program with an empty input, and discards what it prints.
    @discardableResult
    package func startSilently() throws(Failure) -> RunningProcess {
        let null = unsafe open("/dev/null", O_RDWR | O_CLOEXEC)
        guard null >= 0 else { throw .system(errno) }
        defer { close(null) }
        return try start(on: [null, null, null])
    }

    /// Starts the program.
    ///
    /// - Parameter files: Its standard input, output and error.
    package func start(on files: [Int32]) throws(Failure) -> RunningProcess {
        #if canImport(Darwin)
            var (actions, attributes) = (nil as posix_spawn_file_actions_t?, nil as posix_spawnattr_t?)
        #else
            var (actions, attributes) = unsafe (posix_spawn_file_actions_t(), posix_spawnattr_t())
        #endif
        unsafe posix_spawn_file_actions_init(&actions)
        unsafe posix_spawnattr_init(&attributes)
        defer {
            unsafe posix_spawn_file_actions_destroy(&actions)
            unsafe posix_spawnattr_destroy(&attributes)
        }
        for (place, file) in files.enumerated() {
            unsafe posix_spawn_file_actions_adddup2(&actions, file, Int32(place))
        }
        // We ignore signals while we clean up, and worker threads block them; the programs we start must not.
        var signals = sigset_t()
        unsafe sigemptyset(&signals)
        unsafe posix_spawnattr_setsigmask(&attributes, &signals)
        for signal in [SIGINT, SIGTERM, SIGPIPE] { unsafe sigaddset(&signals, signal) }
        unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
        unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
        var words = unsafe ([name] + arguments).map { unsafe strdup($0) } + [nil]
        var variables = unsafe (environment ?? []).map { unsafe strdup($0) } + [nil]
        defer { unsafe (words + variables).forEach { unsafe free($0) } }
        var id: pid_t = 0
        let code =
            unsafe environment == nil
            ? posix_spawnp(&id, name, &actions, &attributes, &words, environ)
            : posix_spawnp(&id, name, &actions, &attributes, &words, &variables)
        guard code == 0 else { throw code == ENOENT ? .missing : .system(code) }
        return RunningProcess(id: id)
    }

    /// The path of a program; nil if it is not there.
    ///
    /// - Parameter folders: Where to look, with `:` between folders; nil for those in PATH.
    package static func path(of name: String, in folders: String? = nil) -> String? {
        let folders = (folders ?? System.variable("PATH") ?? "/usr/bin:/bin").split(separator: ":")
        return folders.lazy.map { "\($0)/\(name)" }.first { unsafe access($0, X_OK) == 0 }
    }
}

/// A program that was started.
package struct RunningProcess: Sendable, Hashable {
    package let id: pid_t

    package func send(_ signal: Int32) { kill(id, signal) }

    /// Waits until it ends; call this once. Returns its exit status, or 128 plus the number of the signal that ended
    /// it, and the resources it used.
    @discardableResult
    package func end() -> (status: Int32, usage: rusage) {
        var (status, usage) = (Int32(0), rusage())
        while unsafe wait4(id, &status, 0, &usage) < 0, errno == EINTR {}
        let signal = status & 0x7F
        return (signal == 0 ? status >> 8 & 0xFF : 128 + signal, usage)
    }
}
