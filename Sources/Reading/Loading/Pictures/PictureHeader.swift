import Base
import Model

/// The size of a picture, from its first bytes.
enum PictureHeader: Equatable {
    case size(PictureSize)
    /// The size is not among these bytes; it may be among this many.
    case more(Int)
    /// The file is a picture of a known type, and its size cannot be read.
    case unreadable
    /// The file is not a picture of a known type.
    case unknown

    /// How many bytes of a file are read at first, and at most.
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

    /// A header with two lengths; `unreadable` if either is missing or cannot be the length of a picture.
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

/// The first bytes of a file; no number is read from beyond them.
struct HeaderBytes {
    let bytes: [UInt8]

    var count: Int { bytes.count }

    /// Whether some bytes appear at an offset.
    func holds(_ text: StaticString, at offset: Int) -> Bool { bytes.span.holds(text, at: offset) }

    func byte(_ offset: Int) -> Int? { bytes.indices.contains(offset) ? Int(bytes[offset]) : nil }

    /// The number in 1 to 8 bytes, the highest first.
    func big(_ offset: Int, _ length: Int) -> Int? {
        guard let range = range(offset, length) else { return nil }
        return Int(exactly: bytes[range].reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
    }

    /// The number in 1 to 8 bytes, the lowest first.
    func little(_ offset: Int, _ length: Int) -> Int? {
        guard let range = range(offset, length) else { return nil }
        return Int(exactly: bytes[range].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
    }

    private func range(_ offset: Int, _ length: Int) -> Range<Int>? {
        guard offset >= 0, 1...8 ~= length, length <= count, offset <= count - length else { return nil }
        return offset..<offset + length
    }
}

/// Reads the size of a JPEG: its frame header, rotated as its Exif data says (ITU T.81, Annex B; Exif 2.32, 4.6).
enum JPEGHeader {
    static func read(_ header: HeaderBytes) -> PictureHeader {
        var offset = 2
        var isTurned = false
        while let marker = header.byte(offset + 1), header.byte(offset) == 0xFF {
            switch marker {
            case 0xFF: offset += 1
            case 0x01, 0xD0...0xD8: offset += 2
            case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
                return frame(header, at: offset, isTurned: isTurned)
            case 0xD9, 0xDA: return .unreadable
            default:
                guard let length = header.big(offset + 2, 2) else { return .more(offset + 16) }
                guard length >= 2 else { return .unreadable }
                if marker == 0xE1, header.count < offset + 2 + length { return .more(offset + 2 + length + 16) }
                if marker == 0xE1, let isSideways = isSideways(header, at: offset + 4) { isTurned = isSideways }
                offset += 2 + length
            }
        }
        return offset + 1 >= header.count ? .more(offset + 16) : .unreadable
    }

    private static func frame(_ header: HeaderBytes, at offset: Int, isTurned: Bool) -> PictureHeader {
        guard header.count >= offset + 9 else { return .more(offset + 16) }
        let read = PictureHeader(width: header.big(offset + 7, 2), height: header.big(offset + 5, 2))
        guard isTurned, case .size(let size) = read else { return read }
        return .size(size.turned)
    }

    /// Whether Exif data turns the picture on its side, as orientations 5 to 8 do; `nil` if the data is not Exif.
    private static func isSideways(_ header: HeaderBytes, at offset: Int) -> Bool? {
        guard header.holds("Exif\0\0", at: offset) else { return nil }
        let start = offset + 6
        let isLittle = header.holds("II*\0", at: start)
        guard isLittle || header.holds("MM\0*", at: start) else { return nil }
        func number(_ place: Int, _ length: Int) -> Int? {
            isLittle ? header.little(place, length) : header.big(place, length)
        }
        guard let directory = number(start + 4, 4), let count = number(start + directory, 2) else { return nil }
        for entry in 0..<count {
            let place = start + directory + 2 + entry * 12
            guard let tag = number(place, 2) else { return nil }
            if tag == 0x0112 { return number(place + 8, 2).map { 5...8 ~= $0 } }
        }
        return nil
    }
}
