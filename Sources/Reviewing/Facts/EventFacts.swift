import Base
import Language
import Model

/// What an event's own page says, for comparison with sentences.
struct EventFacts: Sendable, Equatable {
    /// A figure the event declares, or its accounts do.
    struct Unit: Sendable, Equatable {
        /// As the editor named it: `killed`, `civilians killed`.
        let name: String
        /// An index into `families`; nil for a bare noun, such as `children`.
        let family: Int?
        /// Whom of them it counts; nil if it counts all.
        let kind: PackedWord?
        var figure: Quantity?
        var accounts: [Quantity] = []

        /// Whether the event's page gives no such figure.
        var isOpen: Bool { figure == nil && accounts.isEmpty }
    }

    /// Its title and other names, word by word.
    let names: [[PackedWord]]
    let date: PartialDate
    let accountDates: [PartialDate]
    private(set) var units: [Unit] = []
    /// Those of the lexicon, then those that only this event declares.
    private(set) var families: [Lexicon.Family]
    /// Families whose words count for another, as the event declares only that: detained for arrested.
    private var nearFamilies: [Int: Int] = [:]

    init(_ event: Catalog.Event, lexicon: Lexicon) {
        names = ([event.title] + event.alsoKnownAs.map(\.name.value)).map { name in
            name.split(separator: " ").map { PackedWord($0.utf8.span) }
        }
        date = event.date
        accountDates = event.accounts.compactMap(\.date)
        families = lexicon.families
        let dead = event.figures.filter { figure in
            families.contains { $0.isDeath && $0.names.contains(PackedWord(figure.name.lowercased().utf8.span)) }
        }.map(\.quantity.range.upperBound).max()
        for figure in event.figures where figure.quantity.range.lowerBound > dead ?? 0 {
            addPeople(figure.name.lowercased(), lexicon)
        }
        families += lexicon.declared.filter { family in
            event.figures.contains { family.names.contains(PackedWord($0.name.lowercased().utf8.span)) }
        }
        for figure in event.figures { add(figure.name, lexicon) { $0.figure = $0.figure ?? figure.quantity } }
        for account in event.accounts {
            if let killed = account.killed { add("killed", lexicon) { $0.accounts.append(killed) } }
            if let injured = account.injured { add("injured", lexicon) { $0.accounts.append(injured) } }
        }
        let declared = units.compactMap { $0.kind == nil ? $0.family : nil }
        for (index, family) in lexicon.families.enumerated() where !declared.contains(index) {
            if let near = declared.first(where: {
                lexicon.families[safe: $0]?.near.isDisjoint(with: family.names) == false
            }) {
                nearFamilies[index] = near
            } else {
                units.append(Unit(name: family.name, family: index, kind: nil))
            }
        }
    }

    /// Adds the family of a noun for people who are more than the dead, and so no part of them: passengers.
    private mutating func addPeople(_ name: String, _ lexicon: Lexicon) {
        let word = PackedWord(name.utf8.span)
        guard !families.contains(where: { $0.names.contains(word) }) else { return }
        if let people = lexicon.family(ofPeople: name) { families.append(people) }
    }

    private mutating func add(_ name: String, _ lexicon: Lexicon, _ change: (inout Unit) -> Void) {
        let texts = name.lowercased().utf8.split { !$0.isLetter && $0 < 0x80 }.map { String(Substring($0)) }
        let words = texts.map { PackedWord($0.utf8.span) }
        guard !words.isEmpty, words.count <= 3, !words.contains(.unknown) else { return }
        let known = families
        var family = words.compactMap { word in
            known.firstIndex { $0.names.contains(word) && ($0.people.isEmpty || words.count == 1) }
        }.first
        // Of "prisoners exchanged" the verb says what was done, though prisoners are also counted by themselves.
        let isSaid = family.map { !known[$0].states.isDisjoint(with: words) } ?? false
        if !isSaid, let own = Self.family(of: texts, lexicon, isKnown: family != nil) {
            for index in families.indices { families[index].nouns.subtract(words) }
            family = families.count
            families.append(own)
        }
        // Of "55 days" that it lasted, the unit is the kind.
        let kinds = words.filter { word in
            !(family.map { families[$0].names.contains(word) && !families[$0].isDuration } ?? false)
                && !(lexicon.words[word]?.roles.contains(.everybody) ?? false)
        }
        guard kinds.count <= 1 else { return }
        let place = units.firstIndex { $0.family == family && $0.kind == kinds.first } ?? units.count
        if place == units.count { units.append(Unit(name: name, family: family, kind: kinds.first)) }
        change(&units[place])
    }

    /// The family of a name that the lexicon does not have: `homes destroyed`, `cases`; nil if it is none.
    ///
    /// - Parameter isKnown: Whether the lexicon has one of its words.
    private static func family(of name: [String], _ lexicon: Lexicon, isKnown: Bool) -> Lexicon.Family? {
        guard !isKnown || name.count > 1 else { return nil }
        return name.lazy.compactMap { lexicon.family(ofParticiple: $0) }.first
            ?? (name.count == 1 ? lexicon.family(ofNoun: name[0]) : nil)
    }

