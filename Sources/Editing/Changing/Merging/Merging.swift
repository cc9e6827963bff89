import Base
import Language
import Model

extension WrittenSite {
    /// The change that makes one entry of two: what refers to the second refers to the first, which gets its names, its
    /// text and the facts that it lacks. Facts that disagree are kept as comments, and remarked on.
    package func merging(_ dropped: EntryID, into kept: EntryID) throws(ChangeRefusal) -> SiteChange {
        try checkMerge(dropped, kept)
        guard let from = entries[dropped], let into = entries[kept], let droppedText = FrontMatterText(from.file),
            let keptText = FrontMatterText(into.file)
        else {
            let paths = [dropped, kept].compactMap { entries[$0]?.file }.filter { FrontMatterText($0) == nil }.map(
                \.path)
            throw ChangeRefusal(paths.map { .init("its front matter cannot be read", fix: "mend it first", in: $0) })
        }
        var merging = Merging(self, dropped, kept)
        merging.changeReferences()
        merging.changeSilences()
        merging.mergeFields(droppedText, into: keptText)
        merging.mergeBody(of: from.file, droppedText, into: into.file)
        merging.draft.remove(from.file.path)
        merging.draft.remarks += unreadPlaces(of: [dropped.id])
        let change = try merging.draft.finished()
        try verify(change, merging: dropped, into: kept)
        return change
    }

    /// Refuses a merge that cannot be made, with every reason.
    private func checkMerge(_ dropped: EntryID, _ kept: EntryID) throws(ChangeRefusal) {
        var problems = [dropped, kept].filter { entries[$0] == nil }.map { unknown($0) }
        if dropped == kept { problems.append(.init("'\(kept)' cannot be merged into itself")) }
        if dropped.kind != kept.kind {
            problems.append(
                .init("'\(dropped)' and '\(kept)' are of two kinds", fix: "only like can be merged with like"))
        } else if dropped.kind == .article || dropped.kind == .page {
            problems.append(
                .init(
                    "a text cannot be merged into another",
                    fix: "move its paragraphs by hand, and their addresses with 'dossier move'"))
        }
        guard problems.isEmpty, let from = entries[dropped], let into = entries[kept] else {
            throw ChangeRefusal(problems)
        }
        if let hold = into.hold, from.hold == nil {
            problems.append(
                .init(
                    "'\(kept)' is \(hold.inWords), so the page of '\(dropped)' would vanish",
                    fix: "publish it first, or merge the other way round", in: into.file.path))
        }
        problems += usesBetween(dropped, kept)
        if problems.isEmpty, let problem = ring(through: dropped, kept) ?? ring(through: kept, dropped) {
            problems.append(problem)
        }
        guard problems.isEmpty else { throw ChangeRefusal(problems) }
    }

    /// That one entry is part of the other through others, so that the merged one would be part of itself.
    private func ring(through start: EntryID, _ end: EntryID) -> ChangeRefusal.Problem? {
        var way: [String: Located<String>] = [:]
        var waiting = [start.id]
        while let id = waiting.popLast() {
            for whole in catalog.wholes(of: EntryID(start.kind, id)) where way[whole.value] == nil {
                way[whole.value] = whole
                if whole.value == end.id, let path = entries[EntryID(start.kind, id)]?.file.path {
                    return .init(
                        "'\(end)' is named here as a whole of which '\(start)' is a part",
                        fix: "remove this if they are one", in: path, at: whole.position)
                }
                waiting.append(whole.value)
            }
        }
        return nil
    }

    /// Fields of one entry that name the other: both cannot be one.
    private func usesBetween(_ one: EntryID, _ two: EntryID) -> [ChangeRefusal.Problem] {
        [(one, two), (two, one)].flatMap { from, to in
            uses(of: .entry(to)).filter { use in
                use.path == entries[from]?.file.path && [.relation, .part].contains(use.role)
            }.map { use in
                .init(
                    "'\(from)' names '\(to)' here as something else", fix: "remove this if they are one", in: use.path,
                    at: use.position)
            }
        }
    }
}

extension Catalog {
    /// What an entry is part of.
    fileprivate func wholes(of entry: EntryID) -> [Located<String>] {
        switch entry.kind {
        case .actor: actors.first { $0.header.id == entry.id }?.partOf ?? []
        case .event: (events.first { $0.header.id == entry.id }?.partOf).map { [$0] } ?? []
        default: []
        }
    }
}

/// The parts of a merge.
struct Merging {
    let site: WrittenSite
    let dropped: EntryID
    let kept: EntryID
    var draft: ChangeDraft
    /// The references of the dropped file itself, which are changed where its text goes.
    var ownEdits: [Edit] = []
    /// Lines of fields that the kept entry does not have.
    var newLines: [String] = []
    /// Facts that disagree, as lines of comments.
    var comments: [String] = []

