/// The first bytes of pictures of each type, as programs write them.
enum PictureBytes {
    static func png(_ width: Int, _ height: Int) -> [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + big(13, 4) + Array("IHDR".utf8) + big(width, 4)
            + big(height, 4) + [8, 6, 0, 0, 0] + big(0, 4)
    }

    static func gif(_ width: Int, _ height: Int, version: String = "GIF89a") -> [UInt8] {
        Array(version.utf8) + little(width, 2) + little(height, 2) + [0, 0, 0]
    }

    /// - Parameter between: Whole segments before the frame header.
    static func jpeg(_ width: Int, _ height: Int, marker: UInt8 = 0xC0, between: [UInt8] = []) -> [UInt8] {
        [0xFF, 0xD8] + segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0]) + between
            + segment(marker, [8] + big(height, 2) + big(width, 2) + [3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1])
            + [0xFF, 0xDA, 0, 2]
    }

    static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
        [0xFF, marker] + big(content.count + 2, 2) + content
    }

    /// An Exif segment with a field before the orientation.
    static func exif(_ orientation: Int, isLittle: Bool) -> [UInt8] {
        func number(_ value: Int, _ length: Int) -> [UInt8] { isLittle ? little(value, length) : big(value, length) }
        func field(_ tag: Int, _ value: Int) -> [UInt8] {
            number(tag, 2) + number(3, 2) + number(1, 4) + number(value, 2) + [0, 0]
        }
        return segment(
            0xE1,
            Array("Exif\0\0".utf8) + Array((isLittle ? "II" : "MM").utf8) + number(42, 2) + number(8, 4) + number(2, 2)
                + field(0x0100, 640) + field(0x0112, orientation) + number(0, 4))
    }

    static func webp(_ chunk: String, _ content: [UInt8]) -> [UInt8] {
        Array("RIFF".utf8) + little(content.count + 12, 4) + Array("WEBP".utf8) + Array(chunk.utf8)
            + little(content.count, 4) + content
    }

    static func lossy(_ width: Int, _ height: Int) -> [UInt8] {
        webp("VP8 ", [0x30, 1, 0, 0x9D, 1, 0x2A] + little(width | 0x4000, 2) + little(height, 2))
    }

    static func lossless(_ width: Int, _ height: Int) -> [UInt8] {
        webp("VP8L", [0x2F] + little((width - 1) | (height - 1) << 14 | 1 << 28, 4))
    }

    static func extended(_ width: Int, _ height: Int) -> [UInt8] {
        webp("VP8X", [0x10, 0, 0, 0] + little(width - 1, 3) + little(height - 1, 3))
    }

    /// An AVIF whose first picture is a thumbnail and whose second is the primary item.
    static func avif(_ width: Int, _ height: Int, turns: Int? = nil, brand: String = "avif") -> [UInt8] {
        let own: [UInt8] = turns == nil ? [0x82] : [0x82, 0x83]
        let associations = full("ipma", big(2, 4) + big(1, 2) + [1, 0x81] + big(2, 2) + [UInt8(own.count)] + own)
        let properties =
            full("ispe", big(16, 4) + big(12, 4)) + full("ispe", big(width, 4) + big(height, 4))
            + (turns.map { box("irot", [UInt8($0)]) } ?? [])
        let meta =
            full("hdlr", big(0, 4) + Array("pict".utf8) + big(0, 13)) + full("pitm", big(2, 2))
            + box("iprp", box("ipco", properties) + associations)
        return box("ftyp", Array(brand.utf8) + big(0, 4) + Array("avifmif1".utf8)) + full("meta", meta)
            + box("mdat", [1, 2, 3])
    }

    static func box(_ name: String, _ content: [UInt8]) -> [UInt8] {
        big(content.count + 8, 4) + Array(name.utf8) + content
    }

    private static func full(_ name: String, _ content: [UInt8]) -> [UInt8] { box(name, big(0, 4) + content) }

    static func big(_ value: Int, _ length: Int) -> [UInt8] { little(value, length).reversed() }

    static func little(_ value: Int, _ length: Int) -> [UInt8] {
        (0..<length).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
    }
}
