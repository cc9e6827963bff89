import Language
import Model

/// Dates after the verb whose subject is the event.
extension DateAttachment {
    /// "the attack took place on", "the attack happened at three in the morning of", "the attack killed 31 people on".
    var predicate: DateClaim.Sense? {
        definition ?? relative ?? happening(at: clause.predicate < date.lowerBound ? clause.predicate : name.upperBound)
    }

    /// "the attack, which took place on", "the attack that took place on"
    var relative: DateClaim.Sense? {
        var index = name.upperBound
        if isMark(index, ",") || isMark(index, "-") { index += 1 }
        // "the disaster, when two trains collided on"
        if index > name.upperBound, index < lead, tokens[index].word == "when" {
            let verb = (index + 1..<min(lead, index + 8)).first { tokens[$0].roles.contains(.occurrence) }
            return verb.flatMap(happening)
        }
        // "the accident to an airliner of the company which occurred on"
        let reach = index..<min(index + 8, max(index, lead))
        let later = reach.first {
            tokens[$0].roles.contains(.relative) && ["occurred", "happened"].contains(tokens[$0 + 1].word)
        }
        if let later, !reach.contains(where: { isMark($0, ",") }) { return happening(at: later + 1) }
        guard tokens[index].roles.contains(.relative) else { return nil }
        // "the inquiry into the attack, which began on"
        if [.other, .possessor].contains(clause.role), !tokens[index + 1].roles.isDisjoint(with: [.beginning, .ending])
        {
            return nil
        }
        return happening(at: index + 1)
    }

    /// "took place on", "was fought on", "killed 31 people on" from its verb on.
    func happening(at verb: Int) -> DateClaim.Sense? {
        var index = verb
        // "had ended on"
        if ["had", "has"].contains(tokens[index].word) { index += 1 }
        // "Six weeks after the strike began, on 21 June,": the date is of what follows.
        if clause.isOwnClause, (verb..<max(verb, lead)).contains(where: { isMark($0, ",") }) { return nil }
        let isPassive = ["was", "were"].contains(tokens[index].word)
        if isPassive { index += 1 }
        let roles = tokens[index].roles
        let between = index + 1..<max(index + 1, lead)
        let isLandfall = tokens[index].word == "made"
        let isFree = isTime(
            between.filter { !isPlaceComma($0) && !isSetOff($0, before: lead) && !isSecondVerb($0) },
            besides: (between.contains(where: isHour) ? WordRole.elsewhen : [])
                .union(between.contains { tokens[$0].word == "between" } ? .conjunction : []).union(
                    isLandfall ? .happening : []))
        let isLong = !isYearAlone && !isPassive && isChain(between)
        let isDay = lead < date.lowerBound && tokens[lead].weekday > 0
        // "struck July 13, 1977"
        let isBare = between.allSatisfy(name.contains) && tokens[date.lowerBound].month > 0
        if isOfHead(between) { return nil }
        guard isPreposition(lead - 1) || isDay || isBare || isPassive && index == lead, !isOfNoun, between.count <= 28,
            isFree || isLong, !isLimit(between)
        else {
            return nil
        }
        if isPassive { return passive(at: index) }
        // "came into force on"
        if tokens[index].word == "came", !between.isEmpty, tokens[index + 1].word == "into" { return nil }
        if roles.contains(.occurrence) {
            if tokens[index].word == "took", between.isEmpty || tokens[index + 1].word != "place" { return nil }
            return sense(of: index) == .own ? .whole : sense(of: index)
        }
        if tokens[index].word == "fell", between.count == 1, tokens[lead - 1].word == "on" { return .own }
        // "made landfall on"
        if tokens[index].word == "made", !between.isEmpty, tokens[index + 1].word == "landfall" { return .own }
        // "during the early hours of"
        let isRevised = between.contains {
            clause.has(.revision, at: $0)
                && !(tokens[$0].word == "early" && tokens[$0 + 1].roles.contains(.duration))
        }
        guard roles.contains(.effect), !isRevised, !between.contains(where: { tokens[$0].word == "last" }), !isYearAlone
        else { return nil }
        return .own
    }

    /// "The town where the battle was fought fell on": a second verb, whose subject the event is not.
    private func isOfHead(_ between: Range<Int>) -> Bool {
        tokens[clause.start - 1].roles.contains(.relative) && between.contains { tokens[$0].traits.contains(.verb) }
    }

    /// "was fought on", "was on", "was at the hall on", "was 16 December."
    private func passive(at index: Int) -> DateClaim.Sense? {
        if tokens[index].roles.contains(.enactment) { return .whole }
        if index == lead { return isMark(date.upperBound, ".") ? .own : nil }
        return isPreposition(index) && (index + 1 >= lead || clause.isPlace(index..<lead - 1)) ? .own : nil
    }

    /// "the inquiry of 16 December", but not "the morning of"
    var isOfNoun: Bool {
        tokens[lead - 1].word == "of" && tokens[lead - 2].roles.isDisjoint(with: [.partOfDay, .duration, .hour])
            && tokens[lead - 2].kind == .word
    }

    /// "after hours, at about eight on": a time in other words before the date, between commas.
    private func isSetOff(_ index: Int, before lead: Int) -> Bool {
        let comma = tokens.indices.prefix(lead).dropFirst(index).first { isMark($0, ",") }
        guard let comma, comma + 1 < lead, isPreposition(comma + 1) else { return false }
        // "after the embassy had been bombed, on": a clause of its own
        let isClause = (index..<comma).contains {
            !tokens[$0].roles.isDisjoint(with: [.auxiliary, .occurrence, .effect])
        }
        return index == comma || tokens[index].roles.contains(.elsewhen) && !isClause
    }

