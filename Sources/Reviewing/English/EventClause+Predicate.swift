import Language

/// What may be between an event and the verb that says what it did.
extension EventClause {
    /// The verb whose subject the event is, or begins: in "the ferry sank" as the name, past "at a school in the capital" or
    /// "that shook the town" after it; the end of the name, or of the place after it, if it is unclear.
    static func predicate(after name: Range<Int>, in tokens: Tokens, _ range: Range<Int>, _ dates: [Range<Int>]) -> Int
    {
        guard !name.isEmpty else { return name.upperBound }
        if let verb = verb(in: name, of: tokens, from: range.lowerBound) { return verb }
        var index = name.upperBound
        let end = min(range.upperBound, index + 30)
        while index < end {
            if let verb = pastAside(index, in: tokens, before: range.upperBound, dates) { return verb }
            if isFinite(index, in: tokens) || isOtherVerb(index, in: tokens) { return index }
            if tokens[index].roles.contains(.relative), !isArticle(index, in: tokens) {
                // "that shook the town killed": the second verb, or the one after a comma
                let next = (index + 1..<end).first { tokens[$0].isMark(",") || isFinite($0, in: tokens) }
                guard let next else { break }
                index = next
            } else if isLimit(index, in: tokens, after: name) {
                break
            }
            index += 1
        }
        guard tokens[name.upperBound].roles.contains(.boundary) else { return name.upperBound }
        return (name.upperBound..<index).first { isMark(tokens[$0], ",(") } ?? name.upperBound
    }

    /// Whether another clause or another subject begins.
    private static func isLimit(_ index: Int, in tokens: Tokens, after name: Range<Int>) -> Bool {
        let token = tokens[index]
        if token.isMark(":") || !token.roles.isDisjoint(with: [.personal, .report]) { return true }
        guard token.roles.contains(.conjunction) else { return false }
        // "the fire in the north and the fire in the south burned": not "in the Hall and Port Vale" or "between two cars"
        let isPlace = tokens[name.upperBound].roles.contains(.boundary)
        return !isPlace || tokens[name.upperBound].word != "between" && tokens[index + 1].roles.contains(.definite)
    }

    /// "a depot in the harbour exploded" as the name: the verb in it.
    private static func verb(in name: Range<Int>, of tokens: Tokens, from start: Int) -> Int? {
        let happening: WordRole = [.occurrence, .effect, .enactment]
        let before = tokens[name.lowerBound - 1]
        let isVerb =
            name.lowerBound > start && tokens[name.lowerBound].roles.contains(.mishap) && before.kind == .word
            && before.roles.isDisjoint(with: [.definite, .indefinite])
        return name.dropFirst(isVerb ? 0 : 1).first {
            isFinite($0, in: tokens) && !tokens[$0].roles.isDisjoint(with: happening)
        }
    }

    /// A verb that can say what the event did; not "caused" of "caused by a spark".
    static func isFinite(_ index: Int, in tokens: Tokens) -> Bool {
        isVerb(tokens[index]) && !tokens[index].word.ends(in: "ing") && tokens[index + 1].word != "by"
    }

    /// "prompted", but not "packed with" or "caused by".
    private static func isOtherVerb(_ index: Int, in tokens: Tokens) -> Bool {
        tokens[index].kind == .word && tokens[index].word.ends(in: "ed") && !tokens[index].isCapitalised
            && tokens[index + 1].roles.isDisjoint(with: [.scene, .boundary])
    }

    /// Past ", caused by a bomb," or " – the worst of the war – " that begins here, if a verb follows.
    private static func pastAside(_ start: Int, in tokens: Tokens, before end: Int, _ dates: [Range<Int>]) -> Int? {
        let closings: [(Character, Character)] = [(",", ","), ("(", ")"), ("-", "-")]
        guard let (_, mark) = closings.first(where: { tokens[start].isMark($0.0) }),
            !tokens[start].isTight || mark != "-"
        else { return nil }
        let range = start + 1..<max(start + 1, min(end, start + 20))
        let isClosing = { index in tokens[index].isMark(mark) && !dates.contains { $0.contains(index) } }
        guard let closing = range.first(where: isClosing), closing > start + 1,
            !tokens[start + 1].roles.contains(.conjunction), closing + 1 < end
        else { return nil }
        let next = tokens[closing + 1]
        let isPast = next.kind == .word && !next.isCapitalised && next.word.ends(in: "ed")
        return isVerb(next) || isPast ? closing + 1 : nil
    }

    private static func isMark(_ token: Token, _ marks: String) -> Bool { marks.contains { token.isMark($0) } }

