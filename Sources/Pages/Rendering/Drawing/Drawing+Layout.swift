import Model

extension Drawing {
    /// Lays out a drawing.
    ///
    /// - Parameters:
    ///   - items: What gets a mark; where there are columns, those for which there is no lane are left to the columns.
    ///   - counts: How many events began in a year; empty where every event has its mark.
    ///   - scale: A scale on which all of it lies.
    init(_ items: [Item], counts: [(year: Int, count: Int)], count: Int, _ scale: TimeScale, on sheet: Sheet) {
        var marks = items.map { Mark($0, scale, on: sheet) }
        let lanes = Self.lanes(of: marks, items.map(\.weight), on: sheet)
        let named = marks.indices.filter { lanes[$0] != nil }
        let rest = counts.isEmpty ? marks.indices.filter { lanes[$0] == nil } : []
        for index in rest { marks[index].leaveOutLabel() }
        let thin = Lanes.packed(rest.map { marks[$0].extent(on: sheet) }, gap: 3)
        let laneCount = (lanes.compactMap(\.self).max() ?? -1) + 1
        let thinTop = 6 + Double(laneCount) * sheet.lane
        let columnsTop = thinTop + Double((thin.max() ?? -1) + 1) * sheet.thinLane
        let height = columnsTop + (counts.isEmpty ? 5 : sheet.columns)
        // The first lane is the lowest, next to the scale.
        for (index, lane) in zip(named, lanes.compactMap(\.self)) {
            marks[index].top = (6 + Double(laneCount - 1 - lane) * sheet.lane) / height
        }
        for (index, lane) in zip(rest, thin) {
            marks[index].top = (thinTop + Double(lane) * sheet.thinLane + 1 - sheet.barTop) / height
        }
        let drawn = counts.isEmpty ? Array(marks.indices) : named
        self.init(
            marks: drawn.map { marks[$0] }, columns: Self.columns(counts, scale, on: sheet),
            breaks: Self.breaks(scale, marks), ticks: scale.ticks(on: sheet), height: Int(height.rounded()),
            columnsTop: columnsTop / height, count: count)
    }

    /// The lane of each mark with its label: all in as few lanes as they need, or, where those are too many, the
    /// weightiest first and none for the others.
    private static func lanes(of marks: [Mark], _ weights: [Int], on sheet: Sheet) -> [Int?] {
        // Long bars first, so that they lie next to the scale.
        let byLength = marks.indices.sorted { (marks[$0].isLong ? 0 : 1, $0) < (marks[$1].isLong ? 0 : 1, $1) }
        let all = lanes(of: marks, inOrder: byLength, on: sheet)
        guard all.contains(where: { $0 >= sheet.mostLanes }) else { return all }
        let byWeight = marks.indices.sorted { (weights[$0], $1) > (weights[$1], $0) }
        return lanes(of: marks, inOrder: byWeight, on: sheet).map { $0 < sheet.lanesOfSome ? $0 : nil }
    }

    private static func lanes(of marks: [Mark], inOrder order: [Int], on sheet: Sheet) -> [Int] {
        let packed = Lanes.packed(order.map { marks[$0].extent(on: sheet) }, gap: sheet.gap)
        var lanes = [Int](repeating: 0, count: marks.count)
        for (mark, lane) in zip(order, packed) { lanes[mark] = lane }
        return lanes
    }

    private static func columns(
        _ counts: [(year: Int, count: Int)], _ scale: TimeScale, on sheet: Sheet
    ) -> [Column] {
        let tallest = Double(counts.map(\.count).max() ?? 1)
        return counts.compactMap { year, count in
            guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else {
                return nil
            }
            let places = scale.places(of: first...last)
            let width = (places.upperBound - places.lowerBound) * sheet.width
            let isNumbered = width > TextWidth.pixels(String(count), size: sheet.tickSize)
            return Column(
                year: year, count: count, places: places, height: Double(count) / tallest, isNumbered: isNumbered)
        }
    }

    private static func breaks(_ scale: TimeScale, _ marks: [Mark]) -> [Break] {
        let folded = scale.stretches.filter { $0.fold != nil }
        return folded.compactMap { stretch in
            stretch.fold.map { fold in
                let isCrossed = marks.contains {
                    $0.places.lowerBound < stretch.places.upperBound && $0.places.upperBound > stretch.places.lowerBound
                }
                return Break(fold: fold, places: stretch.places, isCrossed: isCrossed, isNamed: folded.count < 3)
            }
        }
    }
}

extension Drawing.Mark {
    init(_ item: Drawing.Item, _ scale: TimeScale, on sheet: Sheet) {
        places = scale.places(of: item.span.possible)
        certain = item.span.certain.map { Self.part(scale.places(of: $0), of: scale.places(of: item.span.possible)) }
        (subject, title, isCurrent) = (item.subject, item.title, item.isCurrent)
        (isOpenAtStart, isOpenAtEnd) = (item.span.isOpenAtStart, item.span.isOpenAtEnd)
        (isLabelledFromEnd, top) = (false, 0)
        when = item.when
        let room = sheet.widestLabel - (when.map { TextWidth.pixels(" " + $0, size: sheet.labelSize) } ?? 0)
        label = TextWidth.fitted(item.name, within: room, size: sheet.labelSize)
        isLabelledFromEnd = places.lowerBound * sheet.width + labelWidth(sheet) > sheet.width
    }

    fileprivate var isLong: Bool { places.upperBound - places.lowerBound > 0.4 }

    fileprivate mutating func leaveOutLabel() { (label, when, isLabelledFromEnd) = (nil, nil, false) }

    /// Where one range lies in another that holds it, from 0 to 1.
    private static func part(_ part: ClosedRange<Double>, of whole: ClosedRange<Double>) -> ClosedRange<Double> {
        let length = whole.upperBound - whole.lowerBound
        guard length > 0 else { return 0...1 }
        let first = max(0, (part.lowerBound - whole.lowerBound) / length)
        return first...max(first, min(1, (part.upperBound - whole.lowerBound) / length))
    }

    private func labelWidth(_ sheet: Sheet) -> Double {
        guard let label else { return 0 }
        return TextWidth.pixels(when.map { label + " " + $0 } ?? label, size: sheet.labelSize)
    }

    /// What it takes of a lane, in pixels of the sheet.
    fileprivate func extent(on sheet: Sheet) -> ClosedRange<Double> {
        let start = places.lowerBound * sheet.width - (isOpenAtStart ? sheet.openEdge : 0)
        let bar = places.upperBound * sheet.width
        let end = max(isOpenAtEnd ? bar + sheet.openEdge : bar, start + sheet.leastMark)
        let width = labelWidth(sheet)
        return isLabelledFromEnd ? min(start, bar - width)...end : start...max(end, start + width)
    }
}
