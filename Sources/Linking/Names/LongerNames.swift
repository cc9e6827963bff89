import Base
import Language
import Model

/// A name in a text that is only part of a longer one that no entry has: `Lincoln` in `Lincoln Memorial`.
struct PartialName: Sendable {
    let match: NameMatch
    /// The longer name, in bytes of the text.
    let whole: Range<Int>
}

/// Tells names that are part of longer ones from names on their own, by the capitals next to them.
struct LongerNames {
    let words: TextWords
    /// Where the block that contains the names begins.
    let block: Int

    /// - Parameters:
    ///   - span: The part of the text in which the names were found; a longer name does not reach beyond it.
    ///   - block: Where the block of the text begins.
    init(in text: [UInt8], span: Range<Int>, block: Int, language: LanguageWords) {
        words = TextWords(text: text, bounds: span, language: language)
        self.block = block
    }

    /// Takes the names that are parts of longer ones out of those that were found, which come in order.
    func take(from matches: inout [NameMatch]) -> [PartialName] {
        guard matches.contains(where: { mayBePart($0.range) }) else { return [] }
        var wholes = matches.map { _ in Range<Int>?.none }
        // From the last to the first and back, because a name before or after part of a longer one also belongs to it.
        for index in matches.indices.reversed() {
            wholes[index] = whole(around: index, of: matches, beside: wholes)
        }
        for index in matches.indices.dropFirst() where wholes[index] == nil {
            guard let before = wholes[index - 1], before.upperBound == matches[index - 1].range.upperBound else {
                continue
            }
            if touches(before.upperBound, matches[index].range.lowerBound) {
                wholes[index] = before.lowerBound..<matches[index].range.upperBound
            }
        }
        let parts = zip(matches, wholes).compactMap { match, whole in
            whole.map { PartialName(match: match, whole: $0) }
        }
        if !parts.isEmpty { matches = zip(matches, wholes).filter { $0.1 == nil }.map(\.0) }
        return parts
    }

    /// The words that distinguish names in the text's language.
    var language: LanguageWords { words.language }

    // MARK: - Quickly

    /// Whether a capital, a hyphen or a small word of a name is next to a match; most names have none of these.
    private func mayBePart(_ match: Range<Int>) -> Bool {
        mayGoOn(at: match.upperBound) || mayBegin(before: match.lowerBound)
    }

    private func mayGoOn(at end: Int) -> Bool {
        let text = words.text
        guard end + 2 < words.bounds.upperBound else { return false }
        switch text[end] {
        case 0x09, 0x0A, 0x20: return isCapital(at: end + 1)
        case UInt8(ascii: ","): return isCapital(at: end + 2)
        case UInt8(ascii: "-"), 0xC2: return true
        case 0xE2: return Self.lastOfJoints.contains(text[end + 2])
        default: return false
        }
    }

    private func mayBegin(before start: Int) -> Bool {
        let text = words.text
        var first = start - 1
        guard first > words.bounds.lowerBound else { return false }
        if text[first] == UInt8(ascii: "-") || Self.lastOfJoints.contains(text[first]) { return true }
        guard text[first].isWhiteSpace else { return false }
        while first > words.bounds.lowerBound, !text[first - 1].isWhiteSpace { first -= 1 }
        return isCapital(at: first) || text[first] == UInt8(ascii: "o") || text[first] == UInt8(ascii: "t")
    }

    /// The last bytes of hyphens, dashes and spaces beyond ASCII.
    private static let lastOfJoints: [UInt8] = [0x90, 0x91, 0x93, 0xA0, 0xAF]

    /// Whether a capital letter of ASCII, or any other character beyond it, is at an offset.
    private func isCapital(at offset: Int) -> Bool { words.text[offset].isUpper || words.text[offset] >= 0x80 }

    /// Whether nothing but one white space is between two offsets.
    private func touches(_ end: Int, _ start: Int) -> Bool {
        SentenceMark.space(at: end, in: words.text.span, limit: start) == start - end
    }

