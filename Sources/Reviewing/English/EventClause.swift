import Language
import Model

/// The part of a sentence between semicolons in which an event is named, and what part the event has in it.
struct EventClause {
    enum Role: Sendable, Equatable {
        /// "the attack killed 31"
        case subject
        /// "31 died in the attack"
        case scene
        /// "31 were arrested after the attack"
        case aftermath
        /// "the death toll of the attack"
        case possessor
        /// "a spark caused the fire", "since the attack killed 31": what is said before it is of something else.
        case lead
        /// "he condemned the attack", "the road to the attack"
        case other
        /// "before the attack", "the day after the attack": what is said is of another time.
        case barred
    }

    let tokens: Tokens
    /// The tokens of the clause.
    let range: Range<Int>
    /// The tokens that name the event; empty where an earlier sentence does.
    let name: Range<Int>
    /// Where its article and adjectives begin.
    let start: Int
    let role: Role
    /// The tokens of numbers with their hedges.
    let numbers: [Range<Int>]
    /// Other happenings than the event.
    private let others: [Int]
    /// The tokens of dates.
    let dates: [Range<Int>]
    /// The end of the name with the date beside it: "the attack of 16 December".
    let nameEnd: Int
    /// Where the verb begins whose subject is the event.
    let predicate: Int

    /// - Parameter isOwn: Whether the whole sentence is about the event, so that the first words may paraphrase its name.
    init(_ sentence: ReadSentence, isOwn: Bool = false) {
        let (tokens, name) = (sentence.tokens, sentence.name)
        let range = Self.range(around: name, in: tokens)
        let start = Self.start(of: name, in: sentence)
        (self.tokens, self.range, self.name, self.start) = (tokens, range, name, start)
        numbers = sentence.phrases.map(\.tokens)
        dates = sentence.dates.map(\.tokens)
        let date = sentence.dates.first { Self.isBeside($0.tokens, name, in: tokens) }
        nameEnd = date.map { min(tokens.count, $0.tokens.upperBound) } ?? name.upperBound
        predicate = Self.predicate(after: name, in: tokens, range, dates)
        role = name.isEmpty ? .scene : Self.role(start, range, sentence, predicate)
        let free = isOwn ? min(range.upperBound, 5) : range.lowerBound
        let (predicate, named) = (predicate, role == .subject)
        others = range.filter { index in
            index >= free && !name.contains(index) && Self.isOtherHappening(index, in: tokens, name)
        }.filter { index in
            !Self.isVerb(index, after: name, predicate)
                && !(named && Self.isCircumstance(index, in: tokens, after: name)) && !Self.isKilling(index, sentence)
                && !Self.isCaused(index, in: tokens, after: name)
                && !Self.isSame(index, in: tokens, predicate, named)
                && !Self.isOtherName(index, in: tokens, after: name) && !Self.isJoined(index, in: tokens, to: name)
                && !(named && index < start && ["was", "is", "became"].contains(tokens[start - 1].word))
        }
    }

    /// Whether a date follows a name: "the attack on Tuesday, 16 December".
    private static func isBeside(_ date: Range<Int>, _ name: Range<Int>, in tokens: Tokens) -> Bool {
        switch date.lowerBound - name.upperBound {
        case 1...2: true
        case 3...4: (name.upperBound..<date.lowerBound).contains { tokens[$0].weekday > 0 }
        default: false
        }
    }

    /// From the semicolon before the name to the one after it.
    private static func range(around name: Range<Int>, in tokens: Tokens) -> Range<Int> {
        let low = tokens[..<name.lowerBound].lastIndex { $0.isMark(";") }.map { $0 + 1 } ?? 0
        // The semicolon of "the attack (16 December 2014; 31 dead)" divides no clauses.
        var start = name.upperBound
        if tokens[start].isMark("(") {
            start = tokens[start...].prefix(24).firstIndex { $0.isMark(")") } ?? start
        }
        let high = tokens[start...].firstIndex { $0.isMark(";") } ?? tokens.count
        return low..<max(low, high)
    }

    /// Back past the article, adjectives and date that belong to the name.
    private static func start(of name: Range<Int>, in sentence: ReadSentence) -> Int {
        let tokens = sentence.tokens
        if let first = name.first, !tokens[first].roles.isDisjoint(with: [.definite, .indefinite]) {
            // "the [third worst attack]"
            let isSecond = tokens[first - 1].roles.contains(.definite) && !tokens[first].roles.contains(.single)
            return isSecond ? first - 1 : first
        }
        var index = name.lowerBound - 1
        var (first, steps) = (name.lowerBound, 0)
        if ["her", "his", "our", "my"].contains(tokens[index].word) { return index }
        // "last month's attack"
        if index >= 2, tokens[index].word == "s", tokens[index - 1].isMark("'") {
            first = tokens[index - 3].roles.contains(.partial) ? index - 3 : index - 2
            index = first - 1
        }
        while index >= 0, steps < 4 {
            if !tokens[index].roles.isDisjoint(with: [.definite, .indefinite]) {
                // "the two blasts"
                let isCounted = tokens[index].roles.contains(.indefinite)
                return isCounted && tokens[index - 1].roles.contains(.definite) ? index - 1 : index
            }
            if let date = sentence.dates.first(where: { $0.tokens.contains(index) }) {
                index = date.tokens.lowerBound - 1
                if tokens[index].isMark(",") { index -= 1 }
                if tokens[index].weekday > 0 { index -= 1 }
            } else if isMeasure(index, in: tokens) || (tokens[index].digits?.decimals ?? 0) > 0
                || isPartOfDay(index, in: tokens)
                || tokens[index].kind == .word && tokens[index].number == nil
                    && (tokens[index].roles.isEmpty || tokens[index].traits.contains(.superlative))
            {
                index -= 1
            } else {
                break
            }
            steps += 1
        }
        return first
    }

