package import Base
import Model
import Rendering

/// The output folder, into which nothing else in a build writes.
///
/// A `MemoryFile` records what was written. It names every path before the first of them is written, so a killed build
/// leaves only files that the next build knows. Each file is written aside and moved into place as a whole; a new
/// folder is moved with all its files at once.
package struct OutputFolder: Sendable {
    let isDryRun: Bool
    /// What is in the folder now.
    let present: [String: FolderEntry]
    /// Nil if the folder does not exist, which a dry run and `clean` accept.
    let opened: Opened?

    /// An existing folder, and what earlier builds wrote into it.
    struct Opened: Sendable {
        let disk: OutputDisk
        let file: MemoryFile
        let memory: OutputMemory
        /// What the last build left, if it was the same program with the same options, and nothing else has been built
        /// since.
        let keys: OutputKeys?
    }

    /// Opens the output of a site, waits while another build writes it, and removes what a killed build or deploy left
    /// in it. If any of it cannot be read, nothing is changed.
    ///
    /// - Parameter origin: The program and its options, to find what the last build left; nil to do without that.
    package init(
        _ path: String, of root: String, origin: Fingerprint? = nil, isDryRun: Bool = false
    ) async throws(PublishingFailure) {
        self.isDryRun = isDryRun
        do throws(DiskFailure) {
            guard let folder = try OpenFolder.open(path) else {
                (opened, present) = (nil, [:])
                return
            }
            if !isDryRun { try await folder.lock() }
            let disk = OutputDisk(folder: folder)
            let file = MemoryFile(of: disk, root: root)
            let memory = try OutputMemory(of: file)
            let keys = if let origin { try OutputKeys(of: file, origin: origin) } else { nil as OutputKeys? }
            opened = Opened(
                disk: disk, file: file, memory: memory, keys: keys?.memory == memory.seal ? keys : nil)
            present = try disk.contents()
            guard !isDryRun else { return }
            try disk.clearAside()
            try SendingFolder.clear(in: folder)
        } catch {
            throw .disk(error)
        }
    }

    /// Findings about planned paths with something that Dossier did not write.
    func foreignFiles(among plan: OutputPlan) throws(PublishingFailure) -> [Diagnostic] {
        guard let opened else { return [] }
        var found: [Diagnostic] = []
        for file in plan.files {
            guard let kind = present[file.path]?.kind, try !isOurs(file, kind) else { continue }
            found.append(
                Diagnostic(
                    .foreignFile, in: opened.disk.folder.path(file.path), at: .start,
                    "this \(kind.noun) was not written by Dossier, and a page has to be written there",
                    fix: "move it away or build into another folder"))
        }
        return found
    }

    /// Writes what differs, removes what no longer has a source, and remembers what is there. A file without a source
    /// that someone has changed is left alone and no longer treated as ours.
    func write(
        _ plan: OutputPlan, of mark: OutputMark, jobs: Int, isTimed: Bool, progress: Build.Progress?
    ) async throws(PublishingFailure) -> OutputReport {
        let paths = plan.files.map(\.path)
        var report = OutputReport()
        try look(for: paths, into: &report)
        guard !isDryRun, let opened else {
            let written = try await writeFiles(
                plan, into: NewFolders(), jobs: jobs, isTimed: isTimed, progress: progress)
            report.take(written)
            return report
        }
        let new = try PublishingFailure.onDisk { () throws(DiskFailure) in try begin(paths, report, opened) }
        do throws(PublishingFailure) {
            report.take(
                try await writeFiles(plan, into: new, jobs: jobs, isTimed: isTimed, progress: progress))
            report.seal = try PublishingFailure.onDisk { () throws(DiskFailure) in
                try finish(report, new, mark, opened)
            }
        } catch {
            // The failure has already been reported; the next build removes the leftovers.
            try? opened.disk.clearAside()
            throw error
        }
        return report
    }

    /// Finds the files without a source: those to remove, and those that stay because someone changed them.
    private func look(for paths: [String], into report: inout OutputReport) throws(PublishingFailure) {
        guard let opened else { return }
        let planned = Set(paths)
        let memory = opened.memory
        try PublishingFailure.onDisk { () throws(DiskFailure) in
            let left = memory.files.keys.filter { !planned.contains($0) && present[$0]?.kind == .file }
            for path in left.sorted() {
                if try memory.isUnchanged(path, on: opened.disk) {
                    report.removed.append(path)
                } else {
                    report.kept.append(path)
                }
            }
            guard let fault = memory.fault, let old = try unremembered(planned) else { return }
            report.notes.append("\(opened.file.name) is \(fault.rawValue): every file was compared again")
            report.notes += old.map { "left \($0): it has no source, and someone may have changed it" }
        }
    }

    /// Makes folders, and records everything that is about to be written.
    private func begin(
        _ paths: [String], _ report: OutputReport, _ opened: Opened
    ) throws(DiskFailure) -> NewFolders {
        let new = try opened.disk.makeFolders(for: paths)
        try OutputMemory.write(
            (report.removed + report.kept + paths).map { RememberedFile(path: $0) }, to: opened.file)
        return new
    }

    private func finish(
        _ report: OutputReport, _ new: NewFolders, _ mark: OutputMark, _ opened: Opened
    ) throws(DiskFailure) -> OutputSeal {
        try opened.disk.moveIntoPlace(new)
        for path in report.removed { try opened.disk.remove(path) }
        let memory = try OutputMemory.write(report.files, of: mark, to: opened.file)
        // This changes the folder, so its time is that of the last change of any file in it, or later.
        try opened.disk.clearAside()
        return OutputSeal(memory: memory, time: try opened.disk.folder.stamp().modified)
    }

    /// Pages of ours that neither the plan nor the memory names, sorted; nil if the home page is not one of ours.
    private func unremembered(_ planned: Set<String>) throws(DiskFailure) -> [String]? {
        let home = PageTask.List.home.path.text
        guard try bearsMark(home) else { return nil }
        var found: [String] = []
        for path in present.keys.sorted() where !planned.contains(path) && path.hasSuffix(".html") {
            if try bearsMark(path) { found.append(path) }
        }
        return found
    }

    /// Removes everything that Dossier wrote and that no one has changed since; returns the paths, sorted.
    package func clean() throws(PublishingFailure) -> [String] {
        guard let opened else { return [] }
        return try PublishingFailure.onDisk { () throws(DiskFailure) in
            var paths: [String] = []
            for path in opened.memory.files.keys.sorted() where present[path]?.kind == .file {
                if try opened.memory.isUnchanged(path, on: opened.disk) { paths.append(path) }
            }
            guard !isDryRun else { return paths }
            for path in paths { try opened.disk.remove(path) }
            try opened.file.remove()
            try PictureCache(root: opened.file.root).remove()
            return paths
        }
    }

    /// Whether a file is one of ours. If it is not known what earlier builds wrote, a page names the program that made
    /// it, and other files belong to the site whose home page is there.
    private func isOurs(_ file: OutputPlan.File, _ kind: FolderEntry.FileType) throws(PublishingFailure) -> Bool {
        guard kind == .file, let memory = opened?.memory else { return false }
        if memory.remembers(file.path) { return true }
        guard memory.fault != nil else { return false }
        return try PublishingFailure.onDisk { () throws(DiskFailure) in
            switch file.origin {
            case .page: try bearsMark(file.path)
            case .output, .search, .copy, .text, .builtIn: try bearsMark(PageTask.List.home.path.text)
            }
        }
    }

    /// Whether a page names Dossier as its generator.
    private func bearsMark(_ path: String) throws(DiskFailure) -> Bool {
        guard present[path]?.kind == .file, let bytes = try opened?.disk.folder.bytes(path) else { return false }
        let mark = "<meta name=\"generator\" content=\"Dossier".utf8
        return SourceFile(path: "", bytes: Array(bytes.prefix(4096))).offset(of: mark) != nil
    }
}

extension FolderEntry.FileType {
    /// What it is called in a message.
    fileprivate var noun: String {
        switch self {
        case .file: "file"
        case .folder: "folder"
        case .link: "link"
        case .other: "device"
        }
    }
}
