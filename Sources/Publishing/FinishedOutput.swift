/// What the last build left in an output folder, for those who take it elsewhere. As long as a copy of it is there, no build
/// writes into the folder.
package struct FinishedOutput: Sendable {
    /// What Dossier wrote, in no order.
    package let files: [String: Fingerprint]
    /// Nil where the memory does not say it.
    package let mark: OutputMark?
    private let lock: FolderLock?

    /// Why nothing can be said of a folder.
    package enum Fault: Error, Sendable { case missing, damaged, unfinished }

    /// Waits while a build writes the folder.
    package static func open(_ folder: String) async throws(Fault) -> FinishedOutput {
        let lock = await FolderLock.wait(for: folder)
        let memory = OutputMemory(from: OutputDisk(root: folder))
        switch memory.fault {
        case .missing: throw .missing
        case .damaged: throw .damaged
        case nil: break
        }
        let files = memory.files.compactMapValues { $0 }
        guard files.count == memory.files.count else { throw .unfinished }
        return FinishedOutput(files: files, mark: memory.mark, lock: lock)
    }
}
