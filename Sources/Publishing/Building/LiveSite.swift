import Model

/// A site that is kept in memory while its files change: what `serve` shows and `build --watch` writes.
package struct LiveSite: Sendable {
    private let options: BuildOptions
    private var memory: BuildMemory?
    /// The last state of the site that could be built; nil until there is one.
    package private(set) var files: SiteFiles?

    package init(_ options: BuildOptions) { self.options = options }

    /// Takes in what has changed. Where findings stand in the way, the last good state stays.
    ///
    /// - Parameter paths: Files and folders that may have changed, from the root; nil where that is not known.
    /// - Returns: What was found in the site as it is now. Its `output` is nil: nothing is written.
    package mutating func update(_ paths: Set<String>?) async throws(PublishingFailure) -> BuildReport {
        let prepared = try await prepare(paths)
        if let plan = prepared.plan, !prepared.report.has(options.isStrict ? .warning : .error) {
            files = SiteFiles(plan)
        }
        return prepared.report
    }

    /// Takes in what has changed, and writes the output folder to match.
    package mutating func publish(
        _ paths: Set<String>?, progress: Build.Progress? = nil
    ) async throws(PublishingFailure) -> BuildReport {
        try await Build.write(prepare(paths), options, progress: progress)
    }

    /// A folder that cannot be read leaves nothing to build on: the next build is a full one.
    private mutating func prepare(_ paths: Set<String>?) async throws(PublishingFailure) -> Build.Prepared {
        let before = memory
        memory = nil
        let prepared = try await Build.prepare(options, keeping: before, changed: before == nil ? nil : paths)
        memory = prepared.memory
        LiveSite.letGo(of: before)
        return prepared
    }

    /// Frees what is left of an earlier state beside what goes on: that takes longer than a reader should wait.
    package static func letGo(of former: consuming some Sendable) {
        let former = former
        Task.detached(priority: .background) { withExtendedLifetime(former) {} }
    }
}
