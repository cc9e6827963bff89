import Base
import Model
import Synchronization

/// A bucket of a service that speaks S3. It has no releases: files are replaced one by one.
///
/// Requests are signed here and sent by curl: neither rclone nor the AWS command line can give each object its own
/// redirect, type and caching in one run, and both would need more than a hundred lines of their own to be driven.
///
///     prefix/…                    what visitors see
///     prefix/.dossier-deployed    what Dossier put there
///     prefix/.dossier-tags        the tag that the service gave each of those files
///     prefix/.dossier-published   every address that was ever published
final class BucketTarget: Target {
    private struct State {
        var service: BucketService?
        /// The objects below the prefix, by their paths from there; nil until they have been listed.
        var objects: [String: BucketObject]?
        /// The tag of each of our files.
        var tags: [String: BucketObject] = [:]
    }

    private let bucket: String
    private let prefix: String
    private let options: DeployOptions
    private let programs: Programs
    private let state = Mutex(State())

    private static let tags = ".dossier-tags"

    init(_ bucket: String, prefix: String, _ options: DeployOptions, programs: Programs) {
        (self.bucket, self.options, self.programs) = (bucket, options, programs)
        self.prefix = prefix.isEmpty ? "" : prefix + "/"
    }

    var name: String { options.address.text }

    private var service: BucketService {
        get throws(DeployFailure) {
            if let service = state.withLock({ $0.service }) { return service }
            let service = BucketService(
                try BucketKeys(options), bucket: bucket, name: name, curl: Curl(programs: programs))
            state.withLock { $0.service = service }
            return service
        }
    }

    // MARK: Looking

    func survey(isPlain: Bool) throws(DeployFailure) -> Survey {
        var survey = Survey()
        let objects = try service.list(prefix)
        (survey.exists, survey.manifest) = (
            !objects.isEmpty, try bytes(TargetNames.plainManifest).flatMap { Manifest($0) }
        )
        let tags = BucketObject.read(try bytes(Self.tags) ?? [])
        state.withLock { ($0.objects, $0.tags) = (objects, tags) }
        // An object with the size and the tag that it had when it was sent has the bytes that were sent.
        survey.files = (survey.manifest?.files ?? []).compactMap { file in
            objects[file.path].map { object in
                let isKnown = object == tags[file.path] && object.size == file.size
                let content = ListedFile.Content(size: file.size, checksum: file.checksum)
                return ListedFile(path: file.path, content: isKnown ? content : nil)
            }
        }
        return survey
    }

    func lying(at paths: [String], in folders: [String]) throws(DeployFailure) -> [ListedFile] {
        let objects = state.withLock { $0.objects } ?? [:]
        return paths.filter { objects[$0] != nil }.map { ListedFile(path: $0) }
    }

    func ledger() throws(DeployFailure) -> [UInt8]? { try bytes(TargetNames.ledger) }

    private func bytes(_ path: String) throws(DeployFailure) -> [UInt8]? { try service.bytes(of: prefix + path) }

    /// Nobody knows how much a bucket takes.
    func space() throws(DeployFailure) -> Int? { nil }

    // MARK: Changing

    func lock(_ owner: String) throws(DeployFailure) {
        if let holder = try bytes(TargetNames.lock) { throw .locked(Self.line(holder)) }
        let object = NewObject(key: prefix + TargetNames.lock, bytes: Array((owner + "\n").utf8))
        guard try service.create(object) else { throw .locked(Self.line(try bytes(TargetNames.lock) ?? [])) }
    }

    private static func line(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    }

    func unlock() throws(DeployFailure) { try service.delete([prefix + TargetNames.lock], cleansUp: true) }

