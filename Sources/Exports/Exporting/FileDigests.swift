import Base
import Synchronization

/// The sizes and digests of files, kept when they are made, so that what describes them need not make them again.
final class FileDigests: Sendable {
    struct Digest: Sendable {
        /// In bytes.
        let size: Int
        /// SHA-256 in hexadecimal digits.
        let hash: String

        init(of bytes: ArraySlice<UInt8>) {
            size = bytes.count
            hash = SHA256.hex(of: bytes)
        }
    }

    private let known = Mutex<[Int: Digest]>([:])

    /// The digest of a file by its place; nil if it was not made yet.
    func of(_ place: Int) -> Digest? { known.withLock { $0[place] } }

    /// Keeps the digest of a file that is complete.
    func keep(_ bytes: ArraySlice<UInt8>, of place: Int) {
        guard of(place) == nil else { return }
        let digest = Digest(of: bytes)
        known.withLock { $0[place] = digest }
    }
}
