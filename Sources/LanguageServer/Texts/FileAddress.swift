import Base

/// The folder of a site as an editor addresses the files in it: by `file:` URIs.
package struct SiteAddress: Sendable, Equatable {
    /// The absolute path of the site's folder, as the editor names it.
    package let root: String
    /// The same without symbolic links.
    private let realRoot: String

    package init(root: String) {
        let root = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
        (self.root, realRoot) = (root, System.realPath(root) ?? root)
    }

    /// The path of a file from the site's root; nil for one that is elsewhere, or that is no file.
    package func path(of uri: String) -> String? {
        Self.file(uri).flatMap { file in
            [root, realRoot].lazy.compactMap { root in
                file.hasPrefix(root + "/") ? String(file.dropFirst(root.utf8.count + 1)) : nil
            }.first
        }
    }

    /// The URI of a file, given by its path from the root.
    package func uri(of path: String) -> String { Self.uri(ofFile: root + "/" + path) }

    /// The absolute path that a `file:` URI names; nil for any other URI, and if it climbs with `..`.
    package static func file(_ uri: String) -> String? {
        guard uri.hasPrefix("file://") else { return nil }
        let rest = uri.dropFirst("file://".count).prefix { $0 != "#" && $0 != "?" }
        guard let start = rest.firstIndex(of: "/"), ["", "localhost"].contains(rest[..<start]) else { return nil }
        let path = PercentEscapes.decoded(rest[start...])
        let isPlain = !path.utf8.contains(0) && !path.split(separator: "/").contains { $0 == ".." || $0 == "." }
        return isPlain ? path : nil
    }

    /// The `file:` URI of an absolute path.
    package static func uri(ofFile path: String) -> String {
        var bytes = Array("file://".utf8)
        bytes.append(address: path)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The folder of the site that a folder or file belongs to: the folder itself or the nearest one above it that has
    /// a `content/site.yaml`; nil if there is none.
    package static func site(around path: String) -> String? {
        var folder = path
        while folder.hasPrefix("/") {
            if unsafe access(folder + "/content/site.yaml", F_OK) == 0 { return folder }
            guard let slash = folder.lastIndex(of: "/"), slash != folder.startIndex else { return nil }
            folder = String(folder[..<slash])
        }
        return nil
    }
}
