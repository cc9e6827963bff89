package import Loading
import Model
package import Publishing

/// A preview of a site that its owner keeps up to date, also with texts that are not saved.
package struct LivePreview: Sendable {
    private let preview: Preview
    private let listener: HTTPListener

    /// The port on this machine.
    package var port: Int { listener.port }

    /// Opens the first free one of some ports; 0 means any.
    package init(ports: [Int], jobs: Int) throws(PreviewFailure) {
        preview = Preview(jobs: jobs)
        listener = try HTTPListener.first(of: ports)
    }

    /// Serves until the task is cancelled.
    package func run() async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                while (try? await Task.sleep(for: .seconds(15))) != nil { await preview.beat() }
            }
            group.addTask { await listener.run(PreviewHandler(preview: preview).answer) }
            await group.waitForAll()
        }
    }

    /// Shows a new state of the site, or the findings that prevent it.
    ///
    /// - Parameters:
    ///   - files: The last state that could be built.
    ///   - changed: Files that may have changed, from the root; nil if that is not known.
    package func show(_ files: SiteFiles?, _ report: BuildReport, of site: PreviewedSite, changed: Set<String>?) async {
        if !report.has(site.level), let files {
            await preview.show(files, changed: changed.map(PreviewServer.copies))
        } else {
            await preview.show(FindingsHTML(report, from: site.level, in: site))
        }
    }
}

/// The site that a preview shows.
package struct PreviewedSite: Sendable {
    let root: String
    /// The level of findings that prevents a build.
    let level: Diagnostic.Level
    let unsaved: UnsavedTexts

    package init(_ options: BuildOptions, unsaved: UnsavedTexts = UnsavedTexts()) {
        (root, level, self.unsaved) = (options.root, options.isStrict ? .warning : .error, unsaved)
    }
}

extension HTTPListener {
    /// Opens the first free one of some ports.
    static func first(of ports: [Int]) throws(PreviewFailure) -> HTTPListener {
        for port in ports {
            if let listener = try? HTTPListener(port: port) { return listener }
        }
        throw .cannotListen(port: ports.last ?? 0)
    }
}
