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

    /// Reads `31`, `1,200`, `almost 100`, `more than 140`, `26-31`, `26–31`; nil if there is no number.
    package init?(_ text: String) {
        let words = text.split(separator: " ").map(String.init)
        guard let last = words.last else { return nil }
        let hedge = words.dropLast().joined(separator: " ")
        if let number = Self.number(last) {
            self.init(best: number, hedge: hedge.isEmpty ? nil : hedge)
            return
        }
        let ends = last.split(whereSeparator: { $0 == "-" || $0 == "–" }).map(String.init)
        guard ends.count == 2, let low = Self.number(ends[0]), let high = Self.number(ends[1]), low <= high else {
            return nil
        }
        self.init(low: low, high: high, hedge: hedge.isEmpty ? nil : hedge)
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

    private static func number(_ text: String) -> Int? {
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
