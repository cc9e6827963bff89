import Base
import Model

/// Gathers the sources of the site: those with a file, and those that footnotes, events, articles and actors name inline.
struct SourceGathering {
    /// Everything that the sources are gathered from.
    struct Input: Sendable, Equatable {
        /// The sources with a file.
        let files: [Catalog.Entry<Catalog.Source>]
        /// What each footnote of each article cites.
        let cited: [[FootnoteCitation]]
        /// The works that are written inline in front matter.
        let inline: [Work]
    }

    private var works: [Work] = []
    private var keys: [SourceKey?] = []
    private var places: [SourceKey: Int] = [:]

    /// In the order of footnotes, events, articles and actors; what an earlier one says about a work wins.
    static func gather(_ input: Input, jobs: Int) async -> Shared<SourceTable> {
        var gathering = SourceGathering(files: input.files)
        let ofFootnotes = input.cited.joined().map { gathering.place(of: $0) }
        for work in input.inline { gathering.add(work) }
        return Shared(await gathering.table(files: input.files, footnotes: ofFootnotes, jobs: jobs))
    }

    private init(files: [Catalog.Entry<Catalog.Source>]) {
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
            // A work with a file is described only there.
            if keys[place] != nil { works[place].complete(from: work) }
            return place
        }
        places[key] = works.count
        works.append(work)
        keys.append(key)
        return works.count - 1
    }

    private func table(files: [Catalog.Entry<Catalog.Source>], footnotes: [Int?], jobs: Int) async -> SourceTable {
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

/// Everything whose front matter can contain a work.
struct CitingRecords: Sendable, Equatable {
    let events: [Catalog.Entry<Catalog.Event>]
    /// Where each article first appeared.
    let articles: [Citation?]
    let actors: [Catalog.Entry<Catalog.Actor>]

    init(_ catalog: Catalog) {
        (events, actors) = (catalog.events, catalog.actors)
        articles = catalog.articles.map(\.source)
    }

    /// The works that are written inline, in the order of events, articles and actors.
    var works: [Work] {
        let citations = events.flatMap(\.citations) + articles.compactMap(\.self) + actors.flatMap(\.citations)
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
