/// Assembles the rows of a picture from the rows of sprites, for a PNG.
///
/// A blank row is stored as zeros (PNG's filter 0), any other as its difference from the row above (filter 2).
struct RowStream {
    private(set) var bits: BitWriter
    private(set) var checksum = Adler32()
    private let deflater: Deflater
    /// The length of a row in bytes, without the byte that names the filter.
    private let length: Int
    /// The number of zeros still to be written.
    private var zeros = 0

    /// - Parameter isStart: Whether the picture begins with these rows.
    init(_ deflater: Deflater, length: Int, isStart: Bool = true) {
        self.deflater = deflater
        self.length = length
        bits = isStart ? deflater.head : BitWriter()
        bits.reserve(words: 3000)
    }

    /// Appends the rest of a picture.
    mutating func append(_ foot: Foot) {
        flushZeros()
        bits.append(foot.bits)
        checksum.add(foot.checksum, count: foot.count)
    }

    mutating func appendBlank() { zeros += length + 1 }

    /// Appends a row that differs from the one above by some rows of sprites, and sorts these by place.
    ///
    /// - Parameters:
    ///   - order: Indices of rows, of which a range is appended.
    ///   - words: The bits of the rows.
    ///   - sprites: The sprites that the rows belong to.
    mutating func append(
        _ rows: [Sprite.Row], _ order: inout [Int32], _ range: Range<Int>, _ words: [UInt64], _ sprites: [Sprite]
    ) {
        flushZeros()
        deflater.append(literal: 2, to: &bits)
        checksum.reduce()
        checksum.add(2)
        Self.sort(&order, range, rows)
        var (done, place) = (0, range.lowerBound)
        while place < range.upperBound {
            let row = rows[Int(order[place])]
            var (next, end) = (place &+ 1, row.end)
            while next < range.upperBound, rows[Int(order[next])].start < end {
                end = max(end, rows[Int(order[next])].end)
                next &+= 1
            }
            zeros &+= Int(row.start) &- done
            flushZeros()
            if next == place &+ 1 {
                append(row, words)
            } else {
                append(sumOf: order[place..<next].map { rows[Int($0)] }, Int(row.start)..<Int(end), sprites)
            }
            (done, place) = (Int(end), next)
        }
        zeros &+= length &- done
    }

    mutating func end() {
        flushZeros()
        checksum.reduce()
        bits.append(deflater.end)
    }

    /// The rows are nearly always in order already.
    private static func sort(_ order: inout [Int32], _ range: Range<Int>, _ rows: [Sprite.Row]) {
        func isBefore(_ one: Int32, _ other: Int32) -> Bool { rows[Int(one)].start < rows[Int(other)].start }
        for place in range.dropFirst() where isBefore(order[place], order[place - 1]) {
            var at = place
            while at > range.lowerBound, isBefore(order[at], order[at - 1]) {
                order.swapAt(at, at - 1)
                at -= 1
            }
        }
    }

    @inline(__always)
    private mutating func append(_ row: Sprite.Row, _ words: [UInt64]) {
        checksum.add(row.share)
        var (left, word) = (Int(row.bits), Int(row.firstWord))
        while left > 0 {
            bits.append(words[word], count: min(left, 64))
            left &-= 64
            word &+= 1
        }
    }

    /// Appends rows that share a byte, each with one of its pixels: their differences add up.
    private mutating func append(sumOf rows: [Sprite.Row], _ range: Range<Int>, _ sprites: [Sprite]) {
        var sum = [UInt8](repeating: 0, count: range.count)
        for row in rows {
            let bytes = sprites[Int(row.owner)].bytes
            for place in 0..<Int(row.end - row.start) {
                sum[Int(row.start) - range.lowerBound + place] &+= bytes[Int(row.firstByte) + place]
            }
        }
        deflater.append(sum, to: &bits)
        checksum.add(Adler32.Share(sum))
    }

    @inline(__always)
    private mutating func flushZeros() {
        guard zeros > 0 else { return }
        deflater.append(0, times: zeros, to: &bits)
        checksum.add(zeros: zeros)
        zeros = 0
    }
}
