import Base
import Language
import Model

/// Every use of what seems to be one name.
struct NameGroup: Sendable {
    var name: String
    /// The words of the name.
    let words: [String]
    /// The words of the texts' language.
    let language: LanguageWords
    /// Other full forms found in the texts: an acronym, a name with an initial.
    var others: [String] = []
    var uses: [NameUse] = []
    /// Whether the text explains its acronym.
    var isExplained = false
    /// Whether it is a word of longer names, so that it says nothing by itself.
    var isPart = false
    /// Whether its first word is the surname of a person in the texts.
    var isNamedAfterPerson = false
    /// Whether the texts use a word of it in small letters, too.
    var hasPlainWord = false
    /// How many uses are of a part of the name alone, such as the surname.
    var shortUses = 0

    private var names: NameWords { language.names }

    /// The sentences, each once, in order.
    var sentences: [Int] { Set(uses.map(\.sentence)).sorted() }

    var isState: Bool { names.state(name) != nil }

    /// The office that most uses give; the first of those that are as frequent.
    var role: String? {
        let roles = uses.compactMap(\.role)
        return roles.max { one, two in roles.count { $0 == one } < roles.count { $0 == two } }
    }

    /// The kind of body its head word makes likely: the last word, or the one before `of` and `for`.
    var headKind: String? {
        let connector = words.firstIndex { ["of", "for", "on"].contains($0) } ?? words.count
        let head = words.prefix(connector).last.map { $0.lowercased() }
        if words.count > 1, let first = words.first, names.actors.leadingHeads.contains(first.lowercased()) {
            return "organisation"
        }
        return head.flatMap { names.kind(ofHead: $0.hasSuffix(".") ? String($0.dropLast()) : $0) }
    }

    /// Whether it may be a person: one to five words, none of which names a body, a place or a thing.
    var mayBePerson: Bool {
        guard (1...6).contains(words.count), !isState, headKind == nil, let first = words.first, let last = words.last
        else { return false }
        let (lowerFirst, lowerLast) = (first.lowercased(), last.lowercased())
        return !words.contains { ProseWord.isAcronym($0, in: language) && !$0.contains(".") }
            && !words.contains { ["of", "for", "on", "and"].contains($0) } && !name.contains("&")
            && !(words.count > 1 && names.actors.beliefEndings.contains { lowerLast.hasSuffix($0) })
            && !(isExplained && words.count > 1 && uses.contains(where: \.hasArticle))
            && !names.actors.value.isKnown(name) && !names.actors.places.contains(name)
            && !names.compass.contains(lowerFirst)
            && (isSaidPerson
                || !isThing && !names.placeHeads.contains(lowerLast) && !names.placeNouns.contains(lowerLast))
    }

    /// Whether an office or what it does makes it a person whatever the surname: `Grace Hill said`.
    private var isSaidPerson: Bool {
        let isGiven = words.count == 2 && names.actors.givenNames.contains(words[0])
        let mayBeGiven = words.count == 2 && names.actors.value.isGivenName(words[0])
        // `General Election`
        if words.count == 1, language.happenings.nouns[words[0].lowercased()] != nil { return false }
        return words.count < 4
            && uses.contains { use in
                use.title != nil && (words.count == 1 || use.role != nil) || mayBeGiven && use.role != nil
                    || isGiven && (use.speaks || use.acts && isFamilyWord)
            }
    }

    private var isFamilyWord: Bool { words.last.map { names.actors.familyWords.contains($0.lowercased()) } ?? false }

    /// `the Byron Administration`
    private var isAdministration: Bool {
        guard words.count == 2, words[1] == "Administration" else { return false }
        return words[0].split(separator: "-").contains {
            names.actors.knownPersons.contains(String($0)) || names.actors.surnames.contains(String($0))
        }
    }

