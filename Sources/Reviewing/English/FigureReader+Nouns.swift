import Language
import Model

/// Who is counted, and what a sentence says of them beside the plain verb.
extension FigureReader {
    /// "cost 582 people their lives", "drove 4,000 people from their homes": the family, and where the words for it end.
    func framed(by end: Int, before start: Int) -> (family: Int, end: Int)? {
        let rests = [end, pastAs(end)]
        for (index, family) in families.enumerated() {
            for frame in family.frames where frame.verbs.contains(tokens[start - 1].word) {
                let rest = rests.first { isWritten(frame.rest, at: $0) }
                if let rest { return (index, rest + frame.rest.count) }
            }
        }
        return nil
    }

    /// Past ", as the report says," after those who were counted.
    private func pastAs(_ start: Int) -> Int {
        guard tokens[start].isMark(","), word(start + 1, "as") else { return start }
        return tokens[(start + 2)...].prefix(12).firstIndex { $0.isMark(",") }.map { $0 + 1 } ?? start
    }

    /// "cost 952 of the 989 on board their lives", "left 41,000 of the town's 47,000 inhabitants homeless": how many, and
    /// of how many.
    func ofWhole(_ phrase: NumberPhrase) -> FoundFigure? {
        let (start, end) = (phrase.tokens.lowerBound, phrase.tokens.upperBound)
        let isFrame = families.contains {
            $0.isDeath && $0.frames.contains { $0.verbs.contains(tokens[start - 1].word) }
        }
        guard isFrame || ["left", "leaving", "made", "rendered"].contains(where: { word(start - 1, $0) }),
            word(end, "of")
        else { return nil }
        // Of "104 of the plotters" nobody knows whether others were among them.
        let isOfAll = phrases.contains { $0.tokens.lowerBound > end && $0.tokens.lowerBound < end + 6 }
        for index in end + 1..<max(end + 1, min(tokens.count, end + 10)) {
            if case .mark = tokens[index].kind, !isApostrophe(index) { return nil }
            let found = isFrame ? framed(by: index, before: start) : family(in: \.states, index).map { ($0, index + 1) }
            guard let (family, end) = found else { continue }
            // "20,000 of the city's inhabitants"
            let isOfPlace = ["inhabitants", "residents", "population", "citizens"].contains { word(index - 1, $0) }
            return FoundFigure(
                family: family, subject: isOfAll || isOfPlace ? .all : .group, phrase: phrase, form: .verb(start - 1),
                end: end)
        }
        return nil
    }

    /// "alone lost 31 killed": so many at least.
    func ofOwn(_ phrase: NumberPhrase) -> FoundFigure? {
        let start = phrase.tokens.lowerBound
        guard ["lost", "suffered"].contains(where: { word(start - 1, $0) }), word(start - 2, "alone") else {
            return nil
        }
        let state =
            has(phrase.tokens.upperBound, .commonPeople) ? phrase.tokens.upperBound + 1 : phrase.tokens.upperBound
        guard let family = family(in: \.states, state), !isJoined(behind: state) else { return nil }
        return FoundFigure(family: family, subject: .group, phrase: phrase, end: state + 1)
    }

    /// "None of the 31 people aboard survived": all of them died.
    private static let survivals: [PackedWord] = ["survived", "survive", "lived", "escaped"]

    func lost(_ phrase: NumberPhrase) -> FoundFigure? {
        let start = phrase.tokens.lowerBound
        guard word(start - 1, "the"), word(start - 2, "of"), word(start - 3, "none"),
            let death = families.firstIndex(where: \.isDeath)
        else { return nil }
        let noun = subject(at: phrase.tokens.upperBound)
        let verb = pastPlace(noun.end)
        guard Self.survivals.contains(tokens[verb].word) else { return nil }
        return FoundFigure(family: death, subject: noun.subject, phrase: phrase, end: verb + 1)
    }

    /// "143 of the 175 passengers were killed": how many, and of how many.
    func stateOfWhole(_ phrase: NumberPhrase) -> FoundFigure? {
        let end = phrase.tokens.upperBound
        // "all seven of the hijackers were killed"
        if word(end, "of"), has(end + 1, .definite), word(phrase.numbers.lowerBound - 1, "all"),
            case let noun = subject(at: end + 2), case .kind = noun.subject,
            let found = state(behind: noun.end, isDirect: false, isReduced: false)
        {
            return FoundFigure(family: found.family, subject: noun.subject, phrase: phrase, end: found.end)
        }
        guard word(end, "of"),
            let whole = phrases.first(where: { $0.tokens.lowerBound > end && isWholeOfCounted($0) })
        else { return nil }
        let noun = subject(at: min(whole.tokens.upperBound, tokens.count - 1))
        switch noun.subject {
        case .kind, .all: break
        case .group, .unclear: return nil
        }
        guard let found = state(behind: pastPlace(noun.end), isDirect: false, isReduced: false) else { return nil }
        return FoundFigure(family: found.family, subject: noun.subject, phrase: phrase, end: found.end)
    }

