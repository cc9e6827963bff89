import Synchronization

/// A shape in one ink, ready to be put into pictures: its rows as differences from the row above, deflated in advance.
///
/// Two pixels share a byte, so there is one sprite for even places and one for odd places. Differences of shapes that
/// share no pixel add up, so a picture can be assembled without being drawn.
final class Sprite: Sendable {
    /// The consecutive bytes of a row that differ from the row above. Rows without a difference are left out.
    struct Row: Sendable {
        /// From the shape's first row, or from the picture's.
        var y: Int32
        /// In bytes, from the sprite's left edge, or from the picture's.
        var start: Int32
        var end: Int32
        /// In `words`, or in the canvas's.
        var firstWord: Int32
        var bits: Int32
        /// In `bytes`.
        var firstByte: Int32
        /// The index of its sprite on the canvas.
        var owner: Int32 = 0
        var share: Adler32.Share
    }

    /// The distance from its origin to its left edge in bytes, and to its first row.
    let left: Int
    let top: Int
    /// In bytes.
    let width: Int
    /// In rows of pixels; one more row ends the shape.
    let height: Int
    let rows: [Row]
    let bytes: [UInt8]
    let words: [UInt64]

    /// - Parameter isOdd: whether the place at which it is put has an odd distance from the picture's left edge.
    init(_ mask: Mask, ink: Palette.Ink, isOdd: Bool, deflater: Deflater) {
        let left = mask.left + (isOdd ? 1 : 0)
        self.left = left >> 1
        top = mask.top
        height = mask.height
        let pad = left & 1
        width = (pad + mask.width + 1) / 2
        var (rows, bytes, words) = ([Row](), [UInt8](), BitWords())
        var above = [UInt8](repeating: 0, count: width)
        var (row, difference) = (above, above)
        for y in 0...mask.height {
            Self.fill(&row, with: mask, y, pad, ink)
            guard let changed = Self.subtract(above, from: row, into: &difference) else { continue }
            swap(&row, &above)
            let bits = words.append(difference[changed], deflater)
            rows.append(
                Row(
                    y: Int32(y), start: Int32(changed.lowerBound), end: Int32(changed.upperBound),
                    firstWord: bits.first, bits: bits.count, firstByte: Int32(bytes.count),
                    share: Adler32.Share(difference[changed])))
            bytes += difference[changed]
        }
        (self.rows, self.bytes, self.words) = (rows, bytes, words.writer.words)
    }

    /// Sets the pixels of a row, two to a byte; the row below the last is empty.
    private static func fill(_ row: inout [UInt8], with mask: Mask, _ y: Int, _ pad: Int, _ ink: Palette.Ink) {
        var row = row.mutableSpan
        for x in row.indices { row[x] = 0 }
        guard y < mask.height else { return }
        let coverage = mask.coverage.span.extracting(y * mask.width..<(y + 1) * mask.width)
        for x in coverage.indices where coverage[x] > 0 {
            let index = ink.index(coverage[x])
            row[(pad + x) / 2] |= (pad + x) & 1 == 0 ? index << 4 : index
        }
    }

    /// Subtracts one row from another; returns the range of the bytes that differ, or nil if none does.
    private static func subtract(
        _ above: [UInt8], from row: [UInt8], into difference: inout [UInt8]
    ) -> Range<Int>? {
        let (above, row) = (above.span, row.span)
        var difference = difference.mutableSpan
        var (start, end) = (Int.max, 0)
        for x in row.indices {
            difference[x] = row[x] &- above[x]
            guard row[x] != above[x] else { continue }
            (start, end) = (min(start, x), x + 1)
        }
        return start < end ? start..<end : nil
    }

    /// Deflated rows, each beginning at a word.
    private struct BitWords {
        var writer = BitWriter()

        /// Where the bits of some bytes begin, and how many there are.
        mutating func append(_ bytes: ArraySlice<UInt8>, _ deflater: Deflater) -> (first: Int32, count: Int32) {
            let first = writer.words.count
            deflater.append(bytes, to: &writer)
            defer { writer.align() }
            return (Int32(first), Int32(writer.count - 64 * first))
        }
    }
}

/// The sprites that pictures share, each made on first use. The result depends only on the request.
final class SpriteCase: Sendable {
    /// A letter ready to be set (a printer's sort), with the profile that keeps its neighbours at a distance.
    final class Sort: Sendable {
        /// For even places, and for odd ones.
        let even: Sprite
        let odd: Sprite
        let profile: Profile

        init(_ mask: Mask, _ ink: Palette.Ink, _ deflater: Deflater) {
            even = Sprite(mask, ink: ink, isOdd: false, deflater: deflater)
            odd = Sprite(mask, ink: ink, isOdd: true, deflater: deflater)
            profile = Profile(mask)
        }
    }

    private struct ShapeKey: Hashable {
        var shape: LetterShape
        var ink: Palette.Ink
        var isOdd: Bool
    }

    private let letters = Mutex<[TypeStyle: [Letter: Sort]]>([:])
    private let shapes = Mutex<[ShapeKey: Sprite]>([:])
    let deflater = Deflater(lengths: codeLengths)

    /// The sorts of a line of letters, in their order.
    func sorts(of line: [Letter], _ style: TypeStyle) -> [Sort] {
        // Tracking does not change what letters look like.
        let style = TypeStyle(size: style.size, ink: style.ink)
        return letters.withLock { known in
            let made = known[style] ?? [:]
            return line.map { letter in
                if let sort = made[letter] ?? known[style]?[letter] { return sort }
                let sort = sort(letter, style)
                known[style, default: [:]][letter] = sort
                return sort
            }
        }
    }

    /// A shape for an even or an odd place.
    func sprite(_ shape: LetterShape, _ ink: Palette.Ink, isOdd: Bool) -> Sprite {
        shapes.withLock { known in
            let key = ShapeKey(shape: shape, ink: ink, isOdd: isOdd)
            if let sprite = known[key] { return sprite }
            let sprite = Sprite(Rasteriser.mask(of: shape.quads), ink: ink, isOdd: isOdd, deflater: deflater)
            known[key] = sprite
            return sprite
        }
    }

    private func sort(_ letter: Letter, _ style: TypeStyle) -> Sort {
        let quads = Typeface.dossier.outline(letter, pen: style.pen, pixels: Double(style.size))
        return Sort(Rasteriser.mask(of: quads), style.ink, deflater)
    }
}
