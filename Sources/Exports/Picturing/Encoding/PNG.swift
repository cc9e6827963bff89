/// The chunks of a PNG (W3C, third edition) around a stream of deflated rows.
enum PNG {
    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// Appends a picture of 4 bits a pixel.
    ///
    /// - Parameter rows: zlib's stream without its checksum.
    static func append(
        width: Int, height: Int, palette: Palette, rows: BitWriter, checksum: UInt32, to bytes: inout [UInt8]
    ) {
        bytes += signature
        chunk("IHDR", to: &bytes) { bytes in
            bytes.append(bigEndian: UInt32(truncatingIfNeeded: width))
            bytes.append(bigEndian: UInt32(truncatingIfNeeded: height))
            // Bits, indexed colour, deflate, filters by row, not interlaced.
            bytes += [4, 3, 0, 0, 0]
        }
        chunk("PLTE", to: &bytes) { bytes in
            for colour in palette.colours { bytes += [colour.red, colour.green, colour.blue] }
        }
        chunk("IDAT", to: &bytes) { bytes in
            rows.appendBytes(to: &bytes)
            bytes.append(bigEndian: checksum)
        }
        chunk("IEND", to: &bytes) { _ in }
    }

    private static func chunk(_ name: StaticString, to bytes: inout [UInt8], _ data: (inout [UInt8]) -> Void) {
        let length = bytes.count
        bytes.append(bigEndian: 0)
        let start = bytes.count
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        data(&bytes)
        let size = UInt32(truncatingIfNeeded: bytes.count - start - 4)
        for place in 0..<4 { bytes[length + place] = UInt8(truncatingIfNeeded: size >> UInt32(24 - place * 8)) }
        bytes.append(bigEndian: CRC32.shared.checksum(bytes[start...]))
    }
}

extension [UInt8] {
    /// Appends a number, its highest byte first.
    fileprivate mutating func append(bigEndian number: UInt32) {
        Swift.withUnsafeBytes(of: number.bigEndian) { append(contentsOf: $0) }
    }
}
