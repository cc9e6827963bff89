import Language
import Model

/// Brings together what are forms of one name: a full name and its acronym, a person and the surname alone, a state's names.
struct NameGathering {
    private(set) var groups: [NameGroup] = []
    private var places: [String: Int] = [:]
    private let language: LanguageWords

    /// - Parameter expansions: Acronym to name, as the texts explain them.
    init(_ uses: [NameUse], expansions: [String: String], language: LanguageWords) {
        self.language = language
        for use in uses { add(use) }
        for (acronym, name) in expansions.sorted(by: { $0.key < $1.key }) { explain(acronym, name) }
        joinSurnames()
        joinShortBodies()
        groups.removeAll { $0.uses.isEmpty }
    }

    private mutating func add(_ use: NameUse) {
        let name = language.names.state(use.name) ?? use.name
        let place = place(of: name)
        groups[place].uses.append(use)
        if use.name != name, !groups[place].others.contains(use.name) { groups[place].others.append(use.name) }
    }

    private mutating func place(of name: String) -> Int {
        if let place = places[name] { return place }
        groups.append(NameGroup(name: name, language: language))
        places[name] = groups.count - 1
        return groups.count - 1
    }

    private mutating func explain(_ acronym: String, _ name: String) {
        let place = place(of: name)
        groups[place].isExplained = true
        join(acronym, into: place)
        if !groups[place].others.contains(acronym) { groups[place].others.append(acronym) }
    }

    private mutating func join(_ name: String, into place: Int, isForm: Bool = true) {
        guard let other = places[name], other != place else { return }
        groups[place].absorb(groups[other], isForm: isForm)
        groups[other].uses = []
    }

    /// `Qin` and `Qin Gang`, `Byron` and `Ada Byron`: if exactly one longer name begins or ends with the word.
    private mutating func joinSurnames() {
        let people = groups.indices.filter {
            groups[$0].words.count > 1 && groups[$0].mayBePerson && !groups[$0].uses.isEmpty
        }
        for short in groups.indices where groups[short].words.count == 1 && groups[short].mayBePerson {
            let owners = people.filter { owner in
                let words = groups[owner].words
                return words.first == groups[short].name || words.last == groups[short].name
            }
            if owners.count == 1, let owner = owners.first { join(groups[short].name, into: owner) }
        }
    }

    /// `Foreign Ministry` and `Chinese Foreign Ministry`: if exactly one longer name ends with the shorter. The shorter
    /// is not a name of its own: other states also have a foreign ministry.
    private mutating func joinShortBodies() {
        for short in groups.indices where groups[short].headKind != nil && !groups[short].uses.isEmpty {
            let ending = " " + groups[short].name
            let owners = groups.indices.filter { groups[$0].name.hasSuffix(ending) && !groups[$0].uses.isEmpty }
            if owners.count == 1, let owner = owners.first { join(groups[short].name, into: owner, isForm: false) }
        }
    }
}

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
            && !words.contains { ProseWord.isAcronym($0, in: language) }
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

/// A place where the text seems to name someone, with its surroundings.
struct NameUse: Sendable {
    var name: String
    /// The words of the name.
    var words: [String]
    /// An index into the sentences.
    var sentence: Int
    /// The office in capitals before the name, such as `Foreign Minister`.
    var role: String?
    /// Whether an office in lower case precedes it, such as `spokesman`.
    var followsOffice = false
    /// Whether a state's possessive precedes it: `Pakistan’s`.
    var isOwnedByState = false
    /// Whether it is used like a place, or is called one.
    var isPlace = false
    /// Whether a verb of saying or doing follows.
    var acts = false
    var isPossessive = false
    /// Whether it is the first word of a sentence alone, so that its capital says nothing.
    var isDoubtful = false
}

/// Which words a set of texts uses in small letters: such a word at the start of a sentence is not a name.
struct Wording: Sendable {
    private(set) var small: Set<String> = []

    init(_ sentences: [ProseSentence]) {
        for sentence in sentences {
            for word in sentence.words where !word.isCapital { small.insert(word.lower) }
        }
    }
}
