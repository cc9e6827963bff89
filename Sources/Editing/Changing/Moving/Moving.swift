import Base
package import Model

extension WrittenSite {
    /// The change that records where a published paragraph, heading or footnote is now, and lets references lead there.
    ///
    /// - Parameter linked: The site linked, drafts included.
    package func moving(_ from: Referent, to new: Referent, in linked: Site) throws(ChangeRefusal) -> SiteChange {
        let moving = try Moving(self, from, new, linked)
        var draft = ChangeDraft(self)
        if let line = moving.line { draft.add(line) }
        for use in uses(of: from) { draft.add(use, from: from, to: new) }
        for link in ownLinks(to: from) { draft.add(ownLink: link, from: from, to: new) }
        if let (note, path) = moving.note {
            if files[path] == nil {
                draft.move(note, to: path)
            } else {
                draft.refuse(
                    .init("there is a note on the other footnote already", fix: "make one of the two", in: path))
            }
        }
        if moving.line == nil {
            draft.remarks.append(
                SiteChange.Remark(
                    in: Ledger.path, "'\(from.written)' was never published, so only references to it were changed"))
        }
        return try draft.finished()
    }
}

/// Where something was published, and where it is now.
struct Moving {
    /// The line of the ledger; nil if the address was never published.
    private(set) var line: Edit?
    /// The file of the editor's note on a footnote, and its path afterwards.
    private(set) var note: (path: String, new: String)?

    init(_ site: WrittenSite, _ from: Referent, _ new: Referent, _ linked: Site) throws(ChangeRefusal) {
        let old = try Self.page(of: from, site)
        let target = try Self.page(of: new, site)
        guard from != new else { throw ChangeRefusal("'\(from.written)' cannot move to itself") }
        guard let (oldPlace, newPlace) = Self.places(from, new) else {
            throw ChangeRefusal(
                "a paragraph can only move to a paragraph, a heading to a heading, and a footnote to a footnote")
        }
        if let id = new.placeID, !linked.has(id, on: new.entry) {
            throw ChangeRefusal([
                .init(
                    "'\(new.written)' does not exist", fix: "name a place that the page has now", in: target.file.path)
            ])
        }
        if let id = from.placeID, linked.has(id, on: from.entry) {
            throw ChangeRefusal([
                .init("'\(from.written)' is still there", fix: "move its text first", in: old.file.path)
            ])
        }
        if let problem = site.problem(with: new) { throw ChangeRefusal([problem]) }
        note = Self.note(from, new, site)
        let address = LedgerAddress(Self.path(of: new, target, linked), newPlace)
        guard let ledger = site.catalog.ledger, let published = Self.published(from, oldPlace, old, ledger) else {
            return
        }
        if let successor = ledger.entry(published)?.successor {
            guard successor != address else { throw ChangeRefusal("'\(from.written)' already leads there") }
            throw ChangeRefusal([
                .init(
                    "'\(published.written)' already leads to '\(successor.written)'", fix: "change that line",
                    in: Ledger.path)
            ])
        }
        let end = ledger.file.bytes.last == 0x0A ? "" : "\n"
        line = Edit(
            in: Ledger.path, at: ledger.file.position(at: ledger.file.bytes.count), replacing: "",
            with: "\(end)moved \(published.written) to \(address.written)\n")
    }

    private static func page(of referent: Referent, _ site: WrittenSite) throws(ChangeRefusal) -> Shared<Catalog.Header>
    {
        guard let header = site.entries[referent.entry] else { throw ChangeRefusal([site.unknown(referent.entry)]) }
        guard referent.entry.kind == .article, referent != .entry(referent.entry) else {
            throw ChangeRefusal(
                "'\(referent.written)' is not a place in an article",
                fix: "name one as in 'article:flood#p7' or 'footnote:flood/3'; for a whole entry, use 'dossier rename'")
        }
        return header
    }

