import Language
import Model

/// Whether people were killed or hurt before the name, so that what follows is when they were.
extension DateAttachment {
    /// Whether "killed 31" or "31 were injured" comes before an index, so that what follows is when they were.
    func hasHarm(before end: Int) -> Bool {
        let before = clause.range.lowerBound..<max(end, clause.range.lowerBound)
        // "Police killed 3 suspects in the attack" may be of a later day.
        guard
            !before.contains(where: {
                isActing($0, before: end) && !countsPeople(in: before) || tokens[$0].roles.contains(.suspect)
            })
        else {
            return false
        }
        return before.contains { index in
            guard clause.numbers.contains(where: { $0.upperBound <= index + 4 && $0.lowerBound + 6 > index }) else {
                return false
            }
            return lexicon.families.contains {
                !$0.continues
                    && ($0.states.contains(tokens[index].word) || $0.verbs.contains(tokens[index].word)
                        || $0.phrases.contains { tokens.reads($0, at: index) })
            }
        }
    }

    /// "killed 31 miners", who are not those whom police looked for later.
    private func countsPeople(in before: Range<Int>) -> Bool {
        clause.numbers.contains { number in
            before.contains(number.upperBound)
                && !tokens[number.upperBound].roles.isDisjoint(with: [.everybody, .commonPeople, .crowd])
        }
    }

    /// Whether police or troops are those who act, and not those who were killed.
    private func isActing(_ index: Int, before end: Int) -> Bool {
        tokens[index].roles.contains(.responder)
            && !tokens[index..<max(index, end)].contains { $0.roles.contains(.finite) }
    }
}
