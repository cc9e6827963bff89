import Language
import Model

/// A figure that a sentence plainly gives: how many of them all were killed, injured and so on.
struct PlainFigure: Sendable {
    /// Who is counted.
    enum Scope: Sendable {
        /// Everybody, or the harm itself.
        case all
        /// People of a kind that is all who were there: miners.
        case crowd
        /// People of a kind that is mostly all who were there: workers.
        case common
        /// Several kinds, each with its number: "9 soldiers and 4 civilians".
        case sum
        /// Those whom it befell badly, who are some of all.
        case degree
        /// A kind of them, who may not be all.
        case kind
    }

    /// An index into the families of the lexicon.
    let family: Int
    let number: PlainNumber
    let scope: Scope
    /// Where what became of them is said.
    var predicate = -1
    /// What says that nobody else was: "sonst starb niemand".
    var closing: Range<Int>?

    /// Whether the harm itself is counted: "31 Tote".
    var isOfHarm = false

    var isOfKind: Bool { scope != .all && scope != .degree }
}

/// Finds what a sentence says was counted: "141 Menschen wurden getötet", "a fait 141 morts", "造成141人死亡".
///
/// Whatever is not plain is left out: parts of a whole, a kind of people, two kinds of harm in one number.
struct PlainFigures {
    let tokens: [PlainToken]
    let numbers: [PlainNumber]
    let isVerbFinal: Bool
    let isWithoutSpaces: Bool
    /// The families of which the sentence before gave a number.
    let told: Set<Int>
    /// Whether something is said to be so besides: "starben auch zehn Soldaten".
    let isAlso: Bool
    /// Where a verb or state was taken already.
    var taken: Set<Int> = []

    /// The most words between a noun and a verb at the end of its clause.
    static let mostBetween = 12

    /// In the order of the text.
    ///
    /// - Parameter told: The families of which the sentence before gave a number.
    static func all(in sentence: PlainSentence, _ lexicon: PlainLexicon, after told: Set<Int> = []) -> [PlainFigure] {
        var reader = PlainFigures(
            tokens: sentence.tokens, numbers: sentence.numbers, isVerbFinal: lexicon.language.writing.isVerbFinal,
            isWithoutSpaces: lexicon.language.writing.isWithoutSpaces, told: told,
            isAlso: sentence.tokens.contains { $0.roles.contains(.also) })
        var figures: [PlainFigure] = []
        var index = 0
        while index < sentence.numbers.count {
            let group = reader.group(at: index)
            if let figure = reader.figure(group, after: figures) {
                reader.taken.insert(figure.predicate)
                reader.add(figure, group, to: &figures)
            }
            index += group.count
        }
        return figures
    }

    /// "Nobody else died" makes those counted before all of them, and is no figure itself.
    private func add(_ figure: PlainFigure, _ group: Group, to figures: inout [PlainFigure]) {
        guard figure.number.isNobody, isOfRest(group),
            let last = figures.lastIndex(where: { $0.family == figure.family })
        else { return figures.append(figure) }
        let known = figures[last]
        figures[last] = PlainFigure(
            family: known.family, number: known.number, scope: .all, predicate: known.predicate)
        figures[last].closing = group.number.tokens
    }

    // MARK: One number, or several kinds

    /// Numbers of which one thing is said.
    struct Group {
        var number: PlainNumber
        var noun: Noun
        var count = 1
    }

    /// The number at an index, with those after it that only add other kinds of people: "zwölf Zivilisten und drei Polizisten".
    private func group(at first: Int) -> Group {
        let single = Group(number: numbers[first], noun: noun(of: numbers[first]) ?? .none)
        var sum = single
        while sum.noun.isKind, let next = addend(after: sum, at: first + sum.count) {
            let value = (sum.number.quantity.best ?? 0).addingReportingOverflow(next.number.quantity.best ?? 0)
            guard !value.overflow else { return single }
            sum.number.quantity = Quantity(best: value.partialValue)
            sum.number.tokens = sum.number.tokens.lowerBound..<next.number.tokens.upperBound
            sum.noun = next.noun
            sum.count += 1
        }
        guard sum.count > 1 else { return single }
        sum.noun.scope = isOfSome(sum, first: first) ? .kind : .sum
        return isWhole(sum) ? sum : single
    }

