import Language
import Model

/// Finds what a sentence says was counted: "killed 31 and injured almost 100", "141 people (including 132 children)".
///
/// Unclear figures are left out: two kinds of harm in one number, parts whose whole is not known.
struct FigureReader {
    let tokens: Tokens
    let phrases: [NumberPhrase]
    let families: [Lexicon.Family]
    var lexicon = Lexicon.english
    /// The tokens that name the event.
    var name = 0..<0

    /// In the order of the text.
    func figures() -> [FoundFigure] {
        var (found, counts): ([FoundFigure], [FoundFigure]) = ([], [])
        let hasOwn = families.contains(where: \.isBareNoun)
        for phrase in phrases
        where !phrase.isDecimal && !phrase.isYear && !phrase.isMoneyOrShare(in: tokens) && !isNumber(phrase) {
            if hasOwn, let count = count(phrase) { counts.append(count) }
            guard var figure = figure(phrase, after: found) else { continue }
            figure.head = head(after: phrase.tokens.upperBound) ?? member(of: figure)
            figure.others = others(beside: phrase)
            if countsThings(figure) { figure.subject = .unclear }
            found.append(sharingHedge(sharingNoun(figure, with: found.last), with: found.last))
        }
        return found.filter { isWhole($0, among: found) } + sums(of: found) + counts + [sum()].compactMap(\.self)
    }

    /// Whether a figure is of all: not "rescued 700, and saved 200 more" or "nine died, and a further eight later".
    private func isWhole(_ figure: FoundFigure, among found: [FoundFigure]) -> Bool {
        let same = found.filter { $0.family == figure.family }
        guard same.count > 1 else { return true }
        if same.contains(where: { has($0.phrase.tokens.upperBound, .rest) }) { return false }
        return same.count { $0.form != .part } == 1 || !same.contains { isFurther($0.phrase) }
    }

    /// "a further 40", "another 40": besides those counted before.
    private func isFurther(_ phrase: NumberPhrase) -> Bool {
        (phrase.tokens.lowerBound - 1..<phrase.numbers.lowerBound).contains { index in
            ["further", "another", "additional"].contains { word(index, $0) }
        }
    }

    private func figure(_ phrase: NumberPhrase, after found: [FoundFigure]) -> FoundFigure? {
        if let part = part(phrase, of: found.last) { return part }
        if let own = ofOwn(phrase) { return own }
        guard !isOfSome(phrase), !isWithin(found.last, phrase), !isWholeOfCounted(phrase) else { return nil }
        if let found = lost(phrase) ?? ofWhole(phrase) ?? ofThoseAboard(phrase) ?? stateOfWhole(phrase) ?? victims(
            phrase)
            ?? inAll(phrase, after: found.last) ?? bodies(phrase)
        {
            return found
        }
        var noun = counted(behind: phrase.tokens.upperBound, after: found)
        let total = pastTotal(noun.end)
        if total > noun.end { noun = (noun.subject == .unclear ? .unclear : .all, total) }
        if isRate(noun.end) { return nil }
        noun.subject = subject(of: phrase, after: found) ?? noun.subject
        let isReduced = isOfWhole(phrase)
        if let all = allOfWhom(phrase, noun) { return all }
        if let object = object(phrase, noun, isReduced: isReduced) ?? left(phrase, from: noun.end) { return object }
        if let found = ofVerb(phrase, noun) { return found }
        let start = pastMembership(noun.end, after: phrase) ?? pastClause(noun.end) ?? pastPlace(noun.end)
        if start > noun.end, !tokens[noun.end].roles.isDisjoint(with: [.possessive, .scene, .personal]) {
            noun.subject = .group
        }
        if noun.end == phrase.tokens.upperBound, let deed = deed(ofThoseAt: noun.end) {
            return FoundFigure(
                family: deed.family, subject: .kind(tokens[noun.end].word), phrase: phrase, end: deed.end)
        }
        if let shared = sharedRest(phrase, with: found.last) ?? shared(phrase, noun, with: found.last)
            ?? added(phrase, noun, to: found.last)
        {
            return shared
        }
        let isDirect =
            noun.end == phrase.tokens.upperBound || has(noun.end - 1, .neutral) || word(noun.end - 1, "fatal")
        guard let state = state(behind: start, isDirect: isDirect, isReduced: isReduced) ?? jointState(noun) else {
            return nil
        }
        let form: FoundFigure.Form = families[state.family].isBareNoun ? .toll : .state
        // "22 others were wounded": so many at least, besides the dead
        let isRest = has(phrase.tokens.upperBound, .rest) && found.isEmpty && !families[state.family].isDeath
        let isOneWay = families[state.family].manners.contains(tokens[state.end - 1].word)
        if isRest || isOneWay || isOfDegree(start..<max(start, state.end)) { noun.subject = .group }
        return FoundFigure(family: state.family, subject: noun.subject, phrase: phrase, form: form, end: state.end)
    }

