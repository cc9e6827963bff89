import Base
import Model

extension CitationItem {
    /// Appends the item as an entry; dates in EDTF, as BibLaTeX reads them, and the year alone for BibTeX.
    func appendBibTeX(to out: inout [UInt8]) {
        out += "@\(entryType){\(key)".utf8
        Self.append("entrysubtype", entrySubtype, to: &out)
        Self.append("title", [title], as: Self.braced, to: &out)
        Self.append("author", authors.map(Self.name), as: { $1 += $0.utf8 }, to: &out)
        Self.append("editor", editors.map(Self.name), as: { $1 += $0.utf8 }, to: &out)
        Self.append(containerField, publication.container, as: Self.escaped, to: &out)
        Self.append(publisherField, publisher, as: Self.escaped, to: &out)
        appendPublication(to: &out)
        Self.append("date", issued?.text, to: &out)
        Self.append("year", issued?.citedYear.map(String.init), to: &out)
        Self.append("url", url, as: Self.encoded, to: &out)
        Self.append("urldate", accessed?.iso8601, to: &out)
        Self.append("note", archived.map { "Archived at \($0)" }, as: Self.encoded, to: &out)
        Self.append("abstract", abstract, as: Self.escaped, to: &out)
        if let language {
            Self.append("langid", BabelLanguage.name(of: language), to: &out)
            Self.append("language", language, to: &out)
        }
        out += "\n}\n".utf8
    }

    private func appendPublication(to out: inout [UInt8]) {
        Self.append("volume", publication.volume, as: Self.escaped, to: &out)
        Self.append(
            entryType == "article" ? "number" : "issue", publication.issue, as: Self.escaped, to: &out)
        if entryType != "article" || publication.issue == nil {
            Self.append("number", publication.number, as: Self.escaped, to: &out)
        }
        Self.append("pages", publication.pages.map(Self.range), as: Self.escaped, to: &out)
        Self.append("edition", publication.edition, as: Self.escaped, to: &out)
        Self.append("address", publication.place, as: Self.escaped, to: &out)
        Self.append("doi", publication.doi, as: Self.encoded, to: &out)
        Self.append("isbn", publication.isbn, to: &out)
        Self.append("issn", publication.issn, to: &out)
    }

    /// Pages with two hyphens between the first and the last, as TeX writes a dash.
    private static func range(_ pages: String) -> String {
        pages.replacing("–", with: "-").replacing("--", with: "-").replacing("-", with: "--")
    }

    /// A name as `Family, Given`, or as a whole in braces, which no program divides.
    private static func name(_ name: PersonName) -> String {
        var out: [UInt8] = []
        guard let family = name.family else {
            braced(name.name, to: &out)
            return String(decoding: out, as: UTF8.self)
        }
        let isDivided = family.contains(",") || family.lowercased().contains(" and ")
        if isDivided { braced(family, to: &out) } else { escaped(family, to: &out) }
        out += ", ".utf8
        if let given = name.given { escaped(given, to: &out) }
        return String(decoding: out, as: UTF8.self)
    }

    /// How a value is written.
    private typealias Writing = (String, inout [UInt8]) -> Void

    /// Appends a field; nothing if there is no value.
    private static func append(
        _ name: String, _ value: String?, as writing: Writing = { $1 += $0.utf8 }, to out: inout [UInt8]
    ) {
        if let value { append(name, [value], as: writing, to: &out) }
    }

    private static func append(_ name: String, _ values: [String], as writing: Writing, to out: inout [UInt8]) {
        guard !values.isEmpty else { return }
        out += ",\n  \(name) = {".utf8
        for (index, value) in values.enumerated() {
            if index > 0 { out += " and ".utf8 }
            writing(value, &out)
        }
        out.append(UInt8(ascii: "}"))
    }

    private var entryType: String {
        switch type {
        case "article-journal", "article-magazine", "article-newspaper", "article", "review", "review-book": "article"
        case "book": "book"
        case "chapter": "incollection"
        case "paper-conference": "inproceedings"
        case "report": "techreport"
        case "thesis": "phdthesis"
        case "webpage", "post", "post-weblog": "online"
        default: "misc"
        }
    }

    /// What BibLaTeX needs to know of an article that is in no journal.
    private var entrySubtype: String? {
        switch type {
        case "article-newspaper": "newspaper"
        case "article-magazine": "magazine"
        default: nil
        }
    }

    private var containerField: String {
        switch entryType {
        case "article": "journal"
        case "incollection", "inproceedings": "booktitle"
        default: "series"
        }
    }

    private var publisherField: String {
        switch entryType {
        case "techreport": "institution"
        case "phdthesis": "school"
        default: "publisher"
        }
    }

    /// Appends a text that keeps its capitals, such as a title or a name.
    private static func braced(_ text: String, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "{"))
        escaped(text, to: &out)
        out.append(UInt8(ascii: "}"))
    }

    /// Appends a text, escaping TeX's special characters.
    private static func escaped(_ text: String, to out: inout [UInt8]) {
        for byte in text.utf8 {
            switch Unicode.Scalar(byte) {
            case "\\": out += "{\\textbackslash}".utf8
            case "~": out += "{\\textasciitilde}".utf8
            case "^": out += "{\\textasciicircum}".utf8
            case "{", "}", "%", "&", "#", "_", "$": out += [UInt8(ascii: "\\"), byte]
            default: out.append(byte)
            }
        }
    }

    /// Appends an address. BibLaTeX takes it as it is, so braces and backslashes, which would end the field, are
    /// percent-encoded.
    private static func encoded(_ url: String, to out: inout [UInt8]) {
        for byte in url.utf8 {
            switch Unicode.Scalar(byte) {
            case "{": out += "%7B".utf8
            case "}": out += "%7D".utf8
            case "\\": out += "%5C".utf8
            default: out.append(byte)
            }
        }
    }
}

