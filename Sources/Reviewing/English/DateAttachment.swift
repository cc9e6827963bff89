import Language
import Model

/// How a date is tied to the name of the event in its clause.
struct DateAttachment {
    let sentence: ReadSentence
    let clause: EventClause
    let date: Range<Int>
    let lexicon: Lexicon

    var tokens: Tokens { sentence.tokens }
    var name: Range<Int> { clause.name }

    var sense: DateClaim.Sense? {
        if name.contains(date.lowerBound) { return isInName || endsName ? .own : nil }
        if isTimeline { return .own }
        if let attached { return attached }
        if clause.isBegun, sentence.dates.count == 1, date.upperBound <= clause.start { return .beginning }
        return isSole ? .own : nil
    }

    /// How words around the name or the date tie one to the other.
    private var attached: DateClaim.Sense? {
        if date.lowerBound < name.lowerBound {
            return isAttribute || isDayWhen || isWithEvent || isBeforeScene || isKnownAs
                ? .own : fronted ?? told ?? struck
        }
        if let held = whichHappened ?? polling { return held }
        if isOfSubject || isBeside || isAfterScene || isBehindScene || isWithin || isAfterEvent || isHeld || isOfTime
            || isTold || isInPlace || isAtNight || isAlone || isOfPeople
        {
            return .own
        }
        // "The inquiry dates the attack to"
        if clause.role == .other, lead == name.upperBound + 1, tokens[name.upperBound].word == "to",
            ["date", "dates", "dated", "dating"].contains(tokens[clause.start - 1].word)
        {
            return isCertain ? .own : nil
        }
        // "A spark caused the explosion on"
        let isNext = lead == name.upperBound + 1 && isPreposition(name.upperBound)
        if clause.isCaused, isCertain, isNext || isPhrase(from: name.upperBound, to: lead),
            name.contains(where: { tokens[$0].roles.contains(.sudden) })
        {
            return .own
        }
        let isPlaced = isPreposition(lead - 1) && lead > name.upperBound + 1 && isChain(name.upperBound..<lead - 1)
        if clause.role == .other, isNext || isPlaced, isCertain {
            return isNext && isOutcome ? .own : enactment(before: clause.start)
        }
        guard isCertain else { return nil }
        if isOrigin { return .own }
        if clause.role == .subject { return aside ?? predicate ?? secondVerb }
        return clause.isOwnClause ? happening(at: clause.predicate) : relative
    }

    /// Where the words before the date begin: "on", "in about", a day of the week.
    var lead: Int {
        var index = date.lowerBound
        if tokens[index - 1].isMark(","), tokens[index - 2].weekday > 0 { index -= 1 }
        // "on Wednesday afternoon, 22 March"
        if tokens[index - 1].isMark(","), tokens[index - 3].weekday > 0,
            tokens[index - 2].roles.contains(.partOfDay)
        {
            index -= 2
        }
        if tokens[index - 1].weekday > 0 { index -= 1 }
        if tokens[date.lowerBound].weekday > 0, tokens[index - 1].word == "a" { return index - 1 }
        // "in the spring of 1974"
        if tokens[index - 1].word == "of", tokens[index - 2].traits.contains(.season) {
            index -= ["early", "late"].contains(tokens[index - 3].word) ? 3 : 2
        }
        if ["about", "around", "circa", "c", "early", "late", "the"].contains(tokens[index - 1].word) {
            index -= 1
        }
        return index
    }

    func isPreposition(_ index: Int) -> Bool {
        tokens[index].traits.contains(.dateLead)
    }

    func isMark(_ index: Int, _ mark: Character) -> Bool {
        tokens[index].isMark(mark)
    }

    /// Whether nothing up to the date and the verb denies or compares.
    var isCertain: Bool {
        let end = max(date.upperBound, min(name.upperBound + 2, tokens.count))
        // "After a week without incident, the attack occurred on": nothing before the comma denies it.
        let isOpened = clause.role == .subject && date.lowerBound >= name.upperBound && isMark(clause.start - 1, ",")
        let start = isOpened ? clause.start : clause.range.lowerBound
        let isDenied = (start..<max(start, end)).contains { index in
            clause.has(.reserve, at: index)
                && (!tokens[index].roles.contains(.prospect) || tokens[index + 1].roles.contains(.auxiliary))
        }
        return !isDenied && !(tokens.last?.isMark("?") ?? false)
    }

    /// "the attack of 16 December", "the attack (16 December)".
    private var isBeside: Bool {
        let next = name.upperBound
        // "The accident: 27 November 2013."
        if isMark(next, ":"), date.lowerBound == next + 1, sentence.dates.count == 1, clause.role != .barred {
            return date.upperBound == tokens.count || isMark(date.upperBound, ".")
        }
        if isMark(next, "(") {
            let start = lead > next && isPreposition(lead - 1) ? lead - 1 : lead
            return start == pastEnactment(next + 1) && (isMark(date.upperBound, ")") || isPlacedAside)
        }
        guard tokens[next].roles.contains(.possessive) else { return false }
        return lead == next + 1 && !isMark(date.upperBound, "'")
    }

