import Base

extension Site {
    /// Something that changed on the site, and when: a correction, a new entry, an updated article or new paragraphs.
    package struct Change: Sendable, Equatable {
        /// What kind of change it is.
        package enum Kind: Sendable, Equatable {
            case correction
            case new
            case updated
            /// So many paragraphs were added to an article.
            case added(Int)
        }

        package var kind: Kind
        package let date: PartialDate
        package let entity: Entity
        /// What was corrected.
        package var text: String?
        /// The id of the place that was corrected, or of the first new paragraph.
        package var place: String?
        /// Whether its page is published.
        package var isHeld = false

        /// What happened: `Correction`, `New actor`, `2 new paragraphs`.
        package var inWords: String {
            switch kind {
            case .correction: "Correction"
            case .updated: "Updated"
            case .added(1): "A new paragraph"
            case .added(let count): "\(count) new paragraphs"
            case .new:
                switch entity {
                case .article: "New briefing"
                case .actor: "New actor"
                case .event: "New event"
                case .source: "New source"
                case .footnote: "New footnote"
                case .page: "New page"
                }
            }
        }

        /// Whether feeds may contain it: it is published, and a day can be given for it.
        package var isInFeeds: Bool { !isHeld && date.stampDay != nil }
    }

    /// How many changes are listed.
    private static let mostChanges = 300

    /// Adds what the ledger says of when entries and paragraphs were new, and brings the changes up to date.
    package mutating func add(_ more: [Ledger.News]) {
        news += more
        changes = latestChanges
    }

    private var latestChanges: [Change] {
        var changes: [Change] = []
        func add(_ corrections: [Catalog.Correction], to entity: Entity) {
            changes += corrections.map {
                Change(kind: .correction, date: $0.date, entity: entity, text: $0.text, place: $0.place?.value)
            }
        }
        for index in articles.indices {
            let record = articles[index].record
            add(record.header.corrections, to: .article(index))
            changes.append(Change(kind: .new, date: record.date, entity: .article(index)))
            if let day = record.updated { changes.append(Change(kind: .updated, date: day, entity: .article(index))) }
        }
        for index in footnotes.indices { add(footnotes[index].note?.corrections ?? [], to: .footnote(index)) }
        for entity in namedEntities.dropFirst(articles.count) { add(header(of: entity)?.corrections ?? [], to: entity) }
        changes += recordedChanges
        return changes.newestFirst(by: \.date).prefix(Self.mostChanges).map {
            var change = $0
            change.isHeld = isHeld(change.entity)
            return change
        }
    }

    /// The new entries and paragraphs of which the ledger says when they were first published.
    private var recordedChanges: [Change] {
        guard !news.isEmpty else { return [] }
        var entities: [String: Entity] = [:]
        for entity in namedEntities {
            for alias in header(of: entity)?.aliases ?? [] { entities[PagePath(alias.value).text] = entity }
        }
        for entity in namedEntities { entities[path(of: entity).text] = entity }
        var changes: [Change] = []
        var added: [Ledger.News: Int] = [:]
        for new in news.suffix(10 * Self.mostChanges) {
            guard let entity = entities[new.address.path] else { continue }
            let date = PartialDate(new.day)
            guard let fragment = new.address.fragment else {
                changes.append(Change(kind: .new, date: date, entity: entity))
                continue
            }
            let key = Ledger.News(day: new.day, address: LedgerAddress(new.address.path))
            if let place = added[key], case .added(let count) = changes[place].kind {
                changes[place].kind = .added(count + 1)
            } else {
                added[key] = changes.count
                changes.append(Change(kind: .added(1), date: date, entity: entity, place: fragment))
            }
        }
        return changes
    }

    /// Whether it is the page of a topic that is there because of a tag.
    private func isMadeOfTag(_ entity: Entity) -> Bool {
        guard case .page(let page) = entity else { return false }
        return pages[page].record.topic?.isWritten == false
    }

    /// What is new in comparison with a ledger; nothing if that is the first one. An article says itself when it is new.
    package func unrecorded(in ledger: Ledger, on day: Day) -> [Ledger.News] {
        guard !ledger.pages.isEmpty else { return [] }
        var addresses: [LedgerAddress] = []
        for entity in namedEntities.dropFirst(articles.count) where !isMadeOfTag(entity) {
            guard let header = header(of: entity) else { continue }
            let path = path(of: entity).text
            let known = [path] + header.aliases.map { PagePath($0.value).text }
            if known.allSatisfy({ ledger[$0] == nil }) { addresses.append(LedgerAddress(path)) }
        }
        for article in articles.indices {
            let path = articles[article].path.text
            let known = Set(ledger.paragraphs(of: path).compactMap(\.address.paragraph))
            guard !known.isEmpty else { continue }
            for anchor in articles[article].body.anchors where anchor.paragraph > 0 && !known.contains(anchor.paragraph)
            {
                addresses.append(LedgerAddress(path, .paragraph(anchor.paragraph)))
            }
        }
        return addresses.map { Ledger.News(day: day, address: $0) }
    }
}
