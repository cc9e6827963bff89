import Foundation
import PackagePlugin

/// Puts a target’s folder `Embedded`, which is in one of its folders, into the binary, as generated Swift. It can be a
/// link to a folder elsewhere in the project; because the link is in the target, the build sees when files come and go.
@main
struct EmbedFiles: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
        let folders = try FileManager.default.contentsOfDirectory(
            at: target.directoryURL, includingPropertiesForKeys: nil, options: .skipsHiddenFiles)
        return try folders.map { $0.appending(path: "Embedded", directoryHint: .isDirectory) }
            .filter { FileManager.default.fileExists(atPath: $0.path(percentEncoded: false)) }
            .map { folder in
                .buildCommand(
                    displayName: "Embedding files of \(target.name)",
                    executable: try context.tool(named: "FileEmbedder").url,
                    arguments: [output, folder].map { $0.path(percentEncoded: false) },
                    inputFiles: try Self.tree(folder), outputFiles: [output])
            }
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
