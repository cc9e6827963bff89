import Loading
import Model

/// The output folder: the one place of Dossier that writes.
///
/// What it has written is remembered in `.dossier-files`, which names every path before the first of them is written; so a
/// build that is killed leaves only files that the next one knows. Each file is written aside and moved into place, whole.
package struct OutputFolder {
    private let disk: OutputDisk
    private let isDryRun: Bool
    /// What earlier builds wrote, as far as the memory says.
    private let remembered: Set<String>
    /// What lies in the folder now.
    private let present: Set<String>

    /// Opens a folder, which need not exist yet, and clears away what a killed build left half-written.
    package init(_ path: String, isDryRun: Bool = false) throws(PublishingFailure) {
        disk = OutputDisk(root: path)
        self.isDryRun = isDryRun
        remembered = Set(OutputMemory.read(from: disk))
        present = Set(FolderListing(of: path)?.files ?? [])
        if !isDryRun { disk.clearAside() }
    }

    /// Planned paths at which there lies a file that Dossier did not write.
    func foreignFiles(among plan: OutputPlan) -> [Diagnostic] {
        guard !present.isEmpty else { return [] }
        return plan.files.filter { present.contains($0.path) && !remembered.contains($0.path) && !isOurs($0) }.map {
            file in
            Diagnostic(
                .foreignFile, in: disk.path(file.path), at: .start,
                "this file was not written by Dossier, and a page is to go there",
                fix: "move it away or build into another folder")
        }
    }

    /// Writes what differs, removes what has no source any more, and remembers what is there.
    func write(_ plan: OutputPlan, jobs: Int, progress: Build.Progress?) async throws(PublishingFailure) -> OutputReport
    {
        let planned = Set(plan.files.map(\.path))
        let stale = remembered.subtracting(planned).sorted()
        if !isDryRun {
            try disk.makeFolders(for: plan.files.map(\.path))
            try OutputMemory.write(planned.union(remembered), to: disk)
        }
        var report = try await writeFiles(plan, jobs: jobs, progress: progress)
        report.removed = stale.filter(present.contains)
        if !isDryRun {
            for path in stale { try disk.remove(path) }
            try OutputMemory.write(planned, to: disk)
            disk.clearAside()
        }
        return report
    }

    /// Removes everything that Dossier wrote; returns the paths, sorted.
    package func clean() throws(PublishingFailure) -> [String] {
        let paths = remembered.filter(present.contains).sorted()
        guard !isDryRun else { return paths }
        for path in paths { try disk.remove(path) }
        try disk.remove(OutputMemory.name)
        disk.clearAside()
        return paths
    }

    private func writeFiles(
        _ plan: OutputPlan, jobs: Int, progress: Build.Progress?
    ) async throws(PublishingFailure) -> OutputReport {
        let chunks = stride(from: 0, to: plan.files.count, by: 64).map { $0..<min($0 + 64, plan.files.count) }
        var report = OutputReport()
        var failure: PublishingFailure?
        await withTaskGroup(of: Result<OutputReport, PublishingFailure>.self) { group in
            var next = 0
            func add() {
                guard next < chunks.count, failure == nil else { return }
                let files = plan.files[chunks[next]]
                next += 1
                group.addTask { [self] in
                    do throws(PublishingFailure) { return .success(try write(files, of: plan)) } catch {
                        return .failure(error)
                    }
                }
            }
            for _ in 0..<max(1, jobs) { add() }
            var done = 0
            for await result in group {
                switch result {
                case .success(let part):
                    report.add(part)
                    done += part.written.count + part.unchanged
                    progress?(done, plan.files.count)
                case .failure(let reason): failure = failure ?? reason
                }
                add()
            }
        }
        if let failure { throw failure }
        report.written.sort()
        return report
    }

    private func write(_ files: ArraySlice<OutputPlan.File>, of plan: OutputPlan) throws(PublishingFailure)
        -> OutputReport
    {
        var report = OutputReport()
        var bytes: [UInt8] = []
        for file in files {
            bytes.removeAll(keepingCapacity: true)
            try plan.append(file, to: &bytes)
            report.bytes += bytes.count
            if present.contains(file.path), disk.holds(bytes, at: file.path) {
                report.unchanged += 1
            } else {
                if !isDryRun { try disk.replace(file.path, with: bytes) }
                report.written.append(file.path)
            }
        }
        return report
    }

    /// Whether a file that the memory does not name is one of ours all the same: a page says who made it.
    private func isOurs(_ file: OutputPlan.File) -> Bool {
        guard case .success(let bytes) = FileReading.bytes(of: disk.path(file.path)) else { return false }
        if file.path.hasSuffix(".html") {
            return SourceFile(path: "", bytes: Array(bytes.prefix(4096))).offset(
                of: "<meta name=\"generator\" content=\"Dossier".utf8) != nil
        }
        guard case .copy(let path) = file.origin, case .success(let copy) = FileReading.bytes(of: path) else {
            return false
        }
        return copy == bytes
    }
}

extension OutputReport {
    fileprivate mutating func add(_ part: OutputReport) {
        written += part.written
        unchanged += part.unchanged
        bytes += part.bytes
    }
}