    /// The one figure of a sentence that gives a unit; nil if none or several do.
    func figure(of unit: Unit, among found: [FoundFigure], lexicon: Lexicon) -> FoundFigure? {
        let fitting = found.filter { $0.form != .count && counts($0, unit, lexicon) }
        guard let first = fitting.first, fitting.allSatisfy({ $0.phrase.quantity == first.phrase.quantity }) else {
            return nil
        }
        return unit.kind == nil && isOneOfKinds(first, among: found) ? nil : first
    }

    /// Whether a sentence also counts another kind: "31 men and 5 women".
    private func isOneOfKinds(_ figure: FoundFigure, among found: [FoundFigure]) -> Bool {
        guard case .kind = figure.subject else { return false }
        return found.contains { other in
            guard other.family == figure.family, other.phrase.tokens != figure.phrase.tokens, other.form != .part
            else { return false }
            return other.subject == .group || other.subject != figure.subject && other.subject != .all
        }
    }

    /// The first figure of a part that is larger than the whole: "killed 160 worshippers" of 141 people.
    func excess(over unit: Unit, among found: [FoundFigure], lexicon: Lexicon) -> FoundFigure? {
        guard !unit.isOpen, unit.family != nil else { return nil }
        let whole = ([unit.figure].compactMap(\.self) + unit.accounts).map(\.range.upperBound).max() ?? .max
        return found.first { figure in
            guard family(of: figure) == unit.family, figure.subject != .unclear, figure.form != .part else {
                return false
            }
            // "31 residential structures destroyed" of 20 structures
            if let kind = unit.kind {
                guard figure.subject == .group, figure.head.map({ lexicon.isSame($0, kind) }) == true else {
                    return false
                }
            }
            return figure.phrase.quantity.range.lowerBound > whole
        }
    }

    /// Whether a figure is exactly the event's own: it is said of the event, and so is what stands beside it.
    func isExact(_ figure: FoundFigure) -> Bool {
        figure.phrase.isExact && figure.phrase.value >= 10
            && units.contains { $0.family == figure.family && $0.kind == nil && $0.figure?.best == figure.phrase.value }
    }

    /// Whether a number is that of two of the event's figures together: the dead and the injured are its victims.
    func isSum(_ phrase: NumberPhrase) -> Bool {
        guard phrase.isExact else { return false }
        let numbers = units.compactMap { $0.figure?.best }.filter { $0 < phrase.value }
        return numbers.indices.contains { one in
            numbers.dropFirst(one + 1).contains { numbers[one].addingReportingOverflow($0) == (phrase.value, false) }
        }
    }

    /// Whether what a figure counts is also counted after the event.
    func continues(_ figure: FoundFigure) -> Bool {
        families.indices.contains(figure.family) && families[figure.family].continues
    }

    func precedes(_ figure: FoundFigure) -> Bool {
        families.indices.contains(figure.family) && families[figure.family].precedes
            && nearFamilies[figure.family] == nil
    }

    /// The family whose figure it is; nil if the event has none of it.
    private func family(of figure: FoundFigure) -> Int? {
        guard families.indices.contains(figure.family) else { return nil }
        return nearFamilies[figure.family] ?? figure.family
    }

    private func counts(_ figure: FoundFigure, _ unit: Unit, _ lexicon: Lexicon) -> Bool {
        guard let family = family(of: figure) else { return false }
        // A bare noun, such as `children`, counts the dead: it comes with their number.
        guard family == unit.family || (unit.family == nil && families[family].isDeath) else { return false }
        switch figure.subject {
        case .all: return unit.kind == nil
        case .kind(let kind):
            if let own = unit.kind { return lexicon.isSame(kind, own) }
            let roles = lexicon.words[kind]?.roles ?? []
            // "4 men died" of 141 are some, "114 men" may be all.
            let isMost = figure.phrase.quantity.range.upperBound >= unit.lowest / 2
            return roles.contains(.crowd) || roles.contains(.commonPeople) && isMost
                || unit.isTransposed(in: figure.phrase)
        case .group: return unit.kind == nil && unit.isTransposed(in: figure.phrase)
        case .unclear: return false
        }
    }
}

extension Array {
    fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

extension EventFacts.Unit {
    /// How far a quantity agrees with what the event says.
    func standing(of quantity: Quantity) -> Site.Statement.Standing {
        if isOpen { return .agrees }
        let isRecorded = accounts.contains { $0.range.overlaps(quantity.range) }
        guard let figure else { return isRecorded ? .agrees : .differs }
        if figure.range.overlaps(quantity.range) { return .agrees }
        return isRecorded ? .recorded : .differs
    }
}
