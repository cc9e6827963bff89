import Base
package import Model

/// An actor or event that a text names and no annotation covers, with the file that would add it.
package struct Suggestion: Sendable {
    /// What it seems to be.
    package enum Topic: Sendable, Hashable {
        case actor(Catalog.Actor.Kind)
        /// Such as `attack`.
        case event(String)
    }

    package var kind: Topic
    /// The id that its file would have; no other entry has it.
    package var id: String
    package var name: String
    /// Other forms of an actor's name in the texts.
    package var otherNames: [String] = []
    /// The office of a person, as the texts give it.
    package var role: String?
    /// An event's date; nil if the text gives none.
    package var date: MentionedDate?
    /// More is likelier; suggestions come sorted by it.
    package var score: Int
    /// What speaks for it, in words.
    package var reasons: [String]
    package var sentences: [ProseSentence]

    package var isActor: Bool {
        if case .actor = kind { true } else { false }
    }

    /// The file that it would be in, from the site's folder.
    package var path: String { "content/\(isActor ? "actors" : "events")/\(id).md" }
}

/// What the texts name and the annotations lack.
package struct Suggestions: Sendable {
    /// Actors, then events, the likeliest first.
    package var found: [Suggestion]
    package var ambiguous: [AmbiguousMention]
    /// The languages of the articles that were not read, since names cannot be found in them.
    package var unread: [String] = []
}

/// A name in a text that several actors or events share, so it was not linked.
package struct AmbiguousMention: Sendable, Hashable {
    package var name: String
    /// How to write each reading outright, such as `actor:ada-byron`.
    package var readings: [String]
    package var sentence: ProseSentence

    /// Every mention of such a name in some sentences.
    static func find(in sentences: [ProseSentence], of site: Site) -> [AmbiguousMention] {
        let shared = owners(in: site).filter { $0.value.count > 1 }.sorted { $0.key < $1.key }
        let names = shared.map { (words: $0.key.split(separator: " ").map(String.init), readings: $0.value) }
        let byFirst = Dictionary(grouping: names) { $0.words.first ?? "" }
        return sentences.flatMap { sentence in
            sentence.words.indices.flatMap { index in
                (byFirst[sentence.words[index].text] ?? []).filter { sentence.holds($0.words, at: index) }.map { name in
                    AmbiguousMention(
                        name: name.words.joined(separator: " "), readings: name.readings, sentence: sentence)
                }
            }
        }
    }

    private static func owners(in site: Site) -> [String: [String]] {
        var owners: [String: [String]] = [:]
        func add(_ names: [String], _ reading: String) {
            for name in Set(names) { owners[name, default: []].append(reading) }
        }
        for actor in site.actors where actor.record.mentions != .explicit {
            add([actor.record.name] + actor.record.alsoKnownAs.map(\.name.value), "actor:\(actor.record.header.id)")
        }
        for event in site.events {
            add([event.record.title] + event.record.alsoKnownAs.map(\.name.value), "event:\(event.record.header.id)")
        }
        return owners
    }
}

extension ProseSentence {
    /// Whether words are at a place, unlinked.
    fileprivate func holds(_ name: [String], at index: Int) -> Bool {
        guard index + name.count <= words.count else { return false }
        return name.indices.allSatisfy { words[index + $0].text == name[$0] && !words[index + $0].isCovered }
    }
}
