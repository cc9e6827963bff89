import Base
import Loading
import Model

/// What a build leaves for the next one, in whatever process, so that it makes only what differs.
///
/// It is next to the memory of the output and can be lost: the next build then makes every file. It counts only for the
/// program that wrote it, for the same options, and for the memory that was written with it.
struct OutputKeys: Sendable {
    /// A file that was written, or was there already.
    struct File: Sendable {
        let fingerprint: Fingerprint
        let stamp: FileStamp
        /// Nil for a file without a key.
        let key: Fingerprint?
    }

    /// The memory of the output.
    let memory: Fingerprint
    /// A file as old as this, in nanoseconds since 1970, or newer may have been changed without a new time.
    private let settled: Int64
    /// What the build read; nil if that is not known, as in a preview.
    let inputs: InputState?
    /// The findings of the build, with the output as a build without changes reports it.
    let report: BuildReport
    /// By path.
    let files: [String: File]

    /// Whether a file is as it was written, judged by its stamp.
    func holds(_ path: String, _ entry: FolderEntry?) -> Bool {
        guard let file = files[path], let entry, entry.kind == .file, entry.stamp == file.stamp else { return false }
        return file.stamp.modified < settled
    }
}

extension OutputKeys {
    /// Reads the keys; nil if there are none, or they are not of this program and these options.
    init?(of file: MemoryFile, origin: Fingerprint) throws(DiskFailure) {
        guard let bytes = try file.keys(), var record = ValueReader(sealed: bytes) else { return nil }
        do throws(ValueReader.Damage) { try self.init(&record, origin) } catch { return nil }
    }

    /// Reads only what the build read that left the keys.
    static func inputs(of file: MemoryFile, origin: Fingerprint) throws(DiskFailure) -> InputState? {
        guard let bytes = try file.keys(), var record = ValueReader(sealed: bytes) else { return nil }
        do throws(ValueReader.Damage) { return try Head(&record, origin).inputs } catch { return nil }
    }

    /// What the keys begin with.
    private struct Head {
        let memory: Fingerprint
        let settled: Int64
        let inputs: InputState?

        init(_ record: inout ValueReader, _ origin: Fingerprint) throws(ValueReader.Damage) {
            guard try record.fingerprint() == origin else { throw ValueReader.Damage() }
            memory = try record.fingerprint()
            settled = Int64(try record.number())
            inputs = try record.optional { record throws(ValueReader.Damage) in try InputState(&record) }
        }
    }

    private init(_ record: inout ValueReader, _ origin: Fingerprint) throws(ValueReader.Damage) {
        let head = try Head(&record, origin)
        (memory, settled, inputs) = (head.memory, head.settled, head.inputs)
        var report = try BuildReport(&record)
        var files: [String: File] = [:]
        var output = OutputReport()
        output.files = try record.list { record throws(ValueReader.Damage) in
            let path = try record.text()
            let file = File(
                fingerprint: try record.fingerprint(), stamp: try record.stamp(),
                key: try record.optional { record throws(ValueReader.Damage) in try record.fingerprint() })
            files[path] = file
            return RememberedFile(
                path: path, fingerprint: file.fingerprint, size: file.stamp.size, stamp: file.stamp, key: file.key)
        }
        output.unchanged = output.files.count
        output.bytes = output.files.reduce(0) { $0 + $1.size }
        report.output = output
        (self.report, self.files) = (report, files)
    }

    /// The keys of a build as bytes; nil if it wrote nothing, or the stamp of a file is not known.
    static func bytes(_ report: BuildReport, _ inputs: InputState?, _ origin: Fingerprint) -> [UInt8]? {
        guard let output = report.output, let seal = output.seal else { return nil }
        var record = ValueWriter()
        record.add(origin)
        record.add(seal.memory)
        record.add(Int(seal.time))
        record.add(optional: inputs) { $0.keep(in: &$1) }
        report.keep(in: &record)
        record.add(output.files.count)
        for file in output.files {
            guard let fingerprint = file.fingerprint, let stamp = file.stamp else { return nil }
            record.add(file.path)
            record.add(fingerprint)
            record.add(stamp)
            record.add(optional: file.key) { $1.add($0) }
        }
        return record.sealed
    }
}

extension OutputFolder {
    /// Leaves the keys of a build for the next one.
    ///
    /// If they cannot be written, that is no failure: earlier keys count only for the same output, and a file only as
    /// long as its stamp is the same.
    func keep(_ report: BuildReport, _ inputs: InputState?, _ origin: Fingerprint) {
        guard !isDryRun, let opened, let bytes = OutputKeys.bytes(report, inputs, origin) else { return }
        try? opened.file.keepKeys(bytes)
    }
}

extension InputState {
    fileprivate func keep(in record: inout ValueWriter) {
        record.add(stamps)
        record.add(fresh.sorted { $0.key < $1.key }) { file, record in
            record.add(file.key)
            record.add(file.value)
        }
    }

    fileprivate init(_ record: inout ValueReader) throws(ValueReader.Damage) {
        let stamps = try record.fingerprint()
        let fresh = try record.list { record throws(ValueReader.Damage) in
            (try record.text(), try record.fingerprint())
        }
        self.init(stamps: stamps, fresh: Dictionary(fresh) { first, _ in first })
    }
}

extension BuildOptions {
    /// The program and all options that change what a build makes or reports; nil if the program cannot be told from
    /// other builds of it.
    var origin: Fingerprint? {
        guard let program = System.programStamp else { return nil }
        var record = ValueWriter()
        record.add(program)
        record.add(version)
        record.add(optional: baseURL) { $1.add($0.text) }
        for flag in [includesDrafts, isStrict] { record.add(flag ? 1 : 0) }
        record.add(optional: moment) { $1.add($0) }
        record.add(optional: now) { $1.add(Int($0.daysSince1970)) }
        return Fingerprint(of: record.bytes)
    }
}
