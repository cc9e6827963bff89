import Base
import Language

/// A number that may be a range or hedged: `31`, `{low: 26, high: 31}`, `almost 100`.
package struct Quantity: Sendable, Hashable {
    package var low: Int?
    package var best: Int?
    package var high: Int?
    /// The hedge as written, such as `almost` or `more than`.
    package var hedge: String?

    package init(low: Int? = nil, best: Int? = nil, high: Int? = nil, hedge: String? = nil) {
        self.low = low
        self.best = best
        self.high = high
        self.hedge = hedge
    }

    /// Reads `31`, `1,200`, `1.2 million`, `almost 100`, `more than 140`, `26-31`, `26–31`, `26 to 31`, `between 26
    /// and 31`; nil if there is no whole number.
    package init?(_ text: String) {
        var words = text.split(separator: " ").map(String.init)
        var scale = 1
        if case .scale(let factor)? = words.last.flatMap({ LanguageWords.english.numbers.words[$0.lowercased()] }) {
            scale = factor
            words.removeLast()
        }
        guard let last = words.popLast() else { return nil }
        var (low, high): (Int?, Int?) = (nil, Self.number(last, scale))
        let ends = last.split(whereSeparator: { $0 == "-" || $0 == "–" }).map(String.init)
        if ends.count == 2 {
            (low, high) = (Self.low(ends[0], scale, upTo: ends[1]), Self.number(ends[1], scale))
        } else if let link = words.last?.lowercased(), let first = words.dropLast().last,
            let number = Self.low(first, scale, upTo: last)
        {
            let isBetween = link == "and" && words.dropLast(2).last?.lowercased() == "between"
            if link == "to" || isBetween {
                low = number
                words.removeLast(isBetween ? 3 : 2)
            }
        }
        guard let high, low ?? high <= high, low != nil || ends.count == 1 else { return nil }
        let hedge = words.isEmpty ? nil : words.joined(separator: " ")
        self.init(low: low, best: low == nil ? high : nil, high: low == nil ? nil : high, hedge: hedge)
    }

    /// The numbers that are given, in the order lowest, best, highest.
    package var given: [Int] { [low, best, high].compactMap(\.self) }

    /// As a person would say it: `31`, `almost 100`, `26 to 31`, `31 (26 to 35)`.
    package var inWords: String {
        let range: String? =
            switch (low, high) {
            case (let low?, let high?):
                low == high ? Self.grouped(low) : "\(Self.grouped(low)) to \(Self.grouped(high))"
            case (let low?, nil): "at least \(Self.grouped(low))"
            case (nil, let high?): "at most \(Self.grouped(high))"
            case (nil, nil): nil
            }
        let words =
            switch (best, range) {
            case (let best?, let range?): "\(Self.grouped(best)) (\(range))"
            case (let best?, nil): Self.grouped(best)
            case (nil, let range?): range
            case (nil, nil): "unknown"
            }
        return hedge.map { "\($0) \(words)" } ?? words
    }

    /// The number of digits in groups, times a scale: `1.2` of a million.
    private static func number(_ text: String, _ scale: Int) -> Int? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let whole = digits(parts[0]) else { return nil }
        var number = whole.multipliedReportingOverflow(by: scale)
        if parts.count == 2 {
            var unit = 1
            for _ in parts[1].utf8 where unit <= scale { unit *= 10 }
            guard let part = digits(parts[1]), scale % unit == 0 else { return nil }
            number = number.partialValue.addingReportingOverflow(part * (scale / unit))
        }
        return number.overflow ? nil : number.partialValue
    }

    /// The lower end of a range; in `2 to 3 million` it has the scale of the upper one, in `900,000 to 1.2 million` its
    /// own.
    private static func low(_ text: String, _ scale: Int, upTo high: String) -> Int? {
        guard let whole = number(text, 1), let end = number(high, scale) else { return number(text, scale) }
        return number(text, scale).flatMap { $0 <= end ? $0 : nil } ?? whole
    }

    private static func digits(_ text: Substring) -> Int? {
        let digits = text.utf8.filter { $0 != UInt8(ascii: ",") }
        guard !digits.isEmpty, digits.count <= 15, digits.allSatisfy(\.isDigit) else { return nil }
        return Int(String(decoding: Array(digits), as: UTF8.self))
    }

    /// A number with a comma between thousands.
    package static func grouped(_ number: Int) -> String {
        let digits = Array(String(number.magnitude).utf8)
        var out: [UInt8] = number < 0 ? [UInt8(ascii: "-")] : []
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { out.append(UInt8(ascii: ",")) }
            out.append(digit)
        }
        return String(decoding: out, as: UTF8.self)
    }
}

extension Quantity {
    /// The numbers it can mean, with its hedge taken literally: `about` allows a tenth more or less, `almost` a fifth
    /// less.
    package var range: ClosedRange<Int> {
        let lower = max(0, low ?? best ?? 0)
        let upper = max(lower, high ?? best ?? .max)
        switch hedge.flatMap({ LanguageWords.english.numbers.bound(of: $0.lowercased()) }) {
        case .atLeast: return lower...(.max)
        case .atMost: return 0...upper
        case .nearly: return (lower - lower / 5)...upper
        case .about: return (lower - lower / 10)...(upper > .max / 2 ? upper : upper + upper / 10)
        case nil: return lower...upper
        }
    }
}
