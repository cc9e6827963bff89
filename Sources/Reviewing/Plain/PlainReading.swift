import Base
import Language
import Model

/// What the sentences of one text say about events, in a language of which only plain sentences are read.
struct PlainReading {
    private let place: TextPlace
    private let facts: FactTable
    private let lexicon: PlainLexicon
    private(set) var figures: [FactReading.Found] = []
    private(set) var dates: [FactReading.FoundDate] = []
    /// Whether the last sentence named the event and no other happening, so that "dabei" in the next means it.
    private var isNamedAlone = false
    /// Whether it also said what the event was, so that "elle" can mean it.
    private var isNamedFirst = false
    /// The families of which the last sentence gave a number.
    private var told: Set<Int> = []

    /// - Parameter own: The event whose own page it is.
    init(_ place: TextPlace, facts: FactTable, own: Handle<Site.Event>? = nil, lexicon: PlainLexicon) {
        (self.place, self.facts, self.lexicon) = (place, facts, lexicon)
        for sentence in EventSentence.all(in: place.body, own: own, language: lexicon.language) { read(sentence) }
    }

    private mutating func read(_ sentence: EventSentence) {
        let (isContinued, isSubject) = (isNamedAlone, isNamedAlone && isNamedFirst)
        (isNamedAlone, isNamedFirst) = (false, false)
        let before = told
        told = []
        // Anything longer is not an ordinary sentence.
        guard sentence.range.count <= 2_000 else { return }
        var (name, isNamed) = name(in: sentence)
        var read = self.read(sentence.range, naming: name)
        if !isNamed, isContinued, let other = read.otherName {
            (name, isNamed) = (other, true)
            read = self.read(sentence.range, naming: name)
        }
        read.linksDeed = isNamed && self.read(name).isDeed
        isNamedAlone = isNamed && !read.hasOtherHappening
        isNamedFirst = read.isDefinition
        let tellsWhen = read.tellsThatItHappened && isSubject
        let tellsOn = isContinued && read.tellsOn
        let isAboutTheLast = read.isAboutTheLast && !read.tellsThatItHappened
        guard isNamed || tellsOn || tellsWhen || isAboutTheLast && (isContinued || sentence.tie != .continuation)
        else { return }
        for date in read.dates { checkWeekday(of: date, read, sentence) }
        let event = facts[sentence.event]
        if isNamed { checkName(name, sentence, event) }
        guard !read.numbers.isEmpty || !read.dates.isEmpty, !read.isQuestion else { return }
        readFigures(
            read, sentence, event, isFirst: tellsOn && !isNamed && !isAboutTheLast, after: isNamed ? [] : before)
        if isNamed || tellsWhen, let claim = PlainDateClaim(read, of: event.date), !event.mayBe(on: claim.date) {
            report(claim, read, sentence, event)
        }
    }

    /// The words of a link as a sentence of their own.
    private func read(_ name: Range<Int>) -> PlainSentence {
        let end = name.upperBound..<name.upperBound
        return read(name, naming: end)
    }

    private func read(_ range: Range<Int>, naming name: Range<Int>) -> PlainSentence {
        PlainSentence(
            PlainTokenizer.tokens(in: range, of: place.text, naming: name, lexicon: lexicon), lexicon: lexicon)
    }

    /// A date in the words of the link: "los [atentados del 11 de marzo de 2004]".
    private mutating func checkName(_ name: Range<Int>, _ sentence: EventSentence, _ event: EventFacts) {
        let read = read(name)
        guard read.dates.count == 1, let written = read.dates.first, let date = written.date, !event.mayBe(on: date)
        else { return }
        report(PlainDateClaim(date: date, tokens: written.tokens), read, sentence, event)
    }

    /// Where the sentence names the event, or its beginning if another sentence does.
    private func name(in sentence: EventSentence) -> (range: Range<Int>, isNamed: Bool) {
        guard case .mention(let mention) = sentence.tie else {
            return (sentence.range.lowerBound..<sentence.range.lowerBound, false)
        }
        let named = place.body.mentions[mention].range
        return (Int(named.lowerBound)..<Int(named.upperBound), true)
    }

