import SiteGenerator

/// The actors, events and sources of a generated site as Hugo content.
struct HugoCast {
    private let site: GeneratedSite
    private let backlinks: HugoBacklinks
    private let attended: [Int: [Int]]

    init(site: GeneratedSite, backlinks: HugoBacklinks) {
        self.site = site
        self.backlinks = backlinks
        var attended: [Int: [Int]] = [:]
        for (index, event) in site.events.enumerated() {
            for participant in event.participants { attended[participant.actor, default: []].append(index) }
        }
        self.attended = attended
    }

    /// The actor at `index`, from 0.
    func actor(_ index: Int) -> String {
        let actor = site.actors[index]
        var text = "---\ntitle: \(actor.name)\ndescription: \(actor.role)\nfacts:\n"
        text += fact("Kind", actor.kind) + fact("Role", actor.role)
        if let short = actor.shortName { text += fact("Also known as", short) }
        if let foreign = actor.foreignName { text += fact("In \(foreign.language)", foreign.text) }
        if let began = actor.began { text += fact("Since", began) }
        if let whole = actor.partOf { text += fact("Part of", site.actors[whole].name, .actor(whole)) }
        for relation in actor.relations {
            text += fact(relation.role, "\(site.actors[relation.other].name)", .actor(relation.other))
        }
        text += "---\n\n\(actor.body)\n"
        if let events = attended[index] {
            text += "\n## Took part in\n\n"
            for event in events {
                text += "- \(site.events[event].date): [\(site.events[event].title)]"
                text += "(\(HugoAddress.of(.event(event), in: site)))\n"
            }
        }
        return text + mentions(of: .actor(index))
    }

    /// The event at `index`, from 0.
    func event(_ index: Int) -> String {
        let event = site.events[index]
        var text = "---\ntitle: \(event.title)\ndescription: \(event.kind), \(event.place)\nfacts:\n"
        text += fact("When", event.date) + fact("Where", event.place) + fact("Status", event.status)
        for participant in event.participants {
            let name = site.actors[participant.actor].name
            text += fact(participant.role ?? "Took part", name, .actor(participant.actor))
        }
        if let killed = event.killed { text += fact("Killed", "\(killed)") }
        if let injured = event.injured { text += fact("Injured", "\(injured.low) to \(injured.high)") }
        return text + "---\n\n\(event.body)\n" + mentions(of: .event(index))
    }

    /// The source at `index`, from 0.
    func source(_ index: Int) -> String {
        let source = site.sources[index]
        var text = "---\ntitle: \(source.title)\ndescription: \(source.author), \(source.publisher)\nfacts:\n"
        text += fact("Author", source.author) + fact("Publisher", source.publisher) + fact("Date", source.date)
        text += fact("Type", source.type) + fact("Language", source.language) + fact("Standing", source.standing)
        text += "---\n\n[\(source.url)](\(source.url))\n"
        guard let citations = backlinks.citations[index] else { return text }
        return text + "\n## What rests on it\n\n" + citations
    }

    private func fact(_ label: String, _ value: String, _ subject: Subject? = nil) -> String {
        let url = subject.map { ", url: \(HugoAddress.of($0, in: site))" } ?? ""
        return "  - {label: \"\(label)\", value: \"\(value)\"\(url)}\n"
    }

    private func mentions(of subject: Subject) -> String {
        backlinks.mentions[subject].map { "\n## Mentioned in\n\n" + $0 } ?? ""
    }
}
