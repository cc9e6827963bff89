/// Makes dates, exact and uncertain, between 2004 and 2024.
enum DateForge {
    /// A day: `2014-12-16`.
    static func day(random: inout SplitMix64) -> String {
        "\(month(random: &random))-\(padded(random.within(1...28)))"
    }

    /// An EDTF level 1 date: half of them a day, the others a month, a year, a season, a span or uncertain.
    static func edtf(random: inout SplitMix64) -> String {
        switch random.below(20) {
        case 0..<10: day(random: &random)
        case 10, 11: month(random: &random)
        case 12: "\(year(random: &random))"
        case 13: "\(year(random: &random))~"
        case 14: "\(year(random: &random))-XX"
        case 15: "\(month(random: &random))-XX"
        case 16: "\(year(random: &random))-\(random.within(21...24))"
        case 17: "\(day(random: &random))?"
        case 18: span(random: &random)
        default: "\(day(random: &random))/.."
        }
    }

    /// A year: `2014`.
    static func year(random: inout SplitMix64) -> Int {
        random.within(2_004...2_024)
    }

    private static func month(random: inout SplitMix64) -> String {
        "\(year(random: &random))-\(padded(random.within(1...12)))"
    }

    private static func span(random: inout SplitMix64) -> String {
        let first = year(random: &random)
        let last = first + random.within(1...3)
        return "\(first)-\(padded(random.within(1...12)))-05/\(last)-\(padded(random.within(1...12)))"
    }

    private static func padded(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
