import Changing
import Model
import SiteGenerator

extension ModelSite {
    /// A site in which entries refer to one another in every form.
    static func random(_ random: inout SplitMix64) -> ModelSite {
        var site = ModelSite()
        for number in 0..<8 {
            let entry = Entry(
                kind: .actor, id: random.id("a"), name: "Body \(random.word(number))",
                otherNames: random.chance(3) ? ["Alias \(random.word(number + 40))"] : [],
                actorKind: random.pick(["organisation", "state", "media"]))
            _ = site.add(entry)
        }
        for number in 0..<6 {
            _ = site.add(Entry(kind: .source, id: random.id("s"), name: "Source \(random.word(number))"))
        }
        for number in 0..<5 {
            _ = site.add(
                Entry(
                    kind: .event, id: random.id("e"), name: "Meeting \(random.word(number + 20))",
                    date: "2014-0\(random.below(9) + 1)-1\(random.below(9))"))
        }
        for number in 0..<4 {
            _ = site.add(
                Entry(kind: .article, id: random.id("t"), name: "Briefing \(number)", date: "2015-01-0\(number + 1)"))
        }
        _ = site.add(Entry(kind: .page, id: random.id("p"), name: "About"))
        site.relate(&random)
        return site
    }

    /// Gives entries fields and texts that refer to others.
    private mutating func relate(_ random: inout SplitMix64) {
        let (actors, sources) = (keys(.actor), keys(.source))
        for key in entries.keys.sorted() {
            guard var entry = entries[key] else { continue }
            if entry.kind == .actor {
                for other in actors where other < key && random.chance(4) { entry.wholes.append(other) }
                for other in actors where other != key && random.chance(5) {
                    entry.relations.append(
                        (other, random.pick(["ally", "rival"]), random.chance(2) ? random.pick(sources) : nil))
                }
            }
            if entry.kind == .event {
                for actor in actors where random.chance(3) {
                    entry.actors.append((actor, random.chance(2) ? "host" : nil))
                }
                for source in sources where random.chance(3) { entry.sources.append(source) }
                if random.chance(2) { entry.accounts = [(random.pick(sources), "It went on.")] }
            }
            if entry.kind != .article, random.chance(2) { entry.tags = [random.pick(["north", "south"])] }
            if entry.kind == .article {
                entry.notes = [random.pick(sources), random.pick(sources)]
                entry.passage = ("The words of \(entry.name) end here", random.pick(actors))
            }
            let last: [[Piece]] = entry.kind == .article ? [[.words("The words of \(entry.name) end here.")]] : []
            entry.paragraphs = (0..<random.below(3) + 1).map { _ in paragraph(&random) } + last
            entries[key] = entry
        }
    }

    private func paragraph(_ random: inout SplitMix64) -> [Piece] {
        let all = entries.keys.sorted()
        var pieces: [Piece] = [.words("It is said that ")]
        for _ in 0..<random.below(4) + 1 {
            let key = random.pick(all)
            guard let entry = entries[key] else { continue }
            if random.chance(3), entry.kind == .actor || entry.kind == .event {
                pieces.append(.name(key, random.pick([entry.name] + entry.otherNames)))
            } else {
                let words = random.chance(2) ? nil : "thing \(random.below(100))"
                pieces.append(.reference(key, random.pick(Form.allCases), words: words))
            }
            pieces.append(.words(random.pick([" met ", ", then ", " and so ", "; "])))
        }
        return pieces + [.words("at last.")]
    }
}

extension SplitMix64 {
    mutating func below(_ count: Int) -> Int { Int(next() % UInt64(max(1, count))) }

    /// True once in some times.
    mutating func chance(_ times: Int) -> Bool { below(times) == 0 }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

    mutating func id(_ lead: String) -> String { "\(lead)\(below(1000))-\(below(1000))" }

    /// A capitalised word that no other number has.
    mutating func word(_ number: Int) -> String {
        let syllables = ["ba", "do", "ki", "lu", "me", "na", "po", "ri", "su", "ta"]
        let heads = ["Ba", "Do", "Ki", "Lu", "Me", "Na", "Po", "Ri", "Su", "Ta"]
        return heads[number / 10 % 10] + syllables[number % 10] + pick(syllables) + "k"
    }
}
