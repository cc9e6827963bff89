import Base
import Loading

extension OutputFolder {
    /// Renders and writes the files of a plan, `jobs` runs of them at a time.
    func writeFiles(
        _ plan: OutputPlan, into new: NewFolders, jobs: Int, isTimed: Bool, progress: Build.Progress?
    ) async throws(PublishingFailure) -> WrittenFiles {
        var parts: [WrittenFiles] = []
        try await FileRuns.work(on: plan.files.count, jobs: jobs, progress: progress) {
            [self] run throws(PublishingFailure) in
            try write(plan.files[run], of: plan, into: new, isTimed: isTimed)
        } take: {
            parts.append($0)
        }
        return WrittenFiles(joining: parts)
    }

    private func write(
        _ files: ArraySlice<OutputPlan.File>, of plan: OutputPlan, into new: NewFolders, isTimed: Bool
    ) throws(PublishingFailure) -> WrittenFiles {
        var written = WrittenFiles(isTimed: isTimed)
        var run = opened.map { OutputRun(on: $0.disk) }
        var bytes: [UInt8] = []
        for file in files {
            if let source = file.source {
                let copy = try copy(source, to: file.path, into: new, &run)
                written.add(copy.file, isNew: copy.isNew)
                written.times.lap(plan.kind(of: file))
            } else {
                try make(file, of: plan, &bytes, into: new, &run, &written)
            }
        }
        return written
    }

    /// Makes and writes a file, unless its key says that it is there.
    private func make(
        _ file: OutputPlan.File, of plan: OutputPlan, _ bytes: inout [UInt8], into new: NewFolders,
        _ run: inout OutputRun?, _ written: inout WrittenFiles
    ) throws(PublishingFailure) {
        let draft = plan.draft(file)
        if let kept = kept(file.path, draft.key) {
            written.add(kept, isNew: false)
            return written.times.lap(plan.kind(of: file))
        }
        bytes.removeAll(keepingCapacity: true)
        try plan.append(draft, to: &bytes)
        written.times.lap(plan.kind(of: file))
        let result = try PublishingFailure.onDisk { () throws(DiskFailure) in
            try put(bytes, at: file.path, into: new, &run)
        }
        written.add(
            RememberedFile(
                path: file.path, fingerprint: Fingerprint(of: bytes), size: bytes.count, stamp: result.stamp,
                key: draft.key),
            isNew: result.isNew)
        written.times.lap("writing")
    }

    /// A file that need not be made, because its key is that of the file that is there.
    private func kept(_ path: String, _ key: Fingerprint?) -> RememberedFile? {
        guard let key, let keys = opened?.keys, let file = keys.files[path], file.key == key,
            keys.holds(path, present[path])
        else { return nil }
        return RememberedFile(
            path: path, fingerprint: file.fingerprint, size: file.stamp.size, stamp: file.stamp, key: key)
    }

    /// Puts a file in place, unless the folder already has it, or this is a dry run; returns whether it differs from
    /// what was there, and the stamp of what is there now.
    private func put(
        _ bytes: [UInt8], at path: String, into new: NewFolders, _ run: inout OutputRun?
    ) throws(DiskFailure) -> (isNew: Bool, stamp: FileStamp?) {
        if present[path]?.kind == .file, let stamp = try run?.stamp(ifHeld: bytes, at: path) { return (false, stamp) }
        guard !isDryRun else { return (true, nil) }
        var stamp: FileStamp?
        let fill: FileWriting.Fill = { file in
            let code = FileWriting.write(bytes, to: file)
            stamp = file.stamp
            return code
        }
        if new.hold(path) { try run?.create(path, filling: fill) } else { try run?.replace(path, filling: fill) }
        return (true, stamp)
    }
}

extension OutputReport {
    /// Adds the results for the planned files.
    mutating func take(_ written: WrittenFiles) {
        (self.written, unchanged, bytes) = (written.report.written, written.report.unchanged, written.report.bytes)
        files = written.files
        timings = written.times.timings
    }
}

/// What a run did with its files, and the state of the files now.
struct WrittenFiles: Sendable {
    var report = OutputReport()
    var files: [RememberedFile] = []
    var times: FileTimes

    init(isTimed: Bool) { times = FileTimes(isOn: isTimed) }

