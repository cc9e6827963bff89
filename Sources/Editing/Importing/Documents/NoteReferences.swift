import Base
import Language

/// What notes such as “Ibid.” and “Holm, op. cit.” refer to. They stay as they are; the report says what they mean.
enum NoteReferences {
    /// A note of an article, in the order of the text.
    struct Note {
        let label: String
        let text: [UInt8]
    }

    static func report(_ notes: [Note], to text: inout ClaimedLines) {
        // For each note, the note that names its source: itself, unless it refers to another.
        var sources: [Int?] = []
        // The last note that names a source and has a word.
        var named: [[UInt8]: Int] = [:]
        for (index, note) in notes.enumerated() {
            let plain = note.text.plain
            if same.contains(where: { plain.starts(with: $0) }) {
                let source = index > 0 ? sources[index - 1] : nil
                sources.append(source)
                say(note, source.map { notes[$0] }, "Nothing before it names a source", &text)
            } else if let cut = cited.compactMap({ plain.span.place(of: Array($0.utf8).span, in: 0..<plain.count) })
                .min()
            {
                let name = name(before: cut, in: note.text)
                let source = name.flatMap { named[$0] }
                sources.append(source)
                say(note, source.map { notes[$0] }, "No note before it names “\(name?.string ?? "its author")”", &text)
            } else {
                sources.append(isExplanation(note.text) ? nil : index)
                for word in note.text.words { named[word] = index }
            }
        }
    }

    /// Whether a note only explains: a sentence without a year, an address, a page or a quotation, and with no comma after a name.
    private static func isExplanation(_ text: [UInt8]) -> Bool {
        let words = text.split(separator: 0x20)
        let cites =
            text.words.contains { $0.count == 4 && $0.allSatisfy(\.isDigit) || ["p", "pp"].contains($0.string) }
            || ["://", "www.", "“", "«", "„", "\""].contains { text.contains(sequence: $0) }
        return words.count >= 8 && text.endsAsSentence && !cites
            && !words.prefix(4).contains { $0.last == UInt8(ascii: ",") }
    }

    private static func say(_ note: Note, _ source: Note?, _ problem: String, _ text: inout ClaimedLines) {
        if let source {
            let words = source.text.shortened(to: 120)
            text.report(
                .sameSource, note.text.string,
                "Note \(note.label) means the source of note \(source.label), “\(words)”.")
        } else {
            text.report(.unclearSource, note.text.string, "\(problem); note \(note.label) needs its source in full.")
        }
    }

    /// The last capitalised word before a place, in small letters.
    private static func name(before place: Int, in text: [UInt8]) -> [UInt8]? {
        let words = text.prefix(place).split(separator: 0x20).map { Array($0) }
        let name = words.last { word in
            word.count > 2 && (word[0].isUpper || word[0] >= 0xC3) && !["See", "Cf."].contains(word.string)
        }
        return name?.words.first
    }

    private static let same = LanguageWords.pagePhrases(\.repeats)
    private static let cited = LanguageWords.pagePhrases(\.repeatsOf)
}
