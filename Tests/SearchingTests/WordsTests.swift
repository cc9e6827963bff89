import Foundation
import Testing

@testable import Exports

@Suite("Indexed words")
struct WordsTests {
    /// Text, a tab, its words with blanks between; the browser's test reads the same file.
    static let table: [(text: String, words: String)] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures/search-words.tsv")
        let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
        return lines.map { line in
            let parts = line.split(separator: "\t")
            return (String(parts[0]), String(parts[1]))
        }
    }()

    @Test("The table exists") func tableIsThere() { #expect(Self.table.count > 20) }

    @Test("Case, diacritics, marks and letter variants are folded; scripts without spaces give pairs", arguments: table)
    func words(text: String, words: String) {
        #expect(Self.words(of: text).joined(separator: " ") == words)
    }

    @Test("A word longer than the limit is skipped, and the next one is not")
    func long() {
        #expect(
            Self.words(of: String(repeating: "a", count: 61) + " b " + String(repeating: "c", count: 60)).count == 2)
        #expect(Self.words(of: String(repeating: "é", count: 500)) == [])
    }

    @Test(
        "Any bytes can be read",
        arguments: [[0xFF], [0xE4], [0xE4, 0xB8], [0xF0, 0x9F], [0x80, 0x61], [0xC3]] as [[UInt8]])
    func anyBytes(bytes: [UInt8]) {
        #expect(Self.words(bytes).allSatisfy { $0 == "a" })
    }

    @Test("No letter that others are folded to is folded itself")
    func foldedOnce() {
        for group in Folding.groups.split(separator: "|") {
            let target = String(group.split(separator: " ")[0])
            #expect(Self.words(of: target) == [target])
        }
    }

    @Test(
        "Names are shortened to their capitals and to all their initials",
        arguments: [
            ("Inter-Services Intelligence", ["ISI"]), ("Ministry of Foreign Affairs", ["MFA", "MoFA"]),
            ("Tehrik-i-Taliban Pakistan", ["TTP", "TiTP"]), ("NATO", []), ("", []),
        ] as [(String, [String])])
    func acronyms(name: String, acronyms: [String]) {
        #expect(Acronym.all(of: name) == acronyms)
    }

    static func words(of text: String) -> [String] { words(Array(text.utf8)) }

    private static func words(_ bytes: [UInt8]) -> [String] {
        var found: [String] = []
        var words = IndexedWords(bytes, bytes.indices, .standard)
        while words.next() != nil {
            found.append(String(decoding: (0..<words.length).map { words.word[$0] }, as: UTF8.self))
        }
        return found
    }
}
