import Base
import Model
import Testing

@testable import Publishing

@Suite("Files that need not be read again")
struct KnownFilesTests {
    private let now = 1_800_000_000

    private func stamp(_ inode: UInt64, modified: Int = 1_700_000_000) -> FileStamp {
        FileStamp(inode: inode, size: 5, modified: Int64(modified) * 1_000_000_000)
    }

    /// Asks for files with the bytes of `text`; returns how many were read.
    private func read(_ known: KnownFiles, _ stamps: [FileStamp], _ text: String = "words") throws -> Int {
        var count = 0
        for stamp in stamps {
            let sum = try known.sum(of: stamp) { () throws(DiskFailure) in
                count += 1
                return ReleaseFile("a", bytes: Array(text.utf8))
            }
            #expect(sum?.checksum == Checksum.of(Array("words".utf8)) || text != "words")
        }
        return count
    }

    @Test("A file with the same inode, size and time is not read again, except one in so many")
    func sample() throws {
        let stamps = (0..<1_000).map { stamp(UInt64($0)) }
        let first = KnownFiles(nil, at: now)
        #expect(try read(first, stamps) == 1_000)
        let second = KnownFiles(first.bytes, at: now + 60)
        #expect(try read(second, stamps) == 200)
        #expect(try read(KnownFiles(second.bytes, at: now), [stamp(7, modified: 1_700_000_001), stamp(5_000)]) == 2)
    }

    @Test("Of a small site, every file is read")
    func small() throws {
        let stamps = (0..<200).map { stamp(UInt64($0)) }
        let first = KnownFiles(nil, at: now)
        #expect(try read(first, stamps) == 200)
        #expect(try read(KnownFiles(first.bytes, at: now), stamps) == 200)
    }

    @Test("A file that was written just now is not known: it may change again within the same moment")
    func fresh() throws {
        let stamps = (0..<1_000).map { stamp(UInt64($0), modified: now - 1) }
        let first = KnownFiles(nil, at: now)
        _ = try read(first, stamps)
        #expect(try read(KnownFiles(first.bytes, at: now + 60), stamps) == 1_000)
    }

    @Test("If a file is not what it was, none is taken for known any longer")
    func broken() throws {
        let stamps = (0..<1_000).map { stamp(UInt64($0)) }
        let first = KnownFiles(nil, at: now)
        _ = try read(first, stamps)
        let second = KnownFiles(first.bytes, at: now)
        #expect(try read(second, stamps, "vices") > 990)
        #expect(second.isBroken)
    }

    @Test("A record that was cut off is of no use")
    func damaged() throws {
        let first = KnownFiles(nil, at: now)
        _ = try read(first, (0..<1_000).map { stamp(UInt64($0)) })
        #expect(try read(KnownFiles(Array(first.bytes.dropLast(30)), at: now), [stamp(1)]) == 1)
        #expect(try read(KnownFiles([], at: now), [stamp(1)]) == 1)
    }
}
