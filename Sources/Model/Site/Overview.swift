extension Site {
    /// The pages that are about no single entity, as far as they have a picture.
    package enum Overview: String, Sendable, Hashable, CaseIterable {
        case home = "index"
        case names = "a-z"
        case articles, actors, events, footnotes, sources, timeline

        /// Where it lies.
        package var path: PagePath {
            switch self {
            case .home, .names, .timeline: PagePath(rawValue + ".html")
            case .articles, .actors, .events, .footnotes, .sources: PagePath(rawValue + "/index.html")
            }
        }

        /// As it stands above the page; the home page bears the site's title.
        package var title: String {
            switch self {
            case .home: "Home"
            case .names: "A–Z"
            case .articles: "Briefings"
            case .actors: "Actors"
            case .events: "Events"
            case .footnotes: "Footnotes"
            case .sources: "Sources"
            case .timeline: "Timeline"
            }
        }
    }
}
