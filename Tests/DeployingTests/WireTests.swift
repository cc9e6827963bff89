import Base
import Foundation
import Model
import Testing

@testable import Publishing

@Suite("What goes to a host and comes back")
struct WireTests {
    @Test(
        "The checksum is the one that cksum prints",
        arguments: [
            ("", 4_294_967_295), ("123456789", 930_766_865),
            ("The quick brown fox jumps over the lazy dog.\n", 3_040_684_256),
        ])
    func checksum(text: String, expected: UInt32) throws {
        #expect(Checksum.of(Array(text.utf8)) == expected)
    }

    @Test("For any length, the checksum is the one that cksum prints")
    func checksums() throws {
        for length in [1, 7, 8, 9, 63, 255, 256, 65_537] {
            let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ length) }
            let outcome = try Programs().run(Program("cksum", [], input: bytes))
            let said = String(decoding: outcome.output, as: UTF8.self)
            #expect(said.hasPrefix("\(Checksum.of(bytes)) \(length)"), "\(said)")
        }
    }

    @Test("The checksum of bytes in pieces is the checksum of the whole", arguments: [1, 7, 8, 9, 4_096])
    func pieces(size: Int) {
        let bytes = (0..<10_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        var checksum = Checksum()
        for start in stride(from: 0, to: bytes.count, by: size) {
            checksum.add(Array(bytes[start..<min(start + size, bytes.count)]))
        }
        #expect(checksum.value == Checksum.of(bytes))
    }

    @Test("A manifest is read as written, and a damaged one is rejected")
    func manifest() throws {
        let files = ["index.html", "a b/ü.html", "assets/x.css.gz"].map { ReleaseFile($0, bytes: Array($0.utf8)) }
        let manifest = Manifest(files)
        let bytes = manifest.bytes
        #expect(Manifest(bytes) == manifest)
        #expect(Manifest([]) == nil)
        #expect(Manifest(Array(bytes.dropLast(3))) == nil)
        #expect(Manifest(bytes + bytes) == nil)
        #expect(Manifest(Array("\(ReleaseFile("x", bytes: []).fingerprint.text) 1 1 ../x\n".utf8) + bytes) == nil)
    }

    @Test(
        "Only names in our form are releases",
        arguments: [
            ("20261122T061500Z-1a2b3c4d", true), ("20261122T061500Z-1a2b3c4g", false), ("..", false),
            ("20261122T061500Z-1a2b3c4d/", false), ("2026112 T061500Z-1a2b3c4d", false), ("", false),
        ])
    func releaseName(text: String, isOne: Bool) {
        #expect((ReleaseName(text) != nil) == isOne)
    }

    @Test(
        "A word passes through a shell to a program unchanged",
        arguments: ["plain", "two words", "it's", "''", "$(reboot)", "`x`", "a\nb", "\\", "-n", "*", ""])
    func quoting(word: String) throws {
        let script = "printf %s " + SecureShell.quoted(word)
        let outcome = try Programs().run(Program("sh", ["-c", script]))
        #expect(String(decoding: outcome.output, as: UTF8.self) == word)
    }

    @Test("A missing program gives a message; one that fails, its status and output")
    func programs() throws {
        #expect(throws: DeployFailure.self) { try Programs().run(Program("no-such-program-here", [])) }
        let outcome = try Programs().run(Program("sh", ["-c", "cat; echo no >&2; exit 3"], input: Array("in".utf8)))
        #expect(outcome.status == 3)
        #expect(outcome.output == Array("in".utf8))
        #expect(outcome.errors == "no\n")
        let killed = try Programs().run(Program("sh", ["-c", "kill -9 $$"]))
        #expect(killed.status == 137)
    }

    @Test(
        "An output's hidden files are published only where hosts look for them",
        arguments: [
            (".nojekyll", true), (".well-known/a/b", true), (".well-known/.x", false), ("CNAME", true),
            ("a/b.html", true),
            (".env", false), ("a/.git/x", false), ("a\nb", false),
        ])
    func published(path: String, isPublished: Bool) {
        #expect(HiddenFiles.isPublished(path) == isPublished)
    }
}
