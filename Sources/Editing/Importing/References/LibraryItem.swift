import Base
import Language
import Model

/// A work as a reference library describes it.
package struct LibraryItem: Sendable {
    /// The 1-based line of the file on which it begins, or its number in a file that has no lines.
    let line: Int
    /// By which texts cite it.
    var key: String?
    var work = Work()
    /// The abstract, cut to a length that a card can show.
    var summary: String?
    /// The reader's own notes, each as Markdown.
    var notes: [String] = []
    var tags: [String] = []
    /// What is wrong with it, as sentences, each with the words concerned.
    var problems: [(sentence: String, text: String)] = []
    /// Names of fields that a source does not have.
    var lost: [String] = []

    init(line: Int) { self.line = line }

    /// The length of a summary in characters.
    private static let longestSummary = 400
}

/// Values as libraries write them. What cannot be used is left out and becomes a problem.
extension LibraryItem {
    mutating func setAddress(_ text: String) {
        let bare = text.withoutOuterWhiteSpace
        let first = bare.split { $0 == " " || $0 == "\n" || $0 == ";" }.first.map(String.init) ?? bare
        guard !first.isEmpty, work.url == nil else { return }
        guard let url = SafeURL(first) ?? SafeURL(first.replacing("|", with: "%7C")), url.host != nil else {
            return problems.append(("Its address is not one of the web; it was left out.", text))
        }
        work.url = url
    }

    mutating func setDOI(_ text: String) {
        let bare = text.withoutOuterWhiteSpace
        guard !bare.isEmpty else { return }
        guard let doi = WorkNumber.doi(bare) else {
            return problems.append(("Its DOI cannot be right; it was left out.", text))
        }
        work.publication.doi = doi
    }

    /// The first number of those given that can be right, whether it is an ISBN or an ISSN.
    mutating func setNumbers(_ text: String, isSerial: Bool? = nil) {
        var found = false
        for number in Self.numbers(text) {
            if isSerial != true, work.publication.isbn == nil, WorkNumber.isISBN(number) {
                (work.publication.isbn, found) = (number, true)
            } else if isSerial != false, work.publication.issn == nil, WorkNumber.isISSN(number) {
                (work.publication.issn, found) = (number, true)
            }
        }
        if !found, text.utf8.contains(where: \.isDigit), work.publication.isbn == nil || work.publication.issn == nil {
            problems.append(("Its ISBN or ISSN cannot be right; it was left out.", text))
        }
    }

    /// Runs of digits, hyphens and X of the length of an ISBN or ISSN.
    private static func numbers(_ text: String) -> [String] {
        let parts = text.split { !($0.isASCII && ($0.isNumber || $0 == "-" || $0 == "–" || $0 == "x" || $0 == "X")) }
        let words = parts.map { $0.replacing("–", with: "-").uppercased() }
        // An ISBN whose parts are divided by blanks.
        let whole = text.filter { $0.isNumber || $0 == "X" || $0 == "x" }.uppercased()
        return words + (words.count > 1 ? [whole] : [])
    }

    mutating func setDate(_ text: String) {
        let bare = text.withoutOuterWhiteSpace
        guard !bare.isEmpty else { return }
        guard let date = LibraryDate.read(bare) else {
            return problems.append(("Its date cannot be read; it was left out.", text))
        }
        work.date = date
    }

    mutating func setAccessed(_ text: String) {
        if let date = LibraryDate.read(text.withoutOuterWhiteSpace) { work.accessed = date }
    }

    mutating func setLanguage(_ text: String) {
        let bare = text.withoutOuterWhiteSpace.lowercased().replacing("_", with: "-")
        if let known = LibraryLanguage.tag(bare) { work.language = known }
    }

    mutating func setSummary(_ text: String) {
        let words = text.withSingleSpaces
        guard !words.isEmpty else { return }
        summary = words.count <= Self.longestSummary ? words : Self.cut(words)
    }

    /// The first sentences of a text, or else its first words.
    private static func cut(_ words: String) -> String {
        let start = words.prefix(longestSummary - 1)
        if let end = start.lastIndex(of: "."), start.distance(from: start.startIndex, to: end) > longestSummary / 3,
            start.index(after: end) < start.endIndex, start[start.index(after: end)] == " "
        {
            return String(start[...end])
        }
        return String(start[..<(start.lastIndex(of: " ") ?? start.endIndex)]) + "…"
    }

    mutating func add(note text: String) {
        let paragraphs = text.replacing("\r\n", with: "\n").split(separator: "\n\n").map(\.withSingleSpaces)
        let written = paragraphs.filter { !$0.isEmpty }.map { MarkdownLine(Array($0.utf8)).bytes.string }
        if !written.isEmpty { notes.append(written.joined(separator: "\n\n")) }
    }

