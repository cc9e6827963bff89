import Model

/// What to build, from where, to where, and how.
package struct BuildOptions: Sendable {
    /// The folder that holds `content/` and `templates/`.
    package var root: String
    /// The folder that is published.
    package var output: String
    /// Takes the place of `base_url` in `site.yaml`.
    package var baseURL: SafeURL?
    package var includesDrafts = false
    /// What time it is for what has a `publish_at`, in seconds since 1970, UTC; nil holds all of it back.
    package var moment: Int?
    /// The day that pages may print as the day they were built; nothing else in a build knows a clock.
    package var now: Day?
    /// How many files or pages are worked on at a time; never shows in the result.
    package var jobs = 1
    /// Whether warnings stop the build as errors do.
    package var isStrict = false
    /// Whether nothing is to be written, only said.
    package var isDryRun = false

    /// The version of Dossier that pages name as their maker.
    package var version = ""

    package init(root: String, output: String) {
        self.root = root
        self.output = output
    }
}
