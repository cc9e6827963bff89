import Language
import Model

/// Figures that are near enough to an event's to be the same.
extension EventFacts.Unit {
    /// Whether a figure comes to the event's with those who are counted beside it: "439 miners and a rescuer" of 440.
    func isMet(by figure: FoundFigure) -> Bool {
        guard figure.others > 0, figure.phrase.isExact, figure.phrase.value < Self.largest else { return false }
        return standing(of: Quantity(best: figure.phrase.value + figure.others)) != .differs
    }

    /// Past any number of people or things that an event can count.
    private static let largest = 1 << 50

    /// Whether dozens are close enough: "two dozen" of 28.
    func isNear(_ phrase: NumberPhrase) -> Bool {
        phrase.isRound && phrase.value < Self.largest
            && standing(of: Quantity(low: phrase.value - phrase.value / 3, high: phrase.value * 4 / 3)) != .differs
    }

    /// Whether a number in thousands is what the event's comes to when it is rounded: 22,000 of 21,952.
    func isRounded(_ phrase: NumberPhrase) -> Bool {
        guard phrase.isExact, (1_000..<Self.largest).contains(phrase.value) else { return false }
        var unit = 1
        while phrase.value % (unit * 10) == 0 { unit *= 10 }
        guard unit >= 100 else { return false }
        let half = unit / 2
        return standing(of: Quantity(low: phrase.value - half, high: phrase.value + half)) != .differs
    }

    /// Whether two digits changed places, as 852 and 582: a slip, whomever the number may count.
    func isTransposed(in phrase: NumberPhrase) -> Bool {
        guard phrase.isExact, phrase.value >= 100, let own = figure?.best else { return false }
        let digits = zip(String(own).utf8, String(phrase.value).utf8).filter { $0 != $1 }
        return String(own).utf8.count == String(phrase.value).utf8.count && digits.count == 2
            && digits[0].0 == digits[1].1 && digits[0].1 == digits[1].0
    }

    /// The least that the event's page says.
    var lowest: Int { ([figure].compactMap(\.self) + accounts).map(\.range.lowerBound).min() ?? 0 }
}
