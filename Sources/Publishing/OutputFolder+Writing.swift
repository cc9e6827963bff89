extension OutputFolder {
    /// How many files one task writes.
    private static let runLength = 64

    /// Renders and writes the files of a plan, `jobs` runs of them at a time.
    func writeFiles(
        _ plan: OutputPlan, into new: NewFolders, jobs: Int, progress: Build.Progress?
    ) async throws(PublishingFailure) -> WrittenFiles {
        let starts = Array(stride(from: 0, to: plan.files.count, by: Self.runLength))
        var parts = [WrittenFiles](repeating: WrittenFiles(), count: starts.count)
        var failure: PublishingFailure?
        await withTaskGroup(of: (Int, Result<WrittenFiles, PublishingFailure>).self) { group in
            var next = 0
            func add() {
                guard next < starts.count, failure == nil else { return }
                let place = next
                let files = plan.files[starts[place]..<min(starts[place] + Self.runLength, plan.files.count)]
                next += 1
                group.addTask { [self] in
                    do throws(PublishingFailure) {
                        return (place, .success(try write(files, of: plan, into: new)))
                    } catch {
                        return (place, .failure(error))
                    }
                }
            }
            for _ in 0..<max(1, jobs) { add() }
            var done = 0
            for await (place, result) in group {
                switch result {
                case .success(let part):
                    parts[place] = part
                    done += part.files.count
                    progress?(done, plan.files.count)
                case .failure(let reason): failure = failure ?? reason
                }
                add()
            }
        }
        if let failure { throw failure }
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
