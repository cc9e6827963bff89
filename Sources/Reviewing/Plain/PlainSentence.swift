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
                    range(before: written, in: tokens, pieces)
                        ?? PlainDate(
                            tokens: written.pieces, date: written.edtf.flatMap(parse),
                            dayAlone: written.year == nil ? written : nil))
                index = written.pieces.upperBound - 1
            } else if let year = pieces[index].year, !tokens.isCounting(index) {
                let isSigned = index + 1 < pieces.count && pieces[index + 1] == .sign(.year)
                dates.append(
                    PlainDate(
                        tokens: index..<index + (isSigned ? 2 : 1), date: parse(String(year)), isYearAlone: true))
            }
            index += 1
        }
        return dates
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

    private static func parse(_ text: String) -> PartialDate? {
        if case .success(let date) = PartialDate.parse(text) { date } else { nil }
    }
}

extension PlainToken {
    /// Whether it can be between two days: "12 au 13", "8./9.", "8. und 9.".
    fileprivate var isJointOfDays: Bool {
        isMark("-") || isMark("/") || !entry.dateRoles.isDisjoint(with: [.to, .and])
    }

    /// Whether it is a word of which the tables say nothing.
    var isUnknown: Bool {
        kind == .word && roles.isEmpty && entry.number == nil && entry.state == nil && entry.verb == nil
            && entry.noun == nil && entry.month == 0
    }
}

extension [PlainToken] {
    /// Whether four digits count people and are no year: those are named after them, or a verb is before them.
    func isCounting(_ index: Int) -> Bool {
        if index > 0, self[index - 1].entry.verb != nil { return true }
        guard index + 1 < count else { return false }
        let next = self[index + 1]
        return next.entry.noun != nil || !next.roles.isDisjoint(with: [.everybody, .measure])
    }
}

/// A sentence that names one event, read by the tables of its language.
struct PlainSentence {
    let tokens: [PlainToken]
    /// Where the event is named.
    let subject: Int
    let dates: [PlainDate]
    let numbers: [PlainNumber]
    /// Whether the words of the link are a verb, so that what is before it is who or what does it.
    var linksDeed = false

    init(_ tokens: [PlainToken], lexicon: PlainLexicon) {
        let tokens = Self.joinMonths(tokens)
        self.tokens = tokens
        subject = tokens.firstIndex(where: \.isName) ?? 0
        dates = PlainDate.all(in: tokens, language: lexicon.language)
        numbers = PlainNumbers.all(in: tokens, dates: dates)
    }

    /// Makes one month of its two names: "ديسمبر/كانون الأول".
    private static func joinMonths(_ tokens: [PlainToken]) -> [PlainToken] {
        var joined: [PlainToken] = []
        for token in tokens {
            if token.entry.month > 0, joined.count > 1, joined[joined.count - 1].isMark("/"),
                joined[joined.count - 2].entry.month == token.entry.month
            {
                joined.removeLast()
                joined[joined.count - 1].range = joined[joined.count - 1].range.lowerBound..<token.range.upperBound
            } else {
                joined.append(token)
            }
        }
        return joined
    }

    /// The day of the week that is said of a date, directly before it or in brackets or commas after it.
    func weekday(of date: PlainDate) -> Int? {
        var before = date.tokens.lowerBound - 1
        while before >= 0, isSmall(before) { before -= 1 }
        if before >= 0, tokens[before].entry.weekday > 0 { return before }
        var after = date.tokens.upperBound
        guard after < tokens.count, tokens[after].isMark("(") || tokens[after].isMark(",") else { return nil }
        after += 1
        while after < tokens.count, isSmall(after) { after += 1 }
        guard after < tokens.count, tokens[after].entry.weekday > 0 else { return nil }
        let isClosed = after + 1 == tokens.count || [",", ")", "-", "."].contains { tokens[after + 1].isMark($0) }
        return isClosed ? after : nil
    }

    /// "dem", "einem" and a comma between a day of the week and its date.
    private func isSmall(_ index: Int) -> Bool {
        tokens[index].isMark(",") || !tokens[index].roles.isDisjoint(with: [.dayLead, .indefinite])
    }

    var isQuestion: Bool { tokens.last?.isMark("?") ?? false }

    /// Whether it tells what happens, as the words of a link: "[explose dans une rame]".
    var isDeed: Bool {
        tokens.contains { $0.roles.contains(.occurrence) || $0.entry.verb != nil || $0.entry.state != nil }
    }

