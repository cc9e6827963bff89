@testable import Exports

/// The pixels of a PNG as `PNG` writes it: places in its palette, row by row.
struct Bitmap: Equatable {
    struct Fault: Error {}

    var width = 0
    var height = 0
    var palette: [UInt8] = []
    var pixels: [UInt8] = []

    init(width: Int, height: Int) {
        (self.width, self.height) = (width, height)
        pixels = [UInt8](repeating: 0, count: width * height)
    }

    /// Reads every chunk, checks every checksum, and takes the filters back.
    init(png: [UInt8]) throws {
        guard png.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] else { throw Fault() }
        var place = 8
        var data: [UInt8] = []
        while place < png.count {
            let length = Self.number(png[place..<place + 4])
            let body = Array(png[place + 4..<place + 8 + length])
            let end = place + 8 + length
            guard CRC32.shared.checksum(body.span) == UInt32(Self.number(png[end..<end + 4])) else { throw Fault() }
            switch String(decoding: body.prefix(4), as: UTF8.self) {
            case "IHDR": (width, height) = (Self.number(body[4..<8]), Self.number(body[8..<12]))
            case "PLTE": palette = Array(body.dropFirst(4))
            case "IDAT": data += body.dropFirst(4)
            default: break
            }
            place = end + 4
        }
        try unfilter(Inflater.inflate(data), checksum: UInt32(Self.number(data.suffix(4))))
    }

    private mutating func unfilter(_ rows: [UInt8], checksum: UInt32) throws {
        var adler = Adler32()
        let length = width / 2 + 1
        guard rows.count == length * height else { throw Fault() }
        var above = [UInt8](repeating: 0, count: length - 1)
        for y in 0..<height {
            adler.add(Adler32.Share(rows[y * length..<(y + 1) * length]))
            adler.reduce()
            let filter = rows[y * length]
            guard filter == 0 || filter == 2 else { throw Fault() }
            for x in 0..<length - 1 {
                above[x] = rows[y * length + 1 + x] &+ (filter == 2 ? above[x] : 0)
                pixels.append(above[x] >> 4)
                pixels.append(above[x] & 15)
            }
        }
        guard adler.value == checksum else { throw Fault() }
    }

    private static func number(_ bytes: some Sequence<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }

    /// Draws a mask with its origin at a place, plainly.
    mutating func draw(_ mask: Mask, _ ink: Palette.Ink, x: Int, y: Int) {
        for row in 0..<mask.height {
            for column in 0..<mask.width {
                let index = ink.index(mask.coverage[row * mask.width + column])
                let place = (y + mask.top + row) * width + x + mask.left + column
                if index > 0 { pixels[place] = pixels[place] == 0 ? index : 255 }
            }
        }
    }
}
