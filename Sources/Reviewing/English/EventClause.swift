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
        /// "he condemned the attack", "the road to the attack"
        case other
        /// "before the attack", "the day after the attack": what is said is of another time.
        case barred
    }

    let tokens: [Token]
    /// The tokens of the clause.
    let range: Range<Int>
    /// The tokens that name the event; empty where an earlier sentence does.
    let name: Range<Int>
    /// Where its article and adjectives begin.
    let start: Int
    let role: Role
    /// The tokens of numbers with their hedges.
    private let numbers: [Range<Int>]
    /// Other happenings than the event.
    private let others: [Int]
    /// The end of the name with the date beside it: "the attack of 16 December".
    private let nameEnd: Int

    /// - Parameter isOwn: Whether the whole sentence is about the event, so that the first words may paraphrase its name.
    init(_ sentence: ReadSentence, isOwn: Bool = false) {
        let (tokens, name) = (sentence.tokens, sentence.name)
        let range = Self.range(around: name, in: tokens)
        let start = Self.start(of: name, in: sentence)
        (self.tokens, self.range, self.name, self.start) = (tokens, range, name, start)
        numbers = sentence.phrases.map(\.tokens)
        let date = sentence.dates.first { (1...2).contains($0.tokens.lowerBound - name.upperBound) }
        nameEnd = date.map { min(tokens.count, $0.tokens.upperBound) } ?? name.upperBound
        role = name.isEmpty ? .scene : Self.role(start, range, sentence)
        let free = isOwn ? min(range.upperBound, 5) : range.lowerBound
        others = range.filter { index in
            index >= free && !name.contains(index) && Self.isOtherHappening(index, in: tokens)
        }
    }

    /// From the semicolon before the name to the one after it.
    private static func range(around name: Range<Int>, in tokens: [Token]) -> Range<Int> {
        let low = tokens[..<name.lowerBound].lastIndex { $0.isMark(";") }.map { $0 + 1 } ?? 0
        let high = tokens[name.upperBound...].firstIndex { $0.isMark(";") } ?? tokens.count
        return low..<max(low, high)
    }

    /// Back past the article, adjectives and date that belong to the name.
    private static func start(of name: Range<Int>, in sentence: ReadSentence) -> Int {
        let tokens = sentence.tokens
        var index = name.lowerBound - 1
        var steps = 0
        while index >= 0, steps < 4 {
            if !tokens[index].roles.isDisjoint(with: [.definite, .indefinite]) {
                // "the two blasts"
                let isCounted = tokens[index].roles.contains(.indefinite) && index > 0
                return isCounted && tokens[index - 1].roles.contains(.definite) ? index - 1 : index
            }
            if let date = sentence.dates.first(where: { $0.tokens.contains(index) }) {
                index = date.tokens.lowerBound - 1
                if index >= 0, tokens[index].isMark(",") { index -= 1 }
                if index >= 0, tokens[index].weekday > 0 { index -= 1 }
            } else if tokens[index].kind == .word, tokens[index].roles.isEmpty, tokens[index].number == nil {
                index -= 1
            } else {
                break
            }
            steps += 1
        }
        return name.lowerBound
    }

    private static func role(_ start: Int, _ range: Range<Int>, _ sentence: ReadSentence) -> Role {
        let tokens = sentence.tokens
        let before = start - 1
        guard before >= range.lowerBound else { return .subject }
        if sentence.dates.contains(where: { $0.tokens.contains(before) }) { return .subject }
        let token = tokens[before]
        if case .mark = token.kind { return .subject }
        if before == range.lowerBound, token.word.ends(in: "ly") { return .subject }
        if token.roles.contains(.aftermath) {
            let isTimed = before > range.lowerBound && tokens[before - 1].roles.contains(.duration)
            return isTimed ? .barred : .aftermath
        }
        if token.roles.contains(.elsewhen) { return .barred }
        if token.roles.contains(.possessive) {
            guard before > range.lowerBound else { return .possessor }
            let head = tokens[before - 1].word
            if ["end", "course", "result", "consequence"].contains(head) { return .scene }
            return ["aftermath", "wake"].contains(head) ? .aftermath : .possessor
        }
        if token.roles.contains(.scene) { return .scene }
        // "at the end of the week the attack had", "when the attack began"
        let isTime =
            token.roles.contains(.duration)
            || ["when", "while", "because", "although", "once", "time"].contains(token.word)
        if isTime || !token.roles.isDisjoint(with: [.conjunction, .relative, .report]) { return .subject }
        return .other
    }

    /// "a bomb attack" next to the event may be a different one; "the attack" is the event.
    private static func isOtherHappening(_ index: Int, in tokens: [Token]) -> Bool {
        let token = tokens[index]
        if token.roles.contains(.happenings) { return !isSamePlural(index, in: tokens) }
        guard token.roles.contains(.happening) else { return false }
        var place = index - 1
        while place >= 0, place >= index - 4, tokens[place].kind == .word || tokens[place].isMark("-") {
            let roles = tokens[place].roles
            if roles.contains(.indefinite) { return true }
            if roles.contains(.definite) {
                // "the embassy bombing", "the bombing of 1998": told from the event by what is said of them
                let isDescribed =
                    place < index - 1 || tokens.indices.contains(index + 1) && isSpecified(tokens[index + 1])
                return isDescribed
            }
            if tokens[place].isCapitalised, place > 0 { return true }
            if !roles.isEmpty { return false }
            place -= 1
        }
        return false
    }

    private static func isSpecified(_ token: Token) -> Bool {
        token.roles.contains(.possessive) || token.roles.contains(.scene) || token.roles.contains(.relative)
    }

    /// "the two blasts" at the beginning of a sentence.
    private static func isSamePlural(_ index: Int, in tokens: [Token]) -> Bool {
        index <= 2 && tokens[0].roles.contains(.definite)
    }
}

