import Language
import Model

/// A number of a sentence, with the words that say how exact it is.
struct PlainNumber: Sendable {
    /// The words that say how exact it is among them.
    var tokens: Range<Int>
    var quantity: Quantity
    /// Whether nobody counted it: dozens.
    var isVague = false
    /// Whether it denies that anybody was: "niemand", "aucun".
    var isNobody: Bool { quantity.high == 0 }
}

/// Finds the numbers of a sentence that can count something: no years, shares or sums of money.
struct PlainNumbers {
    private let tokens: [PlainToken]

    /// In the order of the text; none overlaps another, and none is part of a date.
    static func all(in tokens: [PlainToken], dates: [PlainDate]) -> [PlainNumber] {
        let reader = PlainNumbers(tokens: tokens)
        var numbers: [PlainNumber] = []
        var index = 0
        while index < tokens.count {
            if let date = dates.first(where: { $0.tokens.contains(index) && !$0.isYearAlone }) {
                index = date.tokens.upperBound
            } else if let (number, next) = reader.number(at: index, after: numbers.last?.tokens.upperBound ?? 0) {
                if let number { numbers.append(number) }
                index = next
            } else {
                index += 1
            }
        }
        return numbers
    }

    /// The number that begins at a token, nil if it counts nothing, and where to go on; nil if none begins there.
    private func number(at start: Int, after floor: Int) -> (PlainNumber?, next: Int)? {
        if let vague = tokens[start].entry.vague {
            // "Keine 31 Menschen"
            if vague.upperBound == 0, start + 1 < tokens.count, tokens[start + 1].digits != nil { return nil }
            let quantity = Quantity(low: vague.lowerBound, high: vague.upperBound)
            return (PlainNumber(tokens: start..<start + 1, quantity: quantity, isVague: true), start + 1)
        }
        guard let first = PlainValue(tokens, at: start) else { return nil }
        let last = rangeEnd(after: first, at: start)
        var end = last?.end ?? first.end
        guard !first.isYear || tokens.isCounting(start), !isPartOfWord(start, end), !isMoneyOrShare(start, end),
            last.map({ $0.value > first.value }) ?? true
        else { return (nil, end) }
        var begin = start
        if last != nil, begin > floor, has(.between, begin - 1) { begin -= 1 }
        var meaning: String?
        while begin > floor, let hedge = tokens[begin - 1].entry.hedge {
            meaning = meaning ?? hedge.meaning
            begin -= 1
        }
        if let after = hedgeAfter(&end) { meaning = meaning ?? after }
        if meaning == nil, first.isRound { meaning = "about" }
        let quantity =
            last.map { Quantity(low: first.value, high: $0.value, hedge: meaning) }
            ?? Quantity(best: first.value, hedge: meaning)
        return (PlainNumber(tokens: begin..<end, quantity: quantity), end)
    }

    private func hedgeAfter(_ end: inout Int) -> String? {
        guard end < tokens.count, let meaning = tokens[end].entry.hedgeAfter else { return nil }
        end += 1
        return meaning
    }

    /// "130–150", "130 bis 150", "entre 130 et 150".
    private func rangeEnd(after first: PlainValue, at start: Int) -> PlainValue? {
        guard first.end + 1 < tokens.count else { return nil }
        let joint = tokens[first.end]
        let isDash = joint.isMark("-") && joint.isTight && tokens[first.end + 1].isTight
        let isAnd = has(.and, first.end) && has(.between, start - 1)
        guard isDash || isAnd || has(.to, first.end) else { return nil }
        return PlainValue(tokens, at: first.end + 1)
    }

    private func has(_ role: DateWords.Role, _ index: Int) -> Bool {
        tokens.indices.contains(index) && tokens[index].entry.dateRoles.contains(role)
    }

    /// A number that is joined to a word or another number: 16-jährig, 9/11, 10:30.
    private func isPartOfWord(_ start: Int, _ end: Int) -> Bool {
        if start > 0, tokens[start].isTight, isJoint(start - 1) || tokens[start - 1].kind == .opaque { return true }
        return end + 1 < tokens.count && tokens[end].isTight && isJoint(end) && tokens[end + 1].isTight
    }

