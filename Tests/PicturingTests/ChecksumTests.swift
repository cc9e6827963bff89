import Testing

@testable import Exports

/// The checksums that PNG and zlib want.
@Suite("Checksums of pictures")
struct ChecksumTests {
    /// Known values: of the algorithms' own descriptions, and of zlib.
    @Test(
        "CRC-32 follows ISO 3309",
        arguments: [("", 0), ("123456789", 0xCBF4_3926), ("IEND", 0xAE42_6082)] as [(String, UInt32)])
    func crc(text: String, checksum: UInt32) {
        #expect(CRC32.shared.checksum(text.utf8.span) == checksum)
    }

    @Test("CRC-32 of more than eight bytes equals that of single bytes")
    func longCRC() {
        let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 / 13) }
        var crc = UInt32.max
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        #expect(CRC32.shared.checksum(bytes.span) == ~crc)
    }

    @Test("Adler-32 follows RFC 1950")
    func adler() {
        var adler = Adler32()
        for byte in "Wikipedia".utf8 { adler.add(byte) }
        #expect(adler.value == 0x11E6_0398)
    }

    @Test("Adler-32 of zeros and sums equals that of bytes")
    func adlerShares() {
        let bytes: [UInt8] = (0..<600).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        var (one, other) = (Adler32(), Adler32())
        for byte in bytes + [UInt8](repeating: 0, count: 300_000) + bytes {
            one.add(byte)
            one.reduce()
        }
        other.add(Adler32.Share(bytes))
        other.reduce()
        other.add(zeros: 300_000)
        other.reduce()
        other.add(Adler32.Share(bytes))
        #expect(one.value == other.value)
    }
}
