import Base
import Language
import Model

/// What the words around a short name say against it: that it is a place, an ordinary word, or somebody else.
struct ShortNameSigns {
    let longer: LongerNames
    private var words: TextWords { longer.words }
    private var names: NameWords { longer.language.names }

    enum Verdict: Equatable {
        case allowed, refused
        /// Allowed unless the text has this word in small letters as well.
        case allowedUnless(small: String)
    }

    /// What the words around a short name of a person say.
    func verdict(on match: Range<Int>) -> Verdict {
        let before = words.word(before: match.lowerBound)
        let after = words.word(after: match.upperBound)
        let isPossessive = self.isPossessive(match)
        guard !isTiedToName(match), !isTitle(match), !isCited(match, before, after) else { return .refused }
        if let before {
            if names.placePrepositions.contains(before.lower), !isPossessive { return .refused }
            if names.counters.contains(before.lower), !isHyphened(match) { return .refused }
            if names.ships.contains(before.text) || isAfterParticle(before) { return .refused }
        }
        if let after, !isPossessive, names.kin.contains(after.lower) || names.placeNouns.contains(after.lower) {
            return .refused
        }
        guard let word = words.word(at: match.lowerBound), word.range.upperBound >= match.upperBound else {
            return .allowed
        }
        let hasEvidence = before.map { $0.isTitle || names.isOffice($0.lower) } ?? false
        if hasEvidence { return .allowed }
        let acts = isPossessive || (after.map { names.actingVerbs.contains($0.lower) } ?? false)
        if longer.language.dates.isName(word.lower) || word.isNational {
            return acts && !word.isNational ? .allowed : .refused
        }
        guard !acts, longer.isInitial(word) else { return .allowed }
        return longer.isPlain(word.lower) ? .refused : .allowedUnless(small: word.lower)
    }

    /// Whether a particle after a name is before it, as in the name of a place: `San Felipe de Moll`.
    private func isAfterParticle(_ before: TextWord) -> Bool {
        guard !before.isCapital, names.particles.contains(before.lower),
            let first = words.word(before: before.range.lowerBound)
        else { return false }
        return first.isCapital && !first.isTitle
    }

    /// What title is before a name.
    func title(before match: Range<Int>) -> FoundNames.Title? {
        guard let word = words.word(before: match.lowerBound) else { return nil }
        if names.women.contains(word.lower) { return .address(.female) }
        if names.men.contains(word.lower) { return .address(.male) }
        return names.isRank(word.lower) && (word.isCapital || !word.hasStop) ? .office : nil
    }

    private func isPossessive(_ match: Range<Int>) -> Bool {
        let text = words.text
        guard match.upperBound + 1 < words.bounds.upperBound else { return false }
        if text[match.upperBound] == UInt8(ascii: "'") { return true }
        return text[match.upperBound...].starts(with: [0xE2, 0x80, 0x99])
    }

    /// Whether quotation marks hold the name and nothing else, as they do the title of a work: “Seinfeld”.
    private func isTitle(_ match: Range<Int>) -> Bool {
        let (text, bounds) = (words.text, words.bounds)
        let before = text[bounds.lowerBound..<match.lowerBound].suffix(3)
        let after = text[match.upperBound..<bounds.upperBound].prefix(3)
        return (before.last == UInt8(ascii: "\"") || before.elementsEqual([0xE2, 0x80, 0x9C]))
            && (after.first == UInt8(ascii: "\"") || after.elementsEqual([0xE2, 0x80, 0x9D]))
    }

    /// Whether a hyphen or slash ties the name to a word in capitals: `Smith-Jones`, `Smith/Jones`, but not `Smith-led`.
    private func isTiedToName(_ match: Range<Int>) -> Bool {
        let text = words.text
        if match.lowerBound > words.bounds.lowerBound, text[match.lowerBound - 1] == UInt8(ascii: "/") { return true }
        if match.upperBound + 1 < words.bounds.upperBound, text[match.upperBound] == UInt8(ascii: "/"),
            UTF8Scalars.scalar(at: match.upperBound + 1, in: text.span).scalar.properties.isUppercase
        {
            return true
        }
        if match.lowerBound - 1 > words.bounds.lowerBound, text[match.lowerBound - 1] == UInt8(ascii: "-") {
            return true
        }
        return isHyphened(match)
            && UTF8Scalars.scalar(at: match.upperBound + 1, in: text.span).scalar.properties.isUppercase
    }

    private func isHyphened(_ match: Range<Int>) -> Bool {
        match.upperBound + 1 < words.bounds.upperBound && words.text[match.upperBound] == UInt8(ascii: "-")
    }

    private static let versus: Set<String> = ["v", "vs", "versus"]

    /// Whether the name is that of a case or of an author in a list of works: `Smith v. Jones`, `Smith et al.`, `Smith, J.`
    private func isCited(_ match: Range<Int>, _ before: TextWord?, _ after: TextWord?) -> Bool {
        if let after, Self.versus.contains(after.lower) || after.text == "et" { return true }
        if let before, Self.versus.contains(before.lower) { return true }
        guard match.upperBound < words.bounds.upperBound, words.text[match.upperBound] == UInt8(ascii: ","),
            let next = words.word(after: match.upperBound + 1)
        else { return false }
        return next.isLetter && next.isCapital && next.hasStop
    }
}