    /// Whether a sentence that does not name the event goes on with it: "Acht Menschen starben.", "Die Zahl der Toten stieg
    /// auf 31."
    var tellsOn: Bool {
        let strange: WordRole = [.elsewhen, .happening, .happenings, .part]
        let first = tokens.prefix { !isEdge($0) }
        return dates.isEmpty && first.allSatisfy { $0.roles.isDisjoint(with: strange) || $0.entry.verb != nil }
    }

    /// Whether a number begins the sentence, perhaps after a verb, or a toll before it does.
    func isOpening(_ number: Range<Int>) -> Bool {
        number.lowerBound <= 3 || number.lowerBound <= 12 && tokens.prefix(7).contains { $0.isToll }
    }

    /// Whether another happening than the event is spoken of.
    var hasOtherHappening: Bool { tokens.indices.contains { isOtherHappening(at: $0) } }

    /// Whether a sentence that does not name the event is about the one named before: "Dabei starben 141 Menschen."
    var isAboutTheLast: Bool { tokens.count > 1 && tokens[1].roles.contains(.pronoun) }

    /// "La catastrophe est la pire du pays": whether a sentence begins with the event and says what it was.
    var isDefinition: Bool {
        let article = subject + 2
        return subject <= 1 && article < tokens.count && tokens[article - 1].roles.contains(.finite)
            && !tokens[article].roles.isDisjoint(with: [.definite, .indefinite])
    }

    /// "Elle eut lieu le 10 mars": whether a sentence that does not name the event says that it happened.
    var tellsThatItHappened: Bool { isAboutTheLast && tokens[1].roles.contains(.occurrence) }

    /// Whether a place within the event is named before a number: "In der Stadt …", "映秀镇有…".
    func isOfAPlace(before number: Int, _ lexicon: PlainLexicon) -> Bool {
        if lexicon.language.writing.isWithoutSpaces {
            return subject < number && tokens[subject..<number].contains { $0.roles.contains(.scene) }
        }
        guard number > 2, subject > 2, tokens[0].roles.contains(.scene) else { return false }
        // "Bei dem schweren Anschlag starben": the place is the event.
        let isBeforeEvent =
            subject > number
            || tokens[1..<subject].contains {
                $0.entry.verb != nil || !$0.roles.isDisjoint(with: [.occurrence, .auxiliary])
            }
        guard isBeforeEvent else { return false }
        let isOther = dates.contains { $0.tokens.lowerBound <= 2 } || numbers.contains { $0.tokens.lowerBound <= 2 }
        return !isOther && tokens[1].kind == .word
    }

    /// "Un incendie [éclate]"
    private func isDoer(_ index: Int) -> Bool {
        linksDeed && index < subject && !tokens[index..<subject].contains(where: isEdge)
    }

    /// "L'attentat est une attaque terroriste", "fueron una serie de ataques": what the event was.
    private func isWhatItWas(_ index: Int) -> Bool {
        var place = index - 1
        // "war das bisher schwerste Unglück"
        if index > subject + 2, tokens[index - 1].isSuperlative,
            tokens[subject..<index].contains(where: { $0.roles.contains(.finite) })
        {
            return true
        }
        let between: WordRole = [.indefinite, .possessive, .happenings]
        while place > subject, !tokens[place].roles.contains(.finite),
            tokens[place].isUnknown || !tokens[place].roles.isDisjoint(with: between)
        {
            place -= 1
        }
        return place > subject && tokens[place].roles.contains(.finite) && !tokens[place].isJoined
    }

    func isOfNumber(_ index: Int) -> Bool { numbers.contains { $0.tokens.contains(index) } }

    /// "un attentat" next to the event may be a different one; "l'attentat" is the event.
    private func isOtherHappening(at index: Int) -> Bool {
        let roles = tokens[index].roles
        guard !isWhatItWas(index), !isDoer(index) else { return false }
        if roles.contains(.happenings) { return true }
        guard roles.contains(.happening) else { return false }
        // "der schwerste Anschlag": two adjectives at most.
        var before = index - 1
        while before >= max(0, index - 2), tokens[before].isUnknown { before -= 1 }
        guard before >= 0, tokens[before].roles.contains(.definite) else { return true }
        // "als der Anschlag", "der Anschlag von 1972"
        if before > 0, tokens[before - 1].word == "als" { return true }
        return index + 2 < tokens.count && !tokens[index + 1].roles.isDisjoint(with: [.possessive, .ownDay])
            && dates.contains { $0.tokens.lowerBound == index + 2 }
    }
}
