import Model

/// The places of days on a drawing: to scale, except for folded years without events.
struct TimeScale: Sendable {
    /// A piece of the scale.
    struct Stretch: Sendable {
        /// Days since 1970.
        var days: Range<Int>
        /// Fractions of the drawing's width, from 0 to 1.
        var places: ClosedRange<Double>
        /// The quiet years, if the piece is folded.
        var fold: Fold?
    }

    let stretches: [Stretch]
    /// At the sheet's own width.
    let pixelsPerDay: Double

    /// Where a day begins, from 0 to 1; an open side is at the edge of the scale.
    func place(of day: Day) -> Double {
        let number = Int(day.daysSince1970)
        for stretch in stretches where number < stretch.days.upperBound {
            let (from, to) = (stretch.places.lowerBound, stretch.places.upperBound)
            let passed = max(0, number - stretch.days.lowerBound)
            return from + (to - from) * Double(passed) / Double(stretch.days.count)
        }
        return stretches.last?.places.upperBound ?? 1
    }

    /// The days between which the scale is even, as days since 1970, and their places.
    var points: [(day: Int, place: Double)] {
        stretches.map { ($0.days.lowerBound, $0.places.lowerBound) }
            + stretches.suffix(1).map { ($0.days.upperBound, $0.places.upperBound) }
    }

    /// From the beginning of the first day to the end of the last.
    func places(of days: ClosedRange<Day>) -> ClosedRange<Double> {
        let (first, end) = (place(of: days.lowerBound), place(of: days.upperBound.adding(days: 1)))
        return first...max(first, end)
    }
}

extension TimeScale {
    /// The scale on which all the spans can be drawn; nil if none of them names a day.
    init?(for spans: [TimeSpan], on sheet: Sheet) {
        let given = spans.flatMap(\.given)
        guard let first = given.min(), let last = given.max() else { return nil }
        let domain = Self.wholeMonths(from: first, to: last)
        var known = spans.flatMap(\.known)
        if known.isEmpty { known = [first...last] }
        let ranges = known.map { Int($0.lowerBound.daysSince1970)..<(Int($0.upperBound.daysSince1970) + 1) }
        let folds = Fold.folds(in: domain, keeping: ranges, atMost: sheet.mostFolds)
        let left = spans.contains(where: \.isOpenAtStart) ? sheet.openEdge : sheet.edge
        let right = spans.contains(where: \.isOpenAtEnd) ? sheet.openEdge : sheet.edge
        self.init(domain, folds, from: left, to: sheet.width - right, on: sheet)
    }

    private init(_ domain: Range<Int>, _ folds: [Fold], from left: Double, to right: Double, on sheet: Sheet) {
        let folded = folds.reduce(0) { $0 + $1.days.count }
        let foldWidth = Self.foldWidth(folds.count)
        let room = right - left - foldWidth * Double(folds.count)
        pixelsPerDay = room / Double(max(1, domain.count - folded))
        var stretches: [Stretch] = []
        var (day, x) = (domain.lowerBound, left)
        func add(until end: Int, _ width: Double, _ fold: Fold? = nil) {
            guard end > day else { return }
            let next = min(x + width, right)
            stretches.append(
                Stretch(days: day..<end, places: (x / sheet.width)...(max(x, next) / sheet.width), fold: fold))
            (day, x) = (end, next)
        }
        for fold in folds {
            add(until: fold.days.lowerBound, Double(fold.days.lowerBound - day) * pixelsPerDay)
            add(until: fold.days.upperBound, foldWidth, fold)
        }
        add(until: domain.upperBound, right - x)
        self.stretches = stretches
    }

    /// Wide enough for its words; if there are many folds, only for its years.
    private static func foldWidth(_ count: Int) -> Double { count > 2 ? 78 : 112 }

    private static func wholeMonths(from first: Day, to last: Day) -> Range<Int> {
        let start = first.adding(days: 1 - first.day)
        let (year, month, day) = last.components
        let end = last.adding(days: month.length(in: Year(year)) - day + 1)
        return Int(start.daysSince1970)..<max(Int(end.daysSince1970), Int(start.daysSince1970) + 1)
    }
}

extension TimeScale {
    /// The labelled lines: few for a narrow drawing, more for a whole one, finer ones for when it is widened. No label
    /// touches another that is shown with it.
    func ticks(on sheet: Sheet) -> [Tick] {
        let narrow = sheet.narrow / sheet.width
        let step = TickStep.fitting(pixelsPerDay: pixelsPerDay)
        let coarse = TickStep.fitting(pixelsPerDay: pixelsPerDay * narrow) { $0.isMultiple(of: step) }
        var ticks: [Tick] = []
        add(coarse, .narrow, at: narrow, to: &ticks, on: sheet)
        add(step, .whole, at: 1, to: &ticks, on: sheet)
        if sheet.zoom > 1 {
            let fine = TickStep.fitting(pixelsPerDay: pixelsPerDay * sheet.zoom) { step.isMultiple(of: $0) }
            add(fine, .widened, at: sheet.zoom, to: &ticks, on: sheet)
        }
        return ticks.sorted { $0.place < $1.place }
    }

