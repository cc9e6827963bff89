import Loading
import Model
import Rendering

/// The output folder: the one place of Dossier that writes.
///
/// What it has written is remembered in `.dossier-files`, which names every path before the first of them is written; so a
/// build that is killed leaves only files that the next one knows. Each file is written aside and moved into place, whole;
/// a folder that is not there yet, with all its files at once.
package struct OutputFolder: Sendable {
    let disk: OutputDisk
    let isDryRun: Bool
    /// What lies in the folder now.
    let present: Set<String>
    /// What earlier builds wrote.
    private let memory: OutputMemory
    /// Nil where the folder is only looked at.
    private let lock: FolderLock?

    /// Opens a folder, waits while another build writes it, and clears away what a killed build left half-written.
    package init(_ path: String, isDryRun: Bool = false) async throws(PublishingFailure) {
        disk = OutputDisk(root: path)
        self.isDryRun = isDryRun
        lock = isDryRun ? nil : await FolderLock.wait(for: path)
        memory = OutputMemory(from: disk)
        present = try PublishingFailure.reading { () throws(ReadFailure) in
            Set(try FolderListing.listAll(path)?.files ?? [])
        }
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
    func write(
        _ plan: OutputPlan, of mark: OutputMark, jobs: Int, progress: Build.Progress?
    ) async throws(PublishingFailure) -> OutputReport {
        defer { if !isDryRun { disk.clearAside() } }
        let paths = plan.files.map(\.path)
        let stale = stale(paths)
        var new = NewFolders()
        if !isDryRun {
            new = try disk.makeFolders(for: paths)
            try OutputMemory.write((stale + paths).map { RememberedFile(path: $0) }, to: disk)
        }
        let written = try await writeFiles(plan, into: new, jobs: jobs, progress: progress)
        var report = written.report
        report.files = written.files
        for path in stale {
            if memory.isUnchanged(path, on: disk) { report.removed.append(path) } else { report.kept.append(path) }
        }
        if let fault = memory.fault, let old = unremembered(Set(paths)) {
            report.notes.append("\(OutputMemory.name) is \(fault.rawValue): every file was compared anew")
            report.notes += old.map { "left \($0): it has no source, and whether somebody has changed it is not known" }
        }
        if !isDryRun {
            try disk.moveIntoPlace(new)
            for path in report.removed { try disk.remove(path) }
            try OutputMemory.write(written.files, of: mark, to: disk)
        }
        return report
    }

    /// The files of earlier builds that the plan does not name, sorted.
    private func stale(_ planned: [String]) -> [String] {
        guard !memory.files.isEmpty else { return [] }
        let planned = Set(planned)
        return memory.files.keys.filter { !planned.contains($0) && present.contains($0) }.sorted()
    }

    /// The pages of Dossier's that neither plan nor memory names, sorted; nil where the folder holds none of its pages.
    private func unremembered(_ planned: Set<String>) -> [String]? {
        let home = PageTask.List.home.path.text
        guard present.contains(home), bearsMark(home) else { return nil }
        return present.filter { !planned.contains($0) && $0.hasSuffix(".html") && bearsMark($0) }.sorted()
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

    /// Whether a file that the memory does not name is one of ours all the same: a page says who made it, and other
    /// files belong to the site whose home page lies there.
    private func isOurs(_ file: OutputPlan.File) -> Bool {
        switch file.origin {
        case .page: bearsMark(file.path)
        case .output, .search, .copy: bearsMark(PageTask.List.home.path.text)
        }
    }

    /// Whether a page names Dossier as its generator.
    private func bearsMark(_ path: String) -> Bool {
        guard case .success(let bytes) = FileReading.bytes(of: disk.path(path)) else { return false }
        let mark = "<meta name=\"generator\" content=\"Dossier".utf8
        return SourceFile(path: "", bytes: Array(bytes.prefix(4096))).offset(of: mark) != nil
    }
}
