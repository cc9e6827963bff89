import Language
import Model

/// Finds the event that a sentence reports: a clause such as `Ada Byron signed the Treaty of Vale on 4 July 2014`, a
/// phrase with its date, such as `the attack on a market on 4 July 2014`, or a name such as `Operation …`.
struct HappeningFinder {
    /// A sentence of more words is a list or the like.
    private static let longest = 300

    let words: [ProseWord]
    let language: LanguageWords
    let happenings: HappeningWords
    let dates: [MentionedDate]
    let titles: HappeningTitle

    /// - Parameter surnames: Of those whom the texts name in full, so that a sentence may begin with one.
    init(_ sentence: ProseSentence, surnames: Set<String> = []) {
        (words, language, happenings) = (sentence.words, sentence.language, sentence.language.happenings)
        dates = DateFinder.dates(in: sentence)
        titles = HappeningTitle(
            words: sentence.words, dates: dates, language: sentence.language, surnames: surnames)
    }

    /// The happenings of a sentence: those that have names, and at most one without.
    func found() -> [Happening] {
        guard words.count <= Self.longest else { return [] }
        let named = words.indices.compactMap { happeningName(at: $0) }
        guard !dates.isEmpty, let told = told() else { return named }
        guard let place = named.firstIndex(where: { told.title.contains($0.title) }) else { return named + [told] }
        // "On 4 July 2014 they signed the Treaty of Vale": the treaty is of that day.
        let deed = told.title.split(separator: " ").first.map { $0.lowercased() } ?? ""
        var found = named
        if found[place].time == nil, happenings.firstDeeds.contains(deed) { found[place].time = told.time }
        return found
    }

    /// The clause or phrase that comes first.
    private func told() -> Happening? {
        words.indices.lazy.compactMap { index in
            isPlain(index)
                ? blow(at: index) ?? clause(at: index) ?? aside(at: index) ?? phrase(at: index) : nil
        }.first
    }

    /// Whether a word is the writer's own, in small letters.
    private func isPlain(_ index: Int) -> Bool {
        !words[index].isQuoted && !words[index].isCapital && !words[index].isCovered
    }

    func made(_ title: String, _ kind: String, _ range: Range<Int>, _ time: MentionedDate) -> Happening? {
        let count = title.split(separator: " ").count
        guard (2...14).contains(count) else { return nil }
        let names = range.filter { words[$0].isCapital && !titles.isTime($0) }.map { words[$0].text }
        return Happening(
            title: title.prefix(1).uppercased() + title.dropFirst(), kind: kind, time: time, names: names,
            score: time.weight * 2 + min(3, names.count) + 2)
    }

    // MARK: - Clauses

    private func clause(at verb: Int) -> Happening? {
        let lower = words[verb].lower
        // "Squadron 303 attacked" has a subject; in "one of 12 elected members", the word describes them.
        let isNamed =
            verb > 1 && words[verb - 1].gap == .space && words[verb - 2].isCapital && !titles.isTime(verb - 2)
        if verb > 0, words[verb].gap == .space, words[verb - 1].number != nil && !isNamed || isThe(verb - 1) {
            return nil
        }
        let doing = happenings.doings[lower] ?? withPreposition(verb)
        guard
            happenings.deeds[lower] != nil || happenings.stagings.contains(lower) || doing != nil
                || happenings.changes[lower] != nil
                || happenings.encounters.contains(lower), let start = clauseStart(of: verb)
        else { return nil }
        if let passive = auxiliary(before: verb) {
            return done(verb, passive: passive, from: start)
        }
        if let telling = happenings.deeds[lower] { return deed(verb, telling, from: start) }
        if let doing { return self.doing(verb, doing, from: start) }
        if happenings.stagings.contains(lower) { return staged(verb, from: start) }
        if let telling = happenings.changes[lower] { return change(verb, telling, from: start) }
        return encounter(verb, from: start)
    }

    private func withPreposition(_ verb: Int) -> HappeningWords.Telling? {
        guard verb + 1 < words.count, words[verb + 1].gap == .space else { return nil }
        return happenings.doings["\(words[verb].lower)_\(words[verb + 1].lower)"]
    }

    /// Where the main clause of a verb begins; nil if the verb is in another, or the sentence says that it did not
    /// happen.
    private func clauseStart(of verb: Int) -> Int? {
        var start = verb
        while start > 0 {
            let before = words[start - 1]
            if happenings.reserves.contains(before.lower)
                || happenings.pronouns.contains(before.lower) && start == verb
                    && ["who", "which", "that", "what", "whom"].contains(before.lower)
            {
                return nil
            }
            if !before.isCapital || before.isInitial, happenings.subordinators.contains(before.lower) { return nil }
            if words[start].gap != .space && words[start].gap != .ampersand { break }
            if titles.isTime(start - 1) { break }
            start -= 1
        }
        let next = verb + 1
        return next < words.count && happenings.reserves.contains(words[next].lower) ? nil : start
    }

