import Model

/// What the first bytes of a picture say of its size.
enum PictureHeader: Equatable {
    case size(PictureSize)
    /// The size is not among these bytes; it may be among so many.
    case more(Int)
    /// The file is a picture of a known type, and its size cannot be read.
    case unreadable
    /// The file is no picture of a known type.
    case unknown

    /// How many bytes are read of a file at first, and at most.
    static let (first, most) = (32 << 10, 16 << 20)

    /// Reads the header of a picture, whatever the file is called.
    static func read(_ bytes: [UInt8]) -> PictureHeader {
        let header = HeaderBytes(bytes: bytes)
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return png(header) }
        if header.holds("GIF87a", at: 0) || header.holds("GIF89a", at: 0) { return gif(header) }
        if header.byte(0) == 0xFF, header.byte(1) == 0xD8, header.byte(2) == 0xFF { return JPEGHeader.read(header) }
        if header.holds("RIFF", at: 0), header.holds("WEBP", at: 8) { return webp(header) }
        if header.holds("ftyp", at: 4) { return AVIFHeader.read(header) }
        return SVGHeader.read(bytes)
    }

    /// The header of two lengths, either of which may be missing or no length of a picture.
    init(width: Int?, height: Int?) {
        guard let width, let height, let size = PictureSize(width: width, height: height) else {
            self = .unreadable
            return
        }
        self = .size(size)
    }

    /// PNG, third edition, 11.2.1: the first chunk is `IHDR`.
    private static func png(_ header: HeaderBytes) -> PictureHeader {
        guard header.holds("IHDR", at: 12) else { return .unreadable }
        return PictureHeader(width: header.big(16, 4), height: header.big(20, 4))
    }

    /// GIF 89a, 18: the logical screen.
    private static func gif(_ header: HeaderBytes) -> PictureHeader {
        PictureHeader(width: header.little(6, 2), height: header.little(8, 2))
    }

    /// RFC 9649: a lossy, a lossless or an extended file, by its first chunk.
    private static func webp(_ header: HeaderBytes) -> PictureHeader {
        if header.holds("VP8X", at: 12) {
            return PictureHeader(
                width: header.little(24, 3).map { $0 + 1 },
                height: header.little(27, 3).map { $0 + 1 })
        }
        if header.holds("VP8L", at: 12), header.byte(20) == 0x2F, let sides = header.little(21, 4) {
            return PictureHeader(width: (sides & 0x3FFF) + 1, height: (sides >> 14 & 0x3FFF) + 1)
        }
        guard header.holds("VP8 ", at: 12), header.big(23, 3) == 0x9D012A else { return .unreadable }
        return PictureHeader(
            width: header.little(26, 2).map { $0 & 0x3FFF }, height: header.little(28, 2).map { $0 & 0x3FFF })
    }
}
