import Model

/// A column of a table: its name, its values, and how they are written. The cells, the schemas and the page are made
/// from it.
struct Column: Sendable {
    /// Writes the cell of a row; nothing if there is no value.
    typealias Write = @Sendable (_ site: Site, _ row: Row, _ cells: inout Cells) -> Void

    let name: String
    let kind: DataColumn.ValueType
    let summary: String
    /// Whether every row has a value.
    var isRequired = false
    /// Whether only tables have it, because a page's record says the same in more detail.
    var isOnlyInTables = false
    /// The table whose ids are the values, such as `actors`.
    var references: String?
    let write: Write

    static func text(
        _ name: String, _ summary: String, kind: DataColumn.ValueType = .text,
        _ value: @escaping @Sendable (Site, Row) -> String?
    ) -> Column {
        Column(name: name, kind: kind, summary: summary) { site, row, cells in
            if let text = value(site, row) { cells.text(text) }
        }
    }

    /// A text that every row has.
    static func required(
        _ name: String, _ summary: String, kind: DataColumn.ValueType = .text,
        _ value: @escaping @Sendable (Site, Row) -> String
    ) -> Column {
        Column(name: name, kind: kind, summary: summary, isRequired: true) { site, row, cells in
            cells.text(value(site, row))
        }
    }

    static func texts(
        _ name: String, _ summary: String, _ value: @escaping @Sendable (Site, Row) -> [String]
    ) -> Column {
        Column(name: name, kind: .texts, summary: summary) { $2.texts(value($0, $1)) }
    }

    /// Ids of several entries, which a page's record gives as links.
    static func ids(
        _ name: String, _ summary: String, _ value: @escaping @Sendable (Site, Row) -> [String]
    ) -> Column {
        Column(name: name, kind: .texts, summary: summary, isOnlyInTables: true) { $2.texts(value($0, $1)) }
    }

    /// The id of one entry of another table, which a page's record gives as a link.
    static func id(
        _ name: String, of table: String, _ summary: String, isRequired: Bool = false,
        _ value: @escaping @Sendable (Site, Row) -> String?
    ) -> Column {
        Column(
            name: name, kind: .text, summary: summary, isRequired: isRequired, isOnlyInTables: true, references: table
        ) { site, row, cells in
            if let id = value(site, row) { cells.text(id) }
        }
    }

    static func integer(
        _ name: String, _ summary: String, isRequired: Bool = false,
        _ value: @escaping @Sendable (Site, Row) -> Int?
    ) -> Column {
        Column(name: name, kind: .integer, summary: summary, isRequired: isRequired) { site, row, cells in
            if let number = value(site, row) { cells.integer(number) }
        }
    }

    static func decimal(
        _ name: String, _ summary: String, _ value: @escaping @Sendable (Site, Row) -> Double?
    ) -> Column {
        Column(name: name, kind: .decimal, summary: summary) { site, row, cells in
            if let number = value(site, row) { cells.decimal(number) }
        }
    }

    /// A web address, as an editor wrote it.
    static func url(
        _ name: String, _ summary: String, _ value: @escaping @Sendable (Site, Row) -> SafeURL?
    ) -> Column {
        .text(name, summary, kind: .address) { value($0, $1)?.text }
    }

    /// The address of an entry's page.
    static func page(_ value: @escaping @Sendable (Site, Row) -> PagePath) -> Column {
        Column(
            name: "address", kind: .address,
            summary:
                "The address of its page: a full address if the site has one, otherwise a path from the site's root.",
            isRequired: true
        ) { site, row, cells in
            cells.plain { site.appendAddress(of: value(site, row), to: &$0) }
        }
    }

    /// The address of a place in an article.
    static func place(
        _ summary: String, _ append: @escaping @Sendable (Site, Row, inout [UInt8]) -> Void
    ) -> Column {
        Column(name: "address", kind: .address, summary: summary, isRequired: true) { site, row, cells in
            cells.plain { append(site, row, &$0) }
        }
    }

    /// Words of an article.
    static func words(
        _ name: String, _ summary: String, isRequired: Bool = false,
        _ value: @escaping @Sendable (Site, Row) -> Excerpt?
    ) -> Column {
        Column(name: name, kind: .text, summary: summary, isRequired: isRequired) { site, row, cells in
            if let excerpt = value(site, row) { cells.words(excerpt, of: site) }
        }
    }

    /// Three columns for a date: as it is written, and the first and the last day that it can mean.
    static func date(
        _ name: String, _ summary: String, isRequired: Bool = false,
        _ value: @escaping @Sendable (Site, Row) -> PartialDate?
    ) -> [Column] {
        [
            Column(name: name, kind: .edtf, summary: summary, isRequired: isRequired) { site, row, cells in
                if let date = value(site, row) { cells.text(date.text) }
            },
            day(name + "_earliest", "The first day that “\(name)” can mean; empty if it has no start.") {
                value($0, $1)?.earliest
            },
            day(name + "_latest", "The last day that “\(name)” can mean; empty if it has no end.") {
                value($0, $1)?.latest
            },
        ]
    }

    private static func day(
        _ name: String, _ summary: String, _ value: @escaping @Sendable (Site, Row) -> Day?
    ) -> Column {
        Column(name: name, kind: .day, summary: summary) { site, row, cells in
            if let day = value(site, row), day.hasFourDigitYear { cells.plain { day.append(to: &$0) } }
        }
    }
}