    /// The next kind with its number, directly after an "and" or a comma.
    private func addend(after group: Group, at index: Int) -> Group? {
        guard numbers.indices.contains(index), group.number.isPlain, numbers[index].isPlain,
            case let number = numbers[index], !isPart(number), let noun = noun(of: number), noun.isKind
        else { return nil }
        let (end, start) = (group.noun.end, number.tokens.lowerBound - (noun.isBefore ? noun.length : 0))
        let isJoined = start == end && tokens[start].isJoined
        let isLinked = start == end + 1 && (has(.conjunction, end) || isMark(",", end))
        return isJoined || isLinked ? Group(number: number, noun: noun) : nil
    }

    /// Whether a list has no member without a number: ", ein Soldat und zwölf Zivilisten", "… und ein Kind".
    private func isWhole(_ sum: Group) -> Bool {
        let (before, after) = (sum.number.tokens.lowerBound - 1, sum.noun.end)
        if has(.persons, before - 1), has(.conjunction, before) || isMark(",", before) { return false }
        guard tokens.indices.contains(after) else { return true }
        if tokens[after].isJoined { return entry(after)?.verb != nil || has(.occurrence, after) }
        guard has(.conjunction, after) || isMark(",", after) else { return true }
        return !has(.indefinite, after + 1) && !has(.persons, after + 1) && !has(.persons, after + 2)
    }

    /// Whether the sentence speaks of others besides, or of women and children alone: "… und zwölf Zivilisten, außerdem Touristen".
    private func isOfSome(_ sum: Group, first: Int) -> Bool {
        let own =
            max(
                0, sum.number.tokens.lowerBound - 1)..<min(
                tokens.count, max(sum.noun.end, sum.number.tokens.upperBound))
        let kinds = own.filter { has(.persons, $0) }
        if isAlso || !kinds.isEmpty && kinds.allSatisfy({ has(.vulnerable, $0) }) { return true }
        let strange: WordRole = [.persons, .everybody, .rest, .part]
        let others = tokens.indices.filter { index in
            !own.contains(index) && !tokens[index].roles.isDisjoint(with: strange) && entry(index)?.verb == nil
                && tokens[index].roles.isDisjoint(with: [.neutral, .auxiliary])
        }
        guard !others.isEmpty else { return false }
        let harmed = othersHarmed(than: predicate(of: sum)?.family, after: first + sum.count)
        return others.contains { index in !harmed.contains { $0.contains(index) } }
    }

    /// How many numbers after a sum are looked at; what comes later may count others.
    private static let mostOthers = 4

    /// Where those are counted of whom something else is said: "…, 30 Personen wurden verletzt".
    private func othersHarmed(than harm: Int?, after first: Int) -> [Range<Int>] {
        numbers.dropFirst(first).prefix(Self.mostOthers).compactMap { number in
            guard let noun = noun(of: number), noun.end > number.tokens.lowerBound,
                let family = predicate(of: Group(number: number, noun: noun))?.family, family != harm
            else { return nil }
            return number.tokens.lowerBound..<noun.end
        }
    }

    private func figure(_ group: Group, after found: [PlainFigure]) -> PlainFigure? {
        let (number, noun) = (hedged(group), group.noun)
        guard !isPart(number), noun.end >= number.tokens.upperBound || noun.isBefore else { return nil }
        // "40 others" are none of those that were counted before, if any were.
        let isRest = isOfRest(group)
        if isRest, found.isEmpty, told.isEmpty { return nil }
        guard let (family, place) = predicate(of: group), !(isRest && found.isEmpty && told.contains(family)) else {
            return nil
        }
        if number.isNobody, !isOfAll(group, place) || !isDenied(number) { return nil }
        var scope = noun.scope == .all && isOfDegree(group, place) ? .degree : noun.scope
        if [.crowd, .common].contains(scope), isAlso { scope = .kind }
        return PlainFigure(
            family: family, number: number, scope: scope, predicate: place, isOfHarm: noun.family != nil)
    }

