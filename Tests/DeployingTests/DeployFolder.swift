import Base
import Foundation
import Model
@testable import Publishing
import Synchronization

/// A built site and a target beside it, gone when the test ends.
final class DeployFolder: Sendable {
    let url: URL
    /// What was said, in its order.
    private let told = Mutex<[String]>([])

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "dossier-deploying-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    var site: String { url.appending(path: "public").path() }
    var target: String { url.appending(path: "www").path() }

    func write(_ path: String, _ text: String) throws {
        let file = url.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func text(_ path: String) -> String? { try? String(contentsOf: url.appending(path: path), encoding: .utf8) }

    /// What the site holds, and nothing else.
    func build(_ files: [String: String]) throws {
        try? FileManager.default.removeItem(atPath: site)
        for (path, text) in files { try write("public/" + path, text) }
    }

    /// What visitors see: every file of the release that `current` leads to, or of a plain target.
    func seen(isPlain: Bool = false) -> [String: String] {
        let root = url.appending(path: isPlain ? "www" : "www/current").resolvingSymlinksInPath()
        var files: [String: String] = [:]
        for path in Self.files(in: root.path()) {
            files[path] = try? String(contentsOf: root.appending(path: path), encoding: .utf8)
        }
        return files
    }

    /// The number of the file on its disk.
    func inode(_ path: String) -> Int? {
        let file = url.appending(path: path).resolvingSymlinksInPath().path()
        return (try? FileManager.default.attributesOfItem(atPath: file))?[.systemFileNumber] as? Int
    }

    /// Deploys what the site holds; `own` are the files that Dossier built, nil for all.
    func deploy(
        own: [String]? = nil, at seconds: Int = 1_700_000_000, _ change: (inout DeployOptions) -> Void = { _ in },
        programs: Programs = Programs()
    ) throws(DeployFailure) -> DeployReport {
        let files = (own ?? Self.files(in: site)).compactMap { path in
            (try? Data(contentsOf: URL(filePath: site).appending(path: path))).map {
                ReleaseFile(path, bytes: Array($0))
            }
        }
        let folder: OpenFolder?
        do throws(DiskFailure) { folder = try OpenFolder.open(site) } catch { throw DeployFailure(error) }
        return try deployment(change, programs).run(SiteOutputFiles(folder, at: site, files), at: seconds)
    }

    /// Paths of everything below a folder that is no folder, hidden files and links among it.
    static func files(in folder: String) -> [String] {
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
        return names.filter { name in
            let attributes = try? FileManager.default.attributesOfItem(atPath: folder + "/" + name)
            return attributes?[.type] as? FileAttributeType != .typeDirectory
        }
    }

    /// The names right in a folder, sorted; nil where there is none.
    static func names(in folder: String) -> [String]? {
        try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }

    func deployment(
        _ change: (inout DeployOptions) -> Void = { _ in }, _ programs: Programs = Programs()
    ) -> Deployment {
        var options = DeployOptions(to: DeployAddress(host: nil, path: target))
        options.compresses = false
        change(&options)
        return Deployment(options, programs: programs) { step in
            self.told.withLock { told in
                switch step {
                case .step(let text), .note(let text): told.append(text)
                case .page(let text), .detail(let text): told.append("  " + text)
                }
            }
        }
    }

    /// What was said since the last time.
    func said() -> [String] {
        told.withLock { told in
            defer { told = [] }
            return told
        }
    }
}

/// A site of some pages; the home page says which edition it is.
func pages(_ count: Int, edition: String) -> [String: String] {
    var files = ["index.html": "home \(edition)", "assets/style.css": "body {}"]
    for number in 0..<count { files["actors/a\(number).html"] = "actor \(number)" }
    return files
}
