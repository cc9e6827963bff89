import Base
import Model

/// The record of an entry that may be held back.
protocol HeldRecord: Sendable {
    static var entityKind: EntityKind { get }
    var header: Shared<Catalog.Header> { get set }
    /// Files of `content/media/` that it names.
    var pictures: [String] { get }
}

extension HeldRecord {
    var pictures: [String] { [] }
}

extension Written where Record: HeldRecord, Text == Document {
    /// The files of `content/media/` that it shows or links to.
    var media: [String] { MediaUse.paths(in: body.value) + record.value.pictures.map(MediaUse.normal) }

    /// Whether it is the home page's introduction.
    var isHome: Bool { record.value.header.file.path == "content/index.md" }
}

extension Catalog.Article: HeldRecord {
    static var entityKind: EntityKind { .article }
    var pictures: [String] { [image?.source.value].compactMap(\.self) }
}

extension Catalog.Actor: HeldRecord {
    static var entityKind: EntityKind { .actor }
    var pictures: [String] { [image?.source.value].compactMap(\.self) }
}

extension Catalog.Event: HeldRecord {
    static var entityKind: EntityKind { .event }
    var pictures: [String] { [image?.source.value].compactMap(\.self) }
}

extension Catalog.Source: HeldRecord {
    static var entityKind: EntityKind { .source }
}

extension Catalog.Page: HeldRecord {
    static var entityKind: EntityKind { .page }
}

extension Catalog {
    /// Removes the media that only held-back entries show or link to.
    mutating func leaveOutMedia(_ templates: [SourceFile]) {
        var hidden = Set(heldBack.flatMap(\.media)).intersection(media)
        guard !hidden.isEmpty else { return }
        hidden.subtract(articles.flatMap(\.media) + actors.flatMap(\.media) + events.flatMap(\.media))
        hidden.subtract(sources.flatMap(\.media) + pages.flatMap(\.media) + (home?.media ?? []))
        hidden.subtract(settings.theme.media.map { MediaUse.normal($0.value) })
        hidden.subtract(footnoteNotes.flatMap { MediaUse.paths(in: $0.body.value) })
        hidden = hidden.filter { path in !templates.contains { $0.offset(of: path.utf8) != nil } }
        media.removeAll { hidden.contains($0) }
    }
}

/// Decides what is left out of the site for now: drafts, and entries to be published later.
struct Holding: Sendable, Equatable {
    /// Whether everything is let through, and marked.
    let includesDrafts: Bool
    /// Seconds since 1970, UTC; nil if no time is given, and then everything with a `publish_at` is held back.
    let now: Int?

    func hold(isDraft: Bool, publishAt: PublicationTime?) -> Hold? {
        if isDraft { return .draft }
        guard let publishAt else { return nil }
        if let now, publishAt.seconds <= now { return nil }
        return .until(publishAt)
    }
}

/// The paths with which texts refer to files of `content/media/`.
enum MediaUse {
    /// The files that a text shows or links to, from the content folder.
    static func paths(in document: Document) -> [String] {
        document.references.compactMap { reference in
            guard case .file(let path) = reference.target else { return nil }
            return normal(path)
        }
    }

    /// A path without query, fragment, `.` and `..`, percent-decoded.
    static func normal(_ path: String) -> String {
        let parts = path.withoutQuery.split(separator: "/").filter { $0 != "." && $0 != ".." }
        return PercentEscapes.decoded(parts.joined(separator: "/"))
    }
}
