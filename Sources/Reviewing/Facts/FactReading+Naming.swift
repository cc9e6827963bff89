import Base
import Language
import Model

/// What of a sentence names its event.
extension FactReading {
    /// The tokens that name the event; nil if the sentence may be about something else.
    func name(of sentence: EventSentence, in tokens: Tokens, after previous: [EventSentence]) -> Range<Int>? {
        switch sentence.tie {
        case .mention(let mention):
            let named = place.body.mentions[mention].range
            return ReadSentence.tokens(tokens, within: Int(named.lowerBound)..<Int(named.upperBound))
        case .continuation:
            return continued(tokens, sentence, after: previous)
        case .own(let isFirst):
            let named = facts[sentence.event].names.lazy.compactMap { ReadSentence.tokens(tokens, of: $0) }.first
            return named ?? ReadSentence.pronoun(in: tokens) ?? (isFirst ? 0..<0 : nil)
        }
    }

    /// What stands for the event in a sentence after the one that names it; empty where nothing does.
    private func continued(_ tokens: Tokens, _ sentence: EventSentence, after previous: [EventSentence]) -> Range<Int>?
    {
        // "109 people have been killed in them": in several happenings
        let isOfSeveral = tokens.indices.contains { tokens[$0].word == "them" && tokens[$0 - 1].roles.contains(.scene) }
        guard !isOfSeveral, !isInAnother(tokens, sentence.event) else { return nil }
        let pronoun = ReadSentence.pronoun(in: tokens) ?? again(sentence.event, in: tokens, after: previous)
        if isToll(tokens, pronoun), previous.count > 1, isUndisturbed(previous) { return pronoun }
        guard pronoun != nil || isSameDay(tokens) || tellsOn(tokens),
            let before = previous.last.flatMap({ self.tokens(of: $0, after: previous.dropLast()) })
        else {
            return nil
        }
        let last = EventClause(before)
        // A sentence that only continues another has to name the event itself before the next may continue it.
        if previous.count > 1, before.name.isEmpty || last.role != .subject || last.isElsewhere { return nil }
        // "That day, 31 people were killed."
        if isSameDay(tokens), last.role != .barred { return pronoun ?? 0..<0 }
        // "In all, 31 died."
        let isWhole =
            tokens[0].word == "in" && ["all", "total"].contains(tokens[1].word) || tokens[0].word == "altogether"
        if isWhole, last.role != .barred, let pronoun, pronoun.isEmpty { return pronoun }
        let isIt = pronoun.map { $0 == 0..<1 } ?? false
        guard last.isAlone || isIt && last.isTriggered else { return nil }
        guard let name = pronoun else { return last.role == .subject || last.role == .scene ? 0..<0 : nil }
        let isHappening = happens(name, in: tokens, isPerfect: last.role == .other)
        // "It was working at the time of the explosion. The explosion killed"
        let isNoun = !name.isEmpty && !tokens[name.lowerBound].roles.contains(.pronoun)
        let isTime =
            last.role == .possessor
            && (last.tokens[last.start - 2].word == "time"
                || isNoun && last.tokens[last.start - 2].traits.contains(.memory))
        if last.role == .subject || (last.role != .possessor || isTime) && isHappening { return name }
        // "A bomb hit the embassy in the attack. Sixty-three persons were killed."
        let isTimed = tokens.indices.contains { index in
            let isToday =
                tokens[index].word == "this" && tokens[index - 1].word == "to" && tokens[index + 1].word == "day"
                || tokens[index].word == "day" && tokens[index - 2].word == "to"
            return !isToday && (tokens[index].roles.contains(.duration) || tokens[index].word == "this")
        }
        let isOfAnother = last.has(.reserve, in: last.range) || last.tokens.contains { $0.word == "another" }
        return name.isEmpty && !isTimed
            && !isOfAnother && !isTold(tokens) ? name : nil
    }

    /// "The final death toll stood at 31."
    private func isToll(_ tokens: Tokens, _ pronoun: Range<Int>?) -> Bool {
        pronoun == 0..<0 && tokens[0].roles.contains(.definite)
            && tokens.prefix(4).contains { $0.roles.contains(.toll) }
    }

