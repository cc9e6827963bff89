/// How often the bytes occur that can make a text costly to parse.
struct ByteTally: Equatable {
    let brackets: Int
    let angles: Int
    let pipes: Int
    let tildes: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
        brackets = Self.count(UInt8(ascii: "["), bytes, start)
        angles = Self.count(UInt8(ascii: "<"), bytes, start)
        pipes = Self.count(UInt8(ascii: "|"), bytes, start)
        tildes = Self.count(UInt8(ascii: "~"), bytes, start)
    }

    /// Hops from one occurrence to the next: they are few.
    private static func count(_ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var (count, next) = (0, start)
        while let at = bytes.place(of: byte, in: next..<bytes.count) {
            count += 1
            next = at + 1
        }
        return count
    }
}
