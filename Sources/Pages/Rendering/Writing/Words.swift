import Base
import Language
import Model

/// The English of the pages: names of kinds, numbers, lists.
enum Words {
    static func kind(_ kind: Catalog.Actor.Kind) -> String {
        switch kind {
        case .person: "Person"
        case .state: "State"
        case .governmentBody: "Government body"
        case .organisation: "Organisation"
        case .armedGroup: "Armed group"
        case .alliance: "Alliance"
        case .media: "Media"
        }
    }

    static func kinds(_ kind: Catalog.Actor.Kind) -> String {
        switch kind {
        case .person: "People"
        case .state: "States"
        case .governmentBody: "Government bodies"
        case .organisation: "Organisations"
        case .armedGroup: "Armed groups"
        case .alliance: "Alliances"
        case .media: "Media"
        }
    }

    /// What the beginning of an actor is called.
    static func beginning(_ kind: Catalog.Actor.Kind) -> String {
        switch kind {
        case .person: "Born"
        case .state, .governmentBody, .organisation, .media: "Founded"
        case .armedGroup, .alliance: "Formed"
        }
    }

    static func standing(_ standing: Work.Standing) -> String {
        standing == .stateMedia ? "state media" : standing.rawValue
    }

    /// What a standing means, for a reader who has not met the word.
    static func meaning(_ standing: Work.Standing) -> String {
        switch standing {
        case .official: "from a government or another body that acts for a state"
        case .stateMedia: "from media that a state owns or directs"
        case .wire: "from a news agency"
        case .press: "from a newspaper, magazine or broadcaster"
        case .academic: "from research, published for scholars"
        case .leaked: "a document that was not meant for the public"
        case .unknown: "who stands behind it is not known"
        }
    }

    /// What a status means, for a reader who has not met the word.
    static func meaning(_ status: Catalog.Event.Status) -> String {
        switch status {
        case .confirmed: "the editors take it as established that this happened"
        case .claimed: "somebody says that this happened; nobody else has confirmed it"
        case .disputed: "the accounts contradict one another on whether or how this happened"
        case .denied: "somebody who would have to know says that this did not happen"
        }
    }

    /// A CSL type as a reader would say it.
    static func type(_ type: String) -> String {
        switch type {
        case "article-newspaper": "newspaper article"
        case "article-journal": "journal article"
        case "article-magazine": "magazine article"
        case "paper-conference": "conference paper"
        case "post-weblog": "weblog post"
        case "post": "post on the web"
        case "webpage": "web page"
        case "review-book": "book review"
        case "entry-dictionary": "dictionary entry"
        case "entry-encyclopedia": "encyclopedia entry"
        case "legal_case": "court case"
        case "motion_picture": "film"
        default: String(decoding: type.utf8.map { $0 == 0x5F || $0 == 0x2D ? 0x20 : $0 }, as: UTF8.self)
        }
    }

    /// "31 killed".
    static func figure(_ figure: Figure) -> String {
        "\(figure.quantity.inWords) \(uncapitalised(figure.name))"
    }

    static func capitalised(_ text: String) -> String {
        guard let first = text.utf8.first, first < 0x80 else { return text.prefix(1).uppercased() + text.dropFirst() }
        return first.isLower ? replacingFirst(of: text, by: first - 0x20) : text
    }

    static func uncapitalised(_ text: String) -> String {
        guard let first = text.utf8.first, first < 0x80 else { return text.prefix(1).lowercased() + text.dropFirst() }
        return first.isUpper ? replacingFirst(of: text, by: first + 0x20) : text
    }

    /// The text with another ASCII letter for its first.
    private static func replacingFirst(of text: String, by letter: UInt8) -> String {
        String(unsafeUninitializedCapacity: text.utf8.count) { bytes in
            let count = bytes.update(fromContentsOf: text.utf8)
            bytes[0] = letter
            return count
        }
    }

    /// "A, B and C"; nil for none.
    static func names(_ names: [String]) -> String? {
        guard let last = names.last else { return nil }
        return names.count == 1 ? last : names.dropLast().joined(separator: ", ") + " and " + last
    }

    /// Parts with a comma between; nil for none.
    static func list(_ parts: [String]) -> String? { parts.isEmpty ? nil : parts.joined(separator: ", ") }

    /// "no", "one" to "twelve", then figures.
    static func number(_ number: Int) -> String {
        let words = LanguageWords.english.numbers
        if number == 0 { return words.none }
        return (1...12).contains(number) ? words.units[number] : Quantity.grouped(number)
    }

    /// "one differs", "two differ"; nil for none.
    static func counted(_ number: Int, _ one: String, _ many: String) -> String? {
        number == 0 ? nil : Self.number(number) + " " + (number == 1 ? one : many)
    }

    /// "1 event", "6 events".
    static func count(_ number: Int, _ one: String, _ many: String) -> String {
        number == 1 ? "1 " + one : Quantity.grouped(number) + " " + many
    }

    /// "1 event", "6 events"; nil for none.
    static func some(_ number: Int, _ one: String, _ many: String) -> String? {
        number == 0 ? nil : count(number, one, many)
    }

    /// The writing direction of a language: `rtl`, or nil for left to right.
    static func direction(_ language: String?) -> String? {
        guard let language else { return nil }
        let parts = language.lowercased().split { $0 == "-" || $0 == "_" }
        if parts.contains("arab") || parts.contains("hebr") || parts.contains("thaa") { return "rtl" }
        guard let first = parts.first, !parts.contains("latn"), !parts.contains("cyrl") else { return nil }
        return rightToLeft.contains(String(first)) ? "rtl" : nil
    }

    private static let rightToLeft: Set<String> = [
        "ar", "fa", "ur", "ps", "he", "ug", "sd", "yi", "dv", "ckb", "bal", "ks", "syr", "prs", "skr", "pnb",
    ]
}
