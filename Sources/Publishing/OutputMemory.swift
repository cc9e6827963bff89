import Loading

/// The list of files that Dossier wrote into an output folder, one path a line, sorted.
enum OutputMemory {
    static let name = ".dossier-files"

    /// What the folder's memory names; nothing where there is none. A path that would lead out of the folder is passed over.
    static func read(from disk: OutputDisk) -> [String] {
        guard case .success(let bytes) = FileReading.bytes(of: disk.path(name)) else { return [] }
        return bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }.filter(isInside)
    }

    static func write(_ paths: Set<String>, to disk: OutputDisk) throws(PublishingFailure) {
        var bytes: [UInt8] = []
        for path in paths.sorted() {
            bytes += path.utf8
            bytes.append(UInt8(ascii: "\n"))
        }
        guard !disk.holds(bytes, at: name) else { return }
        try disk.replace(name, with: bytes)
    }

    private static func isInside(_ path: String) -> Bool {
        !path.isEmpty && !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
    }
}
