import Model

/// What the articles say of each actor and event, gathered sentence by sentence, the newest article first.
struct Backlinks: Sendable {
    /// By the actor's place in the site's list.
    private(set) var actors: [[Site.Evidence]]
    private(set) var events: [[Site.Evidence]]
    /// The sentences that each actor shares with others.
    private(set) var shared: [[SharedSentence]]

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
        add(articles) { _ in true }
    }

    /// The backlinks of other articles with the same actors and events, of which only some are named in another way.
    init(_ articles: [LinkedArticle], keeping kept: Backlinks, except targets: Set<MentionTarget>) {
        self = kept
        var isChanged = (
            actors: [Bool](repeating: false, count: actors.count), events: [Bool](repeating: false, count: events.count)
        )
        for target in targets {
            if let actor = target.actor {
                isChanged.actors[actor.index] = true
                actors[actor.index] = []
                shared[actor.index] = []
            } else if let event = target.event {
                isChanged.events[event.index] = true
                events[event.index] = []
            }
        }
        guard !targets.isEmpty else { return }
        add(articles) { target in
            if let actor = target.actor { return isChanged.actors[actor.index] }
            return target.event.map { isChanged.events[$0.index] } ?? false
        }
    }

    /// Adds what all articles say of those that are asked for.
    private mutating func add(_ articles: [LinkedArticle], where isWanted: (MentionTarget) -> Bool) {
        for index in articles.indices {
            let named = articles[index].named
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
            actors[actor.index].append(evidence)
        } else if let event = naming.target.event {
            events[event.index].append(evidence)
        }
    }

    private mutating func share(
        _ sentence: ArraySlice<NamedSentences.Naming>, _ isWanted: (MentionTarget) -> Bool
    ) {
        let present = sentence.lazy.compactMap(\.target.actor).prefix(Self.companionsInSentence)
        for actor in present where isWanted(MentionTarget(actor)) {
            let evidence = Int32(truncatingIfNeeded: actors[actor.index].count - 1)
            for other in present where other != actor {
                shared[actor.index].append(SharedSentence(other: other, evidence: evidence))
            }
        }
    }
}
