import Base

/// Paths from the folder in which the command runs, as programs that read findings expect them; Dossier's own paths
/// start from the site's root.
struct RepositoryPath {
    /// With a `/` at its end; empty if the command runs in the site's root.
    private let prefix: String

    /// - Parameters:
    ///   - root: The site's folder, as it was given.
    ///   - folder: The folder in which the command runs.
    init(root: String, folder: String = RepositoryPath.workingFolder) {
        var relative = root
        if root == folder || root.hasPrefix(folder + "/") {
            relative = String(root.dropFirst(folder.utf8.count + 1))
        } else if root.hasPrefix("/") {
            relative = ""
        }
        prefix = relative.split(separator: "/").filter { $0 != "." }.map { $0 + "/" }.joined()
    }

    func path(of file: String) -> String { prefix + file }

    /// The same as a relative URI: everything but unreserved characters and `/` escaped (RFC 3986).
    func uri(of file: String) -> String {
        PercentEscapes.encoded(path(of: file)) { PercentEscapes.isUnreserved($0) || $0 == UInt8(ascii: "/") }
    }

    static var workingFolder: String { System.workingFolder ?? "" }
}
