import Synchronization

/// Files of an editor. Each is whole under its name or not there at all, and what a killed run left beside it is removed.
extension OpenFolder {
    /// Puts a whole file in place of another, or of none; folders that contain it are made.
    package func save(
        _ path: String, _ bytes: [UInt8], permissions: mode_t = 0o644, isLasting: Bool = false
    ) throws(DiskFailure) {
        let (file, aside) = try placeToSave(path)
        try file.replace(by: aside, permissions: permissions, isLasting: isLasting) {
            FileWriting.write(bytes, to: $0)
        }
    }

    /// Puts a whole new file in place, with the folders that contain it; false if something is already there.
    package func saveNew(_ path: String, _ bytes: [UInt8]) throws(DiskFailure) -> Bool {
        let (file, aside) = try placeToSave(path)
        if try file.entry() != nil { return false }
        guard try aside.create(filling: { FileWriting.write(bytes, to: $0) }) else {
            throw aside.folder.failure(.write, aside.name, EEXIST)
        }
        // In one step, so that a killed run leaves nothing beside a file that no later run writes again.
        do throws(DiskFailure) {
            if try aside.moveNew(to: file) { return true }
        } catch {
            try? aside.remove()
            throw error
        }
        try aside.remove()
        return false
    }

    /// Where a file is to be, and where this process may write it first: under a name that no build reads.
    private func placeToSave(_ path: String) throws(DiskFailure) -> (file: FilePlace, aside: FilePlace) {
        guard let file = try place(of: path, makes: true) else { throw failure(.write, path, ENOENT) }
        try file.folder.removeLeftovers()
        return (file, FilePlace(folder: file.folder, name: Self.aside + "\(getpid())"))
    }

    /// What the name of a file begins with until it is whole; the number of the process follows.
    private static let aside = ".dossier-new-"

    /// The folders, by their paths, in which this process has looked for leftovers: once is enough, and each look reads
    /// the whole folder.
    private static let cleared = Mutex<Set<String>>([])

    /// Removes what killed runs left.
    private func removeLeftovers() throws(DiskFailure) {
        guard Self.cleared.withLock({ !$0.contains(self.path) }) else { return }
        for name in try names() ?? [] where name.hasPrefix(Self.aside) {
            if let process = pid_t(name.dropFirst(Self.aside.utf8.count)), process > 0, Self.hasEnded(process) {
                try remove(name)
            }
        }
        Self.cleared.withLock { _ = $0.insert(self.path) }
    }

    /// Whether a process of this machine has ended; this process has not yet written anything under its own number.
    private static func hasEnded(_ process: pid_t) -> Bool {
        process == getpid() || kill(process, 0) != 0 && errno == ESRCH
    }
}
