import Base
import Model

/// Makes works of the entries of a file in BibTeX.
enum BibTeXItems {
    static func read(_ bytes: [UInt8]) -> (items: [LibraryItem], findings: [ImportFinding]) {
        let reader = BibTeXReader(bytes)
        let parents = Dictionary(
            reader.entries.filter { !$0.key.isEmpty }.map { ($0.key.lowercased(), $0) },
            uniquingKeysWith: { first, _ in first })
        let items = reader.entries.filter { $0.type != "xdata" && $0.type != "set" }.map { item($0, parents) }
        return (items, reader.findings)
    }

    private static func item(_ entry: BibTeXReader.Entry, _ parents: [String: BibTeXReader.Entry]) -> LibraryItem {
        var fields: [String: [UInt8]] = [:]
        for field in entry.fields where fields[field.name] == nil && !field.value.trimmed.isEmpty {
            fields[field.name] = field.value
        }
        var item = LibraryItem(line: entry.line)
        inherit(&fields, of: entry, parents, &item.problems)
        item.key = entry.key.isEmpty ? nil : entry.key
        item.work.type = type(entry.type, fields)
        setTexts(fields, entry.type, &item)
        setDates(fields, &item)
        setPlaces(fields, &item)
        setWords(fields, &item)
        item.lost = fields.keys.filter { !known.contains($0) && !ignored.contains($0) }.sorted()
        return item
    }

    /// Takes from the book that an entry is part of what it does not say itself.
    private static func inherit(
        _ fields: inout [String: [UInt8]], of entry: BibTeXReader.Entry, _ parents: [String: BibTeXReader.Entry],
        _ problems: inout [(sentence: String, text: String)]
    ) {
        let names = [fields["crossref"], fields["xdata"]].compactMap(\.self).flatMap { $0.string.split(separator: ",") }
        for name in names {
            guard let parent = parents[name.lowercased().withoutOuterSpaces] else {
                problems.append(("The entry from which it takes fields is not in the file.", String(name)))
                continue
            }
            if parent.key != entry.key { take(&fields, of: entry, from: parent) }
        }
    }

    private static func take(
        _ fields: inout [String: [UInt8]], of entry: BibTeXReader.Entry, from parent: BibTeXReader.Entry
    ) {
        let isPart = !["book", "article"].contains(entry.type)
        for field in parent.fields {
            let own = isPart && field.name == "title" ? "booktitle" : field.name
            if own != "crossref", !(isPart && field.name == "author"), fields[own] == nil { fields[own] = field.value }
        }
    }

    private static func setTexts(_ fields: [String: [UInt8]], _ type: String, _ item: inout LibraryItem) {
        func text(_ names: String...) -> String? {
            let found = names.lazy.compactMap { fields[$0] }.map { TeXText.decoded($0) }.first { !$0.isEmpty }
            return found
        }
        item.work.title = text("title")
        if let title = item.work.title, let subtitle = text("subtitle"), !title.isEmpty {
            item.work.title = "\(title): \(subtitle)"
        }
        item.work.authors = fields["author"].map(BibTeXNames.read) ?? []
        if let names = fields["author"], BibTeXNames.isOpen(names) {
            item.problems.append(("Its authors end in 'and others'; name them all in the library.", names.string))
        }
        item.work.editors = fields["editor"].map(BibTeXNames.read) ?? []
        item.work.publisher = text("publisher", "institution", "school", "organization")
        let isArticle = type == "article" || type == "periodical" || type == "suppperiodical"
        item.work.publication.container =
            text("journaltitle", "journal", "booktitle", "maintitle", "eventtitle")
            ?? (isArticle ? nil : text("series"))
        item.work.publication.volume = text("volume")
        item.work.publication.issue = text("issue") ?? (isArticle ? text("number") : nil)
        if !isArticle || text("issue") != nil {
            item.work.publication.number = text("number")
        }
        item.work.publication.pages = text("pages", "eid").map {
            $0.replacing("–", with: "-").replacing("—", with: "-")
        }
        item.work.publication.edition = text("edition")
        item.work.publication.place = text("location", "address")
    }

