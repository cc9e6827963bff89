import Base
import Synchronization

/// The checksums of files that have been read, by what tells that they are still the same: a deploy need not read them all
/// again.
///
/// A few of them are read nevertheless, other ones each time. If one of these is not what it was, none is trusted any longer.
final class KnownFiles: Sendable {
    /// What was found in a file.
    struct Sum: Sendable, Equatable {
        var checksum: UInt32
        var fingerprint: Fingerprint
    }

    private struct State {
        var known: [FileStamp: Sum] = [:]
        var used: [FileStamp: Sum] = [:]
        /// How many files were taken for known since the last one that was read to make sure.
        var taken = 0
        var isBroken = false
    }

    private let state: Mutex<State>
    /// One in so many is read nevertheless.
    private let stride: Int
    /// At the end of this time, in nanoseconds since 1970, a file may still have changed without a new time.
    private let settled: Int64

    /// Of a large site, this is a second's reading; of a small one, no file is worth a risk.
    private static let sample = 200

    /// - Parameters:
    ///   - bytes: What `bytes` returned; nil to know nothing.
    ///   - seconds: The current time, since 1970.
    init(_ bytes: [UInt8]?, at seconds: Int) {
        let known = bytes.flatMap(Self.read) ?? [:]
        stride = max(1, known.count / Self.sample)
        settled = (Int64(seconds) - 3) * 1_000_000_000
        state = Mutex(State(known: known, taken: known.isEmpty ? 0 : seconds % stride))
    }

    /// Whether a file that should have been the same was not.
    var isBroken: Bool { state.withLock { $0.isBroken } }

    /// What is in a file, which is read only if need be.
    ///
    /// - Parameter read: Reads it; nil if it is gone.
    func sum(
        of stamp: FileStamp, reading read: () throws(DiskFailure) -> ReleaseFile?
    ) throws(DiskFailure) -> Sum? {
        let (known, isSample) = state.withLock { state in
            guard !state.isBroken, let known = state.known[stamp] else { return (nil as Sum?, false) }
            state.taken += 1
            return (known, state.taken % stride == 0)
        }
        if let known, !isSample {
            state.withLock { $0.used[stamp] = known }
            return known
        }
        guard let file = try read() else { return nil }
        let sum = Sum(checksum: file.checksum, fingerprint: file.fingerprint)
        state.withLock { state in
            if known != nil, known != sum { state.isBroken = true }
            if file.size == stamp.size, stamp.modified < settled { state.used[stamp] = sum }
        }
        return sum
    }

    /// Whether there is anything to keep: files that were all written just now are not known yet.
    var isEmpty: Bool { state.withLock { $0.used.isEmpty } }

    /// Everything that was asked for, a line for each file, and a last line that shows that none is missing.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        for (stamp, sum) in state.withLock({ $0.used }).sorted(by: { $0.key.inode < $1.key.inode }) {
            bytes += "\(stamp.inode) \(stamp.modified) \(stamp.size) \(sum.checksum) \(sum.fingerprint.text)\n".utf8
        }
        return bytes + Array("\(Fingerprint(of: bytes).text)\n".utf8)
    }

    private static func read(_ bytes: [UInt8]) -> [FileStamp: Sum]? {
        let last = bytes.dropLast().lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        guard Array("\(Fingerprint(of: Array(bytes[..<last])).text)\n".utf8) == Array(bytes[last...]) else {
            return nil
        }
        var known: [FileStamp: Sum] = [:]
        for line in bytes[..<last].split(separator: UInt8(ascii: "\n")) {
            let parts = String(decoding: line, as: UTF8.self).split(separator: " ")
            guard parts.count == 5, let inode = UInt64(parts[0]), let modified = Int64(parts[1]),
                let size = Int(parts[2]), let checksum = UInt32(parts[3]), let fingerprint = Fingerprint(parts[4])
            else { return nil }
            let stamp = FileStamp(inode: inode, size: size, modified: modified)
            known[stamp] = Sum(checksum: checksum, fingerprint: fingerprint)
        }
        return known
    }
}
