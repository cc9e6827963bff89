import Model

extension PartialDate {
    /// The date as a `Date` of schema.org (ISO 8601: `2014-12-16`, `2014-12`, `2014`), where that says no more than the editor
    /// knows: for a single date that is neither uncertain nor approximate, as finely as it is known.
    var schemaDate: String? { isInterval ? nil : Self.schemaDate(start) }

    /// Where it begins, by the same measure.
    var schemaStart: String? { Self.schemaDate(start) }

    /// Where an interval ends, by the same measure.
    var schemaEnd: String? { isInterval ? Self.schemaDate(end) : nil }

    /// Whether ISO 8601 leaves out something that EDTF says.
    var needsEDTF: Bool {
        guard !isInterval, case .date(let date) = start, date.qualification == .none else { return true }
        switch date.period {
        case .day, .month, .year: return schemaDate == nil
        default: return true
        }
    }

    private static func schemaDate(_ bound: Bound) -> String? {
        guard let date = bound.date, date.qualification == .none, date.period.precision != .season else { return nil }
        return date.period.iso8601AsKnown
    }
}

extension PartialDate {
    /// As Highwire Press tags have it: `2014/12/18`, `2014/12`, `2014`; of an interval and of what is about right only, what is
    /// known of its beginning.
    var citationDate: String? {
        guard let known = start.date?.period.iso8601AsKnown else { return nil }
        return String(decoding: known.utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: "/") : $0 }, as: UTF8.self)
    }
}
