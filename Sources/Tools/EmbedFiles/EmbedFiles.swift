import Foundation
import PackagePlugin

/// Puts a target’s folder `Starting/Site` into the binary, as generated Swift. Its `templates` is a link to the
/// project's own, so there is no copy to keep in sync; and because it is in the target, the build sees when files come
/// and go.
@main
struct EmbedFiles: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let site = target.directoryURL.appending(path: "Starting/Site", directoryHint: .isDirectory)
        let output = context.pluginWorkDirectoryURL.appending(path: "StarterFiles.swift")
        return [
            .buildCommand(
                displayName: "Embedding the starter site", executable: try context.tool(named: "FileEmbedder").url,
                arguments: [output, site].map { $0.path(percentEncoded: false) },
                inputFiles: try Self.tree(site), outputFiles: [output])
        ]
    }

    /// A folder with everything in it: a folder changes when a file is added or removed.
    private static func tree(_ folder: URL) throws -> [URL] {
        let entries = try FileManager.default.contentsOfDirectory(
            at: folder.resolvingSymlinksInPath(), includingPropertiesForKeys: [.isDirectoryKey],
            options: .skipsHiddenFiles)
        return try entries.reduce(into: [folder]) { urls, entry in
            let target = entry.resolvingSymlinksInPath()
            let isFolder = try target.resourceValues(forKeys: [.isDirectoryKey]).isDirectory ?? false
            urls += isFolder ? try tree(target) : [entry]
        }
    }
}
