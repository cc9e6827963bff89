/// A word or mark of a text as a reader of dates sees it.
package enum DatePiece: Equatable, Sendable {
    /// With the number of digits it is written with.
    case number(Int, digits: Int)
    /// `16th`
    case ordinal(Int)
    /// From 1.
    case month(Int)
    /// The `of` in "the 4th of July".
    case joint
    case comma
    /// A full stop that follows a word at once.
    case stop
    case hyphen
    /// The `年` of `2014年12月16日`.
    case sign(Sign)
    case other

    /// What a sign after digits makes them.
    package enum Sign: Sendable { case year, month, day }

    /// A word in small letters, without marks about it.
    package init(_ word: String, in language: LanguageWords = LanguageWords.english) {
        if let number = DigitWord(word, language.numbers) {
            self = number.isOrdinal ? .ordinal(number.value) : .number(number.value, digits: number.digits)
        } else if let month = language.dates.month(word) {
            self = .month(month)
        } else if let sign = language.writing.dateSigns?.sign(word) {
            self = .sign(sign)
        } else {
            self = language.dates.joints.contains(word) ? .joint : .other
        }
    }

    /// The day of a month that it can be.
    package var day: Int? {
        switch self {
        case .number(let value, let digits) where digits <= 2 && (1...31).contains(value): value
        case .ordinal(let value) where (1...31).contains(value): value
        default: nil
        }
    }

    /// The year that it can be.
    package var year: Int? {
        if case .number(let value, digits: 4) = self, WrittenDate.years.contains(value) { value } else { nil }
    }
}

/// A day or month as a text writes it.
package struct WrittenDate: Equatable, Sendable {
    /// Nil if the text leaves it out.
    package let year: Int?
    package let month: Int
    /// Nil for a month.
    package let day: Int?
    /// The pieces that give it.
    package let pieces: Range<Int>

    /// The range in which four digits in a text are read as a year.
    package static let years = 1_000...2_199

    package init(year: Int?, month: Int, day: Int?, pieces: Range<Int>) {
        (self.year, self.month, self.day, self.pieces) = (year, month, day, pieces)
    }

    /// `2014-12-16` or `2014-12`, which need not be a day of the calendar; nil without a year.
    package var edtf: String? { year.map(edtf(in:)) }

    /// As it is written with a year.
    package func edtf(in year: Int) -> String {
        let month = "\(DigitDate.padded(year, 4))-\(DigitDate.padded(month, 2))"
        return day.map { "\(month)-\(DigitDate.padded($0, 2))" } ?? month
    }
}

/// Reads dates in running text: "16 December 2014", "4th of July, 2014", "December 16, 2014", "Dec. 2014", "2014-12-16", and
/// the same without a year. The same in other languages: "16. Dezember 2014", "16 de diciembre de 2014", "2014年12月16日".
package struct DateReader {
    private let pieces: [DatePiece]
    /// Whether a full stop may be between a day and its month.
    private let hasDayStop: Bool

    package init(_ pieces: [DatePiece], in language: LanguageWords = LanguageWords.english) {
        (self.pieces, hasDayStop) = (pieces, language.writing.hasDayStop)
    }

    /// The date that begins at a piece; a month alone is one, a year alone is not.
    package func date(at index: Int) -> WrittenDate? {
        switch self[index] {
        case .number, .ordinal: iso(at: index) ?? signed(at: index) ?? dayFirst(at: index)
        case .month(let month): monthFirst(month, at: index)
        default: nil
        }
    }

    private subscript(index: Int) -> DatePiece { pieces.indices.contains(index) ? pieces[index] : .other }

    private func iso(at index: Int) -> WrittenDate? {
        guard let year = self[index].year, case .number(let month, digits: 2) = self[index + 2],
            case .number(let day, digits: 2) = self[index + 4], self[index + 1] == .hyphen, self[index + 3] == .hyphen
        else { return nil }
        return WrittenDate(year: year, month: month, day: day, pieces: index..<index + 5)
    }

    /// `2014年12月16日`, `2014年12月`, `12月16日`.
    private func signed(at index: Int) -> WrittenDate? {
        let year = self[index + 1] == .sign(.year) ? self[index].year : nil
        let place = year == nil ? index : index + 2
        guard case .number(let month, digits: 1...2) = self[place], self[place + 1] == .sign(.month) else { return nil }
        guard let day = self[place + 2].day, self[place + 3] == .sign(.day) else {
            return WrittenDate(year: year, month: month, day: nil, pieces: index..<place + 2)
        }
        return WrittenDate(year: year, month: month, day: day, pieces: index..<place + 4)
    }

    private func dayFirst(at index: Int) -> WrittenDate? {
        guard let day = self[index].day else { return nil }
        var place = hasDayStop ? pastStop(index + 1) : index + 1
        if self[place] == .joint { place += 1 }
        guard case .month(let month) = self[place] else { return nil }
        return date(month, day, index..<place + 1, year: pastStop(place + 1))
    }

    private func monthFirst(_ month: Int, at index: Int) -> WrittenDate {
        let next = pastStop(index + 1)
        guard let day = self[next].day else { return date(month, nil, index..<index + 1, year: next) }
        return date(month, day, index..<next + 1, year: next + 1)
    }

    /// A date with the year that follows it, at once or after a comma.
    private func date(_ month: Int, _ day: Int?, _ pieces: Range<Int>, year place: Int) -> WrittenDate {
        let place = self[place] == .comma || self[place] == .joint ? place + 1 : place
        let year = self[place].year
        return WrittenDate(
            year: year, month: month, day: day, pieces: year == nil ? pieces : pieces.lowerBound..<place + 1)
    }

    private func pastStop(_ index: Int) -> Int { self[index] == .stop ? index + 1 : index }
}
