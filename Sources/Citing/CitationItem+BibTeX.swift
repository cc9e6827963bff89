import Model

extension CitationItem {
    /// The item as an entry; dates in EDTF, as BibLaTeX reads them, and the year alone for BibTeX.
    var bibTeX: String {
        var fields: [(String, String?)] = [
            ("title", "{\(Self.escaped(title))}"),
            ("author", authors.isEmpty ? nil : authors.map { "{\(Self.escaped($0))}" }.joined(separator: " and ")),
            (containerField, container.map(Self.escaped)),
            (publisherField, publisher.map(Self.escaped)),
            ("date", issued?.text),
            ("year", issued?.citedYear.map(String.init)),
            ("url", url.map(Self.address)),
        ]
        fields += [
            ("urldate", accessed?.iso8601),
            ("note", archived.map { "Archived at \(Self.address($0))" }),
            ("abstract", abstract.map(Self.escaped)),
            ("langid", language),
        ]
        let lines = fields.compactMap { name, value in value.map { "  \(name) = {\($0)}" } }
        return "@\(entryType){\(key),\n" + lines.joined(separator: ",\n") + "\n}\n"
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

    /// A text with what is special to TeX escaped.
    private static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": out += "{\\textbackslash}"
            case "~": out += "{\\textasciitilde}"
            case "^": out += "{\\textasciicircum}"
            case "{", "}", "%", "&", "#", "_", "$": out += "\\\(scalar)"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    /// An address, which BibLaTeX takes as it is, with the braces and the backslash that would end the field encoded.
    private static func address(_ url: String) -> String {
        var out = ""
        for scalar in url.unicodeScalars {
            switch scalar {
            case "{": out += "%7B"
            case "}": out += "%7D"
            case "\\": out += "%5C"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
