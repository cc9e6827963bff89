import Language
import Model

/// What happened on a date, by its verb.
extension DateAttachment {
    /// What makes a sentence tell of somebody, of another time, or of what others say.
    static let strange: WordRole = [
        .personal, .relative, .report, .reserve, .elsewhen, .suspect, .pronoun, .occurrence, .revision,
    ]

    func isStrange(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.month == 0, !clause.isNumber(index) else { return false }
        return !token.roles.isDisjoint(with: Self.strange) || !token.traits.isDisjoint(with: [.person, .subordinate])
            || isOtherVerb(index)
    }

    /// "criticised", but not "crowded" in "a crowded train"
    func isOtherVerb(_ index: Int) -> Bool {
        (tokens[index].word.ends(in: lexicon.participleEnding) || lexicon.participles.contains(tokens[index].word))
            && tokens[index - 1].roles.isDisjoint(with: [.definite, .indefinite]) && tokens[index - 1].kind == .word
    }

    /// Whether a verb says that something happened: sank, gave way, killed.
    func isHappening(_ index: Int) -> Bool {
        guard !clause.isNumber(index), !tokens[index].word.ends(in: "ing") else { return false }
        if lexicon.mishaps[tokens[index].word]?.contains(where: { tokens.reads($0, at: index) }) == true { return true }
        let next = tokens[index + 1]
        // "The court struck out a claim", "buried himself in papers", "the dead"
        if next.traits.contains(.particle) || isArticle(index - 1) { return false }
        if tokens[index].roles.isSuperset(of: [.mishap, .effect]) {
            return next.kind != .word || next.number != nil || !next.roles.isEmpty
        }
        return tokens[index].roles.contains(.mishap) && tokens[index].word != "ran"
            || ["occurred", "happened"].contains(tokens[index].word)
            || lexicon.families.contains { !$0.continues && $0.states.contains(tokens[index].word) }
    }

    private func isArticle(_ index: Int) -> Bool {
        tokens[index].roles.contains(.definite) && !tokens[index].roles.contains(.relative)
    }

    /// "On 9 April a train crashed": the verb after the date, behind its subject.
    var happeningAfter: Int? {
        let verb = (date.upperBound..<max(date.upperBound, clause.start)).first(where: isHappening)
        guard let verb, verb - date.upperBound <= 20 else { return nil }
        let isBefore = (date.upperBound..<verb).contains { index in
            isStrange(index) && !isHourWord(index) || isMeant(index)
                || clause.has(.partial, at: index) && !isHourWord(index) && !isHourWord(index + 1)
                || tokens[index].roles.contains(.finite)
                    && !(index + 1..<verb).allSatisfy { tokens[$0].word.ends(in: "ly") }
        }
        return isBefore ? nil : verb
    }

    /// "about 30 minutes after noon"
    private func isHourWord(_ index: Int) -> Bool {
        tokens[index].roles.contains(.hour)
            || tokens[index].roles.contains(.elsewhen) && tokens[index + 1].roles.contains(.hour)
    }

    /// "a stone for those", "a vigil for the dead": before those of whom it is said.
    func isMeant(_ index: Int) -> Bool { ["for", "over", "following"].contains(tokens[index].word) }

    /// "A train crashed at the station on 9 April": the verb before the date.
    var happeningBefore: Int? {
        let start = clause.range.lowerBound
        guard let verb = (start..<max(start, lead)).last(where: isHappening), lead - verb <= 20 else { return nil }
        return (verb + 1..<max(verb + 1, lead)).contains(where: isStrange) ? nil : verb
    }

    func sense(of verb: Int) -> DateClaim.Sense {
        if tokens[verb].roles.contains(.beginning) { return .beginning }
        return tokens[verb].roles.contains(.ending) ? .ending : .own
    }

    /// "carried out", "began": a verb whose object is the event.
    func enactment(before end: Int) -> DateClaim.Sense? {
        var verb = end - 1
        if ["out", "up", "off"].contains(tokens[verb].word) { verb -= 1 }
        guard verb >= clause.range.lowerBound, tokens[verb].roles.contains(.enactment), !date.contains(verb),
            isNameWhole
        else { return nil }
        return tokens[verb].roles.contains(.beginning) ? .beginning : .own
    }

    /// "went to the polls on 21 March 2004 in the election": right before the event in which somebody did something.
    var isBeforeScene: Bool {
        let link = clause.start - 1
        let end = isMark(date.upperBound, ",") ? date.upperBound + 1 : date.upperBound
        guard clause.role == .scene, link == end, ["in", "during"].contains(tokens[link].word), isNameWhole,
            ["on", "from"].contains(tokens[lead - 1].word), isCertain, !clause.hasOthers
        else { return false }
        return isActed(before: lead - 1)
    }

    /// Whether somebody did or suffered something up to a token, and nobody told, judged or remembered it.
    private func isActed(before end: Int) -> Bool {
        let others: WordRole = [.report, .suspect, .elsewhen, .aftermath]
        let acts: WordRole = [.participation, .mishap, .effect, .enactment]
        let words = clause.range.lowerBound..<max(clause.range.lowerBound, end)
        let isAct = words.contains { index in
            !tokens[index].roles.isDisjoint(with: acts) || tokens[index].word == "polls"
                || lexicon.families.contains { !$0.continues && $0.states.contains(tokens[index].word) }
        }
        return isAct
            && !words.contains { index in
                !tokens[index].roles.isDisjoint(with: others)
                    || !tokens[index].traits.isDisjoint(with: [.topic, .memory])
                    || lexicon.families.contains { $0.continues && $0.states.contains(tokens[index].word) }
            }
    }

    /// "the disturbances of May 1969 that are now known as the riots": the date of what has the name.
    var isKnownAs: Bool {
        let link = clause.start - 1
        guard tokens[link].word == "as", tokens[link - 1].roles.contains(.naming), link - date.upperBound <= 6,
            isCertain,
            tokens[lead - 1].roles.contains(.possessive)
        else { return false }
        return (date.upperBound..<link - 1).allSatisfy { index in
            isMark(index, ",") || !tokens[index].roles.isDisjoint(with: [.relative, .auxiliary, .finite, .hearsay])
                || ["now", "today", "later", "since", "also", "generally", "commonly", "popularly", "sometimes"]
                    .contains(tokens[index].word)
        }
    }

    /// "Polling in the election took place on"
    var polling: DateClaim.Sense? {
        guard clause.role == .scene, clause.start <= clause.range.lowerBound + 3,
            ["polling", "voting", "balloting", "fighting"].contains(tokens[clause.start - 2].word)
        else { return nil }
        return happening(at: clause.predicate)
    }

    /// "Friday's derailment"
    var isPossessive: Bool {
        tokens[date.lowerBound].weekday > 0 && isMark(date.upperBound, "'") && tokens[date.upperBound + 1].word == "s"
            && date.upperBound + 2 == name.lowerBound
    }

    /// "The stand burnt down in the fire on 15 April 1989": right behind the event in which something befell somebody.
    var isBehindScene: Bool {
        clause.role == .scene && lead == name.upperBound + 1 && tokens[name.upperBound].word == "on" && isCertain
            && ["in", "at"].contains(tokens[clause.start - 1].word) && isNameWhole && !clause.hasOthers
            && (date.upperBound == tokens.count || isMark(date.upperBound, "."))
            && isActed(before: clause.start - 1)
    }
}
