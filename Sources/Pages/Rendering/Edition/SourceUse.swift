import Base
import Model
import Mustache

/// An event, article or actor that cites a source.
struct SourceUse: Sendable {
    var source: Handle<Site.Source>
    var entity: Entity
}

extension Edition {
    /// What rests on the source: `Killed: 141`, `partner of India`; nil if it is cited as a whole.
    fileprivate func facts(of use: SourceUse) -> String? {
        switch use.entity {
        case .event(let event):
            let figures = site.events[event].figures.filter { $0.source == use.source }.map { figure in
                "\(Words.capitalised(figure.figure.name)): \(figure.figure.quantity.inWords)"
            }
            let accounts = site.events[event].accounts.filter { $0.origin == .source(use.source) }
            return Words.list(figures + accounts.compactMap { $0.record.inWords })
        case .actor(let actor):
            let relations = site.actors[actor].relations.filter { $0.source == use.source && !$0.isInverse }
            return Words.list(relations.map { "\($0.label) \(name(.actor($0.other)))" })
        case .article: return "based on it"
        case .footnote, .source, .page: return nil
        }
    }
}

extension Catalog.Account {
    /// Its account in brief: `its account: killed 132, claimed by the Front`; nil if it gives no details.
    fileprivate var inWords: String? {
        let points = AccountView.Point.allCases.compactMap { point in
            text(of: point).map { point == .when || point == .place ? $0 : "\(point.rawValue) \($0)" }
        }
        return Words.list(points).map { "its account: " + $0 }
    }
}

extension SourceShapes {
    /// What cites a source, and for what.
    static func use(_ parts: PartShapes, in schema: inout SchemaDraft) -> Shape<SourceUse> {
        Shape(
            "use", "An event, article or actor that cites a source.", in: &schema,
            [
                .record("page", parts.link, "Its page.") { use, _ in use.entity },
                .text("facts", "What rests on the source: `Killed: 141`, `partner of India`.") { use, page in
                    page.edition.facts(of: use)
                },
            ])
    }
}
