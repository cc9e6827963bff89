import Loading
import Model
import Rendering

/// The output folder: the one place of Dossier that writes.
///
/// What it has written is remembered in `.dossier-files`, which names every path before the first of them is written; so a
/// build that is killed leaves only files that the next one knows. Each file is written aside and moved into place, whole.
package struct OutputFolder: Sendable {
    private let disk: OutputDisk
    private let isDryRun: Bool
    /// Nil where the folder is only looked at.
    private let lock: FolderLock?
    /// What earlier builds wrote.
    private let memory: OutputMemory
    /// What lies in the folder now.
    private let present: Set<String>

    /// Opens a folder, waits while another build writes it, and clears away what a killed build left half-written.
    package init(_ path: String, isDryRun: Bool = false) async {
        disk = OutputDisk(root: path)
        self.isDryRun = isDryRun
        lock = isDryRun ? nil : await FolderLock.wait(for: path)
        memory = OutputMemory(from: disk)
        present = Set(FolderListing(of: path)?.files ?? [])
        if !isDryRun { disk.clearAside() }
    }

    /// Makes the folder, with those it lies in, where it is not there yet.
    static func make(_ path: String) throws(PublishingFailure) { try OutputDisk(root: path).makeRoot() }

    /// Planned paths at which there lies a file that Dossier did not write.
    func foreignFiles(among plan: OutputPlan) -> [Diagnostic] {
        guard !present.isEmpty else { return [] }
        return plan.files.filter { present.contains($0.path) && !memory.remembers($0.path) && !isOurs($0) }.map {
            file in
            Diagnostic(
                .foreignFile, in: disk.path(file.path), at: .start,
                "this file was not written by Dossier, and a page is to go there",
                fix: "move it away or build into another folder")
        }
    }

    /// Writes what differs, removes what has no source any more, and remembers what is there. A file without a source that
    /// somebody has changed is left alone, and no longer ours.
    func write(_ plan: OutputPlan, jobs: Int, progress: Build.Progress?) async throws(PublishingFailure) -> OutputReport
    {
        let paths = plan.files.map(\.path)
        let planned = Set(paths)
        let stale = memory.files.keys.filter { !planned.contains($0) && present.contains($0) }.sorted()
        if !isDryRun {
            try disk.makeFolders(for: paths)
            try memory.expecting(planned).write(to: disk)
        }
        let written = try await writeFiles(plan, jobs: jobs, progress: progress)
        var report = written.report
        for path in stale {
            if memory.isUnchanged(path, on: disk) { report.removed.append(path) } else { report.kept.append(path) }
        }
        if !isDryRun {
            for path in report.removed { try disk.remove(path) }
            try OutputMemory(written.fingerprints).write(to: disk)
            disk.clearAside()
        }
        return report
    }

    /// Removes everything that Dossier wrote and nobody has changed since; returns the paths, sorted.
    package func clean() throws(PublishingFailure) -> [String] {
        let paths = memory.files.keys.filter { present.contains($0) && memory.isUnchanged($0, on: disk) }.sorted()
        guard !isDryRun else { return paths }
        for path in paths { try disk.remove(path) }
        try disk.remove(OutputMemory.name)
        disk.clearAside()
        return paths
    }

    private func writeFiles(
        _ plan: OutputPlan, jobs: Int, progress: Build.Progress?
    ) async throws(PublishingFailure) -> WrittenFiles {
        let chunks = stride(from: 0, to: plan.files.count, by: 64).map { $0..<min($0 + 64, plan.files.count) }
        var written = WrittenFiles()
        var failure: PublishingFailure?
        await withTaskGroup(of: Result<WrittenFiles, PublishingFailure>.self) { group in
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
                    written.add(part)
                    done += part.fingerprints.count
                    progress?(done, plan.files.count)
                case .failure(let reason): failure = failure ?? reason
                }
                add()
            }
        }
        if let failure { throw failure }
        written.report.written.sort()
        return written
    }

    private func write(_ files: ArraySlice<OutputPlan.File>, of plan: OutputPlan) throws(PublishingFailure)
        -> WrittenFiles
    {
        var written = WrittenFiles()
        var bytes: [UInt8] = []
        for file in files {
            bytes.removeAll(keepingCapacity: true)
            try plan.append(file, to: &bytes)
            written.fingerprints.append((file.path, Fingerprint(of: bytes)))
            written.report.bytes += bytes.count
            if present.contains(file.path), disk.holds(bytes, at: file.path) {
                written.report.unchanged += 1
            } else {
                if !isDryRun { try disk.replace(file.path, with: bytes) }
                written.report.written.append(file.path)
            }
        }
        return written
    }

    /// Whether a file that the memory does not name is one of ours all the same: a page says who made it, a copy is known
    /// by its bytes, and data belong to the site whose home page lies there.
    private func isOurs(_ file: OutputPlan.File) -> Bool {
        switch file.origin {
        case .page: return bearsMark(file.path)
        case .citation: return bearsMark(PageTask.List.home.path.text)
        case .copy(let path):
            guard case .success(let original) = FileReading.bytes(of: path) else { return false }
            return disk.holds(original, at: file.path)
        }
    }

    /// Whether a page names Dossier as its generator.
    private func bearsMark(_ path: String) -> Bool {
        guard case .success(let bytes) = FileReading.bytes(of: disk.path(path)) else { return false }
        let mark = "<meta name=\"generator\" content=\"Dossier".utf8
        return SourceFile(path: "", bytes: Array(bytes.prefix(4096))).offset(of: mark) != nil
    }
}

/// What a run over files did, and what they are now.
private struct WrittenFiles: Sendable {
    var report = OutputReport()
    var fingerprints: [(path: String, fingerprint: Fingerprint)] = []

    mutating func add(_ part: WrittenFiles) {
        report.written += part.report.written
        report.unchanged += part.report.unchanged
        report.bytes += part.report.bytes
        fingerprints += part.fingerprints
    }
}
