import Model

/// A section of the site, as in the navigation.
enum Section: Int, Sendable, CaseIterable {
    case articles, actors, events, disputed, timeline, sources, names
    /// None of those in the navigation.
    case other

    /// The list that the navigation leads to.
    var list: PageTask.List {
        switch self {
        case .articles: .articles
        case .actors: .actors
        case .events: .events
        case .disputed: .disputed
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
        case .list(.disputed): self = .disputed
        case .list(.timeline): self = .timeline
        case .list(.names): self = .names
        case .list(.home), .list(.changes), .list(.search), .list(.data), .list(.notFound), .entity(.page), .redirect,
            .withdrawn:
            self = .other
        }
    }
}

extension Edition {
    /// The sections in the navigation: *Disputed* only where accounts differ.
    var navigation: [Section] {
        Section.allCases.filter { $0 != .other && pagination.count($0.list) > 0 }
    }
}

/// What the head of a page says about it.
struct Frame: Sendable {
    var title: String
    var description: String?
    /// The language of the page's subject (BCP 47), if it is not the site's.
    var language: String?
    /// If drafts are shown, why the page is not published yet.
    var hold: Hold?
    /// Whether the page may be found under an address of its own.
    var isAddressable = true
    /// The page that should be found instead, if this one only leads there.
    var original: PagePath?
}