extension CitationItem {
    /// Appends the item as a record: one line for each two-letter tag.
    func appendRIS(to out: inout [UInt8]) {
        Self.appendLine("TY", tag, to: &out)
        Self.appendLine("ID", key, to: &out)
        Self.appendLine("TI", title, to: &out)
        for author in authors { Self.appendLine("AU", Self.inverted(author), to: &out) }
        for editor in editors { Self.appendLine("A2", Self.inverted(editor), to: &out) }
        Self.appendLine("T2", publication.container, to: &out)
        Self.appendLine("PB", publisher, to: &out)
        appendPlace(to: &out)
        Self.appendLine("PY", issued?.citedYear.map(String.init), to: &out)
        Self.appendLine("DA", issued?.risDate, to: &out)
        Self.appendLine("UR", url, to: &out)
        Self.appendLine("L2", archived, to: &out)
        Self.appendLine("Y2", accessed?.risDate, to: &out)
        Self.appendLine("AB", abstract, to: &out)
        Self.appendLine("LA", language, to: &out)
        Self.appendLine("ER", "", to: &out)
    }

    private func appendPlace(to out: inout [UInt8]) {
        Self.appendLine("VL", publication.volume, to: &out)
        Self.appendLine("IS", publication.issue, to: &out)
        Self.appendLine("M1", publication.number, to: &out)
        let pages = publication.pages?.replacing("–", with: "-").replacing("--", with: "-")
        let ends = pages?.split(separator: "-").map(String.init) ?? []
        let isRange = ends.count == 2 && ends.allSatisfy { $0.utf8.allSatisfy(\.isLetterOrDigit) }
        Self.appendLine("SP", isRange ? ends[0] : pages, to: &out)
        Self.appendLine("EP", isRange ? ends[1] : nil, to: &out)
        Self.appendLine("ET", publication.edition, to: &out)
        Self.appendLine("CY", publication.place, to: &out)
        Self.appendLine("DO", publication.doi, to: &out)
        Self.appendLine("SN", publication.isbn ?? publication.issn, to: &out)
    }

    /// A name as `Family, Given`, or as a whole.
    private static func inverted(_ name: PersonName) -> String {
        guard let family = name.family else { return name.name }
        return "\(family), \(name.given ?? "")"
    }

    /// Appends a line; nothing if there is no value. A value must be on one line.
    private static func appendLine(_ tag: String, _ value: String?, to out: inout [UInt8]) {
        guard let value else { return }
        out += tag.utf8
        out += "  - ".utf8
        for byte in value.utf8 { out.append(byte < 0x20 ? 0x20 : byte) }
        out += "\r\n".utf8
    }

    private var tag: String {
        switch type {
        case "article-journal": "JOUR"
        case "article-magazine": "MGZN"
        case "article-newspaper": "NEWS"
        case "book": "BOOK"
        case "chapter": "CHAP"
        case "paper-conference": "CPAPER"
        case "post-weblog": "BLOG"
        case "report": "RPRT"
        case "thesis": "THES"
        case "webpage", "post": "ELEC"
        case "motion_picture", "broadcast": "VIDEO"
        case "legislation", "bill": "STAT"
        case "legal_case": "CASE"
        default: "GEN"
        }
    }
}

extension CitationItem {
    /// The item in CSL-JSON.
    var csl: JSON {
        var entries: [(String, JSON)] = [("id", .text(key)), ("type", .text(type)), ("title", .text(title))]
        for (role, names) in [("author", authors), ("editor", editors)] where !names.isEmpty {
            entries.append((role, .list(names.map(Self.csl))))
        }
        // What a book is in is a series, and its number counts the books of that.
        let isInSeries = type == "book" && publication.container != nil
        let texts = [
            (isInSeries ? "collection-title" : "container-title", publication.container), ("publisher", publisher),
            ("publisher-place", publication.place), ("volume", publication.volume), ("issue", publication.issue),
            (isInSeries ? "collection-number" : "number", publication.number), ("page", publication.pages),
            ("edition", publication.edition),
            ("DOI", publication.doi), ("ISBN", publication.isbn), ("ISSN", publication.issn), ("URL", url),
            ("archive_location", archived), ("abstract", abstract), ("language", language),
        ]
        for (name, text) in texts { if let text { entries.append((name, .text(text))) } }
        if let issued { entries.append(("issued", issued.csl)) }
        if let accessed { entries.append(("accessed", accessed.csl)) }
        return .object(entries)
    }

    private static func csl(_ name: PersonName) -> JSON {
        guard let family = name.family else { return .object([("literal", .text(name.name))]) }
        return .object([("family", .text(family))] + (name.given.map { [("given", .text($0))] } ?? []))
    }
}

extension PartialDate {
    /// The date in CSL-JSON: its parts, both ends of an interval, and whether it is approximate. A date without such
    /// parts, such as a decade, is given in words.
    fileprivate var csl: JSON {
        let ends = [start.date, end.date].map { $0.flatMap(Self.parts) }
        guard let first = ends[0], !isInterval || ends[1] != nil else { return .object([("literal", .text(inWords))]) }
        var parts = [first]
        if isInterval, let last = ends[1] { parts.append(last) }
        let numbers = parts.map { JSON.list($0.map(JSON.number)) }
        var date: [(String, JSON)] = [("date-parts", .list(numbers))]
        if case .season(let season, _)? = start.date?.period, !isInterval {
            date.append(("season", .number(season.rawValue - 20)))
        }
        return .object(isApproximate || isUncertain ? date + [("circa", .flag(true))] : date)
    }

    private static func parts(_ date: Single) -> [Int]? { date.period.citedParts }
}
