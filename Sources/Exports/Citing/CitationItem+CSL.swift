import Base
import Model

extension CitationItem {
    /// The item as CSL-JSON has it.
    var csl: JSON {
        var entries: [(String, JSON)] = [("id", .text(key)), ("type", .text(type)), ("title", .text(title))]
        if !authors.isEmpty { entries.append(("author", .list(authors.map { .object([("literal", .text($0))]) }))) }
        let texts = [
            ("container-title", container), ("publisher", publisher), ("URL", url), ("archive_location", archived),
            ("abstract", abstract), ("language", language),
        ]
        for (name, text) in texts { if let text { entries.append((name, .text(text))) } }
        if let issued { entries.append(("issued", issued.csl)) }
        if let accessed { entries.append(("accessed", accessed.csl)) }
        return .object(entries)
    }
}

extension PartialDate {
    /// The date as CSL-JSON has it: its parts, both ends of an interval, and whether it is about right only. What has no
    /// such parts, such as a decade, is given in words.
    fileprivate var csl: JSON {
        let ends = [start.date, end.date].map { $0.flatMap(Self.parts) }
        guard let first = ends[0], !isInterval || ends[1] != nil else { return .object([("literal", .text(inWords))]) }
        var parts = [first]
        if isInterval, let last = ends[1] { parts.append(last) }
        let numbers = parts.map { JSON.list($0.map(JSON.number)) }
        var date: [(String, JSON)] = [("date-parts", .list(numbers))]
        if case .season(let season, _)? = start.date?.period, !isInterval {
            date.append(("season", .number(season.rawValue - 20)))
        }
        return .object(isApproximate || isUncertain ? date + [("circa", .flag(true))] : date)
    }

    private static func parts(_ date: Single) -> [Int]? { date.period.citedParts }
}
