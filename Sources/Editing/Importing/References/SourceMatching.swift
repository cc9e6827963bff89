import Base
import Linking
import Model

/// Finds the source of a site that an entry of a library describes.
struct SourceMatching {
    private let places: [String: Int]
    private let keys: [String: Int]
    private let sources: [Catalog.Source]

    init(_ sources: [Catalog.Source]) {
        var places: [String: Int] = [:]
        var keys: [String: Int] = [:]
        for (place, source) in sources.enumerated() {
            for sign in Self.signs(of: source.work) where places[sign] == nil { places[sign] = place }
            keys[source.key ?? source.header.id] = place
        }
        (self.places, self.keys, self.sources) = (places, keys, sources)
    }

    /// By DOI, by address and title, by title and year, or by key if its title, or its author and year, are the same.
    func place(of item: LibraryItem) -> Int? {
        if let place = Self.signs(of: item).lazy.compactMap({ places[$0] }).first(where: { !differs(item.work, $0) }) {
            return place
        }
        guard let key = item.key, let place = keys[key] else { return nil }
        let work = sources[place].work
        let sameTitle = Self.folded(work.title) == Self.folded(item.work.title)
        let sameAuthor =
            work.authors.first.map { $0.family ?? $0.name } == item.work.authors.first.map { $0.family ?? $0.name }
        return !differs(item.work, place) && (sameTitle || sameAuthor && Self.year(work) == Self.year(item.work))
            ? place : nil
    }

    private func differs(_ work: Work, _ place: Int) -> Bool { Self.differ(work, sources[place].work) }

    static func signs(of item: LibraryItem) -> [String] { signs(of: item.work) }

    /// Texts of which two descriptions of one work share at least one, the surest first.
    private static func signs(of work: Work) -> [String] {
        let title = folded(work.title)
        var signs: [String] = []
        if let doi = work.publication.doi { signs.append("doi:" + doi) }
        if let url = work.url, let address = SourceKey.address(url.text) {
            if address.hasPrefix("doi.org/") || address.hasPrefix("dx.doi.org/"), let doi = WorkNumber.doi(address) {
                signs.append("doi:" + doi)
            }
            signs.append("url:\(address)|\(title)")
        }
        // A chapter and its book, or a preprint and its article, can share title and year, but not type.
        let about = "\(title)|\(year(work).map(String.init) ?? "")|\(kind(work))"
        // Of short titles, such as “Introduction”, a writer can have several in a year.
        let container = title.utf8.count > 12 ? "" : folded(work.outlet)
        signs.append("title:\(about)|\(author(work))|\(container)")
        if title.utf8.count > 30, year(work) != nil { signs.append("title:\(about)") }
        return signs
    }

    /// A chapter, a review or a thesis can have the title of a book.
    private static func kind(_ work: Work) -> String {
        switch work.type {
        case "book"?, "chapter"?, "thesis"?, "review-book"?, "paper-conference"?, "article-journal"?: work.type ?? ""
        default: ""
        }
    }

    /// Whether two works have different DOIs.
    static func differ(_ one: Work, _ other: Work) -> Bool {
        guard let doi = one.publication.doi, let its = other.publication.doi else { return false }
        return doi != its
    }

    private static func author(_ work: Work) -> String {
        let name = work.authors.first.map { $0.family ?? $0.name } ?? ""
        return folded(name.split(separator: " ").last.map(String.init))
    }

    private static func year(_ work: Work) -> Int? { work.date?.stampDay?.year }

    /// Letters and digits in small letters.
    private static func folded(_ text: String?) -> String {
        guard let text else { return "" }
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            return String(decoding: text.utf8.compactMap(\.lowercasedLetterOrDigit), as: UTF8.self)
        }
        var out = ""
        for scalar in text.lowercased().unicodeScalars
        where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
            out.unicodeScalars.append(scalar)
        }
        return out
    }
}
