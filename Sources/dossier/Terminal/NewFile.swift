import Base
import Publishing

/// A file that a command makes for the editor.
struct NewFile {
    /// A folder that the user named, or one of the site; it may be a link.
    private let folder: String
    /// The path from there, in which no link is followed.
    private let name: String

    var path: String { folder == "." ? name : "\(folder)/\(name)" }

    /// The result of writing.
    enum Outcome { case written, exists, failed(String) }

    /// A file at a place that the user named.
    init(path: String) {
        let names = path.split(separator: "/", omittingEmptySubsequences: false)
        name = names.last.map(String.init) ?? ""
        let above = names.dropLast().joined(separator: "/")
        folder = names.count > 1 ? above.isEmpty ? "/" : above : "."
    }

    /// A file of a site, such as `content/articles/a.md`. `content` itself may be a link, but links in it are not
    /// followed.
    init(ofSite root: String, _ path: String) {
        let names = path.split(separator: "/", maxSplits: 1)
        let first = root == "." ? String(names[0]) : "\(root)/\(names[0])"
        (folder, name) = names.count == 2 ? (first, String(names[1])) : (root, path)
    }

    /// Writes the file with the folders that contain it; an existing one is left alone unless `overwrites`.
    func write(_ bytes: [UInt8], overwrites: Bool) -> Outcome {
        do throws(DiskFailure) {
            let folder = try OpenFolder.make(folder)
            guard overwrites, let entry = try folder.entry(name) else {
                return try folder.saveNew(name, bytes) ? .written : .exists
            }
            guard entry.kind == .file else { return .failed("it is not a regular file") }
            try folder.save(name, bytes, permissions: entry.permissions)
            return .written
        } catch {
            return .failed(error.path == path ? error.reason : "\(error.path): \(error.reason)")
        }
    }

    /// What the file contains now; nil if it does not exist.
    func bytes() throws(DiskFailure) -> [UInt8]? { try OpenFolder.open(folder)?.bytes(name) }

    /// Removes the file if it exists.
    func remove() throws(DiskFailure) { try OpenFolder.open(folder)?.remove(name) }

    /// Whether a folder exists; a symbolic link to one counts.
    static func isFolder(_ path: String) throws(DiskFailure) -> Bool {
        do throws(DiskFailure) { return try OpenFolder.open(path) != nil } catch {
            guard error.isNoFolder else { throw error }
            return false
        }
    }
}

/// A folder to fill.
struct NewFolder {
    let path: String

    /// Whether it can be filled.
    enum State { case free, used, noFolder }

    /// Free if nothing is there, or an empty folder; `.git` alone counts as empty.
    func state() throws(DiskFailure) -> State {
        do throws(DiskFailure) {
            let names = try OpenFolder.open(path)?.names() ?? []
            return names.contains { $0 != ".git" } ? .used : .free
        } catch {
            guard error.isNoFolder else { throw error }
            return .noFolder
        }
    }
}
