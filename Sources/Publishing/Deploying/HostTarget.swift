import Base

/// A folder on a host: rsync sends files there, and its shell does everything else.
struct HostTarget: Target {
    let root: String
    let shell: SecureShell

    var name: String { "\(shell.host):\(root)" }

    func survey(isPlain: Bool) throws(DeployFailure) -> Survey {
        var survey = Survey()
        for line in try lines(HostScripts.survey, [], "look at \(root)") {
            let parts = line.split(separator: " ", maxSplits: 1)
            let rest = parts.count == 2 ? String(parts[1]) : ""
            switch parts.first {
            case "found": survey.exists = true
            case "entry": survey.entries.append(rest)
            case "release":
                if let name = ReleaseName(rest) { survey.releases.append(name) }
                if let name = ReleaseName(unfinished: rest) { survey.unfinished.append(name) }
            case "link":
                survey.current = ReleaseName(link: rest)
                survey.isCurrentForeign = survey.current == nil
            case "foreign": survey.isCurrentForeign = true
            default: break
            }
        }
        survey.releases.sort()
        if isPlain {
            (survey.files, survey.manifest) = try contents(HostScripts.plainContents, [])
        } else if let current = survey.current {
            (survey.files, survey.manifest) = try contents(of: current)
        }
        return survey
    }

    func contents(of release: ReleaseName) throws(DeployFailure) -> (files: [ListedFile], manifest: Manifest?) {
        try contents(HostScripts.contents, [release.text])
    }

    func begun(_ release: ReleaseName) throws(DeployFailure) -> [ListedFile] {
        try contents(HostScripts.contents, [release.text + TargetNames.unfinished]).files
    }

    private func contents(
        _ script: String, _ parameters: [String]
    ) throws(DeployFailure) -> (files: [ListedFile], manifest: Manifest?) {
        let lines = try lines(script, parameters, "read \(root)")
        let sections = lines.split(separator: "--", maxSplits: 2, omittingEmptySubsequences: false)
        guard !lines.isEmpty else { return ([], nil) }
        guard sections.count == 3 else { throw .cannotWrite("\(name): cannot be read: \(lines.prefix(3))") }
        let manifest = Manifest(Array(sections[0].map { $0 + "\n" }.joined().utf8))
        let files = sections[1].compactMap { ListedFile(checksumLine: $0) }
        return (files + sections[2].map { ListedFile(path: $0.withoutDot) }, manifest)
    }

    func lying(at paths: [String], in folders: [String]) throws(DeployFailure) -> [ListedFile] {
        let input = (paths + folders.map { $0 + "/" }).map { $0 + "\n" }.joined()
        let lines = try lines(HostScripts.lying, [], input: Array(input.utf8), "look at \(root)")
        return try lines.map { line throws(DeployFailure) in
            if line.hasPrefix("other ") { return ListedFile(path: String(line.dropFirst("other ".count))) }
            guard line.hasPrefix("file "), let file = ListedFile(checksumLine: String(line.dropFirst("file ".count)))
            else { throw .cannotWrite("\(name): cannot be read: \(line)") }
            return file
        }
    }

    func space() throws(DeployFailure) -> Int? {
        let outcome = try shell.run(HostScripts.space, [root])
        guard outcome.status == 0 else { return nil }
        let words = String(decoding: outcome.output, as: UTF8.self).split { $0 == " " || $0.isNewline }
        guard let share = words.lastIndex(where: { $0.hasSuffix("%") }), share > 0, let blocks = Int(words[share - 1])
        else { return nil }
        let (bytes, isTooMuch) = blocks.multipliedReportingOverflow(by: 1024)
        return isTooMuch ? nil : bytes
    }

    func lock(_ owner: String) throws(DeployFailure) {
        let outcome = try shell.run(HostScripts.lock, [root, owner])
        if outcome.status == 75 {
            throw .locked(SecureShell.trimmed(String(decoding: outcome.output, as: UTF8.self)))
        }
        guard outcome.status == 0 else { throw shell.failure(outcome, "write \(root)") }
    }

    func unlock() throws(DeployFailure) {
        let outcome = try shell.run(HostScripts.unlock, [root], cleansUp: true)
        guard outcome.status == 0 else { throw shell.failure(outcome, "remove the lock") }
    }

    func begin(_ release: ReleaseName, with paths: [String], of other: ReleaseName?) throws(DeployFailure) {
        let basis = paths.isEmpty ? "" : other?.text ?? ""
        try run(
            HostScripts.begin, [release.text, basis], input: Self.list(paths),
            "begin a release (is rsync installed there?)")
    }

    func send(
        _ paths: [String], from folder: String, to release: ReleaseName?, basis: ReleaseName?
    ) throws(DeployFailure) {
        guard !paths.isEmpty else { return }
        let place = release.map { "/\(TargetNames.releases)/\($0)\(TargetNames.unfinished)" } ?? ""
        let mode =
            release == nil ? ["--checksum", "--delay-updates"] : basis.map { ["--link-dest=../\($0)"] } ?? []
        let program = Program(
            "rsync",
            ["-rpz", "--chmod=D755,F644", "--timeout=300", "--from0", "--files-from=-", "--rsh=" + shell.command]
                + mode + ["--", folder + "/", "\(shell.host):\(root)\(place)/"],
            input: Self.list(paths))
        let outcome = try shell.programs.run(program)
        guard outcome.status == 0 else { throw failure(ofTransfer: outcome) }
    }

