/// A file of a new site. The list `all` is made by the plugin `EmbedFiles` from the folder `Site` beside this file,
/// whose `templates` are the project's.
struct StarterFile: Sendable {
    /// From the site's folder.
    let path: String
    let text: String
}
