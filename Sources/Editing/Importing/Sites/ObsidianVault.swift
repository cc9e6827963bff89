import Base

/// Reads the folder of an Obsidian vault.
enum ObsidianVault {
    static func read(_ root: String) throws(DiskFailure) -> ForeignSite {
        let folder = try SourceFolder(root, ignoring: [])
        var site = ForeignSite()
        for path in folder.paths where !site.isForeign(path) {
            if ["_templates", "templates"].contains(path.split(separator: "/").first?.lowercased()) {
                site.leaveOut(path, "It is a template for new notes, so it was left out.")
                continue
            }
            switch path.fileExtension {
            case "md", "markdown":
                if let post = post(path, in: folder) {
                    site.posts.append(post)
                } else {
                    site.leaveOut(path, "It cannot be read.")
                }
            case "canvas", "base", "excalidraw":
                site.leaveOut(path, "Only Obsidian shows such files; it was left out.")
            default: site.files["/" + path] = path
            }
        }
        return site
    }

    private static func post(_ path: String, in folder: SourceFolder) -> SitePost? {
        guard let bytes = folder.text(path) else { return nil }
        let fields = ForeignFields(bytes)
        let stem = path.fileStem
        var post = MarkdownPost.read(fields, origin: path, slug: stem, fallback: stem)
        // In a vault, aliases are other names.
        post.names +=
            [stem, String(path.dropLast(path.fileExtension.count + 1))] + (fields["aliases", "alias"]?.texts ?? [])
        if let permalink = fields["permalink"]?.text {
            post.addresses = [permalink.hasPrefix("/") ? permalink : "/" + permalink]
        }
        if let folder = path.split(separator: "/").dropLast().first, post.section == nil {
            post.section = String(folder)
        }
        post.isPage = post.date == nil
        return post
    }
}