    /// The `was` of `was signed`.
    private func auxiliary(before verb: Int) -> Int? {
        var index = verb - 1
        while index > 0, words[index].lower.hasSuffix("ly") || happenings.beforeVerbs.contains(words[index].lower),
            words[index].gap == .space
        { index -= 1 }
        guard index >= 0, happenings.passives.contains(words[index].lower) else { return nil }
        return index > 0 && ["been", "being"].contains(words[index].lower) ? index - 1 : index
    }

    /// `Ada Byron was elected`, `the Treaty of Vale was signed`.
    private func done(_ verb: Int, passive: Int, from start: Int) -> Happening? {
        let telling =
            happenings.deeds[words[verb].lower] ?? (words[verb].lower == "born" ? happenings.changes["born"] : nil)
        guard let telling, let subject = titles.subject(before: passive) ?? opened(before: passive, telling),
            telling.kind != "statement" || isThe(subject.lowerBound) || isThe(subject.lowerBound - 1),
            let time = time(from: min(start, subject.lowerBound), to: verb + 1)
        else { return nil }
        return made("\(telling.title) \(patient(subject))", telling.kind, subject, time)
    }

    /// `signed the Treaty of Vale`.
    private func deed(_ verb: Int, _ telling: HappeningWords.Telling, from start: Int) -> Happening? {
        if happenings.stagings.contains(words[verb].lower), let staged = staged(verb, from: start) { return staged }
        guard let object = titles.object(after: verb), let time = time(from: start, to: object.upperBound) else {
            return nil
        }
        return made("\(telling.title) \(words.written(object))", telling.kind, object, time)
    }

    /// `Ada Byron visited Port Vale`.
    private func doing(_ verb: Int, _ telling: HappeningWords.Telling, from start: Int) -> Happening? {
        let isDirect = happenings.doings[words[verb].lower] != nil
        guard let subject = titles.subject(before: verb), let object = titles.object(after: isDirect ? verb : verb + 1),
            let time = time(from: min(start, subject.lowerBound), to: object.upperBound)
        else { return nil }
        // "The British entered Port Vale": a people, which owns nothing by this name.
        let name = isThe(subject.lowerBound) ? subject.lowerBound + 1 : subject.lowerBound
        if subject.upperBound - name == 1, language.names.isDemonym(words[name].text) { return nil }
        if ["message", "call", "membership"].contains(telling.kind), !words[object.lowerBound].isCapital { return nil }
        let title = "\(owner(subject))’s \(telling.title) \(words.written(object))"
        return made(title, telling.kind, subject.lowerBound..<object.upperBound, time)
    }

    /// `Ada Byron died`.
    private func change(_ verb: Int, _ telling: HappeningWords.Telling, from start: Int) -> Happening? {
        guard let subject = titles.subject(before: verb), words[verb].lower != "born",
            verb + 1 == words.count || words[verb + 1].gap != .space
                || !words[verb + 1].isCapital
                    && !happenings.articles.contains(words[verb + 1].lower)
                    && !happenings.pronouns.contains(words[verb + 1].lower),
            telling.kind != "disaster" || isThing(subject),
            let time = time(from: min(start, subject.lowerBound), to: verb + 1)
        else { return nil }
        return made("\(telling.title) \(patient(subject))", telling.kind, subject, time)
    }

    /// Whether a subject is no person: `the Vale Bridge`, `Flight 4`.
    private func isThing(_ subject: Range<Int>) -> Bool {
        isThe(subject.lowerBound) || isThe(subject.lowerBound - 1)
            || subject.contains { words[$0].number != nil || words[$0].isAcronym }
    }

    /// `Ada Byron met Tom Ashby`, `Ada Byron and Tom Ashby met`, `its members met in Port Vale`.
    private func encounter(_ verb: Int, from start: Int) -> Happening? {
        let isWith = verb + 1 < words.count && words[verb + 1].lower == "with"
        let subject = titles.subject(before: verb)
        if let subject, let object = titles.object(after: isWith ? verb + 1 : verb),
            let time = time(from: min(start, subject.lowerBound), to: object.upperBound)
        {
            let title = "\(happenings.encounter.of) \(owner(subject)) and \(words.written(object))"
            return made(title, happenings.encounter.kind, subject.lowerBound..<object.upperBound, time)
        }
        if let subject, subject.contains(where: { words[$0].lower == "and" }),
            let time = time(from: start, to: verb + 1)
        {
            return made("\(happenings.encounter.of) \(owner(subject))", happenings.encounter.kind, subject, time)
        }
        guard let place = titles.place(after: verb), let time = time(from: start, to: place.upperBound) else {
            return nil
        }
        return made("\(happenings.encounter.alone) \(words.written(place))", happenings.encounter.kind, place, time)
    }

