import Base
import Language

/// What one line above an article says about it.
enum HeadField: Equatable, Sendable {
    case title(String)
    case subtitle(String)
    case authors([String])
    case section(String)
    case summary(String)
    case date(PrintedDate)
    case updated(PrintedDate)

    /// Reads `Author: …`, `Area of Work: …`, `By …`, a date, or several of them between bars; empty for any other line.
    static func read(_ line: [UInt8]) -> [HeadField] {
        let line = Array(line.drop { $0.isBlank || $0 == UInt8(ascii: "/") })
        let parts = segments(line)
        if parts.count > 1 {
            let parts = parts.filter { !Furniture.isCounter($0.plain.string) }
            let read = parts.map { readOne($0) ?? Byline.bare($0).map { .authors($0) } }
            let isDated = read.contains { $0?.isDate == true }
            if !read.contains(nil), isDated || !parts.map(readOne).contains(nil) {
                return withoutPlaces(read.compactMap { $0 }, parts)
            }
        }
        return readOne(line).map { [$0] } ?? bylineWithDate(line)
    }

    /// Without a place that looks like a name: `Rosa Lind | Palma de Mallorca | 8 January 2014`.
    private static func withoutPlaces(_ fields: [HeadField], _ parts: [[UInt8]]) -> [HeadField] {
        var hasNames = false
        return zip(fields, parts).filter { field, part in
            guard case .authors(let names) = field else { return true }
            defer { hasNames = true }
            return !hasNames || readOne(part) != nil || names.contains(where: AuthorLines.hasGivenName)
        }.map(\.0)
    }

    /// Whether a line is nothing but a year.
    static func isYear(_ line: [UInt8]) -> Bool {
        line.count == 4 && line.decimal.map { (1450...2099).contains($0) } ?? false
    }

    /// Whether this is a date.
    var isDate: Bool {
        switch self {
        case .date, .updated: true
        default: false
        }
    }

    /// Reads a line by what its style says that it is, or by its words.
    static func read(_ line: PastedLine) -> [HeadField] {
        let text = line.text.plain
        switch line.role {
        case .author:
            return line.pieces.map(PageMetadata.withoutBrackets).flatMap { piece -> [HeadField] in
                if let names = Byline.bare(Byline.withoutBy(piece)) { return [.authors(names)] }
                return read(piece).filter { field in
                    if case .authors(let names) = field {
                        names.allSatisfy { Byline.bare(Array($0.utf8)) != nil }
                    } else {
                        true
                    }
                }
            }
        case .date: return PrintedDate(text).map { [.date($0)] } ?? []
        case .subtitle:
            let fields = read(text)
            let isByline = fields.count > 1 && fields.contains(where: \.isDate)
            return isByline ? fields : [.subtitle(text.string)]
        case .summary: return [.summary(text.string)]
        case .title, nil:
            let pieces = line.pieces.map { read($0) }
            return pieces.count > 1 && !pieces.contains(where: \.isEmpty) ? pieces.flatMap { $0 } : read(text)
        }
    }

    /// Whether the line opens with a label of an article's head or a picture.
    static func isLabelled(_ line: [UInt8]) -> Bool { label(of: line) != nil || PhotoCredit.isCredit(line) }

    private static func segments(_ line: [UInt8]) -> [[UInt8]] {
        let bars: [Unicode.Scalar] = ["|", "·", "•", "\t"]
        return line.string.replacing(" // ", with: " | ").unicodeScalars.split { bars.contains($0) }.map {
            Array(String($0).utf8).trimmed
        }
    }

    /// `By Mira Holm, 2 May 2019`, `Mira Holm – 2 May 2019`.
    private static func bylineWithDate(_ line: [UInt8]) -> [HeadField] {
        guard line.count <= 160, line.contains(where: \.isDigit) else { return [] }
        if let date = datedAtPlace(line) { return [.date(date)] }
        let text = line.string
        for opener in byWords where text.contains(" \(opener) ") {
            guard let at = text.firstRange(of: " \(opener) ") else { continue }
            let left = Array(text[..<at.lowerBound].utf8).trimmed
            let bare = Array(left.reversed().drop { "|, ".utf8.contains($0) }.reversed())
            if let names = Byline.bare(Array(text[at.upperBound...].utf8).trimmed), case .date(let date) = dated(bare) {
                return [.date(date), .authors(names)]
            }
        }
        for separator in dateSeparators {
            var from = text.startIndex
            while let range = text[from...].firstRange(of: separator) {
                let (name, rest) = (
                    Array(text[..<range.lowerBound].utf8).trimmed, Array(text[range.upperBound...].utf8).trimmed
                )
                if let names = names(before: name), case .date(let date) = dated(rest) {
                    return [.authors(names), .date(date)]
                }
                from = range.upperBound
            }
        }
        return []
    }

    /// The names of a line, without a word such as “Written by” before them.
    private static func names(before line: [UInt8]) -> [String]? {
        let plain = line.plain
        if let opening = authorOpenings.first(where: { plain.starts(with: $0) }) {
            return Byline.bare(Array(line.dropFirst(opening.count)).trimmed)
        }
        return Byline.opened(line) ?? Byline.bare(line)
    }

    /// What is between names and a date: `Rosa Lind on 3 March 2023`, `Rosa Lind published 3 March 2023`.
    private static let dateSeparators =
        [", ", " – ", " — ", " - ", " / ", "; "] + LanguageWords.pagePhrases(\.dateJoints).sorted().map { " \($0) " }
        + labels.filter { $0.value == "date" }.keys.sorted().map { " \($0) " }

