import Base
import Model

/// The sizes of the site's pictures, from their files.
struct PictureFiles: Sendable {
    /// The result of reading one file.
    enum Reading: Sendable {
        case size(PictureSize)
        case unreadable
        /// Not a picture by its bytes, whatever its name says.
        case unknown
        /// The system's reason why the file could not be read.
        case failed(String)
    }

    /// In the order of the paths, which are given from the content folder.
    private var readings: [(path: String, reading: Reading)] = []
    private var places: [String: Int] = [:]

    private subscript(path: String) -> Reading? { places[path].map { readings[$0].reading } }

    /// Reads the headers of all pictures among some files, in parallel, except for those that cannot have changed since
    /// the last reading.
    static func read(
        _ media: [String], root: String, keeping last: PictureFiles?, unless changed: ChangedPaths, jobs: Int
    ) async -> PictureFiles {
        let paths = media.filter(isPicture)
        var files = PictureFiles()
        guard !paths.isEmpty else { return files }
        let kept = paths.map { changed.mayHold("content/" + $0) ? nil : last?[$0] }
        files.readings = await Array(paths.indices).concurrentMap(jobs: jobs, chunk: 16) { place in
            (paths[place], kept[place] ?? read(root + "/content/" + paths[place]))
        }
        files.places = Dictionary(uniqueKeysWithValues: zip(paths, paths.indices))
        return files
    }

    var sizes: [String: PictureSize] {
        var sizes: [String: PictureSize] = [:]
        for case (let path, .size(let size)) in readings { sizes[path] = size }
        return sizes
    }

    var findings: [Diagnostic] {
        readings.compactMap { path, reading in
            switch reading {
            case .size, .unknown: nil
            case .unreadable:
                Diagnostic(
                    .unreadablePicture, in: "content/" + path, at: .start,
                    "the size of this picture cannot be read, so pages will jump when it loads",
                    fix: "open it in an image editor and save it again")
            case .failed(let reason): Diagnostic(.unreadableFile, in: "content/" + path, at: .start, reason)
            }
        }
    }

    private static let endings: Set<String> = [
        "png", "apng", "jpg", "jpeg", "jfif", "gif", "webp", "svg", "avif",
    ]

    /// Whether a file's name is that of a picture.
    static func isPicture(_ path: String) -> Bool {
        guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
        return endings.contains(path[path.utf8.index(after: dot)...].lowercased())
    }

    // MARK: One file

    /// Reads as much of a file as its header needs.
    private static func read(_ path: String) -> Reading {
        let file = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { return .failed(System.reason(errno)) }
        defer { close(file) }
        var bytes: [UInt8] = []
        var wanted = PictureHeader.first
        while true {
            if let reason = extend(&bytes, to: wanted, from: file) { return .failed(reason) }
            switch PictureHeader.read(bytes) {
            case .size(let size): return .size(size)
            case .unknown: return .unknown
            case .unreadable: return .unreadable
            case .more(let count):
                guard bytes.count == wanted, wanted < PictureHeader.most, count <= PictureHeader.most else {
                    return .unreadable
                }
                wanted = min(PictureHeader.most, max(count, wanted * 2))
            }
        }
    }

    /// Reads on until there are `count` bytes or the file ends; returns the system's reason if that fails.
    private static func extend(_ bytes: inout [UInt8], to count: Int, from file: Int32) -> String? {
        while bytes.count < count {
            let got = System.read(file, at: bytes.count, count - bytes.count, into: &bytes)
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { return System.reason(errno) }
            guard got > 0 else { return nil }
        }
        return nil
    }
}
