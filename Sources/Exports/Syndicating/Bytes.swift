import Model

extension [UInt8] {
    /// Appends the beginning of a day in UTC: `2014-12-16T00:00:00Z` (RFC 3339).
    mutating func append(startOf day: Day) {
        day.append(to: &self)
        literal("T00:00:00Z")
    }
}
