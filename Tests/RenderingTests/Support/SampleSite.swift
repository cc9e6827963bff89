import Base
import Foundation
import Model
import TestSupport

/// A small site with something of everything.
enum SampleSite {
    /// - Parameter mark: Put into every name and text an editor can write.
    static func site(baseURL: String? = "https://example.org/", mark: String = "") async -> Site {
        var draft = Draft(title: "Briefings" + mark, base: baseURL)
        draft.catalog.settings.publisher = "Desk" + mark
        draft.catalog.settings.licence = "CC" + mark
        draft.catalog.settings.tagline = "Tag" + mark
        draft.catalog.settings.description = "All of it" + mark
        addActors(to: &draft, mark)
        draft.source("statement", "Statement" + mark, url: "https://example.org/?a=1&b=2") {
            $0.publisher = "Ministry" + mark
            $0.authors = [PersonName("Ann" + mark), PersonName("Bob")]
            $0.standing = .official
            $0.date = day("2014-12-17")
        }
        addEvents(to: &draft, mark)
        addArticles(to: &draft, mark)
        draft.page("about", "We" + escaped(mark)) { about in
            about.title = "About" + mark
            about.header.summary = "On us" + mark
        }
        draft.home("[China\(escaped(mark))](actor:china)", title: "Home" + mark)
        return await draft.site()
    }

    private static func addActors(to draft: inout Draft, _ mark: String) {
        draft.actor("china", "China" + mark, kind: .state, role: "power" + mark) { china in
            china.header.summary = "Big" + mark
            china.alsoKnownAs = [
                .init(name: Located("چین" + mark, at: .start), language: "ur"),
                .init(name: Located("PRC" + mark, at: .start)),
            ]
            china.sameAs = [address("https://www.wikidata.org/wiki/Q148")]
            china.began = day("1949-10-01")
            china.relations = [Catalog.Relation(to: Located("xi", at: .start), label: "led by" + mark)]
        }
        draft.actor("xi", "Xi Jinping" + mark, also: ["Xi"]) { xi in
            xi.partOf = [Located("china", at: .start)]
            xi.relations = [Catalog.Relation(to: Located("china", at: .start), label: "leader of" + mark)]
        }
    }

    private static func addEvents(to draft: inout Draft, _ mark: String) {
        let statement = Citation.id(Located("statement", at: .start))
        draft.event("old", "Old" + mark, date: "2001-09-11") { old in
            old.kind = "attack" + mark
            old.actors = ["china", "xi"].map { Catalog.Participation(actor: Located($0, at: .start)) }
        }
        draft.event("raid", "Raid" + mark, date: "2014-05") { raid in
            raid.place = Place(name: "Town" + mark, latitude: 43.8, longitude: -87.6)
            raid.header.summary = "Bad" + mark
            raid.status = .confirmed
            raid.figures = [
                Figure(name: "killed", quantity: Quantity(best: 31), source: statement),
                Figure(name: "seized" + mark, quantity: Quantity(best: 2), source: statement),
            ]
            raid.actors = [Catalog.Participation(actor: Located("china", at: .start), role: "place" + mark)]
            raid.sources = [statement]
            raid.partOf = Located("old", at: .start)
            var account = Catalog.Account(origin: .article(Located("after", at: .start)))
            account.killed = Quantity(best: 39)
            account.date = day("2014-05-22")
            account.place = "Town" + mark
            account.says = "More" + mark
            account.claimedBy = "Group" + mark
            raid.accounts = [account]
        }
        draft.event("campaign", "Campaign" + mark, date: "2014-06-15/..")
    }

    private static func addArticles(to draft: inout Draft, _ mark: String) {
        let written = escaped(mark)
        draft.article(
            "after",
            """
            ## Part\(written)

            [China\(written)](actor:china) met Xi.[^1] It said so.[^2]

            [the raid\(written)](event:raid)[^1]

            [^1]: Statement\(written)
            [^2]: Retrieved from\(written)
            """, date: "2014-12-18", title: "After" + mark
        ) {
            $0.header.summary = "On After\(mark)."
            $0.header.corrections = [
                Catalog.Correction(
                    date: day("2015-01-02"), text: "Not so" + mark, place: Located("p1", at: .start))
            ]
            $0.authors = ["Desk" + mark]
            $0.section = "Asia" + mark
            $0.subtitle = "Sub" + mark
            $0.source = .id(Located("statement", at: .start))
        }
        draft.footnote("after", "1", source: "statement")
        draft.passage("after", "said so", target: .entity(kind: .actor, id: "china")) {
            $0.role = .said
            $0.note = "Noted" + mark
        }
        draft.article(
            "second", "[China](actor:china)[^1]\n\n[^1]: Again.", date: "2014-01", title: "Second" + mark)
        draft.footnote("second", "1", source: "statement")
    }

    /// A text in Markdown that reads as it is.
    private static func escaped(_ text: String) -> String {
        text.map { $0.isASCII && ($0.isPunctuation || $0.isSymbol) ? "\\\($0)" : "\($0)" }.joined()
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
