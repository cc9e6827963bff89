/// The files that a new site begins with: its settings and a small example. The plugin `EmbedFiles` puts them into the
/// binary from the folder `Embedded` next to this file, in which files for git lack their dot, to be seen.
package enum StarterSite {
    /// Paths from the site's folder with their texts, sorted by folder.
    ///
    /// - Parameter isEmpty: Whether the example's articles and annotations are left out.
    package static func files(isEmpty: Bool) -> [(path: String, text: String)] {
        let readme = isEmpty ? "README.empty.md" : "README.md"
        return EmbeddedFile.all.filter { isEmpty ? isNeeded($0.path) : true }.compactMap { file in
            if file.path.hasPrefix("git") { return ("." + file.path, file.text) }
            guard file.path.hasPrefix("README") else { return (file.path, file.text) }
            return file.path == readme ? ("README.md", file.text) : nil
        }
    }

    /// Whether a site needs a file before anything is written in it.
    private static func isNeeded(_ path: String) -> Bool {
        !path.hasPrefix("content/") || path == "content/site.yaml"
    }
}
