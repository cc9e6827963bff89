import Base

/// The folder in an output in which lies what a deploy sends: held by the deploy as long as it runs, and cleared away by whoever
/// finds it held by nobody, as a deploy that was killed leaves it.
package enum SendingFolder {
    package static let name = ".dossier-deploy"

    /// Removes what a deploy that was killed has left; false where a deploy is at work.
    @discardableResult
    package static func clear(in output: OpenFolder) throws(DiskFailure) -> Bool {
        guard let folder = try output.folder(name) else { return true }
        guard try folder.tryLock() else { return false }
        try output.removeTree(name)
        return true
    }

    /// Makes the folder, empty, and holds it as long as it is open; nil where another deploy is at work.
    package static func make(in output: OpenFolder) throws(DiskFailure) -> OpenFolder? {
        guard try clear(in: output) else { return nil }
        let folder = try output.makeFolder(name)
        return try folder.tryLock() ? folder : nil
    }
}
