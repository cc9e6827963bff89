import Testing

@testable import Base

@Suite("SHA-256")
struct SHA256Tests {
    @Test(
        "The digests of FIPS 180-4, and of texts at the ends of blocks",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
            (
                String(repeating: "a", count: 64),
                "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"
            ),
            (
                String(repeating: "a", count: 119),
                "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb"
            ),
        ])
    func digests(_ text: String, _ digest: String) {
        #expect(SHA256.hex(of: text.utf8) == digest)
        var pieces = SHA256()
        for start in stride(from: 0, to: text.utf8.count, by: 7) {
            pieces.add(Array(Array(text.utf8)[start..<min(start + 7, text.utf8.count)]))
        }
        #expect(pieces.digest.hexDigits == digest)
    }

    @Test("The code of RFC 4231, test case 2, and of a key longer than a block")
    func codes() {
        #expect(
            SHA256.code(of: "what do ya want for nothing?".utf8, key: Array("Jefe".utf8)).hexDigits
                == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
        #expect(
            SHA256.code(
                of: "Test Using Larger Than Block-Size Key - Hash Key First".utf8,
                key: [UInt8](repeating: 0xaa, count: 131)
            ).hexDigits == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
    }
}
