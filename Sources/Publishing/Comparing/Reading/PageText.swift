import Base

/// A page as a reader sees it: the sentences of its main part, and hashes of everything else.
struct PageText: Sendable {
    /// A sentence, or something that is read on its own: a heading, a fact, a row of a table.
    struct Sentence: Sendable {
        /// In the page's text, without blanks at its ends.
        var range: Range<Int>
        var hash: UInt64
        /// Whether an editor wrote it, as far as can be determined; lists and counts are made by Dossier.
        var isProse: Bool
        /// Whether it is running text, not a value with its name or a row of a table.
        var isRunning: Bool
        /// Whether it is in a paragraph that has a number.
        var isNumbered: Bool
    }

    /// A place that a link can lead to.
    struct Anchor: Sendable {
        var id: String
        var kind: AnchorKind
        /// The number of the sentence that begins there; -1 if none does.
        var sentence: Int
    }

    /// A place of an article at which it names an actor or event.
    struct Mention: Sendable {
        /// The address of the place, after `#`: `a.china.2`.
        var id: String
        /// In the page's text.
        var words: Range<Int>

        /// The address to which it leads, as written; nil where it is no link.
        var target: String?

        /// The id without the number of the place: `a.china`.
        var entry: Substring { id[..<(id.lastIndex(of: ".") ?? id.endIndex)] }

        /// The page of the actor or event, as far as the place says it: `actors/china.html`.
        var page: String {
            let folder = id.hasPrefix("a.") ? "actors/" : "events/"
            let name = target?.split(separator: "#").first?.split(separator: "/").last
            return folder + (name.map(String.init) ?? "\(entry.dropFirst(2)).html")
        }
    }

    /// A link of the text.
    struct TextLink: Sendable {
        var words: String
        /// A page from the output folder, without its fragment; or an address elsewhere.
        var target: String
    }

    /// What `<title>` says.
    var title = ""
    /// What the first heading says.
    var heading = ""
    /// The target of a page that only redirects, as written.
    var redirect: String?
    /// UTF-8, blanks collapsed; sentences follow one another.
    var text: [UInt8] = []
    var sentences: [Sentence] = []
    /// Where actors and events are named, in the order of the text.
    var names: [Range<Int>] = []
    /// Of an article, in the order of the text.
    var mentions: [Mention] = []
    var anchors: [Anchor] = []
    /// The links of the text whose words are not hidden.
    var links: [TextLink] = []
    /// What is outside the text: in bars and the footer.
    var frame: [String] = []
    var parts = PartHashes()
    /// False for bytes that are not a page at all.
    var isReadable = true

    /// What the page is called: its heading, else its title.
    var name: String { heading.isEmpty ? title : heading }

    func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
}

/// The kind of a place that a link can lead to.
package enum AnchorKind: String, Sendable { case paragraph, heading, note, other }

/// What a page has besides the text of its main part.
package enum PagePart: Int, CaseIterable, Sendable {
    /// Title, description and other data for programs.
    case head
    /// Names of style sheets, scripts and icons.
    case assets
    /// Bars, lists of pages, the footer.
    case navigation
    /// Where the links of the text lead, with its footnote marks.
    case links
    case pictures
    /// Drawings, such as a timeline to scale.
    case drawings
    /// The order of sentences.
    case order
    /// Elements, classes, blanks.
    case markup

    /// Its name in the output.
    package var name: String { "\(self)" }
}

/// A hash for each part of a page.
struct PartHashes: Sendable {
    private var hashes = [ByteHash](repeating: ByteHash(), count: PagePart.allCases.count)

    mutating func add(_ bytes: [UInt8], _ range: Range<Int>, to part: PagePart) {
        hashes[part.rawValue].add(bytes, range)
    }

    /// The parts that differ from another page's.
    func difference(from other: PartHashes) -> [PagePart] {
        PagePart.allCases.filter { hashes[$0.rawValue] != other.hashes[$0.rawValue] }
    }
}

/// A running 64-bit hash of bytes, by which texts and markup are compared. Not for secrets.
struct ByteHash: Equatable, Sendable {
    private(set) var value: UInt64 = 0x2545_F491_4F6C_DD1D

    init() {}

    init(_ bytes: [UInt8], _ range: Range<Int>) { add(bytes, range) }

    /// Adds some bytes, eight at a time, and their number.
    mutating func add(_ bytes: [UInt8], _ range: Range<Int>) {
        let part = bytes.span.extracting(range.clamped(to: bytes.indices))
        var (state, index) = (value, 0)
        while index + 8 <= part.count {
            state = Self.mix(state, part.word(at: index))
            index += 8
        }
        var rest = UInt64(part.count)
        while index < part.count {
            rest = rest << 8 | UInt64(part[index])
            index += 1
        }
        value = Self.mix(state, rest)
    }

    private static func mix(_ state: UInt64, _ word: UInt64) -> UInt64 {
        let product = (state ^ word) &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 29
    }
}
