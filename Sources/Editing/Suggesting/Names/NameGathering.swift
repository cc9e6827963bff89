import Base
import Language
import Model

/// Brings together what are forms of one name: a full name and its acronym, a person and the surname alone, a name with
/// an office and without, a state's names.
struct NameGathering {
    private(set) var groups: [NameGroup] = []
    /// The full names of persons, by the surnames and first names that stand for them.
    private(set) var fullNames: [String: String] = [:]
    private var places: [String: Int] = [:]
    private let language: LanguageWords

    private var actors: ActorWords { language.names.actors.value }

    /// - Parameter expansions: Acronym to name, as the texts explain them.
    init(_ uses: [NameUse], expansions: [String: String], language: LanguageWords, wording: Wording) {
        self.language = language
        for use in uses { add(use) }
        for (acronym, name) in expansions.sorted(by: { $0.key < $1.key }) { explain(acronym, name) }
        joinGenitives()
        joinVariants()
        joinShortNames()
        noteFullNames()
        noteSurnames()
        joinBodies()
        joinShortBodies()
        joinKnownAcronyms()
        groups.removeAll { $0.uses.isEmpty }
        for index in groups.indices { groups[index].settle(wording) }
    }

    private mutating func add(_ use: NameUse) {
        let name = language.names.state(use.name) ?? use.name
        let place = place(of: name, words: language.names.state(use.name) == nil ? use.words : nil)
        groups[place].uses.append(use)
        if use.name != name, !groups[place].others.contains(use.name) { groups[place].others.append(use.name) }
    }

    private mutating func place(of name: String, words: [String]? = nil) -> Int {
        if let place = places[name] { return place }
        let words = words ?? name.split(separator: " ").map(String.init)
        groups.append(NameGroup(name: name, words: words, language: language))
        places[name] = groups.count - 1
        return groups.count - 1
    }

    private mutating func explain(_ acronym: String, _ name: String) {
        let place = place(of: language.names.state(name) ?? name)
        groups[place].isExplained = true
        join(places[acronym], into: place, isForm: true)
        if !groups[place].others.contains(acronym) { groups[place].others.append(acronym) }
    }

    private mutating func join(_ other: Int?, into place: Int, isForm: Bool) {
        guard let other, other != place, !groups[other].uses.isEmpty else { return }
        groups[place].absorb(groups[other], isForm: isForm)
        groups[other].uses = []
    }

    // MARK: - Persons

    /// In a language that writes an `s` at the end of an owner, `Ada Byrons` is `Ada Byron`. If nobody is named without it,
    /// the name is not known.
    private mutating func joinGenitives() {
        for index in groups.indices where !groups[index].uses.isEmpty && groups[index].uses.allSatisfy(\.isInPart) {
            guard groups[index].uses.allSatisfy(\.mayBeGenitive), groups[index].hasFirstName else { continue }
            join(index, into: places[String(groups[index].name.dropLast())] ?? index, isForm: false)
            groups[index].isPart = true
        }
    }

    /// `Ada Byron`, `Ada K. Byron` and `Addie Byron` are one: the first of several names and the last are alike.
    private mutating func joinVariants() {
        var owners: [String: Int] = [:]
        for index in groups.indices where groups[index].words.count > 1 && groups[index].mayBePerson {
            guard let key = groups[index].personKey else { continue }
            guard let owner = owners[key] else {
                owners[key] = index
                continue
            }
            let isMain = groups[index].uses.count > groups[owner].uses.count
            join(isMain ? owner : index, into: isMain ? index : owner, isForm: true)
            if isMain { owners[key] = index }
        }
    }

