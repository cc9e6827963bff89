import Base
import Foundation
import Publishing
import TestSupport

extension SiteFolder {
    /// A copy of the small fixture site that was built, to be edited and compared with what was built.
    static func built() async throws -> SiteFolder {
        let site = try SiteFolder(copying: project.appending(path: "Tests/Fixtures/small/content"))
        _ = try await Build.run(site.options)
        return site
    }

    var options: BuildOptions {
        var options = BuildOptions(root: root.path(), output: root.appending(path: "public").path())
        options.jobs = 2
        return options
    }

    /// What readers would see change.
    func difference(against folder: String? = nil, jobs: Int = 2) async throws -> DifferenceDigest {
        var options = options
        options.jobs = jobs
        let published = try PublishedFolder(folder ?? options.output, of: options.root)
        let (report, difference) = try await Comparison.run(options, against: published)
        guard let difference else {
            throw CocoaError(.fileReadUnknown, userInfo: ["findings": "\(report.diagnostics)"])
        }
        return DifferenceDigest(difference)
    }
}