    init(_ site: WrittenSite, _ dropped: EntryID, _ kept: EntryID) {
        (self.site, self.dropped, self.kept) = (site, dropped, kept)
        draft = ChangeDraft(site)
    }

    private var droppedPath: String { site.entries[dropped]?.file.path ?? "" }

    mutating func changeReferences() {
        let name = site.catalog.name(of: dropped) ?? dropped.id
        let isSameName = name == site.catalog.name(of: kept)
        for (path, uses) in Dictionary(grouping: site.uses(of: .entry(dropped)), by: \.path).sorted(by: {
            $0.key < $1.key
        }) {
            guard let file = site.files[path] else { continue }
            let repeated = RepeatedItems(file, dropped, kept)
            for use in uses where !repeated.covers(use.position) {
                if let place = use.reference.place, isUnclear(place) {
                    draft.refuse(.place(use, "\(dropped)#\(place)", on: kept))
                    continue
                }
                if path == droppedPath, !use.reference.isInText { continue }
                let bare = isSameName ? nil : BareReference(use, in: file)
                let edit = bare?.edit(to: kept, showing: name) ?? edit(use)
                guard let edit else {
                    draft.replace(use, dropped.id, with: kept.id)
                    continue
                }
                if path == droppedPath { ownEdits.append(edit) } else { draft.add(edit) }
            }
            if path != droppedPath { for edit in repeated.edits { draft.add(edit) } }
        }
    }

    /// Whether a place on the page of the dropped entry would be another on that of the kept one: its paragraphs have
    /// other numbers there, and a heading of that name may be there already.
    private func isUnclear(_ place: String) -> Bool {
        guard let body = site.catalog.body(of: kept), !body.isEmpty else { return false }
        if LedgerAddress.number(place.utf8) != nil { return true }
        return body.nodes.contains { $0.headingLevel != nil && Slug.fragment(body.string($0.text)) == place }
    }

    /// The edit of an id; nil if it is written in another way.
    private func edit(_ use: Use) -> Edit? {
        guard use.range != nil else { return nil }
        return Edit(in: use.path, at: use.position, replacing: dropped.id, with: kept.id)
    }

    /// The paths in silences that name the file.
    mutating func changeSilences() {
        let (from, to) = (droppedPath, site.entries[kept]?.file.path ?? "")
        for silence in site.catalog.silences where silence.scope == from && silence.path != from {
            guard let file = site.files[silence.path],
                let offset = file.offset(of: from.utf8, from: file.offset(ofLine: silence.position.line))
            else {
                draft.refuse(.unclear(silence.path))
                continue
            }
            draft.add(Edit(in: silence.path, at: file.position(at: offset), replacing: from, with: to))
        }
    }

    /// Appends the text of the dropped entry to that of the kept one.
    mutating func mergeBody(of from: SourceFile, _ fromText: FrontMatterText, into: SourceFile) {
        guard let words = body(of: from, fromText) else { return draft.refuse(.unclear(from.path)) }
        let own = into.bytes.suffix(from: into.offset(ofLine: (FrontMatterText(into)?.closingLine ?? 0) + 1))
        let (added, present) = (words.withoutBlankEnds, Array(own).withoutBlankEnds)
        guard !added.isEmpty, added != present else { return }
        let clash = FootnoteLabels.shared(added, present)
        let renamed = FootnoteLabels.renamed(clash, in: added, suffix: "-" + dropped.id)
        let end = into.bytes.last == 0x0A ? "" : "\n"
        let lead = present.isEmpty ? end : end + (into.bytes.suffix(2) == [0x0A, 0x0A] ? "" : "\n")
        draft.add(
            Edit(
                in: into.path, at: into.position(at: into.bytes.count), replacing: "",
                with: lead + String(decoding: renamed, as: UTF8.self) + "\n"))
    }

    /// The body of the dropped file with its references to itself changed; nil if that cannot be done.
    private func body(of file: SourceFile, _ text: FrontMatterText) -> [UInt8]? {
        let start = file.offset(ofLine: text.closingLine + 1)
        // Lines end as in a site's files as they are read; the other file has line ends of its own.
        var lines = WrittenLines(file.bytes)
        let edits = ownEdits.sorted { $0.position < $1.position }.compactMap { lines.locate($0) }
        guard edits.count == ownEdits.count, let changed = edits.applied(to: file.bytes) else { return nil }
        return Array(changed.dropFirst(start))
    }
}

extension [UInt8] {
    /// Without white space at its ends.
    fileprivate var withoutBlankEnds: [UInt8] {
        let start = firstIndex { !$0.isWhiteSpace } ?? count
        let end = lastIndex { !$0.isWhiteSpace }.map { $0 + 1 } ?? start
        // An indent may mean something.
        let lineStart = self[..<start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return Array(self[Swift.min(lineStart, end)..<end])
    }
}
