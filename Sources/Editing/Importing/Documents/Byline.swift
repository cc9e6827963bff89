import Base
import Language

/// The names in an author line.
enum Byline {
    /// The names, where each of them looks like a name: capitalised, six words at most, no sentence.
    static func names(_ text: [UInt8]) -> [String]? {
        guard text.count <= 200 else { return nil }
        let names = withoutJobs(split(text).flatMap(parted))
        return !names.isEmpty && names.allSatisfy(isName) ? names : nil
    }

    /// The names of a line without `By`: each of two to four words in capitals, with particles and initials, and at most a
    /// description in small letters after a comma.
    ///
    /// - Parameter isSaid: Whether something beside the words says that they are names, as only then names without capitals, as
    ///   those in Arabic and Chinese script, can be told.
    static func bare(_ line: [UInt8], isSaid: Bool = false) -> [String]? {
        let commas = line.count { $0 == UInt8(ascii: ",") }
        guard line.count <= (commas >= 3 ? 240 : 120) else { return nil }
        var names = split(line).flatMap(parted)
        names = withoutJobs(names)
        if names.count > 1, let last = names.last, last.first?.isLowercase == true, last.utf8.count <= 60,
            !last.contains(":"),
            line.ends(with: ", \(last)")
        {
            names.removeLast()
        }
        // “Rosa Lind, Kirkmoor, Ann Lee” has the place where the first one is.
        if isSaid, names.count(where: { $0.contains(" ") }) >= 2 {
            names = names.filter { $0.contains(" ") || isUncased($0) }
        }
        return !names.isEmpty
            && names.allSatisfy { name in
                isWholeName(name, isSaid: isSaid, isListed: commas >= 2) && (isSaid || !beginsSmall(name))
                    || isUncased(name) && (isSaid || hasFamilyName(name))
            } ? names : nil
    }

    /// Whether a name without capitals is no longer than one, and begins with a family name.
    private static func hasFamilyName(_ name: String) -> Bool {
        guard !name.contains(" "), (2...4).contains(name.count) else { return false }
        return (1...2).contains { length in
            name.count <= length + 2 && name.count > length && familyNames.contains(String(name.prefix(length)))
        }
    }

    private static let familyNames = Set(LanguageWords.ofPages.flatMap(\.writing.familyNames.words))

    /// Whether the first word is an article or another small one, as of the headline “Das Salz der Erde”.
    private static func beginsSmall(_ name: String) -> Bool {
        name.split(separator: " ").first.map { articles.contains($0.lowercased()) } ?? false
    }

    private static let articles = LanguageWords.pagePhrases(\.articles)

    /// Without what somebody does and the paper where, after a name: “Rosa Lind, Staff Writer, Harbour Courier”.
    private static func withoutJobs(_ names: [String]) -> [String] {
        guard let first = names.first, !isJob(first), !isOutlet(first) else { return names }
        // “Worcester Telegram & Gazette” is one name.
        let kept = names.indices.filter { index in
            let isBeforeOne = index + 1 < names.count && isOutlet(names[index + 1]) && !names[index + 1].contains(" ")
            return !isJob(names[index]) && !isOutlet(names[index]) && !(index > 0 && isBeforeOne)
        }
        return kept.map { names[$0] }
    }

    /// Whether the last word says what somebody does: “Staff Writer”.
    private static func isJob(_ name: String) -> Bool {
        let last = Array(name.utf8).words.last?.string
        return last.map { staff.contains($0) || professions.contains($0) } ?? false
    }

    /// Whether a name ends as those of newspapers do: “Harbour Courier-Post”.
    private static func isOutlet(_ name: String) -> Bool {
        let last = name.split(separator: " ").last?.split(separator: "-").last
        return last.map { outlets.contains($0.lowercased()) } ?? false
    }

    /// Whether a name is in a script without capitals, and not too long for one.
    private static func isUncased(_ name: String) -> Bool {
        let letters = name.unicodeScalars.filter(\.properties.isAlphabetic)
        return (2...40).contains(letters.count) && name.split(separator: " ").count <= 5
            && !letters.contains(where: \.properties.isCased)
            && !name.utf8.contains { $0.isDigit || "()[]".utf8.contains($0) }
    }

