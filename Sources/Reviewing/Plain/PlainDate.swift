import Language
import Model

/// A date of a sentence: its tokens and the days it can mean.
struct PlainDate: Sendable {
    var tokens: Range<Int>
    /// Nil if the year is not said.
    var date: PartialDate?
    /// The month and day without a year.
    var dayAlone: WrittenDate?
    var isYearAlone = false
    /// As the text writes it; nil for digits alone and for a year.
    var written: WrittenDate?

    /// The day, in a year that is known otherwise if need be.
    func date(in year: Int?) -> PartialDate? {
        if let date { return date }
        guard let dayAlone, dayAlone.day != nil, let year else { return nil }
        return Self.parse(dayAlone.edtf(in: year))
    }

    /// The days, months and years of a sentence.
    static func all(in tokens: [PlainToken], language: LanguageWords) -> [PlainDate] {
        let pieces = tokens.indices.map { piece($0, of: tokens, language) }
        let reader = DateReader(pieces, in: language)
        var dates: [PlainDate] = []
        var index = 0
        while index < tokens.count {
            if case .date(let text) = tokens[index].kind {
                dates.append(PlainDate(tokens: index..<index + 1, date: parse(text)))
            } else if let written = reader.date(at: index), written.day != nil || written.year != nil {
                dates.append(
                    range(before: written, in: tokens, pieces) ?? months(before: written, in: tokens, pieces)
                        ?? PlainDate(
                            tokens: written.pieces, date: written.edtf.flatMap(parse),
                            dayAlone: written.year == nil ? written : nil, written: written))
                index = written.pieces.upperBound - 1
            } else if let year = pieces[index].year, !tokens.isCounting(index) {
                let isSigned = index + 1 < pieces.count && pieces[index + 1] == .sign(.year)
                dates.append(
                    PlainDate(
                        tokens: index..<index + (isSigned ? 2 : 1), date: parse(String(year)), isYearAlone: true))
            }
            index += 1
        }
        return joined(dates, in: tokens, pieces)
    }

    /// "du 12 au 13 décembre 1917", "zwischen dem 8. und 9. November": a date whose first day is only a number.
    private static func range(before written: WrittenDate, in tokens: [PlainToken], _ pieces: [DatePiece]) -> PlainDate?
    {
        var joint = written.pieces.lowerBound - 1
        while joint >= 0, !tokens[joint].roles.isDisjoint(with: [.definite, .dayLead]), !tokens[joint].isJointOfDays {
            joint -= 1
        }
        guard joint > 0, tokens[joint].isJointOfDays, let first = pieces[joint - 1].day, let last = written.day,
            first < last
        else { return nil }
        let start = WrittenDate(year: written.year, month: written.month, day: first, pieces: written.pieces)
        let interval = start.edtf.flatMap { start in written.edtf.map { "\(start)/\($0)" } }
        return PlainDate(tokens: joint - 1..<written.pieces.upperBound, date: interval.flatMap(parse))
    }

    private static func piece(_ index: Int, of tokens: [PlainToken], _ language: LanguageWords) -> DatePiece {
        let token = tokens[index]
        switch token.kind {
        case .number(let number):
            return number.isGrouped || number.decimals > 0 ? .other : .number(number.value, digits: number.digitCount)
        case .ordinal(let value): return .ordinal(value)
        case .word:
            if token.entry.day > 0 { return .ordinal(token.entry.day) }
            // "سولہ دسمبر"
            if case .unit(let day)? = token.entry.number, (1...31).contains(day), index + 1 < tokens.count,
                tokens[index + 1].entry.month > 0
            {
                return .number(day, digits: 2)
            }
            if token.entry.month > 0 { return .month(token.entry.month) }
            if let sign = language.writing.dateSigns?.sign(token.word) { return .sign(sign) }
            return token.entry.dateRoles.contains(.joint) ? .joint : .other
        case .mark(","): return .comma
        case .mark("."): return token.isTight ? .stop : .other
        case .mark, .name, .opaque, .date: return .other
        }
    }

    static func parse(_ text: String) -> PartialDate? {
        if case .success(let date) = PartialDate.parse(text) { date } else { nil }
    }
}

extension PlainToken {
    /// Whether it is a word of which the tables say nothing.
    var isUnknown: Bool {
        kind == .word && roles.isEmpty && entry.number == nil && entry.state == nil && entry.verb == nil
            && entry.noun == nil && entry.month == 0
    }
}

extension [PlainToken] {
    /// Whether four digits count people and are no year: those are named after them, or a verb is before them.
    func isCounting(_ index: Int) -> Bool {
        if index > 0, self[index - 1].entry.verb != nil, index + 1 < count, self[index + 1].kind == .word {
            return true
        }
        guard index + 2 < count else { return false }
        let next = self[index + 1]
        if next.entry.noun != nil || !next.roles.isDisjoint(with: [.everybody, .measure]) { return true }
        // "1379 unarmed civilians", but not "im Jahr 2014 Soldaten"
        let isDated =
            index > 0 && !self[index - 1].roles.isDisjoint(with: [.dayLead, .ownDay, .duration, .scene])
            && !self[index - 1].roles.contains(.dayTail)
        return !isDated && (next.roles.contains(.persons) || next.isUnknown && self[index + 2].roles.contains(.persons))
    }
}