    /// "a toll of 31", "killed 31", "cost 31 people their lives": what is said before the number.
    private func object(_ phrase: NumberPhrase, _ noun: (subject: FoundFigure.Subject, end: Int), isReduced: Bool)
        -> FoundFigure?
    {
        let start = phrase.tokens.lowerBound
        if let family = toll(before: start) ?? apposition(phrase) {
            return FoundFigure(family: family, subject: noun.subject, phrase: phrase, form: .toll, end: noun.end)
        }
        if !isReduced, let verb = verb(before: start) {
            // "seriously injured 12"
            let isOfSome = isOfDegree(verb.start - 1..<verb.start)
            return FoundFigure(
                family: verb.family, subject: isOfSome ? .group : noun.subject, phrase: phrase, form: .verb(verb.start),
                end: noun.end)
        }
        return framed(by: noun.end, before: start).map { frame in
            FoundFigure(
                family: frame.family, subject: noun.subject, phrase: phrase, form: .verb(start - 1), end: frame.end)
        }
    }

    /// Whether a number is the whole of which another was counted: the 190 of "cost 31 of the 190 on board their lives".
    private func isWithin(_ figure: FoundFigure?, _ phrase: NumberPhrase) -> Bool {
        guard let figure, case .verb = figure.form, word(figure.phrase.tokens.upperBound, "of") else { return false }
        return phrase.tokens.lowerBound < figure.end
    }

    /// Whether a number follows "of the": of "one of the 96 had died" only "of the 96 killed" counts all.
    func isOfWhole(_ phrase: NumberPhrase) -> Bool {
        let start = phrase.tokens.lowerBound
        guard start > 2 else { return false }
        return word(start - 1, "of") || (word(start - 2, "of") && has(start - 1, .definite)) || isWholeOfCounted(phrase)
    }

    /// The 47,000 of "41,000 of the town's 47,000 inhabitants".
    func isWholeOfCounted(_ phrase: NumberPhrase) -> Bool {
        let start = phrase.tokens.lowerBound
        return phrases.contains { other in
            let end = other.tokens.upperBound
            guard word(end, "of"), end < start, start - end <= 6, other.value > 1 else { return false }
            return (end + 1..<start).allSatisfy {
                isApostrophe($0) || tokens[$0].kind == .word && !isEnd($0) || has($0, .definite)
            }
        }
    }

    /// Whether "on board" or "aboard" follows those who were counted.
    func isAboard(_ index: Int) -> Bool {
        word(index, "aboard") || word(index, "on") && word(index + 1, "board")
    }

    /// Past "on board", "aboard", "inside" behind those who were counted.
    func pastPlace(_ index: Int) -> Int {
        if word(index, "on"), word(index + 1, "board") { return index + 2 }
        // "3 peacekeepers from Chad were killed"
        if word(index, "from"), tokens[index + 1].isCapitalised,
            has(index + 2, .auxiliary)
        {
            return index + 2
        }
        return ["aboard", "inside", "present", "there"].contains { word(index, $0) } ? index + 1 : index
    }

    /// "including 132 children", "132 of them children", "of whom 132 were children": kinds of those counted last.
    private func part(_ phrase: NumberPhrase, of whole: FoundFigure?) -> FoundFigure? {
        let (start, end) = (phrase.tokens.lowerBound, phrase.tokens.upperBound)
        let isNamed = word(start - 1, "including") || (word(start - 1, "them") && word(start - 2, "among"))
        let isOfThem =
            word(end, "of")
            && (["them", "those"].contains { word(end + 1, $0) } && pastPlace(end + 2) == end + 2
                && !(has(end + 2, .personal) && word(phrase.numbers.lowerBound - 1, "all"))
                || has(end + 1, .relative) || has(end + 1, .personal))
        let isOfWhom = word(start - 1, "whom") && (word(start - 2, "of") || word(start - 2, "among"))
        guard isNamed || isOfThem || isOfWhom else { return nil }
        // "murdered 39 of them in the attack"
        if isOfThem, has(end + 1, .personal) == false, whole == nil, let verb = verb(before: start) {
            return FoundFigure(
                family: verb.family, subject: .group, phrase: phrase, form: .verb(verb.start), end: end + 2)
        }
        var noun = isOfThem ? end + 2 : end
        if word(noun, "were") || word(noun, "was") { noun += 1 }
        let subject = self.subject(at: noun).subject
        let kind: FoundFigure.Subject = if case .kind = subject { subject } else { .unclear }
        return FoundFigure(family: whole?.family ?? -1, subject: kind, phrase: phrase, form: .part, end: end)
    }

