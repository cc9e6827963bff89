package import Base

/// The state of everything that a build reads in a site's folder; taken before the build reads it.
///
/// The stamps of all files tell whether any has changed. Of a file that was changed just before, the bytes are compared as
/// well: another change at the same tick of the file system's clock would not show in its stamp.
package struct InputState: Sendable, Equatable {
    /// Of the names and stamps of all files.
    package let stamps: Fingerprint
    /// The bytes of the files that were changed just before, by their paths from the root.
    package let fresh: [String: Fingerprint]

    /// How long a change may go without a new time, in seconds; some file systems count in steps of two.
    private static let settling = 3

    /// How much of files that were changed just before is read to compare them, in bytes.
    private static let most = 1 << 26

    package init(stamps: Fingerprint, fresh: [String: Fingerprint]) { (self.stamps, self.fresh) = (stamps, fresh) }

    /// Nil if something cannot be read, which loading then reports, or if too much was changed just before: the next
    /// build then reads everything.
    package init?(of survey: Survey) {
        let settled = Int64(survey.time - Self.settling) * 1_000_000_000
        var fresh: [String: Fingerprint] = [:]
        let changed = survey.files.filter { file in file.stamp.map { $0.modified >= settled } == true }
        let sizes = changed.compactMap(\.stamp?.size)
        guard sizes.allSatisfy({ $0 <= Self.most }), sizes.reduce(0, +) <= Self.most else { return nil }
        for file in changed {
            guard let bytes = Self.fingerprint(of: survey.root + "/" + file.path) else { return nil }
            fresh[file.path] = bytes
        }
        self.init(stamps: survey.fingerprint, fresh: fresh)
    }

    /// Whether a site's folder, as it was just found, is in this state.
    package func holds(in survey: Survey) -> Bool {
        guard survey.fingerprint == stamps else { return false }
        return fresh.allSatisfy { Self.fingerprint(of: survey.root + "/" + $0.key) == $0.value }
    }

    private static func fingerprint(of path: String) -> Fingerprint? {
        do throws(ReadFailure) { return try Fingerprint(of: OpenFile(path)) } catch { return nil }
    }
}

extension InputState {
    /// The names and stamps of everything that a build reads, as they were found at some time.
    package struct Survey: Sendable {
        /// Something in the folder; its stamp is nil if it is not read, as a link.
        fileprivate struct File {
            let path: String
            let stamp: FileStamp?
        }

        fileprivate let root: String
        /// In seconds since 1970, before the first file was looked at.
        fileprivate let time: Int
        fileprivate let files: [File]
        fileprivate let fingerprint: Fingerprint

        /// Nil if there is no content, or something cannot be looked at.
        ///
        /// - Parameter time: The current time, in seconds since 1970.
        package init?(of root: String, at time: Int) {
            do throws(DiskFailure) {
                guard let content = try Self.files(in: "content", of: root) else { return nil }
                files = content + (try Self.files(in: "templates", of: root) ?? [])
            } catch { return nil }
            (self.root, self.time, fingerprint) = (root, time, Self.fingerprint(of: files))
        }
    }
}

extension InputState.Survey {
    private static func files(in folder: String, of root: String) throws(DiskFailure) -> [File]? {
        guard let opened = try OpenFolder.open(root + "/" + folder) else { return nil }
        let listing = try DiskFailure.reading { () throws(ReadFailure) in
            try FolderListing.list(root + "/" + folder)
        }
        guard let listing else { return nil }
        if let failure = listing.unreadable.first { throw DiskFailure(failure) }
        var places = LastFolder(below: opened)
        var files = listing.others.map { File(path: folder + "/" + $0, stamp: nil) }
        files.reserveCapacity(files.count + listing.files.count)
        for path in listing.files {
            guard let entry = try places.place(of: path)?.entry() else {
                throw opened.failure(.lookAt, path, ENOENT)
            }
            files.append(File(path: folder + "/" + path, stamp: entry.stamp))
        }
        return files
    }

    private static func fingerprint(of files: [File]) -> Fingerprint {
        var record = ValueWriter()
        for file in files {
            record.add(file.path)
            record.add(optional: file.stamp) { $1.add($0) }
        }
        return Fingerprint(of: record.bytes)
    }
}
