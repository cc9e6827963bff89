import Base
package import Model

/// The site as data: the files of the folder `data/`, next to its page; `DataPackage` describes them.
package struct DataFiles: SiteOutput {
    /// One file of the folder.
    enum File: Sendable {
        /// Rows of a table, given by its index in `Table.all`.
        case rows(Int, Range<Int>, Cells.Format)
        case schema(Int)
        case recordSchema
        case graph
        case entities
        case citations(CitationFormat)
    }

    package let paths: [String]
    let files: [File]
    let site: Site
    private let digests = FileDigests()
    /// How many rows each table has.
    let counts: [Int]

    package init(_ site: Site) {
        self.site = site
        counts = Table.all.map { $0.rows(site).count }
        let makes = site.settings.makes
        let formats: [Cells.Format] = makes(.jsonTables) ? [.json, .csv] : [.csv]
        var named: [(name: String, file: File)] = []
        for (index, count) in counts.enumerated() {
            for (part, range) in Self.parts(of: count).enumerated() {
                let name = Table.all[index].name + (part == 0 ? "" : ".\(part + 1)")
                for format in formats {
                    named.append((name + "." + format.rawValue, .rows(index, range, format)))
                }
            }
        }
        if makes(.jsonTables) {
            named += Table.all.indices.map { ("schema/\(Table.all[$0].name).json", .schema($0)) }
        }
        if makes(.pageData) { named.append(("schema/page.json", .recordSchema)) }
        if makes(.graphs) { named += [("graph.graphml", .graph), ("entities.ftm.json", .entities)] }
        named += CitationFormat.made(by: site.settings).map { ("sources.\($0.rawValue)", .citations($0)) }
        paths = named.map { DataSummary.folder + $0.name }
        files = named.map(\.file)
    }

    /// The records of the same site's pages.
    package var records: PageRecords { PageRecords(site) }

    /// The rows of each file of a table; there is always one.
    private static func parts(of count: Int) -> [Range<Int>] {
        guard count > Table.rowsPerFile else { return [0..<count] }
        return stride(from: 0, to: count, by: Table.rowsPerFile).map { $0..<min($0 + Table.rowsPerFile, count) }
    }

    package func append(fileAt place: Int, to bytes: inout [UInt8]) {
        guard files.indices.contains(place) else { return }
        switch files[place] {
        case .rows(let table, let range, let format):
            let rows = Table.all[table].rows(site)
            let part = rows[range.clamped(to: rows.indices)]
            let start = bytes.count
            switch format {
            case .json: Table.all[table].appendJSON(part, of: site, to: &bytes)
            case .csv:
                Table.all[table].appendCSV(part, of: site, to: &bytes)
                digests.keep(bytes[start...], of: place)
            }
        case .schema(let table): Self.append(DataSchema.json(of: Table.all[table]), to: &bytes)
        case .recordSchema: Self.append(RecordSchema.json, to: &bytes)
        case .graph: GraphML.append(site, to: &bytes)
        case .entities: MoneyEntities.append(site, to: &bytes)
        case .citations(let format): format.append(site.sources.map { CitationItem($0) }, to: &bytes)
        }
    }

    static func append(_ json: JSON, to bytes: inout [UInt8]) {
        json.append(to: &bytes)
        bytes.append(0x0A)
    }

    /// The CSV files with their tables.
    var tableFiles: [DataPackage.File] {
        files.indices.compactMap { place in
            guard case .rows(let table, _, .csv) = files[place] else { return nil }
            let name = String(Substring(paths[place].utf8.dropFirst(DataSummary.folder.utf8.count)))
            return (name, Table.all[table], digest(ofFileAt: place))
        }
    }

    private func digest(ofFileAt place: Int) -> FileDigests.Digest {
        if let known = digests.of(place) { return known }
        var bytes: [UInt8] = []
        append(fileAt: place, to: &bytes)
        return digests.of(place) ?? FileDigests.Digest(of: bytes[...])
    }
}