    /// Past "of the town's rowing club" after "11 members", or "at the mine in Port Vale", up to what is said of them.
    func pastMembership(_ index: Int, after phrase: NumberPhrase) -> Int? {
        let isAboard = isAboard(index)
        guard
            has(index, .possessive) || isAboard
                || has(index, .scene) && !word(index, "by") && index > phrase.tokens.upperBound
        else { return nil }
        for place in index + 1..<max(index + 1, min(tokens.count, index + 12)) {
            if has(place, .auxiliary) { return place > index + 1 ? place : nil }
            if isAboard, isHarm(place) { return place }
            // "2,907 of the town's inhabitants died"
            if has(index, .possessive), place > index + 1, isHarm(place), lexicon.isPeople(tokens[place - 1].word) {
                return place
            }
            // "All sixteen crew of the lifeboat perished"
            if has(index, .possessive), place <= index + 5, isHarm(place),
                word(index - 1, "crew") || lexicon.isPeople(tokens[index - 1].word)
            {
                return place
            }
            if !tokens[place].roles.isDisjoint(with: [.elsewhen, .relative, .pronoun]) || has(place, .personal) {
                return nil
            }
            if place >= name.lowerBound, place < name.upperBound || isHarm(place) { return nil }
            if case .mark = tokens[place].kind, !isApostrophe(place) { return nil }
            let isNumber = tokens[place].number != nil || tokens[place].digits != nil
            if isNumber, !phrases.contains(where: { $0.tokens.contains(place) && self.isNumber($0) }) { return nil }
        }
        return nil
    }

    /// Whether the words after those who were counted begin here: "down with" of "took 31 people down with her".
    func isFrameEnd(_ index: Int) -> Bool {
        families.contains { $0.frames.contains { isWritten($0.rest, at: index) } }
    }

    /// "left 31 people in the town homeless"
    func left(_ phrase: NumberPhrase, from end: Int) -> FoundFigure? {
        let verb = phrase.tokens.lowerBound - 1
        guard ["left", "leaving", "made", "rendered"].contains(where: { word(verb, $0) }) else { return nil }
        // "left eleven guards and two civilians dead"
        if word(end, "and"), let next = phrases.first(where: { $0.tokens.lowerBound == end + 1 }) {
            let second = subject(at: next.tokens.upperBound)
            guard second.end > next.tokens.upperBound, let family = family(in: \.states, second.end) else { return nil }
            return FoundFigure(
                family: family, subject: subject(at: phrase.tokens.upperBound).subject, phrase: phrase, end: end)
        }
        guard has(end, .scene) else { return nil }
        let state = (end + 1..<end + 7).first { isHarm($0) || tokens[$0].kind != .word || has($0, .auxiliary) }
        guard let state, let family = family(in: \.states, state), !isJoined(behind: state) else { return nil }
        return FoundFigure(family: family, subject: .all, phrase: phrase, form: .verb(verb), end: state + 1)
    }

    /// Past "who went to watch a match", up to what was done to them.
    func pastClause(_ index: Int) -> Int? {
        guard has(index, .personal), family(in: \.states, index + 1) == nil, !has(index + 1, .auxiliary) else {
            return nil
        }
        let end = (index + 1..<index + 14).first { place in
            has(place, .finite) || isHarm(place) || tokens[place].kind != .word && !isApostrophe(place)
        }
        return end.flatMap { has($0, .finite) ? $0 : nil }
    }

    /// `residents` of "21 residents of the town were killed"
    func member(of figure: FoundFigure) -> PackedWord? {
        let noun = figure.phrase.tokens.upperBound
        return figure.subject == .group ? tokens[noun].word : nil
    }

    func isApostrophe(_ index: Int) -> Bool { tokens[index].isMark("'") }

