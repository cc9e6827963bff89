import Language
import Model

/// The claim that a note was pinned to: its quotation within the surroundings that the note records.
struct NotedClaim {
    let text: ClaimText
    /// The words of the quotation.
    let quote: Range<Int>
    /// The sentences that the quotation is part of, as far as they are recorded; with the one before if they refer to it.
    let unit: Range<Int>
    /// Whether the first sentence refers to something that the one before it names.
    let refersBack: Bool
    /// Whether the sentence may begin before, or end after, what is recorded.
    let isOpen: (start: Bool, end: Bool)
    /// The words of the note itself.
    let noteWords: Set<String>

    /// - Parameter plain: Takes Markdown out of a quotation.
    init(_ note: Catalog.PassageNote, _ language: ClaimLanguage, plain: (String) -> String) {
        let (prefix, suffix) = (plain(note.prefix?.value ?? ""), plain(note.suffix?.value ?? ""))
        var bytes = Array(prefix.utf8)
        if let last = prefix.unicodeScalars.last, !Self.isOpening(last), !last.properties.isWhitespace {
            bytes.append(0x20)
        }
        let start = bytes.count
        bytes += plain(note.quote.value).utf8.map { $0 == 0x0A ? 0x20 : $0 }
        let end = bytes.count
        if let first = suffix.unicodeScalars.first, WordBoundary.isWord(first) || Self.isOpening(first) {
            bytes.append(0x20)
        }
        bytes += suffix.utf8
        text = ClaimText(bytes, blocks: Self.lines(of: bytes), language)
        let words = text.words
        let first = words.firstIndex { $0.range.lowerBound >= start } ?? words.count
        let last = words.lastIndex { $0.range.lowerBound < end } ?? -1
        quote = first..<max(first, last + 1)
        var unit = quote.isEmpty ? quote : text.sentences(around: quote)
        refersBack = Self.refersBack(words[unit], language)
        isOpen = (
            unit.lowerBound == 0 && !(words.first?.isCapital ?? false),
            unit.upperBound == words.count && !Self.isEnded(suffix.isEmpty ? note.quote.value : suffix)
        )
        if refersBack { unit = text.sentence(endingAt: unit.lowerBound).lowerBound..<unit.upperBound }
        self.unit = unit
        noteWords = Self.contentWords(of: note.note ?? "", language)
    }

    /// Whether a word of the claim is one that the note speaks of.
    func isNoted(_ word: ClaimWord) -> Bool {
        word.isFigure
            ? noteWords.contains(word.form) || noteWords.contains(word.form.filter { $0 != "–" })
            : noteWords.contains(Self.stem(word.form))
    }

    // MARK: Reading

    private static func contentWords(of note: String, _ language: ClaimLanguage) -> Set<String> {
        let bytes = Array(note.utf8)
        let words = ClaimText(bytes, blocks: [bytes.indices], language).words
        return Set(
            words.filter { !(language.changes?.isFunction($0.form) ?? false) && ($0.isFigure || $0.form.count > 3) }
                .map { $0.isFigure ? $0.form : stem($0.form) })
    }

    private static func stem(_ form: String) -> String { String(form.prefix(5)) }

    private static func isOpening(_ scalar: Unicode.Scalar) -> Bool { "“„‘«([{¿¡".unicodeScalars.contains(scalar) }

    private static func isEnded(_ words: String) -> Bool {
        words.unicodeScalars.suffix(3).contains { ".!?…。！？؟۔।".unicodeScalars.contains($0) }
    }

    /// The lines of a text, which are the blocks that a recorded prefix or suffix continues in.
    private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
        var (lines, start): ([Range<Int>], Int) = ([], 0)
        for (offset, byte) in bytes.enumerated() where byte == 0x0A {
            lines.append(start..<offset)
            start = offset + 1
        }
        return lines + [start..<bytes.count]
    }

    /// Whether somebody speaks of himself in a quotation, and the sentence does not say who.
    private static func isSpoken(_ words: ArraySlice<ClaimWord>, _ changes: ChangeWords) -> Bool {
        guard words.contains(where: { $0.before.contains(.quotation) }) else { return false }
        return words.contains { changes.speakers.contains($0.form) }
            && !words.contains { changes.attributions.contains($0.form) }
    }

    /// Whether a pronoun begins the sentence, or comes before anything is named that it could refer to.
    static func refersBack(_ words: ArraySlice<ClaimWord>, _ language: ClaimLanguage) -> Bool {
        guard let changes = language.changes, let first = words.first else { return false }
        if isSpoken(words, changes) { return true }
        let startsWithPhrase = changes.prepositions.contains(first.form) || changes.conditions.contains(first.form)
        for (index, word) in words.prefix(8).enumerated() {
            if index > 0, changes.capitalsAreNames, word.isCapital { return false }
            // In "After the empire's fall, its towers", the phrase has what it refers to.
            let isOwned = words.prefix(index).contains { $0.form == "'s" } && changes.possessives.contains(word.form)
            if isOwned { return false }
            if index > 0, language.forms.impersonals.contains(word.form),
                words.dropFirst(index + 1).prefix(6).contains(where: {
                    language.forms.impersonalVerbs.contains($0.form)
                })
            {
                continue
            }
            if changes.pronouns.contains(word.form), !(index > 0 && changes.fillers.contains(word.form)) {
                return index == 0 ? !changes.fillers.contains(word.form) || words.count == 1 : true
            }
            if !startsWithPhrase, !word.isFigure, !changes.isFunction(word.form) { return false }
        }
        return false
    }
}
