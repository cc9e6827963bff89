import Model

/// Where days lie on a drawing: to scale, but for quiet years that are folded.
struct TimeScale: Sendable {
    /// A piece of the scale.
    struct Stretch: Sendable {
        /// Days since 1970.
        var days: Range<Int>
        /// Parts of the drawing's width, from 0 to 1.
        var places: ClosedRange<Double>
        /// The quiet years, where the piece is folded.
        var fold: Fold?
    }

    let stretches: [Stretch]
    /// At the sheet's own width.
    let pixelsPerDay: Double

    /// Where a day begins, from 0 to 1; an open side lies at the edge of the scale.
    func place(of day: Day) -> Double {
        let number = Int(day.daysSince1970)
        for stretch in stretches where number < stretch.days.upperBound {
            let (from, to) = (stretch.places.lowerBound, stretch.places.upperBound)
            let passed = max(0, number - stretch.days.lowerBound)
            return from + (to - from) * Double(passed) / Double(stretch.days.count)
        }
        return stretches.last?.places.upperBound ?? 1
    }

    /// From the beginning of the first day to the end of the last.
    func places(of days: ClosedRange<Day>) -> ClosedRange<Double> {
        let (first, end) = (place(of: days.lowerBound), place(of: days.upperBound.adding(days: 1)))
        return first...max(first, end)
    }
}

extension TimeScale {
    /// The scale on which all the spans can be drawn; nil where not one of them names a day.
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

    /// Wide enough for its words; where there are many, for its years.
    private static func foldWidth(_ count: Int) -> Double { count > 2 ? 78 : 112 }

    private static func wholeMonths(from first: Day, to last: Day) -> Range<Int> {
        let start = first.adding(days: 1 - first.day)
        let (year, month, day) = last.components
        let end = last.adding(days: month.length(in: Year(year)) - day + 1)
        return Int(start.daysSince1970)..<max(Int(end.daysSince1970), Int(start.daysSince1970) + 1)
    }
}
