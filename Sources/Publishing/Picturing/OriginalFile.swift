import Base
import Loading

/// A picture of the site as its file is.
struct OriginalFile: Sendable {
    /// From the content folder.
    let path: String
    /// In bytes.
    let weight: Int
    let content: Fingerprint
    let isAnimation: Bool
    private let stamp: FileStamp
    private let place: String

    /// The largest file of which copies are made, in bytes.
    private static let most = 1 << 28

    /// Reads a file, unless it is as it was; nil if it cannot be read or is too large.
    init?(_ root: String, _ path: String, last: OriginalFile?) {
        let place = "\(root)/content/\(path)"
        guard let file = try? OpenFile(place), file.size <= Self.most else { return nil }
        if let last, last.stamp == file.stamp {
            self = last
            return
        }
        guard let bytes = try? file.bytes(at: 0, count: file.size) else { return nil }
        (self.path, self.place, stamp, weight) = (path, place, file.stamp, bytes.count)
        content = Fingerprint(of: bytes)
        isAnimation = PictureResizing.isAnimation(bytes)
    }

    /// Its bytes; nil if they have changed meanwhile.
    func bytes() -> [UInt8]? {
        guard case .success(let bytes) = FileReading.bytes(of: place, limit: Self.most) else { return nil }
        return Fingerprint(of: bytes) == content ? bytes : nil
    }
}
