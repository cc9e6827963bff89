import Base
package import Model

/// The description of the CSV files as a Data Package (Frictionless), `datapackage.json`.
///
/// It is an output of its own because it gives the size and hash of each CSV file: made after all of them, it makes none
/// again.
package struct DataPackage: SiteOutput {
    /// A CSV file: its name within the folder, its table, and its size and hash.
    typealias File = (name: String, table: Table, digest: FileDigests.Digest)

    static let path = DataSummary.folder + "datapackage.json"
    private let data: DataFiles

    package init(of data: DataFiles) { self.data = data }

    package var paths: [String] { [Self.path] }

    package func append(fileAt place: Int, to bytes: inout [UInt8]) {
        DataFiles.append(Self.json(of: data.site, files: data.tableFiles), to: &bytes)
    }

    private static func json(of site: Site, files: [File]) -> JSON {
        let settings = site.settings
        var entries: [(String, JSON)] = [("profile", .text("tabular-data-package")), ("name", .text("data"))]
        entries.append(("title", .text(settings.title)))
        if let description = settings.description { entries.append(("description", .text(description))) }
        if !site.base.isEmpty { entries.append(("homepage", .text(site.base))) }
        if let licence = settings.licence.flatMap(licence) { entries.append(("licenses", .list([licence]))) }
        if let publisher = settings.publisher {
            let contributor: [(String, JSON)] = [("title", .text(publisher)), ("role", .text("publisher"))]
            entries.append(("contributors", .list([.object(contributor)])))
        }
        entries.append(("version", .text(version(of: site, files.map(\.digest.hash)))))
        let resources = files.map { resource($0.name, $0.table, $0.digest) }
        entries.append(("resources", .list(resources)))
        return .object(entries)
    }

    /// The day of the newest change of an article, as a semantic version with a mark of the contents, which tells two
    /// editions of a day apart: `2026.11.29+1a2b3c4d`.
    private static func version(of site: Site, _ hashes: [String]) -> String {
        let mark = SHA256.hex(of: hashes.joined().utf8).prefix(8)
        guard let (year, month, day) = LastChanges(site).day(of: .newest)?.components, year >= 0 else {
            return "0.0.0+\(mark)"
        }
        return "\(year).\(month.rawValue).\(day)+\(mark)"
    }

    /// A licence, with an id made from its name; nil if the name has no character that an id may have.
    private static func licence(_ name: String) -> JSON? {
        guard name.utf8.contains(where: isPlain) else { return nil }
        let id = String(decoding: name.utf8.map { isPlain($0) ? $0 : UInt8(ascii: "-") }, as: UTF8.self)
        return .object([("name", .text(id)), ("title", .text(name))])
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    private static func resource(_ file: String, _ table: Table, _ digest: FileDigests.Digest) -> JSON {
        let name = String(
            decoding: file.utf8.dropLast(4).map { $0 == UInt8(ascii: ".") ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
        return .object([
            ("profile", .text("tabular-data-resource")), ("name", .text(name)), ("path", .text(file)),
            ("title", .text(table.title)), ("description", .text(table.summary)), ("format", .text("csv")),
            ("mediatype", .text("text/csv")), ("encoding", .text("utf-8")), ("bytes", .number(digest.size)),
            ("hash", .text("sha256:" + digest.hash)), ("dialect", dialect),
            ("schema", schema(of: table)),
        ])
    }

    private static var dialect: JSON {
        .object([
            ("delimiter", .text(",")), ("lineTerminator", .text("\r\n")), ("quoteChar", .text("\"")),
            ("doubleQuote", .flag(true)), ("header", .flag(true)), ("csvddfVersion", .text("1.2")),
        ])
    }

    private static func schema(of table: Table) -> JSON {
        var entries: [(String, JSON)] = [("fields", .list(table.columns.map(field)))]
        if !table.key.isEmpty { entries.append(("primaryKey", .list(table.key.map(JSON.text)))) }
        let keys = table.columns.compactMap { column in
            column.references.map { foreignKey(column.name, of: $0 == table.name ? "" : $0) }
        }
        if !keys.isEmpty { entries.append(("foreignKeys", .list(keys))) }
        return .object(entries)
    }

    /// States that the values of a column are ids of a table; of the same table if it has no name.
    private static func foreignKey(_ column: String, of table: String) -> JSON {
        .object([
            ("fields", .text(column)), ("reference", .object([("resource", .text(table)), ("fields", .text("id"))])),
        ])
    }

    private static func field(_ column: Column) -> JSON {
        var constraints: [(String, JSON)] = column.isRequired ? [("required", .flag(true))] : []
        if case .choice(let words) = column.kind { constraints.append(("enum", .list(words.map(JSON.text)))) }
        let type =
            switch column.kind {
            case .integer: "integer"
            case .decimal: "number"
            case .day: "date"
            case .text, .texts, .edtf, .address, .choice: "string"
            }
        let more = column.kind == .texts ? " Multiple values are separated by '\(CSV.separator)'." : ""
        let entries: [(String, JSON)] = [
            ("name", .text(column.name)), ("type", .text(type)), ("description", .text(column.summary + more)),
        ]
        return .object(constraints.isEmpty ? entries : entries + [("constraints", .object(constraints))])
    }
}

extension DataFiles {
    /// A summary of the files for the page that describes them.
    package var summary: DataSummary {
        var tables = Table.all.enumerated().map { index, table in
            DataSummary.Table(
                title: table.title, summary: table.summary, count: counts[index], files: [],
                columns: table.columns.map { DataColumn(name: $0.name, kind: $0.kind, summary: $0.summary) })
        }
        var others = [
            DataSummary.File(
                path: DataPackage.path, name: "Data Package",
                summary: "The columns of the CSV files and the relations between the tables (Frictionless Data).")
        ]
        for (path, file) in zip(paths, files) {
            switch file {
            case .rows(let table, let range, let format):
                let part = range.lowerBound == 0 ? "" : " \(range.lowerBound / Table.rowsPerFile + 1)"
                tables[table].files.append(DataSummary.File(path: path, name: format.rawValue.uppercased() + part))
            case .schema(let table): tables[table].files.append(DataSummary.File(path: path, name: "Schema"))
            case .recordSchema, .graph, .entities, .citations:
                if let told = Self.told(file) {
                    others.append(DataSummary.File(path: path, name: told.name, summary: told.summary))
                }
            }
        }
        return DataSummary(tables: tables, files: others)
    }

    /// The name and purpose of a file that is not a table.
    private static func told(_ file: File) -> (name: String, summary: String)? {
        switch file {
        case .recordSchema:
            ("Schema of the records", "JSON Schema for the page records.")
        case .graph:
            (
                "Graph",
                "Who is named where, who took part in what and who is related to whom, in GraphML, for Gephi and NetworkX."
            )
        case .entities:
            (
                "Entities",
                "Actors, events and documents for investigations, in the FollowTheMoney model, one per line."
            )
        case .citations(let format): ("Sources in \(format.name)", "Every source, for reference managers.")
        case .rows, .schema: nil
        }
    }
}
