import Language
import Model

/// Every use of what seems to be one name.
struct NameGroup: Sendable {
    var name: String
    /// The words of the texts' language.
    let language: LanguageWords
    /// Other forms found in the texts: an acronym, a surname alone.
    var others: [String] = []
    var uses: [NameUse] = []
    /// Whether the text explains its acronym.
    var isExplained = false

    /// The sentences, each once, in order.
    var sentences: [Int] { Set(uses.map(\.sentence)).sorted() }

    var words: [String] { name.split(separator: " ").map(String.init) }

    var isState: Bool { language.names.state(name) != nil }

    /// The kind of body its head word makes likely: the last word, or the one before `of` and `for`.
    var headKind: String? {
        let words = words
        let connector = words.firstIndex { $0 == "of" || $0 == "for" } ?? words.count
        return words.prefix(connector).last.flatMap { language.names.heads[$0.lowercased()] }
    }

    /// Whether it may be a person: two to five words, none of which names a body or a place.
    var mayBePerson: Bool {
        let words = words
        return (1...5).contains(words.count) && !isState && headKind == nil
            && !words.contains { Word.isAcronym($0, in: language) }
            && !language.names.placeHeads.contains(words.last?.lowercased() ?? "")
            && !language.names.happenings.contains(words.first?.lowercased() ?? "")
    }

    /// Takes over the uses of another form of the name.
    mutating func absorb(_ other: NameGroup, isForm: Bool) {
        if isForm {
            for form in [other.name] + other.others where form != name && !others.contains(form) { others.append(form) }
        }
        uses += other.uses
        isExplained = isExplained || other.isExplained
    }
}
