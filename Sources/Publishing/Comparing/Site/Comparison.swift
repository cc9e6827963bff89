import Base
import Loading

/// Builds a site page by page, without keeping the pages, and compares each file with what was published.
package struct Comparison: Sendable {
    private let output: WholeOutput
    private let paths: [String]
    private let published: PublishedFolder
    private let were: Set<String>

    /// Compares what a build would publish with a folder; nothing is written. The difference is nil if findings prevent
    /// a build.
    package static func run(
        _ options: BuildOptions, against published: PublishedFolder, progress: Build.Progress? = nil
    ) async throws(PublishingFailure) -> (report: BuildReport, difference: SiteDifference?) {
        let (report, output) = try await Build.output(options)
        guard let output else { return (report, nil) }
        let comparison = Comparison(output, published)
        return (report, try await comparison.run(jobs: options.jobs, progress: progress))
    }

    /// Compares one page of a site with what was published; nil if the site has no such page.
    package static func page(
        _ path: String, of files: SiteFiles, against published: PublishedFolder
    ) -> SiteDifference? {
        guard let bytes = files.bytes(of: path) else { return nil }
        var gathering = DifferenceGathering(published)
        gathering.add(FileDifference(path, bytes, in: published, wasThere: published.files.contains(path)))
        return gathering.finish(Set(files.paths).union(published.files))
    }

    private init(_ output: WholeOutput, _ published: PublishedFolder) {
        self.output = output
        self.published = published
        paths = output.paths
        were = Set(published.files)
    }

    private func run(jobs: Int, progress: Build.Progress?) async throws(PublishingFailure) -> SiteDifference {
        var gathering = DifferenceGathering(published)
        try await FileRuns.work(on: paths.count, jobs: jobs, progress: progress) {
            run throws(PublishingFailure) in
            try compare(run)
        } take: { part in
            for file in part { gathering.add(file) }
        }
        return gathering.finish(Set(paths))
    }

    /// How the file at a place differs; copied pages are compared as pages.
    private func compare(_ place: Int, _ bytes: inout [UInt8]) throws(PublishingFailure) -> FileDifference {
        let path = paths[place]
        if let source = output.source(ofFileAt: place), !path.hasSuffix(".html") {
            do throws(ReadFailure) {
                return try FileDifference(path, copyOf: source, in: published, wasThere: were.contains(path))
            } catch { throw .inputMissing(error.message) }
        }
        bytes.removeAll(keepingCapacity: true)
        try output.append(fileAt: place, to: &bytes)
        return FileDifference(path, bytes, in: published, wasThere: were.contains(path))
    }

    private func compare(_ range: Range<Int>) throws(PublishingFailure) -> [FileDifference] {
        var differences: [FileDifference] = []
        var bytes: [UInt8] = []
        for place in range {
            let difference = try compare(place, &bytes)
            if case .same = difference { continue }
            differences.append(difference)
        }
        return differences
    }
}

/// What a site is compared with.
package enum Baseline: Equatable, Sendable {
    /// What was published last: the contents of the output folder.
    case last
    /// A folder that holds a website.
    case folder(String)

    /// `last`, or the name of a folder.
    package init(_ text: String) { self = text == "last" ? .last : .folder(text) }

    /// The folder to compare a build with.
    package func folder(for options: BuildOptions) -> String {
        switch self {
        case .last: options.output
        case .folder(let path): path
        }
    }
}
