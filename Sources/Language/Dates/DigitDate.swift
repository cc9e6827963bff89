/// A day in three numbers, which need not be one of the calendar.
package struct DigitDate: Equatable, Sendable {
    package let year: Int
    package let month: Int
    package let day: Int

    package init(year: Int, month: Int, day: Int) { (self.year, self.month, self.day) = (year, month, day) }

    /// The days that three numbers can mean, in the order they were written: none, one or two.
    ///
    /// - Parameters:
    ///   - numbers: With how many digits each was written.
    ///   - isDotted: Whether full stops separate them, as in dates that start with the day.
    package static func readings(_ numbers: [(value: Int, digits: Int)], isDotted: Bool) -> [DigitDate] {
        guard numbers.count == 3, numbers[1].digits <= 2 else { return [] }
        let (first, second, third) = (numbers[0].value, numbers[1].value, numbers[2].value)
        if numbers[0].digits == 4, numbers[2].digits <= 2 {
            return second > 12
                ? [DigitDate(year: first, month: third, day: second)]
                : [DigitDate(year: first, month: second, day: third)]
        }
        guard numbers[2].digits == 4, numbers[0].digits <= 2 else { return [] }
        let (dayFirst, monthFirst) = (
            DigitDate(year: third, month: second, day: first), DigitDate(year: third, month: first, day: second)
        )
        if second > 12 { return [monthFirst] }
        return isDotted || first > 12 || first == second ? [dayFirst] : [dayFirst, monthFirst]
    }

    /// `2014-12-16`
    package var edtf: String {
        "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
    }

    /// A number with zeros before it.
    package static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
