import Base

/// What the last build left in an output folder, for those who take it elsewhere. As long as a copy of it is there, no build
/// writes into the folder.
package struct FinishedOutput: Sendable {
    /// Held against builds.
    package let folder: OpenFolder
    /// What Dossier wrote, in no order.
    package let files: [String: Fingerprint]
    /// Nil where the memory does not say it.
    package let mark: OutputMark?

    /// Why nothing can be said of a folder.
    package enum Fault: Error, Sendable { case missing, damaged, unfinished, disk(DiskFailure) }

    /// Waits while a build writes the output of a site.
    package static func open(_ path: String, of root: String) async throws(Fault) -> FinishedOutput {
        let memory: OutputMemory
        let folder: OpenFolder?
        do throws(DiskFailure) { folder = try OpenFolder.open(path) } catch { throw .disk(error) }
        guard let folder else { throw .missing }
        do throws(DiskFailure) {
            try await folder.lock()
            memory = try OutputMemory(of: MemoryFile(of: OutputDisk(folder: folder), root: root))
        } catch {
            throw .disk(error)
        }
        switch memory.fault {
        case .missing: throw .missing
        case .damaged: throw .damaged
        case nil: break
        }
        let files = memory.files.compactMapValues { $0 }
        guard files.count == memory.files.count else { throw .unfinished }
        return FinishedOutput(folder: folder, files: files, mark: memory.mark)
    }
}
