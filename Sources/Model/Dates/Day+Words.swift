extension Day {
    /// "16 December 2014".
    package var inWords: String {
        let (year, month, day) = components
        return "\(day) \(month.name) \(Year(year).inWords)"
    }

    /// "16 Dec 2014".
    package var inShortWords: String {
        let (year, month, day) = components
        return "\(day) \(month.shortName) \(Year(year).inWords)"
    }
}
