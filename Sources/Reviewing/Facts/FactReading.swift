import Base
import Language
import Model

/// What the sentences of one text say about events, each compared with the event's own page.
struct FactReading {
    /// A figure of an event in a sentence, with what a finding on it needs.
    struct Found: Sendable {
        let event: Handle<Site.Event>
        let unit: EventFacts.Unit
        let quantity: Quantity
        let standing: Site.Statement.Standing
        /// What the event's page shows of it; nil for texts that are no articles, and for vague numbers.
        let statement: Site.Statement?
        let words: String
        let path: String
        let position: Position
        /// How an account would name its giver: `footnote: after-peshawar/1`; nil where none could.
        let origin: String?
        /// Whether it counts all, and exactly.
        let isFirm: Bool
    }

    /// A date that an event does not have, with the finding on it.
    struct FoundDate: Sendable {
        let event: Handle<Site.Event>
        let diagnostic: Diagnostic
    }

    let place: TextPlace
    let facts: FactTable
    let lexicon: Lexicon
    private let order: DigitOrder
    private(set) var figures: [Found] = []
    private(set) var dates: [FoundDate] = []
    /// The last sentence that named an event, and those after it, which the next may continue.
    private var chain: [EventSentence] = []

    init(
        _ place: TextPlace, facts: FactTable, own: Handle<Site.Event>? = nil, lexicon: Lexicon,
        order: DigitOrder = .either
    ) {
        (self.place, self.facts, self.lexicon, self.order) = (place, facts, lexicon, order)
        for sentence in EventSentence.all(in: place.body, own: own, language: lexicon.language) { read(sentence) }
    }

    private mutating func read(_ sentence: EventSentence) {
        let previous = sentence.tie == .continuation ? chain : []
        let isMention = if case .mention = sentence.tie { true } else { false }
        chain = isMention || sentence.tie == .continuation ? previous + [sentence] : []
        // Anything longer is not an ordinary sentence.
        guard sentence.range.count <= 2_000 else { return }
        let signs = TextSigns.of(place.text.span.extracting(sentence.range.clamped(to: place.text.indices)))
        guard !signs.isDisjoint(with: [.harm, .weekday]) || signs.hasNumber,
            let read = tokens(of: sentence, after: previous),
            !read.phrases.isEmpty || !read.dates.isEmpty || signs.contains(.weekday)
        else { return }
        let clause = EventClause(read, isOwn: sentence.tie == .own(isFirst: true))
        if !isMention, clause.isElsewhere { return }
        readFigures(read, clause, sentence)
        for claim in DateClaim.all(in: read, clause, lexicon: lexicon, of: facts[sentence.event].date) {
            check(claim, read, sentence)
        }
        for claim in DateClaim.weekdays(in: read, clause, lexicon: lexicon) { check(weekday: claim, read, sentence) }
    }

    /// A sentence in tokens; nil if it may be about something else than the event.
    func tokens(of sentence: EventSentence, after previous: [EventSentence]) -> ReadSentence? {
        let tokens = place.tokens(in: sentence.range, lexicon: lexicon)
        return name(of: sentence, in: tokens, after: previous).map {
            ReadSentence(tokens, naming: $0, lexicon: lexicon, order: order)
        }
    }

    private mutating func readFigures(_ read: ReadSentence, _ clause: EventClause, _ sentence: EventSentence) {
        guard !read.phrases.isEmpty else { return }
        let event = facts[sentence.event]
        var reader = FigureReader(tokens: read.tokens, phrases: read.phrases, families: event.families)
        (reader.name, reader.lexicon) = (read.name, lexicon)
        let all = reader.figures()
        guard !all.isEmpty else { return }
        let otherDates = otherDates(read, clause, event)
        let own = clause.hasOthers || clause.role == .barred ? [] : all.filter { event.isExact($0) }
        let found = all.filter { figure in
            figure.form == .part && otherDates.isEmpty
                || (clause.ties(figure, continues: event.continues(figure)) || figure.isBeside(own)
                    || event.precedes(figure) && clause.isAhead(figure) || isOfDay(figure, read, clause, event))
                    && clause.isPlain(around: figure)
                    && !otherDates.contains { clause.isDated($0, figure) }
        }
        for unit in event.units {
            guard
                let figure = event.excess(over: unit, among: found, lexicon: lexicon)
                    ?? event.figure(of: unit, among: found, lexicon: lexicon)
            else { continue }
            let standing = unit.standing(of: figure.phrase.quantity)
            if standing == .differs {
                let isKnown =
                    knows(unit, read, all, except: figure) || unit.isMet(by: figure)
                    || isSumOfVictims(figure, read, event)
                let isSmaller = figure.phrase.quantity.range.upperBound < unit.lowest
                // "There were also 31 deaths from the other train"
                let isAlso = read.tokens[figure.phrase.tokens.lowerBound - 1].word == "also"
                let isPart =
                    isAlso || isOfOneDay(read, clause, event) || isAttendant(figure, read, sentence)
                    || isOfDay(figure, read, clause, event)
                    || clause.mayBePartial(figure, continues: event.continues(figure)) && !figure.isBeside(own)
                if isKnown || isSmaller && isPart && !unit.isTransposed(in: figure.phrase) || unit.isNear(figure.phrase)
                    || unit.isRounded(figure.phrase)
                {
                    continue
                }
            }
            let isFirm =
                figure.phrase.isExact && figure.subject == .all
                && !clause.mayBePartial(figure, continues: event.continues(figure))
            add(figure, of: unit, standing, isFirm, read, sentence)
        }
    }

