/// How the elements of HTML nest (HTML Standard, section 13.1.2), as far as reading the text needs it.
package enum HTMLElements {
    static let void: Set = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    ]
    /// Elements that hold text and no tags.
    static let raw: Set = ["script", "style", "textarea", "title", "xmp", "noframes"]
    /// Elements of other languages, which may close themselves.
    static let foreign: Set = [
        "svg", "path", "g", "use", "circle", "rect", "line", "polygon", "math", "mi", "mo", "mn",
    ]
    /// What keeps an end tag from reaching outside.
    static let walls: Set = ["td", "th", "table", "caption"]
    /// Elements that begin on a new line.
    package static let block: Set = [
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup",
        "hr",
        "html", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th",
        "thead", "tr", "ul", "caption", "template",
    ]

    /// The elements of which the start of another ends the innermost; nil if it ends none.
    static func ended(by name: String) -> Set<String>? {
        switch name {
        case "li": ["li"]
        case "dt", "dd": ["dt", "dd"]
        case "td", "th": ["td", "th"]
        case "tr": ["tr"]
        case "tbody", "thead", "tfoot": ["tbody", "thead", "tfoot", "caption"]
        case "option": ["option"]
        case _ where block.contains(name): ["p"]
        default: nil
        }
    }

    /// Whether the search for an element that ends goes on through this one.
    static func isTransparent(_ name: String) -> Bool {
        !block.contains(name) || name == "td" || name == "th"
    }
}