    /// "an early morning collision"
    private static func isPartOfDay(_ index: Int, in tokens: Tokens) -> Bool {
        tokens[index].roles.contains(.partOfDay)
            || ["early", "late"].contains(tokens[index].word) && tokens[index + 1].roles.contains(.partOfDay)
    }

    /// The number and hyphen of "a 40-foot wave"
    private static func isMeasure(_ index: Int, in tokens: Tokens) -> Bool {
        let hyphen = tokens[index].isMark("-") ? index : index + 1
        return tokens[hyphen].isMark("-") && tokens[hyphen].isTight && tokens[hyphen + 1].isTight
            && tokens[hyphen - 1].digits != nil
    }

    /// "a bomb attack" next to the event may be a different one; "the attack" is the event.
    private static func isOtherHappening(_ index: Int, in tokens: Tokens, _ name: Range<Int>) -> Bool {
        let token = tokens[index]
        if token.roles.contains(.happenings) {
            return !(name.isEmpty && isSamePlural(index, in: tokens)) && !isOneOfWorst(index, in: tokens)
        }
        guard token.roles.contains(.happening), !isDuring(index, in: tokens) else { return false }
        // "post-storm report"
        if tokens[index - 1].isMark("-"), ["post", "pre", "anti"].contains(tokens[index - 2].word) {
            return false
        }
        var place = index - 1
        while place >= index - 4,
            tokens[place].kind == .word || tokens[place].isMark("-") || tokens[place].digits?.isYear ?? false
        {
            let roles = tokens[place].roles
            if roles.contains(.indefinite) { return true }
            if roles.contains(.definite) {
                // "the embassy bombing", "the bombing of 1998": told from the event by what is said of them
                let isDescribed =
                    place < index - 1 || isSpecified(tokens[index + 1])
                return isDescribed && !isSaidOfEvent(place, index, in: tokens)
            }
            if tokens[place].isCapitalised, place > 0 { return !isWorst(index, in: tokens) }
            // "a police raid"
            if !roles.isSubset(of: .responder) { return false }
            place -= 1
        }
        return false
    }

    /// "was the second-deadliest Atlantic hurricane on record"
    private static func isWorst(_ index: Int, in tokens: Tokens) -> Bool {
        let article = (index - 7..<index).last { tokens[$0].roles.contains(.definite) }
        return article.map { isSaidOfEvent($0, index, in: tokens) } ?? false
    }

    /// "during the Lebanese Civil War": the time of something else.
    private static func isDuring(_ index: Int, in tokens: Tokens) -> Bool {
        guard tokens[index].word == "war" else { return false }
        return tokens[max(0, index - 5)..<index].contains { ["during", "amid"].contains($0.word) }
    }

    /// "killed 31 during a strike": what went on at the time, after the event itself.
    private static func isCircumstance(_ index: Int, in tokens: Tokens, after name: Range<Int>) -> Bool {
        index > name.upperBound && tokens[max(name.upperBound, index - 6)..<index].contains { $0.word == "during" }
    }

    private static func isSpecified(_ token: Token) -> Bool {
        token.roles.contains(.possessive) || token.roles.contains(.scene) || token.roles.contains(.relative)
    }

    /// "the two blasts" at the beginning of a sentence.
    private static func isSamePlural(_ index: Int, in tokens: Tokens) -> Bool {
        index <= 2 && tokens[0].roles.contains(.definite)
    }
}

extension EventClause {
    func isNumber(_ index: Int) -> Bool { numbers.contains { $0.contains(index) } }

    func has(_ role: WordRole, in indices: Range<Int>) -> Bool {
        indices.clamped(to: tokens.indices).contains { has(role, at: $0) }
    }

    /// The same of one word.
    func has(_ role: WordRole, at index: Int) -> Bool {
        tokens[index].roles.contains(role) && tokens[index].month == 0 && !name.contains(index) && !isNumber(index)
            && !(role == .elsewhen && isBeforeHour(index))
    }

    var hasOthers: Bool { !others.isEmpty }

    func hasOther(in indices: Range<Int>) -> Bool { others.contains { indices.contains($0) } }

    func isStop(_ index: Int) -> Bool {
        tokens[index].isMark(",") || tokens[index].roles.contains(.conjunction)
    }
}
