import Base
import Language
import Model

/// The names found in a part of a text, full and short ones, in order.
struct FoundNames {
    /// What is before a surname.
    enum Title: Equatable {
        /// `President`, `Gen.`
        case office
        /// `Mr`, `Mrs`.
        case address(GivenNames.Gender)
    }

    /// A name at a place.
    struct Name {
        var match: NameMatch
        let isShort: Bool
        /// Whether a first name or an initial of the person is with the surname.
        var isExact = false
        var title: Title?
        /// A word that begins a sentence: an ordinary one, and no name, where the text has it in small letters as well.
        var doubt: String?
        /// Whether it is an acronym in brackets after the full name, or before the full name in brackets.
        var explains = false
        /// Whether another first name is before it, so that it is somebody else's.
        var isStrangers = false
    }

    private(set) var names: [Name] = []
    private let text: [UInt8]
    private let sought: SoughtNames

    /// - Parameters:
    ///   - full: Where the full names are.
    ///   - shorts: Where the short names are; those that overlap a full name are left out.
    init(_ full: [NameMatch], _ shorts: [NameMatch], in text: [UInt8], sought: SoughtNames) {
        (self.text, self.sought) = (text, sought)
        names.reserveCapacity(full.count + shorts.count)
        var next = 0
        for short in shorts {
            while next < full.count, full[next].range.upperBound <= short.range.lowerBound {
                names.append(Name(match: full[next], isShort: false))
                next += 1
            }
            guard next == full.count || short.range.upperBound <= full[next].range.lowerBound else { continue }
            names.append(Name(match: short, isShort: true))
        }
        names += full[next...].map { Name(match: $0, isShort: false) }
        if !shorts.isEmpty { markExplanations() }
    }

    mutating func remove(where isWrong: (Name) -> Bool) { names.removeAll(where: isWrong) }

    // MARK: - Longer names

    /// Takes out the names that are parts of longer ones, and the short names against which the words around them speak.
    ///
    /// - Returns: The full names that were taken out.
    mutating func takeParts(_ longer: LongerNames) -> [PartialName] {
        var full = names.filter { !$0.isShort }.map(\.match)
        let parts = longer.take(from: &full)
        guard names.contains(where: { $0.isShort }) else {
            names = full.map { Name(match: $0, isShort: false) }
            return parts
        }
        var all = names.map(\.match)
        let taken = Set(parts.map(\.match.range.lowerBound))
        let wholes = Dictionary(
            longer.take(from: &all).map { ($0.match.range.lowerBound, $0.whole) },
            uniquingKeysWith: { first, _ in first })
        let signs = ShortNameSigns(longer: longer)
        let kept = names.compactMap { name in
            if !name.isShort { return taken.contains(name.match.range.lowerBound) ? nil : name }
            if let whole = wholes[name.match.range.lowerBound] {
                return inLonger(name, whole)
            }
            guard sought.isPersonal(name.match.name) else { return name }
            var name = name
            name.title = signs.title(before: name.match.range)
            let verdict = signs.verdict(on: name.match.range)
            if case .allowedUnless(let small) = verdict { name.doubt = small }
            return verdict == .refused ? nil : name
        }
        names = kept
        return parts
    }

    /// A short name within a longer one: the person's own, with a first name or initials; or somebody else's.
    private func inLonger(_ name: Name, _ whole: Range<Int>) -> Name? {
        guard whole.upperBound == name.match.range.upperBound, whole.lowerBound < name.match.range.lowerBound else {
            return nil
        }
        let given = String(decoding: text[whole.lowerBound..<name.match.range.lowerBound], as: UTF8.self)
            .split(separator: " ").map(String.init)
        var name = name
        let fits = sought.shorts.owners[name.match.name].contains { owner in
            sought.names(ofPerson: owner).contains { $0.fits(given: given) }
        }
        if fits {
            name.match.range = whole
            name.isExact = true
        } else {
            name.isStrangers = true
        }
        return name
    }

    // MARK: - Acronyms

    /// Marks what explains an acronym: `Shanghai Cooperation Organization (SCO)`, `SCO (Shanghai Cooperation Organization)`.
    private mutating func markExplanations() {
        for index in names.indices where names[index].isShort {
            let short = names[index].match
            guard let owner = sought.shorts.onlyOwner(of: short.name), !sought.isPerson(owner) else { continue }
            let isBehind =
                index > 0 && isFull(index - 1, owner)
                && opens(names[index - 1].match.range.upperBound..<short.range.lowerBound)
            let isBefore =
                index + 1 < names.count && isFull(index + 1, owner)
                && opens(short.range.upperBound..<names[index + 1].match.range.lowerBound)
            names[index].explains = isBehind || isBefore
        }
    }

    private func isFull(_ index: Int, _ owner: MentionTarget) -> Bool {
        !names[index].isShort && sought.index.onlyOwner(of: names[index].match.name) == owner
    }

    /// Whether no more than an opening bracket is between two names.
    private func opens(_ range: Range<Int>) -> Bool {
        guard !range.isEmpty, range.count <= 12 else { return false }
        let between = String(decoding: text[range], as: UTF8.self)
        return between.contains("(") && between.allSatisfy { " \n(“\"'’s".contains($0) || "the or".contains($0) }
    }
}