    /// Whether the sentence also gives the number that the event has: it is about how the number changed, or differs.
    private func knows(_ unit: EventFacts.Unit, _ read: ReadSentence, _ all: [FoundFigure], except figure: FoundFigure)
        -> Bool
    {
        read.phrases.contains { phrase in
            guard phrase.tokens != figure.phrase.tokens, !phrase.isYear, !countsThings(phrase, read),
                !isBrokenDown(figure, read, all) || phrase.tokens.lowerBound < figure.end,
                let number = phrase.quantity.best,
                unit.standing(of: Quantity(best: number)) != .differs
            else { return false }
            return !all.contains { $0.phrase.tokens == phrase.tokens && $0.family != figure.family && $0.family >= 0 }
        }
    }

    /// "270 were killed: 243 passengers, 16 crew and 11 others": whether parts that add up to it follow a colon.
    private func isBrokenDown(_ figure: FoundFigure, _ read: ReadSentence, _ all: [FoundFigure]) -> Bool {
        let parts = read.phrases.filter { $0.tokens.lowerBound > figure.end && !$0.isYear }
        guard let first = parts.first, parts.count > 1,
            !all.contains(where: { $0.phrase.tokens.lowerBound > figure.end && $0.form != .part }),
            read.tokens[figure.end..<first.tokens.lowerBound].contains(where: { $0.isMark(":") })
        else { return false }
        return parts.reduce(0) { $0 + $1.value } == figure.phrase.value
    }

    /// "the 58 victims", who may be the dead and the injured together
    private func isSumOfVictims(_ figure: FoundFigure, _ read: ReadSentence, _ event: EventFacts) -> Bool {
        read.tokens[figure.phrase.tokens.upperBound].word == "victims" && event.isSum(figure.phrase)
    }

    /// Whether a number counts something that is nobody: "6 million houses".
    private func countsThings(_ phrase: NumberPhrase, _ read: ReadSentence) -> Bool {
        guard let noun = read.tokens.dropFirst(phrase.tokens.upperBound).first, noun.kind == .word,
            noun.word.ends(in: "s")
        else { return false }
        // "47 counts"
        if noun.roles == .label { return true }
        guard noun.roles.isEmpty else { return false }
        return lexicon.family(ofNoun: place.words(noun.range).lowercased()) != nil
    }

    /// The dates in the clause that are not the event's: what is counted beside them may be of another day.
    func otherDates(_ read: ReadSentence, _ clause: EventClause, _ event: EventFacts) -> [Range<Int>] {
        let own = event.date.earliest...max(event.date.earliest, event.date.latest)
        let others = read.dates.filter { date in
            let days = date.date != nil ? date.days : [date.days(in: event.date.earliest.year)].compactMap(\.self)
            if days.isEmpty { return true }
            let isBeside =
                clause.range.contains(date.tokens.lowerBound)
                && DateAttachment(sentence: read, clause: clause, date: date.tokens, lexicon: lexicon).sense != nil
            return !isBeside && !days.contains { $0.overlaps(own) }
        }
        return others.map(\.tokens)
    }

    /// Whether the clause names a day of an event that took several.
    private func isOfOneDay(_ read: ReadSentence, _ clause: EventClause, _ event: EventFacts) -> Bool {
        event.date.isInterval
            && read.dates.contains { date in
                clause.range.contains(date.tokens.lowerBound) && !date.isYearAlone && date.date?.isInterval != true
                    && !isEdge(date.tokens, read)
            } || event.date.isInterval && namesMonth(read, clause)
    }

    /// "The mill burned down, with nine dead": in a sentence that goes on with something else than the event.
    private func isAttendant(_ figure: FoundFigure, _ read: ReadSentence, _ sentence: EventSentence) -> Bool {
        let before = figure.phrase.tokens.lowerBound - 1
        return sentence.tie == .continuation && read.name.isEmpty && read.tokens[before].word == "with"
    }

    /// Whether a clause names a month without a year: "had killed 31 by the end of January".
    private func namesMonth(_ read: ReadSentence, _ clause: EventClause) -> Bool {
        clause.range.contains { index in
            read.tokens[index].month > 0 && !read.dates.contains { $0.tokens.contains(index) }
                && !clause.name.contains(index)
        }
    }

