import Base

/// The name and the parameters of a shortcode, as `figure src="a.png" "words"`.
struct Shortcode {
    let name: String
    let isEnd: Bool
    private var named: [String: String] = [:]
    private var unnamed: [String] = []

    init(_ words: String) {
        isEnd = words.hasPrefix("/")
        // `src = "a.png"` has blanks around its sign.
        let words = words.replacing(/\s+=\s+(?=["'`“])/, with: "=")
        var parts = Self.parts(words.drop { $0 == "/" || $0 == " " })
        name = parts.isEmpty ? "" : parts.removeFirst().text.lowercased()
        for part in parts {
            if let mark = part.mark {
                named[String(part.text.prefix(mark)).lowercased()] = String(part.text.dropFirst(mark))
            } else {
                unnamed.append(part.text)
            }
        }
    }

    subscript(name: String) -> String? { named[name].flatMap { $0.isEmpty ? nil : $0 } }
    subscript(place: Int) -> String? { unnamed.indices.contains(place) ? unnamed[place] : nil }

    /// Words between blanks, outside quotation marks; `mark` is the length of a name before `=`.
    private static func parts(_ words: Substring) -> [(text: String, mark: Int?)] {
        var parts: [(text: String, mark: Int?)] = []
        var text = ""
        var mark: Int?
        var quote: Character?
        var isOpen = false
        for character in words {
            if let open = quote {
                if character == open { quote = nil } else { text.append(character) }
            } else if "\"'`“”".contains(character), isOpen == false || text.count == mark {
                quote = character == "“" ? "”" : character
                isOpen = true
            } else if character == "=", mark == nil, !text.isEmpty {
                (mark, isOpen) = (text.count, true)
            } else if character.isWhitespace {
                if isOpen || !text.isEmpty { parts.append((text, mark)) }
                (text, mark, isOpen) = ("", nil, false)
            } else {
                text.append(character)
                isOpen = true
            }
        }
        if isOpen || !text.isEmpty { parts.append((text, mark)) }
        return parts
    }
}