    private func owner(_ subject: Range<Int>) -> String {
        let start = isThe(subject.lowerBound) ? subject.lowerBound + 1 : subject.lowerBound
        return words.written(start..<subject.upperBound)
    }

    /// With the article before it.
    private func patient(_ subject: Range<Int>) -> String {
        if isThe(subject.lowerBound) { return words[subject.lowerBound].lower + " " + owner(subject) }
        let before = subject.lowerBound - 1
        return (isThe(before) && words[subject.lowerBound].gap == .space ? words[before].lower + " " : "")
            + words.written(subject)
    }

    // MARK: - Phrases

    /// `an attack on a market` with its date before or after it.
    private func phrase(at noun: Int) -> Happening? {
        let lower = words[noun].lower
        guard let kind = happenings.nouns[lower], !lower.hasSuffix("s") else { return nil }
        let range = titles.phrase(around: noun)
        var before = range.lowerBound - 1
        while before > 0, happenings.judgements.contains(words[before].lower), words[before].gap == .space {
            before -= 1
        }
        let lead = isThe(before)
        let start = lead ? before : range.lowerBound
        let isSaid = range.contains { words[$0].isCapital } || range.upperBound > noun + 1
        if range.count == 1, let split = split(at: noun) { return split }
        guard range.count > 1, isSaid, start == 0 || !happenings.reserves.contains(words[start - 1].lower) else {
            return nil
        }
        let title = titles.text(range)
        if let date = dates.last(where: { $0.words.upperBound == range.lowerBound }),
            lead || isThe(date.words.lowerBound - 1)
        {
            return made(title, kind, range, date)
        }
        let end = range.upperBound
        let place = titles.pastPlaces(end)
        if let date = dates.first(where: { $0.words.lowerBound >= place && $0.words.lowerBound - place <= 1 }),
            isFree(date),
            place > end ? isDated(date, at: place) : end == words.count || words[end].gap == .space
        {
            return made(title, kind, range, date)
        }
        if let split = split(at: noun) { return split }
        if let time = timeOfVictims(before: start, to: end) { return made(title, kind, range, time) }
        guard let verb = verb(after: end),
            let time = time(from: start, to: verb + 1, within: 12) ?? timeOfDefinition(after: verb)
        else { return nil }
        return made(title, kind, range, time)
    }

    func isOccurrence(_ word: ProseWord) -> Bool {
        happenings.occurrences.contains(word.lower) || word.lower.hasSuffix("ed") && !word.isCapital
    }

    func isThe(_ index: Int) -> Bool { index >= 0 && happenings.articles.contains(words[index].lower) }

    // MARK: - Dates

    /// The date that belongs to a clause: just before it, or after it within it.
    func time(from start: Int, to end: Int, within limit: Int = 7) -> MentionedDate? {
        // `… on 4 July 2014, and the council met`: the date is that of the clause before.
        if !["and", "but"].contains(words[start].lower), let date = dates.last(where: { $0.words.upperBound <= start }),
            start - date.words.upperBound <= 1,
            isFree(date),
            !(date.words.upperBound..<start).contains(where: { happenings.subordinators.contains(words[$0].lower) })
        {
            return date
        }
        guard let date = dates.first(where: { $0.words.lowerBound >= end }), date.words.lowerBound - end <= limit,
            isFree(date)
        else { return nil }
        let between = end..<date.words.lowerBound
        let isOther = between.contains { index in
            words[index].gap == .other || words[index].gap == .opens && !words[index].isAcronym
                || !words[index].isCapital
                    && (happenings.ends.contains(words[index].lower) || happenings.verbs[words[index].lower] != nil
                        || words[index].lower.hasSuffix("ing"))
        }
        return isOther || words[date.words.lowerBound].gap == .opens ? nil : date
    }

    /// Whether a date says when something happened, and not since or until when.
    func isFree(_ date: MentionedDate) -> Bool {
        let (start, end) = (date.words.lowerBound, date.words.upperBound)
        if end < words.count, ["to", "until", "through", "or"].contains(words[end].lower), words[end].gap == .space {
            return false
        }
        guard start > 0 else { return true }
        var before = start - 1
        if before > 0, ["early", "late", "mid", "the", "about", "around"].contains(words[before].lower) { before -= 1 }
        return !happenings.limits.contains(words[before].lower)
    }
}
