import Model

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
