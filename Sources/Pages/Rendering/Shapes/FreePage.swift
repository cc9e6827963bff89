import Base
import Model
import Mustache

/// A page of no other kind: one that an editor wrote, or one that says that another was withdrawn.
enum FreePage: Sendable {
    case written(Handle<Site.Page>)
    case withdrawn(Site.Withdrawn)

    static func shape(_ parts: PartShapes, _ site: SiteShapes, in schema: inout SchemaDraft) -> Shape<FreePage> {
        Shape(
            "free page", "A page such as about or method, or one that says that another was withdrawn.", in: &schema,
            site.surroundings(frame) + [
                .text("title", "Its title.") { $0.title(in: $1.site) },
                .text("summary", "Its standfirst.") { $0.summary(in: $1.site) },
                .html("body", "Its text.") { subject, page in
                    switch subject {
                    case .written(let handle): DocumentWriter.body(page.site.pages[handle].body, on: page)
                    case .withdrawn(let withdrawn): withdrawn.reason
                    }
                },
            ]
                + parts.corrections { subject, page in
                    guard case .written(let handle) = subject else { return [] }
                    return page.site.pages[handle].record.header.corrections
                })
    }

    private static func frame(_ subject: FreePage, _ page: PageScope) -> Frame {
        guard case .written(let handle) = subject else {
            return Frame(title: subject.title(in: page.site), isAddressable: false)
        }
        let record = page.site.pages[handle].record
        return Frame(
            title: record.title, description: record.header.summary, language: record.header.language,
            hold: record.header.hold)
    }

    private func title(in site: Site) -> String {
        switch self {
        case .written(let handle): site.pages[handle].record.title
        case .withdrawn(let withdrawn): withdrawn.title ?? "Withdrawn"
        }
    }

    private func summary(in site: Site) -> String? {
        switch self {
        case .written(let handle): site.pages[handle].record.header.summary
        case .withdrawn(let withdrawn):
            "This page \(withdrawn.withdrawal.inWords)."
        }
    }
}

extension Site.Withdrawn {
    /// The reason as a paragraph; nil if it may not be shown.
    fileprivate var reason: HTML? {
        guard let reason = withdrawal.reason else { return nil }
        var html = HTML()
        html.append(markup: "<p>Reason: ")
        html.append(text: reason)
        html.append(markup: "</p>\n")
        return html
    }
}
