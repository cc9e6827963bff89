import Base
import Model
package import Publishing

/// The preview: builds a site in memory, serves it to browsers on this machine, and updates it when its files change.
package struct PreviewServer: Sendable {
    /// An event to report to the person at the terminal.
    package enum Event: Sendable {
        case listening(port: Int)
        /// A build, whether its result is shown, and how many milliseconds it took from the end of the change.
        case built(BuildReport, isShown: Bool, milliseconds: Double)
        case failed(PublishingFailure)
    }

    private let options: BuildOptions
    private let ports: [Int]
    private let method: FolderWatch.Method
    private let tell: @Sendable (Event) -> Void
    private let preview: Preview

    /// - Parameter ports: The ports to try in order; 0 means any.
    package init(
        _ options: BuildOptions, ports: [Int], watching method: FolderWatch.Method,
        tell: @escaping @Sendable (Event) -> Void
    ) {
        (self.options, self.ports, self.method, self.tell) = (options, ports, method, tell)
        preview = Preview(jobs: options.jobs)
    }

    /// Serves until the task is cancelled. Throws if the folder cannot be read at the start, or the port is taken.
    package func run() async throws(PreviewFailure) {
        let watch = FolderWatch(root: options.root, folders: ["content", "templates"], method: method)
        var site = Session(options)
        do throws(PublishingFailure) { try await update(&site, FolderChanges(isIncomplete: true)) } catch {
            throw .unreadable(error)
        }
        let started = site
        let listener = try HTTPListener.first(of: ports)
        tell(.listening(port: listener.port))
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                var site = started
                await follow(watch, &site)
            }
            group.addTask {
                while (try? await Task.sleep(for: .seconds(15))) != nil { await preview.beat() }
            }
            group.addTask { await listener.run(PreviewHandler(preview: preview).answer) }
            await group.waitForAll()
        }
    }

    /// Applies changes until the task is cancelled.
    private func follow(_ watch: FolderWatch, _ site: inout Session) async {
        while let changes = await watch.changes() {
            do throws(PublishingFailure) { try await update(&site, changes) } catch {
                await preview.show(FindingsHTML(error))
                tell(.failed(error))
            }
        }
    }

    private func update(_ site: inout Session, _ changes: FolderChanges) async throws(PublishingFailure) {
        let clock = ContinuousClock()
        let start = clock.now
        let report = try await site.update(changes.isIncomplete ? nil : changes.paths)
        let level: Diagnostic.Level = options.isStrict ? .warning : .error
        let isShown = !report.has(level)
        if isShown, let files = site.files {
            await preview.show(files, changed: changes.isIncomplete ? nil : Self.copies(changes.paths))
        } else {
            await preview.show(FindingsHTML(report, from: level, in: PreviewedSite(options)))
        }
        tell(.built(report, isShown: isShown, milliseconds: (clock.now - start) / .milliseconds(1)))
    }

    /// The paths on the site of changed files that are copied as they are.
    static func copies(_ paths: Set<String>) -> [String] {
        let copied = paths.compactMap { path -> String? in
            if path.hasPrefix("templates/assets/") { return String(path.dropFirst("templates/".count)) }
            return path.hasPrefix("content/media/") ? String(path.dropFirst("content/".count)) : nil
        }
        return copied.sorted()
    }
}

/// Why the preview cannot start.
package enum PreviewFailure: Error, Sendable, Equatable {
    /// The site's folder cannot be read.
    case unreadable(PublishingFailure)
    /// The port is taken or not permitted.
    case cannotListen(port: Int)
}
