import Base
import Model

/// A table of the data: a row for each entry of a kind, in the site's order.
struct Table: Sendable {
    /// The name of its files, such as `actors`.
    let name: String
    let title: String
    let summary: String
    /// The columns whose values identify a row.
    let key: [String]
    let columns: [Column]
    /// The rows of a site.
    let rows: @Sendable (Site) -> [Row]

    /// All tables, in the order in which they are described.
    static let all: [Table] = [
        .articles, .actors, .events, .sources, .footnotes, .mentions, .notes, .accounts, .figures, .relations,
    ]

    /// The maximum number of rows in a file. A row of the largest tables takes about 300 bytes, so no file exceeds
    /// about 15 MB, however large the site is.
    static let rowsPerFile = 50_000

    /// Appends rows as a JSON array, an object on each line.
    func appendJSON(_ rows: ArraySlice<Row>, of site: Site, to bytes: inout [UInt8]) {
        var cells = Cells(.json)
        JSONWriter.append(to: &bytes) { json in
            swap(&cells.json, &json)
            cells.json.openList(onLines: true)
            for row in rows {
                cells.json.openObject()
                write(row, of: site, to: &cells)
                cells.json.closeObject()
            }
            cells.json.closeList()
            cells.json.endLine()
            swap(&cells.json, &json)
        }
    }

    /// Appends rows as CSV, the names of the columns first.
    func appendCSV(_ rows: ArraySlice<Row>, of site: Site, to bytes: inout [UInt8]) {
        var cells = Cells(.csv)
        swap(&cells.csv, &bytes)
        cells.csv += columns.map(\.name).joined(separator: ",").utf8
        cells.endRow()
        for row in rows {
            cells.beginRow()
            write(row, of: site, to: &cells)
            cells.endRow()
        }
        swap(&cells.csv, &bytes)
    }

    private func write(_ row: Row, of site: Site, to cells: inout Cells) {
        for column in columns {
            cells.begin(column.name)
            column.write(site, row, &cells)
        }
    }

    /// Writes the values of a row as members of an object, for the record of a page.
    func writeMembers(_ row: Row, of site: Site, to cells: inout Cells) {
        for column in columns where !column.isOnlyInTables {
            cells.begin(column.name)
            column.write(site, row, &cells)
        }
    }
}

/// What a row of a table is about: a place in a list of the site or in a list within it.
struct Row: Sendable, Hashable {
    /// The index in the site's list that the table is made from.
    var index: Int32
    /// The index in a list of the entry at `index`, if each item of that list is a row.
    var item: Int32
    /// Which list, if the rows of a table come from several.
    var list: Int32

    init<Entry>(_ entry: Handle<Entry>, item: Int = 0, list: Int = 0) {
        index = Int32(truncatingIfNeeded: entry.index)
        self.item = Int32(truncatingIfNeeded: item)
        self.list = Int32(truncatingIfNeeded: list)
    }

    var article: Handle<Site.Article> { Handle(Int(index)) }
    var actor: Handle<Site.Actor> { Handle(Int(index)) }
    var event: Handle<Site.Event> { Handle(Int(index)) }
    var footnote: Handle<Site.Footnote> { Handle(Int(index)) }
    var source: Handle<Site.Source> { Handle(Int(index)) }

    /// One row for each entry of a list.
    static func each<Entry>(_ entries: Entries<Entry>) -> [Row] { entries.indices.map { Row($0) } }
}
