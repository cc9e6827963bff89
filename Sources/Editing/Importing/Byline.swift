import Base

/// The names in an author line.
enum Byline {
    /// The names, where each of them looks like a name: capitalised, six words at most, no sentence.
    static func names(_ text: [UInt8]) -> [String]? {
        guard text.count <= 200 else { return nil }
        let names = split(text)
        return !names.isEmpty && names.allSatisfy(isName) ? names : nil
    }

    /// Cuts at commas, semicolons, `and` and `&`; `Jr.`, `PhD` and the like stay with their name.
    static func split(_ text: [UInt8]) -> [String] {
        var names: [[String]] = [[]]
        for word in text.string.unicodeScalars.split(whereSeparator: { " \t\u{A0}".unicodeScalars.contains($0) }) {
            let isLast = word.last.map { $0 == "," || $0 == ";" } ?? false
            let bare = String(isLast ? word.dropLast() : word)
            let lower = bare.lowercased()
            if lower == "and" || bare == "&" {
                names.append([])
            } else if suffixes.contains(lower), names.last?.isEmpty == true, names.count > 1 {
                names[names.count - 2].append(bare)
            } else if !bare.isEmpty {
                names[names.count - 1].append(bare)
            }
            if isLast { names.append([]) }
        }
        return names.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
    }

    private static func isName(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        guard let first = bytes.first, first >= 0x80 || first.isLetter && first < 0x61 else { return false }
        let words = bytes.split(separator: 0x20)
        guard words.count <= 6, bytes.count <= 80, !bytes.contains(where: \.isDigit) else { return false }
        let stops = bytes.last.map { [UInt8](".!?:".utf8).contains($0) } ?? false
        return !stops || (words.last?.count ?? 0) <= 4
    }

    private static let suffixes: Set = ["jr", "jr.", "sr", "sr.", "phd", "ph.d.", "md", "m.d.", "ii", "iii", "esq."]
}