    /// Whether it is a university, a museum or the like, which is a body also where it is only a place.
    var isInstitution: Bool {
        let connector = words.firstIndex { ["of", "for", "on"].contains($0) } ?? words.count
        guard words.count > 1, let head = words.prefix(connector).last?.lowercased() else { return false }
        if names.actors.institutions.contains(head) { return true }
        guard ["center", "centre"].contains(head), connector > 1 else { return false }
        return connector < words.count || names.actors.centers.contains(words[connector - 2].lowercased())
    }

    /// Whether its words say that it is a law, a war, a work or a product.
    var isThing: Bool {
        guard !isState, !names.actors.value.isKnown(name) else { return false }
        if isInstitution { return false }
        if words.count == 1, names.actors.partyWords.contains(words[0].lowercased()) { return true }
        if isAdministration { return true }
        // `AC-130`
        if words.count == 1, name.utf8.contains(where: { (48...57).contains($0) }) { return true }
        let plain = words.first.map(names.isDemonym) == true ? words.dropFirst().joined(separator: " ") : name
        if names.actors.notBodies.contains(plain) { return true }
        // `Arabs`, `Kosovo Albanians`
        if let people = words.last, people.hasSuffix("s"), names.isDemonym(String(people.dropLast())) { return true }
        let connector = words.firstIndex { ["of", "for", "on"].contains($0) } ?? words.count
        guard let first = words.first?.lowercased(), let last = words.prefix(connector).last?.lowercased() else {
            return false
        }
        return names.happenings.contains(first) || names.happenings.contains(last) || names.monuments.contains(last)
            || names.actors.things.contains(last) && !isExplained
            || words.count > 1 && headKind == nil && names.actors.thingOpeners.contains(first)
    }

    /// What forms of the name of one body share: without legal forms and articles, in one spelling.
    var bodyKey: String? {
        guard words.count > 1, headKind != nil || names.actors.value.isKnown(name) || hasLegalForm else { return nil }
        let plain = words.map(bare).filter { !names.legalForms.contains($0) && $0 != "the" }
        return plain.isEmpty
            ? nil
            : plain.map { Slug.id($0) ?? $0 }.joined(separator: " ").replacing("organization", with: "organisation")
                .replacing("centre", with: "center").replacing("defence", with: "defense")
    }

    private var hasLegalForm: Bool { words.last.map { names.legalForms.contains(bare($0)) } ?? false }

    /// The first letters of its words in capitals; nil for fewer than three.
    var initials: String? {
        let letters = words.filter { $0.first?.isUppercase == true }.compactMap(\.first)
        return letters.count > 2 ? String(letters) : nil
    }

    /// Whether the name is the fuller one of two forms, or the more frequent.
    func isBetter(than other: NameGroup) -> Bool {
        let (mine, its) = (isInCapitals ? 0 : uses.count, other.isInCapitals ? 0 : other.uses.count)
        return mine != its ? mine > its : name.utf8.count > other.name.utf8.count
    }

    /// Whether the name is printed in capitals throughout, as in a headline.
    private var isInCapitals: Bool { words.count > 1 && name == name.uppercased() }

    /// Whether its head is also that of a building, such as `College`.
    var isBuilding: Bool {
        let connector = words.firstIndex { ["of", "for", "on"].contains($0) } ?? words.count
        return words.prefix(connector).last.map { names.actors.buildings.contains($0.lowercased()) } ?? false
    }

    /// Whether the words themselves are those of a person: a first name, an initial, `Jr.`
    var isNamedLikePerson: Bool {
        guard words.count > 1, mayBePerson, let first = words.first, let last = words.last else { return false }
        if names.actors.givenNames.contains(first) || names.generations.contains(bare(last)) && last.hasSuffix(".") {
            return true
        }
        if words.count == 2, FamilyNames.isFollowed(first, by: last) { return true }
        if hasFirstName { return true }
        return words.dropLast().contains { $0.hasSuffix(".") && $0.unicodeScalars.count == 2 }
            || words.count > 2 && words.dropFirst().dropLast().contains { names.particles.contains($0) }
            || words.count > 1 && words.dropFirst().contains { $0.hasPrefix("al-") || $0.hasPrefix("Al-") }
    }

