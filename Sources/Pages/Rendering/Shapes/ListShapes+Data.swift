import Model
import Mustache

extension ListShapes {
    static func data(_ frame: [ShapeField<List>], in schema: inout SchemaDraft) -> Shape<List> {
        let file = file(in: &schema)
        let table = table(file, in: &schema)
        return Shape(
            "data", "The page about the data.", in: &schema,
            frame + [
                .list("tables", table, "The tables.") { _, page in page.edition.options.data?.tables ?? [] },
                .list("files", file, "What is no table: the graph, entities, citations, schemas.") { _, page in
                    page.edition.options.data?.files ?? []
                },
                .path("example", "The record of a page, where there are such.") { _, page in
                    page.edition.example?.record.text
                },
                .path("example_page", "That page.") { _, page in page.edition.example?.text },
            ])
    }

    private static func file(in schema: inout SchemaDraft) -> Shape<DataSummary.File> {
        Shape(
            "data file", "A file that can be taken.", in: &schema,
            [
                .path("href", "Its address.") { file, _ in file.path },
                .text("name", "What it is called: `CSV`, `Graph`.") { file, _ in file.name },
                .text("file", "Its name: `actors.csv`.") { file, _ in
                    file.path.split(separator: "/").last.map(String.init)
                },
                .text("summary", "What it is good for.") { file, _ in file.summary.isEmpty ? nil : file.summary },
            ])
    }

    private static func table(
        _ file: Shape<DataSummary.File>, in schema: inout SchemaDraft
    ) -> Shape<DataSummary.Table> {
        let column = column(in: &schema)
        return Shape(
            "data table", "A table, in several formats.", in: &schema,
            [
                .text("title", "Its title.") { table, _ in table.title },
                .text("id", "Its HTML id.") { table, _ in table.id },
                .text("summary", "What its rows are.") { table, _ in table.summary },
                .text("count", "How many rows it has, in words.") { table, _ in
                    Words.count(table.count, "row", "rows")
                },
                .list("files", file, "Its files.") { table, _ in table.files },
                .list("columns", column, "Its columns.") { table, _ in table.columns },
                .text("column_count", "How many columns it has, in words.") { table, _ in
                    Words.count(table.columns.count, "column", "columns")
                },
            ])
    }

    private static func column(in schema: inout SchemaDraft) -> Shape<DataColumn> {
        Shape(
            "data column", "A column of a table.", in: &schema,
            [
                .text("name", "Its name.") { column, _ in column.name },
                .text("kind", "What its values are: `text`, `whole number`, `EDTF date`.") { column, _ in
                    Words.kind(column.kind)
                },
                .text("summary", "One sentence on it.") { column, _ in column.summary },
                .texts("choices", "The words it can be, where there are only some.") { column, _ in
                    if case .choice(let words) = column.kind { words } else { [] }
                },
            ])
    }
}

extension DataSummary.Table {
    /// The title as an HTML id.
    fileprivate var id: String {
        String(decoding: title.lowercased().utf8.map { $0 == 0x20 ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
    }
}

extension Edition {
    /// The page that stands for those beside which a record lies.
    fileprivate var example: PagePath? {
        guard settings.makes(.pageData) else { return nil }
        return articles.isEmpty ? actors.isEmpty ? nil : actors[0].path : articles[0].path
    }
}

extension Words {
    /// What the values of a column are.
    fileprivate static func kind(_ kind: DataColumn.Kind) -> String {
        switch kind {
        case .text: "text"
        case .texts: "list of texts"
        case .integer: "whole number"
        case .decimal: "number"
        case .edtf: "EDTF date"
        case .day: "day"
        case .address: "address"
        case .choice: "one of"
        }
    }
}
