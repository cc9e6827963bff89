/// Makes the actors, events and sources of a generated site.
struct Casting {
    private let scale: SiteScale
    private var random: SplitMix64
    private var forge: NameForge

    init(scale: SiteScale, seed: UInt64) {
        self.scale = scale
        random = SplitMix64(seed: seed)
        forge = NameForge(random: &random)
    }

    mutating func actors() -> [GeneratedActor] {
        (0..<scale.actors).map { actor($0) }
    }

    mutating func events() -> [GeneratedEvent] {
        (0..<scale.events).map { _ in event() }
    }

    mutating func sources() -> [GeneratedSource] {
        (0..<scale.sources).map { source($0) }
    }

    private mutating func actor(_ index: Int) -> GeneratedActor {
        let kind = random.pick(Self.actorKinds)
        let word = forge.word(random: &random)
        let isPerson = kind == "person"
        let name = isPerson ? forge.givenName(random: &random) + word : word + body(of: kind)
        var short: String?
        if random.chance(2, in: 5) { short = isPerson ? word.shown : forge.acronym(random: &random) }
        return GeneratedActor(
            id: name.plain, name: name.shown, kind: kind, role: WordStock.title(random.within(3...7), random: &random),
            shortName: short, foreignName: random.chance(2, in: 5) ? forge.foreign(random: &random) : nil,
            began: random.chance(1, in: 2) ? DateForge.edtf(random: &random) : nil,
            partOf: index > 0 && random.chance(1, in: 3) ? random.below(index) : nil,
            relations: relations(of: index), body: paragraph())
    }

    private mutating func relations(of index: Int) -> [GeneratedActor.Relation] {
        var relations: [GeneratedActor.Relation] = []
        for _ in 0..<random.below(4) {
            let other = random.below(scale.actors)
            if other == index || relations.contains(where: { $0.other == other }) { continue }
            let role = random.pick(WordStock.relations)
            relations.append(.init(other: other, role: role, from: DateForge.year(random: &random)))
        }
        return relations
    }

    private mutating func body(of kind: String) -> NameForge.Name {
        let words = Self.bodies[kind] ?? ["Council"]
        let text = random.pick(words)
        return NameForge.Name(shown: text, plain: text.lowercased().replacingSpaces())
    }

    private mutating func event() -> GeneratedEvent {
        let word = forge.word(random: &random)
        let pattern = Self.eventPatterns[random.below(Self.eventPatterns.count)]
        let before = pattern.noun.hasSuffix(" of")
        return GeneratedEvent(
            id: "\(word.plain)-\(pattern.kind)",
            title: before ? "\(pattern.noun) \(word.shown)" : "\(word.shown) \(pattern.noun)", kind: pattern.kind,
            date: DateForge.edtf(random: &random),
            place: "\(word.shown) \(random.pick(["District", "Valley", "Port"]))",
            participants: participants(), killed: random.chance(1, in: 3) ? random.within(1...90) : nil,
            injured: random.chance(1, in: 5) ? injured() : nil, status: random.pick(Self.statuses),
            source: random.below(scale.sources), body: paragraph())
    }

    private mutating func participants() -> [GeneratedEvent.Participant] {
        var participants: [GeneratedEvent.Participant] = []
        for _ in 0..<random.within(1...4) {
            let actor = random.below(scale.actors)
            if participants.contains(where: { $0.actor == actor }) { continue }
            let role = random.chance(2, in: 3) ? random.pick(WordStock.roles) : nil
            participants.append(.init(actor: actor, role: role))
        }
        return participants
    }

    private mutating func injured() -> (low: Int, best: Int, high: Int) {
        let low = random.within(2...40)
        let best = low + random.below(20)
        return (low, best, best + random.below(30))
    }

    private mutating func source(_ index: Int) -> GeneratedSource {
        let author = forge.givenName(random: &random) + forge.word(random: &random)
        let id = "\(author.plain)-\(index + 1)"
        return GeneratedSource(
            id: id, title: WordStock.title(random.within(5...9), random: &random), type: random.pick(Self.sourceTypes),
            author: author.shown, publisher: "\(forge.word(random: &random).shown) Press",
            date: DateForge.day(random: &random), url: "https://example.org/sources/\(id)",
            language: random.pick(["ar", "en", "fr", "ka", "ru"]), standing: random.pick(Self.standings))
    }

    /// Three or four sentences without a name or markup.
    private mutating func paragraph() -> String {
        (0..<random.within(3...4)).map { _ in WordStock.title(random.within(12...20), random: &random) + "." }
            .joined(separator: " ")
    }
}

extension Casting {
    /// Nearly half of the actors are people.
    static let actorKinds = [
        "person", "person", "person", "person", "person", "state", "government-body", "organisation", "organisation",
        "armed-group", "alliance", "media",
    ]
    static let bodies = [
        "state": ["Republic", "Federation", "Kingdom"],
        "government-body": ["Ministry of Defence", "State Council", "Border Service", "Supreme Court"],
        "organisation": ["Relief Fund", "Monitoring Centre", "Trade Union", "Institute"],
        "armed-group": ["Brigade", "Liberation Front", "Volunteers", "Guard"],
        "alliance": ["Pact", "Coalition", "Economic Union"],
        "media": ["Gazette", "News Agency", "Television"],
    ]
    static let eventPatterns: [(noun: String, kind: String)] = [
        ("Battle of", "battle"), ("Siege of", "siege"), ("Treaty of", "agreement"), ("Accord", "agreement"),
        ("Summit", "meeting"), ("Declaration", "statement"), ("Bridge Attack", "attack"), ("Protests", "protest"),
        ("Prisoner Exchange", "exchange"), ("Trial", "trial"),
    ]
    static let statuses = ["confirmed", "confirmed", "confirmed", "claimed", "disputed", "denied"]
    static let sourceTypes = ["article-newspaper", "report", "webpage", "book", "interview", "broadcast"]
    static let standings = ["official", "state-media", "wire", "press", "academic", "leaked", "unknown"]
}
