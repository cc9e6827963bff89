/// How often the bytes occur that can make a text costly to parse.
struct ByteTally: Equatable {
    var brackets = 0
    var angles = 0
    var pipes = 0
    var tildes = 0

    /// Counts sixty-four bytes at a step.
    init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        let bytes = UnsafeBufferPointer(rebasing: bytes)
        let raw = UnsafeRawBufferPointer(bytes)
        var index = 0
        while index + 64 <= raw.count {
            // A lane counts to 255 at most before the lanes are added up.
            let stop = min(raw.count - 64, index + 64 * 254)
            var counts = (SIMD64<UInt8>(), SIMD64<UInt8>(), SIMD64<UInt8>(), SIMD64<UInt8>())
            let one = SIMD64<UInt8>(repeating: 1)
            while index <= stop {
                let block = raw.loadUnaligned(fromByteOffset: index, as: SIMD64<UInt8>.self)
                counts.0.replace(with: counts.0 &+ one, where: block .== UInt8(ascii: "["))
                counts.1.replace(with: counts.1 &+ one, where: block .== UInt8(ascii: "<"))
                counts.2.replace(with: counts.2 &+ one, where: block .== UInt8(ascii: "|"))
                counts.3.replace(with: counts.3 &+ one, where: block .== UInt8(ascii: "~"))
                index += 64
            }
            brackets += Self.sum(counts.0)
            angles += Self.sum(counts.1)
            pipes += Self.sum(counts.2)
            tildes += Self.sum(counts.3)
        }
        for byte in bytes[index...] { count(byte) }
    }

    private mutating func count(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "["): brackets += 1
        case UInt8(ascii: "<"): angles += 1
        case UInt8(ascii: "|"): pipes += 1
        case UInt8(ascii: "~"): tildes += 1
        default: break
        }
    }

    private static func sum(_ lanes: SIMD64<UInt8>) -> Int {
        let low = SIMD32<UInt16>(truncatingIfNeeded: lanes.lowHalf)
        let high = SIMD32<UInt16>(truncatingIfNeeded: lanes.highHalf)
        return Int((low &+ high).wrappedSum())
    }
}
