import Base
import Model

/// The chunks of a PNG (W3C, third edition) around a stream of deflated rows.
enum PNG {
    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// Appends a picture with 4 bits per pixel.
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
        bytes.literal(name)
        data(&bytes)
        let size = UInt32(truncatingIfNeeded: bytes.count - start - 4)
        for place in 0..<4 { bytes[length + place] = UInt8(truncatingIfNeeded: size >> UInt32(24 - place * 8)) }
        bytes.append(bigEndian: CRC32.shared.checksum(bytes.span.extracting(start...)))
    }
}

extension [UInt8] {
    /// Appends a number, its highest byte first.
    fileprivate mutating func append(bigEndian number: UInt32) {
        for place in 0..<4 { append(UInt8(truncatingIfNeeded: number >> UInt32(24 - place * 8))) }
    }
}

/// The sixteen colours of a picture: the paper, and the shades between it and each ink, for the edges of letters.
struct Palette: Sendable, Hashable {
    /// An ink. The raw value is the palette index of its first shade.
    enum Ink: UInt8, Sendable, Hashable {
        case text = 1
        case soft = 6
        case kind = 9
        case event = 12
        case line = 15

        var shades: Int {
            switch self {
            case .text: 5
            case .soft, .kind, .event: 3
            case .line: 1
            }
        }

        /// The palette index of a pixel that is covered by 0 to 255; 0 is the paper.
        func index(_ coverage: UInt8) -> UInt8 {
            let shade = (Int(coverage) * shades + 127) / 255
            return shade == 0 ? 0 : rawValue + UInt8(truncatingIfNeeded: shade) - 1
        }
    }

    let colours: [Colour]

    /// The site's colours, with that of a kind of page.
    init(kind: Theme.ColourRole, of theme: ThemePalette) {
        let inks: [(Ink, Theme.ColourRole)] = [
            (.text, .ink), (.soft, .soft), (.kind, kind), (.event, .event), (.line, .line),
        ]
        var colours = [theme[.paper]]
        for (ink, role) in inks {
            for shade in 1...ink.shades {
                colours.append(theme[.paper].mixed(with: theme[role], Double(shade) / Double(ink.shades)))
            }
        }
        self.colours = colours
    }
}