    /// The places on the pages; nil for both if they are footnotes, which have pages of their own.
    private static func places(_ from: Referent, _ new: Referent) -> (LedgerAddress.Place?, LedgerAddress.Place?)? {
        guard let one = from.placeID, let two = new.placeID else {
            return from.placeID == nil && new.placeID == nil ? (nil, nil) : nil
        }
        switch (LedgerAddress.number(one.utf8), LedgerAddress.number(two.utf8)) {
        case (let one?, let two?): return (.paragraph(one), .paragraph(two))
        case (nil, nil): return (.heading(one), .heading(two))
        default: return nil
        }
    }

    /// The path of the page on which something is now.
    private static func path(of referent: Referent, _ header: Shared<Catalog.Header>, _ linked: Site) -> String {
        guard case .footnote(let article, let label) = referent else {
            return EntityKind.article.page(named: header.slug.value)
        }
        let footnote = linked.footnotes.first { footnote in
            linked[footnote.article].record.header.id == article && footnote.label.lowercased() == label.lowercased()
        }
        return footnote?.path.text ?? ""
    }

    /// The address under which something was published: below the name of its page, or an old one.
    private static func published(
        _ from: Referent, _ place: LedgerAddress.Place?, _ header: Shared<Catalog.Header>, _ ledger: Ledger
    ) -> LedgerAddress? {
        let pages = [EntityKind.article.page(named: header.slug.value)] + header.aliases.map(\.value.asAddress)
        let addresses = pages.compactMap { page -> LedgerAddress? in
            guard case .footnote(_, let label) = from else { return LedgerAddress(page, place) }
            guard page.hasPrefix("articles/"), page.hasSuffix(".html") else { return nil }
            return LedgerAddress("footnotes/\(page.dropFirst(9).dropLast(5))/\(label).html")
        }
        return addresses.first { ledger.entry($0) != nil }
    }

    private static func note(_ from: Referent, _ new: Referent, _ site: WrittenSite) -> (path: String, new: String)? {
        guard case .footnote(let article, let label) = from, case .footnote(let other, let newLabel) = new else {
            return nil
        }
        let path = "content/footnotes/\(article)/\(label).md"
        return site.files[path] == nil ? nil : (path, "content/footnotes/\(other)/\(newLabel).md")
    }
}

extension ChangeDraft {
    /// Lets a use of a place or footnote lead to another.
    fileprivate mutating func add(_ use: Use, from: Referent, to new: Referent) {
        let tail = { (referent: Referent) in String(referent.written.drop { $0 != ":" }.dropFirst()) }
        let isPath = use.reference.linkedPath != nil
        guard isPath, case .place(let entry, let place) = from, case .place(let other, let newPlace) = new else {
            return replace(use, tail(from), with: tail(new))
        }
        replace(use, "\(entry.id).md#\(place)", with: "\(other.id).md#\(newPlace)")
    }

    /// Lets a link within a text lead to another place, which may be in another article.
    fileprivate mutating func add(ownLink use: Use, from: Referent, to new: Referent) {
        guard let old = from.placeID, let place = new.placeID else { return }
        replace(use, "#\(old)", with: from.entry == new.entry ? "#\(place)" : new.written)
    }
}

extension Referent {
    /// The HTML id of a place; nil for an entry or a footnote.
    fileprivate var placeID: String? { if case .place(_, let place) = self { place } else { nil } }
}

extension Ledger {
    /// What it says of an address.
    fileprivate func entry(_ address: LedgerAddress) -> Entry? {
        switch address.place {
        case .paragraph: paragraphs(of: address.path).first { $0.address == address }
        case .heading: headings(of: address.path).first { $0.address == address }
        case nil: self[address.path]
        }
    }
}

extension Site {
    /// Whether the page of an article has a place.
    fileprivate func has(_ place: String, on entry: EntryID) -> Bool {
        articles.first { $0.record.header.id == entry.id }?.body.anchors.contains { $0.id == place } ?? false
    }
}
