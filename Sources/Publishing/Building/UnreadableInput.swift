import Model

extension [Diagnostic] {
    /// Where some of the input could not be read, the findings without those that say that something is not there: it may well be.
    var withoutAbsences: [Diagnostic] {
        guard contains(where: { $0.rule == .unreadableFile }) else { return self }
        return filter { !Rule.absences.contains($0.rule) }
    }
}

extension Rule {
    /// The rules by which something is missing, or by which nothing leads to something.
    fileprivate static let absences: Set<Rule> = [
        .missingFile, .missingTemplate, .unknownReference, .unknownMedia, .unknownFragment, .vanishedAddress,
        .lostParagraphAddress, .uncitedSource, .orphanAnnotation, .quoteNotFound, .movedQuote, .unusedSilence,
    ]
}