    /// "39 شخصا على الأقل", "35人以上": a number with what says after its noun how exact it is.
    private func hedged(_ group: Group) -> PlainNumber {
        var number = group.number
        guard number.quantity.hedge == nil, let after = entry(group.noun.end), !isNumber(group.noun.end + 1),
            let meaning = after.hedge?.meaning ?? after.hedgeAfter
        else { return number }
        number.quantity.hedge = meaning
        return number
    }

    /// "23 wurden schwer verletzt", "23 blessés graves"
    private func isOfDegree(_ group: Group, _ predicate: Int) -> Bool {
        let start = min(group.number.tokens.lowerBound, predicate)
        let end = max(group.noun.end, predicate + 1)
        return (start..<min(tokens.count, end + 1)).contains { has(.degree, $0) }
    }

    private func isOfRest(_ group: Group) -> Bool {
        group.noun.isRest || isRest(group.number.tokens.lowerBound - 1)
    }

    /// "darunter 132 Kinder", "sechs der Angreifer": some of those counted last.
    private func isPart(_ number: PlainNumber) -> Bool {
        let (before, after) = (number.tokens.lowerBound - 1, number.tokens.upperBound)
        // "[事件]中有60人死亡", "Der Täter tötete 60"
        let isOfEvent =
            isWithoutSpaces && tokens.indices.contains(before - 1) && tokens[before - 1].isName
            && !tokens[..<before].contains { $0.roles.contains(.part) }
        return has(.part, before) && !isOfEvent || has(.part, after)
            || has(.part, before - 1) && !isMark(",", before) && entry(before)?.verb == nil
    }

    /// Whether "nobody" is of no place or time within the event: nothing else is named in its clause.
    private func isOfAll(_ group: Group, _ predicate: Int) -> Bool {
        let start = min(group.number.tokens.lowerBound, predicate)
        let rest = tokens[start...].prefix { !$0.isMark(",") && !$0.isMark(";") && !$0.isMark(":") }
        let strange: WordRole = [.scene, .part, .elsewhen, .hour]
        return !rest.indices.contains { index in
            !tokens[index].roles.isDisjoint(with: strange) && !isOfName(index)
        }
    }

    /// Whether a word for nobody denies by itself, or the negation that it needs is there: "لم يقتل أحد".
    private func isDenied(_ number: PlainNumber) -> Bool {
        guard tokens[number.tokens].contains(where: { $0.roles.contains(.single) }) else { return true }
        return tokens.contains { $0.roles.contains(.doubt) }
    }

    /// Whether the event is named right after a word: "in der [Katastrophe]".
    private func isOfName(_ index: Int) -> Bool {
        let next = tokens[(index + 1)...].first { $0.roles.isDisjoint(with: .definite) }
        return next?.isName ?? false || tokens.indices.contains(index - 1) && tokens[index - 1].isName
    }

    // MARK: Tokens

    func entry(_ index: Int) -> PlainLexicon.Entry? {
        tokens.indices.contains(index) && tokens[index].kind == .word ? tokens[index].entry : nil
    }

    func has(_ role: WordRole, _ index: Int) -> Bool {
        tokens.indices.contains(index) && tokens[index].roles.contains(role)
    }

    func isMark(_ mark: Unicode.Scalar, _ index: Int) -> Bool {
        tokens.indices.contains(index) && tokens[index].isMark(mark)
    }

    func isNumber(_ index: Int) -> Bool { numbers.contains { $0.tokens.contains(index) } }
}

extension PlainNumber {
    /// Whether it is one number, exactly.
    fileprivate var isPlain: Bool {
        quantity.best != nil && quantity.hedge == nil && quantity.low == nil && quantity.high == nil && !isVague
    }
}
