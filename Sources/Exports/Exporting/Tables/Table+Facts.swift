import Base
import Model

extension Table {
    static let actors = Table(
        name: "actors", title: "Actors", summary: "Everyone who does something in the briefings, by name.", key: ["id"],
        columns: [
            .required("id", "Its id.") { site, row in site.actors[row.actor].record.header.id },
            .required("name", "Its name.") { site, row in site.actors[row.actor].record.name },
            .required("kind", "What it is.", kind: .choice(Catalog.Actor.Kind.allCases.map(\.rawValue))) { site, row in
                site.actors[row.actor].record.kind.rawValue
            },
            .texts("also_known_as", "Its other names.") { site, row in
                site.actors[row.actor].record.alsoKnownAs.map(\.name.value)
            },
            .text("role", "What it does.") { site, row in site.actors[row.actor].record.role },
        ]
            + Column.date("began", "When it was born, founded or formed.") { site, row in
                site.actors[row.actor].record.began
            }
            + Column.date("ended", "When it died or ended.") { site, row in
                site.actors[row.actor].record.ended
            } + [
                .ids("part_of", "The actors it is part of, by their ids.") { site, row in
                    site.actors[row.actor].partOf.map { site.id(of: .actor($0)) }
                },
                .texts("same_as", "Its addresses in other works of reference.") { site, row in
                    site.actors[row.actor].record.sameAs.map(\.text)
                },
                .text("summary", "One sentence about it.") { site, row in site.actors[row.actor].record.header.summary
                },
                .texts("tags", "Its tags.") { site, row in site.actors[row.actor].record.header.tags },
                .integer("mention_count", "How often briefings name it.", isRequired: true) { site, row in
                    site.actors[row.actor].mentionCount
                },
                .integer("article_count", "In how many briefings it is named.", isRequired: true) { site, row in
                    site.actors[row.actor].articleCount
                },
                .page { site, row in site.actors[row.actor].path },
            ]
    ) { Row.each($0.actors) }

    static let events = Table(
        name: "events", title: "Events", summary: "What happened, in chronological order.", key: ["id"],
        columns: [
            .required("id", "Its id.") { site, row in site.events[row.event].record.header.id },
            .required("title", "Its name.") { site, row in site.events[row.event].record.title },
        ]
            + Column.date("date", "When it happened.", isRequired: true) { site, row in
                site.events[row.event].record.date
            } + [
                .text("kind", "What it is, in the editors' words.") { site, row in site.events[row.event].record.kind },
                .text("place", "Where it happened.") { site, row in site.events[row.event].record.place?.name },
                .decimal("latitude", "The coordinate of the place, in degrees (WGS 84).") { site, row in
                    site.events[row.event].record.place?.latitude
                },
                .decimal("longitude", "The coordinate of the place, in degrees (WGS 84).") { site, row in
                    site.events[row.event].record.place?.longitude
                },
                .text(
                    "status", "How certain it is that it happened.",
                    kind: .choice(Catalog.Event.Status.allCases.map(\.rawValue))
                ) { site, row in site.events[row.event].record.status?.rawValue },
                .id("part_of", of: "events", "The event it is part of, by its id.") { site, row in
                    site.events[row.event].partOf.map { site.id(of: .event($0)) }
                },
                .ids("actors", "Who took part, by their ids.") { site, row in
                    site.events[row.event].actors.map { site.id(of: .actor($0.handle)) }
                },
                .ids("sources", "Its sources, by their ids.") { site, row in
                    site.events[row.event].sources.map { site.id(of: .source($0)) }
                },
                .texts("also_known_as", "Its other names.") { site, row in
                    site.events[row.event].record.alsoKnownAs.map(\.name.value)
                },
                .text("summary", "One sentence about it.") { site, row in site.events[row.event].record.header.summary
                },
                .texts("tags", "Its tags.") { site, row in site.events[row.event].record.header.tags },
                .integer("mention_count", "How often briefings name it.", isRequired: true) { site, row in
                    site.events[row.event].mentionCount
                },
                .page { site, row in site.events[row.event].path },
            ]
    ) { Row.each($0.events) }
}

extension Table {
    static let relations = Table(
        name: "relations", title: "Relations",
        summary: "How actors and events are related, and which sources events have, apart from what the texts mention.",
        key: [],
        columns: [
            .required(
                "type", "The kind of relation.", kind: .choice(Edge.Predicate.allCases.map(\.rawValue))
            ) { site, row in site.edge(row).predicate.rawValue },
            .required("from_kind", "What the relation starts from.", kind: .choice(["actor", "event"])) { site, row in
                site.edge(row).from.kindName
            },
            .required("from_id", "Its id.") { site, row in site.id(of: site.edge(row).from) },
            .required("to_kind", "What it leads to.", kind: .choice(["actor", "event", "source"])) { site, row in
                site.edge(row).to.kindName
            },
            .required("to_id", "Its id.") { site, row in site.id(of: site.edge(row).to) },
            .text("label", "The relation in the editors' words.") { site, row in site.edge(row).label },
        ] + Column.date("began", "Since when.") { site, row in site.edge(row).began }
            + Column.date("ended", "Until when.") { site, row in site.edge(row).ended } + [
                .id("source", of: "sources", "The source that says so, by its id.") { site, row in
                    site.edge(row).source.map { site.sources[$0].id }
                }
            ]
    ) { $0.edgeRows }
}
