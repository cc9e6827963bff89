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
    }

    let date: PartialDate
    let accountDates: [PartialDate]
    private(set) var units: [Unit] = []
    /// Those of the lexicon, then those that only this event declares.
    private(set) var families: [Lexicon.Family]

    init(_ event: Catalog.Event, lexicon: Lexicon) {
        date = event.date
        accountDates = event.accounts.compactMap(\.date)
        families = lexicon.families
        for figure in event.figures { add(figure.name, lexicon) { $0.figure = $0.figure ?? figure.quantity } }
        for account in event.accounts {
            if let killed = account.killed { add("killed", lexicon) { $0.accounts.append(killed) } }
            if let injured = account.injured { add("injured", lexicon) { $0.accounts.append(injured) } }
        }
    }

    private mutating func add(_ name: String, _ lexicon: Lexicon, _ change: (inout Unit) -> Void) {
        let words = name.utf8.split { !$0.isLetter && $0 < 0x80 }.map { PackedWord($0.span) }
        guard !words.isEmpty, words.count <= 3, !words.contains(.unknown) else { return }
        let known = families
        var family = words.compactMap { word in known.firstIndex { $0.names.contains(word) } }.first
        if family == nil, words.count == 1, let regular = lexicon.regular(name.lowercased()) {
            family = families.count
            families.append(regular)
        }
        let kinds = words.filter { word in
            !(family.map { families[$0].names.contains(word) } ?? false)
                && !(lexicon.words[word]?.roles.contains(.everybody) ?? false)
        }
        guard kinds.count <= 1 else { return }
        let place = units.firstIndex { $0.family == family && $0.kind == kinds.first } ?? units.count
        if place == units.count { units.append(Unit(name: name, family: family, kind: kinds.first)) }
        change(&units[place])
    }

    /// The one figure of a sentence that gives a unit; nil if none or several do.
    func figure(of unit: Unit, among found: [FoundFigure], lexicon: Lexicon) -> FoundFigure? {
        let fitting = found.filter { counts($0, unit, lexicon) }
        guard let first = fitting.first, fitting.allSatisfy({ $0.phrase.quantity == first.phrase.quantity }) else {
            return nil
        }
        return first
    }

    private func counts(_ figure: FoundFigure, _ unit: Unit, _ lexicon: Lexicon) -> Bool {
        guard families.indices.contains(figure.family) else { return false }
        // A bare noun, such as `children`, counts the dead: it comes with their number.
        guard figure.family == unit.family || (unit.family == nil && families[figure.family].isDeath) else {
            return false
        }
        switch figure.subject {
        case .all: return unit.kind == nil
        case .kind(let kind): return lexicon.singular(kind) == unit.kind.map(lexicon.singular)
        case .unclear: return false
        }
    }
}

extension EventFacts.Unit {
    /// How far a quantity agrees with what the event says.
    func standing(of quantity: Quantity) -> Site.Statement.Standing {
        let isRecorded = accounts.contains { $0.range.overlaps(quantity.range) }
        guard let figure else { return isRecorded ? .agrees : .differs }
        if figure.range.overlaps(quantity.range) { return .agrees }
        return isRecorded ? .recorded : .differs
    }
}
