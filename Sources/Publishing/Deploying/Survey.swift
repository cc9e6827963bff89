/// What lies at a target.
struct Survey: Sendable {
    /// Whether the target's folder is there.
    var exists = false
    /// Names right in the folder.
    var entries: [String] = []
    /// Finished releases, oldest first.
    var releases: [ReleaseName] = []
    /// Left by deploys that were cut off.
    var unfinished: [ReleaseName] = []
    /// The release that visitors see; nil where there is none.
    var current: ReleaseName?
    /// Whether something called `current` is there that is no link to a release.
    var isCurrentForeign = false
    /// Of the release that visitors see, or of the folder itself where it is plain; nil where there is none or it is damaged.
    var manifest: Manifest?
    /// What really lies in that release (where the target is plain: of what the manifest names).
    var files: [ListedFile] = []

    /// The release before a release.
    func release(before name: ReleaseName) -> ReleaseName? { releases.last { $0 < name } }
}

/// A file as it lies at a target.
struct ListedFile: Sendable, Equatable {
    var path: String
    /// Nil for a symbolic link, and for what is neither file nor folder.
    var content: Content?

    struct Content: Sendable, Equatable {
        var size: Int
        var checksum: UInt32
    }
}
