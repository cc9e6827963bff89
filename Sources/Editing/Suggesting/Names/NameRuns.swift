import Base
import Language

/// Finds the runs of words in a sentence that may be a name: capitalised words, and small ones between them.
struct NameRuns {
    private let words: [ProseWord]
    private let language: LanguageWords
    private let names: NameWords
    private let wording: Wording
    private let bodies: BodyRun?
    /// The expansions of acronyms, by the word at which they begin.
    private let expansions: [Int: Expansion]

    init(_ sentence: ProseSentence, wording: Wording, expansions: [Expansion]) {
        (words, language, names) = (sentence.words, sentence.language, sentence.language.names)
        self.wording = wording
        bodies = BodyRun(sentence.words, sentence.language)
        self.expansions = Dictionary(expansions.map { ($0.name.lowerBound, $0) }) { first, _ in first }
    }

    /// The runs, in order.
    func all() -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var index = 0
        while index < words.count {
            if let whole = expansions[index] {
                runs.append(whole.name)
                index = whole.name.upperBound
            } else if let end = bodies?.end(from: index) {
                runs.append(index..<end)
                index = end
            } else if begins(index) {
                var end = index + 1
                while let next = goesOn(to: end, from: index) { end = next }
                runs.append(index..<end)
                index = end
            } else {
                index += 1
            }
        }
        return runs
    }

    private func begins(_ index: Int) -> Bool {
        let word = words[index]
        if word.isInitialLetter {
            return index + 1 < words.count && words[index + 1].gap == .space && isPart(index + 1)
        }
        guard isPart(index), !isNumeral(index) else { return false }
        guard word.isInitial, !word.isAcronym, !names.actors.givenNames.contains(word.text) else { return true }
        if names.starters.contains(word.lower) { return false }
        if beginsKnownName(index) { return true }
        let isPlain = wording.small.contains(word.lower) || Self.endsSmall(word) || wording.isVerbal(word)
        guard isPlain, index + 1 < words.count, isPart(index + 1), words[index + 1].gap == .space else {
            return !isPlain
        }
        // `Recalling U.N. failures`
        if words[index + 1].isAcronym, wording.isVerbal(word) { return false }
        return names.kind(ofHead: words[index + 1].lower) != nil || names.isTitle(word.lower)
    }

    /// Whether a body that is known begins here, though its first word is a common one: `Human Rights Watch said`.
    private func beginsKnownName(_ index: Int) -> Bool {
        (index + 2...index + 4).contains { end in
            end <= words.count && names.actors.known[words.written(index..<end)] != nil
        }
    }

    /// `II` before the first sentence of a part.
    private func isNumeral(_ index: Int) -> Bool {
        words[index].isInitial && words[index].text.utf8.allSatisfy { "IVX".utf8.contains($0) }
    }

    /// Whether a hyphenated word continues in lower case, as `Counter-terrorism` at the start of a sentence does.
    private static func endsSmall(_ word: ProseWord) -> Bool {
        let parts = word.text.split(separator: "-")
        guard parts.count > 1, let last = parts.last?.unicodeScalars.first else { return false }
        return !last.properties.isUppercase
    }

    /// Whether a word may be part of a name.
    private func isPart(_ index: Int) -> Bool {
        guard index < words.count else { return false }
        let word = words[index]
        guard word.isCapital, !word.isCovered else { return false }
        if word.isAcronym { return true }
        if names.actors.citers.contains(word.lower), index == 0 || !words[index - 1].isCapital || word.gap != .space {
            return false
        }
        if language.dates.isName(word.lower) {
            // The `Sunday` of `Sunday Times`.
            if index + 1 < words.count, words[index + 1].isCapital, words[index + 1].gap == .space,
                names.kind(ofHead: words[index + 1].lower) == "media"
            {
                return true
            }
            // The `May` of `Theresa May`.
            return index > 0 && words[index].gap == .space && names.actors.givenNames.contains(words[index - 1].text)
                && !(index + 1 < words.count && words[index + 1].number != nil)
        }
        if names.functionWords.contains(word.lower) {
            // The `To` of `James To`.
            if index > 0, !word.isInitial, word.gap == .space, names.actors.givenNames.contains(words[index - 1].text),
                index + 1 == words.count || !words[index + 1].isCapital
            {
                return true
            }
            // The `First` of `First Vale Corporation`.
            return !word.isInitial && names.actors.thingOpeners.contains(word.lower) && index + 1 < words.count
                && words[index + 1].isCapital && words[index + 1].gap == .space
        }
        return word.isInitialLetter || word.text.unicodeScalars.count > 1
    }

    /// Where the name ends if it continues at a word.
    private func goesOn(to index: Int, from start: Int) -> Int? {
        guard index < words.count, expansions[index] == nil else { return nil }
        let (last, word) = (words[index - 1], words[index])
        // "Le Conseil de Vale", where the article begins the sentence
        if last.isInitial, names.particles.contains(last.lower), bodies?.end(from: index) != nil { return nil }
        if word.gap == .comma { return names.legalForms.contains(word.lower) && word.isCapital ? index + 1 : nil }
        if let end = pastNickname(at: index) { return end }
        if word.gap == .ampersand { return isPart(index) && !last.isPossessive ? index + 1 : nil }
        guard word.gap == .space, !isEnded(by: last, before: index) else { return nil }
        if isPart(index) || isParticled(index) { return index + 1 }
        // The `y` of Spanish is a particle in few names, and joins the names of two in a list.
        if names.particles.contains(word.lower), !language.dates.and.contains(word.lower), let next = after(index),
            bodies?.end(from: next) == nil
        {
            return next + 1
        }
        return joined(at: index, from: start)
    }

    /// The end of the surname after a first name and a nickname in quotation marks or brackets.
    private func pastNickname(at index: Int) -> Int? {
        guard index + 1 < words.count, isPart(index + 1),
            [index - 1, index].contains(where: { names.actors.value.isGivenName(words[$0].text) })
        else { return nil }
        let isQuoted =
            words[index].isQuoted && words[index].isInitial && !words[index - 1].isQuoted && !words[index + 1].isQuoted
        let isBracketed =
            words[index].gap == .opens && words[index + 1].gap == .closes && words[index].isCapital
            && !words[index].isAcronym
        return isQuoted || isBracketed ? index + 2 : nil
    }

    /// Whether nothing follows a word within its name: an owner, or the `Jr.` of a person.
    private func isEnded(by word: ProseWord, before index: Int) -> Bool {
        if names.generations.contains(word.lower), word.hasStop || word.isPossessive { return true }
        if word.isPossessive {
            return !names.actors.owners.contains(word.lower) && !isOfficeOfTitle(word, before: index)
        }
        return word.isPluralOwner && !(isPart(index) && names.kind(ofHead: words[index].lower) != nil)
    }

    /// `Special Counsel’s Office`: what an office owns is a body.
    private func isOfficeOfTitle(_ word: ProseWord, before index: Int) -> Bool {
        names.isTitle(word.lower) && isPart(index) && names.kind(ofHead: words[index].lower) == "government-body"
    }

    /// Whether a small particle is tied to a capitalised word, as in `al-Baghdadi`.
    private func isParticled(_ index: Int) -> Bool {
        let parts = words[index].text.split(separator: "-")
        guard parts.count == 2, names.particles.contains(String(parts[0])), !words[index].isCovered else {
            return false
        }
        return parts[1].unicodeScalars.first?.properties.isUppercase ?? false
    }

    /// The capitalised word after a connecting one.
    private func after(_ index: Int) -> Int? {
        let next = index + 1
        guard next < words.count, words[next].gap == .space, isPart(next), !words[index].isCovered,
            expansions[next] == nil
        else { return nil }
        return next
    }

    // MARK: - Names of several parts

    /// `Ministry of Trade`, `Committee on the Judiciary`, `Department of Health and Human Services`.
    private func joined(at index: Int, from start: Int) -> Int? {
        let last = words[index - 1]
        switch words[index].lower {
        case "of", "for": break
        case "on": guard names.actors.deliberating.contains(last.lower), last.isCapital else { return nil }
        case "and": return series(at: index, from: start)
        default: return nil
        }
        let isHead = names.kind(ofHead: last.lower) != nil || names.isTitle(last.lower)
        let isThing = names.happenings.contains(last.lower) || names.actors.things.contains(last.lower)
        guard isHead || isThing && words[index].lower == "of", names.state(words.written(start..<index)) == nil else {
            return nil
        }
        if let next = after(index) { return next + 1 }
        guard index + 1 < words.count, words[index + 1].lower == "the", words[index + 1].gap == .space,
            let next = after(index + 1), !names.isTitle(words[next].lower) || names.kind(ofHead: last.lower) != nil
        else { return nil }
        return next + 1
    }

    /// The end of a name such as `Vale Oil and Gas SA`, whose last word is a legal form.
    private func legalFormEnd(after index: Int) -> Int? {
        let last = words[index - 1].lower
        let isField = names.kind(ofHead: last) != nil || wording.small.contains(last)
        guard isField, var end = after(index) else { return nil }
        while end < words.count, words[end].gap == .space, words[end].isCapital { end += 1 }
        return names.legalForms.contains(words[end - 1].lower) && end > index + 2 ? end : nil
    }

    /// The second part of what a body is for: `of Health and Human Services`.
    private func series(at index: Int, from start: Int) -> Int? {
        if let end = legalFormEnd(after: index) { return end }
        guard let next = after(index), !words[next].isAcronym, !words[next].isPossessive,
            let connector = (start..<index).last(where: { ["of", "for", "on"].contains(words[$0].lower) }),
            connector > start, names.kind(ofHead: words[connector - 1].lower) != nil, words[index - 1].isCapital
        else { return nil }
        let word = words[next]
        let isOther =
            names.isTitle(word.lower) || names.actors.value.isGivenName(word.text) || names.isNational(word.text)
            || names.actors.known[word.text] != nil || names.actors.places.contains(word.text)
            || names.kind(ofHead: word.lower) != nil
        var end = next + 1
        while end < words.count, words[end].gap == .space, isPart(end) { end += 1 }
        let endsLikeBody = end > next + 1 && names.kind(ofHead: words[end - 1].lower) == "organisation"
        return isOther || endsLikeBody ? nil : next + 1
    }
}

/// Which words a set of texts uses in small letters: such a word at the start of a sentence is not a name.
struct Wording: Sendable {
    private(set) var small: Set<String> = []

    init(_ sentences: [ProseSentence]) {
        for sentence in sentences {
            for word in sentence.words where !word.isCapital { small.insert(word.lower) }
        }
    }

    /// Whether the first word of a sentence looks like a participle or adverb: `Citing`, `Oddly`.
    func isVerbal(_ word: ProseWord) -> Bool {
        let lower = word.lower
        return lower.utf8.count > 4
            && (lower.hasSuffix("ing") || lower.hasSuffix("ly") || lower.hasSuffix("ed") && !lower.hasSuffix("eed"))
    }
}
