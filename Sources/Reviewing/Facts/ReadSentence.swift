import Language
import Model

/// The tokens of a sentence, with the numbers and dates in it and the words that name an event.
struct ReadSentence {
    let tokens: Tokens
    let phrases: [NumberPhrase]
    let dates: [FoundDate]
    /// The tokens that name the event, or stand for it; empty if only an earlier sentence does.
    let name: Range<Int>

    init(_ tokens: Tokens, naming name: Range<Int>, lexicon: Lexicon, order: DigitOrder = .either) {
        self.tokens = tokens
        self.name = name
        let numbers = NumberReader.phrases(in: tokens, lexicon: lexicon).map { phrase in
            var phrase = phrase
            phrase.isYear = phrase.isYear && !Self.counts(phrase, in: tokens, lexicon.families)
            return phrase
        }
        let dated = FoundDate.all(in: tokens, order: order, named: lexicon.namedDays).filter { date in
            !date.isYearAlone || !numbers.contains { !$0.isYear && $0.numbers == date.tokens }
        }
        dates = dated
        phrases = numbers.filter { phrase in
            !dated.contains { !$0.isYearAlone && $0.tokens.overlaps(phrase.numbers) }
        }
    }

    /// Whether a number that could be a year counts: "1100 people", "more than 2000 homes".
    private static func counts(_ phrase: NumberPhrase, in tokens: Tokens, _ families: [Lexicon.Family]) -> Bool {
        let next = tokens[phrase.tokens.upperBound]
        if next.roles.contains(.everybody) { return true }
        let lead = tokens[phrase.tokens.lowerBound - 1].roles
        if lead.isDisjoint(with: [.scene, .elsewhen, .aftermath, .boundary]),
            families.contains(where: { $0.nouns.contains(next.word) })
        {
            return true
        }
        return phrase.tokens.lowerBound < phrase.numbers.lowerBound && next.kind == .word && !next.isCapitalised
            && next.roles.isDisjoint(with: [.boundary, .auxiliary, .reserve])
    }

    /// The tokens within a stretch of the text.
    static func tokens(_ tokens: Tokens, within range: Range<Int>) -> Range<Int> {
        let named = tokens.indices.filter { index in
            tokens[index].range.lowerBound >= range.lowerBound && tokens[index].range.upperBound <= range.upperBound
        }
        return (named.first ?? 0)..<(named.last.map { $0 + 1 } ?? 0)
    }

    /// The tokens of a name where it is first written out; nil if it is not.
    static func tokens(_ tokens: Tokens, of name: [PackedWord]) -> Range<Int>? {
        guard let first = name.first, !name.contains(.unknown) else { return nil }
        return tokens.indices.first { start in
            tokens[start].word == first && start + name.count <= tokens.count
                && zip(name, tokens[start...]).allSatisfy { $0 == $1.word }
        }.map { $0..<$0 + name.count }
    }

    /// What stands for the event in a sentence after the one that names it: "It", "The two blasts", or nothing where a
    /// number or a toll begins it; nil if the sentence may be about something else.
    static func pronoun(in tokens: Tokens) -> Range<Int>? {
        guard let first = tokens.first else { return nil }
        if first.roles.contains(.pronoun) { return 0..<1 }
        // "In it, 31 people died", "By its end, 31 people were dead"
        if tokens.count > 3, first.roles.contains(.scene) {
            if tokens[1].roles.contains(.pronoun) { return 1..<2 }
            if tokens[1].roles.contains(.definite), tokens[2].word == "end", tokens[3].word != "of" { return 0..<0 }
        }
        if first.roles.contains(.definite) {
            // "The dead numbered 31"
            if ["dead", "injured", "wounded"].contains(tokens[1].word), tokens[2].roles.contains(.tollLink),
                tokens[2].roles.isDisjoint(with: .boundary)
            {
                return 0..<0
            }
            var index = 1
            while index < min(6, tokens.count) {
                if !tokens[index].roles.isDisjoint(with: [.happening, .happenings]) {
                    // "the explosion at the station" is another.
                    let next = tokens[index + 1].roles
                    return next.isDisjoint(with: [.scene, .possessive]) ? index..<index + 1 : nil
                }
                if tokens[index].roles.contains(.toll) { return 0..<0 }
                // "The ten victims included"
                if index == 2, ["victims", "dead"].contains(tokens[index].word) { return 0..<0 }
                let isOfDate = tokens[index].digits != nil || tokens[index].month > 0 || tokens[index].isMark(",")
                guard
                    tokens[index].number != nil || isOfDate
                        || ["death", "final", "official", "overall", "total", "confirmed"].contains(tokens[index].word)
                else { break }
                index += 1
            }
        }
        if isCount(tokens) || isOfThose(tokens) { return 0..<0 }
        // "With 31 dead, it was the worst"
        let comma = tokens.prefix(12).firstIndex { $0.isMark(",") }
        guard let comma, tokens[comma + 1].roles.contains(.pronoun),
            tokens[..<comma].allSatisfy({ $0.roles.isDisjoint(with: [.happening, .happenings, .elsewhen]) })
        else { return nil }
        return comma + 1..<comma + 2
    }

