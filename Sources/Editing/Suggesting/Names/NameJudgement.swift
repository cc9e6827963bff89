import Base
import Language
import Model

/// Whether a name is likely that of an actor: how much speaks for it, and what kind of actor it is.
struct NameJudgement: Sendable {
    let kind: Catalog.Actor.Kind
    /// More is likelier.
    let score: Int
    /// What speaks for it, in words.
    let reasons: [String]

    private typealias Evidence = (points: Int, reason: String)

    /// Nil unless the text says clearly enough that somebody acts under the name.
    init?(_ group: NameGroup) {
        let plain = group.uses.lazy.compactMap(\.plainKind).first
        if group.uses.allSatisfy(\.isInPart) {
            guard plain != nil || Self.isPlain(group) else { return nil }
            if let plain, !group.isPart, !group.isState, plain != .person || !Self.isElsewhere(group) {
                (kind, score) = (plain, 4 + min(10, group.uses.count))
                reasons = [plain == .person ? "named like a person" : "named like an organisation"]
                return
            }
        }
        // A line in capitals: `ON WRIT OF CERTIORARI TO THE COURT OF APPEALS`
        if group.words.count > 4, group.name == group.name.uppercased() { return nil }
        let certain = group.uses.count { !$0.isDoubtful }
        guard certain > 0 || group.isState || group.words.count > 1, !group.isPart,
            !group.isThing || group.mayBePerson || Self.isSaidBody(group),
            !Self.isElsewhere(group)
        else { return nil }
        let found = group.isState ? Self.state(group) : Self.person(group) ?? Self.body(group)
        guard let (kind, evidence) = found else { return nil }
        var all = evidence
        if group.uses.count > 1 { all.append((min(10, group.uses.count), "named \(group.uses.count) times")) }
        self.kind = kind
        score = all.reduce(0) { $0 + $1.points }
        reasons = all.map(\.reason)
    }

    /// Whether a name tells without any other word what it is: a first name and a surname, or a body that is known.
    private static func isPlain(_ group: NameGroup) -> Bool {
        group.isNamedLikePerson && (2...4).contains(group.words.count) && group.hasFirstName
            || group.language.names.actors.value.isKnown(group.name) || group.isExplained && group.words.count > 2
    }

    /// Whether most uses are those of a place, of a party to a case at law, of the title of a work, or of a product
    /// with a number.
    private static func isElsewhere(_ group: NameGroup) -> Bool {
        let uses = group.uses
        if uses.count(where: \.isParty) * 2 >= uses.count, !uses.contains(where: { $0.speaks || $0.isPossessive }) {
            return true
        }
        // `Gratz` of `Gratz v. Bollinger` is the case.
        if group.words.count == 1, uses.contains(where: \.isParty), !uses.contains(where: { $0.title != nil }) {
            return true
        }
        if uses.count(where: \.isNumbered) * 2 > uses.count { return true }
        let isMedia = group.headKind == "media" || group.language.names.actors.known[group.name] == "media"
        if uses.allSatisfy(\.isItalic), !isMedia { return true }
        if group.uses.contains(where: { $0.hasMember || $0.saidKind != nil }) { return false }
        if group.isState || group.isExplained || group.language.names.actors.value.isKnown(group.name) { return false }
        let places = uses.count(where: \.isPlace)
        let isBody = group.headKind != nil && group.words.count > 1
        if isBody, !group.isBuilding || group.isInstitution { return false }
        if group.isNamedLikePerson, !group.language.names.actors.places.contains(group.name) { return false }
        let share = isBody ? 1 : 3
        return places > 0 && places * share >= uses.count
    }

    private static func state(_ group: NameGroup) -> (Catalog.Actor.Kind, [Evidence])? {
        let acting = group.uses.count { $0.acts || $0.isAgent }
        let owning = group.uses.count { $0.isPossessive }
        let others = group.uses.count { !$0.isPlace }
        guard acting > 0 || owning > 1 || others > 1 && others * 2 > group.uses.count else { return nil }
        return (.state, [(6, "a state")])
    }

    private static func person(_ group: NameGroup) -> (Catalog.Actor.Kind, [Evidence])? {
        let isBody = group.words.count > 1 && group.uses.contains(where: \.hasMember) && !group.isNamedLikePerson
        guard group.mayBePerson, !isSaidBody(group), !isBody else { return nil }
        let evidence = group.words.count > 1 ? fullName(group) : oneName(group)
        return evidence.reduce(0) { $0 + $1.points } >= 4 ? (.person, evidence) : nil
    }

