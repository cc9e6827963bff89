import Language
import Model

/// Dates after the verb whose subject is the event.
extension DateAttachment {
    /// "the attack took place on", "the attack happened at three in the morning of", "the attack killed 31 people on".
    var predicate: DateClaim.Sense? {
        let place = clause.predicate
        return relative ?? happening(at: place < date.lowerBound ? place : name.upperBound)
    }

    /// "the attack, which took place on"
    var relative: DateClaim.Sense? {
        let index = name.upperBound
        guard isMark(index, ",") || isMark(index, "-"), tokens.indices.contains(index + 2),
            tokens[index + 1].roles.contains(.relative)
        else { return nil }
        return happening(at: index + 2)
    }

    /// "took place on", "was fought on", "killed 31 people on" from its verb on.
    private func happening(at verb: Int) -> DateClaim.Sense? {
        var index = verb
        // "had ended on"
        if tokens.indices.contains(index), ["had", "has"].contains(tokens[index].word) { index += 1 }
        let isPassive = tokens.indices.contains(index) && ["was", "were"].contains(tokens[index].word)
        if isPassive { index += 1 }
        guard tokens.indices.contains(index) else { return nil }
        let roles = tokens[index].roles
        let between = index + 1..<max(index + 1, lead)
        let isLandfall = tokens[index].word == "made"
        let isFree = isTime(
            between.filter { !isPlaceComma($0) },
            besides: (between.contains(where: isHour) ? WordRole.elsewhen : [])
                .union(between.contains { tokens[$0].word == "between" } ? .conjunction : []).union(
                    isLandfall ? .happening : []))
        let isDay = lead < date.lowerBound && tokens[lead].weekday > 0
        // "struck July 13, 1977"
        let isBare = between.isEmpty && tokens[date.lowerBound].month > 0
        guard isPreposition(lead - 1) || isDay || isBare, between.count <= 28, isFree else { return nil }
        if isPassive { return roles.contains(.enactment) ? .own : isPreposition(index) && between.isEmpty ? .own : nil }
        if roles.contains(.occurrence) {
            if tokens[index].word == "took", between.isEmpty || tokens[index + 1].word != "place" { return nil }
            return sense(of: index)
        }
        if tokens[index].word == "fell", between.count == 1, tokens[lead - 1].word == "on" { return .own }
        // "made landfall on"
        if tokens[index].word == "made", !between.isEmpty, tokens[index + 1].word == "landfall" { return .own }
        guard roles.contains(.effect), !clause.has(.revision, in: between),
            !between.contains(where: { tokens[$0].word == "last" }), !isYearAlone
        else { return nil }
        return .own
    }

    /// The comma of "Baggao, Cagayan"
    private func isPlaceComma(_ index: Int) -> Bool {
        isMark(index, ",") && index + 1 < tokens.count && tokens[index - 1].isCapitalised
            && tokens[index + 1].isCapitalised
    }

    private var isYearAlone: Bool { sentence.dates.contains { $0.tokens == date && $0.isYearAlone } }
}
