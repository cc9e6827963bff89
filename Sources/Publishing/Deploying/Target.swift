/// Where releases are: a folder on this machine or on a host.
///
///     current -> releases/20261122T061500Z-1a2b3c4d
///     releases/20261122T061500Z-1a2b3c4d/      what visitors see
///     manifests/20261122T061500Z-1a2b3c4d      what Dossier put there
///     .dossier-published                       every address that was ever published
///     .dossier-checksums                       what was read, so that it need not be read again; only in a folder
///
/// A plain target has the pages in the folder itself, and its manifest is `.dossier-deployed`.
///
/// Its functions can take long: do not call them on a thread that others wait for.
protocol Target: Sendable {
    /// The name that the person at the terminal gave it.
    var name: String { get }

    /// - Parameter isPlain: Whether the pages are in the folder itself.
    func survey(isPlain: Bool) throws(DeployFailure) -> Survey

    /// What a release contains, with what it should contain.
    func contents(of release: ReleaseName) throws(DeployFailure) -> (files: [ListedFile], manifest: Manifest?)

    /// What is in a plain target at the paths of files, and whatever is in the place of folders but is not a folder.
    func lying(at paths: [String], in folders: [String]) throws(DeployFailure) -> [ListedFile]

    /// How many bytes may still be written there; nil if that is not known.
    func space() throws(DeployFailure) -> Int?

    /// Makes the folder, and a file in it that keeps others out; throws `locked` if there is one.
    func lock(_ owner: String) throws(DeployFailure)
    func unlock() throws(DeployFailure)

    /// Begins a release that is not visible yet, with files of another release, which are shared on the disk.
    func begin(_ release: ReleaseName, with paths: [String], of other: ReleaseName?) throws(DeployFailure)

    /// Puts files of a local folder into a release that was begun; or, if it is nil, over those in the target itself.
    ///
    /// - Parameter basis: A release that holds earlier versions of them.
    func send(
        _ paths: [String], from folder: String, to release: ReleaseName?, basis: ReleaseName?
    ) throws(DeployFailure)

    /// What is in a release that was begun.
    func begun(_ release: ReleaseName) throws(DeployFailure) -> [ListedFile]

    /// Finishes a release that was begun.
    func finish(_ release: ReleaseName, _ manifest: Manifest) throws(DeployFailure)

    /// Lets visitors see a finished release, in one step.
    func show(_ release: ReleaseName) throws(DeployFailure)

    /// Removes releases, and the leftovers of unfinished ones; also after a stop.
    func remove(_ releases: [ReleaseName], unfinished: [ReleaseName]) throws(DeployFailure)

    /// Removes files of a plain target, and folders that are empty without them.
    func delete(_ paths: [String]) throws(DeployFailure)

    /// The ledger of published addresses that is kept next to the releases; nil if there is none.
    func ledger() throws(DeployFailure) -> [UInt8]?

    /// Replaces that ledger.
    func keep(ledger: [UInt8]) throws(DeployFailure)

    /// The bytes of a file of a finished release; nil if it has no such file.
    func bytes(of path: String, in release: ReleaseName) throws(DeployFailure) -> [UInt8]?

    /// The files that contain any of some lines of text: of a release, or of a plain target.
    func files(with lines: [String], in release: ReleaseName?) throws(DeployFailure) -> [String]

    /// Records what a plain target has.
    func remember(_ manifest: Manifest) throws(DeployFailure)
}

/// The names in a target.
enum TargetNames {
    static let current = "current"
    static let releases = "releases"
    static let manifests = "manifests"
    static let lock = ".dossier-lock"
    /// The suffix of a release that is not finished.
    static let unfinished = ".unfinished"
    static let plainManifest = ".dossier-deployed"
    static let ledger = ".dossier-published"
    /// What was read of files at a folder.
    static let checksums = ".dossier-checksums"
    /// Where a link is before it is moved over the existing one.
    static let nextLink = ".dossier-next"
}