    private static func readOne(_ line: [UInt8]) -> HeadField? {
        if let (field, value) = label(of: line), !value.isEmpty { return labelled(field, value) }
        if let names = most(Byline.opened(line), Byline.opened(withoutTeam(line))) { return .authors(names) }
        let plain = line.plain
        for opening in authorOpenings where plain.starts(with: opening) {
            let value = Array(line.dropFirst(opening.count)).trimmed
            if let names = most(Byline.bare(value), Byline.bare(withoutTeam(value))) { return .authors(names) }
        }
        return dated(line)
    }

    private static func labelled(_ field: String, _ value: [UInt8]) -> HeadField? {
        switch field {
        case "title": return .title(value.string)
        case "subtitle": return .subtitle(value.string)
        case "section": return .section(value.string)
        case "summary": return .summary(value.string)
        case "authors": return value.count <= 300 ? .authors(Byline.split(value)) : nil
        case "byline": return Byline.names(value).map { .authors($0) }
        case "updated": return leadingDate(value).map { .updated($0) }
        default: return leadingDate(value).map { .date($0) }
        }
    }

    /// The date that a value is or begins with, before a comma: `22.12.2012, section: mills`.
    private static func leadingDate(_ value: [UInt8]) -> PrintedDate? {
        guard value.count <= 120 else { return nil }
        var parts = value.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        while !parts.isEmpty {
            if let date = PrintedDate(Array(parts.joined(separator: [UInt8(ascii: ",")])).trimmed) { return date }
            parts.removeLast()
        }
        return nil
    }

    private static func most(_ names: [String]?, _ others: [String]?) -> [String]? {
        (others?.count ?? 0) > (names?.count ?? 0) ? others : names
    }

    /// Names without what is after a dash, as the name of a team is: “Posted by Rosa Lind - Water team”.
    private static func withoutTeam(_ line: [UInt8]) -> [UInt8] {
        let text = line.string
        let cuts = [" - ", " – ", " — "].compactMap { text.firstRange(of: $0)?.lowerBound }
        return cuts.min().map { Array(text[..<$0].utf8) } ?? line
    }

    /// A date alone, or after words such as `Published on` without a colon.
    private static func dated(_ line: [UInt8]) -> HeadField? {
        guard line.count <= 100 else { return nil }
        if let date = PrintedDate(line) { return .date(date) }
        let plain = line.plain
        for (opening, isUpdate) in dateOpenings where plain.starts(with: opening) {
            guard let date = PrintedDate(Array(plain.dropFirst(opening.count))) else { continue }
            return isUpdate ? .updated(date) : .date(date)
        }
        return nil
    }

    /// `Madrid, 17 de septiembre de 2012`: a date after the place where the text was written.
    private static func datedAtPlace(_ line: [UInt8]) -> PrintedDate? {
        guard line.count <= 80, let comma = line.firstIndex(of: UInt8(ascii: ",")) else { return nil }
        let (place, rest) = (Array(line[..<comma]), Array(line[(comma + 1)...]).trimmed)
        let words = place.string.split(separator: " ")
        guard isPlace(words), let date = PrintedDate(rest) else { return nil }
        return date
    }

    /// Whether words are one name, or two or three that begin as those of cities do: `New York`.
    private static func isPlace(_ words: [Substring]) -> Bool {
        guard (1...3).contains(words.count), let first = words.first,
            words.allSatisfy({ $0.first?.isUppercase == true && $0.allSatisfy { $0.isLetter || "-’'.".contains($0) } })
        else { return false }
        return words.count == 1 || placeOpenings.contains(first.lowercased())
    }

    private static let placeOpenings = LanguageWords.pagePhrases(\.placeOpenings)

    private static let byWords = LanguageWords.ofPages.flatMap(\.writing.by.words).sorted()

    /// What begins a line that goes on with names, of two words or more: `prepared by `.
    private static let authorOpenings = labels.filter {
        ["authors", "byline"].contains($0.value) && $0.key.contains(" ")
    }.keys.sorted()
        .map { Array("\($0) ".utf8) }

    /// What begins a line that goes on with a date: `published on `.
    private static let dateOpenings = labels.filter { ["date", "updated"].contains($0.value) }
        .map { (opening: Array("\($0.key) ".utf8), isUpdate: $0.value == "updated") }
        .sorted { ($0.opening.count, $0.opening.string) > ($1.opening.count, $1.opening.string) }

    private static func label(of line: [UInt8]) -> (field: String, value: [UInt8])? {
        guard let colon = line.prefix(48).firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let name = Array(line[..<colon]).plain.string
        guard let field = labels[name] else { return nil }
        return (field, Array(line[(colon + 1)...]).trimmed)
    }

    private static let labels: [String: String] = LanguageWords.ofPages.reduce(into: [:]) { labels, language in
        let page = language.writing.page
        let isEnglish = language == .english
        for (words, field) in [
            (page.titles, "title"), (page.subtitles, "subtitle"), (page.sections, "section"),
            (page.summaries, "summary"), (isEnglish ? language.writing.by : "", "byline"),
            (page.authors, isEnglish ? "authors" : "byline"), (page.published, "date"), (page.updated, "updated"),
        ] {
            for word in words.words where labels[word] == nil { labels[word] = field }
        }
    }
}
