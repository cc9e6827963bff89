import Language

extension EventClause {
    /// The verb of the clause whose subject the event is, or begins: "the ferry bound for Port Vale sank"; the end of the
    /// clause if it is unclear.
    var mainVerb: Int {
        // "a depot in the harbour exploded" as the name
        let happening: WordRole = [.occurrence, .effect, .enactment]
        if let verb = name.dropFirst(isVerbNamed ? 0 : 1).first(where: {
            isFinite($0) && !tokens[$0].roles.isDisjoint(with: happening)
        }) {
            return verb
        }
        var index = name.upperBound
        while index < min(range.upperBound, name.upperBound + 30) {
            let token = tokens[index]
            if token.roles.contains(.relative), !isArticle(index) {
                // "that shook the town killed": the second verb, or the one after a comma
                guard
                    let end = (index + 1..<range.upperBound).first(where: {
                        tokens[$0].isMark(",") || isFinite($0)
                    })
                else { break }
                index = end + 1
                continue
            }
            if isFinite(index) { return index }
            if !token.roles.isDisjoint(with: [.conjunction, .report, .personal]) || token.isMark(":") { break }
            if isOtherVerb(index) { break }
            index += 1
        }
        return range.upperBound
    }

    /// Whether what happened is the name, as in "the ferry [sank] in the bay": a verb after its subject.
    private var isVerbNamed: Bool {
        guard let first = name.first, first > range.lowerBound else { return false }
        return tokens[first].roles.contains(.mishap) && tokens[first - 1].kind == .word
            && tokens[first - 1].roles.isDisjoint(with: [.definite, .indefinite])
    }

    /// "since the ferry sank off the cape on": whether a verb of its own follows the event, whatever precedes it.
    var isOwnClause: Bool {
        guard start > range.lowerBound, tokens[start - 1].roles.contains(.elsewhen), name.upperBound < range.upperBound
        else {
            return false
        }
        let verb = tokens[name.upperBound]
        return isFinite(name.upperBound) && !verb.roles.isDisjoint(with: [.occurrence, .effect])
    }

    /// A verb that can say what the event did; not "caused" of "caused by a spark".
    private func isFinite(_ index: Int) -> Bool {
        Self.isVerb(tokens[index]) && !tokens[index].word.ends(in: "ing")
            && !(index + 1 < tokens.count && tokens[index + 1].word == "by")
    }

    /// "prompted", but not "packed with" or "caused by".
    private func isOtherVerb(_ index: Int) -> Bool {
        guard tokens[index].kind == .word, tokens[index].word.ends(in: "ed"), index + 1 < tokens.count else {
            return false
        }
        return tokens[index + 1].roles.isDisjoint(with: [.scene, .boundary])
    }

    private func isArticle(_ index: Int) -> Bool {
        tokens[index].roles.contains(.definite) && index > 0
            && !tokens[index - 1].roles.isDisjoint(with: [.scene, .possessive])
    }
}
