import Model

extension CitationItem {
    /// Appends the item as an entry; dates in EDTF, as BibLaTeX reads them, and the year alone for BibTeX.
    func appendBibTeX(to out: inout [UInt8]) {
        out += "@\(entryType){\(key)".utf8
        Self.append("title", [title], as: Self.braced, to: &out)
        Self.append("author", authors, as: Self.braced, to: &out)
        Self.append(containerField, container, as: Self.escaped, to: &out)
        Self.append(publisherField, publisher, as: Self.escaped, to: &out)
        Self.append("date", issued?.text, to: &out)
        Self.append("year", issued?.citedYear.map(String.init), to: &out)
        Self.append("url", url, as: Self.encoded, to: &out)
        Self.append("urldate", accessed?.iso8601, to: &out)
        Self.append("note", archived.map { "Archived at \($0)" }, as: Self.encoded, to: &out)
        Self.append("abstract", abstract, as: Self.escaped, to: &out)
        Self.append("langid", language, to: &out)
        out += "\n}\n".utf8
    }

    /// How a value is written.
    private typealias Writing = (String, inout [UInt8]) -> Void

    /// Appends a field; nothing where there is no value.
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

    private var containerField: String {
        switch entryType {
        case "article": "journal"
        case "incollection", "inproceedings": "booktitle"
        default: "series"
        }
    }

    private var publisherField: String { entryType == "techreport" ? "institution" : "publisher" }

    /// A text that keeps its capitals: a title, a name.
    private static func braced(_ text: String, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "{"))
        escaped(text, to: &out)
        out.append(UInt8(ascii: "}"))
    }

    /// A text with what is special to TeX escaped.
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

    /// An address, which BibLaTeX takes as it is, with the braces and the backslash that would end the field encoded.
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
