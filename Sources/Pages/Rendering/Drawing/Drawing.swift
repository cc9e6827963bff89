import Model

/// A drawing of events to scale, laid out: what is certain, what is possible, which years are quiet.
struct Drawing: Sendable {
    /// What a mark stands for.
    enum Subject: Sendable, Equatable {
        case event(Handle<Site.Event>)
        /// The time of the actor whose drawing it is.
        case life
    }

    /// A bar with its name.
    struct Mark: Sendable {
        var subject: Subject
        /// The name as far as it is shown; nil for a mark without one.
        var label: String?
        /// The date beside it, where the drawing alone would not tell: `c. 2014`.
        var when: String?
        /// The name and the date in words.
        var title: String
        /// Parts of the drawing's width.
        var places: ClosedRange<Double>
        /// What of the bar is certain, in parts of the bar.
        var certain: ClosedRange<Double>?
        var isOpenAtStart: Bool
        var isOpenAtEnd: Bool
        /// Whether the name ends at the bar's end, since at its beginning there is no room.
        var isLabelledFromEnd: Bool
        /// Whether it is the event whose page it is on.
        var isCurrent: Bool
        /// The top of its lane, in parts of the height.
        var top: Double
    }

    /// How many events began in a year.
    struct Column: Sendable {
        var year: Int
        var count: Int
        var places: ClosedRange<Double>
        /// In parts of the tallest.
        var height: Double
        /// Whether there is room for the number.
        var isNumbered: Bool
    }

    /// Quiet years, folded.
    struct Break: Sendable {
        var fold: Fold
        var places: ClosedRange<Double>
        /// Whether a bar passes through it, so that only nothing *else* is recorded.
        var isCrossed: Bool
        /// Whether there is room for words and not only for the years.
        var isNamed: Bool
    }

    var marks: [Mark]
    var columns: [Column]
    var breaks: [Break]
    var ticks: [Tick]
    /// In pixels, the scale below left out.
    var height: Int
    /// Where the columns begin, in parts of the height.
    var columnsTop: Double
    /// How many events it shows, those that are only counted included.
    var count: Int
}

extension Double {
    /// A part as a percentage with two digits after the point at most: `12.5`.
    var percentage: String {
        let hundredths = Int((min(max(self, -1), 2) * 10_000).rounded())
        let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
        let sign = hundredths < 0 ? "-" : ""
        if rest == 0 { return "\(sign)\(whole)" }
        return rest % 10 == 0 ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
}
