import Language

/// Finds the sentence that says the same as a noted one with its phrases in another order, or in the other voice.
///
/// Only whole sentences are compared, and only those with the same words: "In March the board met", "The board met in
/// March"; "The board refused it", "It was refused by the board".
struct ClaimRearrangement {
    let claim: NotedClaim
    let now: ClaimText
    let changes: ChangeWords

    /// The only such sentence of the text; nil if there is none, or if the order is as it was.
    var sentence: Range<Int>? {
        guard claim.quote == claim.unit, (4...60).contains(claim.unit.count), !claim.refersBack,
            isPlain(claim.text, claim.unit)
        else { return nil }
        let old = forms(claim.text, claim.unit)
        var found: [Range<Int>] = []
        var start = 0
        while start < now.words.count {
            let range = now.sentence(from: start)
            if isPlain(now, range), isSame(old, forms(now, range)) { found.append(range) }
            start = max(start + 1, range.upperBound)
        }
        return found.count == 1 ? found.first : nil
    }

    /// Whether nothing in a sentence is quoted, asked, or given as somebody else's words by a colon.
    private func isPlain(_ text: ClaimText, _ range: Range<Int>) -> Bool {
        let marks =
            range.dropFirst().map { text.words[$0].before } + [text.words[safe: range.upperBound]?.before ?? text.end]
        return !marks.contains { !$0.isDisjoint(with: [.quotation, .question, .colon]) }
    }

    private func isSame(_ old: [Word], _ new: [Word]) -> Bool {
        guard old.map(\.form) != new.map(\.form) else { return false }
        if old.count == new.count, old.map(\.form).sorted() == new.map(\.form).sorted() {
            if changes.isVerbSecond, isInverted(old, new) || isInverted(new, old) { return true }
            return isMoved(old, new)
        }
        return isTurned(old.map(\.form), new.map(\.form)) || isTurned(new.map(\.form), old.map(\.form))
            || isFronted(old, new, now) || isFronted(new, old, claim.text)
    }

    typealias Word = (form: String, place: Int)

    /// The words of a sentence without the "that" after "concluded".
    private func forms(_ text: ClaimText, _ range: Range<Int>) -> [Word] {
        range.filter { index in
            let word = text.words[index]
            let isAcronym =
                word.before.contains(.opening) && text.isClosed(after: index) && text.isAcronym(index)
            return !isAcronym
                && !(index > range.lowerBound && changes.governs(text.words[index - 1].form)
                    && changes.relatives.contains(word.form) && word.before.isEmpty)
        }.map { (text.words[$0].form, $0) }
    }

    // MARK: Order

    /// Whether only phrases that can stand anywhere in their sentence changed places.
    private func isMoved(_ old: [Word], _ new: [Word]) -> Bool {
        guard let blocks = blocks(old.map(\.form), new.map(\.form)), (2...4).contains(blocks.count) else {
            return false
        }
        let isDenied = old.contains { changes.negations.contains($0.form) }
        let core = blocks.filter { found in
            let block = found.old
            let words = block.map { claim.text.words[old[$0].place] }
            guard words.count > 1, let first = words.first, !(isDenied && changes.conditions.contains(first.form))
            else {
                return true
            }
            let isLed =
                changes.prepositions.contains(first.form) || changes.subordinators.contains(first.form)
                || isParticiple(first.form)
            let isTelling = words.count <= 6 && words.contains { changes.governs($0.form) } && isSetOff(block, old)
            return !(isLed && isClosed(block, old) || isTelling)
        }
        // What is no such phrase is still in its order: "As he noted, we knew of it", "We knew, as he noted, of it".
        return !core.isEmpty && core.count < blocks.count && zip(core, core.dropFirst()).allSatisfy { $0.new < $1.new }
    }

    /// "Am 3. Mai trat der Rat zurück", "Der Rat trat am 3. Mai zurück"
    private func isInverted(_ first: [Word], _ second: [Word]) -> Bool {
        let (first, second) = (first.map(\.form), second.map(\.form))
        guard let opening = first.first, changes.prepositions.contains(opening) else { return false }
        return (2...min(8, first.count - 2)).contains { cut in
            let (phrase, verb) = (first[..<cut], first[cut])
            guard let place = second.firstIndex(of: verb), place > 0, place <= 6,
                second[(place + 1)...].starts(with: phrase)
            else { return false }
            let rest = first[(cut + 1)...]
            return rest.starts(with: second[..<place])
                && rest.dropFirst(place).elementsEqual(second[(place + 1 + phrase.count)...])
        }
    }

    /// "having", "following"
    private func isParticiple(_ form: String) -> Bool {
        changes.participleEnding.map { form.hasSuffix($0) && form.count > 5 } ?? false
    }

    /// Whether a block reaches to a comma or an end of its sentence, so that no noun is parted from what describes it.
    private func isClosed(_ block: Range<Int>, _ old: [Word]) -> Bool {
        block.upperBound == old.count || block.lowerBound == 0 || claim.text.isDivided(at: old[block.upperBound].place)
    }

    private func isSetOff(_ block: Range<Int>, _ old: [Word]) -> Bool {
        claim.text.isDivided(at: old[block.lowerBound].place)
            && (block.upperBound == old.count || claim.text.isDivided(at: old[block.upperBound].place))
    }

    /// The stretches of the old words that are together in the new ones, in their old order; nil if there are too many.
    private func blocks(_ old: [String], _ new: [String]) -> [(old: Range<Int>, new: Int)]? {
        var blocks: [(old: Range<Int>, new: Int)] = []
        var used = [Bool](repeating: false, count: new.count)
        var start = 0
        while start < old.count {
            var best = 0..<0
            for place in new.indices where !used[place] {
                var length = 0
                while start + length < old.count, place + length < new.count, !used[place + length],
                    old[start + length] == new[place + length]
                { length += 1 }
                if length > best.count { best = place..<place + length }
            }
            guard !best.isEmpty, blocks.count < 5 else { return nil }
            for place in best { used[place] = true }
            blocks.append((start..<start + best.count, best.lowerBound))
            start += best.count
        }
        return blocks
    }

    // MARK: Voice

    /// Whether a passive sentence says what an active one does: "It was refused by the board", "The board refused it".
    private func isTurned(_ passive: [String], _ active: [String]) -> Bool {
        guard !changes.agents.isEmpty,
            let by = passive.indices.last(where: { changes.agents.contains(passive[$0]) }), by + 1 < passive.count,
            let aux = passive.indices.first(where: { changes.passives.contains(passive[$0]) }), aux > 0, aux + 1 < by
        else { return false }
        let perfect = changes.perfects.contains(passive[aux - 1]) ? aux - 1 : aux
        let isPerfect = perfect < aux
        // "was" alone is of the past; "been" needs "has" before it.
        guard isPerfect == changes.perfectPassives.contains(passive[aux]) else { return false }
        let subject = passive[..<perfect]
        let agent = passive[(by + 1)...]
        let deed = passive[(aux + 1)..<by]
        guard let verb = deed.first, !changes.isFunction(verb), !subject.isEmpty,
            !passive.contains(where: { changes.negations.contains($0) || changes.modals.contains($0) })
        else { return false }
        let expected = Array(agent) + [verb] + Array(subject) + Array(deed.dropFirst())
        var found = active
        if isPerfect {
            guard agent.count < found.count, changes.perfects.contains(found[agent.count]) else { return false }
            found.remove(at: agent.count)
        }
        return found == expected
    }
}
