import Model

/// Finds the dates that a sentence gives; what it leaves out is read against the date of its article and marked as uncertain.
struct DateFinder {
    private let words: [Word]
    private let article: PartialDate

    /// The dates of a sentence, in order; none that stands in a quotation.
    static func dates(in sentence: ProseSentence) -> [MentionedDate] {
        let finder = DateFinder(words: sentence.words, article: sentence.articleDate)
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

    private func date(at index: Int) -> MentionedDate? {
        if case .success(let date) = PartialDate.parse(words[index].text), date.precision == .day, !date.isInterval {
            return made(index..<index + 1, words[index].text, 4)
        }
        return dayFirst(index) ?? monthFirst(index) ?? weekday(index) ?? relativeYear(index) ?? year(index)
    }

    /// `16 December 2014`, `4th of July, 2014`, `16 December`.
    private func dayFirst(_ index: Int) -> MentionedDate? {
        guard let day = words[index].number, (1...31).contains(day) else { return nil }
        var next = index + 1
        if next < words.count, words[next].lower == "of", words[next].gap == .space { next += 1 }
        guard next < words.count, words[next].gap == .space, let month = month(next) else { return nil }
        return full(day, month, index..<next + 1)
    }

    /// `December 16, 2014`, `December 16`, `December 2014`, `in December`, `a December statement`.
    private func monthFirst(_ index: Int) -> MentionedDate? {
        guard let month = month(index) else { return nil }
        let next = index + 1
        if next < words.count, words[next].gap == .space, let day = words[next].number, (1...31).contains(day),
            words[next].text.utf8.count < 4
        {
            return isName(index, next) ? nil : full(day, month, index..<next + 1)
        }
        if let year = year(behind: next) { return made(index..<year.end, "\(year.number)-\(month.digits)", 3) }
        guard stands(month: index),
            let year = article.monthKnown.map({ $0.month < month.rawValue ? $0.year - 1 : $0.year })
        else { return nil }
        return made(index..<next, "\(year)-\(month.digits)?", 2)
    }

    /// Whether a day without a year belongs to a name, as in "the September 11 attacks".
    private func isName(_ month: Int, _ day: Int) -> Bool {
        guard month > 0, words[month - 1].lower == "the", day + 1 < words.count, words[day + 1].gap == .space else {
            return false
        }
        return Happenings.nouns[words[day + 1].lower] != nil
    }

    /// Whether a month alone is one: `May` is a word, `March` is a verb.
    private func stands(month index: Int) -> Bool {
        guard index > 0, words[index].gap == .space else { return false }
        return ["in", "since", "by", "until", "during", "last", "early", "late", "mid", "a", "the", "this"].contains(
            words[index - 1].lower)
    }

    private func full(_ day: Int, _ month: Month, _ range: Range<Int>) -> MentionedDate? {
        let digits = day < 10 ? "0\(day)" : "\(day)"
        if let year = year(behind: range.upperBound) {
            return made(range.lowerBound..<year.end, "\(year.number)-\(month.digits)-\(digits)", 4)
        }
        guard let known = article.monthKnown else { return nil }
        let isLater = (month.rawValue, day) > (known.month, known.day ?? 31)
        return made(range, "\(isLater ? known.year - 1 : known.year)-\(month.digits)-\(digits)?", 4)
    }

    /// `on Wednesday`, `Wednesday’s`: the last one up to the article's day.
    private func weekday(_ index: Int) -> MentionedDate? {
        guard words[index].isCapital, let number = Vocabulary.weekdays.firstIndex(of: words[index].lower),
            let day = article.dayKnown,
            words[index].isPossessive || index > 0 && ["on", "last"].contains(words[index - 1].lower)
        else { return nil }
        let back = (day.weekday.rawValue - 1 - number + 7) % 7
        let (year, month, date) = day.adding(days: -back).components
        return made(index..<index + 1, "\(year)-\(month.digits)-\(date < 10 ? "0" : "")\(date)?", 2)
    }

    /// `this year`, `earlier this year`, `last year`.
    private func relativeYear(_ index: Int) -> MentionedDate? {
        guard index + 1 < words.count, words[index + 1].lower == "year", let year = article.yearKnown else {
            return nil
        }
        switch words[index].lower {
        case "this": return made(index..<index + 2, "\(year)?", 1)
        case "last": return made(index..<index + 2, "\(year - 1)?", 1)
        default: return nil
        }
    }

    /// `in 2014`.
    private func year(_ index: Int) -> MentionedDate? {
        guard index > 0, words[index - 1].lower == "in", words[index].gap == .space, let year = year(behind: index)
        else {
            return nil
        }
        return made(index..<year.end, "\(year.number)", 1)
    }

    private func year(behind index: Int) -> (number: Int, end: Int)? {
        guard index < words.count, [.space, .comma].contains(words[index].gap), words[index].text.utf8.count == 4,
            let number = words[index].number, (1000...2999).contains(number), words[index].lower == words[index].text
        else { return nil }
        return (number, index + 1)
    }

    private func month(_ index: Int) -> Month? {
        guard words[index].isCapital else { return nil }
        return Vocabulary.months.firstIndex(of: words[index].lower).flatMap { Month(rawValue: $0 + 1) }
    }

    private func made(_ range: Range<Int>, _ edtf: String, _ weight: Int) -> MentionedDate? {
        guard case .success = PartialDate.parse(edtf) else { return nil }
        let written = range.map { words[$0].text }.joined(separator: " ")
        return MentionedDate(
            edtf: edtf, written: written, words: range, isInferred: edtf.hasSuffix("?"), weight: weight)
    }
}

extension PartialDate {
    /// The year, where all of it lies in one.
    var yearKnown: Int? { earliest.year == latest.year ? latest.year : nil }

    /// Year and month, and the day where it is known.
    var monthKnown: (year: Int, month: Int, day: Int?)? {
        guard let year = yearKnown, earliest.month == latest.month else { return nil }
        return (year, latest.month.rawValue, dayKnown?.day)
    }

    var dayKnown: Day? { earliest == latest ? latest : nil }
}
