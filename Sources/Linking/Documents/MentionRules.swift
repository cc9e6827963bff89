import Language
import Model

/// Which names are found in a document, and what becomes of them.
struct MentionRules: Sendable {
    /// What a document is, which decides whether its mentions count.
    enum Role: Sendable {
        /// Mentions count, and are linked once in each section.
        case article
        /// Names become links, once in the document, and are not counted.
        case other
    }

    let sought: SoughtNames
    let names: NameIndex
    let role: Role
    /// Whose page it is: its own names are not linked there.
    var own: MentionTarget?
    /// Lines that are read before the text, such as its title: whoever they name in full is known by a short name.
    var opening: [String] = []
    /// Names not to link.
    var unlinked: NameIndex?
    /// The words that show whether a capital marks a name; nil if Dossier has none for the text's language.
    let words: LanguageWords?
    /// The words by which its sentences are known: those of its language, or of English.
    let sentences: LanguageWords
    /// What its language writes together with a name; nil if nothing.
    let affixes: NameAffixes?

    /// - Parameter language: The text's, by its BCP 47 tag.
    init(_ sought: SoughtNames, role: Role, language: String, own: MentionTarget? = nil, unlinked: [String] = []) {
        self.sought = sought
        names = sought.index
        self.role = role
        self.own = own
        sentences = LanguageWords.of(language) ?? .english
        words = LanguageWords.of(language).flatMap { $0.isComplete ? $0 : nil }
        affixes = sentences.writing.affixes.isEmpty ? nil : sentences.writing.affixes
        if !unlinked.isEmpty { self.unlinked = NameIndex(unlinked.map { ($0, nil) }) }
    }

    var isArticle: Bool { role == .article }

    /// The names of an index in a part of a text that may be linked, in order.
    func find(
        _ names: NameIndex, in text: Span<UInt8>, span: SearchSpan, into matches: inout [NameMatch],
        masks: inout [NameMatch]
    ) {
        matches.removeAll(keepingCapacity: true)
        names.find(in: text, span: span, into: &matches)
        guard let unlinked, !matches.isEmpty else { return }
        masks.removeAll(keepingCapacity: true)
        unlinked.find(in: text, span: span, into: &masks)
        drop(&matches, under: masks)
    }

    /// Drops the names that overlap words to be left alone, unless the name is the longer of the two.
    private func drop(_ matches: inout [NameMatch], under masks: [NameMatch]) {
        var first = 0
        matches.removeAll { match in
            while first < masks.count, masks[first].range.upperBound <= match.range.lowerBound { first += 1 }
            return masks[first...].prefix { $0.range.lowerBound < match.range.upperBound }
                .contains { $0.range.count >= match.range.count }
        }
    }
}