    /// - Parameter isFirst: Whether only what begins the sentence is said of the event.
    private mutating func readFigures(
        _ read: PlainSentence, _ sentence: EventSentence, _ event: EventFacts, isFirst: Bool, after before: Set<Int>
    ) {
        let all = PlainFigures.all(in: read, lexicon, after: before)
        told = Set(all.map(\.family))
        let denials = all.compactMap { $0.closing ?? ($0.number.isNobody ? $0.number.tokens : nil) }
        let found = all.filter {
            read.isPlain(
                around: $0.number.tokens, denying: denials, continues: lexicon.families[$0.family].continues)
                && !read.isOfAnotherDay($0.number.tokens, than: event) && !read.isSetApart($0.number.tokens)
        }
        if isFirst, !(found.first.map { read.isOpening($0.number.tokens, isOfHarm: $0.isOfHarm) } ?? false) { return }
        for unit in event.units {
            let fitting = found.filter { event.counts(lexicon.families[$0.family], unit) && unit.mayBeMeant(by: $0) }
            guard let figure = fitting.first,
                fitting.allSatisfy({ $0.number.quantity == figure.number.quantity })
            else { continue }
            // "148 Schüler starben, auch 22 Lehrer starben": none of them counts all.
            if found.contains(where: { $0.family == figure.family && $0.isOfKind != figure.isOfKind }) { continue }
            let standing = unit.standing(of: figure.number.quantity)
            if standing == .differs, read.tokens[figure.predicate].roles.contains(.everybody),
                event.isSum(figure.number.quantity, with: unit)
            {
                continue
            }
            // A sentence that also gives the event's number is about how it changed.
            if standing == .differs, read.gives(unit, besides: found) { continue }
            // "Nach dem Anschlag wurden neun festgenommen": perhaps not all of them
            let family = lexicon.families[figure.family]
            if standing == .differs, figure.number.quantity.range.upperBound < unit.lowest,
                family.isGradual && read.isLaterThanEvent || !family.continues && read.tellsWhatStillIs
            {
                continue
            }
            // "In einem Ort starben …": of one place, where the number is too small for all.
            if standing == .differs, figure.number.quantity.range.upperBound < unit.lowest,
                read.isOfAPlace(before: figure.number.tokens.lowerBound, lexicon)
            {
                continue
            }
            add(figure, of: unit, standing, read, sentence)
        }
    }

    private mutating func add(
        _ figure: PlainFigure, of unit: EventFacts.Unit, _ standing: Site.Statement.Standing, _ read: PlainSentence,
        _ sentence: EventSentence
    ) {
        let range = bytes(of: figure.number.tokens, read)
        let (quantity, isExact) = (figure.number.quantity, figure.number.quantity.isExact)
        var statement: Site.Statement?
        if let article = place.article, case .mention(let mention) = sentence.tie, !unit.isOpen, !figure.number.isVague
        {
            statement = Site.Statement(
                article: article, sentence: sentence.range.asInt32, range: range.asInt32,
                mention: Int32(truncatingIfNeeded: mention), figure: unit.name, quantity: quantity, standing: standing)
        }
        figures.append(
            FactReading.Found(
                event: sentence.event, unit: unit, quantity: quantity, standing: standing, statement: statement,
                words: place.words(range), path: place.path, position: place.position(of: range),
                origin: figure.number.isVague ? nil : place.origin(of: sentence.range),
                isFirm: isExact && !figure.isOfKind))
    }

    /// A weekday that is not that date's: "Dienstag, 19. Dezember 2016".
    private mutating func checkWeekday(of date: PlainDate, _ read: PlainSentence, _ sentence: EventSentence) {
        guard let day = date.date, !day.isInterval, day.earliest == day.latest, day.earliest.year >= 1_700,
            let place = read.weekday(of: date), read.tokens[place].entry.weekday != day.earliest.weekday.rawValue
        else { return }
        let range = bytes(of: min(place, date.tokens.lowerBound)..<max(place + 1, date.tokens.upperBound), read)
        report(
            "that day was a \(day.earliest.weekday.name)", fix: "correct the day of the week, or the date", at: range,
            sentence)
    }

    private mutating func report(
        _ claim: PlainDateClaim, _ read: PlainSentence, _ sentence: EventSentence, _ event: EventFacts
    ) {
        let account = place.origin(of: sentence.range).map {
            ", or add to the event's 'accounts': - {\($0), date: \(claim.date.text)}"
        }
        report(
            "the event says \(event.date.inWords)", fix: "correct it\(account ?? "")",
            at: bytes(of: claim.tokens, read), sentence)
    }

