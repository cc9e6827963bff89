/// The files that a new site begins with: the templates this Dossier was built with, and a small example.
package enum StarterSite {
    /// Paths from the site's folder with their texts, sorted by folder.
    ///
    /// - Parameter isEmpty: Whether the example's articles and annotations are left out.
    package static func files(isEmpty: Bool) -> [(path: String, text: String)] {
        let readme = isEmpty ? "README.empty.md" : "README.md"
        return StarterFile.all.filter { isEmpty ? isNeeded($0.path) : true }.compactMap { file in
            guard file.path.hasPrefix("README") else { return (file.path, file.text) }
            return file.path == readme ? ("README.md", file.text) : nil
        }
    }

    /// Whether a site needs a file before anything is written in it.
    private static func isNeeded(_ path: String) -> Bool {
        !path.hasPrefix("content/") || path == "content/site.yaml"
    }
}

/// A file of a new site. The list `all` is made by the plugin `EmbedFiles` from the folder `Site` next to this file,
/// whose `templates` are the project's.
struct StarterFile: Sendable {
    /// From the site's folder.
    let path: String
    let text: String
}