    /// Counts a file that the output holds now, or would hold.
    mutating func add(_ file: RememberedFile, isNew: Bool) {
        files.append(file)
        report.bytes += file.size
        if isNew { report.written.append(file.path) } else { report.unchanged += 1 }
    }

    /// Joins the parts in their order.
    init(joining parts: [WrittenFiles]) {
        self.init(isTimed: false)
        files.reserveCapacity(parts.reduce(0) { $0 + $1.files.count })
        report.written.reserveCapacity(parts.reduce(0) { $0 + $1.report.written.count })
        for part in parts {
            report.written.append(contentsOf: part.report.written)
            report.unchanged += part.report.unchanged
            report.bytes += part.report.bytes
            files.append(contentsOf: part.files)
            times.add(part.times)
        }
    }
}

extension OutputFolder {
    /// Copies a file as it is, a piece at a time, unless its bytes are already there; returns whether it did, or would.
    func copy(
        _ source: String, to path: String, into new: NewFolders, _ run: inout OutputRun?
    ) throws(PublishingFailure) -> (file: RememberedFile, isNew: Bool) {
        let original = try PublishingFailure.reading { () throws(ReadFailure) in try OpenFile(source) }
        var file = RememberedFile(path: path, size: original.size)
        if present[path]?.kind == .file, let same = try run?.fingerprint(of: original, ifHeldAt: path) {
            (file.fingerprint, file.stamp) = same
            return (file, false)
        }
        if !isDryRun, let copied = try run?.copy(original, to: path, isInNewFolder: new.hold(path)) {
            (file.fingerprint, file.stamp) = copied
        } else {
            file.fingerprint = try PublishingFailure.reading { () throws(ReadFailure) in try Fingerprint(of: original) }
        }
        return (file, true)
    }
}

extension PublishingFailure {
    /// Reads input; a failure becomes the reason why the build could not continue.
    static func reading<Value>(_ read: () throws(ReadFailure) -> Value) throws(PublishingFailure) -> Value {
        do throws(ReadFailure) { return try read() } catch { throw .inputMissing(error.message) }
    }
}

extension OutputRun {
    /// The fingerprint of a file if the output holds the same bytes at a path, and the stamp of these; nil if it holds
    /// others, or none that can be read.
    mutating func fingerprint(
        of original: OpenFile, ifHeldAt path: String
    ) throws(PublishingFailure) -> (Fingerprint, FileStamp)? {
        let present = try PublishingFailure.onDisk { () throws(DiskFailure) in try place(of: path)?.file() }
        guard let copy = present, copy.size == original.size else { return nil }
        var reading = Fingerprinting()
        while reading.count < original.size {
            let place = reading.count
            let piece = try PublishingFailure.reading { () throws(ReadFailure) in try original.piece(at: place) }
            guard !piece.isEmpty, let other = try? copy.piece(at: place), other.isSame(as: piece) else { return nil }
            reading.add(piece)
        }
        return (reading.fingerprint, copy.stamp)
    }

    /// Replaces a file as a whole with a copy, of which only a piece is in memory; returns its fingerprint and stamp.
    mutating func copy(
        _ original: OpenFile, to path: String, isInNewFolder: Bool
    ) throws(PublishingFailure) -> (Fingerprint, FileStamp?) {
        var reading = Fingerprinting()
        var fault: ReadFailure?
        var stamp: FileStamp?
        let write: FileWriting.Fill = { file in
            let code = FileWriting.copy(original, to: file, fault: &fault) { reading.add($0) }
            stamp = file.stamp
            return code
        }
        do throws(DiskFailure) {
            if isInNewFolder { try create(path, filling: write) } else { try replace(path, filling: write) }
        } catch {
            if let fault { throw .inputMissing(fault.message) }
            throw .disk(error)
        }
        return (reading.fingerprint, stamp)
    }
}

/// Folders of the output's root that were not there when the build began.
///
/// Their contents are written aside, and each folder is moved into place as a whole: one move for thousands of files.
struct NewFolders: Sendable {
    private(set) var names: [String] = []
    private var prefixes: [String] = []

    mutating func add(_ name: String) {
        names.append(name)
        prefixes.append(name + "/")
    }

    /// Whether the file of a path goes into one of them.
    func hold(_ path: String) -> Bool { prefixes.contains { path.hasPrefix($0) } }
}