    private mutating func add(
        _ figure: FoundFigure, of unit: EventFacts.Unit, _ standing: Site.Statement.Standing, _ isFirm: Bool,
        _ read: ReadSentence, _ sentence: EventSentence
    ) {
        let tokens = figure.phrase.tokens
        let range =
            read.tokens[tokens.lowerBound].range.lowerBound..<read.tokens[tokens.upperBound - 1].range.upperBound
        var statement: Site.Statement?
        if let article = place.article, case .mention(let mention) = sentence.tie, !unit.isOpen,
            !figure.phrase.isVague
        {
            statement = Site.Statement(
                article: article, sentence: sentence.range.asInt32, range: range.asInt32,
                mention: Int32(truncatingIfNeeded: mention), figure: unit.name, quantity: figure.phrase.quantity,
                standing: standing)
        }
        figures.append(
            Found(
                event: sentence.event, unit: unit, quantity: figure.phrase.quantity, standing: standing,
                statement: statement, words: place.words(range), path: place.path, position: place.position(of: range),
                origin: figure.phrase.isVague ? nil : place.origin(of: sentence.range), isFirm: isFirm))
    }

    private mutating func check(_ claim: DateClaim, _ read: ReadSentence, _ sentence: EventSentence) {
        let event = facts[sentence.event]
        let tokens = claim.date.tokens
        let hedges: [PackedWord] = ["about", "around", "circa", "c", "roughly"]
        let isHedged = hedges.contains(read.tokens[tokens.lowerBound - 1].word)
        let weekday = weekday(of: claim, in: read, event)
        guard weekday != nil || !claim.agrees(with: event, isHedged: isHedged) else { return }
        let range =
            read.tokens[tokens.lowerBound].range.lowerBound..<read.tokens[tokens.upperBound - 1].range.upperBound
        let words = place.words(range)
        let account = claim.date.date.flatMap { date in
            place.origin(of: sentence.range).map {
                ", or add to the event's 'accounts': - {\($0), date: \(date.text)}"
            }
        }
        let finding = Diagnostic(
            .disagreeingDate, in: place.path, at: place.position(of: range),
            "'\(words)' here; the event says \(event.date.inWords)\(weekday ?? "")", fix: "correct it\(account ?? "")",
            length: words.unicodeScalars.count)
        dates.append(FoundDate(event: sentence.event, diagnostic: finding))
    }
}

extension FactReading {
    /// "The attack happened on a Monday", where the event has another day of the week.
    private mutating func check(weekday claim: DateClaim, _ read: ReadSentence, _ sentence: EventSentence) {
        let event = facts[sentence.event]
        let token = read.tokens[claim.date.tokens.lowerBound]
        guard event.date.precision == .day, !event.date.isInterval, !event.date.isApproximate, !event.date.isUncertain,
            event.accountDates.isEmpty, !WeekdayReading.isRight(token.weekday, on: event.date.earliest)
        else { return }
        let words = place.words(token.range)
        let finding = Diagnostic(
            .disagreeingDate, in: place.path, at: place.position(of: token.range),
            "'\(words)' here; the event says \(event.date.inWords), which was a \(event.date.earliest.weekday.name)",
            fix: "correct it", length: words.unicodeScalars.count)
        dates.append(FoundDate(event: sentence.event, diagnostic: finding))
    }

    /// "on a Monday in December 2014", where the event has another day of the week: which it was.
    private func weekday(of claim: DateClaim, in read: ReadSentence, _ event: EventFacts) -> String? {
        let start = claim.date.tokens.lowerBound
        // "on Thursday, April 5"
        let before =
            read.tokens[start - 1].isMark(",") ? read.tokens[start - 2].weekday : read.tokens[start - 1].weekday
        let isDay =
            claim.date.date == nil && claim.date.written?.day != nil && claim.agrees(with: event, isHedged: false)
        if isDay, before > 0, before != event.date.earliest.weekday.rawValue, event.date.precision == .day,
            !event.date.isInterval, !event.date.isApproximate, event.accountDates.isEmpty
        {
            return ", which was a \(event.date.earliest.weekday.name)"
        }
        guard claim.date.date?.precision == .month, event.date.precision == .day, !event.date.isInterval,
            !event.date.isApproximate, read.tokens[start - 2].weekday > 0,
            read.tokens[start - 2].weekday != event.date.earliest.weekday.rawValue
        else { return nil }
        return ", which was a \(event.date.earliest.weekday.name)"
    }
}

extension Range<Int> {
    /// The same range as documents keep it.
    var asInt32: Range<Int32> {
        Int32(truncatingIfNeeded: lowerBound)..<Int32(truncatingIfNeeded: upperBound)
    }
}
