import Base
import Model
import Synchronization

/// A folder on this machine, opened once. Symbolic links in it are not followed.
final class FolderTarget: Target {
    let root: String
    private let programs: Programs
    private let options: DeployOptions
    /// Nil until it has been found or made.
    private let opened = Mutex<OpenFolder?>(nil)
    /// Nil until something was looked at.
    private let known = Mutex<KnownFiles?>(nil)
    /// Where a file is before it is moved into place.
    private static let aside = ".dossier-aside"

    init(_ options: DeployOptions, programs: Programs) {
        (root, self.options, self.programs) = (options.address.path, options, programs)
    }

    var name: String { root }

    /// The folder; nil if it does not exist.
    private func found() throws(DiskFailure) -> OpenFolder? {
        if let folder = opened.withLock({ $0 }) { return folder }
        let folder = try OpenFolder.open(root)
        opened.withLock { $0 = folder }
        return folder
    }

    /// Works on the folder, and makes it if it does not exist.
    private func on<Value>(_ work: (OpenFolder) throws(DiskFailure) -> Value) throws(DeployFailure) -> Value {
        try DeployFailure.onDisk { () throws(DiskFailure) in
            if let folder = try found() { return try work(folder) }
            let folder = try OpenFolder.make(root)
            opened.withLock { $0 = folder }
            return try work(folder)
        }
    }

    private func place(of release: ReleaseName, isFinished: Bool = true) -> String {
        "\(TargetNames.releases)/\(release)\(isFinished ? "" : TargetNames.unfinished)"
    }

    func survey(isPlain: Bool) throws(DeployFailure) -> Survey {
        try DeployFailure.onDisk { () throws(DiskFailure) in
            var survey = Survey()
            guard let folder = try found() else { return survey }
            (survey.exists, survey.entries) = (true, try folder.names() ?? [])
            if isPlain {
                survey.manifest = try folder.bytes(TargetNames.plainManifest).flatMap { Manifest($0) }
                survey.files = try listed(survey.manifest?.files.map(\.path) ?? [], in: folder)
                return survey
            }
            for name in try folder.names(in: TargetNames.releases) ?? []
            where try folder.entry("\(TargetNames.releases)/\(name)")?.kind == .folder {
                if let release = ReleaseName(name) { survey.releases.append(release) }
                if let release = ReleaseName(unfinished: name) { survey.unfinished.append(release) }
            }
            guard try folder.entry(TargetNames.current) != nil else { return survey }
            survey.current = try folder.destination(TargetNames.current).flatMap { ReleaseName(link: $0) }
            survey.isCurrentForeign = survey.current == nil
            if let current = survey.current { (survey.files, survey.manifest) = try contents(of: current, in: folder) }
            return survey
        }
    }

    func contents(of release: ReleaseName) throws(DeployFailure) -> (files: [ListedFile], manifest: Manifest?) {
        try on { (folder) throws(DiskFailure) in try contents(of: release, in: folder) }
    }

    private func contents(
        of release: ReleaseName, in folder: OpenFolder
    ) throws(DiskFailure) -> (files: [ListedFile], manifest: Manifest?) {
        let manifest = try folder.bytes("\(TargetNames.manifests)/\(release)").flatMap { Manifest($0) }
        return (try all(in: place(of: release), of: folder), manifest)
    }

    func begun(_ release: ReleaseName) throws(DeployFailure) -> [ListedFile] {
        try on { (folder) throws(DiskFailure) in try all(in: place(of: release, isFinished: false), of: folder) }
    }

    func lying(at paths: [String], in folders: [String]) throws(DeployFailure) -> [ListedFile] {
        try DeployFailure.onDisk { () throws(DiskFailure) in
            guard let folder = try found() else { return [] }
            var lying = try listed(paths, in: folder)
            for path in paths where try entry(path, in: folder)?.kind == .folder {
                lying.append(ListedFile(path: path))
            }
            for path in folders {
                guard let kind = try entry(path, in: folder)?.kind, kind != .folder else { continue }
                lying.append(ListedFile(path: path))
            }
            return lying
        }
    }

