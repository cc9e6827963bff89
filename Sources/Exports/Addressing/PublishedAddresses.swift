import Base
import Language
package import Model

/// The addresses of a site that readers can keep: its pages, the old addresses that lead to them, the editor's files,
/// feeds and calendars, and the paragraphs and headings of its articles. The later pages of long lists do not count,
/// because entries move between them.
package struct PublishedAddresses: Sendable {
    private let site: Site
    /// In the order of the site.
    private let paths: [String]

    /// - Parameter pages: The paths of the pages, with the old addresses that redirect.
    package init(_ site: Site, pages: [String]) {
        self.site = site
        paths = pages + Subscriptions(site).paths(in: site) + site.media
    }

    /// The addresses that a ledger does not have yet, as lines to append to it; empty if it has them all.
    ///
    /// - Parameter day: If it is given, lines say what was first published on this day. Of a site that has no ledger yet,
    ///   that is not known.
    package func unrecorded(in ledger: Ledger?, on day: Day? = nil) -> [UInt8] {
        var lines = LedgerLines()
        if ledger?.idBase == nil, let base = site.settings.baseURL { lines.add(idBase: base) }
        var articles: [String: Handle<Site.Article>] = [:]
        for article in site.articles.indices { articles[site.articles[article].path.text] = article }
        let records = records
        for path in paths {
            let known = ledger?[path]
            let record = records[path]
            // A line without a record says as much as one with a record that is no longer known.
            if known.map({ !$0.stands || record != nil && $0.record != record }) ?? true, known?.successor == nil {
                lines.add(LedgerAddress(path), record)
            }
            if let article = articles[path] {
                append(site.articles[article].body.value, at: path, in: ledger, to: &lines)
            }
        }
        if let ledger, let day {
            for new in site.unrecorded(in: ledger, on: day) { lines.add(new) }
        }
        return lines.bytes
    }

    /// What is at each address: titles of pages, and the words of footnotes.
    private var records: [String: Ledger.Record] {
        var records: [String: Ledger.Record] = [:]
        func add(_ entity: Entity) { records[site.path(of: entity).text] = site.record(of: entity) }
        for entity in site.namedEntities { add(entity) }
        for footnote in site.footnotes.indices { add(.footnote(footnote)) }
        for old in site.oldAddresses where Ledger.article(ofFootnote: old.path) != nil {
            if case .footnote = old.entity { records[old.path] = site.record(of: old.entity) }
        }
        return records
    }

    /// Appends the paragraphs and headings that differ from those in the ledger.
    private func append(_ body: LinkedDocument, at path: String, in ledger: Ledger?, to lines: inout LedgerLines) {
        let entries = (ledger?.paragraphs(of: path) ?? []) + (ledger?.headings(of: path) ?? [])
        let known = Dictionary(entries.map { ($0.address, $0) }) { $1 }
        let next = Dictionary(body.anchors.headings.map { ($0.anchor.node, $0.next) }) { first, _ in first }
        for anchor in body.anchors {
            let record: Ledger.Record =
                anchor.paragraph > 0 ? .words(body.sketch(of: anchor)) : .heading(before: next[anchor.node] ?? nil)
            for id in [anchor.id] + body.otherAddresses(of: anchor.node) {
                let address = LedgerAddress(
                    path, LedgerAddress.number(id.utf8).map { .paragraph($0) } ?? .heading(id))
                if let known = known[address], known.successor != nil || known.stands && known.record == record {
                    continue
                }
                lines.add(address, record)
            }
        }
    }
}

/// Lines for the ledger.
private struct LedgerLines {
    private(set) var bytes: [UInt8] = []

    mutating func add(_ address: LedgerAddress, _ record: Ledger.Record?) {
        bytes += address.bytes
        if record != nil { bytes.append(UInt8(ascii: " ")) }
        switch record {
        case .page(let title, let page):
            bytes += "\"\(title)\"".utf8
            if let page { bytes += [UInt8(ascii: " ")] + LedgerAddress(page).bytes }
        case .words(let sketch): sketch.append(to: &bytes)
        case .heading(let next): bytes += (next.map { "p\($0)" } ?? "-").utf8
        case .footnote(let sketch): sketch.append(to: &bytes)
        case nil: break
        }
        bytes.append(UInt8(ascii: "\n"))
    }

    /// Adds when an address was first published.
    mutating func add(_ new: Ledger.News) {
        guard let day = new.day.iso8601 else { return }
        bytes += Array("new \(day) ".utf8) + new.address.bytes
        bytes.append(UInt8(ascii: "\n"))
    }

    /// Adds the address from which the ids in feeds are made.
    mutating func add(idBase: SafeURL) { bytes += "ids \(idBase.text)\n".utf8 }
}

extension Site {
    /// The title of an entry as a line of the ledger records it: without line breaks.
    func recordedTitle(of entity: Entity) -> String {
        let name = name(of: entity)
        guard name.utf8.contains(where: { $0 < 0x20 }) else { return name }
        return String(decoding: name.utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
    }

    /// What the ledger records of an entry's page.
    fileprivate func record(of entity: Entity) -> Ledger.Record {
        switch entity {
        case .footnote(let footnote): return .footnote(sketch(of: footnote))
        case .source(let source) where sources[source].record == nil:
            let first = sources[source].uses.first.map { path(of: $0).text }
            return .page(title: recordedTitle(of: entity), shownAt: first)
        default: return .page(title: recordedTitle(of: entity), shownAt: nil)
        }
    }

    /// Enough of a footnote to recognise it.
    fileprivate func sketch(of footnote: Handle<Footnote>) -> FootnoteSketch {
        let body = articles[footnotes[footnote].article].body.value
        return FootnoteSketch(
            text: ParagraphSketch(body.words(ofFootnote: footnotes[footnote].number)),
            sentence: ParagraphSketch(body.words(ofSentenceAt: footnotes[footnote].markers.first)))
    }
}

extension Subscriptions {
    /// The paths of all feeds and calendars.
    package func paths(in site: Site) -> [String] {
        ofSite.map(\.sitePath.text)
            + site.actors.indices.flatMap { actor in
                of(actor).map { $0.path(beside: site.actors[actor].path).text }
            }
            + site.topics.flatMap { topic in
                of(topic: topic).map { $0.path(beside: site.pages[topic].path).text }
            } + former.map(\.path)
    }
}
