import SiteGenerator

/// The addresses of the pages of the Hugo site.
enum HugoAddress {
    static func of(_ subject: Subject, in site: GeneratedSite) -> String {
        switch subject {
        case .actor(let index): "/actors/\(site.actors[index].id).html"
        case .event(let index): "/events/\(site.events[index].id).html"
        }
    }

    static func ofArticle(_ id: String) -> String {
        "/articles/\(id).html"
    }

    static func ofFootnote(_ label: Int, article: String) -> String {
        "/footnotes/\(article)/\(label).html"
    }
}
