/// The files that a new site begins with: its settings and a small example. The plugin `EmbedFiles` puts them into the
/// binary from the folder `Embedded` next to this file, in which files for git lack their dot, to be seen.
package enum StarterSite {
    /// Paths from the site's folder with their texts, sorted by folder.
    ///
    /// - Parameters:
    ///   - isEmpty: Whether the example's articles and annotations are left out.
    ///   - look: The look that it has, if it is not the built-in one.
    package static func files(isEmpty: Bool, look: Look? = nil) -> [(path: String, text: String)] {
        files(isEmpty).map { file in
            guard file.path == "content/site.yaml", let look else { return file }
            let theme = isEmpty ? look.text.replacing(look.link, with: "") : look.text
            return (file.path, file.text + "\n" + theme)
        } + (look?.media ?? [])
    }

    private static func files(_ isEmpty: Bool) -> [(path: String, text: String)] {
        let readme = isEmpty ? "README.empty.md" : "README.md"
        return EmbeddedFile.all.filter { !$0.path.hasPrefix(Look.folder) && (!isEmpty || isNeeded($0.path)) }.compactMap
        { file in
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

extension StarterSite {
    /// An example of a theme, which a new site can begin with.
    package enum Look: String, CaseIterable, Sendable {
        case newspaper, ministry, archive

        fileprivate static let folder = "themes/"

        /// The lines of `site.yaml` that make it.
        package var text: String { Self.text("\(rawValue).yaml") }

        /// What its navigation has that a site without the example lacks.
        fileprivate var link: String {
            guard let start = text.firstRange(of: ", {to: page:about"),
                let end = text[start.lowerBound...].firstIndex(of: "}")
            else { return "" }
            return String(text[start.lowerBound...end])
        }

        /// The files that it shows.
        fileprivate var media: [(path: String, text: String)] {
            self == .ministry ? [("content/media/crest.svg", Self.text("crest.svg"))] : []
        }

        private static func text(_ name: String) -> String {
            EmbeddedFile.all.first { $0.path == folder + name }?.text ?? ""
        }
    }
}