    /// Paths as rsync reads them from its standard input, each followed by a zero byte.
    private static func list(_ paths: [String]) -> [UInt8] { paths.flatMap { Array($0.utf8) + [0] } }

    /// What rsync's exit statuses mean (its manual, EXIT VALUES).
    private func failure(ofTransfer outcome: Program.Outcome) -> DeployFailure {
        let said = SecureShell.trimmed(outcome.errors)
        return switch outcome.status {
        case 127, 126: .unavailable("\(name): rsync is not installed there\n\(said)")
        case _ where Self.isFull(said): .full("\(name): rsync ended with \(outcome.status)\n\(said)")
        case 5, 10, 12, 30, 35, 255, 128...: .unavailable("the transfer to \(name) was cut off\n\(said)")
        default: .cannotWrite("\(name): rsync ended with \(outcome.status)\n\(said)")
        }
    }

    func finish(_ release: ReleaseName, _ manifest: Manifest) throws(DeployFailure) {
        let bytes = manifest.bytes
        try run(HostScripts.finish, [release.text, "\(bytes.count)"], input: bytes, "finish the release")
    }

    func show(_ release: ReleaseName) throws(DeployFailure) {
        try run(HostScripts.show, [release.text], "switch '\(TargetNames.current)'")
    }

    func remove(_ releases: [ReleaseName], unfinished: [ReleaseName]) throws(DeployFailure) {
        let names = releases.map(\.text) + unfinished.map { $0.text + TargetNames.unfinished }
        guard !names.isEmpty else { return }
        // Also after a stop, so that no leftovers remain.
        let outcome = try shell.run(HostScripts.remove, [root] + names, cleansUp: true)
        guard outcome.status == 0 else { throw failure(outcome, "remove old releases") }
    }

    func delete(_ paths: [String]) throws(DeployFailure) {
        guard !paths.isEmpty else { return }
        try run(HostScripts.delete, [], input: Array(paths.map { $0 + "\n" }.joined().utf8), "remove files")
    }

    func ledger() throws(DeployFailure) -> [UInt8]? {
        let outcome = try shell.run(HostScripts.ledger, [root])
        guard outcome.status == 0 else { throw failure(outcome, "read \(root)") }
        return outcome.output.isEmpty ? nil : outcome.output
    }

    func keep(ledger: [UInt8]) throws(DeployFailure) {
        try run(HostScripts.keep, ["\(ledger.count)"], input: ledger, "record which addresses are published")
    }

    func bytes(of path: String, in release: ReleaseName) throws(DeployFailure) -> [UInt8]? {
        let outcome = try shell.run(HostScripts.read, [root, release.text, path])
        guard outcome.status == 0 else { throw failure(outcome, "read \(root)") }
        return outcome.output.isEmpty ? nil : outcome.output
    }

    func files(with lines: [String], in release: ReleaseName?) throws(DeployFailure) -> [String] {
        let folder = release.map { "\(TargetNames.releases)/\($0)" } ?? "."
        let input = Array(lines.map { $0 + "\n" }.joined().utf8)
        return try self.lines(HostScripts.search, [folder], input: input, "search \(root)").map(\.withoutDot).sorted()
    }

    func remember(_ manifest: Manifest) throws(DeployFailure) {
        let bytes = manifest.bytes
        try run(HostScripts.remember, ["\(bytes.count)"], input: bytes, "record which files are there")
    }

    private func run(
        _ script: String, _ parameters: [String], input: [UInt8] = [], _ doing: String
    ) throws(DeployFailure) {
        let outcome = try shell.run(script, [root] + parameters, input: input)
        guard outcome.status == 0 else { throw failure(outcome, doing) }
    }

    /// Why a step failed.
    private func failure(_ outcome: Program.Outcome, _ doing: String) -> DeployFailure {
        let failure = shell.failure(outcome, doing)
        return Self.isFull(outcome.errors) ? .full(failure.message) : failure
    }

    /// Whether a program says that the disk is full, in the words of the C library.
    private static func isFull(_ said: String) -> Bool {
        said.contains("No space left on device") || said.contains("Disk quota exceeded")
    }

    private func lines(
        _ script: String, _ parameters: [String], input: [UInt8] = [], _ doing: String
    ) throws(DeployFailure) -> [String] {
        let outcome = try shell.run(script, [root] + parameters, input: input)
        guard outcome.status == 0 else { throw failure(outcome, doing) }
        return outcome.output.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
    }
}

extension ListedFile {
    /// Reads a line that `cksum` printed: the checksum, the size, the path.
    init?(checksumLine line: String) {
        let parts = line.split(separator: " ", maxSplits: 2)
        guard parts.count == 3, let checksum = UInt32(parts[0]), let size = Int(parts[1]) else { return nil }
        self.init(path: String(parts[2]).withoutDot, content: Content(size: size, checksum: checksum))
    }
}

extension String {
    /// Without the `./` that `find` begins paths with.
    fileprivate var withoutDot: String { hasPrefix("./") ? String(dropFirst(2)) : self }
}
