package import Base

/// Makes a change of several files so that all of it is made or none, even if the process is killed at any moment.
///
/// The new files are first written next to the old ones under names that start with a dot, which no site reads. Then the
/// journal is put in place: from that moment the change is decided, and `finish()` completes it if this process could
/// not. Before that moment, `finish()` takes everything back.
package struct EditJournal {
    /// What is kept about a change until it is finished, in the site's folder.
    private static let folder = ".dossier/edit"
    /// The steps of a change that is prepared.
    private static let plan = folder + "/plan"
    /// The steps of a change that is decided.
    private static let journal = folder + "/journal"

    private let root: String

    package init(root: String) { self.root = root }

    /// Makes a change; if it fails before it is decided, no file of the site differs.
    ///
    /// - Returns: Why it was not made: files that differ from what was read, that may not be written, or that are in the
    ///   way. None if it was made.
    package func make(_ change: SiteChange) throws(DiskFailure) -> [String] {
        let steps = change.files.flatMap(EditStep.steps)
        guard !steps.isEmpty else { return [] }
        let site = try OpenFolder.make(root)
        let own = try site.makeFolder(Self.folder)
        // The lock is held as long as the folder is open.
        defer { withExtendedLifetime(own) {} }
        guard try own.tryLock() else {
            throw DiskFailure(.lock, root, reason: "another command is changing this site; try again when it is done")
        }
        guard try own.names()?.isEmpty ?? true else {
            throw DiskFailure(.lock, root, reason: "an earlier change is unfinished; 'dossier check' finishes it")
        }
        let content = try content()
        let problems = try change.problems(in: content)
        guard problems.isEmpty else { return problems }
        try prepare(change, steps, site, content)
        try EditStep.carryOut(steps, in: content)
        try close(site)
        return []
    }

    /// Completes or takes back what a command that was killed has left.
    ///
    /// - Returns: Whether the change was completed; nil if there was nothing to do.
    @discardableResult
    package func finish() throws(DiskFailure) -> Bool? {
        guard let site = try OpenFolder.open(root), let own = try site.folder(Self.folder),
            try own.names()?.isEmpty == false
        else { return nil }
        defer { withExtendedLifetime(own) {} }
        // A process that is still changing the site finishes that itself.
        guard try own.tryLock() else { return nil }
        let content = try content()
        if let steps = try steps(Self.journal, in: site) {
            var changed: [EditStep] = []
            for step in steps where try step.isChanged(in: content) { changed.append(step) }
            guard changed.isEmpty else { throw unfinished(changed) }
            try EditStep.carryOut(steps, in: content)
            try close(site)
            return true
        }
        let steps = try steps(Self.plan, in: site)
        if let steps { try EditStep.takeBack(steps, in: content) }
        try close(site)
        return steps == nil ? nil : false
    }

    private func content() throws(DiskFailure) -> OpenFolder {
        guard let content = try OpenFolder.open(root + "/content") else {
            throw DiskFailure(.list, root + "/content", code: ENOENT)
        }
        return content
    }

    /// The steps in a file of the journal's folder; nil if there is none.
    private func steps(_ name: String, in site: OpenFolder) throws(DiskFailure) -> [EditStep]? {
        guard let bytes = try site.bytes(name) else { return nil }
        guard let steps = EditStep.read(bytes) else {
            throw DiskFailure(.read, "\(root)/\(name)", reason: "it is damaged; look at your files, then remove it")
        }
        return steps
    }

    private func unfinished(_ changed: [EditStep]) -> DiskFailure {
        let paths = changed.map { "content/\($0.path)" }.joined(separator: ", ")
        return DiskFailure(
            .write, paths,
            reason: "changed while a change of several files was unfinished; undo what you changed there, or remove "
                + "\(root)/\(Self.folder) to keep all files as they are")
    }

    /// Writes everything that is new, and decides the change.
    private func prepare(
        _ change: SiteChange, _ steps: [EditStep], _ site: OpenFolder, _ content: OpenFolder
    ) throws(DiskFailure) {
        let lines = Array((steps.map(\.line).joined(separator: "\n") + "\n").utf8)
        try site.replace(Self.plan, with: lines, by: Self.plan + ".new", isLasting: true)
        do throws(DiskFailure) {
            for file in change.files { try EditStep.stage(file, in: content) }
            try site.move(Self.plan, to: Self.journal)
        } catch {
            try? EditStep.takeBack(steps, in: content)
            try? close(site)
            throw error
        }
    }

    private func close(_ site: OpenFolder) throws(DiskFailure) {
        try site.remove(Self.journal)
        try site.remove(Self.plan)
        try site.remove(Self.plan + ".new")
    }
}

extension SiteChange {
    /// What prevents the change: files that differ from what was read, that may not be written, or that are in the way.
    fileprivate func problems(in content: OpenFolder) throws(DiskFailure) -> [String] {
        var problems: [String] = []
        for file in files {
            if let old = file.old, let problem = try Self.problem(with: file.path, old, in: content) {
                problems.append(problem)
            }
            guard let new = file.newPath, new != file.path || file.old == nil else { continue }
            if try content.entry(EditStep.inContent(new)) != nil { problems.append("\(new) already exists") }
        }
        return problems
    }

    private static func problem(
        with path: String, _ old: [UInt8], in content: OpenFolder
    ) throws(DiskFailure) -> String? {
        let name = EditStep.inContent(path)
        guard let entry = try content.entry(name), entry.kind == .file, try content.bytes(name) == old else {
            return "\(path) has changed since it was read; run this again"
        }
        return entry.permissions & 0o200 == 0 ? "\(path) is read-only" : nil
    }
}
