import Model

extension Table {
    static let actors = Table(
        name: "actors", title: "Actors", summary: "Who does something in the briefings, by name.", key: ["id"],
        columns: [
            .required("id", "Its id.") { $0.actors[$1.place].record.header.id },
            .required("name", "Its name.") { $0.actors[$1.place].record.name },
            .required("kind", "What it is.", kind: .choice(Catalog.Actor.Kind.allCases.map(\.rawValue))) {
                $0.actors[$1.place].record.kind.rawValue
            },
            .texts("also_known_as", "Its other names.") {
                $0.actors[$1.place].record.alsoKnownAs.map(\.name.value)
            },
            .text("role", "What it does.") { $0.actors[$1.place].record.role },
        ]
            + Column.date("began", "When it was born, founded or formed.") {
                $0.actors[$1.place].record.began
            }
            + Column.date("ended", "When it died or ended.") {
                $0.actors[$1.place].record.ended
            } + [
                .ids("part_of", "The actors it is part of, by their ids.") { exported, row in
                    exported.actors[row.place].partOf.map { exported.id(of: .actor($0)) }
                },
                .texts("same_as", "Its addresses in other works of reference.") {
                    $0.actors[$1.place].record.sameAs.map(\.text)
                },
                .text("summary", "One sentence on it.") { $0.actors[$1.place].record.header.summary },
                .texts("tags", "Its tags.") { $0.actors[$1.place].record.header.tags },
                .integer("mention_count", "How often briefings name it.", isRequired: true) {
                    $0.actors[$1.place].mentionCount
                },
                .integer("article_count", "In how many briefings it is named.", isRequired: true) {
                    $0.actors[$1.place].articleCount
                },
                .page { $0.actors[$1.place].path },
            ]
    ) { Row.each($0.actors.indices) }

    static let events = Table(
        name: "events", title: "Events", summary: "What happened, in the order of time.", key: ["id"],
        columns: [
            .required("id", "Its id.") { $0.events[$1.place].record.header.id },
            .required("title", "Its name.") { $0.events[$1.place].record.title },
        ]
            + Column.date("date", "When it happened.", isRequired: true) {
                $0.events[$1.place].record.date
            } + [
                .text("kind", "What it is, in the editors' words.") { $0.events[$1.place].record.kind },
                .text("place", "Where it happened.") { $0.events[$1.place].record.place?.name },
                .decimal("latitude", "Of the place, in degrees (WGS 84).") {
                    $0.events[$1.place].record.place?.latitude
                },
                .decimal("longitude", "Of the place, in degrees (WGS 84).") {
                    $0.events[$1.place].record.place?.longitude
                },
                .text(
                    "status", "How sure it is that it happened.",
                    kind: .choice(Catalog.Event.Status.allCases.map(\.rawValue))
                ) { $0.events[$1.place].record.status?.rawValue },
                .id("part_of", of: "events", "The event it is part of, by its id.") { exported, row in
                    exported.events[row.place].partOf.map { exported.id(of: .event($0)) }
                },
                .ids("actors", "Who took part, by their ids.") { exported, row in
                    exported.events[row.place].actors.map { exported.id(of: .actor($0.handle)) }
                },
                .ids("sources", "What it rests on, by their ids.") { exported, row in
                    exported.events[row.place].sources.map { exported.id(of: .source($0)) }
                },
                .texts("also_known_as", "Its other names.") {
                    $0.events[$1.place].record.alsoKnownAs.map(\.name.value)
                },
                .text("summary", "One sentence on it.") { $0.events[$1.place].record.header.summary },
                .texts("tags", "Its tags.") { $0.events[$1.place].record.header.tags },
                .integer("mention_count", "How often briefings name it.", isRequired: true) {
                    $0.events[$1.place].mentionCount
                },
                .page { $0.events[$1.place].path },
            ]
    ) { Row.each($0.events.indices) }
}

extension Table {
    static let relations = Table(
        name: "relations", title: "Relations",
        summary: "How actors and events stand to one another, and what events rest on, beside what the texts mention.",
        key: [],
        columns: [
            .required(
                "type", "What the relation is.", kind: .choice(Relation.Kind.allCases.map(\.rawValue))
            ) { $0.relation($1).kind.rawValue },
            .required("from_kind", "What it goes out from.", kind: .choice(["actor", "event"])) {
                ExportedSite.kind(of: $0.relation($1).from)
            },
            .required("from_id", "Its id.") { $0.id(of: $0.relation($1).from) },
            .required("to_kind", "What it leads to.", kind: .choice(["actor", "event", "source"])) {
                ExportedSite.kind(of: $0.relation($1).to)
            },
            .required("to_id", "Its id.") { $0.id(of: $0.relation($1).to) },
            .text("label", "In the editors' words.") { $0.relation($1).label },
        ] + Column.date("began", "Since when.") { $0.relation($1).began }
            + Column.date("ended", "Until when.") { $0.relation($1).ended } + [
                .id("source", of: "sources", "What says so, by its id.") { exported, row in
                    exported.relation(row).source.map { exported.sources[$0.index].id }
                }
            ]
    ) { $0.relationRows }
}