    /// Everything below a folder except folders.
    private func all(in path: String, of folder: OpenFolder) throws(DiskFailure) -> [ListedFile] {
        let files = try look(in: path, of: folder)
        guard try knownFiles(in: folder).isBroken else { return files }
        // A file had other bytes than its time and size promise, so all are read.
        known.withLock { $0 = KnownFiles(nil, at: time(nil)) }
        return try look(in: path, of: folder)
    }

    private func look(in path: String, of folder: OpenFolder) throws(DiskFailure) -> [ListedFile] {
        guard let inner = try folder.folder(path) else { return [] }
        var files: [ListedFile] = []
        for (path, entry) in try inner.contents().sorted(by: { $0.key < $1.key }) {
            if let file = try listed(path, entry, in: inner, of: folder) { files.append(file) }
        }
        return files
    }

    /// The files at some paths; missing files and folders are left out.
    private func listed(_ paths: [String], in folder: OpenFolder) throws(DiskFailure) -> [ListedFile] {
        var files: [ListedFile] = []
        for path in paths {
            guard let entry = try entry(path, in: folder) else { continue }
            if let file = try listed(path, entry, in: folder, of: folder) { files.append(file) }
        }
        return files
    }

    /// The file of an entry; nil for a folder.
    private func listed(
        _ path: String, _ entry: FolderEntry, in folder: OpenFolder, of root: OpenFolder
    ) throws(DiskFailure) -> ListedFile? {
        switch entry.kind {
        case .file:
            let sum = try knownFiles(in: root).sum(of: entry.stamp) { () throws(DiskFailure) in
                guard let file = try folder.file(path) else { return nil }
                return try DiskFailure.reading { () throws(ReadFailure) in try ReleaseFile(path, reading: file) }
            }
            return sum.map {
                ListedFile(path: path, content: ListedFile.Content(size: entry.size, checksum: $0.checksum))
            }
        case .link, .other: return ListedFile(path: path)
        case .folder: return nil
        }
    }

    /// The checksums of files that were read before.
    private func knownFiles(in folder: OpenFolder) throws(DiskFailure) -> KnownFiles {
        if let known = known.withLock({ $0 }) { return known }
        let bytes = options.verifies ? nil : try folder.bytes(TargetNames.checksums)
        let made = KnownFiles(bytes, at: time(nil))
        known.withLock { $0 = made }
        return made
    }

    /// Keeps them for the next deploy; they are of use, but nothing depends on them.
    private func keepKnownFiles(in folder: OpenFolder) throws(DiskFailure) {
        guard let known = known.withLock({ $0 }), !known.isEmpty else { return }
        try folder.replace(TargetNames.checksums, with: known.bytes, by: Self.aside)
    }

    /// The entry at a path; nil if a file or a link is in the place of its folder.
    private func entry(_ path: String, in folder: OpenFolder) throws(DiskFailure) -> FolderEntry? {
        do throws(DiskFailure) { return try folder.entry(path) } catch {
            guard error.isNoFolder else { throw error }
            return nil
        }
    }

    func space() throws(DeployFailure) -> Int? { try on { (folder) throws(DiskFailure) in try folder.free() } }

