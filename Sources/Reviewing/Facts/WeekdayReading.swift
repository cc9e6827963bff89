import Base
import Language
import Model

/// Days of the week in a text that are not those of the dates beside them: "Monday, 16 December 2014".
enum WeekdayReading {
    /// How many bytes of a paragraph are read.
    private static let longest = 16_384

    static func diagnostics(on place: TextPlace, lexicon: Lexicon, order: DigitOrder) -> [Diagnostic] {
        let nodes = place.body.document.nodes
        return nodes.filter(\.isTextBlock).flatMap { node -> [Diagnostic] in
            let range = (Int(node.text.lowerBound)..<Int(node.text.upperBound)).prefix(longest)
            guard TextSigns.of(place.text.span.extracting(range)).isSuperset(of: [.weekday, .digit]) else { return [] }
            let tokens = place.tokens(in: range, lexicon: lexicon)
            return FoundDate.all(in: tokens, order: order).compactMap { date in
                finding(on: date, in: tokens, place)
            }
        }
    }

    private static func finding(on date: FoundDate, in tokens: Tokens, _ place: TextPlace) -> Diagnostic? {
        guard date.other == nil, let written = date.date, !written.isInterval, written.precision == .day,
            let weekday = weekday(of: date, in: tokens), !isRight(tokens[weekday].weekday, on: written.earliest)
        else { return nil }
        let places = [weekday, date.tokens.lowerBound, date.tokens.upperBound - 1].map { tokens[$0].range }
        let range = (places.map(\.lowerBound).min() ?? 0)..<(places.map(\.upperBound).max() ?? 0)
        let words = place.words(range)
        return Diagnostic(
            .disagreeingDate, in: place.path, at: place.position(of: range),
            "'\(words)' here; that day was a \(written.earliest.weekday.name)",
            fix: "correct the day of the week, or the date", length: words.unicodeScalars.count)
    }

    /// The name of a day of the week right before a date, or after it: "27 March 1977, a Sunday".
    private static func weekday(of date: FoundDate, in tokens: Tokens) -> Int? {
        var before = date.tokens.lowerBound - 1
        while tokens[before].isMark(",") || tokens[before].isMark(".") || tokens[before].word == "the" {
            before -= 1
        }
        // "Tuesday night, 15 July"
        if before > 0, tokens[before].roles.contains(.partOfDay) { before -= 1 }
        if before >= 0, tokens[before].weekday > 0 { return before }
        let after = date.tokens.upperBound
        // "27 March 1977 was a Sunday"
        if ["was", "is"].contains(tokens[after].word), tokens[after + 1].roles.contains(.indefinite),
            tokens[after + 2].weekday > 0
        {
            return after + 2
        }
        guard tokens[after].isMark(","), tokens[after + 1].roles.contains(.indefinite),
            tokens[after + 2].weekday > 0
        else { return nil }
        return after + 2
    }

    /// Before 1918 some countries kept the Julian calendar, and before 1700 nearly all did.
    static func isRight(_ weekday: Int, on day: Day) -> Bool {
        if day.weekday.rawValue == weekday || day.year < 1_700 { return true }
        guard day.year < 1_918 else { return false }
        let lag = day.year < 1_800 ? 11 : day.year < 1_900 ? 12 : 13
        return day.adding(days: lag).weekday.rawValue == weekday
    }
}
