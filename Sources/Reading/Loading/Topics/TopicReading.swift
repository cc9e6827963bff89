import Base
import Language
import Model

extension ContentFile {
    /// Reads `topics/<id>.md`: a free page about a topic.
    static func topic(_ file: SourceFile, id: String) -> Diagnosed<Catalog.Entry<Catalog.Page>?> {
        var content = ContentFile(file, as: .topic, id: id, needsFrontMatter: true)
        let header = content.header()
        let name = content.hasFrontMatter ? content.fields.requiredText("name", example: "River floods") : nil
        var page = Catalog.Page(header: header, title: name ?? id)
        var topic = Catalog.Topic()
        topic.layout = content.fields.choice("layout", of: Catalog.Topic.Layout.self) ?? .lists
        topic.status = content.fields.text("status")
        topic.asOf = content.fields.date("as_of")
        page.topic = topic
        return Diagnosed(Catalog.Entry(page, body: content.body()), content.close())
    }
}

extension Catalog {
    /// Adds a page for each tag that several entries have and no file describes, and reports the tags that are probably
    /// slips of the pen.
    mutating func addTopics() -> [Diagnostic] {
        let uses = tagUses
        guard !uses.isEmpty else { return [] }
        let written = pages.filter { $0.topic != nil }
        let (ids, names) = (Set(written.map(\.header.id)), Set(written.map(\.title)))
        let taken = Set(pages.map(\.header.id)).union(heldBack.filter { $0.kind == .page }.map(\.id))
        var single: [TagUse] = []
        var added: Set<String> = []
        for group in Dictionary(grouping: uses, by: \.key).values.sorted(by: { $0[0].key < $1[0].key }) {
            let (use, id) = (group[0], group[0].id)
            if id.map(ids.contains) == true || names.contains(use.tag.value) { continue }
            guard Set(group.map(\.path)).count >= Self.entriesOfTopic else {
                single += group
                continue
            }
            // An id that a page has, or a topic that is held back, is taken; a tag in another script has none.
            guard let id, id != Slug.listPage, !taken.contains(id), added.insert(id).inserted else { continue }
            pages.append(Self.topic(id, named: use.tag.value))
        }
        return Self.slips(single, among: pages.filter { $0.topic != nil })
    }

    /// A tag of an entry.
    private struct TagUse {
        let tag: Located<String>
        let path: String
        let id: String?
        /// What it is grouped by: its id, or its words in a script that has no id.
        var key: String { id ?? tag.value }
    }

    private var tagUses: [TagUse] {
        // A key path is looked up at run time, entry by entry.
        let headers =
            articles.map { $0.record.value.header } + actors.map { $0.record.value.header }
            + events.map { $0.record.value.header }
        return headers.lazy.filter { !$0.tags.isEmpty }.flatMap { header in
            zip(header.tags, header.tagPlaces).map { tag, place in
                TagUse(tag: Located(tag, at: place), path: header.file.path, id: Slug.id(tag))
            }
        }
    }

    private static func topic(_ id: String, named name: String) -> Entry<Page> {
        let file = SourceFile(path: Topic.folder + "\(id).md", bytes: [])
        var page = Page(header: Header(file: file, id: id, slug: Located(id, at: .start)), title: name)
        page.topic = Topic()
        page.topic?.isWritten = false
        return Entry(page, body: Document())
    }

    private static func slips(_ uses: [TagUse], among topics: [Entry<Page>]) -> [Diagnostic] {
        guard !uses.isEmpty, !topics.isEmpty else { return [] }
        let names = NearMiss(topics.map(\.title) + topics.map(\.header.id))
        return uses.compactMap { use in
            // 'cop-27' and 'cop-28' are two topics.
            guard let near = names.guess(for: use.tag.value), near.isSure,
                near.word.filter(\.isNumber) == use.tag.value.filter(\.isNumber)
            else { return nil }
            return Diagnostic(
                .unknownTopic, in: use.path, at: use.tag.position,
                "no other entry has the tag '\(use.tag.value)', and no topic has that name",
                fix: "did you mean '\(near.word)'?", length: use.tag.value.unicodeScalars.count,
                edits: [
                    Edit(
                        in: use.path, at: use.tag.position, replacing: use.tag.value, with: near.word,
                        within: use.tag.value.unicodeScalars.count + 1, isSafe: false)
                ])
        }
    }
}
