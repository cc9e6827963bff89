import SiteGenerator

/// Writes a generated site for Hugo: the same pages with about the same text.
///
/// What Dossier works out itself (backlinks, the sentence that cites a footnote) is already in Hugo's content.
struct HugoFiles {
    private let site: GeneratedSite

    init(_ site: GeneratedSite) {
        self.site = site
    }

    /// Passes every file to `write`: its path below the folder of the Hugo site, and its text.
    func forEach<Failure: Error>(
        _ write: (_ path: String, _ text: String) throws(Failure) -> Void
    ) throws(Failure) {
        for layout in HugoLayouts.files { try write(layout.path, layout.text) }
        var backlinks = HugoBacklinks()
        for index in 0..<site.scale.articles {
            let page = HugoArticle(draft: site.article(index), site: site)
            try write("content/articles/\(page.draft.id).md", page.text)
            for footnote in page.draft.footnotes {
                try write("content/footnotes/\(page.draft.id)/\(footnote.label).md", page.text(of: footnote))
            }
            backlinks.add(page)
        }
        let cast = HugoCast(site: site, backlinks: backlinks)
        for index in site.actors.indices { try write("content/actors/\(site.actors[index].id).md", cast.actor(index)) }
        for index in site.events.indices { try write("content/events/\(site.events[index].id).md", cast.event(index)) }
        for index in site.sources.indices {
            try write("content/sources/\(site.sources[index].id).md", cast.source(index))
        }
    }
}

/// The addresses of the pages of the Hugo site.
enum HugoAddress {
    static func of(_ subject: Subject, in site: GeneratedSite) -> String {
        switch subject {
        case .actor(let index): "/actors/\(site.actors[index].id).html"
        case .event(let index): "/events/\(site.events[index].id).html"
        }
    }

    static func ofArticle(_ id: String) -> String {
        "/articles/\(id).html"
    }

    static func ofFootnote(_ label: Int, article: String) -> String {
        "/footnotes/\(article)/\(label).html"
    }
}

/// The sentences that name each actor and event, and the footnotes that cite each source, as Markdown lists.
struct HugoBacklinks {
    private(set) var mentions: [Subject: String] = [:]
    private(set) var citations: [Int: String] = [:]

    /// Adds every mention in `page` and every footnote of it that has a source.
    mutating func add(_ page: HugoArticle) {
        let address = HugoAddress.ofArticle(page.draft.id)
        for sentence in page.draft.sentences {
            let named = Set(sentence.compactMap(Self.subject))
            if named.isEmpty { continue }
            let line = "- [\(page.draft.title)](\(address)): \(page.excerpt(sentence))\n"
            for subject in named { mentions[subject, default: ""] += line }
        }
        for footnote in page.draft.footnotes {
            guard let annotation = footnote.annotation else { continue }
            let address = HugoAddress.ofFootnote(footnote.label, article: page.draft.id)
            citations[annotation.source, default: ""] += "- [\(page.draft.title)](\(address)): \(footnote.text)\n"
        }
    }

    private static func subject(of piece: ArticleDraft.Piece) -> Subject? {
        switch piece {
        case .mention(let subject, _), .reference(let subject, _): subject
        case .words, .footnote: nil
        }
    }
}

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
