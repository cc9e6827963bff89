import Base
import Changing
import Language
package import Model

/// Two entries that are likely one, and what makes them one.
package struct DuplicatePair: Sendable {
    /// One of the two entries.
    package struct Side: Sendable, Hashable {
        package let id: String
        package let name: String
        /// Its file, from the site's folder.
        package let path: String
        /// Whether it is a draft, or published later.
        var isHeld = false
        /// How often texts name it or cite it.
        let uses: Int
        /// Whether the name is only an acronym, or an office and a surname.
        var isShort = false
    }

    /// `actor`, `event` or `source`.
    package let kind: String
    /// The one with the full name, or the one that is used more.
    package let kept: Side
    package let dropped: Side
    /// What speaks for it, in words.
    package let reasons: [String]
    /// The command that merges the second into the first, after those of the pairs before it; nil if these have made
    /// one of the two already.
    package fileprivate(set) var command: String?
}

/// Finds pairs of actors, events and sources that are likely one.
package struct Duplicates {
    private let site: Site
    private let language: LanguageWords
    private var reasons: [Pair: [String]] = [:]

    /// Two places in one list, the smaller first.
    private struct Pair: Hashable {
        let one: Int
        let two: Int
    }

    /// More entries than these share a name or the like only by chance.
    private static let mostAlike = 6

    /// All pairs of a site: actors, then events, then sources, each by the name of the one that is kept.
    ///
    package static func find(in site: Site) -> [DuplicatePair] {
        var (actors, events, sources) = (Duplicates(site), Duplicates(site), Duplicates(site))
        var found = actors.actors() + events.events() + sources.sources()
        var merged: [EntryID: EntryID] = [:]
        for index in found.indices {
            let pair = found[index]
            guard let kind = EntityKind(rawValue: pair.kind) else { continue }
            var (kept, dropped) = (EntryID(kind, pair.kept.id), EntryID(kind, pair.dropped.id))
            while let other = merged[kept] { kept = other }
            while let other = merged[dropped] { dropped = other }
            guard kept != dropped else { continue }
            merged[dropped] = kept
            found[index].command = "dossier merge \(dropped) into \(kept)"
        }
        return found
    }

    private init(_ site: Site) {
        self.site = site
        language = LanguageWords.of(site.settings.language) ?? .english
    }

    /// Notes a reason for each pair of entries that share a key.
    private mutating func gather(_ reason: String, _ keys: [(key: String, entry: Int)]) {
        var places: [String: [Int]] = [:]
        for (key, entry) in keys where places[key]?.contains(entry) != true { places[key, default: []].append(entry) }
        for (_, entries) in places where (2...Self.mostAlike).contains(entries.count) {
            for (index, one) in entries.enumerated() {
                for two in entries[(index + 1)...] {
                    add(reason, one, two)
                }
            }
        }
    }

    private mutating func add(_ reason: String, _ one: Int, _ two: Int) {
        guard one != two else { return }
        let pair = Pair(one: min(one, two), two: max(one, two))
        if reasons[pair]?.contains(reason) != true { reasons[pair, default: []].append(reason) }
    }

    /// Notes a reason for each entry with a short name and the only entry whose full name it may stand for.
    private mutating func match(_ reason: String, short: [(key: String, entry: Int)], full: [(key: String, entry: Int)])
    {
        var owners: [String: Set<Int>] = [:]
        for (key, entry) in full { owners[key, default: []].insert(entry) }
        for (key, entry) in short {
            let others = (owners[key] ?? []).subtracting([entry])
            if others.count == 1, let owner = others.first { add(reason, entry, owner) }
        }
    }

    private func pairs(_ kind: String, _ sides: [DuplicatePair.Side], where isLikely: (Int, Int) -> Bool)
        -> [DuplicatePair]
    {
        let found = reasons.filter { isLikely($0.key.one, $0.key.two) }.map { pair, reasons in
            let (one, two) = (sides[pair.one], sides[pair.two])
            let isFirst =
                one.isHeld != two.isHeld
                ? two.isHeld
                : one.isShort != two.isShort ? two.isShort : (two.uses, one.id) < (one.uses, two.id)
            return DuplicatePair(
                kind: kind, kept: isFirst ? one : two, dropped: isFirst ? two : one, reasons: reasons.sorted())
        }
        return found.sorted { ($0.kept.name, $0.kept.id, $0.dropped.id) < ($1.kept.name, $1.kept.id, $1.dropped.id) }
    }

    // MARK: - Actors

    private mutating func actors() -> [DuplicatePair] {
        let records = site.actors.map(\.record)
        let names = records.map { [$0.name] + $0.alsoKnownAs.map(\.name.value) }
        let groups = names.map { $0.map(group) }
        let entries = Array(records.indices)
        gather("they share a name", entries.flatMap { index in names[index].compactMap(Slug.id).map { ($0, index) } })
        let persons = entries.filter { records[$0].kind == .person }
        gather(
            "first name and surname are the same",
            persons.flatMap { index in groups[index].compactMap(\.personKey).map { ($0, index) } })
        gather(
            "the names sound alike",
            persons.flatMap { index in names[index].compactMap(Self.sound).map { ($0, index) } })
        let bodies = entries.filter { records[$0].kind != .person }
        gather(
            "the names differ only in spelling or legal form",
            bodies.flatMap { index in groups[index].compactMap(\.bodyKey).map { ($0, index) } })
        match(
            "one name has the initials of the other",
            short: bodies.flatMap { index in
                names[index].filter { ProseWord.isAcronym($0, in: language) }.map { ($0.filter { $0 != "." }, index) }
            }, full: bodies.flatMap { index in groups[index].compactMap(\.initials).map { ($0, index) } })
        match(
            "one is the other with an office before the surname",
            short: persons.flatMap { index in
                names[index].compactMap { surname($0, afterOffice: true).map { ($0, index) } }
            },
            full: persons.flatMap { index in
                names[index].compactMap { surname($0, afterOffice: false).map { ($0, index) } }
            })
        gather(
            "they are the same elsewhere (same_as)",
            entries.flatMap { index in records[index].sameAs.map { (Self.address($0.text), index) } })
        let sides = site.actors.map { actor in
            let record = actor.record
            var side = side(record.header.value, record.name, actor.mentionCount)
            side.isShort =
                ProseWord.isAcronym(record.name, in: language)
                || record.kind == .person && surname(record.name, afterOffice: true) != nil
            return side
        }
        return pairs("actor", sides) { one, two in isOne(records[one].value, records[two].value) }
    }

    private func group(_ name: String) -> NameGroup {
        NameGroup(name: name, words: name.split(separator: " ").map(String.init), language: language)
    }

    /// Whether nothing says that two actors are not one: a relation between them, or a number in one name alone.
    private func isOne(_ one: Catalog.Actor, _ two: Catalog.Actor) -> Bool {
        let related = [(one, two), (two, one)].contains { actor, other in
            actor.partOf.contains { $0.value == other.header.id }
                || actor.relations.contains { $0.to.value == other.header.id }
        }
        let isOtherKind = (one.kind == .person) != (two.kind == .person)
        return !related && !isOtherKind && Self.numbers(one.name) == Self.numbers(two.name)
    }

    /// The Roman and other numbers of a name, and its `Jr.`
    private static func numbers(_ name: String) -> [String] {
        name.split { $0 == " " || $0 == "." || $0 == "," }.map(String.init).filter { word in
            word.utf8.allSatisfy { "IVX".utf8.contains($0) } || word.contains(where: \.isNumber)
                || ["Jr", "Sr"].contains(word)
        }
    }

    /// The consonants of a name of several words: `Mohammed Atta` and `Mohamed Ata`.
    private static func sound(_ name: String) -> String? {
        guard let slug = Slug.id(name), slug.contains("-") else { return nil }
        var sound = ""
        for word in slug.split(separator: "-") {
            var last: Character?
            for (index, letter) in word.enumerated()
            where letter != last && (index == 0 || !"aeiouyhw".contains(letter)) {
                sound.append(letter)
                last = letter
            }
            sound.append("-")
        }
        return sound.utf8.count > 5 ? sound : nil
    }

    /// The surname of a person's name, where offices alone are before it, or where a first name is.
    private func surname(_ name: String, afterOffice: Bool) -> String? {
        let words = name.split(separator: " ").map(String.init)
        guard words.count > 1, let last = words.last else { return nil }
        let isOffice = words.dropLast().allSatisfy { language.names.isTitle($0.filter { $0 != "." }.lowercased()) }
        return isOffice == afterOffice ? last : nil
    }

    // MARK: - Events

    private mutating func events() -> [DuplicatePair] {
        let records = site.events.map(\.record)
        let names = records.map { [$0.title] + $0.alsoKnownAs.map(\.name.value) }
        let entries = Array(records.indices)
        gather("they share a name", entries.flatMap { index in names[index].compactMap(Slug.id).map { ($0, index) } })
        matchDays(records.map { ($0.date, $0.title) })
        gather(
            "they are pinned to the same words",
            site.events.enumerated().flatMap { index, event in
                event.passages.map { use in
                    ("\(use.article) \(site[use.article].body.passages[use.passage].range)", index)
                }
            })
        let sides = site.events.map { event in
            side(event.record.header.value, event.record.title, event.mentionCount)
        }
        return pairs("event", sides) { one, two in isOne(records[one].value, records[two].value) }
    }

    /// Notes events of one day whose titles share half of their words.
    private mutating func matchDays(_ events: [(date: PartialDate, title: String)]) {
        var days: [Day: [(entry: Int, words: Set<String>)]] = [:]
        for (entry, event) in events.enumerated() where event.date.earliest == event.date.latest {
            let words = (Slug.id(event.title) ?? "").split(separator: "-").map(String.init)
            let telling = Set(words.filter { $0.utf8.count > 2 && !language.names.functionWords.contains($0) })
            days[event.date.earliest, default: []].append((entry, telling))
        }
        for (_, found) in days where (2...Self.mostAlike).contains(found.count) {
            for (index, one) in found.enumerated() {
                for two in found[(index + 1)...] {
                    let shared = one.words.intersection(two.words).count
                    if shared > 0, shared * 2 >= min(one.words.count, two.words.count) {
                        add("they have the same day, and words in common", one.entry, two.entry)
                    }
                }
            }
        }
    }

    /// Whether the dates of two events allow that they are one, and neither is part of the other.
    private func isOne(_ one: Catalog.Event, _ two: Catalog.Event) -> Bool {
        one.date.earliest <= two.date.latest && two.date.earliest <= one.date.latest
            && one.partOf?.value != two.header.id && two.partOf?.value != one.header.id
            && Self.numbers(one.title) == Self.numbers(two.title)
    }

    // MARK: - Sources

    private mutating func sources() -> [DuplicatePair] {
        let sources = site.sources.filter { $0.record != nil }
        let entries = Array(sources.indices)
        gather(
            "they have the same address",
            entries.flatMap { index in sources[index].work.url.map { [(Self.address($0.text), index)] } ?? [] })
        gather(
            "they have the same title and date",
            entries.flatMap { index -> [(key: String, entry: Int)] in
                let work = sources[index].work
                guard let title = work.title.flatMap(Slug.id), let date = work.date else { return [] }
                return [("\(title) \(date.earliest)", index)]
            })
        let sides = sources.map { source in
            DuplicatePair.Side(
                id: source.id, name: source.work.name, path: source.record?.header.file.path ?? "",
                uses: source.uses.count)
        }
        return pairs("source", sides) { _, _ in true }
    }

    /// An address without what makes no other page of it.
    private static func address(_ url: String) -> String {
        var text = url.lowercased()
        for lead in ["https://", "http://", "www."] where text.hasPrefix(lead) { text.removeFirst(lead.count) }
        text = String(text.prefix { $0 != "#" })
        while text.hasSuffix("/") { text.removeLast() }
        return text
    }

    private func side(_ header: Catalog.Header, _ name: String, _ uses: Int) -> DuplicatePair.Side {
        DuplicatePair.Side(
            id: header.id, name: name, path: header.file.path, isHeld: header.hold != nil, uses: uses)
    }
}