    /// Whether the first word is a first name, or begins with one: `Jean-Louis`.
    var hasFirstName: Bool {
        guard let first = words.first else { return false }
        let parts = first.split(separator: "-")
        return names.actors.givenNames.contains(first)
            || parts.count > 1 && parts.allSatisfy { $0.first?.isUppercase == true }
                && names.actors.givenNames.contains(String(parts[0]))
    }

    /// Whether it is a person as far as the text says without the surname alone.
    var isLikelyPerson: Bool {
        isNamedLikePerson || uses.contains { $0.role != nil || $0.followsOffice || $0.speaks }
            || words.first.map(names.actors.value.isGivenName) == true || uses.count { !$0.isPlace } * 2 > uses.count
    }

    /// Whose forms of address are before it: women's, men's or both.
    var addressed: Set<GivenNames.Gender> {
        let addresses = Set(uses.compactMap { $0.title.map(bare) })
        var found: Set<GivenNames.Gender> = []
        if addresses.contains(where: names.women.contains) { found.insert(.female) }
        if addresses.contains(where: names.men.contains) { found.insert(.male) }
        return found
    }

    /// Whether its first name is not that of somebody who is addressed otherwise: `Mr Byron` is not `Ada`.
    func mayBe(addressed: Set<GivenNames.Gender>) -> Bool {
        guard let gender = words.first.flatMap(GivenNames.gender) else { return true }
        return addressed.subtracting([gender]).isEmpty
    }

    /// The first name in full and the last, by which forms of one name are known.
    var personKey: String? {
        var parts = words
        var generation = ""
        if let last = parts.last, names.generations.contains(bare(last)), parts.count > 2 {
            generation = bare(last)
            parts.removeLast()
        }
        guard parts.count > 1, let first = parts.first, let last = parts.last, !first.hasSuffix(".") else { return nil }
        // Names with particles and the like differ in the middle.
        let hasParticle = parts.dropFirst().dropLast().contains { names.particles.contains($0.lowercased()) }
        let middle = hasParticle ? parts.dropFirst().dropLast().joined(separator: " ") : ""
        let given = Self.spoken(names.actors.value.fullGivenName(first))
        return "\(given)|\(middle)|\(Slug.id(last) ?? last)|\(generation)"
    }

    /// A first name by its sound, so that `Viktor` and `Victor` are one.
    private static func spoken(_ name: String) -> String {
        (Slug.id(name) ?? name).replacing("ph", with: "f").replacing("ck", with: "k").replacing("c", with: "k")
    }

    private func bare(_ word: String) -> String { (word.hasSuffix(".") ? String(word.dropLast()) : word).lowercased() }

    /// Takes over the uses of another form of the name.
    mutating func absorb(_ other: NameGroup, isForm: Bool) {
        if isForm {
            let forms = (other.isInCapitals ? [] : [other.name]) + other.others
            for form in forms where form != name && !others.contains(form) { others.append(form) }
        } else {
            shortUses += other.uses.count
        }
        uses += other.uses
        isExplained = isExplained || other.isExplained
    }

    /// A person of whom only the surname is known goes by the office and the surname.
    mutating func settle(_ wording: Wording) {
        hasPlainWord = words.contains { wording.small.contains($0.lowercased()) && !names.particles.contains($0) }
        guard words.count == 1, mayBePerson, headKind == nil, !names.actors.regalTitles.contains(words[0].lowercased()),
            language.happenings.nouns[words[0].lowercased()] == nil
        else { return }
        let titles = uses.compactMap(\.title).filter { !$0.isEmpty }
        guard let title = titles.max(by: { one, two in titles.count { $0 == one } < titles.count { $0 == two } }) else {
            return
        }
        // `Aunt Ada` is nobody’s name.
        if names.actors.kin.contains(bare(title)) { isPart = true } else { name = "\(title) \(name)" }
    }
}
