import Base
import Language
import Model

/// Reads a library in CSL-JSON.
enum CSLItems {
    /// - Returns: Nil if the text is not JSON.
    static func read(_ bytes: [UInt8]) -> (items: [LibraryItem], findings: [ImportFinding])? {
        guard let json = JSONReader.read(bytes) else { return nil }
        let entries = (json["items"] ?? json["references"] ?? json).items
        var items: [LibraryItem] = []
        var findings: [ImportFinding] = []
        for (place, entry) in entries.enumerated() {
            guard case .object = entry else {
                findings.append(
                    ImportFinding(
                        line: place + 1, kind: .brokenEntry, text: "",
                        sentence: "Entry \(place + 1) is not a work; it was left out."))
                continue
            }
            items.append(item(entry, place + 1))
        }
        return (items, findings)
    }

    private static func item(_ entry: JSON, _ number: Int) -> LibraryItem {
        var item = LibraryItem(line: number)
        func text(_ names: String...) -> String? {
            names.lazy.compactMap { entry[$0]?.word }.map(plain).first { !$0.isEmpty }
        }
        item.key = text("citation-key") ?? text("id")
        let type = entry["type"]?.word ?? ""
        item.work.type = cslTypes.contains(type) ? type : type.isEmpty ? "document" : oldTypes[type] ?? "document"
        item.work.title = text("title")
        item.work.authors = names(entry["author"])
        item.work.editors = names(entry["editor"] ?? entry["collection-editor"] ?? entry["container-author"])
        item.work.publisher = text("publisher")
        item.work.publication.container = text("container-title", "event-title", "collection-title")
        item.work.publication.volume = text("volume")
        item.work.publication.issue = text("issue")
        item.work.publication.pages = text("page").map { $0.replacing("–", with: "-") }
        item.work.publication.edition = text("edition")
        item.work.publication.number = text("number") ?? (isInSeries(entry) ? text("collection-number") : nil)
        item.work.publication.place = text("publisher-place", "event-place")
        if let doi = text("DOI") { item.setDOI(doi) }
        if let url = text("URL") { item.setAddress(url) }
        if let isbn = text("ISBN") { item.setNumbers(isbn, isSerial: false) }
        if let issn = text("ISSN") { item.setNumbers(issn, isSerial: true) }
        if let date = entry["issued"] ?? entry["original-date"] { set(date, &item) }
        if let accessed = entry["accessed"].flatMap({ date($0) }) { item.work.accessed = accessed }
        if let archived = text("archive_location").flatMap({ SafeURL($0) }), archived.host != nil {
            item.work.archived = archived
        }
        if let language = text("language") { item.setLanguage(language) }
        if let abstract = text("abstract") { item.setSummary(abstract) }
        for name in ["note", "annote"] { if let note = entry[name]?.string { addNote(note, &item) } }
        if let words = text("keyword") { item.add(tags: words.split { $0 == "," || $0 == ";" }.map(String.init)) }
        item.lost = entry.keys.filter { key in
            !known.contains(key) && !(key == "collection-number" && isInSeries(entry))
        }.sorted()
        return item
    }

    /// Whether a work is a part of a series alone, as a book is, so that its number is that in the series.
    private static func isInSeries(_ entry: JSON) -> Bool {
        entry["collection-title"] != nil && entry["container-title"] == nil && entry["number"] == nil
    }

