/// What the data of a site offers, for the page that describes it.
package struct DataSummary: Sendable, Equatable {
    /// The folder that contains all of it, in the output.
    package static let folder = "data/"

    /// A table, in several formats.
    package struct Table: Sendable, Equatable {
        package var title: String
        package var summary: String
        /// How many rows it has.
        package var count: Int
        package var files: [File]
        package var columns: [DataColumn]

        package init(title: String, summary: String, count: Int, files: [File], columns: [DataColumn]) {
            self.title = title
            self.summary = summary
            self.count = count
            self.files = files
            self.columns = columns
        }
    }

    /// A file to download.
    package struct File: Sendable, Equatable {
        /// From the output folder.
        package var path: String
        /// Its name, such as `JSON` or `BibTeX`.
        package var name: String
        /// What it is for; empty if its name says so.
        package var summary: String

        package init(path: String, name: String, summary: String = "") {
            self.path = path
            self.name = name
            self.summary = summary
        }
    }

    package var tables: [Table]
    /// The files that are not tables: the graph, citations, schemas.
    package var files: [File]

    package init(tables: [Table], files: [File]) {
        self.tables = tables
        self.files = files
    }
}

/// The description of one column of a table.
package struct DataColumn: Sendable, Equatable {
    /// What its values are.
    package enum ValueType: Sendable, Equatable {
        case text
        /// Several texts: a list in JSON, joined by ` | ` in CSV.
        case texts
        case integer, decimal
        /// A date as far as it is known, in EDTF level 1.
        case edtf
        /// A day of the Gregorian calendar, `2014-12-16`.
        case day
        case address
        /// One of these words.
        case choice([String])
    }

    package var name: String
    package var kind: ValueType
    /// One sentence about it.
    package var summary: String

    package init(name: String, kind: ValueType, summary: String) {
        self.name = name
        self.kind = kind
        self.summary = summary
    }
}
