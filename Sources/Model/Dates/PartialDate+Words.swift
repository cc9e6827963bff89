extension PartialDate {
    /// English as a person would say it, to follow a comma: "16 December 2014", "about 2014", "in the 2010s",
    /// "from 15 June 2014 to December 2016", "since 15 June 2014", "until 2014".
    package var inWords: String {
        switch extent {
        case .single(let date): date.inWords
        case .interval(.date(let date), let end) where end == .date(date): date.inWords
        case .interval(let start, let end): Self.words(start, end)
        }
    }

    /// English to follow a verb: "on 16 December 2014", "in December 2014", "in about 2014", "since 15 June 2014".
    package var inSentence: String {
        switch extent {
        case .single(let date): date.inSentence
        case .interval(.date(let date), let end) where end == .date(date): date.inSentence
        case .interval(let start, let end): Self.words(start, end)
        }
    }

    /// For tables and cards: "16 Dec 2014", "c. 2014", "2014?", "2014–2016", "15–18 Jun 2014", "since Jun 2014".
    package var inShortWords: String {
        switch extent {
        case .single(let date): date.inShortWords
        case .interval(.date(let date), let end) where end == .date(date): date.inShortWords
        case .interval(let start, let end): Self.shortWords(start, end)
        }
    }

    /// For `<time datetime>`: "2014-12-16", "2014-12" or "2014"; nil for whatever HTML cannot write as one date,
    /// such as an interval, an approximate date or a year before AD 1.
    package var iso8601: String? {
        if case .single(let date) = extent { date.iso8601 } else { nil }
    }

    private static func words(_ start: Bound, _ end: Bound) -> String {
        switch (start, end) {
        case (.date(let from), .date(let to)):
            "from \(shortened(from, before: to, \.name) ?? from.afterPreposition) to \(to.afterPreposition)"
        case (.date(let from), .open): "since \(from.afterPreposition)"
        case (.date(let from), .unknown): "from \(from.afterPreposition) to an unknown date"
        case (.open, .date(let to)): "until \(to.afterPreposition)"
        case (.unknown, .date(let to)): "from an unknown date to \(to.afterPreposition)"
        default: "at an unknown date"
        }
    }

    private static func shortWords(_ start: Bound, _ end: Bound) -> String {
        switch (start, end) {
        case (.date(let from), .date(let to)): shortRange(from, to)
        case (.date(let from), .open): "since \(from.shortAfterPreposition)"
        case (.date(let from), .unknown): "\(from.inShortWords) – ?"
        case (.open, .date(let to)): "until \(to.shortAfterPreposition)"
        case (.unknown, .date(let to)): "? – \(to.inShortWords)"
        default: "?"
        }
    }

    /// "2014–2016", "15–18 Jun 2014", "15 Jun – 3 Jul 2014"; the dash is closed up between single words.
    private static func shortRange(_ from: Single, _ to: Single) -> String {
        let left = shortened(from, before: to, \.shortName) ?? from.inShortWords
        let right = to.inShortWords
        let isShortened = left != from.inShortWords
        let isOneWord = !left.utf8.contains(UInt8(ascii: " "))
        let closed = isOneWord && (isShortened || !right.utf8.contains(UInt8(ascii: " ")))
        return left + (closed ? "–" : " – ") + right
    }

    /// The start without what the end repeats ("15" before "18 June 2014"); nil when they share no year or one is
    /// qualified.
    private static func shortened(_ from: Single, before to: Single, _ name: (Month) -> String) -> String? {
        guard from.qualification == .none, to.qualification == .none else { return nil }
        switch (from.period, to.period) {
        case (.day(let first), .day(let last)) where first.year == last.year:
            return first.month == last.month ? "\(first.day)" : "\(first.day) \(name(first.month))"
        case (.month(let first, let year), .month(_, let other)) where year == other:
            return name(first)
        default: return nil
        }
    }
}
