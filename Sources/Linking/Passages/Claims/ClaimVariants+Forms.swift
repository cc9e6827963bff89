import Language

/// Initials with and without points, ranges with a word or a dash, ordinals in words and in digits.
extension ClaimVariants {
    /// Capital letters with a point after each: "U.S.", "A.D."
    func initials(_ index: Int, _ words: [ClaimWord]) -> Found? {
        func isInitial(_ word: ClaimWord) -> Bool { word.isCapital && word.range.count == 1 }
        guard isInitial(words[index]), bytes[safe: words[index].range.upperBound] == UInt8(ascii: ".") else {
            return nil
        }
        var end = index + 1
        while end < words.count, isInitial(words[end]),
            words[end].range.lowerBound <= words[end - 1].range.upperBound + 2,
            bytes[safe: words[end - 1].range.upperBound] == UInt8(ascii: ".")
        {
            end += 1
        }
        guard end > index + 1 else { return nil }
        return (end - index, words[index..<end].map(\.form).joined())
    }

    /// The first number of a range: "400 to 600", "400–600".
    func range(_ index: Int, _ words: [ClaimWord]) -> Found? {
        let word = words[index]
        guard word.isFigure, !word.before.contains(.dash), !word.form.contains(":") else { return nil }
        let isWord =
            words[safe: index + 1].map { language.forms.ranges.contains($0.form) && $0.before.isEmpty } ?? false
        let next = index + (isWord ? 2 : 1)
        guard let first = words[safe: next], isWord ? first.before.isEmpty : first.before == .dash else { return nil }
        let other = first.isFigure ? next : next + 1
        guard let second = words[safe: other], second.isFigure, first.isFigure || second.before.isEmpty,
            first.isFigure || ["dollar", "euro", "pound"].contains(first.form),
            !(words[safe: other + 1].map { $0.isFigure && $0.before.contains(.dash) } ?? false)
        else { return nil }
        return (isWord ? 2 : 1, word.form + "–")
    }

    func ordinal(_ index: Int, _ words: [ClaimWord]) -> Found? {
        language.forms.ordinals[words[index].form].map { (1, $0) }
    }
}
