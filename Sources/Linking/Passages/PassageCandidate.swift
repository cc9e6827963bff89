import Model

/// A place that a note could belong to.
struct PassageCandidate {
    /// The most places that are compared with the claim of one note.
    static let most = 5

    /// In tokens of the text.
    var tokens: Range<Int>
    /// To the quotation, from 0 to 1.
    var likeness: Double
    /// Whether the quotation's words are unchanged.
    var isExact: Bool
    /// How many words of its beginning and end have no counterpart here.
    var missing = (before: 0, after: 0)
    /// How much of the prefix and suffix surrounds it.
    var backing = 0.0
    /// What makes its claim another one; nil if nothing does.
    var objection: String?
    /// Whether it is where the note was.
    var isOld = false
    /// Whether its words alone say that it is the same claim.
    var isClear = false

    var score: Double { likeness + PassageAnchoring.contextShare * backing }

    /// Whether it is similar enough to the quotation to be shown as its place.
    func isEnough(bytes: Int) -> Bool {
        isExact || likeness >= Likeness.enough(bytes: bytes, isBacked: backing >= PassageAnchoring.contextEnough)
    }
}

/// Chooses among the places that a note could belong to, the best first.
struct PassageChoice {
    let anchoring: PassageAnchoring
    let note: Catalog.PassageNote
    let candidates: [PassageCandidate]

    /// Nil if no place is like the passage.
    func anchor(_ claim: NotedClaim) -> PassageAnchor? {
        guard let best = candidates.first else { return nil }
        let unchanged = candidates.filter { $0.objection == nil && $0.isOld }
        if let first = unchanged.first {
            let rivals = candidates.filter { other in
                other.objection == nil
                    && (other.isOld && first.score - other.score < PassageAnchoring.clearly
                        || other.isExact && other.isClear)
            }
            return rivals.count < 2 ? pinned(.moved, first) : ambiguous(rivals)
        }
        if let changed = candidates.first(where: { $0.isOld && $0.objection != nil }) {
            return asked(changed, claim)
        }
        let clear = candidates.filter { $0.objection == nil && $0.isClear }
        if clear.count > 1 { return ambiguous(clear) }
        if let moved = clear.first { return pinned(.moved, moved) }
        return asked(best, claim)
    }

    private func asked(_ candidate: PassageCandidate, _ claim: NotedClaim) -> PassageAnchor {
        var anchor = pinned(.changed, candidate)
        anchor.range = nil
        anchor.objection = candidate.objection ?? "the sentences around it are different"
        anchor.recorded = claim.text.printed(claim.unit)
        return anchor
    }

    private func ambiguous(_ rivals: [PassageCandidate]) -> PassageAnchor {
        var anchor = PassageAnchor(.ambiguous)
        anchor.count = rivals.count
        anchor.places = PlaceNaming(anchoring: anchoring, ranges: rivals.map(\.tokens)).places(most: 5)
        return anchor
    }

    /// A note whose place is known, with what it should say there.
    private func pinned(_ state: PassageAnchor.State, _ candidate: PassageCandidate) -> PassageAnchor {
        let range = candidate.tokens
        var anchor = PassageAnchor(state, candidate.isExact ? .context : .words, at: anchoring.bytes(range))
        anchor.count = 1
        anchor.places = [anchoring.described(range, likeness: candidate.likeness)]
        if !candidate.isExact { anchor.quote = anchoring.words(range) }
        let recorded = Surroundings(anchoring: anchoring, range: range).recorded
        if recorded.prefix != note.prefix?.value ?? "" { anchor.prefix = recorded.prefix }
        if recorded.suffix != note.suffix?.value ?? "" { anchor.suffix = recorded.suffix }
        return anchor
    }
}