    // MARK: - The longer name

    private func whole(around index: Int, of matches: [NameMatch], beside wholes: [Range<Int>?]) -> Range<Int>? {
        let match = matches[index].range
        guard mayBePart(match) else { return nil }
        let token = token(around: match)
        let next = index + 1 < matches.count ? matches[index + 1].range : nil
        let last = index > 0 ? matches[index - 1].range : nil
        var end: Int?
        if let next,
            touches(token.upperBound, self.token(around: next).lowerBound) || next.lowerBound < token.upperBound
        {
            end = wholes[index + 1].flatMap { $0.upperBound > next.upperBound ? $0.upperBound : nil }
        } else {
            end = self.end(behind: token.upperBound, next: next?.lowerBound)
        }
        var start: Int?
        if last.map({ touches($0.upperBound, token.lowerBound) || token.lowerBound < $0.upperBound }) != true {
            start = self.start(before: token, match: match, last: last?.upperBound ?? words.bounds.lowerBound)
        }
        guard start != nil || end != nil else { return nil }
        let whole = (start ?? token.lowerBound)..<(end ?? token.upperBound)
        return isInTitleCase(whole) ? nil : whole
    }

    /// A name with what hyphens tie to it.
    private func token(around match: Range<Int>) -> Range<Int> {
        var (start, end) = (match.lowerBound, match.upperBound)
        while start > words.bounds.lowerBound, let scalar = UTF8Scalars.scalar(before: start, in: words.text.span),
            WordBoundary.isWord(scalar) || scalar == "-" || scalar == "\u{2013}"
        {
            start -= scalar.utf8.count
        }
        while end < words.bounds.upperBound {
            let (scalar, length) = UTF8Scalars.scalar(at: end, in: words.text.span)
            guard WordBoundary.isWord(scalar) || scalar == "-" || scalar == "\u{2013}" else { break }
            end += length
        }
        return start..<end
    }
}

// MARK: - After the name

extension LongerNames {
    /// Where a longer name that continues after an offset ends; nil if none does.
    private func end(behind offset: Int, next: Int?) -> Int? {
        if let end = placeEnd(behind: offset) { return end }
        guard let word = words.word(after: offset), word.isCapital else { return nil }
        if language.names.generations.contains(word.lower) { return word.range.upperBound }
        guard word.isNamePart || startsOffice(word) || language.names.lastWords.contains(word.lower),
            !language.names.legalForms.contains(word.lower),
            !word.isPossessive || !word.isNational
        else { return nil }
        if isOffice(from: word) { return nil }
        if word.isNational || language.names.parties.contains(word.lower), following(word)?.isNamePart != true {
            return nil
        }
        return end(from: word, next: next)
    }

    /// Where a name that continues with a word ends.
    private func end(from word: TextWord, next: Int?) -> Int {
        var last = word
        while let word = following(last), next.map({ word.range.lowerBound < $0 }) ?? true {
            if word.isNamePart || (language.names.heads[word.lower] != nil && word.isCapital) {
                last = word
            } else if let beyond = connected(by: word), next.map({ beyond.range.lowerBound < $0 }) ?? true {
                last = beyond
            } else {
                break
            }
        }
        return last.range.upperBound
    }

    private func following(_ word: TextWord) -> TextWord? {
        word.isPossessive || word.hasStop ? nil : words.word(after: word.range.upperBound)
    }

    /// The capitalised word after `of`, `for`, `of the` or `for the`.
    private func connected(by word: TextWord) -> TextWord? {
        guard word.text == "of" || word.text == "for", var beyond = following(word) else { return nil }
        if beyond.text == "the", let further = following(beyond) { beyond = further }
        return beyond.isNamePart ? beyond : nil
    }

