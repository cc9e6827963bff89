import Base
import Model

/// A timeline of a site's events in columns, with quiet years folded, drawn at the foot of every picture.
struct LineOfTime: Sendable {
    /// A year's name and its place, in columns.
    struct Label: Sendable {
        var column: Double
        var year: Int
    }

    static let columns = 52

    /// The place of each event, nil if its date is not known; nil as a whole for a site without a known day.
    private var places: EntryMap<Site.Event, Int?>?
    /// The number of events in each column.
    private(set) var counts = [Int](repeating: 0, count: Self.columns)
    /// The years that are not folded away, in order.
    private(set) var labels: [Label] = []
    /// The stretches of years without a fold, in columns.
    private(set) var stretches: [ClosedRange<Double>] = []

    init(_ site: Site) {
        let days: [Day?] = site.events.map { Self.day($0.record.date) }
        let years = Set(days.compactMap(\.self).map(\.year)).sorted()
        guard !years.isEmpty else { return }
        lay(Self.stretches(years))
        let places = days.map { day in day.flatMap { column(of: $0) } }
        for place in places.compactMap(\.self) { counts[place] += 1 }
        self.places = EntryMap(places)
    }

    /// The columns of some events, without those whose date is not known.
    func columns(of events: [Handle<Site.Event>]) -> [Int] {
        guard let places else { return [] }
        return events.compactMap { places[$0] }
    }

    /// Adds everything that is drawn of it.
    func add(to record: inout ValueWriter) {
        record.add(counts) { $1.add($0) }
        record.add(labels) { label, record in
            record.add(Int(bitPattern: UInt(label.column.bitPattern)))
            record.add(label.year)
        }
        record.add(stretches) { stretch, record in
            record.add(Int(bitPattern: UInt(stretch.lowerBound.bitPattern)))
            record.add(Int(bitPattern: UInt(stretch.upperBound.bitPattern)))
        }
    }

    /// The middle of the days that a date can mean; nil if it has no day at all.
    private static func day(_ date: PartialDate) -> Day? {
        switch (date.earliest, date.latest) {
        case (.distantPast, .distantFuture): nil
        case (.distantPast, let last): last
        case (let first, .distantFuture): first
        // A long interval is placed at its beginning.
        case (let first, let last) where date.isInterval && last > first: first
        case (let first, let last): first.adding(days: first.days(until: last) / 2)
        }
    }

    /// Years with no more than two quiet ones between them.
    private static func stretches(_ years: [Int]) -> [ClosedRange<Int>] {
        var stretches: [ClosedRange<Int>] = []
        for year in years {
            if let last = stretches.last, year - last.upperBound <= 3 {
                stretches[stretches.count - 1] = last.lowerBound...year
            } else {
                stretches.append(year...year)
            }
        }
        return stretches
    }

    /// The width of a fold, in years.
    private static let fold = 0.4

    private mutating func lay(_ years: [ClosedRange<Int>]) {
        let total = years.reduce(0) { $0 + Double($1.count) } + Double(years.count - 1) * Self.fold
        let scale = Double(Self.columns) / total
        var at = 0.0
        for stretch in years {
            for (index, year) in stretch.enumerated() {
                labels.append(Label(column: (at + Double(index)) * scale, year: year))
                // More would not be legible.
                if index > 4 * Self.columns { break }
            }
            stretches.append(at * scale...(at + Double(stretch.count)) * scale)
            self.years.append((stretch, at * scale, scale))
            at += Double(stretch.count) + Self.fold
        }
    }

    /// The years of each stretch, the column at which it begins, and how many columns a year has.
    private var years: [(years: ClosedRange<Int>, column: Double, scale: Double)] = []

    private func column(of day: Day) -> Int? {
        let year = day.year
        guard let stretch = years.first(where: { $0.years.contains(year) }) else { return nil }
        let first = Day(year: year, month: 1, day: 1) ?? day
        let share = min(Double(first.days(until: day)) / 365.25, 0.999)
        let column = stretch.column + (Double(year - stretch.years.lowerBound) + share) * stretch.scale
        return min(max(Int(column), 0), Self.columns - 1)
    }
}
