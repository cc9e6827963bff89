import Language
import Model

/// Finds the dates that a sentence gives; what it leaves out is read against the date of its article and marked as uncertain.
struct DateFinder {
    private let words: [ProseWord]
    private let language: LanguageWords
    private let article: PartialDate
    private let reader: DateReader
    /// The words and what is between them, as the reader of dates sees them, with the word that each is or precedes.
    private let pieces: [(piece: DatePiece, word: Int)]
    /// Each word's place among the pieces.
    private let places: [Int]

    /// The dates of a sentence, in order; none inside a quotation.
    static func dates(in sentence: ProseSentence) -> [MentionedDate] {
        let finder = DateFinder(sentence)
        var dates: [MentionedDate] = []
        var index = 0
        while index < finder.words.count {
            if !finder.words[index].isQuoted, let date = finder.date(at: index) {
                dates.append(date)
                index = date.words.upperBound
            } else {
                index += 1
            }
        }
        return dates
    }

    private init(_ sentence: ProseSentence) {
        (words, language, article) = (sentence.words, sentence.language, sentence.articleDate)
        var pieces: [(piece: DatePiece, word: Int)] = []
        var places: [Int] = []
        for (index, word) in sentence.words.enumerated() {
            if word.gap != .space { pieces.append((word.gap == .comma ? .comma : .other, index)) }
            places.append(pieces.count)
            let piece = DatePiece(word.lower, in: sentence.language)
            if case .month = piece, !word.isCapital, sentence.language.dates.areMonthsCapital {
                pieces.append((.other, index))
            } else {
                pieces.append((piece, index))
            }
        }
        reader = DateReader(pieces.map(\.piece), in: language)
        (self.pieces, self.places) = (pieces, places)
    }

    private func date(at index: Int) -> MentionedDate? {
        if case .success(let date) = PartialDate.parse(words[index].text), date.precision == .day, !date.isInterval {
            return made(index..<index + 1, words[index].text, 4)
        }
        return written(index) ?? weekday(index) ?? relativeYear(index) ?? year(index)
    }

    private var small: DateWords.SmallWords { language.dates.small }

    /// `16 December 2014`, `4th of July, 2014`, `December 16`, `December 2014`, `in December`.
    private func written(_ index: Int) -> MentionedDate? {
        guard let date = reader.date(at: places[index]) else { return nil }
        let range = index..<pieces[date.pieces.upperBound - 1].word + 1
        if let edtf = date.edtf { return made(range, edtf, date.day == nil ? 3 : 4) }
        guard let day = date.day else { return month(date, at: index) }
        guard let known = article.monthKnown, !isName(range) else { return nil }
        let isLater = (date.month, day) > (known.month, known.day ?? 31)
        return made(range, date.edtf(in: isLater ? known.year - 1 : known.year) + "?", 4)
    }

    /// `in December`, `a December statement`: the last one up to the article's month.
    private func month(_ date: WrittenDate, at index: Int) -> MentionedDate? {
        guard stands(month: index), let known = article.monthKnown else { return nil }
        let year = known.month < date.month ? known.year - 1 : known.year
        return made(index..<index + 1, date.edtf(in: year) + "?", 2)
    }

    /// Whether a day without a year belongs to a name, as in "the September 11 attacks".
    private func isName(_ date: Range<Int>) -> Bool {
        let (before, behind) = (date.lowerBound - 1, date.upperBound)
        guard before >= 0, small.articles.contains(words[before].lower), words[date.lowerBound].number == nil,
            behind < words.count,
            words[behind].gap == .space
        else { return false }
        return language.happenings.nouns[words[behind].lower] != nil
    }

    /// Whether a month alone is one: `May` is a word, `March` is a verb.
    private func stands(month index: Int) -> Bool {
        guard index > 0, words[index].gap == .space else { return false }
        return small.beforeMonths.contains(words[index - 1].lower)
    }

    /// `on Wednesday`, `Wednesday’s`: the last one up to the article's day.
    private func weekday(_ index: Int) -> MentionedDate? {
        guard words[index].isCapital || !language.dates.areMonthsCapital,
            language.dates.isWeekdayName(words[index].lower),
            let number = language.dates.weekday(words[index].lower), let day = article.dayKnown,
            words[index].isPossessive || index > 0 && small.beforeWeekdays.contains(words[index - 1].lower)
        else { return nil }
        let back = (day.weekday.rawValue - number + 7) % 7
        let (year, month, date) = day.adding(days: -back).components
        return made(index..<index + 1, "\(year)-\(month.digits)-\(date < 10 ? "0" : "")\(date)?", 2)
    }

    /// `this year`, `earlier this year`, `last year`.
    private func relativeYear(_ index: Int) -> MentionedDate? {
        guard index + 1 < words.count, let year = article.yearKnown else { return nil }
        let phrase = "\(words[index].lower) \(words[index + 1].lower)"
        if small.thisYear.contains(phrase) { return made(index..<index + 2, "\(year)?", 1) }
        return small.lastYear.contains(phrase) ? made(index..<index + 2, "\(year - 1)?", 1) : nil
    }

    /// `in 2014`.
    private func year(_ index: Int) -> MentionedDate? {
        guard index > 0, small.inYear.contains(words[index - 1].lower), words[index].gap == .space,
            let year = pieces[places[index]].piece.year
        else { return nil }
        return made(index..<index + 1, "\(year)", 1)
    }

    private func made(_ range: Range<Int>, _ edtf: String, _ weight: Int) -> MentionedDate? {
        guard case .success = PartialDate.parse(edtf) else { return nil }
        let written = words.written(range)
        return MentionedDate(
            edtf: edtf, written: written, words: range, isInferred: edtf.hasSuffix("?"), weight: weight)
    }
}

extension PartialDate {
    /// The year, if it is within one.
    var yearKnown: Int? { earliest.year == latest.year ? latest.year : nil }

    /// Year and month, and the day where it is known.
    var monthKnown: (year: Int, month: Int, day: Int?)? {
        guard let year = yearKnown, earliest.month == latest.month else { return nil }
        return (year, latest.month.rawValue, dayKnown?.day)
    }

    var dayKnown: Day? { earliest == latest ? latest : nil }
}

/// A date as a sentence gives it, in EDTF.
package struct MentionedDate: Sendable, Hashable {
    /// Such as `2014-12-16`, or `2014-03?` where the year is taken from the article's date.
    package let edtf: String
    /// The words that give it, such as `On December 16`.
    package let written: String
    /// Indices of the sentence's words.
    let words: Range<Int>
    /// Whether the year or day was inferred from the article's date and is not in the sentence.
    package let isInferred: Bool
    /// More is better: 4 a day, 3 a month, 2 a weekday or month alone, 1 a year.
    let weight: Int
}
