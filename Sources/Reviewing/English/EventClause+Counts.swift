import Language

/// Counts of people or things that only this event declares, such as its passengers.
extension EventClause {
    /// Whether a count is said of the event, and not of a town or a firm in which it was.
    func tiesCount(_ figure: FoundFigure) -> Bool {
        let number = figure.phrase.tokens
        // "65,000 workers joined the strike"
        if role == .other, figure.end == start - 1, !hasOthers { return isParticipant(figure) }
        guard !hasOthers, [.subject, .scene, .possessor].contains(role) else { return false }
        guard number.lowerBound >= name.upperBound else {
            let between = figure.end..<max(figure.end, start - 1)
            return role == .scene && (isParticipant(figure) || isList(between) || isVerb(between))
                || role == .possessor && between.isEmpty
        }
        let between = name.upperBound..<number.lowerBound
        if isRelative(between, figure) { return isParticipant(figure) || has(.inclusive, in: between) }
        guard role == .subject else {
            // "gunmen held 90 hostages"
            let isObject = between.last.map { !tokens[$0].roles.isDisjoint(with: [.enactment, .effect]) } ?? false
            return role == .scene && (isParticipant(figure) || isObject) && !has(.relative, in: between)
        }
        // "was signed by 90 states"
        if between.last.map({ tokens[$0].word == "by" }) == true, between.count <= 3 { return true }
        // "exposed the data of 50 million accounts"
        let isHolder = between.count > 3 && tokens[between.upperBound - 1].word == "of"
        // "the strike had brought out 9,000 workers"
        return !between.dropLast(isHolder ? 3 : 0).contains { index in
            tokens[index].kind != .word
                || !tokens[index].roles.isDisjoint(with: [.boundary, .elsewhen, .definite])
                    && !tokens[index].roles.contains(.auxiliary)
        } && !has(.personal, in: between)
    }

    /// "9,000 workers joined"
    private func isParticipant(_ figure: FoundFigure) -> Bool {
        tokens[figure.end].roles.contains(.participation)
    }

    /// "13 bombs exploded in the attack", "9,000 workers were involved in the strike": a verb alone.
    private func isVerb(_ between: Range<Int>) -> Bool {
        guard let last = between.last, between.count <= 3 else { return false }
        let isVerb = !tokens[last].roles.isDisjoint(with: [.mishap, .occurrence]) || tokens[last].word.ends(in: "ed")
        return isVerb && between.dropLast().allSatisfy { tokens[$0].roles.contains(.auxiliary) }
    }

    /// "59 passengers and 3 crew members in the accident": nothing but others who were counted.
    private func isList(_ between: Range<Int>) -> Bool {
        between.allSatisfy { index in
            isNumber(index) || tokens[index].roles.contains(.conjunction)
                || tokens[index].kind == .word && tokens[index].roles.isEmpty && !tokens[index].word.ends(in: "ed")
        }
    }

    /// "1,500 people were evacuated ahead of the storm": what was done before it because of it.
    func isAhead(_ figure: FoundFigure) -> Bool {
        let link = start - 1
        let first = tokens[link].word == "of" && tokens[link - 1].word == "ahead" ? link - 1 : link
        return !hasOthers && figure.form == .state && first == figure.end
            && (first < link || tokens[link].word == "before")
    }

    /// "The sister ship of the ferry that sank in the disaster carried 921": what is said of something else than what was
    /// in the event.
    func isOfAnother(before number: Int) -> Bool {
        guard role == .scene, start > range.lowerBound, number > name.upperBound,
            let relative = (range.lowerBound..<start).last(where: { tokens[$0].roles.contains(.relative) })
        else { return false }
        return has(.possessive, in: min(relative, range.lowerBound + 1)..<relative)
    }
}