    func send(
        _ paths: [String], from folder: String, to release: ReleaseName?, basis: ReleaseName?
    ) throws(DeployFailure) {
        guard release == nil else { throw noReleases }
        for start in stride(from: 0, to: paths.count, by: Curl.batch) {
            try programs.checkStop()
            let some = paths[start..<min(start + Curl.batch, paths.count)]
            let objects = try some.map { path throws(DeployFailure) in
                try NewObject(key: prefix + path, path: path, file: folder + "/" + path, prefix: prefix)
            }
            let tags = try service.put(objects)
            state.withLock { state in
                for (path, tag) in zip(some, tags) { state.tags[path] = tag }
            }
        }
        try keepTags()
    }

    func delete(_ paths: [String]) throws(DeployFailure) {
        try service.delete(paths.map { prefix + $0 })
        state.withLock { state in
            for path in paths { state.tags[path] = nil }
        }
    }

    func remember(_ manifest: Manifest) throws(DeployFailure) {
        let paths = Set(manifest.files.map(\.path))
        state.withLock { state in state.tags = state.tags.filter { paths.contains($0.key) } }
        try keepTags()
        try put(TargetNames.plainManifest, manifest.bytes)
    }

    func keep(ledger: [UInt8]) throws(DeployFailure) { try put(TargetNames.ledger, ledger) }

    private func keepTags() throws(DeployFailure) { try put(Self.tags, BucketObject.bytes(state.withLock { $0.tags })) }

    private func put(_ path: String, _ bytes: [UInt8]) throws(DeployFailure) {
        _ = try service.put([NewObject(key: prefix + path, bytes: bytes)])
    }
}

/// What only targets with releases can do.
extension BucketTarget {
    private var noReleases: DeployFailure { .refused("\(name) is a bucket, and has no releases") }

    func contents(of release: ReleaseName) throws(DeployFailure) -> (files: [ListedFile], manifest: Manifest?) {
        throw noReleases
    }

    func begin(_ release: ReleaseName, with paths: [String], of other: ReleaseName?) throws(DeployFailure) {
        throw noReleases
    }

    func begun(_ release: ReleaseName) throws(DeployFailure) -> [ListedFile] { throw noReleases }
    func finish(_ release: ReleaseName, _ manifest: Manifest) throws(DeployFailure) { throw noReleases }
    func show(_ release: ReleaseName) throws(DeployFailure) { throw noReleases }
    func remove(_ releases: [ReleaseName], unfinished: [ReleaseName]) throws(DeployFailure) {}
    func bytes(of path: String, in release: ReleaseName) throws(DeployFailure) -> [UInt8]? { throw noReleases }

    /// The texts among our files that contain a line, fetched for this.
    func files(with lines: [String], in release: ReleaseName?) throws(DeployFailure) -> [String] {
        let words = lines.map { Array($0.utf8) }
        var found: [String] = []
        for path in state.withLock({ $0.tags.keys.sorted() }) where Encoding.suits(path, size: .max) {
            try programs.checkStop()
            guard let text = try bytes(path) else { continue }
            if words.contains(where: { text.span.place(of: $0.span, in: 0..<text.count) != nil }) { found.append(path) }
        }
        return found
    }
}

/// An object that is in a bucket.
struct BucketObject: Sendable, Equatable {
    var size: Int
    /// What the service calls its entity tag; other bytes have another one.
    var tag: String

    /// Reads lines of a tag, a size and a path.
    static func read(_ bytes: [UInt8]) -> [String: BucketObject] {
        var objects: [String: BucketObject] = [:]
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let parts = String(decoding: line, as: UTF8.self).split(separator: " ", maxSplits: 2)
            guard parts.count == 3, let size = Int(parts[1]) else { continue }
            objects[String(parts[2])] = BucketObject(size: size, tag: String(parts[0]))
        }
        return objects
    }

    static func bytes(_ objects: [String: BucketObject]) -> [UInt8] {
        let lines = objects.sorted { $0.key < $1.key }.map { "\($0.value.tag) \($0.value.size) \($0.key)\n" }
        return Array(lines.joined().utf8)
    }
}