    /// Where the name of a part of a state ends that follows a town's after a comma: `Lincoln, Nebraska`.
    private func placeEnd(behind offset: Int) -> Int? {
        guard offset < words.bounds.upperBound, words.text[offset] == UInt8(ascii: ","),
            let first = words.word(after: offset + 1)
        else { return nil }
        if language.names.isPartOfState(first.text) { return first.range.upperBound }
        guard let second = following(first), language.names.isPartOfState(first.text + " " + second.text) else {
            return nil
        }
        return second.range.upperBound
    }

    private func startsOffice(_ word: TextWord) -> Bool {
        word.isTitle || language.names.modifiers.contains(word.lower)
    }

    /// Whether an office and not more of the name begins with a word: `Foreign Minister` but not `General Hospital`.
    private func isOffice(from word: TextWord) -> Bool {
        var word: TextWord? = word
        var hasTitle = false
        while let current = word, current.isCapital, startsOffice(current) {
            hasTitle = hasTitle || current.isTitle
            if current.hasStop, current.isTitle { return true }
            word = following(current)
        }
        guard hasTitle else { return false }
        return !(word.map { $0.isCapital && $0.isHead } ?? false)
    }
}

// MARK: - Before the name

extension LongerNames {
    /// Where a longer name that ends with a name begins; nil if there is none.
    private func start(before token: Range<Int>, match: Range<Int>, last: Int) -> Int? {
        guard let word = words.word(before: token.lowerBound), word.range.lowerBound >= last else { return nil }
        if word.text == "of" || word.text == "the" { return startOfBody(before: word, last: last) }
        guard word.isCapital, !word.isPossessive, token == match,
            let name = words.word(at: match.lowerBound), !name.isAcronym
        else { return nil }
        let isOne = name.end >= match.upperBound
        let isBody = !isOne && isHead(match)
        guard isOne || isBody, goesBefore(word, name: isOne ? name : nil) else { return nil }
        return extendedStart(from: word, last: last)
    }

    private func isHead(_ match: Range<Int>) -> Bool {
        let within = TextWords(
            text: words.text, bounds: match.lowerBound..<words.bounds.upperBound, language: language)
        var word = within.word(at: match.lowerBound)
        while let current = word, current.range.upperBound < match.upperBound { word = within.word(after: current.end) }
        return word.map { language.names.heads[$0.lower] != nil } ?? false
    }

    /// Whether a capitalised word before a name is of a longer one.
    ///
    /// - Parameter name: The name, where it is of one word.
    private func goesBefore(_ word: TextWord, name: TextWord?) -> Bool {
        if word.hasStop { return name != nil && word.isLetter && word.text != "I" }
        let isState = name.map { language.names.state($0.text) != nil } ?? true
        if language.names.openers.contains(word.lower) || (isState && language.names.compass.contains(word.lower)) {
            return true
        }
        guard word.isNamePart, !word.isNational, !language.names.modifiers.contains(word.lower) else { return false }
        guard isInitial(word) else { return true }
        return !isState && !isPlainStart(word)
    }

    /// Where the name before a word that belongs to it begins.
    private func extendedStart(from word: TextWord, last: Int) -> Int {
        var first = word
        while let word = words.word(before: first.range.lowerBound), word.range.lowerBound >= last,
            !word.isPossessive, word.isNamePart || (word.isLetter && word.isCapital && word.hasStop),
            !word.hasStop || word.isLetter, !word.isNational, !isInitial(word) || !isPlainStart(word)
        {
            first = word
        }
        return first.range.lowerBound
    }

    /// Where `Bank of` begins before a name, or `Gulf of the`; an office or an event is not such a word.
    private func startOfBody(before word: TextWord, last: Int) -> Int? {
        var small = word
        if small.text == "the", let of = words.word(before: small.range.lowerBound) { small = of }
        guard small.text == "of", let head = words.word(before: small.range.lowerBound),
            head.range.lowerBound >= last, head.isCapital, head.isHead, !head.isAcronym, !head.isTitle,
            head.lower != "government", head.lower != "states", !(isInitial(head) && head.lower.hasSuffix("s"))
        else { return nil }
        return extendedStart(from: head, last: last)
    }
}
