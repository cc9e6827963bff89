/// What a deploy changes at a target: decided once, then printed by a dry run or carried out.
struct DeployPlan: Sendable {
    /// The whole site, without compressed files.
    var files: [ReleaseFile] = []
    /// Files whose bytes the target does not have, in the order of the site's paths.
    var sent: [ReleaseFile] = []
    /// Those of them that replace others.
    var changed: Set<String> = []
    /// Files of the previous release that stay as they are, compressed ones among them.
    var kept: [ReleaseFile] = []
    /// Paths at the target that are not Dossier's; each release takes them over from the last.
    var carried: [String] = []
    /// Files of the site that leave; compressed ones are not named.
    var gone: [String] = []
    /// Compressed files that leave with them.
    var goneCompressed: [String] = []
    /// Files that stayed for one more release, and leave with the next change.
    var dropped: [String] = []
    /// What to compress, and how.
    var compressed: [(path: String, encoding: Encoding)] = []
    /// Files at the target that someone has changed or removed; they are restored.
    var healed: [String] = []

    /// - Parameters:
    ///   - encodings: The compressed forms that the target should have.
    ///   - installed: Those of them that can be made here; others stay as they are.
    init(_ files: [ReleaseFile], over survey: Survey, encodings: [Encoding], installed: [Encoding]) {
        self.files = files.sorted { $0.path < $1.path }
        let before = survey.manifest?.byPath ?? [:]
        let listed = Dictionary(survey.files.map { ($0.path, $0) }) { $1 }
        func isSound(_ file: ReleaseFile) -> Bool {
            listed[file.path]?.content == ListedFile.Content(size: file.size, checksum: file.checksum)
        }
        healed = before.values.filter { !isSound($0) }.map(\.path).sorted()
        for file in self.files {
            if let old = before[file.path], old.fingerprint == file.fingerprint, isSound(old) {
                kept.append(old)
                kept[kept.count - 1].lingers = false
            } else {
                sent.append(file)
                if before[file.path] != nil { changed.insert(file.path) }
            }
        }
        compress(encodings, installed, before: before, isSound: isSound)
        let own = Set(self.files.map(\.path))
        let made = own.union(kept.map(\.path)).union(compressed.map { $0.path + $0.encoding.suffix })
        // Anything in the place of one of our folders cannot stay: the folder is restored.
        let folders = Set(
            made.flatMap { path in
                path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }.map { String(path[..<$0]) }
            })
        carried = listed.keys.filter { before[$0] == nil && !made.contains($0) && !folders.contains($0) }.sorted()
        // If nothing is known about a release, our old pages cannot be distinguished from other people's files.
        if survey.manifest == nil { carried = carried.filter(HiddenFiles.belongs) }
        for path in before.keys.sorted() where !made.contains(path) {
            if let old = before[path], Self.mayLinger(old), isSound(old) {
                kept.append(old)
                kept[kept.count - 1].lingers = true
            } else if before[path]?.lingers ?? false {
                dropped.append(path)
            } else if Encoding.base(of: path).map({ before[$0] != nil }) ?? false {
                goneCompressed.append(path)
            } else {
                gone.append(path)
            }
        }
    }

    /// A compressed file stays if its original stays. If the original changed, or has no compressed file, one is made.
    private mutating func compress(
        _ encodings: [Encoding], _ installed: [Encoding], before: [String: ReleaseFile], isSound: (ReleaseFile) -> Bool
    ) {
        let own = Set(files.map(\.path))
        let staying = Set(kept.map(\.path))
        for file in files where Encoding.suits(file.path, size: file.size) {
            for encoding in encodings where !own.contains(file.path + encoding.suffix) {
                if staying.contains(file.path), let old = before[file.path + encoding.suffix], isSound(old) {
                    kept.append(old)
                } else if installed.contains(encoding) {
                    compressed.append((file.path, encoding))
                }
            }
        }
    }

    /// Style sheets and scripts of the previous release stay for one more: pages that were opened before the switch may
    /// still request them.
    private static func mayLinger(_ file: ReleaseFile) -> Bool { file.path.hasPrefix("assets/") && !file.lingers }

    /// Whether the target already shows all this.
    var isEmpty: Bool { sent.isEmpty && gone.isEmpty && goneCompressed.isEmpty && compressed.isEmpty }

    var gonePages: [String] { gone.filter { $0.hasSuffix(".html") } }

    /// The number of Dossier's pages at the target now.
    var pagesBefore: Int {
        gonePages.count + changed.count { $0.hasSuffix(".html") } + kept.count { $0.path.hasSuffix(".html") }
    }
}

/// The state of a target.
struct Survey: Sendable {
    /// Whether the target's folder exists.
    var exists = false
    /// The names directly in the folder.
    var entries: [String] = []
    /// Finished releases, oldest first.
    var releases: [ReleaseName] = []
    /// Releases that interrupted deploys left.
    var unfinished: [ReleaseName] = []
    /// The release that visitors see; nil if there is none.
    var current: ReleaseName?
    /// Whether something called `current` is there that is not a link to a release.
    var isCurrentForeign = false
    /// The manifest of the release that visitors see, or of the folder itself at a plain target; nil if there is none
    /// or it is damaged.
    var manifest: Manifest?
    /// The actual files of that release (for a plain target, of the paths that the manifest names).
    var files: [ListedFile] = []

    /// The release before a release.
    func release(before name: ReleaseName) -> ReleaseName? { releases.last { $0 < name } }
}

/// A file at a target.
struct ListedFile: Sendable, Equatable {
    var path: String
    /// Nil for a symbolic link, and for what is neither file nor folder.
    var content: Content?

    struct Content: Sendable, Equatable {
        var size: Int
        var checksum: UInt32
    }
}
