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

    /// The word for the beginning of an actor.
    static func beginning(_ kind: Catalog.Actor.Kind) -> String {
        switch kind {
        case .person: "Born"
        case .state, .governmentBody, .organisation, .media: "Founded"
        case .armedGroup, .alliance: "Formed"
        }
    }

    /// The place of a work in what it appeared in: `volume 3, issue 2, pages 12–31`; nil if nothing is known of it.
    static func part(_ publication: Publication) -> String? {
        let pages = publication.pages.map { pages in
            let isOne = pages.utf8.allSatisfy(\.isLetterOrDigit)
            return (isOne ? "page " : "pages ") + range(pages)
        }
        let parts = [
            publication.volume.map { "volume \($0)" }, publication.issue.map { "issue \($0)" },
            publication.number.map { "number \($0)" }, pages,
        ]
        .compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// Pages with a dash between the first and the last.
    static func range(_ pages: String) -> String {
        pages.replacing("--", with: "–").replacing("-", with: "–")
    }

    static func standing(_ standing: Work.Standing) -> String {
        standing == .stateMedia ? "state media" : standing.rawValue
    }

    /// What a type of source means, for a reader who does not know the word.
    static func meaning(_ standing: Work.Standing) -> String {
        switch standing {
        case .official: "from a government or another body that acts for a state"
        case .stateMedia: "from media that a state owns or directs"
        case .wire: "from a news agency"
        case .press: "from a newspaper, magazine or broadcaster"
        case .academic: "from research, published for scholars"
        case .leaked: "a document that was not meant for the public"
        case .unknown: "we have not classified it"
        }
    }

    /// What a status means, for a reader who does not know the word.
    static func meaning(_ status: Catalog.Event.Status) -> String {
        switch status {
        case .confirmed: "we consider it established that this happened"
        case .claimed: "one side says that this happened; no one else has confirmed it"
        case .disputed: "accounts disagree about whether or how this happened"
        case .denied: "a party that would know says that this did not happen"
        }
    }

    /// A CSL type as a reader would say it.
    static func type(_ type: String) -> String {
        switch type {
        case "article-newspaper": "newspaper article"
        case "article-journal": "journal article"
        case "article-magazine": "magazine article"
        case "paper-conference": "conference paper"
        case "post-weblog": "blog post"
        case "post": "online post"
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

    /// The text with its first letter replaced by another ASCII letter.
    private static func replacingFirst(of text: String, by letter: UInt8) -> String {
        unsafe String(unsafeUninitializedCapacity: text.utf8.count) { bytes in
            let count = unsafe bytes.update(fromContentsOf: text.utf8)
            unsafe bytes[0] = letter
            return count
        }
    }

    /// "A, B and C"; nil for none.
    static func names(_ names: [String]) -> String? {
        guard let last = names.last else { return nil }
        return names.count == 1 ? last : names.dropLast().joined(separator: ", ") + " and " + last
    }

    /// The first name with its family name first, as lists are sorted: `Doe, Jane and John Roe`; nil for none.
    static func inverted(_ names: [PersonName]) -> String? {
        guard let first = names.first else { return nil }
        let own = first.family.map { family in first.given.map { "\(family), \($0)" } ?? family } ?? first.name
        return self.names([own] + names.dropFirst().map(\.name))
    }

    /// Parts with commas between them; nil for none.
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

extension Words {
    /// A language in words, by the first part of its BCP 47 tag; the tag itself if it is none of these.
    static func language(_ tag: String) -> String {
        let first = tag.split { $0 == "-" || $0 == "_" }.first.map { $0.lowercased() } ?? tag
        return languages[first] ?? tag
    }

    /// By ISO 639: the languages most often met in briefings on Asia, Africa and Europe.
    private static let languages: [String: String] = [
        "am": "Amharic", "ar": "Arabic", "az": "Azerbaijani", "be": "Belarusian", "bg": "Bulgarian", "bn": "Bengali",
        "bo": "Tibetan", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English", "es": "Spanish",
        "et": "Estonian", "fa": "Persian", "fi": "Finnish", "fr": "French", "ha": "Hausa", "he": "Hebrew",
        "hi": "Hindi", "hu": "Hungarian", "hy": "Armenian", "id": "Indonesian", "it": "Italian", "ja": "Japanese",
        "ka": "Georgian", "kk": "Kazakh", "km": "Khmer", "ko": "Korean", "ks": "Kashmiri", "ku": "Kurdish",
        "ckb": "Kurdish", "ky": "Kyrgyz", "lo": "Lao", "lt": "Lithuanian", "lv": "Latvian", "mn": "Mongolian",
        "ms": "Malay", "my": "Burmese", "ne": "Nepali", "nl": "Dutch", "no": "Norwegian", "pa": "Punjabi",
        "pl": "Polish", "prs": "Dari", "ps": "Pashto", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian",
        "sd": "Sindhi", "si": "Sinhala", "so": "Somali", "sr": "Serbian", "sv": "Swedish", "sw": "Swahili",
        "ta": "Tamil", "tg": "Tajik", "th": "Thai", "ti": "Tigrinya", "tk": "Turkmen", "tr": "Turkish",
        "ug": "Uyghur", "uk": "Ukrainian", "ur": "Urdu", "uz": "Uzbek", "vi": "Vietnamese", "zh": "Chinese",
    ]
}

/// A heading that can be linked to.
struct Heading: Sendable {
    var id: String
    var title: String
    /// Whether it is below another heading.
    var isSub: Bool

    /// The headings of the two highest levels of a text.
    static func headings(of linked: Shared<LinkedDocument>) -> [Heading] {
        let found = linked.anchors.compactMap { anchor -> (id: String, text: Range<Int32>, level: Int)? in
            guard let node = linked.document.nodes[at: Int(anchor.node)], let level = node.headingLevel else {
                return nil
            }
            return (anchor.id, node.text, level)
        }
        let top = found.map(\.level).min() ?? 1
        return found.filter { $0.level <= top + 1 }.map { id, text, level in
            Heading(id: id, title: linked.document.words(text), isSub: level > top)
        }
    }
}

extension Document {
    /// The words of a range of the text, on one line; any part outside the text is left out.
    func words(_ range: Range<Int32>, then end: String = "") -> String {
        let words = text[range.ints.clamped(to: text.indices)]
        return unsafe String(unsafeUninitializedCapacity: words.count + end.utf8.count) { bytes in
            let count = unsafe bytes.update(fromContentsOf: words)
            for index in 0..<count where unsafe bytes[index] == 0x0A { unsafe bytes[index] = 0x20 }
            return unsafe bytes[count...].update(fromContentsOf: end.utf8)
        }
    }
}
