import Publishing

/// Builds a site, page by page and for nobody to keep, and holds each file against what was published.
package struct Comparison: Sendable {
    private let output: WholeOutput
    private let paths: [String]
    private let published: PublishedFolder
    private let were: Set<String>

    /// How many files one task makes and compares.
    private static let runLength = 64

    /// Compares what a build would publish with a folder; nothing is written. The difference is nil where findings stand in the
    /// way of a build.
    package static func run(
        _ options: BuildOptions, against published: PublishedFolder, progress: Build.Progress? = nil
    ) async throws(PublishingFailure) -> (report: BuildReport, difference: SiteDifference?) {
        let (report, output) = try await Build.output(options)
        guard let output else { return (report, nil) }
        let comparison = Comparison(output, published)
        return (report, try await comparison.run(jobs: options.jobs, progress: progress))
    }

    private init(_ output: WholeOutput, _ published: PublishedFolder) {
        self.output = output
        self.published = published
        paths = output.paths
        were = Set(published.files)
    }

    /// Runs of files are compared in parallel and put together in their order.
    private func run(jobs: Int, progress: Build.Progress?) async throws(PublishingFailure) -> SiteDifference {
        var gathering = DifferenceGathering(published)
        var waiting: [Int: [FileDifference]] = [:]
        var failure: PublishingFailure?
        await withTaskGroup(of: (Int, Result<[FileDifference], PublishingFailure>).self) { group in
            let starts = Array(stride(from: 0, to: paths.count, by: Self.runLength))
            var (next, done) = (0, 0)
            func add() {
                guard next < starts.count, failure == nil else { return }
                let place = next
                next += 1
                group.addTask { (place, compare(starts[place]..<min(starts[place] + Self.runLength, paths.count))) }
            }
            for _ in 0..<max(1, jobs) { add() }
            for await (place, result) in group {
                switch result {
                case .success(let part): waiting[place] = part
                case .failure(let reason): failure = failure ?? reason
                }
                while let part = waiting.removeValue(forKey: done) {
                    for file in part { gathering.add(file) }
                    done += 1
                    progress?(min(done * Self.runLength, paths.count), paths.count)
                }
                add()
            }
        }
        if let failure { throw failure }
        return gathering.finish(Set(paths))
    }

    private func compare(_ range: Range<Int>) -> Result<[FileDifference], PublishingFailure> {
        var differences: [FileDifference] = []
        var bytes: [UInt8] = []
        for place in range {
            bytes.removeAll(keepingCapacity: true)
            do throws(PublishingFailure) { try output.append(fileAt: place, to: &bytes) } catch {
                return .failure(error)
            }
            let path = paths[place]
            let difference = FileDifference(path, bytes, in: published, wasThere: were.contains(path))
            if case .same = difference { continue }
            differences.append(difference)
        }
        return .success(differences)
    }
}
