import Language
import Model

/// Who is counted, and what a sentence says of them beside the plain verb.
extension FigureReader {
    /// "cost 582 people their lives", "drove 4,000 people from their homes"
    func lost(by end: Int, before start: Int) -> Int? {
        func isVerb(_ verbs: [PackedWord]) -> Bool { verbs.contains { word(start - 1, $0) } }
        if isVerb(["cost", "costing", "costs"]), word(end, "their"), word(end + 1, "lives") || word(end + 1, "life") {
            return families.firstIndex(where: \.isDeath)
        }
        // "took 900 people into custody"
        if isVerb(["took", "taking", "taken"]), word(end, "into"), word(end + 1, "custody") {
            return families.firstIndex { $0.names.contains("arrested") }
        }
        if isVerb(["forced", "forcing"]), word(end, "to"), word(end + 1, "evacuate"),
            let family = families.firstIndex(where: { $0.names.contains("evacuated") })
        {
            return family
        }
        guard isVerb(["drove", "forced", "forcing", "driving"]),
            word(end, "from") && word(end + 1, "their") && word(end + 2, "homes")
                || word(end, "to") && ["flee", "leave"].contains(where: { word(end + 1, $0) })
        else { return nil }
        return families.firstIndex { $0.names.contains("displaced") }
    }

    /// "cost 952 of the 989 on board their lives", "left 41,000 of the town's 47,000 inhabitants homeless": how many, and
    /// of how many.
    func ofWhole(_ phrase: NumberPhrase) -> FoundFigure? {
        let (start, end) = (phrase.tokens.lowerBound, phrase.tokens.upperBound)
        let isCost = ["cost", "costing", "costs"].contains { word(start - 1, $0) }
        guard isCost || ["left", "leaving", "made", "rendered"].contains(where: { word(start - 1, $0) }),
            word(end, "of")
        else { return nil }
        // Of "104 of the plotters" nobody knows whether others were among them.
        let isOfAll = phrases.contains { $0.tokens.lowerBound > end && $0.tokens.lowerBound < end + 6 }
        for index in end + 1..<max(end + 1, min(tokens.count, end + 10)) {
            if case .mark = tokens[index].kind, !isApostrophe(index) { return nil }
            let family =
                isCost
                ? word(index, "their") && word(index + 1, "lives") ? families.firstIndex(where: \.isDeath) : nil
                : family(in: \.states, index)
            guard let family else { continue }
            return FoundFigure(
                family: family, subject: isOfAll ? .all : .group, phrase: phrase, form: .verb(start - 1),
                end: index + (isCost ? 2 : 1))
        }
        return nil
    }

    /// Past "of the town's rowing club" after "11 members", or "at the mine in Port Vale", up to what is said of them.
    func pastMembership(_ index: Int, after phrase: NumberPhrase) -> Int? {
        guard has(index, .possessive) || has(index, .scene) && !word(index, "by"), index > phrase.tokens.upperBound
        else { return nil }
        for place in index + 1..<max(index + 1, min(tokens.count, index + 12)) {
            if has(place, .auxiliary) { return place > index + 1 ? place : nil }
            if place >= name.lowerBound, place < name.upperBound || isHarm(place) { return nil }
            if case .mark = tokens[place].kind, !isApostrophe(place) { return nil }
            if tokens[place].number != nil || tokens[place].digits != nil { return nil }
        }
        return nil
    }

    func isApostrophe(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].isMark("'") }

    /// "834 prisoners escaped": what those did, or was done to them, whose noun is counted by itself elsewhere.
    func deed(ofThoseAt noun: Int) -> (family: Int, end: Int)? {
        guard let own = family(in: \.nouns, noun) else { return nil }
        var index = noun + 1
        while has(index, .auxiliary), family(in: \.states, index) == nil { index += 1 }
        guard let family = family(in: \.states, index), family != own, !isJoined(behind: index) else { return nil }
        return (family, index + 1)
    }

    /// Whether a number is of some only: "lost 31 killed" of its own, "all but 2 were killed", "nobody who died".
    func isOfSome(_ phrase: NumberPhrase) -> Bool {
        let (start, end) = (phrase.tokens.lowerBound, phrase.tokens.upperBound)
        if ["lost", "suffered"].contains(where: { word(start - 1, $0) }), family(in: \.states, end) != nil {
            return true
        }
        if word(start - 1, "but"), word(start - 2, "all") { return true }
        return phrase.quantity.best == 0 && has(end, .personal)
    }

    func isAnimal(_ token: Token) -> Bool {
        [
            "cattle", "sheep", "pigs", "horses", "animals", "livestock", "birds", "fish", "cows", "goats", "dogs",
            "chickens", "seabirds", "otters", "seals", "whales",
        ]
        .contains(token.word)
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