    /// What is counted, and where the words after it begin.
    private func counted(behind index: Int, after found: [FoundFigure]) -> (subject: FoundFigure.Subject, end: Int) {
        if tokens[index].roles.contains(.rest) {
            let isRest = !found.isEmpty
            let isNoun = word(index, "other") && tokens.indices.contains(index + 1) && !isEnd(index + 1)
            let end = isNoun ? nounEnd(from: index + 1) : index + 1
            return (isRest ? .all : .unclear, end)
        }
        // "shot dead twenty-five of the marchers"
        if has(index, .possessive), has(index + 1, .definite), has(index + 2, .crowd),
            nounEnd(from: index + 2) == index + 3
        {
            return (.kind(tokens[index + 2].word), index + 3)
        }
        if has(index, .possessive) {
            // "carried off 31 of the town's inhabitants"
            let whole = (index + 1..<index + 6).first { index in
                ["inhabitants", "residents", "population", "citizens", "people"].contains { word(index, $0) }
            }
            let isOfPlace = whole.map { end in (index + 1..<end).contains { isApostrophe($0) } } ?? false
            return isOfPlace ? (.all, (whole ?? index) + 1) : (.unclear, index)
        }
        if single(at: index) != nil { return (.all, index) }
        // "91 total deaths"
        if has(index, .neutral), isHarm(index + 1) { return (.all, index + 1) }
        if word(index, "non"), word(index + 2, "fatal") { return (.all, index + 3) }
        return subject(at: index)
    }

    /// Whom a number counts, by what is before it or far behind; nil if its noun alone says so.
    private func subject(of phrase: NumberPhrase, after found: [FoundFigure]) -> FoundFigure.Subject? {
        let end = phrase.tokens.upperBound
        // "Only nine men were arrested"
        if word(phrase.numbers.lowerBound - 1, "only"), has(end, .commonPeople) { return .all }
        // "the attack, the killing of 17 striking miners by police": what the event is
        let of = phrase.tokens.lowerBound - 1
        if word(of, "of"), word(of - 1, "killing"), has(of - 2, .definite), tokens[of - 3].isMark(","),
            name.upperBound == of - 3
        {
            return .all
        }
        if isTotal(phrase), lexicon.isPeople(tokens[end].word) || has(end, .neutral) { return .all }
        // "carried off 812 of the town's 9,000 residents"
        if has(end, .possessive),
            let whole = phrases.first(where: { $0.tokens.lowerBound > end && isWholeOfCounted($0) })
        {
            return subject(at: whole.tokens.upperBound).subject
        }
        // "injured more than 1,000 others": besides the dead
        guard has(end, .rest), found.isEmpty, let verb = verb(before: phrase.tokens.lowerBound) else { return nil }
        return families[verb.family].isDeath ? nil : .all
    }

    func subject(at index: Int) -> (subject: FoundFigure.Subject, end: Int) {
        let token = tokens[index]
        if token.roles.contains(.everybody) { return (.all, index + 1) }
        // "94 unarmed villagers"
        if token.roles.contains(.neutral), tokens[index + 1].kind == .word, !isEnd(index + 1) {
            return subject(at: index + 1)
        }
        guard case .word = token.kind, !token.roles.contains(.boundary), !token.roles.contains(.auxiliary),
            token.roles.isDisjoint(with: [.conjunction, .reserve, .elsewhen, .pronoun]), token.number == nil,
            !isHarm(index)
        else { return (.all, index) }
        let end = nounEnd(from: index)
        let list = listEnd(from: end)
        if list > end, isEverybody(index..<list) { return (.all, list) }
        // Of two words or more the last alone does not say whom they mean.
        if list > end || end > index + 1 { return (.group, list) }
        return (token.word == .unknown ? .unclear : .kind(token.word), end)
    }

    func nounEnd(from index: Int) -> Int {
        var end = index + 1
        var limit = index + 4
        while end < limit {
            if isInitials(end) { limit += 2 } else if tokens[end].kind != .word || isEnd(end) { break }
            end += 1
        }
        return end
    }

    /// The stops of "U.S."
    private func isInitials(_ index: Int) -> Bool {
        tokens[index].isMark(".") && tokens[index].isTight && tokens[index - 1].range.count == 1
            && tokens[index - 1].isCapitalised && tokens[index + 1].kind == .word
    }

    /// Past "guards and soldiers", ", guards and soldiers" after the first noun of a list.
    func listEnd(from start: Int) -> Int {
        var end = start
        for _ in 0..<5 {
            guard tokens[end].isMark(",") || has(end, .conjunction) else { return start }
            let isLast = has(end, .conjunction)
            let next = tokens[end + 1]
            guard next.kind == .word, next.roles.isSubset(of: [.crowd, .commonPeople, .responder]), next.number == nil,
                !isHarm(end + 1), family(in: \.verbs, end + 1) == nil,
                !phrases.contains(where: { $0.tokens.lowerBound == end + 2 })
            else { return start }
            end = nounEnd(from: end + 1)
            if isLast { return end }
        }
        return start
    }

    /// Whether the words from here say what was done to those who were counted.
    func isHarm(_ index: Int) -> Bool {
        family(in: \.states, index) != nil || family(in: \.nouns, index) != nil || phrase(at: index) != nil
            || isFallen(index)
    }

    /// Whether a word cannot belong to the noun before it.
    private func isEnd(_ index: Int) -> Bool {
        let roles = tokens[index].roles
        return !roles.isDisjoint(with: [.boundary, .auxiliary, .conjunction, .reserve]) || tokens[index].number != nil
            || isHarm(index) || pastPlace(index) != index || isFrameEnd(index) || pastTotal(index) != index
    }
}
