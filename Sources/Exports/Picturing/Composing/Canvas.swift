/// A picture, kept as the rows of the sprites put on it; `append` makes a PNG of them without ever drawing it.
///
/// No two sprites may share a pixel. A sprite that would cross an edge is left out.
struct Canvas {
    let width: Int
    let height: Int
    private var sprites: [Sprite] = []
    private var rows: [Sprite.Row] = []
    private var words: [UInt64] = []
    /// By row: how many more sprites cover it than the row above.
    private var cover: [Int32]
    /// The row after the last that a sprite covers.
    private(set) var bottom = 0

    /// - Parameter width: in pixels, even.
    init(width: Int, height: Int) {
        (self.width, self.height) = (width, height)
        cover = [Int32](repeating: 0, count: height + 1)
        rows.reserveCapacity(4096)
        words.reserveCapacity(6144)
    }

    /// Puts a sprite with its origin at a place. It must be the sprite for even or odd places, depending on `x`.
    mutating func put(_ sprite: Sprite, x: Int, y: Int) {
        let (left, top) = ((x >> 1) + sprite.left, y + sprite.top)
        guard left >= 0, left + sprite.width <= width / 2, top >= 0, top + sprite.height <= height else { return }
        guard sprite.height > 0 else { return }
        let (owner, word) = (Int32(truncatingIfNeeded: sprites.count), Int32(truncatingIfNeeded: words.count))
        for var row in sprite.rows {
            row.y &+= Int32(truncatingIfNeeded: top)
            row.start &+= Int32(truncatingIfNeeded: left)
            row.end &+= Int32(truncatingIfNeeded: left)
            row.firstWord &+= word
            row.owner = owner
            rows.append(row)
        }
        words.append(contentsOf: sprite.words)
        sprites.append(sprite)
        cover[top] += 1
        cover[top + sprite.height] -= 1
        bottom = max(bottom, top + sprite.height)
    }

    /// Appends the PNG.
    ///
    /// - Parameter foot: The rest of the picture, from a row below all sprites; nil if there is nothing there.
    func append(with deflater: Deflater, _ palette: Palette, foot: Foot? = nil, to bytes: inout [UInt8]) {
        var stream = RowStream(deflater, length: width / 2)
        append(0..<(foot?.top ?? height), to: &stream)
        if let foot { stream.append(foot) } else { stream.end() }
        PNG.append(
            width: width, height: height, palette: palette, rows: stream.bits, checksum: stream.checksum.value,
            to: &bytes)
    }

    /// Appends a range of rows.
    fileprivate func append(_ range: Range<Int>, to stream: inout RowStream) {
        var (order, starts) = rowsInOrder()
        var covering: Int32 = 0
        for y in 0..<range.upperBound {
            covering &+= cover[y]
            guard y >= range.lowerBound else { continue }
            if covering == 0 {
                stream.appendBlank()
            } else {
                stream.append(rows, &order, starts[y]..<starts[y + 1], words, sprites)
            }
        }
    }

    /// Whether a row has a pixel of a sprite.
    fileprivate func covers(_ y: Int) -> Bool { cover[...y].reduce(0, +) > 0 }

    /// The indices in `rows` from top to bottom, and where each row of the picture begins among them, with one more
    /// entry for the end.
    private func rowsInOrder() -> (order: [Int32], starts: [Int]) {
        var starts = [Int](repeating: 0, count: height + 2)
        for row in rows { starts[Int(row.y) + 1] &+= 1 }
        for y in 0...height { starts[y + 1] &+= starts[y] }
        var next = starts
        var order = [Int32](repeating: 0, count: rows.count)
        for place in rows.indices {
            let y = Int(rows[place].y)
            order[next[y]] = Int32(truncatingIfNeeded: place)
            next[y] &+= 1
        }
        return (order, starts)
    }
}

/// The last rows of many pictures, which are the same in all of them, ready to be appended.
struct Foot: Sendable {
    /// Its first row.
    let top: Int
    fileprivate(set) var bits = BitWriter()
    fileprivate(set) var checksum = Adler32()
    /// In bytes.
    let count: Int

    /// Nil if the first row is empty: the zeros before the foot would then run on into it.
    ///
    /// - Parameter canvas: A picture with nothing above the foot.
    init?(_ canvas: Canvas, top: Int, _ deflater: Deflater) {
        guard canvas.covers(top) else { return nil }
        self.top = top
        count = (canvas.height - top) * (canvas.width / 2 + 1)
        var stream = RowStream(deflater, length: canvas.width / 2, isStart: false)
        canvas.append(top..<canvas.height, to: &stream)
        stream.end()
        (bits, checksum) = (stream.bits, stream.checksum)
    }
}