    /// Whether "that" is an article: "at that school".
    private static func isArticle(_ index: Int, in tokens: Tokens) -> Bool {
        tokens[index].roles.contains(.definite) && !tokens[index - 1].roles.isDisjoint(with: [.scene, .possessive])
    }

    static func isVerb(_ token: Token) -> Bool {
        token.kind == .word
            && (!token.roles.isDisjoint(with: [.occurrence, .effect]) || token.traits.contains(.verb))
    }

    /// Whether "the worst disaster since the war" is said of the event: "was", "remains the worst disaster".
    static func isSaidOfEvent(_ article: Int, _ happening: Int, in tokens: Tokens) -> Bool {
        guard (article..<happening).contains(where: { tokens[$0].traits.contains(.superlative) }) else { return false }
        // ", the worst attack in memory"
        if tokens[article - 1].isMark(","), tokens[article].roles.contains(.definite) { return true }
        return (max(0, article - 4)..<article).contains { tokens[$0].traits.contains(.copula) }
    }

    /// "A quake strikes the coast": a verb that looks like a noun for happenings.
    static func isVerb(_ index: Int, after name: Range<Int>, _ predicate: Int) -> Bool {
        !name.isEmpty && (index == name.upperBound || index == predicate) && index > name.lowerBound
    }

    /// "a market, killing 31", "the killing of 31": a verb with its number.
    static func isKilling(_ index: Int, _ sentence: ReadSentence) -> Bool {
        guard sentence.tokens[index].word == "killing" else { return false }
        let isJoined = sentence.tokens[index - 2].roles.contains(.conjunction)
        let of = !isJoined && sentence.tokens[index + 1].roles.contains(.possessive) ? 1 : 0
        return sentence.phrases.contains { $0.tokens.lowerBound == index + 1 + of }
    }

    /// "causing floods and landslides", "triggered a stampede": what the event itself brought about.
    static func isCaused(_ index: Int, in tokens: Tokens, after name: Range<Int>) -> Bool {
        guard !name.isEmpty, index > name.upperBound else { return false }
        for place in stride(from: index - 1, through: max(name.upperBound, index - 7), by: -1) {
            if tokens[place].roles.contains(.cause),
                tokens[place].word.ends(in: "ing") || tokens[place].word.ends(in: "ed")
            {
                return true
            }
            guard tokens[place].kind == .word || tokens[place].isMark(","),
                tokens[place].roles.isDisjoint(with: [
                    .definite, .relative, .personal, .possessive, .scene, .report, .elsewhen, .auxiliary,
                ])
            else { return false }
        }
        return false
    }

    /// "was an explosion in which 31 died": what kind of happening the event was.
    static func isSame(_ index: Int, in tokens: Tokens, _ predicate: Int, _ isSubject: Bool) -> Bool {
        guard isSubject, predicate + 1 < index, index <= predicate + 6, tokens[predicate].traits.contains(.copula),
            tokens[predicate + 1].roles.contains(.indefinite)
                || tokens[predicate + 1].roles.contains(.definite)
                    && (tokens[predicate].word == "involved" || isOf(index + 1, in: tokens)),
            tokens[predicate + 1].word != "another"
        else { return false }
        return (predicate + 2..<index).allSatisfy { tokens[$0].kind == .word && tokens[$0].roles.isEmpty }
    }

    private static func isOf(_ index: Int, in tokens: Tokens) -> Bool {
        tokens[index].roles.contains(.possessive)
    }

    /// "the [explosion] and fire", "killed by the blast, fires or falling walls": what happens in one with the event, and by
    /// what it kills.
    static func isJoined(_ index: Int, in tokens: Tokens, to name: Range<Int>) -> Bool {
        guard tokens[index].roles.contains(.sudden) else { return false }
        if !name.isEmpty, name.contains(where: { tokens[$0].roles.contains(.sudden) }), index <= name.upperBound + 2,
            tokens[name.upperBound].word == "and"
        {
            return true
        }
        let before = tokens[index - 1]
        return (before.isMark(",") || before.roles.contains(.conjunction))
            && tokens[max(0, index - 6)..<index].contains { $0.word == "by" }
    }

    /// ", also known as the harbour fire,": another name of the event.
    static func isOtherName(_ index: Int, in tokens: Tokens, after name: Range<Int>) -> Bool {
        guard !name.isEmpty, index > name.upperBound else { return false }
        let between = tokens[max(name.upperBound, index - 12)..<index]
        guard let naming = between.lastIndex(where: { $0.roles.contains(.naming) }) else { return false }
        return !tokens[naming..<index].contains { isVerb($0) || $0.roles.contains(.scene) }
    }
}