    private static func fullName(_ group: NameGroup) -> [Evidence] {
        let (actors, uses) = (group.language.names.actors, group.uses)
        var evidence: [Evidence] = []
        if uses.contains(where: { $0.role != nil || $0.title != nil }) {
            evidence.append((5, "an office before the name"))
        }
        if uses.contains(where: { $0.followsOffice && $0.role == nil }) { evidence.append((5, "said to be a person")) }
        let hasArticle = uses.contains(where: \.hasArticle)
        if group.isNamedLikePerson {
            evidence.append((5, "named like a person"))
        } else if !hasArticle, let last = group.words.last, actors.value.isSurname(last) {
            evidence.append((4, "named like a person"))
        } else if let first = group.words.first, actors.value.isGivenName(first) {
            evidence.append((hasArticle ? 1 : 3, "a first name"))
        }
        if uses.contains(where: \.speaks) { evidence.append((4, "says or does something")) }
        if !hasArticle, !group.hasPlainWord {
            if uses.contains(where: { $0.acts && !$0.speaks }) { evidence.append((3, "does something")) }
            if uses.contains(where: \.isAgent) { evidence.append((2, "takes part in something")) }
            if uses.contains(where: \.isAmongPersons) { evidence.append((3, "in a list of people")) }
            evidence.append((1, "written like a name"))
        }
        // `Charleston Bar` has uses of its first word, but nothing else.
        if group.shortUses > 0, evidence.contains(where: { $0.points > 1 }) {
            evidence.append((min(4, 1 + group.shortUses), "named by the surname alone"))
        }
        return evidence
    }

    private static func oneName(_ group: NameGroup) -> [Evidence] {
        let (actors, uses) = (group.language.names.actors, group.uses)
        if uses.contains(where: { $0.title != nil }) { return [(5, "an office before the name")] }
        guard !uses.contains(where: \.hasArticle), !group.hasPlainWord else { return [] }
        if actors.knownPersons.contains(group.words[0]), !uses.allSatisfy(\.isAttribute) {
            return [(5, "a person who is known")]
        }
        if uses.contains(where: \.isShared) { return [] }
        let isPerson = uses.contains { $0.role != nil || $0.followsOffice }
        let speaking = uses.count(where: \.speaks)
        let isSure = isPerson ? uses.count > 1 || speaking > 0 : speaking > 1 || speaking > 0 && uses.count > 2
        return isSure && !actors.value.isGivenName(group.words[0]) ? [(5, "says or does something")] : []
    }

    /// Whether the text says that it is a body, and never that it is a person.
    private static func isSaidBody(_ group: NameGroup) -> Bool {
        group.uses.contains { $0.saidKind != nil }
            && !group.uses.contains { $0.role != nil || $0.title != nil || $0.followsOffice }
    }

    private static func body(_ group: NameGroup) -> (Catalog.Actor.Kind, [Evidence])? {
        let (names, uses) = (group.language.names, group.uses)
        let isLong = group.words.count > 1
        let acting = uses.count { $0.speaks || $0.acts && $0.isAgent } + uses.count { $0.acts && !$0.speaks }
        let known = names.actors.known[group.name] ?? group.others.lazy.compactMap { names.actors.known[$0] }.first
        var evidence: [Evidence] = []
        if known != nil, uses.count > 1 || !uses.allSatisfy(\.isAttribute) {
            evidence.append((6, "a body that is known"))
        }
        if names.actors.seats.contains(group.name), acting == 0 { return nil }
        let isActing = acting > 0 || uses.contains { $0.isAgent || $0.isPossessive }
        let needsMore =
            group.isBuilding && !group.isInstitution && !group.words.contains("of") || group.isNamedAfterPerson
        // `a Vale Fund` is one that is still to be.
        if uses.allSatisfy({ $0.isIndefinite && !$0.isAttribute }) { return nil }
        let members = uses.count(where: \.hasMember)
        if isLong, group.headKind != nil, !needsMore || isActing || uses.count > 1 {
            evidence.append((4, "named like an organisation"))
        }
        if group.isExplained, isLong, group.headKind != nil || isActing { evidence.append((6, "an acronym explained")) }
        if isLong, uses.contains(where: \.isOwnedByState) { evidence.append((4, "a state’s own")) }
        if acting > 0 {
            evidence.append((min(3, acting) + (isLong && uses.count > 1 ? 1 : 0), "says or does something"))
        }
        let speaking = uses.count(where: \.speaks)
        let isAcronym = !isLong && ProseWord.isAcronym(group.name, in: group.language)
        if isAcronym, speaking > 0 { evidence.append((4, "an acronym")) }
        let isSaid = isSaidBody(group)
        if isSaid { evidence.append((4, "said to be a body")) }
        if members > 0, isLong || isAcronym || members > 1, !names.isNational(group.name) {
            evidence.append((4, "people belong to it"))
        }
        let points = evidence.reduce(0) { $0 + $1.points }
        guard points >= 4, isLong || known != nil || isAcronym || isSaid || speaking > 2 || members > 1
        else { return nil }
        return (kind(group, known: known), evidence)
    }

