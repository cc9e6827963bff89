#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif
import Loading

/// A folder of this machine.
struct FolderTarget: Target {
    let root: String
    private let programs: Programs

    init(_ root: String, programs: Programs) { (self.root, self.programs) = (root, programs) }

    var name: String { root }
    private var disk: Disk { Disk(root: root) }

    private func place(of release: ReleaseName, isFinished: Bool = true) -> String {
        "\(TargetNames.releases)/\(release)\(isFinished ? "" : TargetNames.unfinished)"
    }

    func survey(isPlain: Bool) throws(DeployFailure) -> Survey {
        var survey = Survey()
        guard let entries = disk.names(in: "") else {
            if disk.kind(of: "") != nil { throw .cannotWrite("\(root) is no folder, or cannot be read") }
            return survey
        }
        (survey.exists, survey.entries) = (true, entries)
        if isPlain {
            survey.manifest = disk.bytes(TargetNames.plainManifest).flatMap { Manifest($0) }
            survey.files = try listed(survey.manifest?.files.map(\.path) ?? [], in: "")
            return survey
        }
        let names = disk.names(in: TargetNames.releases) ?? []
        survey.releases = names.compactMap { ReleaseName($0) }.sorted()
        survey.unfinished = names.filter { $0.hasSuffix(TargetNames.unfinished) }
        guard disk.kind(of: TargetNames.current) != nil else { return survey }
        survey.current = disk.link(TargetNames.current).flatMap { ReleaseName(link: $0) }
        survey.isCurrentForeign = survey.current == nil
        if let current = survey.current { (survey.files, survey.manifest) = try contents(of: current) }
        return survey
    }

    func contents(of release: ReleaseName) throws(DeployFailure) -> (files: [ListedFile], manifest: Manifest?) {
        let place = place(of: release)
        let manifest = disk.bytes("\(TargetNames.manifests)/\(release)").flatMap { Manifest($0) }
        return (try listed(disk.files(in: place), in: place + "/"), manifest)
    }

    func begun(_ release: ReleaseName) throws(DeployFailure) -> [ListedFile] {
        let place = place(of: release, isFinished: false)
        return try listed(disk.files(in: place), in: place + "/")
    }

    /// What lies at some paths; what is not there is left out.
    private func listed(_ paths: [String], in folder: String) throws(DeployFailure) -> [ListedFile] {
        var files: [ListedFile] = []
        for path in paths {
            switch disk.kind(of: folder + path) {
            case S_IFREG:
                guard let bytes = disk.bytes(folder + path) else { throw disk.failure("read", folder + path) }
                let content = ListedFile.Content(size: bytes.count, checksum: Checksum.of(bytes))
                files.append(ListedFile(path: path, content: content))
            case S_IFLNK: files.append(ListedFile(path: path))
            default: continue
            }
        }
        return files
    }

    func lock(_ owner: String) throws(DeployFailure) {
        try disk.makeFolders(for: TargetNames.lock)
        guard try disk.create(TargetNames.lock, Array((owner + "\n").utf8)) else {
            throw .locked(disk.text(TargetNames.lock) ?? "")
        }
    }

    func unlock() throws(DeployFailure) { try disk.remove(TargetNames.lock) }

    func begin(_ release: ReleaseName, with paths: [String], of other: ReleaseName?) throws(DeployFailure) {
        let place = place(of: release, isFinished: false)
        disk.removeTree(place)
        try disk.makeFolders(for: place + "/x")
        guard let other else { return }
        for path in paths {
            try programs.checkStop()
            try disk.link("\(self.place(of: other))/\(path)", to: "\(place)/\(path)")
        }
    }

    func send(
        _ paths: [String], from folder: String, to release: ReleaseName?, basis: ReleaseName?
    ) throws(DeployFailure) {
        let place = release.map { self.place(of: $0, isFinished: false) + "/" } ?? ""
        for path in paths {
            try programs.checkStop()
            guard case .success(let bytes) = FileReading.bytes(of: folder + "/" + path) else {
                throw .cannotWrite("cannot read \(folder)/\(path)")
            }
            try disk.replace(place + path, with: bytes)
        }
    }

    func finish(_ release: ReleaseName, _ manifest: Manifest) throws(DeployFailure) {
        try disk.replace("\(TargetNames.manifests)/\(release)", with: manifest.bytes)
        try disk.move(place(of: release, isFinished: false), to: place(of: release))
    }

    func show(_ release: ReleaseName) throws(DeployFailure) {
        try disk.replaceLink(TargetNames.current, with: place(of: release), by: TargetNames.nextLink)
    }

    func remove(_ releases: [ReleaseName], unfinished: [String]) throws(DeployFailure) {
        for release in releases {
            let place = place(of: release)
            try disk.move(place, to: place + TargetNames.unfinished)
            disk.removeTree(place + TargetNames.unfinished)
            try disk.remove("\(TargetNames.manifests)/\(release)")
        }
        for name in unfinished { disk.removeTree("\(TargetNames.releases)/\(name)") }
    }

    func delete(_ paths: [String]) throws(DeployFailure) {
        for path in paths { try disk.remove(path) }
    }

    func remember(_ manifest: Manifest) throws(DeployFailure) {
        try disk.replace(TargetNames.plainManifest, with: manifest.bytes)
    }
}

extension ReleaseName {
    /// Where a link called `current` leads, if it leads to a release.
    init?(link: String) {
        guard link.hasPrefix(TargetNames.releases + "/") else { return nil }
        self.init(link.dropFirst(TargetNames.releases.count + 1))
    }
}