    private static func setDates(_ fields: [String: [UInt8]], _ item: inout LibraryItem) {
        if let date = fields["date"] ?? fields["eventdate"], LibraryDate.read(date.trimmed.string) != nil {
            item.setDate(date.trimmed.string)
        } else if let year = fields["year"] ?? fields["date"] {
            let digits = TeXText.decoded(year)
            let month = fields["month"].map { TeXText.decoded($0) }.flatMap { LibraryDate.month($0) }
            let day = fields["day"].flatMap { Int(TeXText.decoded($0)) }
            if let number = Int(digits) {
                item.work.date = LibraryDate.made([number] + (month.map { [$0] + (day.map { [$0] } ?? []) } ?? []))
            } else {
                item.setDate(digits)
            }
        }
        if let accessed = fields["urldate"] ?? fields["lastaccessed"] { item.setAccessed(TeXText.decoded(accessed)) }
    }

    private static func setPlaces(_ fields: [String: [UInt8]], _ item: inout LibraryItem) {
        if let doi = fields["doi"] { item.setDOI(plain(doi)) }
        if let url = fields["url"] ?? fields["howpublished"].flatMap({ plain($0).contains("://") ? $0 : nil }) {
            item.setAddress(plain(url))
        }
        if item.work.url == nil, let eprint = fields["eprint"].map({ TeXText.decoded($0) }),
            ["arxiv", ""].contains(
                (fields["eprinttype"] ?? fields["archiveprefix"]).map { $0.string.lowercased() } ?? "-")
        {
            item.setAddress("https://arxiv.org/abs/\(eprint)")
        }
        if let isbn = fields["isbn"] { item.setNumbers(TeXText.decoded(isbn), isSerial: false) }
        if let issn = fields["issn"] { item.setNumbers(TeXText.decoded(issn), isSerial: true) }
    }

    private static func setWords(_ fields: [String: [UInt8]], _ item: inout LibraryItem) {
        if let language = fields["langid"] ?? fields["language"] { item.setLanguage(TeXText.decoded(language)) }
        if let abstract = fields["abstract"] { item.setSummary(TeXText.decoded(abstract)) }
        for name in ["keywords", "keyword"] {
            if let words = fields[name] {
                item.add(tags: TeXText.decoded(words).split { $0 == "," || $0 == ";" }.map(String.init))
            }
        }
        for name in ["note", "annote", "annotation", "addendum", "howpublished"] {
            guard let note = fields[name].map({ TeXText.decoded($0) }), !note.isEmpty else { continue }
            if note.hasPrefix("Archived at "), let url = SafeURL(String(plain(fields[name] ?? []).dropFirst(12))),
                url.host != nil
            {
                item.work.archived = url
            } else if name != "howpublished" || !note.contains("://") {
                item.add(note: note)
            }
        }
    }

    /// An address: without braces, and without the backslashes that escape its signs.
    private static func plain(_ bytes: [UInt8]) -> String {
        var out: [UInt8] = []
        for (place, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") { continue }
            if byte == UInt8(ascii: "\\"), place + 1 < bytes.count, !bytes[place + 1].isLetterOrDigit { continue }
            out.append(byte)
        }
        return out.string.replacing("\\url", with: "").replacing("\\textasciitilde", with: "~")
    }

    private static func type(_ type: String, _ fields: [String: [UInt8]]) -> String {
        switch type {
        case "article", "suppperiodical":
            switch fields["entrysubtype"].map({ $0.string.lowercased() }) {
            case "newspaper": "article-newspaper"
            case "magazine": "article-magazine"
            default: "article-journal"
            }
        case "book", "mvbook", "collection", "mvcollection", "proceedings", "reference", "booklet", "manual": "book"
        case "incollection", "inbook", "bookinbook", "suppbook", "suppcollection": "chapter"
        case "inreference": "entry-encyclopedia"
        case "inproceedings", "conference": "paper-conference"
        case "techreport", "report": "report"
        case "phdthesis", "mastersthesis", "thesis": "thesis"
        case "online", "electronic", "www": "webpage"
        case "dataset": "dataset"
        case "software": "software"
        case "patent": "patent"
        case "legislation": "legislation"
        case "jurisdiction": "legal_case"
        case "video", "movie": "motion_picture"
        case "unpublished": "manuscript"
        default: "document"
        }
    }

