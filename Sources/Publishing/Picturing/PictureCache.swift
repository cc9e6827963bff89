import Base

/// Pictures that other programs have made, kept between builds in `.dossier/pictures/` by what they were made from.
struct PictureCache: Sendable {
    private static let folder = ".dossier/pictures"

    /// The site's folder.
    let root: String

    /// The path of a picture, for the files that are copied from here.
    func path(of key: Fingerprint, _ ending: String) -> String { "\(root)/\(name(key, ending))" }

    private func name(_ key: Fingerprint, _ ending: String) -> String { "\(Self.folder)/\(key.text).\(ending)" }

    /// Nil if it is not there, or cannot be read; it is then made again.
    func bytes(of key: Fingerprint, _ ending: String) -> [UInt8]? {
        try? OpenFolder.open(root)?.bytes(name(key, ending))
    }

    /// Returns the system's reason if a picture cannot be kept.
    func keep(_ bytes: [UInt8], as key: Fingerprint, _ ending: String) -> String? {
        let name = name(key, ending)
        do throws(DiskFailure) {
            try OpenFolder.open(root)?.replace(name, with: bytes, by: name + ".new")
            return nil
        } catch { return error.message }
    }

    /// Removes everything.
    func remove() throws(DiskFailure) { try OpenFolder.open(root)?.removeTree(Self.folder) }
}
