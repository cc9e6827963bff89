import Base
import Language

/// Side phrases of a few certain forms: references, citations, times, names.
extension SidePhrase {
    func isOfKnownForm(_ range: Range<Int>) -> Bool {
        isOpener(range) || isReference(range) || isCitation(range) || isBeforeYear(range) || isWeekday(range)
            || isTimePreposition(range) || isAffiliation(range) || isFullName(range) || isWithinApposition(range)
    }

    /// A phrase that only ties its sentence to what comes before: "Soon afterwards, the board met".
    static func isOpener(_ range: Range<Int>, of text: ClaimText, _ language: ClaimLanguage) -> Bool {
        let isSetOff = text.isDivided(at: range.lowerBound) && text.isDivided(at: range.upperBound)
        guard text.beginsSentence(range.lowerBound) || isSetOff, range.upperBound < text.words.count else {
            return false
        }
        let space = language.words.writing.isWithoutSpaces ? "" : " "
        return language.variants.openers.contains(text.words[range].map(\.form).joined(separator: space))
    }

    /// Where no words of changes are known: particles, and an aside that was added without any word that could matter.
    static func isPlain(_ range: Range<Int>, of text: ClaimText, _ language: ClaimLanguage, isAdded: Bool) -> Bool {
        let (words, variants) = (text.words[range].map(\.form), language.variants)
        if variants.particles.contains(words.joined()) { return true }
        let isSetOff = text.isDivided(at: range.lowerBound) && text.isDivided(at: range.upperBound)
        return isAdded && isSetOff && !variants.bars.isEmpty && words.count > 1 && range.lowerBound > 0
            && !text.beginsSentence(range.lowerBound) && !words.contains(where: variants.bars.contains)
    }

    private func isOpener(_ range: Range<Int>) -> Bool { Self.isOpener(range, of: text, language) }

    // MARK: References

    /// What brackets enclose and no claim depends on: "[2, 3]", "(NTSB)", "(Ellery 2012)".
    func isReference(_ range: Range<Int>) -> Bool {
        let words = text.words[range]
        let next = text.words[safe: range.upperBound]
        guard let first = words.first, first.before.contains(.opening), (next?.before ?? text.end).contains(.closing)
        else { return false }
        if words.allSatisfy(\.isFigure) { return text.bytes[safe: first.range.lowerBound - 1] == UInt8(ascii: "[") }
        if range.count == 1, let before = text.words[safe: range.lowerBound - 1] {
            return isAcronym(first) && !before.isFigure
                || first.isCapital && before.isCapital && !isDecisive(first) && !changes.isFunction(first.form)
        }
        return words.last.map { isYear($0) } ?? false && first.isCapital
            && words.allSatisfy { $0.isCapital || $0.isFigure || ["and", "et", "al", "und", "y"].contains($0.form) }
    }

    private func isAcronym(_ word: ClaimWord) -> Bool {
        let letters = text.bytes[word.range]
        let capitals = letters.count { $0.isUpper }
        return capitals >= 2
            && (letters.allSatisfy { $0.isUpper || $0 == UInt8(ascii: "s") } || capitals >= 3 && letters.count <= 8)
    }

    /// Where a law or judgment is printed, after its name: ", 41 Stat. 1007,".
    private func isCitation(_ range: Range<Int>) -> Bool {
        let words = text.words[range]
        guard changes.capitalsAreNames, text.isDivided(at: range.lowerBound), text.isDivided(at: range.upperBound),
            words.contains(where: \.isFigure), text.words[safe: range.lowerBound - 1]?.isCapital ?? false,
            words.allSatisfy({ $0.isFigure || $0.isCapital && $0.range.count <= 6 })
        else { return false }
        return words.contains { $0.isCapital && text.bytes[safe: $0.range.upperBound] == UInt8(ascii: ".") }
    }

    /// Whether an aside has another number for what was counted just before it: "640 people (later 460)".
    func countsAgain(_ range: Range<Int>) -> Bool {
        func isCount(_ index: Int) -> Bool {
            let word = text.words[index]
            let isOfDate = [index - 1, index + 1].contains {
                text.words[safe: $0].map { changes.dates.contains($0.form) } ?? false
            }
            return word.isFigure && !isYear(word) && !isOfDate
        }
        guard range.contains(where: isCount), range.count <= 3 else { return false }
        let before = max(0, range.lowerBound - 4)..<range.lowerBound
        return before.contains { isCount($0) && text.words[$0].sentence == text.words[range.lowerBound].sentence }
    }

    // MARK: Times

    private func isYear(_ word: ClaimWord) -> Bool {
        word.form.utf8.count == 4 && Int(word.form).map { (1000...2200).contains($0) } ?? false
    }

