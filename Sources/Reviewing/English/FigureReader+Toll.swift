import Language
import Model

/// Numbers that are given beside a noun for those whom they count.
extension FigureReader {
    /// "death toll of 31", "the toll of the attack rose to 31", "the lives of 31".
    func toll(before start: Int) -> Int? {
        guard let death = families.firstIndex(where: \.isDeath) else { return nil }
        // "31 deaths" as "the deaths of 31", "injuries to 40"
        if word(start - 1, "of") || word(start - 1, "to"), let family = family(in: \.nouns, start - 2) { return family }
        // "Deaths 31, rescued alive 64", "fatalities: 15"
        let label = tokens[start - 1].isMark(":") ? start - 2 : start - 1
        if tokens[label - 1].kind != .word, let family = family(in: \.nouns, label) { return family }
        // "the death of 31", "the death of the 31"
        let of = has(start - 1, .definite) ? start - 2 : start - 1
        if word(of, "of"), let family = deed(of - 1) { return family }
        // "Its death toll, 31, is known"
        if tokens[start - 1].isMark(","), has(start - 2, .toll) { return death }
        // "The crash – death toll 87 –"
        if has(start - 1, .toll), word(start - 2, "death") { return death }
        var index = start - 1
        // The words of the name do not count.
        let limit = start - 9 - (name.upperBound <= start ? name.count : 0)
        while index >= limit, isTollLink(index, before: start) { index -= 1 }
        // "The toll of the attack, the worst in years, was 31"
        if index < start - 1, tokens[index].isMark(","),
            let comma = tokens[..<index].suffix(12).lastIndex(where: { $0.isMark(",") })
        {
            index = comma - 1
            while index >= comma - 9, isTollLink(index, before: start) { index -= 1 }
        }
        guard index < start - 1 else { return nil }
        // "the number of votes cast in the election was"
        if tokens[index].kind == .word, ownNoun(index - 1) != nil, isHead(index - 1) { index -= 1 }
        if has(index, .toll) { return death }
        // "The victims of the attack numbered 31"
        let isOfName = name.lowerBound > index && word(index + 1, "of") && has(index - 1, .definite)
        if word(index, "victims"), isOfName, word(start - 1, "numbered") || word(start - 2, "numbered") { return death }
        // "the dead of the attack came to 31", "the number of wounded in the attack was 40"
        guard index == start - 2 || name.upperBound < start && name.lowerBound > index, isHead(index) else {
            return nil
        }
        return families.firstIndex { $0.names.contains(tokens[index].word) }
    }

    /// "the 31 victims of the attack", "the attack's 31 victims"
    func victims(_ phrase: NumberPhrase) -> FoundFigure? {
        let (start, end) = (phrase.tokens.lowerBound, phrase.tokens.upperBound)
        guard word(end, "victims"), let death = families.firstIndex(where: \.isDeath) else { return nil }
        let isOfName =
            word(end + 1, "of") && (end + 2...end + 4).contains(name.lowerBound)
            && (has(start - 1, .definite) && !(start == 2 && word(0, "of"))
                || word(start - 1, "of") && has(start - 2, .single) || word(phrase.numbers.lowerBound - 1, "all"))
        // "Most of the 31 victims were women", in a sentence that goes on with the event
        let isOfSome = name.isEmpty && word(start - 1, "the") && (start == 1 || word(start - 2, "of") && start <= 4)
        guard isOfName || isOfSome || name.upperBound == start - 2 && isApostrophe(start - 2) else { return nil }
        return FoundFigure(family: death, subject: .all, phrase: phrase, form: .toll, end: end + 1)
    }

    /// "116 children and 28 adults, 144 people in all, died", "the victims of the attack, 144 in all, were"
    func inAll(_ phrase: NumberPhrase, after last: FoundFigure?) -> FoundFigure? {
        let start = phrase.tokens.lowerBound
        var end = phrase.tokens.upperBound
        if has(end, .everybody) { end += 1 }
        let total = word(end, "all") && word(end + 1, "told") ? end + 2 : pastTotal(end)
        guard tokens[start - 1].isMark(",") || tokens[start - 1].isMark("-") && !tokens[start - 1].isTight,
            total > end
        else { return nil }
        end = total
        let behind =
            tokens[end].isMark(",") || tokens[end].isMark("-")
            ? state(behind: end + 1, isDirect: false, isReduced: false) : nil
        let isOfVictims =
            name.upperBound == start - 1 && (name.lowerBound - 3..<name.lowerBound).contains { word($0, "victims") }
        guard let family = behind?.family ?? (isOfVictims ? families.firstIndex(where: \.isDeath) : last?.family)
        else { return nil }
        return FoundFigure(
            family: family, subject: .all, phrase: phrase, form: behind == nil ? last?.form ?? .toll : .toll,
            end: behind?.end ?? end)
    }