    /// Without the lines by which Zotero keeps fields in a note.
    private static func addNote(_ note: String, _ item: inout LibraryItem) {
        let lines = note.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
            let name = line.prefix { $0 != ":" }
            if name == "Citation Key", line.count > name.count {
                item.key = Array(line.dropFirst(name.count + 1).utf8).trimmed.string
            }
            return name.count == line.count || !extras.contains(name.lowercased())
        }
        item.add(note: lines.joined(separator: "\n"))
    }

    private static func set(_ json: JSON, _ item: inout LibraryItem) {
        if let date = date(json) {
            item.work.date = date
        } else if let text = json["literal"]?.word ?? json["raw"]?.word ?? json.string, !text.isEmpty {
            item.problems.append(("Its date cannot be read; it was left out.", text))
        }
    }

    private static func date(_ json: JSON) -> PartialDate? {
        let ends = (json["date-parts"]?.items ?? []).map { $0.items.compactMap(\.whole) }.filter { !$0.isEmpty }
        let dates = ends.compactMap { LibraryDate.made($0) }
        let mark = json["circa"].map { $0.isTrue ? "~" : "" } ?? ""
        if dates.count == 2 { return try? PartialDate.parse("\(dates[0].text)\(mark)/\(dates[1].text)\(mark)").get() }
        if let date = dates.first {
            if let season = json["season"]?.whole, (1...4).contains(season), date.text.utf8.count == 4 {
                return try? PartialDate.parse("\(date.text)-\(20 + season)").get()
            }
            return mark.isEmpty ? date : try? PartialDate.parse(date.text + mark).get()
        }
        return (json["raw"]?.word ?? json["literal"]?.word ?? json.string).flatMap(LibraryDate.read)
    }

    private static func names(_ json: JSON?) -> [PersonName] {
        (json?.items ?? []).compactMap { name in
            func text(_ key: String) -> String? { name[key]?.word.map(plain).flatMap { $0.isEmpty ? nil : $0 } }
            guard let family = text("family") else {
                return (text("literal") ?? text("given") ?? name.string).map { PersonName($0) }
            }
            let particle = text("non-dropping-particle") ?? text("dropping-particle")
            let given = [text("given"), text("suffix")].compactMap(\.self).joined(separator: ", ")
            return PersonName(
                family: [particle, family].compactMap(\.self).joined(separator: " "), given: given.isEmpty ? nil : given
            )
        }
    }

    /// Without the tags of CSL's rich text.
    private static func plain(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 < 0x20 }) || text.contains("  ") else {
            return Array(text.utf8).trimmed.string
        }
        var out = text
        for tag in ["i", "b", "sub", "sup", "sc", "span"] {
            out = out.replacing("<\(tag)>", with: "").replacing("</\(tag)>", with: "")
        }
        for opening in [
            "<span style=\"font-variant:small-caps;\">", "<span class=\"nocase\">", "<jats:p>", "</jats:p>",
        ] {
            out = out.replacing(opening, with: "")
        }
        return out.withSingleSpaces
    }

    private static let oldTypes = [
        "journal-article": "article-journal", "book-chapter": "chapter", "proceedings-article": "paper-conference",
        "posted-content": "article", "dissertation": "thesis", "monograph": "book", "edited-book": "book",
    ]
    private static let extras: Set = [
        "citation key", "pmid", "pmcid", "doi", "issn", "isbn", "type", "accessed", "original-date", "event-place",
        "original-title", "tex.ids", "status", "publisher", "number", "submitted", "medium",
    ]
    private static let known: Set = [
        "id", "citation-key", "type", "title", "author", "editor", "collection-editor", "container-author", "publisher",
        "container-title", "event-title", "collection-title", "volume", "issue", "page", "edition", "number",
        "publisher-place", "event-place", "DOI", "URL", "ISBN", "ISSN", "issued", "original-date", "accessed",
        "archive_location", "language", "abstract", "note", "annote", "keyword",
        // What concerns the program that wrote the file, or repeats what another field says.
        "source", "title-short", "shortTitle", "journalAbbreviation", "container-title-short", "page-first",
        "call-number",
        "archive", "event", "event-date", "categories", "system_id", "custom", "PMID", "PMCID", "number-of-pages",
        "submitted",
        "number-of-volumes", "archive-place", "license", "medium", "dimensions", "citation-label", "_graph",
        "original-title",
    ]
}

extension JSON {
    /// A text or number as text; of a list, the first.
    fileprivate var word: String? {
        switch self {
        case .text(let text): text
        case .number(let number): String(number)
        case .decimal(let number, _): number.map { String($0) }
        case .list(let items): items.first?.word
        default: nil
        }
    }

    /// A whole number, also one in quotation marks.
    fileprivate var whole: Int? {
        switch self {
        case .number(let number): number
        case .text(let text): Int(text)
        default: nil
        }
    }

    fileprivate var isTrue: Bool {
        switch self {
        case .flag(let flag): flag
        case .text(let text): !text.isEmpty && text != "false"
        case .number(let number): number != 0
        default: false
        }
    }

    fileprivate var keys: [String] { if case .object(let members) = self { members.map(\.0) } else { [] } }
}
