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
        var bytes: [UInt8] = []
        for file in files {
            bytes.removeAll(keepingCapacity: true)
            try plan.append(file, to: &bytes)
            written.files.append(
                RememberedFile(path: file.path, fingerprint: Fingerprint(of: bytes), size: bytes.count))
            written.report.bytes += bytes.count
            if present.contains(file.path), disk.holds(bytes, at: file.path) {
                written.report.unchanged += 1
            } else {
                if !isDryRun { try put(bytes, at: file.path, into: new) }
                written.report.written.append(file.path)
            }
        }
        return written
    }

    private func put(_ bytes: [UInt8], at path: String, into new: NewFolders) throws(PublishingFailure) {
        if new.hold(path) { try disk.create(path, with: bytes) } else { try disk.replace(path, with: bytes) }
    }
}

/// What a run over files did, and what they are now.
struct WrittenFiles: Sendable {
    var report = OutputReport()
    var files: [RememberedFile] = []

    init() {}

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