    /// "(16 December 2014 in Peshawar)": a place after the date, up to the bracket.
    private var isPlacedAside: Bool {
        let rest = date.upperBound..<min(tokens.count, date.upperBound + 8)
        guard let end = rest.first(where: { tokens[$0].isMark(")") }), let first = rest.first,
            tokens[first].isMark(",") || tokens[first].roles.contains(.scene)
        else { return false }
        // "(29 January 2011, magnitude 7.3)"
        if tokens[first].isMark(","), sentence.dates.count == 1 { return true }
        return (first + 1..<end).allSatisfy { tokens[$0].isCapitalised || tokens[$0].isMark(",") }
    }

    /// "the 7 December attack in Semuliki", where these words are the name that an author gave a link.
    private var isInName: Bool {
        guard clause.role != .barred || date.lowerBound > name.lowerBound, name.count <= 16 else { return false }
        let before = name.lowerBound..<date.lowerBound
        // "the 2015 report on the attack" has the date of something else.
        let after = date.upperBound..<max(date.upperBound, name.upperBound)
        let noun = after.first { !tokens[$0].roles.isDisjoint(with: [.happening, .happenings]) } ?? name.upperBound - 1
        guard noun >= date.upperBound, noun - date.upperBound <= 6,
            (date.upperBound..<noun).allSatisfy({ tokens[$0].roles.isDisjoint(with: [.boundary, .definite]) }),
            !tokens[noun].roles.isDisjoint(with: [.happening, .happenings]) || after.count == 1
        else { return false }
        return date.upperBound <= name.upperBound
            && before.allSatisfy {
                tokens[$0].roles.isDisjoint(with: [.elsewhen, .aftermath, .report, .occurrence, .relative])
                    || tokens[$0].roles.contains(.definite)
            }
    }

    /// "the attack of 16 December" as the words of a link: a noun and its date.
    private var endsName: Bool {
        guard date.upperBound == name.upperBound, lead - 1 > name.lowerBound, isPreposition(lead - 1) else {
            return false
        }
        return (name.lowerBound..<lead - 1).allSatisfy { index in
            tokens[index].kind == .word
                && tokens[index].roles.isDisjoint(with: [.boundary, .report, .elsewhen, .relative, .auxiliary])
                || !tokens[index].roles.isDisjoint(with: [.definite, .conjunction]) || tokens[index].isMark("-")
                || tokens[index].roles.contains(.boundary)
                    && (tokens[index + 1].isCapitalised || tokens[index + 1].roles.contains(.definite))
        }
    }

    /// "31 died in the attack on 16 December", "During the attack in December 2014 …".
    private var isAfterScene: Bool {
        // "They agreed at the summit, from 8 to 10 June,"
        if clause.role == .scene, isMark(name.upperBound, ","), lead == name.upperBound + 2,
            isMark(date.upperBound, ","),
            ["from", "between"].contains(tokens[lead - 1].word)
        {
            return true
        }
        // "In the attack, on 16 December the gunmen killed"
        if clause.role == .scene, clause.start == clause.range.lowerBound + 1, isMark(name.upperBound, ","),
            lead == name.upperBound + 2, isPreposition(lead - 1), isCertain
        {
            return true
        }
        // "died in the attack, by their own account in a pamphlet of 23 April"
        let isOfNoun = tokens[lead - 1].roles.contains(.possessive) && tokens[lead - 3].roles.contains(.indefinite)
        if clause.role == .scene, isPreposition(lead - 1), lead > name.upperBound + 1, !isOfNoun,
            hasHarm(before: clause.start - 1),
            clause.isPlace(name.upperBound..<lead - 1) || !clause.hasOthers && isChain(name.upperBound..<lead - 1)
        {
            return isCertain
        }
        guard clause.role == .scene, lead == name.upperBound + 1, isPreposition(name.upperBound) else { return false }
        let link = clause.start - 1
        // "The town was shaken by the attack on"
        if isCertain, link > clause.range.lowerBound, tokens[link].word == "by" { return true }
        if link == clause.range.lowerBound { return true }
        guard link > clause.range.lowerBound else { return false }
        let harm = tokens[link - 1].word
        if isCertain, lexicon.families.contains(where: { !$0.continues && $0.states.contains(harm) }) { return true }
        // "The government says that 48 died in the attack on": reported, but of one day.
        let that = tokens[..<link].lastIndex { $0.roles.contains(.content) }.map { $0 + 1 }
        let before = max(clause.range.lowerBound, that ?? 0)..<link
        return isCertain && hasHarm(before: link) && !clause.has(.report, in: before)
            && !clause.has(.personal, in: before)
    }

