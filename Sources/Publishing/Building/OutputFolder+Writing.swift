import Base

extension OutputFolder {
    /// Renders and writes the files of a plan, `jobs` runs of them at a time.
    func writeFiles(
        _ plan: OutputPlan, into new: NewFolders, jobs: Int, progress: Build.Progress?
    ) async throws(PublishingFailure) -> WrittenFiles {
        var parts: [WrittenFiles] = []
        try await FileRuns.work(on: plan.files.count, jobs: jobs, progress: progress) {
            [self] run throws(PublishingFailure) in
            try write(plan.files[run], of: plan, into: new)
        } take: {
            parts.append($0)
        }
        return WrittenFiles(joining: parts)
    }

    private func write(
        _ files: ArraySlice<OutputPlan.File>, of plan: OutputPlan, into new: NewFolders
    ) throws(PublishingFailure) -> WrittenFiles {
        var written = WrittenFiles()
        var run = opened.map { OutputRun(on: $0.disk) }
        var bytes: [UInt8] = []
        for file in files {
            if let source = file.source {
                let copy = try copy(source, to: file.path, into: new, &run)
                written.add(copy.file, isNew: copy.isNew)
                continue
            }
            bytes.removeAll(keepingCapacity: true)
            try plan.append(file, to: &bytes)
            let differs = try PublishingFailure.onDisk { () throws(DiskFailure) in
                try put(bytes, at: file.path, into: new, &run)
            }
            written.add(
                RememberedFile(path: file.path, fingerprint: Fingerprint(of: bytes), size: bytes.count), isNew: differs)
        }
        return written
    }

    /// Puts a file in place, unless the folder has it already, or the run is a dry one; whether it differs from what is there.
    private func put(
        _ bytes: [UInt8], at path: String, into new: NewFolders, _ run: inout OutputRun?
    ) throws(DiskFailure) -> Bool {
        if present[path] == .file, try run?.holds(bytes, at: path) == true { return false }
        guard !isDryRun else { return true }
        if new.hold(path) {
            try run?.create(path) { FileWriting.write(bytes, to: $0) }
        } else {
            try run?.replace(path) { FileWriting.write(bytes, to: $0) }
        }
        return true
    }
}

extension OutputReport {
    /// Takes in what was done with the planned files.
    mutating func take(_ written: WrittenFiles) {
        (self.written, unchanged, bytes) = (written.report.written, written.report.unchanged, written.report.bytes)
        files = written.files
    }
}

/// What a run over files did, and what they are now.
struct WrittenFiles: Sendable {
    var report = OutputReport()
    var files: [RememberedFile] = []

    init() {}

    /// Counts a file that the output holds now, or would hold.
    mutating func add(_ file: RememberedFile, isNew: Bool) {
        files.append(file)
        report.bytes += file.size
        if isNew { report.written.append(file.path) } else { report.unchanged += 1 }
    }

    /// The parts in their order as one.
    init(joining parts: [WrittenFiles]) {
        files.reserveCapacity(parts.reduce(0) { $0 + $1.files.count })
        report.written.reserveCapacity(parts.reduce(0) { $0 + $1.report.written.count })
        for part in parts {
            report.written.append(contentsOf: part.report.written)
            report.unchanged += part.report.unchanged
            report.bytes += part.report.bytes
            files.append(contentsOf: part.files)
        }
    }
}