    /// "the year" before a year.
    private func isBeforeYear(_ range: Range<Int>) -> Bool {
        guard range.count <= 4, let next = text.words[safe: range.upperBound], isYear(next), next.before.isEmpty else {
            return false
        }
        return text.words[range].allSatisfy {
            language.variants.beforeYears.contains($0.form) || changes.fillers.contains($0.form)
        }
    }

    /// A day of the week beside the date that it is of: "on Tuesday, 17 January".
    private func isWeekday(_ range: Range<Int>) -> Bool {
        guard range.count == 1, language.words.dates.weekday(text.words[range.lowerBound].form) != nil else {
            return false
        }
        return [range.lowerBound - 1, range.upperBound].contains { index in
            guard let word = text.words[safe: index] else { return false }
            return word.isFigure || changes.dates.contains(word.form)
        }
    }

    /// "In" before the time that a sentence begins with: "[In] the night of 17 January".
    private func isTimePreposition(_ range: Range<Int>) -> Bool {
        guard range.count == 1, text.beginsSentence(range.lowerBound),
            language.variants.beforeYears.contains(text.words[range.lowerBound].form)
        else { return false }
        let next = text.words[range.upperBound...].prefix(3).first { !changes.fillers.contains($0.form) }
        return next.map { language.variants.times.contains($0.form) || changes.dates.contains($0.form) } ?? false
    }

    // MARK: Names

    /// Whose office it is, or the office, before the full name of who holds it: "[NTSB] spokesperson Ada Byron".
    private func isAffiliation(_ range: Range<Int>) -> Bool {
        guard changes.capitalsAreNames, range.count <= 3, let next = text.words[safe: range.upperBound],
            !(text.words[safe: range.lowerBound - 1]?.isFigure ?? false)
        else { return false }
        let words = text.words[range]
        let isBody = words.allSatisfy { $0.isCapital && !isDecisive($0) && !changes.dates.contains($0.form) }
        if isBody, changes.roles.contains(next.form), !next.isCapital {
            return isFullName(at: range.upperBound + 1)
        }
        return words.allSatisfy { changes.roles.contains($0.form) } && !changes.roles.contains(next.form)
            && isFullName(at: range.upperBound)
    }

    private func isFullName(at index: Int) -> Bool {
        guard let first = text.words[safe: index], let second = text.words[safe: index + 1] else { return false }
        return first.isCapital && second.isCapital && first.before.isEmpty && second.before.isEmpty
            && !changes.dates.contains(first.form)
    }

    /// First names that the text has before the same family name elsewhere, and no others.
    private func isFullName(_ range: Range<Int>) -> Bool {
        guard changes.capitalsAreNames, range.count <= 2, let name = text.words[safe: range.upperBound], name.isCapital,
            name.before.isEmpty, !changes.roles.contains(name.form),
            text.words[range].allSatisfy({ $0.isCapital && !isDecisive($0) && !changes.isFunction($0.form) }),
            !(text.words[safe: range.lowerBound - 1]?.isCapital ?? false) || text.beginsSentence(range.lowerBound)
        else { return false }
        let others = text.words.indices.filter { index in
            text.words[index].form == name.form && index != range.upperBound && index > 0
                && text.words[index - 1].isCapital && text.words[index].before.isEmpty
                && !changes.roles.contains(text.words[index - 1].form)
                && !changes.isFunction(text.words[index - 1].form)
        }
        let first = text.words[range].map(\.form)
        return !others.isEmpty && others.allSatisfy { text.words[..<$0].suffix(first.count).map(\.form) == first }
    }

    /// What describes an apposition without an article: ", engineer [of renown], trained in France".
    private func isWithinApposition(_ range: Range<Int>) -> Bool {
        guard (2...3).contains(range.count), text.isDivided(at: range.upperBound),
            changes.functionWords.contains(text.words[range.lowerBound].form),
            !changes.relatives.contains(text.words[range.lowerBound].form),
            text.words[range].allSatisfy({ !isDecisive($0) && !$0.isCapital && !$0.isFigure }),
            let start = text.words[..<range.lowerBound].indices.suffix(3).last(where: { text.isDivided(at: $0) }),
            !text.beginsSentence(start), text.words[start].before == .comma
        else { return false }
        return text.words[start..<range.lowerBound].allSatisfy {
            !changes.isFunction($0.form) && !isDecisive($0) && !$0.isCapital && !$0.isFigure
        }
    }
}

extension Array<UInt8> {
    fileprivate subscript(safe index: Int) -> UInt8? { indices.contains(index) ? self[index] : nil }
}