    /// `Byron` and `Ada Byron`, `Ada` and `Ada Byron`: if exactly one longer name ends or begins with the words. Such a
    /// form is no name of its own, since others may bear it.
    private mutating func joinShortNames() {
        var ends: [String: Set<Int>] = [:]
        var starts: [String: Set<Int>] = [:]
        var parts: Set<String> = []
        for index in groups.indices where groups[index].words.count > 1 && !groups[index].uses.isEmpty {
            let words = groups[index].words
            if groups[index].mayBePerson, groups[index].isLikelyPerson {
                for start in 1..<words.count { ends[words[start...].joined(separator: " "), default: []].insert(index) }
                starts[words[0], default: []].insert(index)
            }
            parts.formUnion(words.filter { $0.utf8.count > 2 })
        }
        for short in groups.indices where groups[short].words.count < 4 && !groups[short].uses.isEmpty {
            guard groups[short].mayBePerson || groups[short].words.count == 1, !groups[short].isState else { continue }
            let name = groups[short].words.joined(separator: " ")
            let bearers = (ends[name] ?? []).subtracting([short])
            let addressed = groups[short].addressed
            let owners = addressed.isEmpty ? bearers : bearers.filter { groups[$0].mayBe(addressed: addressed) }
            if owners.isEmpty, !bearers.isEmpty { continue }
            if owners.count == 1, let owner = owners.first {
                join(short, into: owner, isForm: false)
            } else if owners.isEmpty, let firsts = starts[name], firsts.count == 1, let owner = firsts.first,
                owner != short
            {
                join(short, into: owner, isForm: false)
            } else if groups[short].words.count == 1 {
                let isPlural = name.hasSuffix("s") && ends[String(name.dropLast())] != nil
                groups[short].isPart = (parts.contains(name) || isPlural) && !actors.isKnown(name)
            } else if owners.count > 1 {
                groups[short].isPart = true
            }
        }
    }

    private mutating func noteSurnames() {
        let surnames = Set(groups.filter { $0.isNamedLikePerson && !$0.uses.isEmpty }.compactMap(\.words.last))
        for index in groups.indices where groups[index].headKind != nil && groups[index].words.count > 1 {
            groups[index].isNamedAfterPerson = surnames.contains(groups[index].words[0])
        }
    }

    private mutating func noteFullNames() {
        for group in groups where group.shortUses > 0 {
            for use in group.uses where use.words.count == 1 && use.words[0] != group.name {
                fullNames[use.words[0]] = group.name
            }
        }
    }

    // MARK: - Bodies

    /// `Vale Corp.` and `Vale Corporation`, `Vale Organization` and `Vale Organisation`.
    private mutating func joinBodies() {
        var owners: [String: Int] = [:]
        for index in groups.indices where !groups[index].uses.isEmpty && !groups[index].isState {
            guard let key = groups[index].bodyKey else { continue }
            guard let owner = owners[key] else {
                owners[key] = index
                continue
            }
            let isMain = groups[index].isBetter(than: groups[owner])
            join(isMain ? owner : index, into: isMain ? index : owner, isForm: true)
            if isMain { owners[key] = index }
        }
    }

    /// A known acronym without its explanation, where exactly one body has the initials: `GAO`.
    private mutating func joinKnownAcronyms() {
        var owners: [String: [Int]] = [:]
        for index in groups.indices where groups[index].headKind != nil && !groups[index].uses.isEmpty {
            guard let initials = groups[index].initials else { continue }
            owners[initials, default: []].append(index)
        }
        for short in groups.indices where groups[short].words.count == 1 && !groups[short].uses.isEmpty {
            let name = groups[short].name
            guard name.utf8.count > 2, actors.isKnown(name), let found = owners[name], found.count == 1 else {
                continue
            }
            join(short, into: found[0], isForm: true)
        }
    }

    /// `Foreign Ministry` and `Chinese Foreign Ministry`: if exactly one longer name ends with the shorter. The shorter
    /// is not a name of its own: other states also have a foreign ministry.
    private mutating func joinShortBodies() {
        var owners: [String: Set<Int>] = [:]
        for index in groups.indices where !groups[index].uses.isEmpty {
            let words = groups[index].words
            for start in words.indices.dropFirst() {
                owners[words[start...].joined(separator: " "), default: []].insert(index)
            }
        }
        for short in groups.indices where groups[short].headKind != nil && !groups[short].uses.isEmpty {
            let longer = (owners[groups[short].words.joined(separator: " ")] ?? []).filter { !groups[$0].uses.isEmpty }
            if longer.count == 1, let owner = longer.first { join(short, into: owner, isForm: false) }
        }
    }
}