    private static func kind(_ group: NameGroup, known: String?) -> Catalog.Actor.Kind {
        let said = group.uses.lazy.compactMap(\.saidKind).first
        if let kind = known ?? group.headKind ?? said, let kind = Catalog.Actor.Kind(rawValue: kind) { return kind }
        return group.uses.contains(where: \.isOwnedByState) ? .governmentBody : .organisation
    }
}

/// A name and the acronym that follows it in brackets: `Shanghai Cooperation Organisation (SCO)`.
struct Expansion: Sendable, Hashable {
    /// Indices of the sentence's words.
    var name: Range<Int>
    var acronym: String

    /// How many words before the bracket are looked at.
    private static let reach = 16

    /// Every acronym of a sentence whose letters begin the words of a name before it, or in brackets after it.
    static func find(in words: [ProseWord]) -> [Expansion] { before(words) + after(words) }

    /// `CAPS (Common Airport Police System)`.
    private static func after(_ words: [ProseWord]) -> [Expansion] {
        words.indices.dropFirst().compactMap { index in
            let acronym = words[index - 1]
            guard words[index].gap == .opens, acronym.isAcronym, words[index].isCapital else { return nil }
            let letters = acronym.lower.filter { $0 != "." }
            var end = index + 1
            while end < words.count, words[end].gap == .space, end - index < reach { end += 1 }
            return initials(of: words[index..<end]) == letters
                ? Expansion(name: index..<end, acronym: acronym.text) : nil
        }
    }

    /// The acronyms that a sentence explains by words in small letters: `air traffic control (ATC)`.
    static func plain(in words: [ProseWord]) -> [String] {
        words.indices.compactMap { index in
            let letters = words[index].lower.filter { $0 != "." }
            guard words[index].gap == .opens, words[index].isAcronym, index >= letters.count else { return nil }
            let before = words[index - letters.count..<index]
            return before.allSatisfy { !$0.isCapital } && before.compactMap(\.lower.first).elementsEqual(letters)
                ? words[index].text : nil
        }
    }

    private static func before(_ words: [ProseWord]) -> [Expansion] {
        words.indices.flatMap { index -> [Expansion] in
            guard index > 0, words[index].gap == .opens else { return [] }
            var end = index + 1
            while end < words.count, words[end].gap == .space, words[end].isAcronym { end += 1 }
            return words[index..<end].filter(\.isAcronym).compactMap { word in
                name(for: word.text, before: index, in: words).map { Expansion(name: $0, acronym: word.text) }
            }
        }
    }

    private static func name(for acronym: String, before index: Int, in words: [ProseWord]) -> Range<Int>? {
        let letters = acronym.lowercased().filter { $0 != "." }
        let first = max(0, index - reach)
        for end in stride(from: index, to: first, by: -1) where words[end - 1].isCapital {
            for start in stride(from: end - 1, through: first, by: -1) {
                guard let initials = initials(of: words[start..<end]), initials.count <= letters.count else { break }
                if initials == letters, words[start].isCapital, end - start > 1 || initials.count > 1 {
                    return start..<end
                }
            }
        }
        return nil
    }

    /// The first letters of the capitalised parts of words; nil if a longer lower-case word is between them.
    private static func initials(of words: ArraySlice<ProseWord>) -> String? {
        var letters = ""
        for (index, word) in zip(words.indices, words) {
            if index > words.startIndex, word.gap != .space { return nil }
            guard word.isCapital else {
                if word.lower.utf8.count > 3 { return nil }
                continue
            }
            for part in word.text.split(separator: "-") { letters += part.prefix(1).lowercased() }
        }
        return letters
    }
}
