import Model

extension DataFiles {
    /// What the files are, for the page that tells of them.
    package var summary: DataSummary {
        var tables = Table.all.enumerated().map { index, table in
            DataSummary.Table(
                title: table.title, summary: table.summary, count: counts[index], files: [],
                columns: table.columns.map { DataColumn(name: $0.name, kind: $0.kind, summary: $0.summary) })
        }
        var others: [DataSummary.File] = []
        for (path, file) in zip(paths, files) {
            switch file {
            case .rows(let table, let range, let format):
                let part = range.lowerBound == 0 ? "" : " \(range.lowerBound / Table.rowsPerFile + 1)"
                tables[table].files.append(DataSummary.File(path: path, name: format.rawValue.uppercased() + part))
            case .schema(let table): tables[table].files.append(DataSummary.File(path: path, name: "Schema"))
            case .recordSchema, .package, .graph, .entities, .citations:
                if let told = Self.told(file) {
                    others.append(DataSummary.File(path: path, name: told.name, summary: told.summary))
                }
            }
        }
        return DataSummary(tables: tables, files: others)
    }

    /// What a file is called that holds no table, and what it is good for.
    private static func told(_ file: File) -> (name: String, summary: String)? {
        switch file {
        case .recordSchema:
            ("Schema of the records", "A JSON Schema of the JSON that lies beside each page.")
        case .package:
            ("Data Package", "What the columns of the CSV files are, and how the tables hang together (Frictionless).")
        case .graph:
            (
                "Graph",
                "Who is named where, took part in what and is related to whom, in GraphML: for Gephi and NetworkX."
            )
        case .entities:
            (
                "Entities",
                "Actors, events and documents for investigations, in the model of FollowTheMoney, one on a line."
            )
        case .citations(let format): ("Sources in \(format.name)", "Every source, for reference managers.")
        case .rows, .schema: nil
        }
    }
}
