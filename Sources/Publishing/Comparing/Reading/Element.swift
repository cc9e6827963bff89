import Base

/// What the reader of pages needs to know about an element.
struct Element: OptionSet, Sendable {
    let rawValue: UInt16

    /// Begins and ends a stretch of text.
    static let block = Element(rawValue: 1 << 0)
    /// Has no end tag.
    static let void = Element(rawValue: 1 << 1)
    /// Its content is neither markup nor text to read: a script, a style.
    static let raw = Element(rawValue: 1 << 2)
    /// A drawing: the text says the same.
    static let drawing = Element(rawValue: 1 << 3)
    static let navigation = Element(rawValue: 1 << 4)
    static let head = Element(rawValue: 1 << 5)
    static let main = Element(rawValue: 1 << 6)
    static let title = Element(rawValue: 1 << 7)
    static let heading = Element(rawValue: 1 << 8)
    static let row = Element(rawValue: 1 << 9)
    static let cell = Element(rawValue: 1 << 10)
    /// The name of a value: `dt`.
    static let label = Element(rawValue: 1 << 11)
    /// The value of a name: `dd`.
    static let value = Element(rawValue: 1 << 12)
    /// A quotation that is one sentence.
    static let quotation = Element(rawValue: 1 << 13)
    static let paragraph = Element(rawValue: 1 << 14)
    static let picture = Element(rawValue: 1 << 15)
}

/// Elements by their names: an open hash table of 256 places.
struct ElementTable: Sendable {
    private var names = [UInt64](repeating: 0, count: 256)
    private var elements = [Element](repeating: [], count: 256)

    static let html = ElementTable()

    private init() {
        let blocks = [
            "address", "article", "aside", "blockquote", "body", "caption", "details", "dialog", "div", "dl",
            "fieldset",
            "figure", "footer", "form", "header", "html", "legend", "li", "ol", "option", "pre",
            "section",
            "select", "summary", "table", "tbody", "tfoot", "thead", "ul",
        ]
        let voids = ["area", "base", "col", "embed", "input", "link", "meta", "source", "track", "wbr"]
        for name in blocks { add(name, .block) }
        for name in voids { add(name, .void) }
        for level in 1...6 { add("h\(level)", [.block, .heading]) }
        for name in ["script", "style", "template", "textarea"] { add(name, .raw) }
        add("br", [.void, .block])
        add("hr", [.void, .block])
        add("img", [.void, .picture])
        add("svg", .drawing)
        add("nav", [.block, .navigation])
        add("head", .head)
        add("main", [.block, .main])
        add("title", .title)
        add("tr", [.block, .row])
        add("td", .cell)
        add("th", .cell)
        add("dt", .label)
        add("dd", .value)
        add("q", [.block, .quotation])
        for name in ["p", "figcaption"] { add(name, [.block, .paragraph]) }
    }

    /// The traits of an element; none for one that is not listed.
    func element(_ name: UInt64) -> Element {
        var place = Self.place(of: name)
        while names[place] != 0 {
            if names[place] == name { return elements[place] }
            place = (place + 1) & 255
        }
        return []
    }

    private mutating func add(_ name: String, _ element: Element) {
        let word = Self.word(of: Array(name.utf8), in: 0..<name.utf8.count)
        var place = Self.place(of: word)
        while names[place] != 0 { place = (place + 1) & 255 }
        names[place] = word
        elements[place] = element
    }

    /// A name as a number: its first eight letters, in lower case.
    static func word(of bytes: [UInt8], in range: Range<Int>) -> UInt64 {
        var word: UInt64 = 0
        for index in range.prefix(8) {
            let byte = bytes[index]
            word = word << 8 | UInt64(byte.lowercased)
        }
        return word
    }

    private static func place(of word: UInt64) -> Int { Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 56) }
}
