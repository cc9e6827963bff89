import Model

extension Drawing {
    /// Lays out a drawing.
    ///
    /// - Parameters:
    ///   - items: The items that get a mark; if there are columns, those without a lane are counted only in the
    ///     columns.
    ///   - counts: How many events began in a year; empty if every event has its mark.
    ///   - scale: A scale that covers all of them.
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
            breaks: Self.breaks(scale, marks), ticks: scale.ticks(on: sheet), points: scale.points,
            height: Int(height.rounded()),
            columnsTop: columnsTop / height, count: count)
    }

    /// The lane of each mark with its label: all of them in as few lanes as they need, or, if that is too many, the
    /// weightiest first and none for the others.
    private static func lanes(of marks: [Mark], _ weights: [Int], on sheet: Sheet) -> [Int?] {
        // Long bars first, so that they are next to the scale.
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

    /// The place of one range inside another that contains it, from 0 to 1.
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

    /// The part of a lane that it occupies, in pixels of the sheet.
    fileprivate func extent(on sheet: Sheet) -> ClosedRange<Double> {
        let start = places.lowerBound * sheet.width - (isOpenAtStart ? sheet.openEdge : 0)
        let bar = places.upperBound * sheet.width
        let end = max(isOpenAtEnd ? bar + sheet.openEdge : bar, start + sheet.leastMark)
        let width = labelWidth(sheet)
        return isLabelledFromEnd ? min(start, bar - width)...end : start...max(end, start + width)
    }
}

/// Puts things of given widths into as few lanes as it can, so that none touches another.
enum Lanes {
    /// The lane of each thing, 0 the first; each goes to the first lane that has room for it, in the order given.
    static func packed(_ extents: [ClosedRange<Double>], gap: Double) -> [Int] {
        var lanes: [[ClosedRange<Double>]] = []
        return extents.map { extent in
            let wanted = (extent.lowerBound - gap)...(extent.upperBound + gap)
            let free = lanes.firstIndex { lane in
                !lane.contains { $0.upperBound > wanted.lowerBound && $0.lowerBound < wanted.upperBound }
            }
            guard let free else {
                lanes.append([extent])
                return lanes.count - 1
            }
            lanes[free].append(extent)
            return free
        }
    }
}

/// How wide a text will be in an unknown sans-serif typeface: as wide as in the widest of the common ones (Verdana,
/// DejaVu Sans), so that labels laid out with it do not touch.
enum TextWidth {
    /// In pixels, at a font size in pixels.
    static func pixels(_ text: String, size: Double) -> Double {
        var hundredths = 0
        for scalar in text.unicodeScalars { hundredths += hundredthsOfEm(scalar.value) }
        return Double(hundredths) * size / 100
    }

    /// The text, or as many of its words as fit and an ellipsis.
    static func fitted(_ text: String, within width: Double, size: Double) -> String {
        guard pixels(text, size: size) > width else { return text }
        var room = width - pixels("…", size: size)
        var end = text.startIndex
        var wordEnd = text.startIndex
        for index in text.indices {
            if text[index] == " " { wordEnd = index }
            room -= pixels(String(text[index]), size: size)
            if room < 0 { break }
            end = text.index(after: index)
        }
        // A script without spaces, or one very long word, is cut within the word.
        let isMidWord = wordEnd == text.startIndex || text.distance(from: wordEnd, to: end) > 12
        let cut = isMidWord ? end : wordEnd
        return text[..<cut] + "…"
    }

    private static func hundredthsOfEm(_ scalar: UInt32) -> Int {
        if scalar < 128 { return Int(ascii[Int(scalar)]) }
        // Rare ranges come last; a scalar outside all of them counts as wide.
        return ranges.first { $0.scalars.contains(scalar) }?.width ?? 100
    }

    private static let ascii: [UInt8] = (0..<128).map { (code: UInt8) -> UInt8 in
        switch Character(UnicodeScalar(code)) {
        case "i", "j", "l", "'", "|": 30
        case " ", ".", ",", ":", ";": 37
        case "f", "I", "t", "!", "/", "\\": 43
        case "r", "(", ")", "[", "]", "-", "\"", "`": 47
        case "c", "s", "z", "?": 56
        case "m", "%", "@", "W": 103
        case "w", "M", "#", "+", "<", "=", ">", "~", "&", "O", "Q": 85
        case "A"..."Z": 73
        default: 64
        }
    }

    private static let ranges: [(scalars: ClosedRange<UInt32>, width: Int)] = [
        (0x80...0x24F, 70), (0x250...0x2FF, 64), (0x300...0x36F, 0), (0x370...0x3FF, 72), (0x400...0x52F, 76),
        (0x591...0x5C7, 0), (0x530...0x5FF, 66), (0x610...0x61A, 0), (0x64B...0x65F, 0), (0x600...0x8FF, 68),
        (0x900...0xDFF, 76), (0xE00...0xEFF, 66), (0x200B...0x200F, 0), (0x2010...0x2013, 55), (0x2018...0x2019, 37),
        (0x201C...0x201D, 56), (0x1E00...0x1FFF, 74), (0xFE00...0xFE0F, 0), (0xFB50...0xFDFF, 90),
        (0x1F000...0x1FAFF, 140),
    ]
}
