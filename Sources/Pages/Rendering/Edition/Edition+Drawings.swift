import Model

extension Edition {
    /// All events.
    func drawing(on sheet: Sheet = .page) -> Drawing? {
        drawing(of: events.indices.map { Handle($0) }, on: sheet)
    }

    /// An actor's events and its own time; nil where that is fewer than two things.
    func drawing(ofActor actor: Int) -> Drawing? {
        let handles = actors[actor].tookPartIn.map(\.handle)
        return drawing(of: handles, Drawing.Item(actors[actor].record.value), on: .strip)
    }

    /// An event among its neighbours, four on each side.
    func drawing(ofEvent event: Int) -> Drawing? {
        let neighbours = (event - 4...event + 4).clamped(to: 0...max(0, events.count - 1))
        return drawing(of: neighbours.map { Handle($0) }, current: event, on: .neighbours)
    }

    private func drawing(
        of handles: [Handle<Site.Event>], _ life: Drawing.Item? = nil, current: Int? = nil, on sheet: Sheet
    ) -> Drawing? {
        guard handles.count + (life == nil ? 0 : 1) > 1 else { return nil }
        let drawn = handles.count > sheet.mostMarks ? weightiest(handles, sheet.mostMarks) : handles
        let items = [life].compactMap(\.self) + drawn.map { item($0, isCurrent: $0.index == current) }
        let spans = drawn.count < handles.count ? handles.map { TimeSpan(events[$0.index].record.date) } : []
        guard let scale = TimeScale(for: spans + items.map(\.span), on: sheet) else { return nil }
        let counts = drawn.count < handles.count ? countsByYear(handles) : []
        return Drawing(items, counts: counts, count: handles.count, scale, on: sheet)
    }

    private func item(_ event: Handle<Site.Event>, isCurrent: Bool) -> Drawing.Item {
        Drawing.Item(
            event, events[event.index].record.value, weight: events[event.index].mentionCount, isCurrent: isCurrent)
    }

    /// The events of which no year is known, which no column can count, and then those named most often.
    private func weightiest(_ handles: [Handle<Site.Event>], _ limit: Int) -> [Handle<Site.Event>] {
        func weight(_ handle: Handle<Site.Event>) -> Int {
            events[handle.index].record.date.firstYear == nil ? .max : events[handle.index].mentionCount
        }
        let weighed = handles.map { (handle: $0, weight: weight($0)) }
        let order = weighed.sorted { ($0.weight, $1.handle) > ($1.weight, $0.handle) }
        return order.prefix(limit).map(\.handle).sorted()
    }

    private func countsByYear(_ handles: [Handle<Site.Event>]) -> [(year: Int, count: Int)] {
        var counts: [Int: Int] = [:]
        for handle in handles {
            if let year = events[handle.index].record.date.firstYear { counts[year, default: 0] += 1 }
        }
        return counts.sorted { $0.key < $1.key }.map { (year: $0.key, count: $0.value) }
    }
}

extension PartialDate {
    /// The year in which it begins, where that is known.
    var firstYear: Int? {
        guard let period = start.date?.period, period.precision < .decade else { return nil }
        return earliest.year
    }
}
