import Language

/// What part an event has in its clause, by what comes before its name.
extension EventClause {
    static func role(_ start: Int, _ range: Range<Int>, _ sentence: ReadSentence, _ predicate: Int) -> Role {
        let tokens = sentence.tokens
        let before = start - 1
        guard before >= range.lowerBound else { return .subject }
        if sentence.dates.contains(where: { $0.tokens.contains(before) }) { return .subject }
        let token = tokens[before]
        if case .mark = token.kind { return .subject }
        // "the war, of which the attack was the worst part, cost 31 lives"
        if token.roles.contains(.relative), before > range.lowerBound, tokens[before - 1].roles.contains(.possessive) {
            return .barred
        }
        if let what = whatIsNamed(before, range, tokens) {
            return what == range.lowerBound ? .subject : role(what, range, sentence, predicate)
        }
        if isVerb(sentence.name, after: token, in: tokens) { return .subject }
        if before == range.lowerBound, token.word.ends(in: "ly") { return .subject }
        if token.roles.contains(.aftermath) { return role(ofAftermath: before, range, sentence) }
        if let role = lead(from: before, range, sentence, predicate) { return role }
        if token.roles.contains(.elsewhen) { return .barred }
        if isOpening(before, range, tokens), predicate < range.upperBound, isVerb(tokens[predicate]) { return .subject }
        // "on Bloody Sunday"
        if token.word == "on", sentence.name.contains(where: { tokens[$0].weekday > 0 || tokens[$0].month > 0 }) {
            return .scene
        }
        if isConsequence(before, range, tokens) || isFatal(before, tokens) { return .scene }
        if token.roles.contains(.possessive) {
            if let series = seriesStart(before, range, tokens) {
                return series > range.lowerBound ? role(series, range, sentence, predicate) : .subject
            }
            return role(ofPossessive: before, range, tokens)
        }
        // "137 people survived the sinking"
        if token.roles.contains(.scene) || ["survived", "survive", "surviving"].contains(token.word) { return .scene }
        // "One such fire was the attack"
        if isCopula(before, range, tokens) { return .subject }
        // "He condemned the attack."
        let end = sentence.name.upperBound
        if token.roles.contains(.report), end >= range.upperBound || tokens[end].isMark(".") { return .other }
        if isTimed(before, tokens, predicate < range.upperBound)
            || !token.roles.isDisjoint(with: [.conjunction, .relative, .report])
        {
            return .subject
        }
        return .other
    }

    /// "at the end of the week the attack had", "when the attack began", "By nightfall the battle had left", "In all the attack
    /// killed", ", but the raid had killed": a time or a conjunction before the subject.
    private static func isTimed(_ before: Int, _ tokens: Tokens, _ hasVerb: Bool) -> Bool {
        let token = tokens[before]
        if token.roles.contains(.duration) || hasVerb && !token.roles.isDisjoint(with: [.partOfDay, .hour]) {
            return true
        }
        if ["all", "total"].contains(token.word) { return tokens[before - 1].word == "in" }
        return ["when", "while", "because", "although", "once", "time", "but"].contains(token.word)
    }

    /// Where "a series" of "a series of explosions" begins.
    private static func seriesStart(_ of: Int, _ range: Range<Int>, _ tokens: Tokens) -> Int? {
        guard of - 1 > range.lowerBound, ["series", "string", "wave", "spate"].contains(tokens[of - 1].word) else {
            return nil
        }
        return tokens[of - 2].roles.isDisjoint(with: [.definite, .indefinite]) ? of - 1 : of - 2
    }

    /// "when it [sank]", "flight 31 [crashed at the port]": a verb as the words of a link.
    private static func isVerb(_ name: Range<Int>, after token: Token, in tokens: Tokens) -> Bool {
        // "The airliner operating Flight 981 crashed"
        if token.word == "operating" { return true }
        guard let verb = name.first, tokens[verb].roles.isDisjoint(with: .happening) else { return false }
        // "the army [deposed the president]"
        let isPast = name.count > 1 && !tokens[verb].isCapitalised && tokens[verb].word.ends(in: "ed")
        guard isPast || !tokens[verb].roles.isDisjoint(with: [.mishap, .occurrence]) else { return false }
        return token.roles.isDisjoint(with: [.definite, .indefinite, .possessive, .scene, .relative])
    }

    /// Whether the words of a link begin with the verb of its clause.
    var isVerbLink: Bool {
        role == .subject && start == name.lowerBound && start > range.lowerBound
            && Self.isVerb(name, after: tokens[start - 1], in: tokens)
    }

