/// A made-up site of any size: the same scale and seed give the same site on every machine.
///
/// The cast is made at once; each article has a stream of random numbers of its own and is made when it is asked for,
/// so that a large site is never held in memory.
package struct GeneratedSite: Sendable {
    package let scale: SiteScale
    package let actors: [GeneratedActor]
    package let events: [GeneratedEvent]
    package let sources: [GeneratedSource]
    private let seed: UInt64
    private let actorOdds: Odds
    private let eventOdds: Odds

    /// The site of `scale` that `seed` gives.
    package init(scale: SiteScale, seed: UInt64 = 2_014) {
        self.scale = scale
        self.seed = seed
        var casting = Casting(scale: scale, seed: seed)
        actors = casting.actors()
        events = casting.events()
        sources = casting.sources()
        actorOdds = Odds(count: scale.actors)
        eventOdds = Odds(count: scale.events)
    }

    /// The article at `index`, from 0.
    package func article(_ index: Int) -> ArticleDraft {
        var writer = ArticleWriter(random: SplitMix64(seed: seed &+ 1 &+ UInt64(index) &* 0xD134_2543_DE82_EF95))
        var subjects = actorOdds.draw(7, random: &writer.random).map(Subject.actor)
        subjects += eventOdds.draw(6, random: &writer.random).map(Subject.event)
        return writer.write(index: index, subjects: subjects, site: self)
    }

    /// The name of an actor or the title of an event.
    package func name(of subject: Subject) -> String {
        switch subject {
        case .actor(let index): actors[index].name
        case .event(let index): events[index].title
        }
    }

    /// The id of an actor or event.
    package func id(of subject: Subject) -> String {
        switch subject {
        case .actor(let index): actors[index].id
        case .event(let index): events[index].id
        }
    }
}