    /// "the 16 December attack", which is no "2014 attack memorial".
    private var isAttribute: Bool {
        if isPossessive { return isNameWhole }
        guard
            date.upperBound == name.lowerBound || date.upperBound + 1 == name.lowerBound && isMark(date.upperBound, ",")
        else { return false }
        var before = lead - 1
        if lead < date.lowerBound, tokens[lead].word == "the" { before = lead }
        // "the fatal 2014 attack"
        if tokens[before].kind == .word, tokens[before].roles.isEmpty, !tokens[before].isCapitalised,
            tokens[before - 1].roles.contains(.definite)
        {
            before -= 1
        }
        // What is said of "the 16 December attack", or denied, it has its date.
        if tokens[before].roles.contains(.definite) || before == lead { return isNameWhole }
        return tokens[before].roles.contains(.indefinite) && isNameWhole
            && !clause.has(.reserve, in: clause.range.lowerBound..<name.lowerBound)
    }

    /// Whether the name is not the beginning of a longer noun: "attack memorial".
    var isNameWhole: Bool {
        // "the [attack on the towers] site": the noun belongs to the towers.
        let happening: WordRole = [.happening, .happenings]
        let isLong = name.dropLast().contains {
            !tokens[$0].roles.isDisjoint(with: happening) && tokens[$0 + 1].roles.contains(.boundary)
        }
        if isLong { return true }
        let next = name.upperBound
        guard case .word = tokens[next].kind else { return !isMark(next, "-") }
        return isVerb(next)
            || !tokens[next].roles.isDisjoint(
                with: [
                    .boundary, .auxiliary, .conjunction, .definite, .indefinite, .scene, .aftermath, .elsewhen,
                    .relative, .possessive, .reserve,
                ])
    }

    private func isVerb(_ index: Int) -> Bool {
        return !tokens[index].roles.isDisjoint(with: [.occurrence, .effect, .beginning, .ending, .auxiliary])
            || ["cost", "brought", "led", "made", "became", "drew", "saw", "put", "gave", "sent"].contains(
                tokens[index].word)
            || tokens[index].word.ends(in: lexicon.participleEnding)
    }

    /// Past "handed down" or "signed", if it begins there.
    func pastEnactment(_ start: Int) -> Int {
        guard tokens[start].roles.contains(.enactment) else { return start }
        let next = start + 1
        return ["down", "out", "up"].contains(tokens[next].word) ? next + 1 : next
    }

    /// "the attack on 16 December was", "the attack, on a Tuesday in December 2014, lasted".
    private var aside: DateClaim.Sense? {
        var start = name.upperBound
        let hasComma = isMark(start, ",")
        if hasComma { start += 1 }
        start = pastEnactment(start)
        let isAlone = (hasComma || start > name.upperBound) && start == lead && isMark(date.upperBound, ",")
        guard isAlone || isPhrase(from: start, to: lead) else { return nil }
        var end = date.upperBound
        if isMark(end, ",") { end += 1 } else if hasComma { return nil }
        // "the storm in 1999 in the bay left"
        let isPlaced = !hasComma && clause.predicate > end && happens(at: clause.predicate)
        return isVerb(end) || isPlaced || hasComma && isPredicate(end) ? .own : nil
    }

    /// Whether a word can be the verb that goes on after an aside: "kept", but not "he".
    private func isPredicate(_ index: Int) -> Bool {
        guard case .word = tokens[index].kind, !tokens[index].isCapitalised else {
            return false
        }
        let small: WordRole = [
            .boundary, .definite, .indefinite, .conjunction, .relative, .personal, .pronoun, .reserve,
        ]
        return tokens[index].roles.isDisjoint(with: small)
            && !["he", "she", "they", "we", "you", "there"].contains(tokens[index].word)
    }

    /// Whether there are only small words of a date between: "on", "on a Tuesday in", "on the evening of".
    func isPhrase(from start: Int, to end: Int) -> Bool {
        guard start <= end, end - start <= 8 else { return false }
        if start == end { return start > name.upperBound && lead < date.lowerBound }
        return isPreposition(start) && isPreposition(end - 1) && isTime(start..<end)
    }

    /// Whether words can be those of a time: "at three in the morning of".
    func isTime(_ indices: some Sequence<Int>, besides allowed: WordRole = []) -> Bool {
        indices.allSatisfy { index in
            let roles = tokens[index].roles.subtracting(
                isPlaceConjunction(index) ? allowed.union(.conjunction) : allowed)
            return tokens[index].kind != .mark(UInt8(ascii: ","))
                && roles.isDisjoint(with: [
                    .report, .occurrence, .effect, .elsewhen, .happening, .happenings, .relative, .personal,
                    .conjunction,
                ])
        }
    }

    /// The "and" of "in Port Vale, Norland, and Harrow"
    private func isPlaceConjunction(_ index: Int) -> Bool {
        tokens[index].roles.contains(.conjunction) && tokens[index + 1].isCapitalised
            && (tokens[index - 1].isCapitalised || isMark(index - 1, ","))
    }
}
