import Base
package import Model
import YAML

/// Words of an article with as many of the surrounding words as make their place unique.
package struct SelectedWords: Sendable, Hashable {
    package let quote: String
    package private(set) var prefix = ""
    package private(set) var suffix = ""

    /// How many words are taken on each side at most.
    private static let reach = 12

    /// Nil if the article does not hold the words.
    ///
    /// - Parameter sentence: The sentence that contains the words, if they occur several times.
    package init?(_ words: String, in article: Site.Article, within sentence: ProseSentence? = nil) {
        let document = article.body.document
        let text = Self.plain(document.text[..<document.textOfBody.upperBound])
        let quote = Self.plain(Array(words.utf8)[...])
        let places = Self.places(of: quote, in: text)
        let lead =
            sentence.map { Self.plain(document.text[..<min($0.range.lowerBound, document.text.count)]).count } ?? 0
        guard !quote.isEmpty, let place = places.first(where: { $0 >= lead }) ?? places.first else { return nil }
        self.quote = String(decoding: quote, as: UTF8.self)
        guard places.count > 1 else { return }
        for length in 1...Self.reach {
            let (before, after) = (
                Self.before(place, length, in: text), Self.after(place + quote.count, length, in: text)
            )
            prefix = String(decoding: before, as: UTF8.self)
            suffix = String(decoding: after, as: UTF8.self)
            let alike = places.count { other in
                Self.before(other, length, in: text) == before
                    && Self.after(other + quote.count, length, in: text) == after
            }
            if alike == 1 { return }
        }
    }

    /// The entry of `content/notes/<article>.yaml`; `as` and the target are what the note says of the passage.
    package func entry(as role: String, target: (key: String, id: String)?, isDraft: Bool = false) -> String {
        var lines = ["- quote: \(YAMLText.scalar(quote))"]
        if !prefix.isEmpty { lines.append("  prefix: \(YAMLText.scalar(prefix))") }
        if !suffix.isEmpty { lines.append("  suffix: \(YAMLText.scalar(suffix))") }
        if let target { lines.append("  \(target.key): \(YAMLText.scalar(target.id))") }
        lines.append("  as: \(role)")
        if isDraft { lines.append("  draft: true") }
        lines.append("  note:")
        return lines.joined(separator: "\n") + "\n"
    }

    /// With one space for any white space, and none at the ends.
    private static func plain(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var out: [UInt8] = []
        for byte in text {
            if !byte.isWhiteSpace { out.append(byte) } else if let last = out.last, last != 0x20 { out.append(0x20) }
        }
        return out.last == 0x20 ? out.dropLast() : out[...]
    }

    private static func places(of words: ArraySlice<UInt8>, in text: ArraySlice<UInt8>) -> [Int] {
        guard let first = words.first, words.count <= text.count else { return [] }
        return (0...text.count - words.count).filter { text[$0] == first && text[$0..<$0 + words.count] == words }
    }

    /// `words` words before a place, without the space after them.
    private static func before(_ place: Int, _ words: Int, in text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let end = place > 0 && text[place - 1] == 0x20 ? place - 1 : place
        var (start, left) = (end, words)
        while start > 0 {
            if text[start - 1] == 0x20 { left -= 1 }
            if left == 0 { break }
            start -= 1
        }
        return text[start..<end]
    }

    private static func after(_ place: Int, _ words: Int, in text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let start = place < text.count && text[place] == 0x20 ? place + 1 : place
        var (end, left) = (start, words)
        while end < text.count {
            if text[end] == 0x20 { left -= 1 }
            if left == 0 { break }
            end += 1
        }
        return text[start..<end]
    }
}
