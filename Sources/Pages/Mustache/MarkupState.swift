/// Where in an HTML page a template has come to.
struct MarkupState: Hashable {
    enum Place: Hashable {
        case text, tagOpen, endTagOpen, tagName, betweenAttributes, attributeName, afterAttributeName, beforeValue
        case doubleQuoted, singleQuoted, unquoted
        /// After `<!`, before it is known whether a comment follows.
        case declarationOpen
        case declaration, comment
        /// Within an element whose content holds no tags, such as `script` and `title`.
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
    /// What may become the end of a comment or of raw text.
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

    /// In a tag, outside of values.
    private var isInTag: Bool {
        switch place {
        case .tagName, .betweenAttributes, .attributeName, .afterAttributeName: true
        default: false
        }
    }
}
