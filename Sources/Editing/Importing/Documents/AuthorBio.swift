import Base
import Language

/// Sentences at the end of a text that say who wrote it: “Rosa Lind is a fellow of the Kirkmoor Institute.”
enum AuthorBio {
    /// The names in the last lines that are set in italics, or below a heading such as “About the author”.
    static func names(in text: inout ClaimedLines) -> [String] {
        var found: [String] = []
        for index in text.free.suffix(4) {
            let line = text.lines[index]
            guard line.text.isAll(.emphasis) || isBelowHeading(index, text), let names = names(in: line) else {
                continue
            }
            found += names.filter { !found.contains($0) }
            text.report(index, .author, "It says who wrote the text.")
        }
        return found
    }

    private static func isBelowHeading(_ index: Int, _ text: ClaimedLines) -> Bool {
        guard let above = text.free.last(where: { $0 < index }) else { return false }
        return headings.contains(text.lines[above].text.plain.words.map(\.string).joined(separator: " "))
    }

    /// The names before “is a” and a profession.
    private static func names(in line: PastedLine) -> [String]? {
        let plain = line.text.plain
        guard line.isProse, plain.scalarCount <= 400 else { return nil }
        let words = plain.string.split(separator: " ")
        for count in 2..<max(3, min(10, words.count)) where count < words.count {
            let rest = words[count...].prefix(16).map { Array($0.utf8).words.map(\.string).joined(separator: " ") }
            guard isA.contains(rest.prefix(2).joined(separator: " ")) || isA.contains(rest[0]),
                rest.contains(where: { $0.split(separator: " ").contains { professions.contains(String($0)) } })
            else { continue }
            return Byline.bare(Array(words[..<count].joined(separator: " ").utf8))
        }
        return nil
    }

    private static let isA = LanguageWords.pagePhrases(\.isA)
    private static let professions = LanguageWords.pagePhrases(\.professions)
    private static let headings = LanguageWords.pagePhrases(\.aboutAuthors)
}
