/// The checksum of zlib's format (RFC 1950), which takes repeated zeros and bytes that were summed up ahead in one step.
struct Adler32: Sendable {
    private static let modulus: UInt64 = 65521

    private var low: UInt64 = 1
    private var high: UInt64 = 0

    var value: UInt32 { UInt32(truncatingIfNeeded: (high % Self.modulus) << 16 | low % Self.modulus) }

    /// What some bytes add to it, wherever they stand.
    struct Share: Sendable, Hashable {
        var count: UInt32 = 0
        /// Of the bytes, and of each times how many there are from it on; of no more than 5,000 bytes.
        var sum: UInt32 = 0
        var weighted: UInt32 = 0

        init(_ bytes: some Sequence<UInt8>) {
            for byte in bytes {
                count &+= 1
                sum &+= UInt32(byte)
                weighted &+= sum
            }
        }
    }

    /// Brings the sums back into 16 bits, as is due every 1,000 bytes or 400,000 zeros.
    mutating func reduce() {
        low %= Self.modulus
        high %= Self.modulus
    }

    @inline(__always)
    mutating func add(zeros count: Int) { high &+= UInt64(truncatingIfNeeded: count) &* low }

    @inline(__always)
    mutating func add(_ byte: UInt8) {
        low &+= UInt64(byte)
        high &+= low
    }

    @inline(__always)
    mutating func add(_ share: Share) {
        high &+= UInt64(share.count) &* low &+ UInt64(share.weighted)
        low &+= UInt64(share.sum)
    }
}