    private static func isWholeName(_ name: String, isSaid: Bool = false, isListed: Bool = false) -> Bool {
        let words = name.split(separator: " ").map(String.init)
        // Where something says that it is a name, “Will” and “May” are given names.
        let isGiven = isSaid && words.first.map { givenWords.contains($0.lowercased()) } ?? false
        let vocabulary = LanguageWords.english.names
        // “Ruth Urban” and “Ann Young” are names.
        let isKnown = isSaid || AuthorLines.hasGivenName(name)
        return isName(name) && (2...5).contains(words.count)
            && !AuthorLines.isInstitution(words.map { $0.lowercased() }) && !isOutlet(name) && !isJob(name)
            && words.indices.dropFirst(isGiven ? 1 : 0).allSatisfy { place in
                let lower = words[place].lowercased()
                if vocabulary.particles.contains(lower) { return true }
                // Among others, “Xianqiang He” is a name.
                let isFamilyName = isListed && words.count == 2 && place == 1
                return words[place].first?.isUppercase == true
                    && (isFamilyName || !vocabulary.functionWords.contains(lower))
                    && (isKnown && place + 1 == words.count || !vocabulary.starters.contains(lower))
            }
    }

    /// Whether a line is the word that is before names, and nothing else.
    static func isBy(_ line: [UInt8]) -> Bool {
        line.count <= 20 && openers.contains(Array(line.filter { $0 != UInt8(ascii: ":") }).trimmed.string.lowercased())
    }

    /// The text after `By`, or after that word in another language, if it begins with one.
    static func withoutBy(_ text: [UInt8]) -> [UInt8] {
        // Pages whose styles part the word from the name have “ByRosa Lind”.
        if text.starts(with: "By"), text.dropFirst(2).first?.isUpper == true { return Array(text.dropFirst(2)) }
        return afterBy(text) ?? text
    }

    /// The names after `By`; after that word in another language, which begins many lines, only what reads as names alone.
    static func opened(_ line: [UInt8]) -> [String]? {
        if line.plain.starts(with: "by ") { return names(Array(line.dropFirst(3)).trimmed) }
        return afterBy(line).flatMap { bare($0, isSaid: true) }
    }

    private static func afterBy(_ text: [UInt8]) -> [UInt8]? {
        let text = text.string
        let first = text.prefix { !$0.isWhitespace && !":：".contains($0) }
        guard first.endIndex < text.endIndex, openers.contains(first.lowercased()) else { return nil }
        return Array(text[first.endIndex...].drop { $0.isWhitespace || ":：".contains($0) }.utf8)
    }

    /// The two names of `Keith Bradsher y Tariq Panja`; “Ortega y Gasset” is one. Of `Jean Meunier avec AFP` only the first.
    private static func parted(_ name: String) -> [String] {
        var words = name.split(separator: " ")
        if let at = words.firstIndex(where: { helpers.contains($0.lowercased()) }), at >= 2 {
            let helper = words[(at + 1)...].joined(separator: " ")
            words = Array(words[..<at])
            if isWholeName(helper) { return [words.joined(separator: " "), helper] }
        }
        if let names = partedAtGluedAnd(words) { return names }
        // “Rosa Lind Peter Holm”, between which a program lost a wide gap, are two.
        let given = words.map { GivenNames.gender(of: String($0)) != nil }
        if given == [true, false, true, false] {
            return [words[..<2], words[2...]].map { $0.joined(separator: " ") }
        }
        let name = words.joined(separator: " ")
        let at = words.indices.first { at in
            at >= 2 && words.count - at > 2 && joiners.contains(words[at].lowercased())
        }
        return at.map { [words[..<$0], words[($0 + 1)...]].map { $0.joined(separator: " ") } } ?? [name]
    }

    /// The two names that “and” parts, where it is written as one with the second, as Arabic has it.
    private static func partedAtGluedAnd(_ words: [Substring]) -> [String]? {
        for at in words.indices.dropFirst(2).dropLast() {
            let word = String(words[at])
            guard let and = gluedAnds.first(where: { word.hasPrefix($0) && word.count > $0.count + 2 }),
                !namesLikeAnds.contains(word)
            else { continue }
            let second = [word.dropFirst(and.count)] + words[(at + 1)...]
            return [words[..<at].joined(separator: " "), second.joined(separator: " ")]
        }
        return nil
    }

    private static let gluedAnds = LanguageWords.pagePhrases(\.gluedAnds)
    private static let namesLikeAnds = LanguageWords.pagePhrases(\.namesLikeAnds)
    private static let openers = Set(LanguageWords.ofPages.flatMap(\.writing.by.words))
    private static let helpers = LanguageWords.pagePhrases(\.helpers)
    private static let givenWords = LanguageWords.pagePhrases(\.givenWords)
    private static let outlets = LanguageWords.pagePhrases(\.outlets)
    private static let professions = LanguageWords.pagePhrases(\.professions)
    private static let staff = LanguageWords.pagePhrases(\.staff)
    private static let joiners = Set(LanguageWords.ofPages.flatMap(\.dates.and.words))