    private func isJoint(_ index: Int) -> Bool {
        ["-", "/", ":", ".", "#"].contains { tokens[index].isMark($0) }
    }

    private func isMoneyOrShare(_ start: Int, _ end: Int) -> Bool {
        if start > 0, tokens[start - 1].isMark("$") { return true }
        return end < tokens.count && (tokens[end].isMark("%") || tokens[end].isMark("$"))
    }
}

/// A number in digits or words: "141", "1,4 Millionen", "cent quarante et un", "一百四十一".
struct PlainValue {
    private(set) var value = 0
    /// The index after its last token.
    private(set) var end: Int
    private(set) var isYear = false
    /// Whether it was counted in dozens, which nobody does exactly.
    private(set) var isRound = false

    /// Nil if no number begins at the token, or only "one", which is an article more often.
    init?(_ tokens: [PlainToken], at start: Int) {
        end = start
        if let digits = tokens[start].digits {
            guard read(digits, before: start + 1 < tokens.count ? tokens[start + 1] : nil) else { return nil }
        } else {
            readWords(tokens)
            guard value > 1 else { return nil }
        }
    }

    /// Digits, possibly followed by "Millionen".
    private mutating func read(_ digits: WrittenNumber, before next: PlainToken?) -> Bool {
        (value, end, isYear) = (digits.value, end + 1, digits.isYear)
        if case .scale(let scale)? = next?.entry.number, scale != 12 {
            let (product, isOver) = value.multipliedReportingOverflow(by: scale)
            guard !isOver else { return false }
            (value, end, isYear) = (product, end + 1, false)
        } else if digits.decimals > 0 {
            return false
        }
        for _ in 0..<min(digits.decimals, 12) { value /= 10 }
        return true
    }

    private mutating func readWords(_ tokens: [PlainToken]) {
        // What is complete, and what the next multiplier multiplies.
        var (total, group, unit) = (0, 0, 0)
        while end < tokens.count, let word = tokens[end].entry.number, total < 1_000_000_000_000 {
            switch word {
            case .unit(let value):
                guard Self.fits(value, after: unit) else { return finish(total + group + unit) }
                unit += value
            case .scale(12):
                isRound = true
                group = max(1, unit) * 12
                unit = 0
            case .scale(let scale) where scale < 1_000:
                (group, unit) = (group + max(1, unit) * scale, 0)
            case .scale(let scale):
                let isOfAll = total > 0 && total < scale
                total = isOfAll ? (total + group + unit) * scale : total + max(1, group + unit) * scale
                (group, unit) = (0, 0)
            case .tens, .hundred, .dozen: return finish(total + group + unit)
            }
            end += 1
            skipJoint(tokens, after: unit)
        }
        finish(total + group + unit)
    }

    private mutating func finish(_ value: Int) { self.value = value }

    /// Whether a number is added to the one before it: "veinte cinco", "soixante dix", "واحد وأربعون".
    private static func fits(_ value: Int, after unit: Int) -> Bool {
        guard unit > 0 else { return true }
        let rest = unit % 100
        if rest == 0 { return value < 100 }
        if rest < 10 { return value >= 10 && value < 100 && value.isMultiple(of: 10) }
        return rest.isMultiple(of: 10) && (value < 10 || rest >= 60 && value < 20)
    }

    /// Past the "y" of "cuarenta y cinco" and the hyphen of "vingt-deux".
    private mutating func skipJoint(_ tokens: [PlainToken], after unit: Int) {
        guard end + 1 < tokens.count, tokens[end + 1].entry.number != nil else { return }
        let isTens = unit % 100 >= 20 && unit.isMultiple(of: 10)
        let isAnd = isTens && tokens[end].entry.dateRoles.contains(.and)
        if isAnd || tokens[end].isMark("-") && tokens[end].isTight { end += 1 }
    }
}
