import Model

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

    /// Adds the ticks of a step that have room between those that are there, the drawing being so many times as wide.
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
