import Base
import Language
import Model

/// A sentence of an article that names one event and no other.
struct EventSentence: Sendable {
    let event: Handle<Site.Event>
    /// The first mention of it there, as an index into the body's mentions.
    let mention: Int
    let range: Range<Int>

    /// The sentences of an article's body that name exactly one event.
    static func all(in body: Shared<LinkedDocument>) -> [EventSentence] {
        var sentences: [EventSentence] = []
        var index = 0
        let mentions = body.mentions
        while index < mentions.count {
            let sentence = mentions[index].sentence
            var (event, first, isOnly): (Handle<Site.Event>?, Int, Bool) = (nil, 0, true)
            let start = index
            while index < mentions.count, mentions[index].sentence == sentence {
                if mentions[index].ordinal > 0, case .event(let handle) = mentions[index].entity {
                    if event == nil { (event, first) = (handle, index) }
                    isOnly = isOnly && event == handle
                }
                index += 1
            }
            if index == start { index += 1 }
            guard let event, isOnly, !sentence.isEmpty else { continue }
            let range = Int(sentence.lowerBound)..<Int(sentence.upperBound)
            sentences.append(EventSentence(event: event, mention: first, range: range))
        }
        return sentences
    }
}

/// The tokens of a sentence, and whether it says plainly what it says.
struct ReadSentence {
    let tokens: [Token]
    let phrases: [NumberPhrase]
    let dates: [FoundDate]
    /// The tokens that name the event.
    let subject: Range<Int>

    init(_ tokens: [Token], naming mention: Range<Int>, lexicon: Lexicon) {
        self.tokens = tokens
        dates = FoundDate.all(in: tokens)
        let dated = dates
        phrases = NumberReader.phrases(in: tokens, lexicon: lexicon).filter { phrase in
            !dated.contains { !$0.isYearAlone && $0.tokens.overlaps(phrase.numbers) }
        }
        let named = tokens.indices.filter { index in
            let range = tokens[index].range
            return range.lowerBound >= mention.lowerBound && range.upperBound <= mention.upperBound
        }
        subject = (named.first ?? 0)..<(named.last.map { $0 + 1 } ?? 0)
    }

    /// Whether nothing in it denies, supposes or compares, and no other happening is spoken of.
    var isPlain: Bool {
        if let last = tokens.last, last.isMark("?") { return false }
        for (index, token) in tokens.enumerated() {
            if token.roles.contains(.reserve), token.month == 0, !phrases.contains(where: { $0.tokens.contains(index) })
            {
                return false
            }
            if !subject.contains(index), isOtherHappening(token, at: index) { return false }
        }
        return true
    }

    /// "a bomb attack" next to the event may be a different one; "the attack" is the event.
    private func isOtherHappening(_ token: Token, at index: Int) -> Bool {
        if token.roles.contains(.happenings) { return true }
        guard token.roles.contains(.happening) else { return false }
        return index == 0 || !tokens[index - 1].roles.contains(.definite)
    }
}
