import Base

/// A small HTML tokenizer that follows the literal text of templates.
extension MarkupState {
    /// Elements whose content has no tags.
    private static let rawElements = [
        "script", "style", "textarea", "title", "iframe", "noembed", "noframes", "xmp", "plaintext",
    ].map { Array($0.utf8) }

    mutating func read(_ text: ArraySlice<UInt8>) {
        for byte in text { read(byte) }
    }

    /// Moves past a value that a template prints.
    mutating func skipValue() {
        pending = []
        switch place {
        case .tagOpen, .endTagOpen: place = .tagName
        case .betweenAttributes, .afterAttributeName: place = .attributeName
        case .beforeValue: place = .unquoted
        case .declarationOpen: place = .declaration
        default: break
        }
    }

    private mutating func read(_ byte: UInt8) {
        switch place {
        case .text:
            if byte == UInt8(ascii: "<") { place = .tagOpen }
        case .tagOpen, .endTagOpen, .tagName:
            readTagName(byte)
        case .betweenAttributes, .attributeName, .afterAttributeName:
            readAttributeName(byte)
        case .beforeValue, .doubleQuoted, .singleQuoted, .unquoted:
            readValue(byte)
        case .declarationOpen, .declaration, .comment:
            readDeclaration(byte)
        case .rawText:
            readRawText(byte)
        }
    }

    private mutating func readTagName(_ byte: UInt8) {
        switch (place, byte) {
        case (.tagName, UInt8(ascii: ">")):
            closeTag()
        case (.tagName, _) where byte.isWhiteSpace || byte == UInt8(ascii: "/"):
            place = .betweenAttributes
        case (.tagName, _):
            element.append(byte.lowercased)
        case (_, _) where byte.isLetter:
            isEndTag = place == .endTagOpen
            element = [byte.lowercased]
            place = .tagName
        case (.tagOpen, UInt8(ascii: "/")):
            place = .endTagOpen
        case (.tagOpen, UInt8(ascii: "!")):
            place = .declarationOpen
        case (.tagOpen, UInt8(ascii: "?")):
            place = .declaration
        case (.tagOpen, UInt8(ascii: "<")):
            break
        case (.endTagOpen, _) where byte != UInt8(ascii: ">"):
            place = .declaration
        default:
            place = .text
        }
    }

    private mutating func readAttributeName(_ byte: UInt8) {
        if byte == UInt8(ascii: ">") {
            closeTag()
        } else if byte == UInt8(ascii: "/") {
            place = .betweenAttributes
        } else if byte == UInt8(ascii: "=") {
            // Between attributes, this starts a value whose name is hidden in a section; its name stays empty.
            if place == .betweenAttributes { attribute = [] }
            place = .beforeValue
        } else if byte.isWhiteSpace {
            if place == .attributeName { place = .afterAttributeName }
        } else {
            if place != .attributeName { attribute = [] }
            attribute.append(byte.lowercased)
            place = .attributeName
        }
    }

    private mutating func readValue(_ byte: UInt8) {
        switch (place, byte) {
        case (.beforeValue, _) where byte.isWhiteSpace:
            break
        case (.beforeValue, UInt8(ascii: "\"")):
            place = .doubleQuoted
        case (.beforeValue, UInt8(ascii: "'")):
            place = .singleQuoted
        case (.doubleQuoted, UInt8(ascii: "\"")), (.singleQuoted, UInt8(ascii: "'")):
            closeValue()
        case (.beforeValue, UInt8(ascii: ">")), (.unquoted, UInt8(ascii: ">")):
            closeTag()
        case (.unquoted, _) where byte.isWhiteSpace:
            closeValue()
        default:
            if place == .beforeValue { place = .unquoted }
            if byte > 0x20, value.count < 16 { value.append(byte.lowercased) }
        }
    }

    private mutating func readDeclaration(_ byte: UInt8) {
        let dashes = Array("--".utf8)
        switch place {
        case .declarationOpen where byte == UInt8(ascii: "-"):
            pending.append(byte)
            // The dashes that open a comment may also close it: `<!-->`.
            if pending == dashes { place = .comment }
        case .comment:
            if byte == UInt8(ascii: ">"), pending.suffix(2) == dashes[...] || pending == dashes + [UInt8(ascii: "!")] {
                self = MarkupState()
            } else {
                pending = Array((pending + [byte]).suffix(3))
            }
        default:
            place = .declaration
            pending = []
            if byte == UInt8(ascii: ">") { self = MarkupState() }
        }
    }

    private mutating func readRawText(_ byte: UInt8) {
        let end = Array("</".utf8) + element
        if pending == end, byte.isWhiteSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
            pending = []
            isEndTag = true
            if byte == UInt8(ascii: ">") { closeTag() } else { place = .betweenAttributes }
        } else if end.starts(with: pending + [byte.lowercased]) {
            pending.append(byte.lowercased)
        } else {
            pending = byte == UInt8(ascii: "<") ? [byte] : []
        }
    }

    private mutating func closeValue() {
        place = .betweenAttributes
        attribute = []
        value = []
    }

    private mutating func closeTag() {
        let raw = !isEndTag && Self.rawElements.contains(element) ? element : []
        self = MarkupState()
        if !raw.isEmpty {
            place = .rawText
            element = raw
        }
    }
}

/// The place in an HTML page that a template has reached.
struct MarkupState: Hashable {
    enum Place: Hashable {
        case text, tagOpen, endTagOpen, tagName, betweenAttributes, attributeName, afterAttributeName, beforeValue
        case doubleQuoted, singleQuoted, unquoted
        /// After `<!`, before it is known whether a comment follows.
        case declarationOpen
        case declaration, comment
        /// Within an element whose content has no tags, such as `script` and `title`.
        case rawText
    }

    var place = Place.text
    /// The element of the tag or raw text, in lower case.
    var element: [UInt8] = []
    var isEndTag = false
    /// The attribute of the value, in lower case; empty if it is not known.
    var attribute: [UInt8] = []
    /// How the value starts: at most sixteen bytes in lower case, without blanks.
    var value: [UInt8] = []
    /// The bytes that may become the end of a comment or of raw text.
    var pending: [UInt8] = []

    /// Whether a section that starts here may end at `other`.
    func joins(_ other: MarkupState) -> Bool {
        if isInTag, other.isInTag { return element == other.element && isEndTag == other.isEndTag }
        return place == other.place && element == other.element && attribute == other.attribute
    }

    /// The state after a section that started here, which may or may not have been rendered.
    func afterSection() -> MarkupState {
        guard isInTag, place != .tagName else { return self }
        var state = self
        state.place = .betweenAttributes
        state.attribute = []
        return state
    }

    /// Whether it is in a tag, outside of values.
    private var isInTag: Bool {
        switch place {
        case .tagName, .betweenAttributes, .attributeName, .afterAttributeName: true
        default: false
        }
    }
}
