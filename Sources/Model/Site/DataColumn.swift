/// What the data of a site says of one column of a table.
package struct DataColumn: Sendable, Equatable {
    /// What its values are.
    package enum Kind: Sendable, Equatable {
        case text
        /// Several texts: a list in JSON, joined by ` | ` in CSV.
        case texts
        case integer, decimal
        /// A date as it is known, in EDTF level 1.
        case edtf
        /// A day of the Gregorian calendar, `2014-12-16`.
        case day
        case address
        /// One of these words.
        case choice([String])
    }

    package var name: String
    package var kind: Kind
    /// One sentence on it.
    package var summary: String

    package init(name: String, kind: Kind, summary: String) {
        self.name = name
        self.kind = kind
        self.summary = summary
    }
}
