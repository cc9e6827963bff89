import TestSupport
import Base
import Foundation
import Model

/// A small site with something of everything.
enum SampleSite {
    /// - Parameter mark: Put into every name and text an editor can write.
    static func site(baseURL: String? = "https://example.org/", mark: String = "") -> Site {
        var sketch = SiteSketch(title: "Briefings" + mark, baseURL: baseURL)
        sketch.site.settings.publisher = "Desk" + mark
        sketch.site.settings.licence = "CC" + mark
        sketch.site.settings.tagline = "Tag" + mark
        sketch.site.settings.description = "All of it" + mark
        let china = sketch.actor("china", "China" + mark) { actor in
            actor.record.role = "power" + mark
            actor.record.header.summary = "Big" + mark
            actor.record.alsoKnownAs = [
                .init(name: Located("چین" + mark, at: .start), language: "ur"),
                .init(name: Located("PRC" + mark, at: .start)),
            ]
            actor.record.sameAs = [address("https://www.wikidata.org/wiki/Q148")]
            actor.record.began = SiteSketch.date("1949-10-01")
        }
        sketch.actor("xi", "Xi Jinping" + mark, .person) { $0.partOf = [Handle(0)] }
        let source = sketch.source("statement", "Statement" + mark) {
            $0.publisher = "Ministry" + mark
            $0.authors = ["Ann" + mark, "Bob"]
            $0.url = SafeURL("https://example.org/?a=1&b=2")
            $0.standing = .official
            $0.date = SiteSketch.date("2014-12-17")
        }
        addEvents(to: &sketch, mark, source)
        addArticles(to: &sketch, mark, china, source)
        sketch.site.actors[0].members = [Handle(1)]
        sketch.site.actors[0].relations = [
            Site.Relation(other: Handle(1), label: "led by" + mark, isInverse: false),
            Site.Relation(other: Handle(1), label: "leader of" + mark, isInverse: true),
        ]
        sketch.site.actors[0].tookPartIn = [Site.Participation(handle: Handle(0), role: "place" + mark)]
        sketch.site.actors[0].companions = [Site.Companion(actor: Handle(1), events: [Handle(0)], sentences: [0])]
        let page = Shared(
            Catalog.Page(
                header: SiteSketch.header("pages", "about", summary: "On us" + mark), title: "About" + mark))
        sketch.site.pages.entries = [
            Site.Page(record: page, path: PagePath("about.html"), body: DocumentSketch.linked([.p([.t("We" + mark)])]))
        ]
        sketch.site.home = Site.Page(
            record: Shared(Catalog.Page(header: SiteSketch.header("", "index"), title: "Home" + mark)),
            path: PagePath("index.html"), body: DocumentSketch.linked([.p([.name(china, [.t("China" + mark)])])]))
        sketch.addNames()
        return sketch.site
    }

    private static func addEvents(to sketch: inout SiteSketch, _ mark: String, _ source: Handle<Site.Source>) {
        sketch.event("old", "Old" + mark, "2001-09-11") { $0.record.kind = "attack" + mark }
        sketch.event("raid", "Raid" + mark, "2014-05") { event in
            event.record.place = Place(name: "Town" + mark, latitude: 43.8, longitude: -87.6)
            event.record.header.summary = "Bad" + mark
            event.record.status = .confirmed
            event.record.figures = [
                Figure(name: "killed", quantity: Quantity(best: 31)),
                Figure(name: "seized" + mark, quantity: Quantity(best: 2)),
            ]
            event.figures = event.record.figures.map { Site.FigureUse(figure: $0, source: source) }
            event.actors = [Site.Participation(handle: Handle(0), role: "place" + mark)]
            event.sources = [source]
            event.partOf = Handle(0)
            var account = Catalog.Account(origin: .article(Located("after", at: .start)))
            account.killed = Quantity(best: 39)
            account.date = SiteSketch.date("2014-05-22")
            account.place = "Town" + mark
            account.says = "More" + mark
            account.claimedBy = "Group" + mark
            event.accounts = [Site.Account(record: account, origin: .article(Handle(0)))]
        }
        sketch.event("campaign", "Campaign" + mark, "2014-06-15/..")
    }

    private static func addArticles(
        to sketch: inout SiteSketch, _ mark: String, _ china: Entity, _ source: Handle<Site.Source>
    ) {
        sketch.article(
            "after", "After" + mark,
            [
                .h(2, [.t("Part" + mark)]),
                .p([
                    .name(china, [.t("China" + mark)]), .t(" met "), .name(.actor(Handle(1)), ["Xi"]), .t("."), .fn(0),
                    .passage(.said, "Noted" + mark, china, [.t("said so")]), .fn(1),
                ]),
                .p([.name(.event(Handle(1)), [.t("the raid" + mark)]), .fn(0)]),
            ],
            footnotes: [(source, [.p([.t("Statement" + mark)])]), (nil, [.p([.t("Retrieved from" + mark)])])]
        ) {
            $0.record.authors = ["Desk" + mark]
            $0.record.section = "Asia" + mark
            $0.record.subtitle = "Sub" + mark
            $0.source = source
        }
        sketch.article(
            "second", "Second" + mark, date: "2014-01", [.p([.name(china, ["China"]), .fn(0)])],
            footnotes: [(source, [.p(["Again."])])])
        sketch.site.sources[0].uses += [.event(Handle(1)), .article(Handle(0))]
    }

    /// The values of some attributes, entities decoded.
    static func attributes(_ names: [String], in html: String) -> [String] {
        names.flatMap { name in
            html.components(separatedBy: " \(name)=\"").dropFirst().map { part in
                String(part.prefix { $0 != "\"" }).replacingOccurrences(of: "&amp;", with: "&")
            }
        }
    }

    /// A relative address from a page, as a path of the site.
    static func resolved(_ target: String, from path: String) -> String {
        var parts = path.split(separator: "/").dropLast().map(String.init)
        for part in target.split(separator: "/") {
            if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
    }
}
