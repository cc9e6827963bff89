import Testing

@testable import Preview

@Suite("Parts of files")
struct ByteRangeTests {
    @Test(
        "A range is read as RFC 9110 says; anything but a single range of bytes is ignored",
        arguments: [
            (nil, .whole), ("bytes=0-", .part(0..<10)), ("bytes=2-4", .part(2..<5)), ("BYTES=9-9", .part(9..<10)),
            ("bytes=5-99", .part(5..<10)), ("bytes=-3", .part(7..<10)), ("bytes=-99", .part(0..<10)),
            ("bytes=10-", .unsatisfiable), ("bytes=10-12", .unsatisfiable), ("bytes=-0", .unsatisfiable),
            ("bytes=99999999999999999999-", .unsatisfiable), ("bytes=0-99999999999999999999", .part(0..<10)),
            ("bytes=4-2", .whole), ("bytes=12-11", .whole), ("bytes=-", .whole), ("bytes=", .whole),
            ("bytes=a-b", .whole),
            ("bytes=0-1,3-4", .whole), ("lines=0-1", .whole), ("bytes=+1-2", .whole), ("bytes=1", .whole),
        ] as [(String?, ByteRange)])
    func ranges(field: String?, range: ByteRange) {
        #expect(ByteRange(field, size: 10) == range)
    }

    @Test("An empty file has no part", arguments: ["bytes=0-", "bytes=-1"])
    func empty(field: String) { #expect(ByteRange(field, size: 0) == .unsatisfiable) }
}
