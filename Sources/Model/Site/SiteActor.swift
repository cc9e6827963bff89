package import Base

extension Site {
    /// An actor, linked. The type is nested so that it does not shadow Swift's own `Actor`.
    package struct Actor: Sendable, Equatable {
        package var record: Shared<Catalog.Actor>
        package var path: PagePath
        package var body: Shared<LinkedDocument>
        package var partOf: [Handle<Actor>]
        /// The actors that are part of this one.
        package var members: [Handle<Actor>]
        package var relations: [Relation]
        /// The events it took part in, in chronological order.
        package var tookPartIn: [Participation<Event>]
        /// Passage notes about it: what it said, what it did, and others.
        package var passages: [PassageUse]
        /// The sentences that name it, article by article, newest first.
        package var mentionedIn: [Evidence]
        /// The other texts that name it: the editor's own first, then footnotes.
        package var namedIn: [TextUse]
        /// The actors it appears with, those with the most events and sentences first.
        package var companions: [Companion]
        package var mentionCount: Int
        package var articleCount: Int
        package var image: Picture?

        package init(record: Shared<Catalog.Actor>, path: PagePath) {
            self.record = record
            self.path = path
            body = Shared(.empty)
            partOf = []
            members = []
            relations = []
            tookPartIn = []
            passages = []
            mentionedIn = []
            namedIn = []
            companions = []
            mentionCount = 0
            articleCount = 0
        }
    }

    /// A relation as seen from one of its two ends.
    package struct Relation: Sendable, Equatable {
        package var other: Handle<Actor>
        package var label: String
        /// Whether it was written on the other actor's page.
        package var isInverse: Bool
        package var from: PartialDate?
        package var until: PartialDate?
        package var source: Handle<Source>?

        package init(other: Handle<Actor>, label: String, isInverse: Bool) {
            self.other = other
            self.label = label
            self.isInverse = isInverse
        }
    }

    /// An actor's part in an event, seen from the actor (`Entry` is the event) or from the event.
    package struct Participation<Entry>: Sendable, Hashable {
        package var handle: Handle<Entry>
        package var role: String?

        package init(handle: Handle<Entry>, role: String?) {
            self.handle = handle
            self.role = role
        }
    }

    /// Another actor that shares events and sentences with this one.
    package struct Companion: Sendable, Hashable {
        package var actor: Handle<Actor>
        package var events: [Handle<Event>]
        /// The shared sentences, as indices into `mentionedIn`.
        package var sentences: [Int32]

        package init(actor: Handle<Actor>, events: [Handle<Event>], sentences: [Int32]) {
            self.actor = actor
            self.events = events
            self.sentences = sentences
        }
    }
}
