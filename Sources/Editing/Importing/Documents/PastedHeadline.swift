import Base
import Language

/// Finds an article's headline among its first lines.
enum PastedHeadline {
    /// The indexes of the headline, everywhere in the text; empty if there is none.
    ///
    /// - Parameters:
    ///   - given: The title, where it is known; other lines that look like one count only unless it `isCertain`.
    static func find(in text: ClaimedLines, zone: [Int], given: String?, isCertain: Bool = false) -> [Int] {
        if let given {
            let same = occurrences(of: Array(given.utf8), in: text, zone)
            if !same.isEmpty || isCertain { return same }
        }
        // With a title given, a heading of the document is one of its parts.
        let isStyled = { (index: Int) in text.lines[index].shape.headingLevel != nil }
        let zone = given == nil ? zone : zone.filter { !isStyled($0) }
        if given != nil, let first = text.free.first, isStyled(first) { return [] }
        let below = withoutInstitution(zone, in: text)
        guard let headline = repeated(in: text, below) ?? first(in: text, below) else { return [] }
        return occurrences(of: text.lines[headline].text.plain, in: text, zone)
    }

    /// The lines below the name of an institution in capitals, as it is on covers, if a headline is there.
    private static func withoutInstitution(_ zone: [Int], in text: ClaimedLines) -> [Int] {
        let headlines = zone.prefix { isHeadline(text.lines[$0]) }
        let rest = zone.dropFirst(coverLines(headlines.map { text.lines[$0].text.plain }))
        guard let next = rest.first, rest.count < zone.count, isHeadline(text.lines[next]),
            text.lines[next].text.plain.words.count >= 3,
            HeadField.read(text.lines[next]).isEmpty
        else { return zone }
        return Array(rest)
    }

    /// A short line of at most four words and no stop, as a section's name over a headline.
    static func isKicker(_ line: [UInt8]) -> Bool {
        line.scalarCount <= 40 && line.words.count <= 4 && !line.endsAsSentence
    }

    /// The lines that are a headline; below the head only as it is written, since a heading may have its words.
    private static func occurrences(of headline: [UInt8], in text: ClaimedLines, _ zone: [Int]) -> [Int] {
        let key = headline.folded
        guard !key.isEmpty else { return [] }
        let body = text.firstLong(below: zone) ?? Int.max
        return text.free.filter { index in
            let line = text.lines[index]
            guard line.isProse, line.bytes.count <= key.count * 3 + 60 else { return false }
            let plain = line.text.plain
            return plain.folded == key && (plain == headline || index < body)
        }
    }

    /// The longest line that the head repeats.
    private static func repeated(in text: ClaimedLines, _ zone: [Int]) -> Int? {
        var counts: [[UInt8]: Int] = [:]
        for index in zone { counts[text.lines[index].bytes.folded, default: 0] += 1 }
        let candidates = zone.filter { index in
            let line = text.lines[index]
            return isHeadline(line) && line.bytes.words.count >= 3 && counts[line.bytes.folded, default: 0] > 1
        }
        return candidates.max { text.lines[$0].bytes.count < text.lines[$1].bytes.count }
    }

    /// The first line, where it reads as a headline and more follows; the second, where the first is a section's name.
    private static func first(in text: ClaimedLines, _ zone: [Int]) -> Int? {
        guard let first = zone.first, isHeadline(text.lines[first]), let second = text.next(after: first) else {
            return nil
        }
        if openings.contains(text.lines[first].bytes.plain.string) { return nil }
        if kickers.contains(text.lines[first].bytes.plain.string), zone.contains(second), isHeadline(text.lines[second])
        {
            return second
        }
        let isSection =
            text.lines[first].bytes.words.count <= 2 && zone.contains(second)
            && isHeadline(text.lines[second])
            && (text.lines[second].bytes.words.count >= 4
                || isAllCapitals(text.lines[first].text.plain) && !isAllCapitals(text.lines[second].text.plain)
                    && text.lines[second].bytes.words.count >= 2 && HeadField.read(text.lines[second]).isEmpty)
            && text.next(after: second) != nil
        return isSection ? second : first
    }

    private static let kickers = LanguageWords.pagePhrases(\.kickers)

    /// How many of the first lines are the name of an institution, as on a cover, where one of them is in capitals.
    static func coverLines(_ lines: [[UInt8]]) -> Int {
        let names = lines.prefix(while: isInstitution)
        return names.contains(where: isAllCapitals) ? names.count : 0
    }

    /// Whether a line is the name of an institution and nothing else.
    private static func isInstitution(_ line: [UInt8]) -> Bool {
        line.words.count <= 6 && AuthorLines.isInstitution(line.words.map(\.string))
    }

    private static func isAllCapitals(_ line: [UInt8]) -> Bool {
        let letters = line.string.filter(\.isLetter)
        return letters.count >= 3 && letters.allSatisfy(\.isUppercase)
    }

    private static func isHeadline(_ line: PastedLine) -> Bool {
        !line.isWrapped && line.bytes.scalarCount <= 200 && !line.text.plain.endsAsSentence
            && line.bytes.contains { $0.isLetter || $0 >= 0x80 }
    }

    /// First words of a body that has headings of its own.
    static let openings = LanguageWords.pagePhrases(\.openings)
}

/// The line under a picture that says whose it is, and the caption above it.
enum PhotoCredit {
    /// Whether the line is a credit as a whole, such as `Credit: …` or `Photo by …`.
    static func isCredit(_ line: [UInt8]) -> Bool {
        guard line.count <= 200 else { return false }
        let plain = line.plain
        return openings.contains { plain.starts(with: $0) }
    }

    /// Takes every credit out, and with it its caption where that is certain.
    ///
    /// Certain is a caption in the credit's own block, or above the body. Anywhere else the line above stays,
    /// and the report names it.
    static func drop(from text: inout ClaimedLines, isBeforeBody: (Int) -> Bool) {
        for index in text.lines.indices where text.isFree(index) && isCredit(text.lines[index].bytes) {
            if text.lines[index].isWrapped { continue }
            text.take(index, as: .credit, "It credits a picture, which is not imported.")
            let caption = index - 1
            guard text.isFree(caption), text.lines[caption].bytes.scalarCount <= 400 else { continue }
            if text.lines[caption].block == text.lines[index].block || isBeforeBody(caption) {
                text.take(caption, as: .caption, "It is the caption of a picture, which is not imported.")
            } else if text.lines[caption].bytes.scalarCount <= 250 {
                text.report(caption, .possibleCaption, "It is above the credit of a picture, and was left in the text.")
            }
        }
    }

    private static let openings = LanguageWords.pagePhrases(\.credits)
}
