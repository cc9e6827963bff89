import Base
import Model

/// An entry that may be held back, with what it would take along.
protocol HeldEntry: Sendable {
    static var entityKind: EntityKind { get }
    var header: Shared<Catalog.Header> { get set }
    var body: Shared<Document> { get }
    /// Files of `content/media/` that it names in its front matter.
    var pictures: [String] { get }
}

extension HeldEntry {
    var pictures: [String] { [] }

    /// The files of `content/media/` that it shows or leads to.
    var media: [String] { MediaUse.paths(in: body.value) + pictures.map(MediaUse.normal) }

    /// Whether it is the home page's introduction.
    var isHome: Bool { header.file.path == "content/index.md" }
}

extension Catalog.Article: HeldEntry {
    static var entityKind: EntityKind { .article }
    var pictures: [String] { [image?.value].compactMap(\.self) }
}

extension Catalog.Actor: HeldEntry {
    static var entityKind: EntityKind { .actor }
}

extension Catalog.Event: HeldEntry {
    static var entityKind: EntityKind { .event }
}

extension Catalog.Source: HeldEntry {
    static var entityKind: EntityKind { .source }
}

extension Catalog.Page: HeldEntry {
    static var entityKind: EntityKind { .page }
}

extension Catalog {
    /// Takes out the media that only what is held back shows or leads to.
    mutating func leaveOutMedia(_ templates: [SourceFile]) {
        var hidden = Set(heldBack.flatMap(\.media)).intersection(media)
        guard !hidden.isEmpty else { return }
        hidden.subtract(articles.flatMap(\.media) + actors.flatMap(\.media) + events.flatMap(\.media))
        hidden.subtract(sources.flatMap(\.media) + pages.flatMap(\.media) + (home?.media ?? []))
        hidden.subtract(footnoteNotes.flatMap { MediaUse.paths(in: $0.body.value) })
        hidden = hidden.filter { path in !templates.contains { $0.offset(of: path.utf8) != nil } }
        media.removeAll { hidden.contains($0) }
    }
}