    private static let known: Set = [
        "title", "subtitle", "author", "editor", "publisher", "institution", "school", "organization", "journaltitle",
        "journal", "booktitle", "maintitle", "eventtitle", "series", "volume", "issue", "number", "pages", "eid",
        "edition",
        "location", "address", "date", "eventdate", "year", "month", "day", "urldate", "lastaccessed", "doi", "url",
        "howpublished", "eprint", "eprinttype", "archiveprefix", "isbn", "issn", "langid", "language", "abstract",
        "keywords", "keyword", "note", "annote", "annotation", "addendum", "crossref", "xdata", "entrysubtype",
    ]
    /// What concerns the program that wrote the file, or repeats what another field says.
    private static let ignored: Set = [
        "file", "shorttitle", "timestamp", "date-added", "date-modified", "owner", "bdsk-url-1", "bdsk-file-1",
        "biburl",
        "bibsource", "urn", "rating", "readstatus", "groups", "primaryclass", "eprintclass", "shortjournal", "numpages",
        "pagetotal", "mendeley-groups", "mendeley-tags", "adsurl", "adsnote", "hal_id", "hal_version", "options", "ids",
        "nameaddon", "creationdate", "modificationdate", "citeulike-article-id", "posted-at", "priority", "sortname",
        "presort",
        "bdsk-url-2", "bdsk-url-3", "related", "relatedtype", "articleno", "issue_date", "langidopts", "copyright",
        "rights",
        "comment", "usera", "userb", "label", "hyphenation", "bookpagination", "pagination", "internal-note", "acmid",
    ]
}

/// Names as BibTeX writes them.
enum BibTeXNames {
    static func read(_ bytes: [UInt8]) -> [PersonName] {
        parts(bytes).map { $0.trimmed }.filter { !$0.isEmpty && $0.string.lowercased() != "others" }.compactMap(name)
    }

    /// Whether a list ends in `and others`.
    static func isOpen(_ bytes: [UInt8]) -> Bool { parts(bytes).last?.trimmed.string.lowercased() == "others" }

    /// The names between `and`, outside braces.
    private static func parts(_ bytes: [UInt8]) -> [[UInt8]] {
        var parts: [[UInt8]] = [[]]
        for word in words(bytes) {
            if word.string.lowercased() == "and" {
                parts.append([])
            } else {
                parts[parts.count - 1] += (parts[parts.count - 1].isEmpty ? [] : [0x20]) + word
            }
        }
        return parts
    }

    /// The words between blanks, outside braces.
    private static func words(_ bytes: [UInt8]) -> [[UInt8]] {
        var words: [[UInt8]] = []
        var word: [UInt8] = []
        var depth = 0
        for byte in bytes {
            if byte == UInt8(ascii: "{") { depth += 1 } else if byte == UInt8(ascii: "}") { depth -= 1 }
            // `\~` is an accent.
            let isTie = byte == UInt8(ascii: "~") && word.last != UInt8(ascii: "\\")
            if depth <= 0, byte.isWhiteSpace || isTie {
                if !word.isEmpty { words.append(word) }
                word = []
            } else {
                word.append(byte)
            }
        }
        return word.isEmpty ? words : words + [word]
    }

    private static func name(_ bytes: [UInt8]) -> PersonName? {
        let commas = divided(bytes)
        if commas.count == 1 {
            let words = words(bytes)
            if words.count == 1 || words.count == 0 { return plain(bytes) }
            return inOrder(words)
        }
        let family = TeXText.decoded(commas[0])
        guard !family.isEmpty else { return plain(bytes) }
        let rest = commas.dropFirst().map { TeXText.decoded($0) }.filter { !$0.isEmpty }
        // `von Last, Jr, First`
        let given = commas.count > 2 && rest.count > 1 ? "\(rest[1]), \(rest[0])" : rest.first
        return PersonName(family: family, given: given)
    }

    private static func plain(_ bytes: [UInt8]) -> PersonName? {
        let name = TeXText.decoded(bytes)
        return name.isEmpty ? nil : PersonName(name)
    }

    /// `First von Last`: the particle begins with the first word in small letters.
    private static func inOrder(_ words: [[UInt8]]) -> PersonName? {
        let last = words.count - 1
        let particle =
            words[1..<last].firstIndex { $0.first.map { $0.isLetter && $0 >= UInt8(ascii: "a") } ?? false } ?? last
        let given = TeXText.decoded(Array(words[..<particle].joined(separator: [0x20])))
        let family = TeXText.decoded(Array(words[particle...].joined(separator: [0x20])))
        return family.isEmpty ? nil : PersonName(family: family, given: given.isEmpty ? nil : given)
    }

    private static func divided(_ bytes: [UInt8]) -> [[UInt8]] {
        var parts: [[UInt8]] = [[]]
        var depth = 0
        for byte in bytes {
            if byte == UInt8(ascii: "{") { depth += 1 } else if byte == UInt8(ascii: "}") { depth -= 1 }
            if byte == UInt8(ascii: ","), depth <= 0 { parts.append([]) } else { parts[parts.count - 1].append(byte) }
        }
        return parts
    }
}
