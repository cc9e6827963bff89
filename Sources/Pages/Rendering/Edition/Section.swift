import Model

/// A part of the site as the navigation names it.
enum Section: Int, Sendable, CaseIterable {
    case articles, actors, events, timeline, sources, names
    /// None of those in the navigation.
    case other

    /// What the navigation calls it: as its list is called; empty for what has no place there.
    var title: String { self == .other ? "" : list.overview?.title ?? "" }

    var list: PageTask.List {
        switch self {
        case .articles: .articles
        case .actors: .actors
        case .events: .events
        case .timeline: .timeline
        case .sources: .sources
        case .names: .names
        case .other: .home
        }
    }

    init(_ subject: PageTask.Subject) {
        switch subject {
        case .list(.articles), .entity(.article): self = .articles
        case .list(.actors), .entity(.actor): self = .actors
        case .list(.events), .entity(.event): self = .events
        case .list(.sources), .list(.footnotes), .entity(.source), .entity(.footnote): self = .sources
        case .list(.timeline): self = .timeline
        case .list(.names): self = .names
        case .list(.home), .list(.search), .list(.data), .list(.notFound), .entity(.page), .redirect: self = .other
        }
    }
}

/// What the head of a page says of it.
struct Frame: Sendable {
    var title: String
    var description: String?
    /// BCP 47 of what the page shows, where it is not the site's language.
    var language: String?
    /// Why the page would not be published yet.
    var hold: Hold?
    /// Whether the page may be found under an address of its own.
    var isAddressable = true
    /// The page that should be found in its place, where it only leads there.
    var original: PagePath?
}