    /// Adds the ticks of a step that have room between the existing ones, if the drawing is this many times as wide.
    private func add(
        _ step: TickStep, _ detail: Tick.Detail, at zoom: Double, to ticks: inout [Tick], on sheet: Sheet
    ) {
        let width = sheet.width * zoom
        var taken = ticks.map { Self.extent($0, width, sheet.tickSize) }
        let found = stretches.filter { $0.fold == nil }.flatMap { stretch in
            candidates(step, in: stretch, detail).map { ($0, stretch.places.upperBound) }
        }
        // The first of each stretch and whole years come before months.
        for (tick, end) in found.filter({ $0.0.isYear }) + found.filter({ !$0.0.isYear }) {
            let extent = Self.extent(tick, width, sheet.tickSize)
            let isFirst = stretches.contains { $0.places.lowerBound == tick.place }
            guard isFirst || extent.upperBound <= end * width + sheet.edge,
                !taken.contains(where: { $0.overlaps(extent) })
            else { continue }
            ticks.append(tick)
            taken.append(extent)
        }
    }

    /// The ticks of a stretch, its first day always among them.
    private func candidates(_ step: TickStep, in stretch: Stretch, _ detail: Tick.Detail) -> [Tick] {
        var days = step.days(in: stretch.days)
        if days.first != stretch.days.lowerBound { days.insert(stretch.days.lowerBound, at: 0) }
        return days.map { number in
            let day = Day(daysSince1970: number)
            let (year, month, _) = day.components
            let isFirst = number == stretch.days.lowerBound
            let name = Year(year).inWords
            let label = month == .january ? name : isFirst ? "\(month.shortName) \(name)" : month.shortName
            return Tick(place: place(of: day), label: label, isYear: isFirst || month == .january, detail: detail)
        }
    }

    private static func extent(_ tick: Tick, _ width: Double, _ size: Double) -> ClosedRange<Double> {
        let start = tick.place * width
        return start...(start + TextWidth.pixels(tick.label, size: size) + 8)
    }
}

/// A labelled line of the scale.
struct Tick: Sendable, Equatable {
    /// A fraction of the width.
    var place: Double
    /// `2014`, `Apr`, `Sep 2001`.
    var label: String
    /// Whether a year begins there, rather than a month.
    var isYear: Bool
    /// How much room the drawing must have for it to be shown.
    var detail: Detail

    /// How wide a drawing is.
    enum Detail: Int, Sendable, Equatable {
        /// As on a phone.
        case narrow
        /// As the sheet, or wider.
        case whole
        /// Widened by its reader.
        case widened
    }
}

/// How far apart ticks are.
enum TickStep: Equatable {
    case months(Int)
    case years(Int)

    /// The smallest step whose labels have room and that passes a test.
    static func fitting(pixelsPerDay: Double, where isWanted: (TickStep) -> Bool = { _ in true }) -> TickStep {
        for months in [1, 3] where Double(months) * 30.4 * pixelsPerDay >= 34 && isWanted(.months(months)) {
            return .months(months)
        }
        var unit = 1
        while unit < 1_000_000 {
            for years in [unit, 2 * unit, 5 * unit]
            where Double(years) * 365.2 * pixelsPerDay >= 46 && isWanted(.years(years)) {
                return .years(years)
            }
            unit *= 10
        }
        return .years(unit)
    }

    /// Whether each of its ticks is also one of the other's.
    func isMultiple(of other: TickStep) -> Bool {
        switch (self, other) {
        case (.months(let own), .months(let other)), (.years(let own), .years(let other)): own.isMultiple(of: other)
        case (.years, .months): true
        case (.months, .years): false
        }
    }

    /// The days at which a step begins, within a range of days.
    func days(in range: Range<Int>) -> [Int] {
        var days: [Int] = []
        var (year, month, _) = Day(daysSince1970: range.lowerBound).components
        if case .years(let step) = self {
            month = .january
            year = Int((Double(year) / Double(step)).rounded(.down)) * step
        }
        while let day = Day(year: year, month: month.rawValue, day: 1)?.daysSince1970, Int(day) < range.upperBound {
            if Int(day) >= range.lowerBound, isStep(month) { days.append(Int(day)) }
            (year, month) = next(year, month)
        }
        return days
    }

    private func isStep(_ month: Month) -> Bool {
        if case .months(let step) = self { (month.rawValue - 1).isMultiple(of: step) } else { true }
    }

    private func next(_ year: Int, _ month: Month) -> (Int, Month) {
        switch self {
        case .years(let step): (year + step, month)
        case .months: Month(rawValue: month.rawValue + 1).map { (year, $0) } ?? (year + 1, .january)
        }
    }
}
