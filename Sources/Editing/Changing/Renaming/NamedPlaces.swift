import Base
import Language
package import Model

/// The places where texts name an entry without markup.
package struct NamedPlaces: Sendable {
    /// Where the name of the entry becomes a link on the page.
    package private(set) var linked: [Use] = []
    /// Where it is not linked: later in a section, in a heading, in a field.
    package private(set) var unlinked: [Use] = []

    /// Where a text names it without a link or with one, but not its headings and fields.
    package private(set) var inTexts: [Use] = []

    private let entry: EntryID

    /// - Parameter linked: The site linked, drafts included.
    package init(of entry: EntryID, in site: WrittenSite, _ linked: Site) {
        self.entry = entry
        for text in linked.texts {
            guard let file = site.files[text.path] else { continue }
            let mentions = text.document.mentions.filter { linked.entryID(of: $0.entity) == entry }
            if !mentions.isEmpty { add(mentions, of: text.document.document, in: file) }
        }
        inTexts = self.linked + unlinked
        let names = site.catalog.names(of: entry)
        let known = Set((self.linked + unlinked).map { PlaceInFile($0) })
        for (path, file) in site.files where path != Ledger.path && path != site.entries[entry]?.file.path {
            addWords(names, in: file, except: known)
        }
        self.linked.sort()
        unlinked.sort()
    }

    private struct PlaceInFile: Hashable {
        let path: String
        let position: Position

        init(_ use: Use) { (path, position) = (use.path, use.position) }
    }

    private mutating func add(_ mentions: [Mention], of document: Document, in file: SourceFile) {
        var locator = UseLocator(file)
        for mention in mentions where mention.node < 0 {
            let range = Int(mention.range.lowerBound)..<Int(mention.range.upperBound)
            guard let block = document.block(holding: range) else { continue }
            let position = file.position(
                of: range, in: document, block: Int(block.text.lowerBound)..<Int(block.text.upperBound),
                line: Int(block.line))
            let use = locator.use(reference(file, position, mention.isLinked ? .name : .unlinked), document.text[range])
            if mention.isLinked { linked.append(use) } else { unlinked.append(use) }
        }
    }

    /// Adds the names that stand anywhere else in a file, outside the words of links.
    private mutating func addWords(_ names: [String], in file: SourceFile, except known: Set<PlaceInFile>) {
        var taken: [Range<Int>] = []
        var locator: UseLocator?
        // A longer name first, as it may hold a shorter one.
        for name in names.sorted(by: { ($1.utf8.count, $1) < ($0.utf8.count, $0) }) {
            var start = 0
            while let found = file.bytes.span.place(of: name.utf8.span, in: start..<file.bytes.count) {
                let range = found..<found + name.utf8.count
                start = range.upperBound
                guard file.isWhole(range), !file.isLinkText(range), !taken.contains(where: { $0.overlaps(range) })
                else { continue }
                taken.append(range)
                var finder = locator ?? UseLocator(file)
                let use = finder.use(reference(file, .start, .unlinked), at: found, range.count)
                locator = finder
                if !known.contains(PlaceInFile(use)) { unlinked.append(use) }
            }
        }
    }

    private func reference(_ file: SourceFile, _ position: Position, _ role: WrittenReference.Role) -> WrittenReference
    {
        WrittenReference(
            path: file.path, role: role, target: .entity(kind: entry.kind, id: entry.id), position: position)
    }
}

extension Document {
    /// The block that holds some words.
    fileprivate func block(holding words: Range<Int>) -> Node? {
        nodes.last { node in
            node.isTextBlock && Int(node.text.lowerBound) <= words.lowerBound
                && words.upperBound <= Int(node.text.upperBound)
        }
    }
}

extension SourceFile {
    /// Whether some bytes are whole words.
    fileprivate func isWhole(_ range: Range<Int>) -> Bool {
        let before = String(decoding: bytes[max(0, range.lowerBound - 4)..<range.lowerBound], as: UTF8.self)
        let words = String(decoding: bytes[range], as: UTF8.self)
        let after = String(decoding: bytes[range.upperBound..<min(bytes.count, range.upperBound + 4)], as: UTF8.self)
        return WordBoundary.lies(between: before.unicodeScalars.last, and: words.unicodeScalars.first ?? " ")
            && WordBoundary.lies(between: words.unicodeScalars.last, and: after.unicodeScalars.first ?? " ")
    }

    /// Whether some bytes are all the words of a link.
    fileprivate func isLinkText(_ range: Range<Int>) -> Bool {
        guard range.lowerBound > 0, range.upperBound < bytes.count else { return false }
        return "[|".utf8.contains(bytes[range.lowerBound - 1]) && bytes[range.upperBound] == UInt8(ascii: "]")
    }
}

extension Site {
    /// Every linked text and the path of its file.
    fileprivate var texts: [(path: String, document: LinkedDocument)] {
        var texts: [(path: String, document: LinkedDocument)] = []
        if let home { texts.append((home.record.header.file.path, home.body.value)) }
        for article in articles { texts.append((article.record.header.file.path, article.body.value)) }
        for actor in actors { texts.append((actor.record.header.file.path, actor.body.value)) }
        for event in events { texts.append((event.record.header.file.path, event.body.value)) }
        for page in pages { texts.append((page.record.header.file.path, page.body.value)) }
        for source in sources {
            if let path = source.record?.header.file.path { texts.append((path, source.body.value)) }
        }
        for footnote in footnotes {
            if let note = footnote.note, let body = footnote.noteBody { texts.append((note.file.path, body.value)) }
        }
        return texts
    }

    fileprivate func entryID(of entity: Entity) -> EntryID? {
        switch entity {
        case .actor(let actor): EntryID(.actor, actors[actor].record.header.id)
        case .event(let event): EntryID(.event, events[event].record.header.id)
        default: nil
        }
    }
}

extension Catalog {
    /// The name of an entry and its other names, as texts may have them.
    package func names(of entry: EntryID) -> [String] {
        let others: [AlternativeName] =
            switch entry.kind {
            case .actor: actors.first { $0.header.id == entry.id }?.alsoKnownAs ?? []
            case .event: events.first { $0.header.id == entry.id }?.alsoKnownAs ?? []
            default: []
            }
        return [name(of: entry)].compactMap(\.self) + others.map(\.name.value)
    }
}
