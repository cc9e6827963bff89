import Base
import Model

/// The sources of the site, and what was gathered to know them.
struct GatheredSources: Sendable {
    /// What each footnote of each article cites.
    let cited: [[FootnoteCitation]]
    /// The works that stand inline in front matter.
    let inline: [Work]
    let table: SourceTable
    /// Whether they are those of the last time.
    var isKept = false
}

/// Gathers the sources of the site: those with a file, and those that footnotes, events, articles and actors name inline.
struct SourceGathering {
    private var works: [Work] = []
    private var keys: [SourceKey?] = []
    private var places: [SourceKey: Int] = [:]

    /// In the order of footnotes, events, articles and actors; what an earlier one says of a work stands.
    static func gather(
        _ catalog: Catalog, ids: EntryIDs, footnotes: FootnoteTable, notes: FootnoteNotes, keeping kept: KeptLinks?,
        jobs: Int
    ) async -> GatheredSources {
        let cited = await Array(catalog.articles.indices).concurrentMap(jobs: jobs) { article in
            if let kept = kept?.citations(ofArticle: article) { return kept }
            let body = catalog.articles[article].body
            return zip(body.footnotes, footnotes.range(ofArticle: article)).map { definition, place in
                let note = notes.places[place].map { note in
                    (source: catalog.footnoteNotes[note].source, url: catalog.footnoteNotes[note].url)
                }
                return FootnoteCitation.find(definition, in: body.value, note: note, ids: ids)
            }
        }
        let inline = kept?.inlineWorks(catalog) ?? catalog.inlineWorks
        if let same = kept?.gatheredSources(cited, inline: inline) { return same }
        var gathering = SourceGathering(files: catalog.sources)
        let ofFootnotes = cited.joined().map { gathering.place(of: $0) }
        for work in inline { gathering.add(work) }
        let table = await gathering.table(files: catalog.sources, footnotes: ofFootnotes, jobs: jobs)
        return GatheredSources(cited: cited, inline: inline, table: table)
    }

    private init(files: [Catalog.Source]) {
        for (place, source) in files.enumerated() {
            works.append(source.work)
            keys.append(nil)
            guard let url = source.work.url, let key = SourceKey(url), places[key] == nil else { continue }
            places[key] = place
        }
    }

    private mutating func place(of citation: FootnoteCitation) -> Int? {
        switch citation {
        case .none: nil
        case .file(let place): place
        case .work(let work, let key): add(work, key)
        case .address(let url, let key): places[key] ?? add(Work(at: url), key)
        }
    }

    private mutating func add(_ work: Work) {
        if let key = SourceKey(work) { _ = add(work, key) }
    }

    private mutating func add(_ work: Work, _ key: SourceKey) -> Int {
        if let place = places[key] {
            // What has a file is described there and nowhere else.
            if keys[place] != nil { works[place].complete(from: work) }
            return place
        }
        places[key] = works.count
        works.append(work)
        keys.append(key)
        return works.count - 1
    }

    private func table(files: [Catalog.Source], footnotes: [Int?], jobs: Int) async -> SourceTable {
        let ofKeys = await SourceSlugs.slugs(for: keys.compactMap(\.self), jobs: jobs)
        let slugs = files.map { $0.header.slug.value } + ofKeys
        let names = await works.concurrentMap(jobs: jobs, chunk: 256) { SortKey($0.sortName) }
        let order = works.indices.sorted { (names[$0], slugs[$0], $0) < (names[$1], slugs[$1], $1) }
        var handles = [Handle<Site.Source>](repeating: Handle(0), count: order.count)
        for (handle, place) in order.enumerated() { handles[place] = Handle(handle) }
        let entries = order.map { place in
            SourceTable.Entry(work: works[place], file: place < files.count ? place : nil, slug: slugs[place])
        }
        return SourceTable(
            entries: entries, files: Array(handles.prefix(files.count)),
            footnotes: footnotes.map { $0.map { handles[$0] } },
            places: places.mapValues { handles[$0] })
    }
}

extension Work {
    /// A work of which only the address is known.
    fileprivate init(at url: SafeURL) {
        self.init()
        self.url = url
    }
}

extension Catalog {
    /// The works that stand inline in front matter, in the order of events, articles and actors.
    fileprivate var inlineWorks: [Work] {
        let citations =
            events.flatMap(\.citations) + articles.flatMap { $0.source.map { [$0] } ?? [] }
            + actors.flatMap(\.citations)
        return citations.compactMap { citation in
            if case .work(let work) = citation { work } else { nil }
        }
    }
}

extension Catalog.Event {
    /// Everything it cites, in the order of its fields.
    var citations: [Citation] {
        let ofAccounts = accounts.compactMap { account -> Citation? in
            if case .source(let citation) = account.origin { citation } else { nil }
        }
        return sources + figures.compactMap(\.source) + ofAccounts + alsoKnownAs.compactMap(\.source)
    }
}

extension Catalog.Actor {
    /// Everything it cites, in the order of its fields.
    var citations: [Citation] { alsoKnownAs.compactMap(\.source) + relations.compactMap(\.source) }
}