    mutating func add(tags text: [String]) {
        for tag in text.map(\.withSingleSpaces)
        where !tag.isEmpty && !tags.contains(tag) { tags.append(tag) }
    }
}

/// Dates as libraries write them.
enum LibraryDate {
    /// Reads EDTF, `2014/05/03/`, `May 3, 2014` and the like; nil for anything else, such as `in press`.
    static func read(_ text: String) -> PartialDate? {
        if let date = try? PartialDate.parse(text).get() { return date }
        if let parts = slashed(text) { return made(parts) }
        // A time after a day, as in 2014-05-03T10:00:00Z.
        if text.utf8.count > 10, let date = try? PartialDate.parse(String(text.prefix(10))).get(),
            Array(text.utf8)[10] == UInt8(ascii: "T") || Array(text.utf8)[10] == 0x20
        {
            return date
        }
        if case .iso(let iso)? = PrintedDate(Array(text.utf8)) { return try? PartialDate.parse(iso).get() }
        return monthAndYear(text)
    }

    /// The date of some numbers: year, month, day, as many as are given.
    static func made(_ numbers: [Int]) -> PartialDate? {
        guard let year = numbers.first, (1...9999).contains(year) else { return nil }
        let rest = numbers.dropFirst().prefix { $0 > 0 }.prefix(2)
        let text = ([padded(year, 4)] + rest.map { padded($0, 2) }).joined(separator: "-")
        return (try? PartialDate.parse(text).get()) ?? (try? PartialDate.parse(padded(year, 4)).get())
    }

    /// `2014/05/03/` with anything after the last slash.
    private static func slashed(_ text: String) -> [Int]? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count > 1, parts[0].utf8.count == 4, let year = Int(parts[0]) else { return nil }
        return [year] + parts.dropFirst().prefix(2).map { Int($0) ?? 0 }
    }

    private static func monthAndYear(_ text: String) -> PartialDate? {
        let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
        guard words.count == 2, let month = month(words[0]), words[1].utf8.count == 4, let year = Int(words[1]) else {
            return nil
        }
        return made([year, month])
    }

    /// The number of a month by its name or the first three letters of it, or its digits.
    static func month(_ name: String) -> Int? {
        if let number = Int(name) { return (1...12).contains(number) ? number : nil }
        let short = name.lowercased().prefix(3)
        let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        return months.firstIndex(of: String(short)).map { $0 + 1 }
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

/// Languages as libraries name them.
enum LibraryLanguage {
    /// The tag (BCP 47) for a tag or a name in small letters; nil if it is not known.
    static func tag(_ text: String) -> String? {
        if let known = names[text] { return known }
        let parts = text.split(separator: "-")
        guard let first = parts.first, (2...3).contains(first.utf8.count),
            parts.allSatisfy({ (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(\.isLetterOrDigit) }),
            first.utf8.allSatisfy(\.isLetter)
        else { return nil }
        // As tags are written: en-US, zh-Hans.
        return parts.enumerated().map { place, part in
            place == 0
                ? String(part)
                : part.utf8.count == 2
                    ? part.uppercased()
                    : part.utf8.count == 4
                        ? part.prefix(1).uppercased() + part.dropFirst().lowercased() : String(part)
        }
        .joined(separator: "-")
    }

    private static let names = [
        "english": "en", "american": "en-US", "usenglish": "en-US", "british": "en-GB", "ukenglish": "en-GB",
        "eng": "en", "german": "de", "ngerman": "de", "deutsch": "de", "ger": "de", "deu": "de", "french": "fr",
        "français": "fr", "fre": "fr", "fra": "fr", "spanish": "es", "español": "es", "spa": "es", "italian": "it",
        "ita": "it", "portuguese": "pt", "por": "pt", "russian": "ru", "rus": "ru", "chinese": "zh", "chi": "zh",
        "zho": "zh", "japanese": "ja", "jpn": "ja", "arabic": "ar", "ara": "ar", "dutch": "nl", "dut": "nl",
        "nld": "nl",
        "polish": "pl", "pol": "pl", "turkish": "tr", "tur": "tr", "swedish": "sv", "danish": "da", "norwegian": "no",
        "finnish": "fi", "czech": "cs", "hungarian": "hu", "greek": "el", "hebrew": "he", "persian": "fa", "urdu": "ur",
        "hindi": "hi", "korean": "ko", "latin": "la", "ukrainian": "uk",
    ]
}