    /// "31 of those on board perished": how many of them all.
    func ofThoseAboard(_ phrase: NumberPhrase) -> FoundFigure? {
        let end = phrase.tokens.upperBound
        // "all 31 of those who died"
        let isAllWho = word(phrase.numbers.lowerBound - 1, "all") && has(end + 2, .personal)
        let next = isAllWho ? end + 3 : pastPlace(end + 2)
        guard word(end, "of"), word(end + 1, "those"), next > end + 2,
            let found = state(behind: next, isDirect: false, isReduced: false)
        else { return nil }
        return FoundFigure(family: found.family, subject: .all, phrase: phrase, end: found.end)
    }

    /// Past "in all" or "in total" behind those who were counted.
    func pastTotal(_ index: Int) -> Int {
        if word(index, "altogether") { return index + 1 }
        return word(index, "in") && ["all", "total"].contains { word(index + 1, $0) } ? index + 2 : index
    }

    /// "In all, 31 worshippers", "a total of 31 worshippers": whether the words before a number say that it is all of them.
    func isTotal(_ phrase: NumberPhrase) -> Bool {
        let start = phrase.tokens.lowerBound
        let before = tokens[start - 1].isMark(",") ? start - 1 : start
        if before == 1, word(0, "altogether") { return true }
        if ["all", "total"].contains(where: { word(before - 1, $0) }), word(before - 2, "in") { return true }
        let of = phrase.numbers.lowerBound - 1
        return word(of, "of") && word(of - 1, "total")
    }

    /// "834 prisoners escaped": what those did, or was done to them, whose noun is counted by itself elsewhere.
    func deed(ofThoseAt noun: Int) -> (family: Int, end: Int)? {
        guard let own = family(in: \.nouns, noun) else { return nil }
        var index = noun + 1
        while has(index, .auxiliary), family(in: \.states, index) == nil { index += 1 }
        guard let family = family(in: \.states, index), family != own, !isJoined(behind: index) else { return nil }
        return (family, index + 1)
    }

    /// Whether a number tells one of several things from the others: "No. 18", "Flight 31", "flight 31".
    func isNumber(_ phrase: NumberPhrase) -> Bool {
        var label = phrase.numbers.lowerBound - 1
        let isShort = tokens[label].isMark(".")
        if isShort { label -= 1 }
        return has(label, .label) && (isShort || word(label, "flight") || label > 0 && tokens[label].isCapitalised)
    }

    /// Whether a number is of some only: "lost 31 killed" of its own, "all but 2 were killed", "nobody who died".
    func isOfSome(_ phrase: NumberPhrase) -> Bool {
        let (start, end) = (phrase.tokens.lowerBound, phrase.tokens.upperBound)
        if ["lost", "suffered"].contains(where: { word(start - 1, $0) }) {
            return family(in: \.states, nounEnd(from: end - 1)) != nil
        }
        // "lost 31 men killed and 590 wounded"
        if has(start - 1, .conjunction), let last = phrases.last(where: { $0.tokens.upperBound < start }),
            start - last.tokens.upperBound <= 4, isOfSome(last)
        {
            return true
        }
        if word(start - 1, "but"), word(start - 2, "all") { return true }
        return phrase.quantity.best == 0 && has(end, .personal) || isSummand(phrase)
    }

    /// "killed all 48 people in the one coach and 35 of the 39 in the other": neither is all of them.
    private func isSummand(_ phrase: NumberPhrase) -> Bool {
        phrases.contains { other in
            let distance = other.tokens.lowerBound - phrase.tokens.upperBound
            return (1...12).contains(distance) && has(other.tokens.lowerBound - 1, .conjunction)
                && word(other.tokens.upperBound, "of") && has(other.tokens.upperBound + 1, .definite)
        }
    }

    /// Whether houses or cattle are counted, of which no figure for people speaks.
    func countsThings(_ figure: FoundFigure) -> Bool {
        guard lexicon.families.indices.contains(figure.family) else { return false }
        let noun = figure.phrase.tokens.upperBound
        let end = nounEnd(from: noun)
        let list = has(end, .conjunction) ? nounEnd(from: end + 1) : end
        return (noun..<max(noun + 1, list)).contains { tokens[$0].traits.contains(.thing) }
    }

    /// "passengers and crew", "men, women and children": all there are.
    func isEverybody(_ list: Range<Int>) -> Bool {
        list.allSatisfy { index in
            tokens[index].isMark(",") || has(index, .conjunction)
                || ["passengers", "crew", "men", "women", "children", "boys", "girls", "adults", "members"]
                    .contains { word(index, $0) }
        }
    }
}