    func lock(_ owner: String) throws(DeployFailure) {
        let holder = try on { (folder) throws(DiskFailure) in
            if try folder.create(TargetNames.lock, Array((owner + "\n").utf8)) { return nil as [UInt8]? }
            guard try folder.entry(TargetNames.lock)?.kind == .file else { return [] }
            return try folder.bytes(TargetNames.lock) ?? []
        }
        if let holder {
            throw .locked(String(decoding: holder.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
        }
    }

    func unlock() throws(DeployFailure) {
        try DeployFailure.onDisk { () throws(DiskFailure) in try found()?.remove(TargetNames.lock) }
    }

    func begin(_ release: ReleaseName, with paths: [String], of other: ReleaseName?) throws(DeployFailure) {
        let place = place(of: release, isFinished: false)
        var links = try on { (folder) throws(DiskFailure) in
            try folder.removeTree(place)
            try folder.makeFolder(place)
            return FileLinks(below: folder)
        }
        guard let other else { return }
        let source = self.place(of: other)
        for path in paths {
            try programs.checkStop()
            try DeployFailure.onDisk { () throws(DiskFailure) in
                try links.add("\(source)/\(path)", to: "\(place)/\(path)")
            }
        }
    }

    func send(
        _ paths: [String], from folder: String, to release: ReleaseName?, basis: ReleaseName?
    ) throws(DeployFailure) {
        let place = release.map { self.place(of: $0, isFinished: false) + "/" } ?? ""
        guard let source = try DeployFailure.onDisk({ () throws(DiskFailure) in try OpenFolder.open(folder) }) else {
            throw .unreadable("cannot read \(folder): it is gone")
        }
        for path in paths {
            try programs.checkStop()
            try on { (folder) throws(DiskFailure) in
                guard let file = try source.file(path) else {
                    throw DiskFailure(.read, source.path(path), reason: "it is gone")
                }
                try DiskFailure.copying(file) { (fill) throws(DiskFailure) in
                    try folder.replace(place + path, by: Self.aside, filling: fill)
                }
            }
        }
    }

    func finish(_ release: ReleaseName, _ manifest: Manifest) throws(DeployFailure) {
        try on { (folder) throws(DiskFailure) in
            try folder.replace("\(TargetNames.manifests)/\(release)", with: manifest.bytes, by: Self.aside)
            try folder.move(place(of: release, isFinished: false), to: place(of: release))
            try keepKnownFiles(in: folder)
        }
    }

    func show(_ release: ReleaseName) throws(DeployFailure) {
        do throws(DiskFailure) {
            guard let folder = try found() else { throw DiskFailure(.list, root, reason: "it is gone") }
            try folder.remove(TargetNames.nextLink)
            try folder.makeLink(TargetNames.nextLink, to: place(of: release))
            try folder.move(TargetNames.nextLink, to: TargetNames.current)
        } catch {
            guard error.isUnsupported else { throw DeployFailure(error) }
            throw .cannotWrite("\(root) does not support symbolic links; write pages directly into it with --plain")
        }
    }

    func remove(_ releases: [ReleaseName], unfinished: [ReleaseName]) throws(DeployFailure) {
        try on { (folder) throws(DiskFailure) in
            for release in releases {
                try folder.move(place(of: release), to: place(of: release, isFinished: false))
                try folder.removeTree(place(of: release, isFinished: false))
                try folder.remove("\(TargetNames.manifests)/\(release)")
            }
            for release in unfinished {
                try folder.removeTree(place(of: release, isFinished: false))
                try folder.remove("\(TargetNames.manifests)/\(release)")
            }
        }
    }

    func delete(_ paths: [String]) throws(DeployFailure) {
        try on { (folder) throws(DiskFailure) in
            // Files behind a symbolic link are not ours.
            for path in paths where try entry(path, in: folder) != nil { try folder.removeWithFolders(path) }
        }
    }

    func ledger() throws(DeployFailure) -> [UInt8]? {
        try DeployFailure.onDisk { () throws(DiskFailure) in try found()?.bytes(TargetNames.ledger) }
    }

    func keep(ledger: [UInt8]) throws(DeployFailure) {
        try on { (folder) throws(DiskFailure) in
            try folder.replace(TargetNames.ledger, with: ledger, by: Self.aside)
        }
    }

    func bytes(of path: String, in release: ReleaseName) throws(DeployFailure) -> [UInt8]? {
        try on { (folder) throws(DiskFailure) in try folder.bytes(place(of: release) + "/" + path) }
    }

    func files(with lines: [String], in release: ReleaseName?) throws(DeployFailure) -> [String] {
        let folder = root + (release.map { "/" + place(of: $0) } ?? "")
        let grep = Program(
            "grep", ["-rlF", "-f", "-", "--", folder], input: Array(lines.map { $0 + "\n" }.joined().utf8))
        let outcome = try programs.run(grep)
        guard outcome.status <= 1 else { throw .cannotWrite("cannot search \(folder)\n" + outcome.errors) }
        return String(decoding: outcome.output, as: UTF8.self).split(separator: "\n").map {
            $0.hasPrefix(folder + "/") ? String($0.dropFirst(folder.count + 1)) : String($0)
        }.sorted()
    }

    func remember(_ manifest: Manifest) throws(DeployFailure) {
        try on { (folder) throws(DiskFailure) in
            try folder.replace(TargetNames.plainManifest, with: manifest.bytes, by: Self.aside)
            try keepKnownFiles(in: folder)
        }
    }
}
