import Language

/// Happenings that a verb tells and a noun names.
extension HappeningFinder {
    /// `a quake struck Port Vale`, `a bomb exploded in Port Vale`, `a vote was held in Norland`: what happened, and where.
    func blow(at verb: Int) -> Happening? {
        guard verb > 0, words[verb].gap == .space else { return nil }
        let lower = words[verb].lower
        if happenings.blows.contains(lower) { return struck(verb) }
        if happenings.detonations.contains(lower) { return detonated(verb) ?? exploded(verb) }
        if let mishap = happenings.mishaps[lower] { return befallen(verb, mishap) }
        return happenings.holdings.contains(lower) ? held(verb) : nil
    }

    /// `Earthquake in Norland` of `a 7.8 magnitude earthquake struck Norland`.
    private func struck(_ verb: Int) -> Happening? {
        if happenings.passives.contains(words[verb - 1].lower) { return suffered(verb) }
        // "the quake which struck Norland"
        let place = verb > 1 && ["which", "that"].contains(words[verb - 1].lower) ? verb - 2 : verb - 1
        let noun = words[place]
        guard happenings.nouns[noun.lower] == "disaster", !noun.isCapital, !noun.lower.hasSuffix("s"),
            isTold(from: place), let object = titles.object(after: verb),
            words[object.lowerBound].isCapital
                || isThe(object.lowerBound),
            let time = time(from: phraseStart(place), to: object.upperBound, within: 12)
        else { return nil }
        return made("\(noun.lower) in \(words.written(object))", "disaster", object, time)
    }

    /// `Earthquake in Norland` of `Norland was struck by a 7.8 magnitude earthquake`.
    private func suffered(_ verb: Int) -> Happening? {
        guard verb + 2 < words.count, words[verb + 1].lower == "by", isThe(verb + 2),
            let subject = titles.subject(before: verb - 1),
            let noun = (verb + 3..<min(words.count, verb + 9)).first(where: {
                happenings.nouns[words[$0].lower] == "disaster" && !words[$0].isCapital
            }), let time = time(from: subject.lowerBound, to: noun + 1)
        else { return nil }
        return made("\(words[noun].lower) in \(words.written(subject))", "disaster", subject, time)
    }

    /// `Bombing outside the Vale Court` of `a car bomb exploded outside the Vale Court`.
    private func detonated(_ verb: Int) -> Happening? {
        guard happenings.bombs.contains(words[verb - 1].lower), isTold(from: verb - 1), verb + 1 < words.count,
            words[verb + 1].gap == .space
        else { return nil }
        return placed(happenings.bombing, "bombing", after: verb, from: phraseStart(verb - 1))
    }

    /// `Bombing in Port Vale` of `rebels exploded a bomb in Port Vale`.
    private func exploded(_ verb: Int) -> Happening? {
        guard verb + 1 < words.count, isThe(verb + 1), isTold(from: verb - 1),
            let bomb = (verb + 2..<min(words.count, verb + 5)).first(where: {
                happenings.bombs.contains(words[$0].lower)
            })
        else { return nil }
        return placed(happenings.bombing, "bombing", after: bomb, from: clauseOpening(verb))
    }

    /// `Collision near Port Vale` of `two trains collided near Port Vale`.
    private func befallen(_ verb: Int, _ mishap: String) -> Happening? {
        guard !words[verb - 1].isCapital, isTold(from: verb - 1), verb + 1 < words.count,
            !["to", "with"].contains(words[verb + 1].lower)
        else { return nil }
        return placed(mishap, "disaster", after: verb, from: clauseOpening(verb))
    }

    /// What happened and where, by the preposition after a word: `Bombing outside the Vale Court`.
    private func placed(_ what: String, _ kind: String, after index: Int, from start: Int) -> Happening? {
        guard index + 1 < words.count, happenings.prepositions.contains(words[index + 1].lower),
            let place = titles.object(after: index + 1), let time = time(from: start, to: place.upperBound)
        else { return nil }
        return made("\(what) \(words[index + 1].lower) \(words.written(place))", kind, place, time)
    }

    /// Where the words begin that end with a verb, after a date or a comma.
    private func clauseOpening(_ verb: Int) -> Int {
        var start = verb
        while start > 0, words[start].gap == .space, !titles.isTime(start - 1) { start -= 1 }
        return start
    }

    /// `Parliamentary elections in Norland` of `parliamentary elections were held in Norland`.
    private func held(_ verb: Int) -> Happening? {
        let passive = verb - 1
        guard passive > 0, happenings.passives.contains(words[passive].lower), words[passive].gap == .space,
            let kind = happenings.nouns[words[passive - 1].lower], !words[passive - 1].isCapital,
            isTold(from: passive - 1)
        else { return nil }
        let noun = titles.phrase(around: passive - 1).lowerBound..<passive
        guard let place = titles.place(after: verb) else { return heldInYear(verb, noun, kind) }
        guard let time = time(from: phraseStart(passive - 1), to: place.upperBound) else { return nil }
        return made("\(words.written(noun)) \(words.written(place))", kind, noun.lowerBound..<place.upperBound, time)
    }

    /// `1964 legislative elections` of `legislative elections were held on 15 March 1964`.
    private func heldInYear(_ verb: Int, _ noun: Range<Int>, _ kind: String) -> Happening? {
        guard kind == "vote", noun.count > 1, let time = time(from: phraseStart(noun.upperBound - 1), to: verb + 1),
            !time.isInferred
        else { return nil }
        return made("\(time.edtf.prefix(4)) \(words.written(noun).lowercased())", kind, noun, time)
    }

