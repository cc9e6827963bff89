import Base
import Model

/// Finds who appears with whom: in the same events, and in the same sentences.
enum Companions {
    /// The companions of every actor, those with the most events and sentences first; those of actors of whom all is said
    /// that was said before are kept.
    static func find(
        events: [[Site.Participation<Site.Event>]], with actors: [[Handle<Site.Actor>]], backlinks: Backlinks,
        keeping kept: (companions: [[Site.Companion]], except: Set<MentionTarget>)?, jobs: Int
    ) async -> [[Site.Companion]] {
        await Array(events.indices).concurrentMap(jobs: jobs, chunk: 64) { actor in
            if let kept, !kept.except.contains(MentionTarget(Handle<Site.Actor>(actor))) {
                return kept.companions[actor]
            }
            var found: [Handle<Site.Actor>: Site.Companion] = [:]
            for event in events[actor].map(\.handle) {
                for other in actors[event.index].prefix(Backlinks.companionsInSentence) where other.index != actor {
                    let empty = Site.Companion(actor: other, events: [], sentences: [])
                    if found[other]?.events.last != event { found[other, default: empty].events.append(event) }
                }
            }
            for sentence in backlinks.shared[actor] {
                let empty = Site.Companion(actor: sentence.other, events: [], sentences: [])
                found[sentence.other, default: empty].sentences.append(sentence.evidence)
            }
            return found.values.sorted { left, right in
                (right.weight, left.actor) < (left.weight, right.actor)
            }
        }
    }
}

extension Site.Companion {
    fileprivate var weight: Int { events.count + sentences.count }
}
