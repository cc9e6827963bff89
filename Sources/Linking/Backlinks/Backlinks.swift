import Model

/// What the articles say of each actor and event, gathered sentence by sentence, the newest article first.
struct Backlinks: Sendable {
    /// By the actor's place in the site's list.
    private(set) var actors: [[Site.Evidence]]
    private(set) var events: [[Site.Evidence]]
    /// The sentences that each actor shares with others.
    private(set) var shared: [[SharedSentence]]
    private(set) var passages = PassageUses()

    /// One sentence of an actor's that names another one.
    struct SharedSentence: Sendable {
        let other: Handle<Site.Actor>
        /// An index into the actor's own evidence.
        let evidence: Int32
    }

    /// Of a sentence that names more actors than this, a list as a rule, only the first count as companions.
    static let companionsInSentence = 40

    init(_ articles: [LinkedArticle], actors: Int, events: Int) {
        self.actors = Array(repeating: [], count: actors)
        self.events = Array(repeating: [], count: events)
        shared = Array(repeating: [], count: actors)
        for index in articles.indices {
            add(articles[index].text.document.mentions, of: Handle(index))
            passages.add(articles[index].text.document.passages, of: Handle(index))
        }
    }

    private mutating func add(_ mentions: [Mention], of article: Handle<Site.Article>) {
        var start = 0
        while start < mentions.count {
            let sentence = mentions[start].sentence
            var end = start + 1
            while end < mentions.count, mentions[end].sentence == sentence, mentions[end].ordinal > 0 { end += 1 }
            if mentions[start].ordinal > 0 {
                if end == start + 1 {
                    addOnly(mentions[start], at: start, article)
                } else {
                    add(mentions, start..<end, sentence, article)
                }
            }
            start = end
        }
    }

    /// A sentence with one mention, as most are.
    private mutating func addOnly(_ mention: Mention, at index: Int, _ article: Handle<Site.Article>) {
        let mentions = [Int32(truncatingIfNeeded: index)]
        add(Site.Evidence(article: article, sentence: mention.sentence, mentions: mentions), to: mention.entity)
    }

    private mutating func add(_ evidence: Site.Evidence, to entity: Entity) {
        switch entity {
        case .actor(let actor): actors[actor.index].append(evidence)
        case .event(let event): events[event.index].append(evidence)
        default: break
        }
    }

    /// One sentence: a piece of evidence for everyone it names.
    private mutating func add(
        _ mentions: [Mention], _ range: Range<Int>, _ sentence: Range<Int32>, _ article: Handle<Site.Article>
    ) {
        var places: [(target: MentionTarget, mentions: [Int32])] = []
        var known: [MentionTarget: Int] = [:]
        for index in range {
            guard let target = MentionTarget(mentions[index].entity) else { continue }
            let mention = Int32(truncatingIfNeeded: index)
            let place = range.count > 8 ? known[target] : places.firstIndex { $0.target == target }
            if let place {
                places[place].mentions.append(mention)
            } else {
                if range.count > 8 { known[target] = places.count }
                places.append((target, [mention]))
            }
        }
        var present: [Handle<Site.Actor>] = []
        for (target, mentions) in places {
            add(Site.Evidence(article: article, sentence: sentence, mentions: mentions), to: target.entity)
            if let actor = target.actor, present.count < Self.companionsInSentence { present.append(actor) }
        }
        share(present)
    }

    private mutating func share(_ present: [Handle<Site.Actor>]) {
        guard present.count > 1 else { return }
        for actor in present {
            let evidence = Int32(truncatingIfNeeded: actors[actor.index].count - 1)
            for other in present where other != actor {
                shared[actor.index].append(SharedSentence(other: other, evidence: evidence))
            }
        }
    }
}
