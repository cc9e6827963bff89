import Language
import Model

/// Foreign names in a text without spaces and capitals: `阿达·拜伦` by its point, `拜伦大学` by its last word.
///
/// Both consist of the characters with which foreign names are written by their sound, so that their ends are known.
struct TransliteratedNames {
    private let text: [Character]
    private let sentence: Int
    private let sounds: Set<Character>
    private let bodies: [(ending: [Character], kind: String)]

    /// Nil if a language does not write foreign names by their sound.
    init?(_ sentence: ProseSentence, at index: Int) {
        guard let words = TransliterationWords.of(sentence.language.tag) else { return nil }
        (text, self.sentence) = (Array(sentence.text), index)
        (sounds, bodies) = (words.sounds, words.bodies.map { (Array($0.ending), $0.kind) })
    }

    func uses() -> [NameUse] {
        var uses: [NameUse] = []
        var index = 0
        while index < text.count {
            guard sounds.contains(text[index]) else {
                index += 1
                continue
            }
            var end = index
            var points = 0
            while end < text.count, sounds.contains(text[end]) || isPoint(at: end) {
                if isPoint(at: end) { points += 1 }
                end += 1
            }
            if let (last, kind) = kind(index..<end, points: points) {
                var use = NameUse(
                    name: String(text[index..<last]), words: [String(text[index..<last])], sentence: sentence)
                (use.isInPart, use.plainKind) = (true, kind)
                uses.append(use)
            }
            index = end
        }
        return uses
    }

    /// Whether a point between two parts of a name is here.
    private func isPoint(at index: Int) -> Bool {
        guard "·‧・•".contains(text[index]), index > 0, index + 1 < text.count else { return false }
        return sounds.contains(text[index - 1]) && sounds.contains(text[index + 1])
    }

    /// Where a name ends and what it is; nil for other words of such characters.
    private func kind(_ range: Range<Int>, points: Int) -> (end: Int, kind: Catalog.Actor.Kind)? {
        let rest = text[range.upperBound...].prefix(4)
        if let body = bodies.first(where: { rest.starts(with: $0.ending) }), range.count > 1, range.count < 8,
            let kind = Catalog.Actor.Kind(rawValue: body.kind)
        {
            return (range.upperBound + body.ending.count, kind)
        }
        return (1...3).contains(points) && (4...18).contains(range.count) ? (range.upperBound, .person) : nil
    }
}