    /// "what became known as the attack", "an incident that is now called the attack": where it begins.
    private static func whatIsNamed(_ before: Int, _ range: Range<Int>, _ tokens: Tokens) -> Int? {
        let isAs = tokens[before].word == "as" && before > range.lowerBound
        guard tokens[isAs ? before - 1 : before].roles.contains(.naming) else { return nil }
        let what = (max(range.lowerBound, before - 6)..<before).last {
            tokens[$0].word == "what" || tokens[$0].roles.contains(.relative)
        }
        // "the day is known as the attack"
        if what == nil, (before - 3..<before).contains(where: { ["is", "was", "became"].contains(tokens[$0].word) }) {
            return range.lowerBound
        }
        guard let what, tokens[what].word != "what" else { return what }
        return (max(range.lowerBound, what - 5)..<what).last { tokens[$0].roles.contains(.indefinite) }
    }

    /// "was" before the name, which says what something was: not "was condemned", nor a question or a denial.
    private static func isCopula(_ before: Int, _ range: Range<Int>, _ tokens: Tokens) -> Bool {
        before > range.lowerBound && ["was", "is", "were", "remains", "became"].contains(tokens[before].word)
            && tokens[before - 1].kind == .word && tokens[before - 1].word != "what"
            && tokens[before - 1].roles.isDisjoint(with: [.auxiliary, .relative])
    }

    /// "At its height the strike", "In the end the siege": whether a time or place without a comma comes before.
    private static func isOpening(_ before: Int, _ range: Range<Int>, _ tokens: Tokens) -> Bool {
        let first = range.lowerBound
        return before > first + 1 && before <= first + 4 && tokens[first].roles.contains(.scene)
            && tokens[first + 1].roles.contains(.definite)
            && (first + 2...before).allSatisfy { tokens[$0].kind == .word && tokens[$0].roles.isEmpty }
    }

    /// What follows "of": "was the scene of the attack", "the victims of the attack".
    private static func role(ofPossessive before: Int, _ range: Range<Int>, _ tokens: Tokens) -> Role {
        guard before > range.lowerBound else { return .possessor }
        let head = tokens[before - 1].word
        // "One of the worst attacks in memory struck"
        if head == "one", before == range.lowerBound + 1 { return .subject }
        if [
            "rubble", "wreckage", "ruins", "end", "course", "result", "consequence", "day", "night", "morning",
            "evening",
        ].contains(head) {
            return .scene
        }
        // "In just 30 minutes of the attack"
        if tokens[before - 1].roles.isSuperset(of: [.duration, .partial]),
            tokens[range.lowerBound].roles.contains(.scene),
            before <= range.lowerBound + 4
        {
            return .scene
        }
        // "succumbed to the fumes of the fog"
        if tokens[before - 1].roles.contains(.means), tokens[before - 2].roles.contains(.definite),
            ["to", "by", "from"].contains(tokens[before - 3].word)
        {
            return .scene
        }
        // "Over the nine weeks of the strike", but not "in the first nine weeks"
        let number = tokens[before - 2]
        if tokens[before - 1].roles.contains(.duration), number.number != nil || number.digits != nil,
            tokens[before - 3].roles.contains(.definite),
            tokens[before - 4].roles.contains(.scene) || ["over", "for"].contains(tokens[before - 4].word)
        {
            return .scene
        }
        let isWhere =
            ["scene", "site"].contains(head) && before > range.lowerBound + 2
            && ["was", "is", "became"].contains(tokens[before - 3].word)
        if isWhere { return .scene }
        return ["aftermath", "wake"].contains(head) ? .aftermath : .possessor
    }

    /// What follows "after": "31 died after the attack", which is not "days after the attack".
    private static func role(ofAftermath before: Int, _ range: Range<Int>, _ sentence: ReadSentence) -> Role {
        let tokens = sentence.tokens
        let isTimed = before > range.lowerBound && tokens[before - 1].roles.contains(.duration)
        // "31 people were killed after the quake struck the coast"
        let verb = sentence.name.upperBound
        let strikes = tokens[before].word == "after" && tokens[verb].roles.contains(.effect)
        return isTimed ? .barred : strikes ? .scene : .aftermath
    }

    /// "perished with the collapse"
    private static func isFatal(_ before: Int, _ tokens: Tokens) -> Bool {
        tokens[before].word == "with" && ["perished", "died", "killed"].contains(tokens[before - 1].word)
    }

    /// "killed due to the blast", "arrests related to the riots"
    private static func isConsequence(_ before: Int, _ range: Range<Int>, _ tokens: Tokens) -> Bool {
        let links: [(PackedWord, PackedWord)] = [
            ("due", "to"), ("owing", "to"), ("related", "to"), ("linked", "to"), ("because", "of"),
            ("connection", "with"),
        ]
        return before > range.lowerBound
            && links.contains { $0 == (tokens[before - 1].word, tokens[before].word) }
    }
}