    /// Cuts at commas, semicolons, `and` and `&`; `Jr.`, `PhD` and the like stay with their name.
    static func split(_ text: [UInt8]) -> [String] {
        var names: [[String]] = [[]]
        // “Rosa Lind,Ann Lee” are two names.
        let spaced = [",", "、", "，"].reduce(spacedInitials(text).string) { $0.replacing($1, with: $1 + " ") }
        let words = spaced.unicodeScalars.split { " \t\u{A0}".unicodeScalars.contains($0) }
        var isAfterComma = false
        for (place, word) in words.enumerated() {
            let isLast = word.last.map { ",;、，،".unicodeScalars.contains($0) } ?? false
            let bare = String(isLast ? word.dropLast() : word)
            let lower = bare.lowercased()
            let isAlone = isLast || place + 1 == words.count || isAnd(String(words[place + 1]))
            if isAnd(bare) {
                names.append([])
            } else if isAfterComma, isAlone, isDegree(bare), names.last?.isEmpty == true, names.count > 1 {
                // “Rosa Lind, MS, RDN” is one name.
            } else if suffixes.contains(lower), names.last?.isEmpty == true, names.count > 1 {
                names[names.count - 2].append(bare)
            } else if !bare.isEmpty {
                names[names.count - 1].append(bare)
            }
            if isLast { names.append([]) }
            isAfterComma = isLast
        }
        return names.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
    }

    /// “Rosa B.Lind” with the space that a page's style shows.
    private static func spacedInitials(_ text: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        for (index, byte) in text.enumerated() {
            let isAfterInitial =
                out.count >= 2 && out[out.count - 1] == UInt8(ascii: ".") && out[out.count - 2].isUpper
                && (out.count == 2 || !out[out.count - 3].isLetterOrDigit)
            if isAfterInitial, byte.isUpper, index + 1 < text.count, text[index + 1].isLower { out.append(0x20) }
            out.append(byte)
        }
        return out
    }

    private static func isAnd(_ word: String) -> Bool { ["and", "&", "/"].contains(word.lowercased()) }

    /// Two to five capitals alone between commas, which say what somebody has studied.
    private static func isDegree(_ word: String) -> Bool {
        let letters = word.filter { $0 != "." }
        return (2...5).contains(letters.count) && letters.allSatisfy { $0.isLetter && $0.isASCII && $0.isUppercase }
            && !suffixes.contains(word.lowercased())
    }

    private static func isName(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        guard let first = bytes.first, first >= 0x80 || first.isLetter && first < 0x61 else { return false }
        let words = bytes.split(separator: 0x20)
        guard words.count <= 6, bytes.count <= 80, !bytes.contains(where: { $0.isDigit || "()[]".utf8.contains($0) })
        else { return false }
        // “Rosa Lind. Harbour News” is no name, nor is “Harbour News Staff”.
        let isStopped = words.dropLast().contains { $0.last == UInt8(ascii: ".") && $0.count > 4 }
        if isStopped || words.count > 1 && bytes.words.contains(where: { staff.contains($0.string) }) { return false }
        // “Harbour House Ltd” is a company.
        if let last = bytes.words.last?.string, LanguageWords.english.names.legalForms.contains(last) { return false }
        let stops = bytes.last.map { [UInt8](".!?:".utf8).contains($0) } ?? false
        return !stops || (words.last?.count ?? 0) <= 4
    }

    /// A name that is printed in capitals as a person writes it: “ANN O’NEILL” is Ann O’Neill.
    ///
    /// One word may be an abbreviation, and nothing tells “Macdonald” from “MacDonald”, so such names stay.
    static func inSmallLetters(_ name: String) -> String {
        let words = name.split(separator: " ")
        let isShouted =
            words.count > 1 && words.contains { $0.count > 2 }
            && name.allSatisfy { !$0.isLetter || $0.isUppercase }
        guard isShouted, !words.contains(where: { $0.hasPrefix("MC") || $0.hasPrefix("MAC") }) else { return name }
        let particles = LanguageWords.english.names.particles
        return words.enumerated().map { place, word in
            let lower = word.lowercased()
            if place > 0, particles.contains(lower) { return lower }
            return word.contains(".") || romans.contains(lower) ? String(word) : capitalized(lower)
        }.joined(separator: " ")
    }

    /// A word with a capital at its beginning, and after each hyphen and apostrophe.
    private static func capitalized(_ word: String) -> String {
        var isFirst = true
        return word.reduce(into: "") { out, letter in
            out += isFirst ? letter.uppercased() : String(letter)
            isFirst = "-'’".contains(letter)
        }
    }

    private static let romans: Set = ["ii", "iii", "iv"]
    private static let suffixes: Set = ["jr", "jr.", "sr", "sr.", "phd", "ph.d.", "md", "m.d.", "ii", "iii", "esq."]
}
