import Base
import Language

/// The parties above the decision of a court, of which its title is made: “Rosa Lind v. City of Port Vale”.
struct CourtCaption {
    let title: String
    /// The day of the decision, if the rows above it have just one date that says so.
    private(set) var date: String?

    /// Finds the word “versus” in a row of its own, with a party above and below it and what one of them is.
    init?(_ rows: [[UInt8]]) {
        let top = rows.prefix(80).map { Self.withoutBracket($0.plainWhiteSpace) }
        guard let title = Self.titleInRows(top) ?? Self.titleInOneRow(top) else { return nil }
        self.title = title
        let dates = top.flatMap { HeadField.read(Self.withoutBrackets($0)) }.compactMap { field -> String? in
            if case .date(.iso(let day)) = field, day.utf8.count == 10 { day } else { nil }
        }
        if Set(dates).count == 1 { date = dates[0] }
    }

    /// What is in square brackets as a whole, as a day is: `[June 24, 2013]`.
    private static func withoutBrackets(_ row: [UInt8]) -> [UInt8] {
        row.first == UInt8(ascii: "[") && row.last == UInt8(ascii: "]") ? Array(row.dropFirst().dropLast()) : row
    }

    /// The parties above and below the word.
    private static func titleInRows(_ top: [[UInt8]]) -> String? {
        guard let at = top.firstIndex(where: isVersus), let first = party(top[..<at].reversed(), isAbove: true),
            let second = party(Array(top[(at + 1)...]), isAbove: false), first.hasRole || second.hasRole
        else { return nil }
        return "\(first.name) v. \(second.name)"
    }

    /// The parties with the word between them in a row or two of capitals, and what one of them is after its name:
    /// “ROSA LIND, PETITIONER v. CITY OF PORT VALE”.
    private static func titleInOneRow(_ top: [[UInt8]]) -> String? {
        guard let at = top.prefix(40).firstIndex(where: { isLoud($0) && versus(in: $0.words.map(\.string)) != nil })
        else { return nil }
        var rows = [top[at]]
        if at > 0, isLoud(top[at - 1]), !top[at - 1].contains(where: \.isDigit) { rows.insert(top[at - 1], at: 0) }
        if at + 1 < top.count, isLoud(top[at + 1]), !top[at].endsAsSentence { rows.append(top[at + 1]) }
        let text = Array(rows.joined(separator: [0x20])).string
        guard let word = words.compactMap({ text.ranges(of: " \($0) ").first }).first else { return nil }
        let parties = [text[..<word.lowerBound], text[word.upperBound...]]
        let hasRole = parties.contains { party in
            party.split(separator: ",").contains { isRole(Array($0.utf8).trimmed) }
        }
        guard hasRole, parties.allSatisfy({ (2...150).contains($0.utf8.count) }) else { return nil }
        return parties.map { inSmallLetters(String($0)) }.joined(separator: " v. ")
    }

    private static func inSmallLetters(_ party: String) -> String {
        let words = Byline.inSmallLetters(party).split(separator: " ")
        return words.enumerated().map { place, word in
            let lower = word.lowercased()
            return place > 0 && (PrintedParagraph.smallWords.contains(lower) || ["et", "al."].contains(lower))
                ? lower : String(word)
        }.joined(separator: " ")
    }

    /// Whether a row is in capitals but for the word between the parties and short forms.
    private static func isLoud(_ row: [UInt8]) -> Bool {
        let letters = row.filter(\.isLetter)
        return letters.count >= 4 && row.count <= 100 && letters.count(where: \.isUpper) * 10 >= letters.count * 8
    }

    private static func versus(in words: [String]) -> Int? {
        words.indices.dropFirst().first { words[$0] == "v" || words[$0] == "vs" || Self.words.contains(words[$0]) }
    }

    private static func isVersus(_ row: [UInt8]) -> Bool {
        row.count <= 10 && words.contains(row.filter { $0 != 0x20 && $0 != UInt8(ascii: ",") }.string.lowercased())
    }

    /// A row without the bracket that closes the column of the parties: `Appellant,      )`.
    private static func withoutBracket(_ row: [UInt8]) -> [UInt8] {
        Array(row.reversed().drop { $0 == UInt8(ascii: ")") || $0 == 0x20 || $0 == UInt8(ascii: ":") }.reversed())
    }

    /// The rows of a party next to the word, without what it is in the case.
    private static func party(_ rows: [[UInt8]], isAbove: Bool) -> (name: String, hasRole: Bool)? {
        var (name, hasRole): ([[UInt8]], Bool) = ([], false)
        for row in rows.prefix(10) {
            if row.isEmpty {
                if !name.isEmpty { break }
                continue
            }
            if isRole(row) {
                hasRole = true
                if !isAbove { break }
                continue
            }
            let isDone = isAbove ? row.last != UInt8(ascii: ",") && row.last?.isLetter == false : false
            guard row.count <= 90, row.first?.isUpper == true, !row.contains(where: \.isDigit), !isDone,
                !AuthorLines.isInstitution(row.words.map(\.string))
            else { break }
            // Above, a row goes on in the name only if it is long, and does not end in a comma.
            if isAbove, !name.isEmpty, row.last == UInt8(ascii: ",") || row.scalarCount < 30 { break }
            name.append(row)
            if !isAbove, row.last == UInt8(ascii: ",") || name.count == 3 { break }
        }
        if !isAbove { hasRole = hasRole || rows.prefix(8).contains(where: isRole) }
        let ordered = isAbove ? name.reversed() : name
        let joined = Array(ordered.joined(separator: [0x20])).string
        let cut = joined.split(separator: ",").first.map(String.init) ?? ""
        let bare = String(cut.reversed().drop { ",. ".contains($0) }.reversed())
        return bare.utf8.count >= 2 && bare.utf8.count <= 150 ? (bare, hasRole) : nil
    }

    /// Whether a row says what a party is: `Plaintiff—Appellant,`.
    private static func isRole(_ row: [UInt8]) -> Bool {
        let parts = row.string.lowercased().split { !$0.isLetter }.map(String.init)
        return !parts.isEmpty && parts.count <= 4 && parts.allSatisfy { roles.contains($0) }
    }

    private static let words = LanguageWords.pagePhrases(\.versus)
    private static let roles = LanguageWords.pagePhrases(\.parties)
}