    /// `Coup in Port Vale` of `soldiers staged a coup in Port Vale`.
    func staged(_ verb: Int, from start: Int) -> Happening? {
        var noun = verb + 1
        while noun < words.count, noun < verb + 6, words[noun].gap == .space, happenings.nouns[words[noun].lower] == nil
        { noun += 1 }
        guard noun < words.count, noun < verb + 6, noun > verb + 1, isThe(verb + 1), words[noun].gap == .space,
            let kind = happenings.nouns[words[noun].lower], !words[noun].isCapital
        else { return nil }
        let range = titles.phrase(around: noun)
        guard range.lowerBound == verb + 2, range.contains(where: { words[$0].isCapital }),
            let time = time(from: start, to: range.upperBound)
        else { return nil }
        return made(titles.text(range), kind, range, time)
    }

    /// The date of `31 people were killed in an attack`, where the phrase follows the verb.
    func timeOfVictims(before start: Int, to end: Int) -> MentionedDate? {
        var index = start - 1
        while index > 0, happenings.judgements.contains(words[index].lower) || isThe(index) { index -= 1 }
        guard index > 1, words[index].lower == "in", happenings.deeds[words[index - 1].lower] != nil,
            happenings.passives.contains(words[index - 2].lower)
        else { return nil }
        var clause = index - 2
        while clause > 0, !titles.isTime(clause - 1), words[clause].gap != .other, words[clause].gap != .comma {
            clause -= 1
        }
        return (clause..<index).contains { happenings.reserves.contains(words[$0].lower) }
            ? nil : time(from: clause, to: end)
    }

    /// The date of `was a fire in Port Vale that broke out on 4 July`, after the name of the event.
    func timeOfDefinition(after end: Int) -> MentionedDate? {
        guard end + 2 < words.count, happenings.passives.contains(words[end].lower), isThe(end + 1) else { return nil }
        for index in end + 2..<min(words.count - 1, end + 20) {
            if words[index].gap == .other || happenings.reserves.contains(words[index].lower) { return nil }
            guard ["that", "which"].contains(words[index].lower),
                happenings.occurrences.contains(words[index + 1].lower)
            else { continue }
            return dates.first { $0.words.lowerBound > index + 1 && $0.words.lowerBound <= index + 5 && isFree($0) }
        }
        return nil
    }

    /// `the 1934 Vale earthquake`, `a 2005 explosion at the Vale refinery`: the year before a noun with a name.
    func yearName(at noun: Int) -> Happening? {
        guard !words[noun].isQuoted, !words[noun].isCapital, !words[noun].isCovered,
            let kind = happenings.nouns[words[noun].lower],
            happenings.strikes.contains(kind)
                || happenings.singular.contains(words[noun].lower),
            !words[noun].lower.hasSuffix("s")
        else { return nil }
        let range = titles.phrase(around: noun)
        let year = range.lowerBound - 1
        guard year > 0, isThe(year - 1), words[range.lowerBound].gap == .space, words[year].text.utf8.count == 4,
            let value = words[year].number, (1000...2100).contains(value),
            range.contains(where: { words[$0].isCapital }),
            !range.contains(where: { happenings.pronouns.contains(words[$0].lower) })
        else { return nil }
        let isBefore = (range.lowerBound..<noun).contains { words[$0].isCapital }
        let time = MentionedDate(
            edtf: "\(value)", written: words[year].text, words: year..<year + 1, isInferred: false, weight: 1)
        let title = titles.text(range)
        return made(isBefore ? "\(words[year].text) \(title)" : title, kind, range, time)
    }

    /// The verb whose subject ends before a word, past `, Norland,` and adverbs; nil if none follows.
    func verb(after end: Int) -> Int? {
        var index = titles.pastBrackets(titles.pastPlaces(end))
        let isPlaced = index > end
        while index < words.count, words[index].gap == .space || isPlaced, words[index].lower.hasSuffix("ly"),
            !words[index].isCapital
        { index += 1 }
        guard index < words.count,
            words[index].gap == .space || isPlaced && [.comma, .closes].contains(words[index].gap),
            isOccurrence(words[index])
        else { return nil }
        return index
    }

    /// Whether a preposition ties a date to a place before it: `in Port Vale, Norland on 4 July`, not a dateline.
    func isDated(_ date: MentionedDate, at place: Int) -> Bool {
        date.words.lowerBound == place + 1 && happenings.prepositions.contains(words[place].lower)
    }

    /// `Bombing of the Vale Towers` of `the bombing on 4 July 2014 of the Vale Towers`.
    func split(at noun: Int) -> Happening? {
        guard let kind = happenings.nouns[words[noun].lower], isThe(noun - 1),
            let date = dates.first(where: { $0.words.lowerBound == noun + 2 }), isFree(date),
            words[noun + 1].gap == .space, isDated(date, at: noun + 1), date.words.upperBound < words.count,
            words[date.words.upperBound].lower == "of", let object = titles.object(after: date.words.upperBound)
        else { return nil }
        return made("\(words[noun].lower) of \(words.written(object))", kind, object, date)
    }

    /// Where the noun phrase begins that ends with a noun, its article among it.
    private func phraseStart(_ noun: Int) -> Int {
        var start = noun
        while start > 0, words[start].gap == .space || words[start].number != nil, !isThe(start), noun - start < 6 {
            start -= 1
        }
        return isThe(start) ? start : titles.phrase(around: noun).lowerBound
    }

    /// Whether a noun begins what the sentence tells: nothing before it denies, supposes or only reports it.
    private func isTold(from noun: Int) -> Bool {
        let start = phraseStart(noun)
        var index = start - 1
        while index >= 0, words[index + 1].gap == .space, !titles.isTime(index) {
            let lower = words[index].lower
            if happenings.reserves.contains(lower) || happenings.subordinators.contains(lower) { return false }
            index -= 1
        }
        return !["another", "no"].contains(words[start].lower)
    }
}
