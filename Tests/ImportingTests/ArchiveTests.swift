import Base
import SiteGenerator
import TestSupport
import Testing

@Suite("Archives")
struct ArchiveTests {
    /// A text and the same compressed, with the fixed code of the format and with a code of its own.
    private static let text =
        String(repeating: "The river reached the market on 21 May. ", count: 3)
        + String(
            repeating:
                "Mayor Ines Marlow blamed the River Authority, and the council asked why nobody had been warned in time. ",
            count: 2)
    private static let fixed = """
        0bc9485528ca2c4b2d52284a4d4cce484d5128018ae4261665a79628e4e72918192af82656ea298450591d90c82f52f0cc4b \
        2d06328b72f2cb1592721273a1ca83c00638969664e417659654ea2824e6412492f34bf392337314128bb3814acb332a15f2 \
        f293f2532a1532125314925253f314ca138bf2805299790a2599b9a9f4b30700
        """
    private static let letters: [UInt8] = (0..<3000).map { (index: Int) -> UInt8 in
        let letter = (index * index * 7 + index / 3) % 23 + 97
        return UInt8(index % 5 == 0 ? 32 : letter)
    }
    private static let dynamic = """
        edd0411284200c00c1afccd75845a114c56285efef3c628f5c724b2735a4ad753ee16a8c707f59e3bb52ee5459f690e94b4f \
        8c184ee299bfd4d10ff25377b6eac8ed2d3c710f8854442e441e440222172219918448416420722172205210698824443e88 \
        0c4456440a220b221d91814844a4229211d91c2523f2782d6d880444022211911b11dfcd7d4124227222321071edd82a220d \
        91884843e442e446e44524211210e988044432221d918a4845e4456467869d6167d81976869d6167d81976869d61ff17f607
        """

    private static func bytes(_ digits: String) -> [UInt8] {
        let digits = digits.filter { !$0.isWhitespace }.map(\.self)
        return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(String(digits[$0...$0 + 1]), radix: 16) ?? 0 }
    }

    private func inflate(_ bytes: [UInt8], _ size: Int) throws -> [UInt8] {
        try Inflater.inflate(bytes, in: 0..<bytes.count, size: size)
    }

    @Test("Data in each kind of block is unpacked")
    func blocks() throws {
        #expect(try inflate(Self.bytes(Self.fixed), Self.text.utf8.count) == Array(Self.text.utf8))
        #expect(try inflate(Self.bytes(Self.dynamic), 3000) == Self.letters)
        #expect(try inflate([1, 3, 0, 0xFC, 0xFF, 65, 66, 67], 3) == [65, 66, 67])
    }

    @Test("Data that ends early, or that makes more or fewer bytes than it should, is refused")
    func sizes() {
        let bytes = Self.bytes(Self.dynamic)
        for (count, size) in [(bytes.count - 5, 3000), (bytes.count, 2999), (bytes.count, 3001), (0, 3000)] {
            #expect(throws: Inflater.Fault.self) { try Inflater.inflate(bytes, in: 0..<count, size: size) }
        }
    }

    @Test("Damaged data is refused or gives other bytes, and never more than it should", arguments: Seed.fixed(3..<4))
    func damage(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<2_000 {
            var bytes = Self.bytes(Bool.random(using: &random) ? Self.fixed : Self.dynamic)
            for _ in 0..<Int.random(in: 1..<6, using: &random) {
                bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            let out = (try? inflate(bytes, 3000)) ?? []
            #expect(out.isEmpty || out.count == 3000)
        }
    }

    @Test("The parts of an archive are found by name")
    func parts() throws {
        let packed = ZipFile.Part(name: "b/c.txt", bytes: Self.bytes(Self.dynamic), method: 8, size: 3000)
        let archive = try ZipArchive(ZipFile([.init(name: "a.txt", bytes: [1, 2]), packed]).bytes)
        #expect(archive.names == ["a.txt", "b/c.txt"])
        #expect(archive.part("a.txt") == [1, 2] && archive.part("b/c.txt") == Self.letters && archive.part("d") == nil)
    }

    private func reason(_ parts: [ZipFile.Part]) -> String {
        do {
            _ = try ZipArchive(ZipFile(parts).bytes)
            return "read"
        } catch { return error.reason }
    }

    @Test("An archive that would fill the memory is refused before anything is unpacked")
    func bombs() {
        let small = [UInt8](repeating: 0, count: 1000)
        #expect(reason([.init(name: "a", bytes: small, method: 8, size: 1 << 20)]).contains("200 times its size"))
        let large = [UInt8](repeating: 0, count: 200_000)
        let four = (0..<4).map { ZipFile.Part(name: "\($0)", bytes: large, method: 8, size: 20 << 20) }
        #expect(reason(four) == "unpacks to more than 64 MiB; remove large pictures from it")
        let many = (0..<4_097).map { ZipFile.Part(name: "\($0)", bytes: []) }
        #expect(reason(many) == "has 4097 parts; at most 4096 are read")
    }

    @Test("An archive with paths that lead out, with a password, or with two parts of one name is refused")
    func tricks() {
        for name in ["../a", "a/../../b", "/etc/passwd", "a\\b"] {
            #expect(reason([.init(name: name, bytes: [])]).contains("leads out of the archive"), "\(name)")
        }
        #expect(reason([.init(name: "a", bytes: [], flags: 1)]).contains("encrypted"))
        #expect(reason([.init(name: "a", bytes: []), .init(name: "a", bytes: [])]).contains("two parts named"))
        #expect(reason([.init(name: "a", bytes: [], method: 14)]).contains("only new archivers"))
    }

    @Test("A damaged archive is refused or read, whatever its bytes", arguments: Seed.fixed(5..<6))
    func damagedArchives(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let whole = ZipFile([.init(name: "a.txt", bytes: Self.bytes(Self.dynamic), method: 8, size: 3000)]).bytes
        for _ in 0..<2_000 {
            var bytes = whole
            for _ in 0..<3 {
                bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            bytes.removeLast(Int.random(in: 0..<4, using: &random))
            guard let archive = try? ZipArchive(bytes) else { continue }
            for name in archive.names { _ = archive.part(name) }
        }
    }
}
