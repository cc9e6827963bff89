import Base

/// A program that is run with a list of arguments; no shell sees them.
struct Program: Sendable {
    /// Looked for in PATH.
    let name: String
    let arguments: [String]
    /// What it reads from its standard input.
    var input: [UInt8] = []

    init(_ name: String, _ arguments: [String], input: [UInt8] = []) {
        (self.name, self.arguments, self.input) = (name, arguments, input)
    }

    /// What a run ended with.
    struct Outcome: Sendable {
        /// The exit status, or 128 and the number of the signal that ended it.
        var status: Int32
        var output: [UInt8]
        var errors: String
    }

    /// Why a program did not start.
    enum Failure: Error { case missing, system(String) }

    /// A program at work. What it prints goes into files, so that it never waits for a reader.
    struct Run {
        let id: pid_t
        fileprivate let output: Int32
        fileprivate let errors: Int32

        /// Waits for its end; to be called once, and not on a thread that others wait for.
        func outcome() -> Outcome {
            defer {
                close(output)
                close(errors)
            }
            var status: Int32 = 0
            while waitpid(id, &status, 0) < 0, errno == EINTR {}
            let signal = status & 0x7F
            return Outcome(
                status: signal == 0 ? status >> 8 & 0xFF : 128 + signal, output: ScratchFile.contents(of: output),
                errors: String(decoding: ScratchFile.contents(of: errors), as: UTF8.self))
        }
    }

    func start() throws(Failure) -> Run {
        guard let reading = ScratchFile.make(holding: input) else { throw .system(Self.words(errno)) }
        defer { close(reading) }
        guard let output = ScratchFile.make(), let errors = ScratchFile.make() else { throw .system(Self.words(errno)) }
        var id: pid_t = 0
        let reason = spawn(&id, [reading, output, errors])
        guard reason == 0 else {
            close(output)
            close(errors)
            throw reason == ENOENT ? .missing : .system(Self.words(reason))
        }
        return Run(id: id, output: output, errors: errors)
    }

    /// - Parameter files: What becomes its standard input, output and errors.
    private func spawn(_ id: inout pid_t, _ files: [Int32]) -> Int32 {
        #if canImport(Darwin)
            var (actions, attributes) = (nil as posix_spawn_file_actions_t?, nil as posix_spawnattr_t?)
        #else
            var (actions, attributes) = (posix_spawn_file_actions_t(), posix_spawnattr_t())
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        for (place, file) in files.enumerated() { posix_spawn_file_actions_adddup2(&actions, file, Int32(place)) }
        // We pass over signals while we clean up; what we start must not.
        var signals = sigset_t()
        sigemptyset(&signals)
        for signal in [SIGINT, SIGTERM, SIGPIPE] { sigaddset(&signals, signal) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        var words = ([name] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        return posix_spawnp(&id, name, &actions, &attributes, &words, environ)
    }

    private static func words(_ reason: Int32) -> String { String(cString: strerror(reason)) }
}

/// A file without a name, gone when it is closed.
enum ScratchFile {
    /// Open for reading and writing, at its start, and not handed on to programs; nil where none can be made.
    static func make(holding bytes: [UInt8] = []) -> Int32? {
        var path = Array("\(folder)/dossier-XXXXXX".utf8CString)
        let file = mkstemp(&path)
        guard file >= 0 else { return nil }
        unlink(path)
        _ = fcntl(file, F_SETFD, FD_CLOEXEC)
        guard FileWriting.write(bytes, to: file) == 0, lseek(file, 0, SEEK_SET) == 0 else {
            close(file)
            return nil
        }
        return file
    }

    static func contents(of file: Int32) -> [UInt8] {
        let size = Int(lseek(file, 0, SEEK_END))
        guard size > 0, lseek(file, 0, SEEK_SET) == 0 else { return [] }
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = read(file, buffer.baseAddress.map { $0 + count }, size - count)
                if got < 0, errno == EINTR { continue }
                guard got > 0 else { return }
                count += got
            }
        }
    }

    private static var folder: String { getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp" }
}
