import Base
import Model

/// A section of the site, as in the navigation.
enum Section: Int, Sendable, CaseIterable {
    case articles, topics, actors, events, disputed, timeline, places, sources, names
    /// None of those in the navigation.
    case other

    /// The list that the navigation leads to.
    var list: PageTask.List {
        switch self {
        case .articles: .articles
        case .topics: .topics
        case .actors: .actors
        case .events: .events
        case .disputed: .disputed
        case .timeline: .timeline
        case .places: .places
        case .sources: .sources
        case .names: .names
        case .other: .home
        }
    }

    /// - Parameter isTopic: Whether a free page is one about a topic.
    init(_ subject: PageTask.Subject, isTopic: (Handle<Site.Page>) -> Bool) {
        switch subject {
        case .list(.articles), .entity(.article): self = .articles
        case .list(.actors), .entity(.actor), .pair: self = .actors
        case .list(.events), .entity(.event): self = .events
        case .list(.sources), .list(.footnotes), .entity(.source), .entity(.footnote): self = .sources
        case .list(.disputed): self = .disputed
        case .list(.topics): self = .topics
        case .list(.places): self = .places
        case .entity(.page(let page)) where isTopic(page): self = .topics
        case .list(.timeline): self = .timeline
        case .list(.names): self = .names
        case .list(.home), .list(.changes), .list(.pictureCredits), .list(.search), .list(.data), .list(.notFound),
            .entity(.page), .redirect, .withdrawn:
            self = .other
        }
    }
}

extension Section {
    /// The section of a list, where the list begins one.
    fileprivate init(of list: PageTask.List) {
        self = Section.allCases.first { $0 != .other && $0.list == list } ?? .other
    }
}

/// An entry of the navigation, as it is shown.
struct NavigationEntry: Sendable {
    let address: Address
    let title: String
    /// The section that it begins; `other` for none.
    let section: Section
    /// The page that it leads to, if it is one of the site's.
    let page: PagePath?
}

extension Edition {
    /// The entries of the navigation, without lists that have no page: *Disputed* is there only where accounts differ.
    var navigation: [NavigationEntry] {
        guard let own = site.look.navigation else {
            return Section.allCases.filter { $0 != .other }.compactMap { entry($0.list, title: nil) }
        }
        return own.compactMap { entry($0) }
    }

    /// What the foot of every page leads to by the editor's choice.
    var footerLinks: [NavigationEntry] { site.look.footerLinks.compactMap { entry($0) } }

    private func entry(_ written: Site.Look.NavigationEntry) -> NavigationEntry? {
        switch written.target {
        case .list(let name): listNamed(name).flatMap { entry($0, title: written.title) }
        case .link(let link): entry(link, title: written.title ?? "")
        }
    }

    private func listNamed(_ name: String) -> PageTask.List? { name == "home" ? .home : PageTask.List(rawValue: name) }

    private func entry(_ list: PageTask.List, title: String?) -> NavigationEntry? {
        guard list == .data ? options.data != nil : pagination.count(list) > 0 else { return nil }
        let words = title ?? (list == .home ? "Home" : list.title)
        return NavigationEntry(
            address: .path(list.path.text), title: words, section: Section(of: list), page: list.path)
    }

    private func entry(_ link: Link, title: String) -> NavigationEntry? {
        switch link {
        case .entity(let entity):
            let path = path(entity)
            return NavigationEntry(address: .path(path), title: title, section: .other, page: PagePath(path))
        case .url(let url): return NavigationEntry(address: .url(url.text), title: title, section: .other, page: nil)
        case .file(let path):
            return NavigationEntry(address: .path(path), title: title, section: .other, page: PagePath(path))
        case .fragment, .nothing: return nil
        }
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
