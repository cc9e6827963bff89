import Base
import Model

/// Makes small copies of pictures in WebP, which all browsers of recent years read.
struct PictureResizing: Sendable {
    let vips: Vips
    let widths: [Int]
    let cache: PictureCache

    /// A copy, and the file in which it is kept.
    struct Made: Sendable, Equatable {
        let path: String
        let width: Int
        let file: String
    }

    /// The largest picture of which copies are made, in pixels.
    static let most = 200_000_000

    /// The formats that are read; a drawing needs no copies, and an animation would stop.
    private static let formats: Set<String> = ["jpg", "jpeg", "jfif", "png", "webp"]

    static func canCopy(_ path: String, _ size: PictureSize) -> Bool {
        let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return formats.contains(ending) && size.width.multipliedReportingOverflow(by: size.height).partialValue <= most
    }

    /// Whether the first bytes of a picture are those of an animation.
    static func isAnimation(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(256)
        switch MediaType(head: head) {
        case .webp: return head.count > 20 && head[12..<16].elementsEqual("VP8X".utf8) && head[20] & 0x02 != 0
        case .png:
            let mark = Array("acTL".utf8)
            return head.indices.contains { head[$0...].starts(with: mark) }
        default: return false
        }
    }

    /// The widths of the copies of a picture: the settings' smaller ones, and its own if the largest of these is wider.
    func widths(of size: PictureSize) -> [Int] {
        let smaller = widths.filter { $0 < size.width }
        return smaller.count < widths.count ? smaller + [size.width] : smaller
    }

    /// The copies of a picture that are lighter than it, or why there are none.
    ///
    /// The file is read only if a copy is not kept yet.
    func copies(of original: OriginalFile, _ size: PictureSize) -> Result<[Made], Vips.Failure> {
        guard !original.isAnimation else { return .success([]) }
        var (made, bytes): ([Made], [UInt8]?) = ([], nil)
        for width in widths(of: size) {
            let key = key(of: original, width)
            var weight = cache.bytes(of: key, "webp").flatMap { Self.isWhole($0) ? $0.count : nil }
            if weight == nil {
                if bytes == nil { bytes = original.bytes() }
                guard let bytes else { return .failure(Vips.Failure(reason: "it has just been changed")) }
                switch copy(bytes, width) {
                case .failure(let failure): return .failure(failure)
                case .success(let copy):
                    if let reason = cache.keep(copy, as: key, "webp") { return .failure(Vips.Failure(reason: reason)) }
                    weight = copy.count
                }
            }
            guard let weight, weight < original.weight else { continue }
            made.append(
                Made(path: "\(original.path).\(width).webp", width: width, file: cache.path(of: key, "webp")))
        }
        return .success(made)
    }

    private func key(of original: OriginalFile, _ width: Int) -> Fingerprint {
        var record = ValueWriter()
        record.add(vips.version)
        record.add(original.content)
        record.add(original.weight)
        record.add(width)
        record.add(Self.options)
        return Fingerprint(of: record.bytes)
    }

    /// Without what cameras and editors add, such as where a picture was taken.
    private static let options = ".webp[Q=80,smart_subsample,strip]"

    private func copy(_ bytes: [UInt8], _ width: Int) -> Result<[UInt8], Vips.Failure> {
        let arguments = [
            "thumbnail_source", "[descriptor=0]", Self.options, String(width), "--height",
            String(PictureSize.largest), "--size", "down", "--export-profile", "srgb",
        ]
        return vips.run(arguments, input: bytes).flatMap { copy in
            Self.isWhole(copy) ? .success(copy) : .failure(Vips.Failure(reason: "it gave no picture"))
        }
    }

    /// Whether bytes are a whole WebP, by the length that it states.
    private static func isWhole(_ bytes: [UInt8]) -> Bool {
        guard MediaType(head: bytes.prefix(16)) == .webp else { return false }
        let length = (4..<8).reversed().reduce(0) { $0 << 8 | Int(bytes[$1]) }
        return length + 8 == bytes.count || length + 9 == bytes.count
    }
}
