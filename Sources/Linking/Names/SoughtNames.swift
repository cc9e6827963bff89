import Base
import Language
import Model

/// The names that are looked for in the texts, and the indexes that find them.
struct SoughtNames: Sendable, Equatable {
    /// An actor or event with its names.
    struct Entry: Sendable, Equatable {
        /// The name, then the other names.
        let names: [String]
        /// Nil for an actor that is only linked explicitly: its names are found, so that no name within them is, and left alone.
        let owner: MentionTarget?
        /// By which a finding says how to name it explicitly.
        let id: String
        /// What kind of actor it is, if it has short names.
        var shortened: Catalog.Actor.Kind?
    }

    /// What is written down of the names.
    struct Input: Sendable, Equatable {
        let entries: [Entry]
        /// Names that no text links.
        let unlinked: [String]
    }

    private let input: Input
    /// The full names.
    let index: NameIndex
    /// The short names; what they mean depends on the text.
    let shorts: NameIndex
    /// By the place of the actor or event.
    private var actorIDs: [String] = []
    private var eventIDs: [String] = []
    /// By the place of the actor: the names of a person taken apart, by which another person's name is told from theirs.
    private var people: [Int: [PersonalName]] = [:]

    init(_ input: Input) {
        self.input = input
        let unlinked = Set(input.unlinked)
        index = NameIndex(
            input.unlinked.map { ($0, nil) }
                + input.entries.flatMap { entry in
                    entry.names.flatMap { name in
                        let owner = unlinked.contains(name) ? nil : entry.owner
                        return entry.spellings(of: name).map { ($0, owner) }
                    }
                })
        shorts = NameIndex(input.entries.flatMap(\.shortNames))
        for entry in input.entries {
            if let actor = entry.owner?.actor { Self.put(entry.id, at: actor.index, in: &actorIDs) }
            if let event = entry.owner?.event { Self.put(entry.id, at: event.index, in: &eventIDs) }
            if let actor = entry.owner?.actor, entry.shortened == .person {
                people[actor.index] = entry.names.compactMap { PersonalName($0, LanguageWords.english.names) }
            }
        }
    }

    private static func put(_ id: String, at place: Int, in ids: inout [String]) {
        while ids.count <= place { ids.append("") }
        ids[place] = id
    }

    static func == (left: SoughtNames, right: SoughtNames) -> Bool { left.input == right.input }

    /// How an author names an actor or event outright: `actor:id`.
    func reference(to target: MentionTarget) -> String {
        if let actor = target.actor { return "actor:\(actorIDs[actor.index])" }
        return target.event.map { "event:\(eventIDs[$0.index])" } ?? ""
    }

    /// A person's names, taken apart; none for anything else.
    func names(ofPerson target: MentionTarget) -> [PersonalName] { target.actor.flatMap { people[$0.index] } ?? [] }

    /// Whether a short name is of a person.
    func isPersonal(_ short: Int) -> Bool { shorts.owners[short].contains { isPerson($0) } }

    func isPerson(_ target: MentionTarget) -> Bool { target.actor.map { people[$0.index] != nil } ?? false }
}

extension SoughtNames.Entry {
    /// How texts write a name: "the Tribunal" begins a sentence with a capital, and a title that describes, such as
    /// "Resettlement of the Zarrin valley", begins with none within one. A shorter title could mean anything of the kind.
    fileprivate func spellings(of name: String) -> [String] {
        let words = name.split(separator: " ")
        guard words.count > 1, let first = name.first else { return [name] }
        if first.isLowercase { return [name, first.uppercased() + name.dropFirst()] }
        let describes =
            owner?.event != nil && words.count > 3 && first.isUppercase && words[1].first?.isLowercase == true
            && words[0].dropFirst().allSatisfy(\.isLowercase) && words[2...].contains { $0.first?.isUppercase == true }
        return describes ? [name, first.lowercased() + name.dropFirst()] : [name]
    }

    fileprivate var shortNames: [(String, MentionTarget?)] {
        guard let shortened, let owner else { return [] }
        return ShortForms.of(names, kind: shortened).map { ($0, owner) }
    }
}

extension SoughtNames.Input {
    /// The names of all actors and events.
    init(_ catalog: Catalog) {
        var entries: [SoughtNames.Entry] = []
        for index in catalog.actors.indices {
            let actor = catalog.actors[index]
            let isShortened = actor.mentions == .auto && catalog.settings.mentions == .auto
            entries.append(
                SoughtNames.Entry(
                    names: [actor.name] + actor.alsoKnownAs.map(\.name.value),
                    owner: actor.mentions == .explicit ? nil : MentionTarget(Handle<Site.Actor>(index)),
                    id: actor.header.id, shortened: isShortened && actor.kind != .state ? actor.kind : nil))
        }
        for index in catalog.events.indices {
            let event = catalog.events[index]
            entries.append(
                SoughtNames.Entry(
                    names: [event.title] + event.alsoKnownAs.map(\.name.value),
                    owner: MentionTarget(Handle<Site.Event>(index)), id: event.header.id))
        }
        self.init(entries: entries, unlinked: catalog.settings.unlinked)
    }
}