extension EventClause {
    /// Whether nothing denies or supposes what the clause says, and no reported number was revised.
    ///
    /// What is said after a clause of its own, "in which 31 died," says nothing of the figure.
    func isPlain(around figure: FoundFigure) -> Bool {
        if let last = tokens.last, last.isMark("?") { return false }
        var end = range.upperBound
        let between = name.upperBound..<max(name.upperBound, figure.phrase.tokens.lowerBound)
        if between.count <= 12, isRelative(between, figure) {
            end = (min(figure.end, range.upperBound)..<range.upperBound).first { tokens[$0].isMark(",") } ?? end
        }
        return !(range.lowerBound..<end).contains { index in
            !tokens[index].roles.isDisjoint(with: [.reserve, .revision]) && tokens[index].month == 0
                && !isNumber(index) && !name.contains(index)
        }
    }

    private func isNumber(_ index: Int) -> Bool { numbers.contains { $0.contains(index) } }

    func has(_ role: WordRole, in indices: Range<Int>) -> Bool {
        indices.clamped(to: tokens.indices).contains { index in
            tokens[index].roles.contains(role) && tokens[index].month == 0 && !name.contains(index) && !isNumber(index)
        }
    }

    /// Whether a figure is said of the event.
    func ties(_ figure: FoundFigure, continues: Bool) -> Bool {
        let number = figure.phrase.tokens
        guard range.contains(number.lowerBound) else { return false }
        if number.lowerBound >= name.upperBound || name.isEmpty { return tiesAfter(figure, continues: continues) }
        return tiesBefore(figure, continues: continues)
    }

    /// A figure after the name.
    private func tiesAfter(_ figure: FoundFigure, continues: Bool) -> Bool {
        let number = figure.phrase.tokens
        let between = name.upperBound..<number.lowerBound
        let stop = (min(figure.end, range.upperBound)..<range.upperBound).first { isStop($0) } ?? range.upperBound
        guard !hasOther(in: between.lowerBound..<stop), !has(.elsewhen, in: between), !has(.personal, in: between)
        else { return false }
        if isRelative(between, figure) { return true }
        switch role {
        case .subject, .scene: break
        case .aftermath: if !continues && figure.form != .toll { return false }
        case .possessor:
            if figure.form != .toll { return isReported(between, figure) }
        case .other: return isReported(between, figure)
        case .barred: return false
        }
        guard case .verb(let verb) = figure.form, role == .subject else { return true }
        return isElided(before: verb)
    }

