/// Hidden files that web hosts look for, and that are published though they are hidden.
enum HiddenFiles {
    /// Whether a path is one of them: proofs of ownership and certificates, and what switches hosts' own ways.
    static func belongs(_ path: String) -> Bool {
        switch path {
        case ".nojekyll", ".htaccess", "CNAME": true
        default:
            path.hasPrefix(".well-known/") && !path.dropFirst().split(separator: "/").contains { $0.hasPrefix(".") }
        }
    }

    /// Whether a file that somebody put into the output folder is published: those above, and whatever is not hidden.
    static func isPublished(_ path: String) -> Bool {
        guard !path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return false }
        return belongs(path) || !path.split(separator: "/").contains { $0.hasPrefix(".") }
    }
}