    /// "Of the 186 people who died, most were children", "Most of the 186 victims were children"
    private static func isOfThose(_ tokens: Tokens) -> Bool {
        if tokens.count > 5, tokens[1].roles.contains(.possessive), tokens[2].roles.contains(.definite),
            tokens[3].digits != nil || tokens[3].number != nil
        {
            return ["victims", "dead", "fatalities"].contains { word in
                tokens[4...].prefix(2).contains { $0.word == word }
            }
        }
        guard tokens.count > 5, tokens[0].roles.contains(.possessive), tokens[1].roles.contains(.definite),
            tokens[2].digits != nil || tokens[2].number != nil
        else { return false }
        return tokens[3...].prefix(5).contains { $0.roles.contains(.personal) }
    }

    /// Where the last word of one of these names stands again with an article, and nothing tells it from the event: "The
    /// court finds that the bombing resulted in".
    static func again(_ heads: Set<PackedWord>, in tokens: Tokens) -> Range<Int>? {
        tokens.indices.dropFirst().first { index in
            heads.contains(tokens[index].word) && !tokens[index].isCapitalised
                && ["the", "this"].contains(tokens[index - 1].word)
                && isWhole(tokens[index + 1])
        }.map { $0..<$0 + 1 }
    }

    /// Whether what follows a noun does not belong to it, as "of the embassy" and "campaign" would.
    private static func isWhole(_ next: Token) -> Bool {
        if case .mark = next.kind { return !next.isMark("-") && !next.isMark("'") }
        return !next.roles.isDisjoint(with: [.auxiliary, .effect, .occurrence, .finite, .conjunction, .cause])
            || next.traits.contains(.verb) || next.word == "resulted"
    }

    /// Whether a sentence says nothing but a date: "The date was 16 December 2014."
    func isAlone(_ date: FoundDate) -> Bool {
        dates.count == 1 && date.written?.day != nil
            && tokens.indices.allSatisfy { index in
                let token = tokens[index]
                return date.tokens.contains(index) || token.kind != .word || token.weekday > 0
                    || !token.roles.isDisjoint(with: [.definite, .finite, .partOfDay, .hour])
                    || token.traits.contains(.dateLead) || ["date", "it"].contains(token.word)
            }
    }

    /// Where a sentence begins past "After a day of marches,"; 0 if it does not begin so.
    static func opening(of tokens: Tokens) -> Int {
        guard let first = tokens.first, let comma = tokens.prefix(12).firstIndex(where: { $0.isMark(",") }),
            first.roles.contains(.aftermath) && tokens[..<comma].contains(where: { $0.roles.contains(.possessive) })
                || first.traits.contains(.besides)
                || first.roles.contains(.scene) && tokens[1].traits.contains(.besides),
            tokens[..<comma].allSatisfy({ $0.roles.isDisjoint(with: [.happening, .happenings]) })
        else { return 0 }
        return comma
    }

    /// Whether a sentence begins with a number, perhaps with a hedge before it.
    private static func isCount(_ tokens: Tokens) -> Bool {
        let lead = tokens.prefix(4).prefix { $0.digits == nil && $0.number == nil && $0.vague == nil }
        guard lead.count < min(4, tokens.count) else { return false }
        return lead.allSatisfy { token in
            token.isMark(",")
                || [
                    "in", "all", "at", "least", "more", "than", "about", "some", "nearly", "almost", "over", "a",
                    "total", "of", "altogether", "overall", "fewer", "as", "many", "up", "to", "no", "an", "estimated",
                    "around", "approximately", "roughly",
                ]
                .contains(token.word)
        } && tokens[lead.count].month == 0
    }
}
