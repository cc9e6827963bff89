import Base

/// Where a work appeared, and the numbers by which it is found.
package struct Publication: Sendable, Hashable {
    /// The journal, newspaper, book or website of which the work is a part.
    package var container: String?
    package var volume: String?
    package var issue: String?
    package var pages: String?
    package var edition: String?
    /// The number of a report, bill or standard.
    package var number: String?
    /// Where it was published.
    package var place: String?
    /// Without the address of a resolver: `10.1000/182`.
    package var doi: String?
    package var isbn: String?
    package var issn: String?

    package init() {}

    /// Fills what is not said here from another description of the same work.
    package mutating func complete(from other: Publication) {
        for field in Self.fields where self[keyPath: field.path] == nil {
            self[keyPath: field.path] = other[keyPath: field.path]
        }
    }
}

extension Publication {
    /// One of the fields, with its key in front matter and what it holds.
    package struct Field: Sendable {
        package let key: String
        package let path: any WritableKeyPath<Publication, String?> & Sendable
        package let summary: String
    }

    /// Every field, in the order in which they are written.
    package static let fields: [Field] = [
        Field(
            key: "container", path: \.container,
            summary: "The journal, newspaper, book or website in which it appeared."),
        Field(key: "volume", path: \.volume, summary: "The volume of the journal or book."),
        Field(key: "issue", path: \.issue, summary: "The issue of the journal."),
        Field(key: "pages", path: \.pages, summary: "The pages in the journal or book, such as 12-31."),
        Field(key: "edition", path: \.edition, summary: "The edition of a book, such as 2 or revised."),
        Field(key: "number", path: \.number, summary: "The number of a report, bill or standard."),
        Field(key: "place", path: \.place, summary: "The town where it was published."),
        Field(key: "doi", path: \.doi, summary: "Its DOI, such as 10.1000/182."),
        Field(key: "isbn", path: \.isbn, summary: "Its ISBN, of 10 or 13 digits."),
        Field(key: "issn", path: \.issn, summary: "The ISSN of the journal, such as 2049-3630."),
    ]
}

/// The name of someone who made a work, with its parts as far as they are known.
package struct PersonName: Sendable, Hashable {
    /// As readers see it.
    package let name: String
    /// With its particle: `van der Berg`.
    package let family: String?
    /// With what follows the family name: `Martin Luther, Jr.`
    package let given: String?

    /// A name that is not divided, such as that of an organisation.
    package init(_ name: String) { (self.name, family, given) = (name, nil, nil) }

    /// A name in parts, which is written with the given name first unless `name` says otherwise.
    package init(family: String, given: String?, name: String? = nil) {
        let parts = [given, family].compactMap(\.self)
        (self.name, self.family, self.given) = (name ?? parts.joined(separator: " "), family, given)
    }
}