    /// Whether the subject of a verb is the event itself, or what stands for it.
    private func isElided(before verb: Int) -> Bool {
        var index = verb - 1
        // "is thought to have"
        while index > name.upperBound, !tokens[index].roles.contains(.relative),
            !tokens[index].roles.isDisjoint(with: [.auxiliary, .report])
                || ["to", "thought", "known"].contains(tokens[index].word)
        {
            index -= 1
        }
        guard index >= name.upperBound else { return true }
        if case .mark = tokens[index].kind { return true }
        return !tokens[index].roles.isDisjoint(with: [.relative, .conjunction, .auxiliary])
    }

    /// "the attack, which left 31 dead", "the attack, in which 31 died": whatever part the event has in its own clause.
    private func isRelative(_ between: Range<Int>, _ figure: FoundFigure) -> Bool {
        var index = between.lowerBound
        // "the attack (31 dead, 40 wounded)"
        if index < between.upperBound + 1, index < tokens.count, tokens[index].isMark("(") {
            return !between.contains { tokens[$0].isMark(")") }
        }
        index = min(max(index, nameEnd), between.upperBound)
        if index < between.upperBound, tokens[index].isMark(")") { index += 1 }
        let hasComma = index < between.upperBound && tokens[index].isMark(",")
        if hasComma { index += 1 }
        if index < between.upperBound, tokens[index].roles.contains(.scene) { index += 1 }
        guard index < between.upperBound else { return false }
        // "known as the attack, it left 31 dead"
        if hasComma, tokens[index].roles.contains(.pronoun) { return true }
        let isTime = hasComma && tokens[index].word == "when"
        guard isTime || tokens[index].roles.contains(.relative) else { return false }
        let commas = (index..<between.upperBound).filter { tokens[$0].isMark(",") }
        guard hasComma, let last = commas.last else { return true }
        if case .verb(let verb) = figure.form { return verb == last + 1 }
        return false
    }

    /// "an inquiry into the attack found that 31 had died", "the list of the attack gives 31 deaths"
    private func isReported(_ between: Range<Int>, _ figure: FoundFigure) -> Bool {
        if figure.form == .state, let last = between.last,
            tokens[last].roles.contains(.report)
                || tokens[last].roles.contains(.tollLink) && !tokens[last].roles.contains(.boundary)
        {
            return true
        }
        return between.dropLast().contains {
            tokens[$0].roles.contains(.report) && tokens[$0 + 1].roles.contains(.relative)
        }
    }

    /// A figure before the name.
    private func tiesBefore(_ figure: FoundFigure, continues: Bool) -> Bool {
        let between = figure.end..<max(figure.end, start - 1)
        guard !hasOther(in: range.lowerBound..<start), !has(.elsewhen, in: between) else { return false }
        if figure.isNobody, !between.isEmpty { return false }
        switch role {
        case .scene: break
        case .aftermath: if !continues { return false }
        // "With 31 dead, the attack …"
        case .subject: return between.count <= 1 && start - figure.end <= 2
        // "the 31 dead of the attack", "reported 29 breaches of the truce"
        case .possessor:
            let number = figure.phrase.tokens.lowerBound
            guard figure.end == start - 1, number > 0 else { return false }
            return figure.form == .toll || figure.form == .state && tokens[number - 1].roles.contains(.definite)
        case .other, .barred: return false
        }
        // What follows a comma or "and" is another clause, but for one with a figure of its own.
        let breaks = between.filter { tokens[$0].isMark(",") || tokens[$0].roles.contains(.conjunction) }
        return breaks.allSatisfy { place in
            numbers.contains { $0.lowerBound > place && $0.upperBound <= start }
        }
    }

    var hasOthers: Bool { !others.isEmpty }

    private func hasOther(in indices: Range<Int>) -> Bool { others.contains { indices.contains($0) } }

    func isStop(_ index: Int) -> Bool {
        tokens[index].isMark(",") || tokens[index].roles.contains(.conjunction)
    }
}
