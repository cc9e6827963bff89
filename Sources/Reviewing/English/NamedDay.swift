import Language

/// A day of the year that has a name: Christmas Day.
struct NamedDay: Sendable {
    private let words: [PackedWord]
    private let month: Int
    private let day: Int

    /// - Parameter name: Words with one space between; what follows an apostrophe is a word of its own.
    init(_ name: String, month: Int, day: Int) {
        let parts = name.split { $0 == " " || $0 == "'" }
        words = parts.map { PackedWord(String($0).utf8.span) }
        (self.month, self.day) = (month, day)
    }

    /// The day that begins at a token, with the year behind it: "Christmas Day 1975", "New Year's Eve, 1984". Without its
    /// year, it is not read.
    static func date(at index: Int, in tokens: Tokens, _ days: [NamedDay]) -> FoundDate? {
        days.lazy.compactMap { $0.date(at: index, in: tokens) }.first
    }

    private func date(at start: Int, in tokens: Tokens) -> FoundDate? {
        guard tokens[start].isCapitalised, tokens[start].word == words.first else { return nil }
        var index = start
        for word in words {
            if tokens[index].isMark("'") { index += 1 }
            guard tokens[index].word == word else { return nil }
            index += 1
        }
        if tokens[index].isMark(",") || tokens[index].isMark("'") || tokens[index].word == "of" { index += 1 }
        guard let year = tokens[index].digits, year.isYear else { return nil }
        let written = WrittenDate(year: year.value, month: month, day: day, pieces: start..<index + 1)
        return written.edtf.flatMap(FoundDate.parse).map {
            FoundDate(tokens: start..<index + 1, date: $0, written: written)
        }
    }
}
