import Base
import Model

/// Finds entries that are part of themselves, directly or through others, and actors with a relation to themselves.
struct SelfReferences {
    /// One `part_of` as written, between two places of a list.
    private struct Edge {
        let from: Int
        let to: Int
        let written: Located<String>
    }

    /// The most ids of a ring that are named.
    private static let namedAtMost = 8
    /// Steps that may be taken in all to find the rings, which bounds the time on a site in which all is wrong.
    private var stepsLeft = 1_000_000
    private var diagnostics: [Diagnostic] = []

    /// The entries that may be part of others, and the ids by which they name them.
    struct Input: Sendable, Equatable {
        let actors: [Catalog.Entry<Catalog.Actor>]
        let events: [Catalog.Entry<Catalog.Event>]
        let ids: Shared<EntryIDs>
    }

    static func find(_ input: Input) -> [Diagnostic] {
        let ids = input.ids.value
        var references = SelfReferences()
        references.add(
            input.actors.map(\.header), wholes: input.actors.map(\.partOf), kind: .actor, ids: ids)
        references.add(
            input.events.map(\.header), wholes: input.events.map { $0.partOf.map { [$0] } ?? [] }, kind: .event,
            ids: ids)
        for (index, actor) in input.actors.enumerated() {
            for relation in actor.relations where ids.place(of: relation.to.value, .actor) == index {
                references.report("'\(actor.header.id)' has a relation to itself", actor.header, relation.to)
            }
        }
        return references.diagnostics
    }

    private mutating func add(
        _ headers: [Shared<Catalog.Header>], wholes: [[Located<String>]], kind: EntityKind, ids: EntryIDs
    ) {
        let edges = wholes.enumerated().flatMap { from, wholes in
            wholes.compactMap { id in ids.place(of: id.value, kind).map { Edge(from: from, to: $0, written: id) } }
        }
        for edge in edges where edge.from == edge.to {
            report("'\(headers[edge.from].id)' is part of itself", headers[edge.from], edge.written)
        }
        let rest = Self.pruned(edges.filter { $0.from != $0.to })
        let parents = Dictionary(grouping: rest, by: \.from).mapValues { $0.map(\.to) }
        for edge in rest {
            guard let ring = ring(through: edge, parents) else { continue }
            var names = ring.prefix(Self.namedAtMost).map { headers[$0].id }
            if ring.count > names.count { names.append("…") }
            names.append(headers[edge.from].id)
            let message = "'\(headers[edge.from].id)' is part of itself: \(names.joined(separator: " → "))"
            report(message, headers[edge.from], edge.written, fix: "remove one of these ids")
        }
    }

    /// Without edges that cannot be on a ring, because nothing is part of one end, or the other end is part of nothing.
    private static func pruned(_ edges: [Edge]) -> [Edge] {
        let onward = kept(edges, from: \.from, to: \.to)
        return kept(onward, from: \.to, to: \.from)
    }

    /// Takes away, again and again, the places at which no edge arrives, with the edges that leave them.
    private static func kept(
        _ edges: [Edge], from: (Edge) -> Int, to: (Edge) -> Int
    ) -> [Edge] {
        var arriving: [Int: Int] = [:]
        for edge in edges { arriving[to(edge), default: 0] += 1 }
        let leaving = Dictionary(grouping: edges.indices) { from(edges[$0]) }
        var isKept = [Bool](repeating: true, count: edges.count)
        var bare = leaving.keys.filter { arriving[$0] == nil }
        while let place = bare.popLast() {
            for index in leaving[place] ?? [] {
                isKept[index] = false
                let next = to(edges[index])
                arriving[next, default: 1] -= 1
                if arriving[next] == 0 { bare.append(next) }
            }
        }
        return edges.indices.filter { isKept[$0] }.map { edges[$0] }
    }

    /// The shortest way from an edge's beginning by its end back to its beginning, without the return.
    private mutating func ring(through edge: Edge, _ parents: [Int: [Int]]) -> [Int]? {
        var reachedFrom: [Int: Int] = [edge.to: edge.from]
        var waiting = [edge.to]
        var next = 0
        while next < waiting.count, stepsLeft > 0 {
            let place = waiting[next]
            next += 1
            for parent in parents[place] ?? [] {
                stepsLeft -= 1
                if parent == edge.from { return Self.way(to: place, from: edge.from, reachedFrom) }
                if reachedFrom[parent] == nil {
                    reachedFrom[parent] = place
                    waiting.append(parent)
                }
            }
        }
        return nil
    }

    private static func way(to end: Int, from start: Int, _ reachedFrom: [Int: Int]) -> [Int] {
        var way = [end]
        while let last = way.last, last != start, let before = reachedFrom[last] { way.append(before) }
        return way.reversed()
    }

    private mutating func report(
        _ message: String, _ header: Shared<Catalog.Header>, _ id: Located<String>, fix: String = "remove the id"
    ) {
        diagnostics.append(
            Diagnostic(
                .selfReference, in: header.file.path, at: id.position, message, fix: fix,
                length: id.value.unicodeScalars.count))
    }
}
