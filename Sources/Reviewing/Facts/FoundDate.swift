import Language
import Model

/// A date in a text: its tokens and the days it can mean.
struct FoundDate: Sendable {
    var tokens: Range<Int>
    /// Nil where the year is not said.
    var date: PartialDate?
    /// Whether it is a year alone, which often says when something else was.
    var isYearAlone = false

    /// The days and months of a text; days without a year and years alone are among them, without a date.
    static func all(in tokens: [Token]) -> [FoundDate] {
        guard tokens.contains(where: { $0.month > 0 || $0.digits?.isYear == true }) else { return [] }
        let pieces = tokens.indices.map { piece($0, of: tokens) }
        let reader = DateReader(pieces)
        var dates: [FoundDate] = []
        var index = 0
        while index < tokens.count {
            if let written = reader.date(at: index), written.day != nil || written.year != nil {
                dates.append(FoundDate(tokens: written.pieces, date: written.edtf.flatMap(parse)))
                index = written.pieces.upperBound
            } else {
                if pieces[index].year != nil, index == 0 || !tokens[index - 1].isMark("$") {
                    dates.append(FoundDate(tokens: index..<index + 1, date: nil, isYearAlone: true))
                }
                index += 1
            }
        }
        return dates
    }

    private static func piece(_ index: Int, of tokens: [Token]) -> DatePiece {
        let token = tokens[index]
        switch token.kind {
        case .number(let number):
            return number.isGrouped || number.decimals > 0 ? .other : .number(number.value, digits: number.digitCount)
        case .ordinal(let value): return .ordinal(value)
        case .word: return token.month > 0 ? .month(token.month) : token.word == "of" ? .joint : .other
        case .mark(UInt8(ascii: ",")): return .comma
        case .mark(UInt8(ascii: ".")): return token.isTight ? .stop : .other
        case .mark(UInt8(ascii: "-")):
            return token.isTight && index + 1 < tokens.count && tokens[index + 1].isTight ? .hyphen : .other
        case .mark, .name, .opaque: return .other
        }
    }

    private static func parse(_ text: String) -> PartialDate? {
        if case .success(let date) = PartialDate.parse(text) { date } else { nil }
    }
}
