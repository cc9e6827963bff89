import Base
import Model

/// A drawing of events to scale, laid out: it shows what is certain, what is possible, and which years are quiet.
struct Drawing: Sendable {
    /// What a mark represents.
    enum Subject: Sendable, Equatable {
        case event(Handle<Site.Event>)
        /// The time of the actor whose drawing it is.
        case life
    }

    /// A bar with its name.
    struct Mark: Sendable {
        var subject: Subject
        /// The name as shown, perhaps shortened; nil for a mark without one.
        var label: String?
        /// The date next to it, if the drawing alone does not show it: `c. 2014`.
        var when: String?
        /// The name and the date in words.
        var title: String
        /// Where it begins and ends, in fractions of the drawing's width.
        var places: ClosedRange<Double>
        /// The certain part of the bar, in fractions of the bar.
        var certain: ClosedRange<Double>?
        var isOpenAtStart: Bool
        var isOpenAtEnd: Bool
        /// Whether the name ends at the bar's end, because there is no room at its beginning.
        var isLabelledFromEnd: Bool
        /// Whether it is the event of the page that shows the drawing.
        var isCurrent: Bool
        /// The top of its lane, as a fraction of the height.
        var top: Double
    }

    /// How many events began in a year.
    struct Column: Sendable {
        var year: Int
        var count: Int
        var places: ClosedRange<Double>
        /// As a fraction of the tallest.
        var height: Double
        /// Whether there is room for the number.
        var isNumbered: Bool
    }

    /// Quiet years, folded.
    struct Break: Sendable {
        var fold: Fold
        var places: ClosedRange<Double>
        /// Whether a bar passes through it, so that its words must be "no other events".
        var isCrossed: Bool
        /// Whether there is room for words as well as the years.
        var isNamed: Bool
    }

    var marks: [Mark]
    var columns: [Column]
    var breaks: [Break]
    var ticks: [Tick]
    /// The days between which the scale is even, as days since 1970, and their places.
    var points: [(day: Int, place: Double)]
    /// In pixels, without the scale below.
    var height: Int
    /// Where the columns begin, as a fraction of the height.
    var columnsTop: Double
    /// How many events it shows, including those that are only counted.
    var count: Int
}

extension Double {
    /// A fraction as a percentage with at most two decimals: `12.5`.
    var percentage: String {
        let hundredths = Int((min(max(self, -1), 2) * 10_000).rounded())
        let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
        let sign = hundredths < 0 ? "-" : ""
        if rest == 0 { return "\(sign)\(whole)" }
        return rest % 10 == 0 ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
}

extension Drawing {
    /// Something to draw.
    struct Item: Sendable {
        /// How much it matters that its name is shown.
        var weight: Int
        var subject: Subject
        var span: TimeSpan
        var name: String
        /// The date next to the name, if the drawing alone does not show it.
        var when: String?
        /// The date in words.
        var date: String
        var isCurrent = false
    }
}

extension Drawing.Item {
    init(_ handle: Handle<Site.Event>, _ event: Catalog.Event, weight: Int, isCurrent: Bool = false) {
        self.init(
            weight: isCurrent ? .max : weight, subject: .event(handle), span: TimeSpan(event.date), name: event.title,
            when: event.date.isExact ? nil : event.date.inShortWords,
            date: event.date.inWords, isCurrent: isCurrent)
    }

    /// The time of an actor; nil if neither its beginning nor its end is known.
    init?(_ actor: Catalog.Actor) {
        guard let span = TimeSpan(began: actor.began, ended: actor.ended) else { return nil }
        let isPerson = actor.kind == .person
        let began = actor.began.map { (isPerson ? "born " : "began ") + $0.inShortWords }
        let ended = actor.ended.map { (isPerson ? "died " : "ended ") + $0.inShortWords }
        let words = [began, ended].compactMap(\.self).joined(separator: ", ")
        self.init(weight: .max, subject: .life, span: span, name: words, when: nil, date: "")
    }

    var title: String { date.isEmpty ? name : "\(name), \(date)" }
}

/// The dimensions of a drawing. Lengths are in pixels at the narrowest width at which labels are shown; positions are
/// fractions of the width, so that on a wider page everything moves apart and nothing overlaps.
struct Sheet: Sendable {
    var width: Double
    /// If there are more events than this, columns count them, and only those named most often are drawn.
    var mostMarks: Int
    /// How many lanes names may take.
    var mostLanes: Int
    var mostFolds: Int
    /// How many times as wide a reader can make it.
    var zoom: Double

    /// As wide as on a phone.
    let narrow = 340.0
    let labelSize = 12.5
    let tickSize = 11.5
    /// A line of text and the bar below it.
    let lane = 26.0
    /// How far below the top of its lane a bar begins, as in the style sheet.
    let barTop = 17.0
    /// A lane of bars without names.
    let thinLane = 12.0
    /// The height of the columns.
    let columns = 110.0
    /// Free space between two things in a lane.
    let gap = 8.0
    /// The narrowest width of a mark.
    let leastMark = 7.0
    /// The space kept free at an edge for bars that are open there.
    let openEdge = 40.0
    let edge = 10.0

    /// How many lanes names take if not all of them have room; the rest are bars without names, or only counted.
    var lanesOfSome: Int { max(1, mostLanes * 2 / 3) }

    /// The widest that a label may be, so that it always has room on one side of its mark.
    var widestLabel: Double { width * 0.45 }

    /// The timeline's own page.
    static let page = Sheet(width: 900, mostMarks: 150, mostLanes: 18, mostFolds: 6, zoom: 6)
    /// A strip on an actor's page.
    static let strip = Sheet(width: 600, mostMarks: 60, mostLanes: 6, mostFolds: 3, zoom: 1)
    /// The home page.
    static let home = Sheet(width: 900, mostMarks: 60, mostLanes: 5, mostFolds: 4, zoom: 1)
    /// One event among its neighbours.
    static let neighbours = Sheet(width: 560, mostMarks: 24, mostLanes: 1, mostFolds: 2, zoom: 1)
}
