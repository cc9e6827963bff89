/// Something that happened, as a sentence reports it.
package struct Happening: Sendable, Hashable {
    /// A noun phrase in words of the sentence, its first letter in upper case.
    package var title: String
    /// Such as `attack`.
    package var kind: String
    /// When, as the sentence gives it; nil if it gives none.
    package var time: MentionedDate?
    /// Names within the title: these distinguish it from others.
    var names: [String]
    /// More is likelier.
    var score: Int

    /// The title with a person's full name for the surname or first name alone.
    func title(with fullNames: [String: String]) -> String {
        let full = inFull(fullNames)
        // `Byron’s marriage to Tom Byron`: whoever has the surname is another.
        let isDouble = fullNames.values.contains { name in full != title && full.ranges(of: name).count > 1 }
        return isDouble ? title : full
    }

    private func inFull(_ fullNames: [String: String]) -> String {
        let words = title.split(separator: " ").map(String.init)
        let isCapital = words.map { $0.first?.isUppercase == true }
        return words.indices.map { index in
            let ending = ["’s", "'s"].first { words[index].hasSuffix($0) } ?? ""
            let isAlone =
                (index == 0 || !isCapital[index - 1] || index == 1)
                && (index + 1 == words.count || !isCapital[index + 1] || !ending.isEmpty)
            guard isAlone, let full = fullNames[String(words[index].dropLast(ending.count))] else {
                return words[index]
            }
            return full + ending
        }.joined(separator: " ")
    }

    /// The date, if the sentence gives it in full; what is read with the date of the article is not the sentence's.
    package var date: MentionedDate? { time.flatMap { $0.isInferred ? nil : $0 } }
}
