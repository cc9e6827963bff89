/// A piece of a template: a run of text or one tag.
struct Tag {
    enum Kind {
        case text, variable, unescaped, section, inverted, close, partial, parent, block
        /// A comment or a change of delimiters.
        case silent
    }

    let kind: Kind
    /// Where it stands in the source, in bytes, delimiters included. A text loses the blanks of standalone lines.
    var range: Range<Int>
    let name: String
    /// The index of the closing tag of an opening one and the reverse; of any other tag its own.
    var match = 0
    /// Whether it has its line for itself, so that the line is not printed.
    var isStandalone = false
    /// Whether it is a block directly in a parent, hence an argument.
    var isOverride = false
    /// Whether it stands in a parent outside of any block, where nothing is printed.
    var isIgnored = false

    init(_ kind: Kind, _ range: Range<Int>, name: String = "") {
        self.kind = kind
        self.range = range
        self.name = name
    }

    var opens: Bool {
        switch kind {
        case .section, .inverted, .parent, .block: true
        default: false
        }
    }
}