    private mutating func report(_ fact: String, fix: String, at range: Range<Int>, _ sentence: EventSentence) {
        let words = place.words(range)
        let finding = Diagnostic(
            .disagreeingDate, in: place.path, at: place.position(of: range), "'\(words)' here; \(fact)", fix: fix,
            length: words.unicodeScalars.count)
        dates.append(FactReading.FoundDate(event: sentence.event, diagnostic: finding))
    }

    private func bytes(of tokens: Range<Int>, _ read: PlainSentence) -> Range<Int> {
        read.tokens[tokens.lowerBound].range.lowerBound..<read.tokens[tokens.upperBound - 1].range.upperBound
    }
}

extension PlainSentence {
    /// Whether a day on which the event was not is said before a number, or right after it.
    fileprivate func isOfAnotherDay(_ number: Range<Int>, than event: EventFacts) -> Bool {
        if isRelative(number) { return false }
        return dates.contains { other in
            // "desde 1985, cuando un ataque causó 31": the year of what the clause goes on to tell
            let end = other.tokens.upperBound
            if other.isYearAlone, tokens[end].isMark(","), subject > end, number.lowerBound > subject { return false }
            let isNear =
                other.tokens.upperBound <= number.lowerBound
                || (0...4).contains(other.tokens.lowerBound - number.upperBound)
            return isNear && other.date.map { !event.mayBe(on: $0) } ?? false
        }
    }

    /// Whether a semicolon divides a number from the event after it: "A year before 166 had died; the accident …".
    fileprivate func isSetApart(_ number: Range<Int>) -> Bool {
        number.upperBound < subject && tokens[number.upperBound..<subject].contains { $0.isMark(";") }
    }

    /// Whether a number that counts nothing else is the one that the event has.
    fileprivate func gives(_ unit: EventFacts.Unit, besides found: [PlainFigure]) -> Bool {
        numbers.contains { number in
            number.quantity.isExact && unit.standing(of: number.quantity) != .differs
                && !found.contains { $0.number.tokens == number.tokens }
        }
    }
}

extension Quantity {
    fileprivate var isExact: Bool { hedge == nil && best != nil && low == nil && high == nil }
}

extension EventFacts.Unit {
    /// Whether a figure can be of all that the unit counts. A kind of them is only if it is more than all.
    fileprivate func mayBeMeant(by found: PlainFigure) -> Bool {
        let range = found.number.quantity.range
        switch found.scope {
        case .all, .crowd, .sum: return true
        case .common where range.upperBound >= lowest / 2: return true
        case .common, .kind, .degree:
            if found.number.isNobody { return false }
            let most = (accounts + [figure].compactMap(\.self)).map(\.range.upperBound).max() ?? .max
            return standing(of: found.number.quantity) == .differs && range.lowerBound > most
        }
    }
}

extension EventFacts {
    /// Whether a figure of a family counts what a unit counts, all of them.
    fileprivate func counts(_ family: PlainLexicon.Family, _ unit: Unit) -> Bool {
        if let known = unit.family {
            guard unit.kind == nil else { return false }
            if !families[known].names.isDisjoint(with: family.names) { return true }
            return !unit.isOpen && !families[known].names.isDisjoint(with: family.near)
                && !units.contains { other in
                    !other.isOpen && other.family.map { !families[$0].names.isDisjoint(with: family.names) } ?? false
                }
        }
        return unit.kind.map(family.names.contains) ?? false
    }

    /// Whether a number is that of a unit and another together: the dead and the injured are its victims.
    fileprivate func isSum(_ quantity: Quantity, with unit: Unit) -> Bool {
        guard let own = unit.figure?.best else { return false }
        return units.contains { other in
            other.family != unit.family
                && other.figure?.best.map { own.addingReportingOverflow($0).partialValue == quantity.best } ?? false
        }
    }

    /// Whether it can have been on a day, by its own date or an account's.
    fileprivate func mayBe(on day: PartialDate) -> Bool {
        if date.isApproximate || date.isUncertain { return true }
        let days = day.earliest...max(day.earliest, day.latest)
        return ([date] + accountDates).contains { ($0.earliest...max($0.earliest, $0.latest)).overlaps(days) }
    }
}
