package import Base

/// Where a website may be written.
package enum OutputPlace {
    /// Why a folder cannot be the output of a site, in words; nil if it can. Links are followed; nothing is written.
    package static func fault(output: String, root: String) -> String? {
        guard !output.isEmpty, !root.isEmpty else { return "a folder's name is empty" }
        guard !resolved(output).isEmpty else { return "the output folder cannot be the root of the file system" }
        do throws(DiskFailure) {
            for folder in ["content", "templates"] {
                let source = root + "/" + folder
                if try isWithin(output, source) {
                    return "the output folder is inside '\(folder)', which Dossier reads"
                }
                if try isWithin(source, output) { return "the output folder contains '\(folder)', which Dossier reads" }
            }
        } catch {
            // If a folder cannot be examined, opening it fails and says why.
            return nil
        }
        return nil
    }

    /// Why a site cannot be deployed to a folder, in words; nil if it can.
    package static func overlap(of target: String, root: String, output: String) -> String? {
        guard !resolved(target).isEmpty else { return "a site cannot be deployed to the root of the file system" }
        do throws(DiskFailure) {
            for folder in [root + "/content", root + "/templates", output] {
                let (lies, holds) = (try isWithin(target, folder), try isWithin(folder, target))
                if lies || holds { return "a site cannot be deployed into the folder of its own files: \(folder)" }
            }
        } catch {
            // If a folder cannot be examined, opening it fails and says why.
            return nil
        }
        return nil
    }

    /// Whether a path stays within the folder that it starts from, as every path of an output does.
    package static func isInside(_ path: some StringProtocol) -> Bool {
        guard !path.isEmpty, path.utf8.first != UInt8(ascii: "/") else { return false }
        return path.utf8.split(separator: UInt8(ascii: "/")).allSatisfy { name in
            name.count > 2 || !name.allSatisfy { $0 == UInt8(ascii: ".") }
        }
    }

    /// Whether one folder is another or is inside it, by their paths, or, if two paths lead to one folder (a mount, a
    /// disk that ignores case), by the system's identity of the folder.
    private static func isWithin(_ inner: String, _ outer: String) throws(DiskFailure) -> Bool {
        let (inner, outer) = (resolved(inner), resolved(outer))
        if (inner + "/").hasPrefix(outer + "/") { return true }
        guard let wanted = try FolderIdentity(of: outer) else { return false }
        var path = ""
        for name in inner.split(separator: "/") {
            path += "/" + name
            guard let identity = try FolderIdentity(of: path) else { return false }
            if identity == wanted { return true }
        }
        return false
    }

    /// The absolute path without links, `.` and `..`, as far as it exists; empty for the root.
    ///
    /// Any part that does not exist yet will become a folder, so a `..` after it leads back to its parent.
    static func resolved(_ path: String) -> String {
        var existing = path.hasPrefix("/") ? path : "./" + path
        var rest: [Substring] = []
        while true {
            if let real = System.realPath(existing) {
                var parts = real.split(separator: "/")
                for name in rest where name != "." {
                    if name == ".." { _ = parts.popLast() } else { parts.append(name) }
                }
                return parts.map { "/" + $0 }.joined()
            }
            guard let slash = existing.dropLast(existing.hasSuffix("/") ? 1 : 0).lastIndex(of: "/") else {
                return existing
            }
            let name = existing[existing.index(after: slash)...].filter { $0 != "/" }
            if !name.isEmpty { rest.insert(Substring(name), at: 0) }
            existing = slash == existing.startIndex ? "/" : String(existing[..<slash])
        }
    }
}

/// The identity of a folder in the system, whichever path leads to it.
private struct FolderIdentity: Equatable {
    private let device: dev_t
    private let number: ino_t

    /// Nil if nothing is there.
    init?(of path: String) throws(DiskFailure) {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw DiskFailure(.lookAt, path, code: errno)
        }
        (device, number) = (status.st_dev, status.st_ino)
    }
}

/// Why a build could not continue, apart from mistakes in the content.
package enum PublishingFailure: Error, Sendable, Equatable {
    /// An input is missing.
    case inputMissing(String)
    /// The templates of a page include one another without end.
    case endlessTemplates(page: String)
    /// The output or the ledger could not be examined or written.
    case disk(DiskFailure)

    /// A sentence for the person at the terminal.
    package var message: String {
        switch self {
        case .inputMissing(let reason): reason
        case .endlessTemplates(let page): "the templates of \(page) include one another without end"
        case .disk(let failure): failure.message
        }
    }

    /// Works on the disk; a failure becomes a failure of publishing.
    static func onDisk<Value>(_ work: () throws(DiskFailure) -> Value) throws(PublishingFailure) -> Value {
        do throws(DiskFailure) { return try work() } catch { throw .disk(error) }
    }
}

/// The folder in an output with the files that a deploy sends. The deploy locks it while it runs. If it is not locked,
/// a killed deploy left it, and it is removed.
package enum SendingFolder {
    package static let name = ".dossier-deploy"

    /// Removes what a killed deploy left; false if a deploy is running.
    @discardableResult
    package static func clear(in output: OpenFolder) throws(DiskFailure) -> Bool {
        guard let folder = try output.folder(name) else { return true }
        guard try folder.tryLock() else { return false }
        try output.removeTree(name)
        return true
    }

    /// Makes the folder, empty, and locks it as long as it is open; nil if another deploy is running.
    package static func make(in output: OpenFolder) throws(DiskFailure) -> OpenFolder? {
        guard try clear(in: output) else { return nil }
        let folder = try output.makeFolder(name)
        return try folder.tryLock() ? folder : nil
    }
}