    /// Whether the sentences after the one that names the event tell of no other happening, time or toll.
    private func isUndisturbed(_ previous: [EventSentence]) -> Bool {
        let strange: WordRole = [.happening, .happenings, .elsewhen, .toll]
        let first = previous.first.flatMap { tokens(of: $0, after: []) }.map { EventClause($0) }
        guard let first, !first.hasOthers, first.role != .barred else { return false }
        return previous.dropFirst().allSatisfy { sentence in
            place.tokens(in: sentence.range, lexicon: lexicon).allSatisfy { token in
                token.roles.isDisjoint(with: strange) || token.month > 0 || token.number != nil
            }
        }
    }

    /// "More than 50,000 people have died in the war.": in something that the event is not called.
    private func isInAnother(_ tokens: Tokens, _ event: Handle<Site.Event>) -> Bool {
        let names = Set(facts[event].names.flatMap(\.self))
        return tokens.indices.contains { index in
            guard tokens[index].roles.contains(.scene), tokens[index + 1].roles.contains(.definite) else {
                return false
            }
            let noun = (index + 2..<index + 5).first {
                tokens[$0].kind != .word || !tokens[$0].roles.isDisjoint(with: [.happening, .happenings])
            }
            return noun.map { !tokens[$0].traits.isDisjoint(with: .combat) && !names.contains(tokens[$0].word) }
                ?? false
        }
    }

    /// Where what the last sentence called the event is said again with an article.
    private func again(_ event: Handle<Site.Event>, in tokens: Tokens, after previous: [EventSentence]) -> Range<Int>? {
        var heads = Set(
            facts[event].names.flatMap(\.self).filter { word in
                lexicon.words[word].map { !$0.roles.isDisjoint(with: .happening) } ?? false
            })
        if let first = previous.first, case .mention(let mention) = first.tie {
            let range = place.body.mentions[mention].range
            let words = place.tokens(in: Int(range.lowerBound)..<Int(range.upperBound), lexicon: lexicon)
            // "the violence in Vale"
            let end = words.dropFirst().firstIndex { $0.roles.contains(.boundary) } ?? words.count
            if end > 0, words[end - 1].kind == .word, !words[end - 1].isCapitalised {
                heads.insert(words[end - 1].word)
            }
        }
        heads.remove(.unknown)
        for group in Self.alike where !heads.isDisjoint(with: group) { heads.formUnion(group) }
        return ReadSentence.again(heads, in: tokens)
    }

    /// Nouns that can be said of the same happening.
    private static let alike: [Set<PackedWord>] = ClaimWords.englishHappenings.map { group in
        Set(group.split(separator: " ").map { PackedWord($0.utf8.span) })
    }

    /// "In the early hours of that day, 31 people were killed."
    private func isSameDay(_ tokens: Tokens) -> Bool {
        let opening = tokens.prefix(9)
        return zip(opening, opening.dropFirst()).contains { that, day in
            that.roles.contains(.content) && (day.word == "day" || day.roles.contains(.partOfDay))
        }
    }

    /// Whether a sentence goes on to tell of the event, without a word that stands for it: "Rescuers counted 31 dead."
    private func tellsOn(_ tokens: Tokens) -> Bool {
        let strange: WordRole = [.reserve, .revision, .elsewhen, .happening, .happenings, .duration]
        return tokens.indices.dropFirst(ReadSentence.opening(of: tokens)).allSatisfy { index in
            let token = tokens[index]
            if token.roles.isDisjoint(with: strange) || token.month > 0 || token.number != nil { return true }
            // "killing 31"
            return token.word.ends(in: "ing")
                && (tokens[index + 1].number != nil || tokens[index + 1].digits != nil)
        }
    }

    /// Whether what is said of "it" can be said of an event alone: of a film or a march it would be said otherwise.
    ///
    /// - Parameter isPerfect: Whether "it had killed" says so too.
    private func happens(_ name: Range<Int>, in tokens: Tokens, isPerfect: Bool) -> Bool {
        guard let first = name.first else { return false }
        if !tokens[first].roles.contains(.pronoun) { return true }
        let isHad = isPerfect && ["had", "has"].contains(tokens[name.upperBound].word)
        let verb = tokens[isHad ? name.upperBound + 1 : name.upperBound]
        if verb.roles.contains(.occurrence), verb.roles.isDisjoint(with: [.beginning, .ending]) { return true }
        return verb.roles.contains(.effect)
            || lexicon.families.contains { family in
                family.verbs.contains(verb.word) || family.frames.contains { $0.verbs.contains(verb.word) }
            }
    }
}
