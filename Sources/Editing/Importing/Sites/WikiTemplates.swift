import Base

/// The templates of MediaWiki.
extension WikiText {
    mutating func readTemplate(_ out: inout [UInt8]) {
        guard let end = end(of: "{{", "}}") else {
            out += "{{".utf8
            index += 2
            return
        }
        let template = template(index + 2..<end - 2)
        index = end
        out += written(template.name, template.named, template.unnamed) ?? unknown(template)
    }

    /// A template with its parameters in Markdown, of which the notes and links count.
    private struct Template {
        var name = ""
        var parameters: [(name: String?, words: [UInt8])] = []
        var named: [String: [UInt8]] = [:]
        var unnamed: [[UInt8]] = []
        /// As it is in the source.
        var source: [UInt8] = []
        /// The notes, and the labels of those with names, before it.
        var notes: [(label: String, text: [UInt8])] = []
        var names: [String: String] = [:]
    }

    private mutating func template(_ inner: Range<Int>) -> Template {
        let parts = Self.parts(bytes, inner)
        var template = Template(source: Array(bytes[inner]), notes: notes, names: names)
        template.name = Array(bytes[parts[0]]).string.withoutOuterWhiteSpace
        for part in parts.dropFirst() {
            let mark = bytes.span.place(of: UInt8(ascii: "="), in: part)
            let name = mark.map { Array(bytes[part.lowerBound..<$0]).string.withoutOuterWhiteSpace }
            if let mark, let name, name.count < 40, !name.contains("["), !name.contains("<") {
                let words = nested(mark + 1..<part.upperBound).plainWhiteSpace
                template.parameters.append((name, words))
                template.named[name.lowercased()] = words
                if Int(name) == template.unnamed.count + 1 { template.unnamed.append(words) }
            } else {
                let words = nested(part).plainWhiteSpace
                template.parameters.append((nil, words))
                template.unnamed.append(words)
            }
        }
        return template
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
        case "refn", "efn", "note":
            guard let words = unnamed.first else { return nil }
            notes.append(("\(notes.count + 1)", words))
            return Array("[^\(notes.count)]".utf8)
        case "sfn", "harvnb", "harv", "sfnp":
            let words =
                unnamed.map(\.string).joined(separator: " ")
                + (named["p"].map { ", p. \($0.string)" } ?? named["pp"].map { ", pp. \($0.string)" } ?? "")
            guard lower.hasPrefix("sfn") else { return Array(words.utf8) }
            notes.append(("\(notes.count + 1)", Array(words.utf8)))
            return Array("[^\(notes.count)]".utf8)
        default: return Self.words(lower, unnamed)
        }
    }

    /// The words that a template shows within a line; nil if it is not known.
    private static func words(_ name: String, _ unnamed: [[UInt8]]) -> [UInt8]? {
        switch name {
        case "lang", "lang-xx": return unnamed.count > 1 ? unnamed[1] : unnamed.first ?? []
        case "nbsp", "snd", "spaced ndash": return Array(" – ".utf8)
        case "ndash", "endash": return Array("–".utf8)
        case "mdash", "emdash": return Array("—".utf8)
        case "!": return Array("|".utf8)
        case "=": return Array("=".utf8)
        case "nowrap", "small", "big", "em", "strong", "abbr", "tooltip", "nobold", "smaller", "center", "sic", "code",
            "tlx", "kbd":
            return unnamed.first ?? []
        case "rp": return unnamed.first.map { "<sup>:".utf8 + $0 + "</sup>".utf8 } ?? []
        case "convert", "cvt": return quantity(unnamed.map(\.string))
        case "circa", "c.", "ca.": return Array("c. ".utf8) + (unnamed.first ?? [])
        case "transl", "transliteration": return unnamed.last ?? []
        case "flag", "flagcountry": return unnamed.first ?? []
        case "birth date", "death date", "start date", "end date", "birth date and age", "death date and age":
            return Array(unnamed.prefix(3).joined(separator: Array("-".utf8)))
        case "hlist", "plainlist", "flatlist", "unbulleted list", "ubl":
            return Array(unnamed.joined(separator: Array("; ".utf8)))
        case let name where name.hasPrefix("lang-"): return unnamed.first ?? []
        case "as of": return Array("As of \(unnamed.map(\.string).joined(separator: " "))".utf8)
        default: return nil
        }
    }

    /// Those that only lay out a page, or say something to those who write it, are left out; any other stays as text.
    private mutating func unknown(_ template: Template) -> [UInt8] {
        let name = template.name.lowercased().replacing("_", with: " ")
        if ["infobox", "taxobox", "geobox", "speciesbox", "automatic taxobox"].contains(where: { name.hasPrefix($0) }) {
            return table(template)
        }
        let isLayout =
            Self.layout.contains(name)
            || [
                "use ", "defaultsort", "displaytitle", "pp-", "navbox", "#if", "short description", "coord", "col-",
                "div col",
            ].contains { name.hasPrefix($0) }
            || [" stub", "-stub", " topics", " section"].contains { name.hasSuffix($0) }
        if isLayout {
            // A note in it counts only if the text calls it by its name.
            (notes, names) = (template.notes, template.names)
            links.report(.dropped, "{{\(template.source.string)}}", "This template is left out.")
            return []
        }
        links.report(.unknownShortcode, "{{\(name)}}", "This template is not known; it stays as text.")
        let parts = template.parameters.map { part in
            Array("\\|".utf8) + (part.name.map { Array("\($0)=".utf8) } ?? []) + part.words
        }
        return Array("{{".utf8) + MarkdownLine(Array(template.name.utf8)).bytes + parts.flatMap(\.self)
            + Array("}}".utf8)
    }

    /// The facts that a box shows beside an article, without what only lays it out.
    private func table(_ template: Template) -> [UInt8] {
        let rows = template.parameters.compactMap { part -> [UInt8]? in
            guard let name = part.name, part.words.contains(where: { $0.isLetterOrDigit || $0 >= 0x80 }) else {
                return nil
            }
            let words = name.lowercased().split { $0 == "_" || $0 == " " }
            guard !words.contains(where: { Self.dress.contains($0.filter { !$0.isNumber }) }) else { return nil }
            let label = MarkdownLine(Array(words.joined(separator: " ").asTitle.utf8)).bytes
            let cell = part.words.flatMap { $0 == UInt8(ascii: "|") ? [UInt8(ascii: "\\"), $0] : [$0] }
            return Array("| ".utf8) + label + Array(" | ".utf8) + cell + Array(" |\n".utf8)
        }
        if rows.isEmpty { return [] }
        return Array("\n\n| | |\n|---|---|\n".utf8) + rows.flatMap(\.self) + Array("\n".utf8)
    }

    /// Words in the names of parameters that hold no fact.
    private static let dress: Set = [
        "image", "caption", "alt", "size", "width", "height", "color", "colour", "style", "map", "logo", "flag",
        "photo",
        "picture", "upright", "imagesize", "coordinates", "pushpin", "box", "bgcolor", "class",
    ]

    private static let layout: Set = [
        "reflist", "references", "refbegin", "refend", "toc", "notelist", "authority control", "clear", "portal",
        "portal bar", "commons",
        "commons category", "commonscat", "sister project links", "wiktionary", "good article", "featured article",
        "refimprove",
        "unreferenced", "cleanup", "stub", "multiple issues", "more citations needed", "citation needed", "cn", "fact",
        "about",
        "other uses", "for", "redirect", "hatnote", "distinguish", "normdaten", "citation style", "dead link",
        "disambiguation", "-", "clarify", "when", "which", "who", "by whom", "page needed", "failed verification",
        "more footnotes", "inconsistent citations", "anchor", "wikiquote", "wikisource", "wikibooks", "wikispecies",
        "redirect2", "bots", "colbegin", "colend", "toc right", "toc limit", "geographic location",
    ]

    /// `10 km` of `10|km|mi`, and `10–20 km` of `10|to|20|km`.
    private static func quantity(_ parts: [String]) -> [UInt8]? {
        guard parts.count > 1 else { return nil }
        let isRange = ["to", "-", "–", "and", "by", "x"].contains(parts[1]) && parts.count > 3
        let sign = parts[1] == "to" || parts[1] == "-" ? "–" : " \(parts[1]) "
        return Array((isRange ? parts[0] + sign + parts[2] + " " + parts[3] : parts[0] + " " + parts[1]).utf8)
    }

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