    /// "the death of 31", "the evacuation of 27,000": the family of a noun for what was done.
    private func deed(_ index: Int) -> Int? {
        families.firstIndex { $0.deeds.contains(tokens[index].word) }
    }

    /// Whether the number before a noun counts all of them: "there were 140 cases", "140 cases in all", "recorded 140
    /// cases". "12 cases were severe" counts some.
    func meansAll(around noun: Int) -> Bool {
        if word(noun + 1, "in"), ["all", "total"].contains(where: { word(noun + 2, $0) }) { return true }
        // "140 cases of cholera were reported"
        let verb = has(noun + 1, .possessive) ? nounEnd(from: noun + 2) : noun + 1
        if has(verb, .auxiliary), has(verb + 1, .report) { return true }
        guard let phrase = phrases.last(where: { $0.tokens.upperBound == noun }) else { return false }
        let before = phrase.tokens.lowerBound - 1
        if has(before, .report)
            || word(before, "to") && word(before - 1, "led")
            || has(before, .inclusive) || word(phrase.numbers.lowerBound - 1, "all")
        {
            return true
        }
        // "there have been"
        let there = word(before, "been") ? before - 1 : before
        return ["was", "were", "of", "have"].contains { word(there, $0) }
            && ["there", "total"].contains { word(there - 1, $0) }
    }

    /// "31 passengers", "31 public and private workers": a noun that only this event counts.
    func count(_ phrase: NumberPhrase) -> FoundFigure? {
        let (start, before) = (phrase.tokens.upperBound, phrase.tokens.lowerBound - 1)
        // "built for 900 passengers", "2 to 4 cases", "900 passengers a day"
        guard tokens[start].kind == .word, !has(start, .boundary),
            !has(before, .aftermath), !word(before, "to"),
            !isOfWhole(phrase) || has(before - 2, .indefinite) || isHolder(before - 1)
        else { return nil }
        let nouns = start..<listEnd(from: nounEnd(from: start))
        guard let noun = nouns.last(where: { ownNoun($0) != nil }), let family = ownNoun(noun), !isRate(noun + 1),
            listEnd(from: noun + 1) == noun + 1
        else { return nil }
        let isAll = noun == start && (meansAll(around: start) || isAboard(noun + 1))
        return FoundFigure(family: family, subject: .all, phrase: phrase, form: isAll ? .toll : .count, end: noun + 1)
    }

    /// "exposed the data of 50 million accounts": what all of them have.
    private func isHolder(_ noun: Int) -> Bool {
        word(noun + 1, "of") && tokens[noun].kind == .word && tokens[noun].roles.isEmpty && tokens[noun].number == nil
            && has(noun - 1, .definite)
    }

    private func ownNoun(_ index: Int) -> Int? {
        let noun = tokens[index].word
        return families.firstIndex { $0.isBareNoun && ($0.people.contains(noun) || $0.nouns.contains(noun)) }
    }

    /// Whether a word such as "dead" means all of them: "one of the dead" does not.
    private func isHead(_ index: Int) -> Bool {
        var place = index - 1
        // "the number of people who died"
        if has(place, .personal) { place -= 1 }
        if has(place, .everybody) { place -= 1 }
        if place < 0, ["fatalities", "deaths", "injuries"].contains(where: { word(index, $0) }) { return true }
        if has(place, .definite), !has(place - 1, .possessive) { return true }
        if has(place, .definite) { place -= 1 }
        return has(place, .possessive) && (word(place - 1, "number") || word(place - 1, "total"))
    }

    private func isTollLink(_ index: Int, before start: Int) -> Bool {
        if has(index, .tollLink) || tokens[index].word.ends(in: "ly") { return true }
        return index < start - 1
            && (name.contains(index) || !tokens[index].roles.isDisjoint(with: [.definite, .scene, .aftermath]))
    }

    /// "the wounded of the attack, 192 by the official count": a number set beside those whom it counts.
    func apposition(_ phrase: NumberPhrase) -> Int? {
        var start = phrase.tokens.lowerBound
        // "the toll of the attack, at 31,"
        if word(start - 1, "at") || word(start - 1, "now") { start -= 1 }
        guard tokens[start - 1].isMark(","), name.upperBound == start - 1, !name.isEmpty else { return nil }
        let end = phrase.tokens.upperBound
        guard end >= tokens.count || has(end, .boundary) || tokens[end].isMark(",") || tokens[end].isMark("."),
            !has(end, .possessive)
        else { return nil }
        var index = name.lowerBound - 1
        if has(index, .definite) { index -= 1 }
        guard has(index, .possessive) || has(index, .scene) else { return nil }
        var head = index - 1
        if has(head, .toll) {
            if word(head - 1, "death") { head -= 1 }
            return has(head - 1, .definite) ? families.firstIndex(where: \.isDeath) : nil
        }
        guard has(head - 1, .definite), !has(head - 2, .possessive) else { return nil }
        return families.firstIndex { $0.names.contains(tokens[head].word) }
    }
}
