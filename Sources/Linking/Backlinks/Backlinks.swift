import Base
import Model

/// What the articles say of each actor and event, gathered sentence by sentence, the newest article first.
struct Backlinks: Sendable {
    private(set) var actors: EntryMap<Site.Actor, [Site.Evidence]>
    private(set) var events: EntryMap<Site.Event, [Site.Evidence]>
    /// The sentences that each actor shares with others.
    private(set) var shared: EntryMap<Site.Actor, [SharedSentence]>

    /// One sentence about an actor that names another.
    struct SharedSentence: Sendable, Equatable {
        let other: Handle<Site.Actor>
        /// An index into the actor's own evidence.
        let evidence: Int32
    }

    /// If a sentence names more actors than this, usually in a list, only the first count as companions.
    static let companionsInSentence = 40

    /// What the articles name, and how many actors and events there are.
    struct Input: Sendable, Equatable {
        let articles: [NamedSentences]
        let actors: Int
        let events: Int
    }

    init(_ input: Input) {
        actors = EntryMap(repeating: [], count: input.actors)
        events = EntryMap(repeating: [], count: input.events)
        shared = EntryMap(repeating: [], count: input.actors)
        add(input.articles) { _ in true }
    }

    /// The backlinks after some articles changed how they name the given actors and events.
    fileprivate func renewed(_ articles: [NamedSentences], for targets: Set<MentionTarget>) -> Backlinks {
        guard !targets.isEmpty else { return self }
        var renewed = self
        var isActor = EntryMap<Site.Actor, Bool>(repeating: false, count: actors.values.count)
        var isEvent = EntryMap<Site.Event, Bool>(repeating: false, count: events.values.count)
        for target in targets {
            if let actor = target.actor {
                isActor[actor] = true
                renewed.actors[actor] = []
                renewed.shared[actor] = []
            } else if let event = target.event {
                isEvent[event] = true
                renewed.events[event] = []
            }
        }
        renewed.add(articles) { target in
            if let actor = target.actor { return isActor[actor] }
            return target.event.map { isEvent[$0] } ?? false
        }
        return renewed
    }

    /// Adds what all articles say of those that are asked for.
    private mutating func add(_ articles: [NamedSentences], where isWanted: (MentionTarget) -> Bool) {
        for index in articles.indices {
            let named = articles[index]
            let namings = named.namings
            var start = 0
            while start < namings.count {
                let sentence = named.sentence(from: start)
                for naming in namings[sentence] where isWanted(naming.target) { add(naming, Handle(index)) }
                if sentence.count > 1 { share(namings[sentence], isWanted) }
                start = sentence.upperBound
            }
        }
    }

    private mutating func add(_ naming: NamedSentences.Naming, _ article: Handle<Site.Article>) {
        let evidence = Site.Evidence(article: article, sentence: naming.sentence, mentions: naming.mentions)
        if let actor = naming.target.actor {
            actors[actor].append(evidence)
        } else if let event = naming.target.event {
            events[event].append(evidence)
        }
    }

    private mutating func share(
        _ sentence: ArraySlice<NamedSentences.Naming>, _ isWanted: (MentionTarget) -> Bool
    ) {
        let present = sentence.lazy.compactMap(\.target.actor).prefix(Self.companionsInSentence)
        for actor in present where isWanted(MentionTarget(actor)) {
            let evidence = Int32(truncatingIfNeeded: actors[actor].count - 1)
            for other in present where other != actor {
                shared[actor].append(SharedSentence(other: other, evidence: evidence))
            }
        }
    }
}

/// The last backlinks with what they were gathered from: only for those whom an article names in another way are they gathered
/// again.
struct BacklinkMemo: Sendable {
    private var last: (input: Backlinks.Input, output: Backlinks)?

    mutating func callAsFunction(_ input: Backlinks.Input) -> Backlinks {
        let output = made(from: input)
        last = (input, output)
        return output
    }

    private func made(from input: Backlinks.Input) -> Backlinks {
        guard let last, last.input.articles.count == input.articles.count, last.input.actors == input.actors,
            last.input.events == input.events
        else { return Backlinks(input) }
        var targets: Set<MentionTarget> = []
        for (old, new) in zip(last.input.articles, input.articles) where old != new {
            targets.formUnion(old.namings.map(\.target))
            targets.formUnion(new.namings.map(\.target))
        }
        return last.output.renewed(input.articles, for: targets)
    }
}

/// Whom one article names, sentence by sentence, in the order of its text.
struct NamedSentences: Sendable, Equatable {
    /// One actor or event in one sentence.
    struct Naming: Sendable, Equatable {
        let target: MentionTarget
        let sentence: Range<Int32>
        /// The mentions of it there, as indices into the article's.
        var mentions: [Int32]
        /// Whether it is the first that its sentence names.
        let isFirst: Bool
    }

    private(set) var namings: [Naming] = []

    init(_ mentions: [Mention]) {
        var start = 0
        while start < mentions.count {
            let sentence = mentions[start].sentence
            var end = start + 1
            while end < mentions.count, mentions[end].sentence == sentence, mentions[end].ordinal > 0 { end += 1 }
            if mentions[start].ordinal > 0 { add(mentions, start..<end) }
            start = end
        }
    }

    private mutating func add(_ mentions: [Mention], _ range: Range<Int>) {
        let first = namings.count
        var known: [MentionTarget: Int] = [:]
        for index in range {
            guard let target = MentionTarget(mentions[index].entity) else { continue }
            let mention = Int32(truncatingIfNeeded: index)
            let place =
                range.count > 8 ? known[target] : namings[first...].firstIndex { $0.target == target }
            if let place {
                namings[place].mentions.append(mention)
                continue
            }
            if range.count > 8 { known[target] = namings.count }
            namings.append(
                Naming(
                    target: target, sentence: mentions[index].sentence, mentions: [mention],
                    isFirst: namings.count == first))
        }
    }

    /// The places of the namings of one sentence after another.
    func sentence(from start: Int) -> Range<Int> {
        var end = start + 1
        while end < namings.count, !namings[end].isFirst { end += 1 }
        return start..<end
    }
}

/// The passage notes by the entries that they are linked to, in the order of the articles and their texts.
struct PassageUses: Sendable, Equatable {
    private var uses: [Entity: [Site.PassageUse]] = [:]

    init(_ articles: [Shared<LinkedArticle>]) {
        for index in articles.indices {
            let passages = articles[index].value.text.document.passages
            for (passage, pinned) in passages.enumerated() {
                guard let entity = pinned.entity else { continue }
                uses[entity, default: []].append(Site.PassageUse(article: Handle(index), passage: passage))
            }
        }
    }

    var isEmpty: Bool { uses.isEmpty }

    subscript(entity: Entity) -> [Site.PassageUse] { uses.isEmpty ? [] : uses[entity] ?? [] }
}
