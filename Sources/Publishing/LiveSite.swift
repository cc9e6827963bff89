import Linking
import Loading
import Model

/// A site that is kept in memory while its files change: what `serve` shows and `build --watch` writes.
package struct LiveSite: Sendable {
    private let options: BuildOptions
    /// The last state of the site that could be built; nil until there is one.
    package private(set) var files: SiteFiles?

    package init(_ options: BuildOptions) { self.options = options }

    /// Takes in what has changed. Where findings stand in the way, the last good state stays.
    ///
    /// - Parameter paths: The files that may have changed, from the root; nil where that is not known.
    /// - Returns: What was found in the site as it is now. Its `output` is nil: nothing is written.
    package mutating func update(_ paths: Set<String>?) async throws(PublishingFailure) -> BuildReport {
        let prepared = try await Build.prepare(options)
        if let plan = prepared.plan, !prepared.report.has(options.isStrict ? .warning : .error) {
            files = SiteFiles(plan)
        }
        return prepared.report
    }
}
