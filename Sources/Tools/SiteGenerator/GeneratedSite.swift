/// A made-up site of any size: the same scale and seed give the same site on every machine.
///
/// The cast is made at once; each article has its own stream of random numbers and is made on request, so a large site
/// is never in memory as a whole.
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

/// An actor of a generated site.
package struct GeneratedActor: Sendable {
    /// What this actor is to another, which is at `other` in the list of actors.
    package struct Relation: Sendable {
        package let other: Int
        package let role: String
        package let from: Int
    }

    package let id: String
    package let name: String
    package let kind: String
    package let role: String
    /// Another name in Latin letters, which the prose uses too.
    package let shortName: String?
    package let foreignName: (text: String, language: String)?
    package let began: String?
    /// Places in the list of actors.
    package let partOf: Int?
    package let relations: [Relation]
    package let body: String
}

/// An event of a generated site.
package struct GeneratedEvent: Sendable {
    /// Who took part (a place in the list of actors), and as what.
    package struct Participant: Sendable {
        package let actor: Int
        package let role: String?
    }

    package let id: String
    package let title: String
    package let kind: String
    /// An EDTF date.
    package let date: String
    package let place: String
    package let participants: [Participant]
    package let killed: Int?
    package let injured: (low: Int, best: Int, high: Int)?
    package let status: String
    /// A place in the list of sources.
    package let source: Int
    package let body: String
}

/// A source of a generated site.
package struct GeneratedSource: Sendable {
    package let id: String
    package let title: String
    package let type: String
    package let author: String
    package let publisher: String
    package let date: String
    package let url: String
    package let language: String
    package let standing: String
}

/// How many records of each kind a generated site has.
package struct SiteScale: Sendable, Equatable {
    /// Every article has this many footnotes, so that there are ten times as many footnotes as articles.
    package static let footnotesInArticle = 10

    package let articles: Int
    package let actors: Int
    package let events: Int
    package let sources: Int

    package var footnotes: Int { articles * Self.footnotesInArticle }

    /// The pages that the goals for speed count: articles, actors, events and footnotes.
    package var pages: Int { articles + actors + events + footnotes }

    /// The site of 23,500 pages times `factor`, at least one record of each kind, at most 100 times that site.
    package init(_ factor: Double) {
        let bounded = factor.isNaN ? 0 : min(max(factor, 0), 100)
        func scaled(_ count: Double) -> Int { max(1, Int((count * bounded).rounded())) }
        articles = scaled(2_000)
        actors = scaled(500)
        events = scaled(1_000)
        sources = scaled(200)
    }
}

/// What a generated sentence names: an actor or an event, by its place in the site's list (from 0).
package enum Subject: Hashable, Sendable {
    case actor(Int)
    case event(Int)
}
