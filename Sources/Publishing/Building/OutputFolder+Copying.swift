import Base
import Loading

extension OutputFolder {
    /// Copies a file as it is, a piece at a time, unless its bytes lie there already; says whether it did, or would.
    func copy(
        _ source: String, to path: String, into new: NewFolders, _ run: inout OutputRun?
    ) throws(PublishingFailure) -> (file: RememberedFile, isNew: Bool) {
        let original = try PublishingFailure.reading { () throws(ReadFailure) in try OpenFile(source) }
        var file = RememberedFile(path: path, size: original.size)
        if present[path] == .file, let same = try run?.fingerprint(of: original, ifHeldAt: path) {
            file.fingerprint = same
            return (file, false)
        }
        if !isDryRun, let copied = try run?.copy(original, to: path, isInNewFolder: new.hold(path)) {
            file.fingerprint = copied
        } else {
            file.fingerprint = try PublishingFailure.reading { () throws(ReadFailure) in try Fingerprint(of: original) }
        }
        return (file, true)
    }
}

extension PublishingFailure {
    /// Does what reads the input; why it could not be read is why the build could not go on.
    static func reading<Value>(_ read: () throws(ReadFailure) -> Value) throws(PublishingFailure) -> Value {
        do throws(ReadFailure) { return try read() } catch { throw .inputMissing(error.message) }
    }
}
