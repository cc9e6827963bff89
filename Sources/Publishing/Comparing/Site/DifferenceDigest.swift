import Model

/// A difference in the order that matters to an editor: each sentence once, with all its pages.
package struct DifferenceDigest: Sendable {
    /// A date, a figure or a name that has changed, and the sentences that say so.
    package struct FactGroup: Sendable {
        package var fact: FactChange
        /// Places in the difference's `changes`.
        package var changes: [Int]
        /// Places in the difference's `changed`, each once.
        package var pages: [Int]
    }

    /// Sentences that differ but contain no fact that does, at the first page that contains them.
    package struct PageGroup: Sendable {
        /// A place in the difference's `changed`.
        package var page: Int
        /// Places in the difference's `changes`.
        package var changes: [Int]
    }

    /// Addresses that break in the same way: a page or a file, or the paragraphs of one page.
    package struct BrokenGroup: Sendable {
        package var path: String
        package var reason: BrokenAddress.Reason
        package var kind: BrokenAddress.Target
        package var addresses: [BrokenAddress]
    }

    package let difference: SiteDifference
    /// For each change, the pages that contain it, as places in `changed`.
    package let pages: [[Int]]
    /// For each change, whether it is only on lists that Dossier makes: it follows from others.
    private let isBookkeeping: [Bool]
    /// Those of whole pages first.
    package private(set) var broken: [BrokenGroup] = []
    /// Dates first, then figures, then names; within a kind, those on many pages first.
    package private(set) var facts: [FactGroup] = []
    /// Other sentences that an editor wrote.
    package private(set) var texts: [PageGroup] = []
    /// What follows from the rest: lines of lists, counts.
    package private(set) var lists: [PageGroup] = []

    package init(_ difference: SiteDifference) {
        self.difference = difference
        var pages = [[Int]](repeating: [], count: difference.changes.count)
        for (number, page) in difference.changed.enumerated() {
            for change in page.changes where pages[change].last != number { pages[change].append(number) }
        }
        self.pages = pages
        let isList = difference.changed.map { PageRank($0.path) == .list && $0.path != "index.html" }
        isBookkeeping = pages.map { $0.allSatisfy { isList[$0] } }
        groupBroken()
        groupFacts()
        groupSentences()
    }

    /// The number of an editor's sentences that differ and have no changed fact.
    package var textCount: Int { texts.reduce(0) { $0 + $1.changes.count } }

    /// How many lines of lists differ.
    package var listCount: Int { lists.reduce(0) { $0 + $1.changes.count } }

    /// The number of changed sentences that were not kept.
    package var omittedCount: Int { difference.changed.reduce(0) { $0 + $1.omitted } }

    /// The page where a change is listed first.
    package func page(of change: Int) -> SiteDifference.ChangedPage? {
        pages[change].first.map { difference.changed[$0] }
    }

    private mutating func groupBroken() {
        var pages: [String: Int] = [:]
        for address in difference.broken {
            if address.kind == .page {
                // The footnotes of an article that goes are told with it.
                if let article = Ledger.articlePage(ofFootnote: address.path), let place = pages[article] {
                    broken[place].addresses.append(address)
                    continue
                }
                pages[address.path] = broken.count
            }
            if address.fragment != nil,
                let place = broken.suffix(8).lastIndex(where: { group in
                    (group.path, group.reason, group.kind) == (address.path, address.reason, address.kind)
                })
            {
                broken[place].addresses.append(address)
            } else {
                broken.append(
                    BrokenGroup(
                        path: address.path, reason: address.reason, kind: address.kind, addresses: [address]))
            }
        }
    }

    private mutating func groupFacts() {
        var places: [String: Int] = [:]
        let order = order()
        let (prose, lists) = (
            order.filter { difference.changes[$0].isProse }, order.filter { !difference.changes[$0].isProse }
        )
        let own = (prose + lists).filter { !isBookkeeping[$0] }
        // A list that shows a changed fact belongs to it, but what only lists show is no fact of an editor.
        let made = (prose + lists).filter { isBookkeeping[$0] }
        for change in own + made {
            for fact in difference.changes[change].facts where fact.kind != .count {
                if let place = places[fact.key] {
                    if facts[place].changes.last != change { facts[place].changes.append(change) }
                    facts[place].pages += pages[change]
                } else if !isBookkeeping[change] {
                    places[fact.key] = facts.count
                    facts.append(FactGroup(fact: fact, changes: [change], pages: pages[change]))
                }
            }
        }
        for place in facts.indices { facts[place].pages = Set(facts[place].pages).sorted() }
        let kinds = FactKind.allCases
        let ranked = facts.indices.sorted { one, other in
            let ranks = (
                kinds.firstIndex(of: facts[one].fact.kind) ?? 0, kinds.firstIndex(of: facts[other].fact.kind) ?? 0
            )
            if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
            let counts = (facts[one].pages.count, facts[other].pages.count)
            return counts.0 == counts.1 ? one < other : counts.0 > counts.1
        }
        facts = ranked.map { facts[$0] }
    }

    private mutating func groupSentences() {
        let told = Set(facts.flatMap(\.changes))
        for change in order() where !told.contains(change) {
            guard let page = pages[change].first else { continue }
            // The facts left here are counts, which follow from other changes.
            if difference.changes[change].isProse, difference.changes[change].facts.isEmpty, !isBookkeeping[change] {
                Self.add(change, page, to: &texts)
            } else {
                Self.add(change, page, to: &lists)
            }
        }
    }

    private static func add(_ change: Int, _ page: Int, to groups: inout [PageGroup]) {
        if let last = groups.indices.last, groups[last].page == page {
            groups[last].changes.append(change)
        } else {
            groups.append(PageGroup(page: page, changes: [change]))
        }
    }

    /// The changes in the order of the first pages that contain them, and of the text there.
    private func order() -> [Int] {
        var seen = [Bool](repeating: false, count: difference.changes.count)
        var order: [Int] = []
        for page in difference.changed {
            for change in page.changes where !seen[change] {
                seen[change] = true
                order.append(change)
            }
        }
        return order
    }
}
