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

    /// `Qin` beside `Qin Gang`, `Byron` beside `Ada Byron`: where exactly one longer name begins or ends with the word.
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

    /// `Foreign Ministry` beside `Chinese Foreign Ministry`: where exactly one longer name ends with the shorter. The
    /// shorter is no name of its own: another state has a foreign ministry, too.
    private mutating func joinShortBodies() {
        for short in groups.indices where groups[short].headKind != nil && !groups[short].uses.isEmpty {
            let ending = " " + groups[short].name
            let owners = groups.indices.filter { groups[$0].name.hasSuffix(ending) && !groups[$0].uses.isEmpty }
            if owners.count == 1, let owner = owners.first { join(groups[short].name, into: owner, isForm: false) }
        }
    }
}
