import Foundation

/// Files in a folder that is gone when its last user is.
struct FuzzedFolder: ~Copyable {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "dossier-fuzzing-\(UUID().uuidString)")

    var path: String { folder.path() }

    /// - Parameter files: Their bytes by their paths; throws if one cannot be written.
    init(_ files: [String: [UInt8]]) throws {
        for (path, bytes) in files {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }
}
