import Base
import Language
import Model

/// A name by which an entry can be found.
struct EntryLabel: Sendable {
    let name: String
    let entity: Entity
}

extension Briefing {
    /// Every name of every entry: names, other names and titles.
    var nameList: [EntryLabel] {
        var list = site.names.map { EntryLabel(name: $0.name, entity: $0.entity) }
        list += site.articles.indices.map { EntryLabel(name: site.articles[$0].record.title, entity: .article($0)) }
        list += site.sources.indices.filter { site.sources[$0].record != nil }.map {
            EntryLabel(name: site.sources[$0].work.name, entity: .source($0))
        }
        return list + site.pages.indices.map { EntryLabel(name: site.pages[$0].record.title, entity: .page($0)) }
    }
}

/// Whether a name holds what was typed: without regard to case, and to accents if none were typed.
struct TypedName {
    private let words: [[UInt8]]
    private let isPlain: Bool

    init(_ typed: String) {
        let folded = typed.utf8.allSatisfy { $0 < 0x80 } ? typed.lowercased() : Self.fold(typed)
        words = folded.utf8.split { $0 == 0x20 || $0 == UInt8(ascii: "-") }.map(Array.init)
        isPlain = typed.utf8.allSatisfy { $0 < 0x80 }
    }

    /// How well a name fits, the lower the better; nil if it does not. Each word that was typed must begin a word of it.
    func score(_ name: String) -> Int? {
        guard !words.isEmpty else { return 1 }
        let isASCII = name.utf8.allSatisfy { $0 < 0x80 }
        let text = isASCII ? Array(name.utf8) : Array(Self.fold(name).utf8)
        var (worst, isFirst) = (0, true)
        for word in words {
            guard let place = Self.place(of: word, in: text) else { return nil }
            if isFirst, place > 0 { worst += 1 }
            isFirst = false
        }
        return worst
    }

    /// Where a word of a text begins that begins with some bytes in lower case; in scripts without spaces, anywhere.
    private static func place(of word: [UInt8], in text: [UInt8]) -> Int? {
        let isWordless = word[0] >= 0xE3
        var start = 0
        while start + word.count <= text.count {
            let begins = start == 0 || isWordless || !(text[start - 1].isLetterOrDigit || text[start - 1] >= 0x80)
            if begins, text[start].lowercased == word[0],
                (0..<word.count).allSatisfy({ text[start + $0].lowercased == word[$0] })
            {
                return start
            }
            start += 1
        }
        return nil
    }

    /// In lower case and without accents.
    static func fold(_ text: String) -> String {
        var out = ""
        for scalar in text.precomposedLetters {
            if WordBoundary.isMark(scalar) { continue }
            if let letters = PlainLetters.letters(for: scalar) {
                out += letters
            } else {
                out += scalar.properties.lowercaseMapping
            }
        }
        return out
    }
}

extension String {
    /// Its characters with accents apart from their letters.
    fileprivate var precomposedLetters: String.UnicodeScalarView { decomposed.unicodeScalars }
}