    /// "left the quay and sank on": the last of several verbs whose subject the event is.
    var secondVerb: DateClaim.Sense? {
        let verb = (name.upperBound..<max(name.upperBound, lead)).last {
            tokens[$0].roles.contains(.occurrence) && tokens[$0 - 1].roles.contains(.conjunction)
        }
        guard let verb, !clause.has(.relative, in: name.upperBound..<verb),
            !clause.has(.report, in: name.upperBound..<verb),
            !clause.hasOthers
        else { return nil }
        return happening(at: verb)
    }

    /// "burned and sank on": the second of two verbs that say what happened.
    private func isSecondVerb(_ index: Int) -> Bool {
        let happening: WordRole = [.occurrence, .effect]
        guard index + 1 < lead else { return false }
        if tokens[index].roles.contains(.conjunction) {
            return !tokens[index - 1].roles.isDisjoint(with: happening)
                && !tokens[index + 1].roles.isDisjoint(with: happening)
        }
        return !tokens[index].roles.isDisjoint(with: happening) && isSecondVerb(index - 1)
    }

    /// "by the afternoon of": a date up to which something was so; not "by three men on".
    private func isLimit(_ between: Range<Int>) -> Bool {
        guard let by = between.last(where: { tokens[$0].word == "by" }) else { return false }
        return !(by + 1..<lead).contains { ["on", "in", "at", "during"].contains(tokens[$0].word) }
    }

    /// The comma of "Baggao, Cagayan", "Lombok, province of", "at noon, on 3 March"
    func isPlaceComma(_ index: Int) -> Bool {
        guard isMark(index, ",") else { return false }
        if index + 1 == lead - 1, isPreposition(lead - 1) { return true }
        guard tokens[index - 1].isCapitalised else { return false }
        let next = tokens[index + 1]
        if next.isCapitalised || next.roles.contains(.scene) { return true }
        // "Beira, central Mozambique"
        return next.kind == .word && next.roles.isEmpty && !next.word.ends(in: lexicon.participleEnding)
            && (tokens[index + 2].isCapitalised || tokens[index + 2].roles.contains(.possessive))
    }

    private var isYearAlone: Bool { sentence.dates.contains { $0.tokens == date && $0.isYearAlone } }

    /// "The attack was a bombing in Port Vale on", "was a disaster that took place on": what the event was, and when.
    private var definition: DateClaim.Sense? {
        let verb = clause.predicate
        guard verb + 2 < lead, ["was", "were", "is"].contains(tokens[verb].word),
            !tokens[verb + 1].roles.isDisjoint(with: [.indefinite, .definite]), tokens[verb + 1].word != "another"
        else { return nil }
        if let sense = definitionByVerb(from: verb + 2) { return sense }
        guard
            let noun = (verb + 2..<lead).first(where: {
                !tokens[$0].roles.isDisjoint(with: [.happening, .happenings])
            }),
            (verb + 2..<noun).allSatisfy({
                tokens[$0].roles.isEmpty || tokens[$0].isMark("-") || tokens[$0].number != nil
            })
        else { return nil }
        let rest = noun + 1..<max(noun + 1, lead)
        if let relative = rest.first(where: { tokens[$0].roles.contains(.relative) }) {
            return clause.isPlace((rest.lowerBound..<relative).filter { !isPlaceComma($0) && !isMark($0, ",") })
                || relative == rest.lowerBound ? happening(at: relative + 1) : nil
        }
        let place = rest.dropLast().filter { !isPlaceComma($0) }
        return isPreposition(lead - 1) && (place.isEmpty || clause.isPlace(place) || isChain(place)) ? .own : nil
    }

    /// "a rescue mission carried out by troops in Port Vale on", "a ferry that sank in": a verb that says when.
    private func definitionByVerb(from start: Int) -> DateClaim.Sense? {
        guard isPreposition(lead - 1) else { return nil }
        let act = (start + 1..<max(start + 1, lead - 1)).first { index in
            tokens[index].roles.contains(.relative) && !tokens[index - 1].roles.contains(.scene)
                || tokens[index].roles.contains(.enactment)
                    && tokens[index].roles.isDisjoint(with: [.beginning, .ending])
        }
        let strange: WordRole = [.report, .elsewhen, .personal, .auxiliary, .happenings, .pronoun]
        guard let act,
            (start..<act).allSatisfy({ index in
                tokens[index].kind == .word && tokens[index].roles.isDisjoint(with: strange)
                    || tokens[index].isMark("-")
            })
        else { return nil }
        // "the result of a rebuilding carried out in": of something else
        if let of = (start..<act).first(where: { tokens[$0].roles.contains(.possessive) }), !isNamed(of + 1..<act) {
            return nil
        }
        if tokens[act].roles.contains(.relative) { return happening(at: act + 1) }
        return isChain(act + 1..<lead - 1) ? .own : nil
    }

    /// "the First Northern War"
    private func isNamed(_ words: Range<Int>) -> Bool {
        words.allSatisfy { tokens[$0].isCapitalised || tokens[$0].roles.contains(.definite) }
    }

    /// "This action arises out of the attack in Port Vale on": whoever tells it today gives the date of the event.
    var isOrigin: Bool {
        guard [.aftermath, .possessor].contains(clause.role),
            tokens[max(clause.range.lowerBound, clause.start - 3)..<clause.start].contains(where: {
                $0.roles.contains(.origin)
            })
        else { return false }
        let place = name.upperBound..<max(name.upperBound, lead - 1)
        return isPreposition(lead - 1)
            && (place.isEmpty || clause.isPlace(place) || clause.isPlace(place.filter { !isPlaceComma($0) }))
    }
}
