/// Writes a generated site as the files of a Dossier `content` folder.
package struct ContentFiles: Sendable {
    private let site: GeneratedSite
    private let pagesOnly: Bool

    /// With `pagesOnly` the site leaves out everything besides its pages, except citations.
    package init(_ site: GeneratedSite, pagesOnly: Bool = false) {
        self.site = site
        self.pagesOnly = pagesOnly
    }

    /// Passes every file to `write`, always in the same order: its path below `content/`, and its text.
    package func forEach<Failure: Error>(
        _ write: (_ path: String, _ text: String) throws(Failure) -> Void
    ) throws(Failure) {
        try write("site.yaml", Self.configuration + (pagesOnly ? Self.fewest : ""))
        try write("index.md", "This site was made by a program to measure another.\n")
        try write("pages/about.md", "---\ntitle: About\n---\nNothing here is true.\n")
        for actor in site.actors { try write("actors/\(actor.id).md", text(of: actor)) }
        for event in site.events { try write("events/\(event.id).md", text(of: event)) }
        for source in site.sources { try write("sources/\(source.id).md", text(of: source)) }
        for index in 0..<site.scale.articles {
            let article = site.article(index)
            try write("articles/\(article.id).md", text(of: article))
            for footnote in article.footnotes {
                guard let annotation = footnote.annotation else { continue }
                let text = "---\nsource: \(site.sources[annotation.source].id)\n---\n\(annotation.remark)\n"
                try write("footnotes/\(article.id)/\(footnote.label).md", text)
            }
        }
    }

    private static let configuration = """
        title: The Measured Briefing
        tagline: Made-up events in made-up places
        description: A generated site on which the speed of a build is measured
        base_url: https://example.org/
        language: en
        publisher: Example Institute
        licence: CC0-1.0
        rules: {incomplete-footnote: off, unsourced-figure: off, unsourced-attribution: off}

        """

    private static let fewest = "outputs: [citations]\n"

    private func text(of actor: GeneratedActor) -> String {
        var text = "---\nname: \(actor.name)\nkind: \(actor.kind)\nrole: \(actor.role)\n"
        if actor.shortName != nil || actor.foreignName != nil { text += "also_known_as:\n" }
        if let short = actor.shortName { text += "  - \(short)\n" }
        if let foreign = actor.foreignName { text += "  - name: \(foreign.text)\n    lang: \(foreign.language)\n" }
        if let began = actor.began { text += "began: \(began)\n" }
        if let whole = actor.partOf { text += "part_of: \(site.actors[whole].id)\n" }
        if !actor.relations.isEmpty { text += "relations:\n" }
        for relation in actor.relations {
            text += "  - to: \(site.actors[relation.other].id)\n    as: \(relation.role)\n    from: \(relation.from)\n"
        }
        return text + "---\n\(actor.body)\n"
    }

    private func text(of event: GeneratedEvent) -> String {
        var text =
            "---\ntitle: \(event.title)\ndate: \(event.date)\nkind: \(event.kind)\nplace: \(event.place)\nactors:\n"
        for participant in event.participants {
            let id = site.actors[participant.actor].id
            text += participant.role.map { "  - actor: \(id)\n    role: \($0)\n" } ?? "  - \(id)\n"
        }
        if event.killed != nil || event.injured != nil { text += "figures:\n" }
        if let killed = event.killed { text += "  killed: \(killed)\n" }
        if let injured = event.injured {
            text += "  injured:\n    low: \(injured.low)\n    best: \(injured.best)\n    high: \(injured.high)\n"
        }
        text += "status: \(event.status)\nsources:\n  - \(site.sources[event.source].id)\n"
        return text + "---\n\(event.body)\n"
    }

    private func text(of source: GeneratedSource) -> String {
        """
        ---
        title: \(source.title)
        type: \(source.type)
        authors: [\(source.author)]
        publisher: \(source.publisher)
        date: \(source.date)
        url: \(source.url)
        language: \(source.language)
        standing: \(source.standing)
        ---

        """
    }

    private func text(of article: ArticleDraft) -> String {
        var text = """
            ---
            title: \(article.title)
            subtitle: \(article.subtitle)
            date: \(article.date)
            authors: [\(article.author)]
            section: \(article.section)
            summary: \(article.summary)
            ---

            """
        text += article.markdown { piece in
            switch piece {
            case .words(let words): words
            case .mention(_, let name): name
            case .reference(let subject, let words): "[\(words)](\(address(of: subject)))"
            case .footnote(let label): "[^\(label)]"
            }
        }
        for footnote in article.footnotes { text += "[^\(footnote.label)]: \(footnote.text)\n" }
        return text
    }

    private func address(of subject: Subject) -> String {
        switch subject {
        case .actor(let index): "actor:\(site.actors[index].id)"
        case .event(let index): "event:\(site.events[index].id)"
        }
    }
}
