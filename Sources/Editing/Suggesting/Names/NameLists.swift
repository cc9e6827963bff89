import Language

/// The names of a sentence that commas and `and` put beside each other.
struct NameLists {
    let words: [ProseWord]
    /// In order.
    let runs: [Range<Int>]
    let actors: ActorWords

    /// The names of two or three words in lists of which at least two, and most, begin with a first name.
    var amongPersons: Set<Range<Int>> {
        var found: Set<Range<Int>> = []
        for list in lists {
            let names = list.filter(isFull)
            let persons = names.count { actors.isGivenName(words[$0.lowerBound].text) }
            if persons > 1, persons * 2 > list.count { found.formUnion(names) }
        }
        return found
    }

    private var lists: [[Range<Int>]] {
        runs.reduce(into: []) { lists, run in
            if let last = lists.last?.last, isBeside(last, run) {
                lists[lists.count - 1].append(run)
            } else {
                lists.append([run])
            }
        }
    }

    private func isBeside(_ one: Range<Int>, _ next: Range<Int>) -> Bool {
        let gap = words[next.lowerBound].gap
        if one.upperBound == next.lowerBound { return gap == .comma }
        let link = words[one.upperBound]
        return one.upperBound + 1 == next.lowerBound && link.lower == "and" && gap == .space
            && (link.gap == .space || link.gap == .comma)
    }

    private func isFull(_ run: Range<Int>) -> Bool {
        (2...3).contains(run.count) && run.allSatisfy { words[$0].isCapital && !words[$0].isAcronym }
    }
}
