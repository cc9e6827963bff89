import Base

/// The templates of MediaWiki.
extension WikiText {
    mutating func readTemplate(_ out: inout [UInt8]) {
        guard let end = end(of: "{{", "}}") else {
            out += "{{".utf8
            index += 2
            return
        }
        let inner = index + 2..<end - 2
        let before = (notes, names)
        let parts = Self.parts(bytes, inner)
        let name = Array(bytes[parts[0]]).string.withoutOuterWhiteSpace
        var named: [String: [UInt8]] = [:]
        var unnamed: [[UInt8]] = []
        for part in parts.dropFirst() {
            let mark = bytes.span.place(of: UInt8(ascii: "="), in: part)
            let key = mark.map {
                Array(bytes[part.lowerBound..<$0]).string.withoutOuterWhiteSpace.lowercased()
            }
            if let mark, let key, key.count < 40, !key.contains("["), !key.contains("<") {
                named[key] = nested(mark + 1..<part.upperBound).plainWhiteSpace
                if let number = Int(key), number == unnamed.count + 1 { unnamed.append(named[key] ?? []) }
            } else {
                unnamed.append(nested(part).plainWhiteSpace)
            }
        }
        let source = Array(bytes[inner])
        index = end
        if let text = written(name, named, unnamed) { return out += text }
        // Its notes are in the words that stay.
        (notes, names) = before
        out += unknown(name.lowercased().replacing("_", with: " "), source)
    }

    private mutating func written(_ name: String, _ named: [String: [UInt8]], _ unnamed: [[UInt8]]) -> [UInt8]? {
        let lower = name.lowercased().replacing("_", with: " ")
        if lower.hasPrefix("cite ") || lower.hasPrefix("citation") || lower == "literatur" || lower == "internetquelle"
        {
            return citation(named)
        }
        switch lower {
        case "quote", "blockquote", "cquote", "quotation", "zitat", "quote box":
            let words = named["text"] ?? named["quote"] ?? unnamed.first ?? []
            let author = named["author"] ?? named["source"] ?? (unnamed.count > 1 ? unnamed[1] : nil)
            return Array("\n\n\u{E010}".utf8) + words + (author.map { " — ".utf8 + $0 } ?? []) + Array("\n\n".utf8)
        case "main", "see also", "further", "details", "siehe auch", "hauptartikel":
            return Array("\n\n".utf8)
                + unnamed.map { "[[\($0.string)]]" }.reduce(into: [UInt8]()) { list, link in
                    var inner = WikiText(Array(link.utf8), links)
                    let words = inner.inline(to: inner.bytes.count)
                    links = inner.links
                    list += (list.isEmpty ? "See also: " : ", ").utf8 + words
                } + Array("\n\n".utf8)
        case "lang", "lang-xx": return unnamed.count > 1 ? unnamed[1] : unnamed.first ?? []
        case "nbsp", "snd", "spaced ndash": return Array(" – ".utf8)
        case "ndash", "endash": return Array("–".utf8)
        case "mdash", "emdash": return Array("—".utf8)
        case "!": return Array("|".utf8)
        case "=": return Array("=".utf8)
        case "nowrap", "small", "big", "em", "strong", "abbr", "tooltip", "nobold", "smaller", "center", "sic", "code",
            "tlx", "kbd":
            return unnamed.first ?? []
        case "as of": return Array("As of \(unnamed.map(\.string).joined(separator: " "))".utf8)
        case "sfn", "harvnb", "harv", "sfnp":
            let words =
                unnamed.map(\.string).joined(separator: " ")
                + (named["p"].map { ", p. \($0.string)" } ?? named["pp"].map { ", pp. \($0.string)" } ?? "")
            guard lower.hasPrefix("sfn") else { return Array(words.utf8) }
            notes.append(("\(notes.count + 1)", Array(words.utf8)))
            return Array("[^\(notes.count)]".utf8)
        default: return nil
        }
    }

    /// Those that only lay out a page, or say something to those who write it, are left out; any other stays as text.
    private mutating func unknown(_ name: String, _ source: [UInt8]) -> [UInt8] {
        let isLayout =
            Self.layout.contains(name)
            || [
                "use ", "defaultsort", "displaytitle", "pp-", "infobox", "navbox", "taxobox", "#if",
                "short description", "coord",
            ].contains { name.hasPrefix($0) } || name.hasSuffix("-stub") || name.hasSuffix(" stub")
        if isLayout {
            links.report(.dropped, "{{\(source.string)}}", "This template is left out.")
            return []
        }
        links.report(.unknownShortcode, "{{\(name)}}", "This template is not known; it stays as text.")
        return Array("{{".utf8) + MarkdownLine(source.plainWhiteSpace).bytes + Array("}}".utf8)
    }

    private static let layout: Set = [
        "reflist", "references", "refbegin", "refend", "toc", "notelist", "authority control", "clear", "portal",
        "portal bar", "commons",
        "commons category", "commonscat", "sister project links", "wiktionary", "good article", "featured article",
        "refimprove",
        "unreferenced", "cleanup", "stub", "multiple issues", "more citations needed", "citation needed", "cn", "fact",
        "about",
        "other uses", "for", "redirect", "hatnote", "distinguish", "normdaten", "citation style", "dead link",
        "disambiguation", "-",
    ]

    /// `Author: [Title](address). Publisher, date.`
    private mutating func citation(_ fields: [String: [UInt8]]) -> [UInt8] {
        func words(_ names: String...) -> [UInt8]? { names.lazy.compactMap { fields[$0] }.first { !$0.isEmpty } }
        let first = words("first", "first1", "vorname").map { $0 + [0x20] } ?? []
        let author = words("author", "author1", "autor") ?? words("last", "last1", "nachname").map { first + $0 }
        let title = words("title", "titel") ?? []
        let address = words("url", "online").map { $0.string }
        let destination = address.flatMap {
            links.destination($0.trimmed(of: "<>"))
        }
        var out = author.map { $0 + Array(": ".utf8) } ?? []
        out +=
            destination.map {
                [UInt8(ascii: "[")] + (title.isEmpty ? Array($0.utf8) : title)
                    + Array("](\(MarkdownAddress.written($0)))".utf8)
            } ?? title
        let place = [
            words("work", "website", "journal", "newspaper", "magazine", "werk", "sammelwerk"),
            words("publisher", "verlag", "hrsg"),
            words("volume", "band").map { Array("vol. ".utf8) + $0 },
            words("issue", "number", "nummer").map { Array("no. ".utf8) + $0 },
            words("date", "year", "datum", "jahr"), words("page", "pages", "seiten").map { Array("p. ".utf8) + $0 },
            words("doi").map { Array("doi:".utf8) + $0 }, words("isbn").map { Array("ISBN ".utf8) + $0 },
            words("access-date", "accessdate", "abruf").map { Array("accessed ".utf8) + $0 },
        ]
        let rest = place.compactMap(\.self)
        if !rest.isEmpty { out += Array(". ".utf8) + Array(rest.joined(separator: Array(", ".utf8))) }
        return out
    }
}
